import type { IncomingMessage, ServerResponse } from 'node:http';
import type { PageProblem } from '../../domain/meals/import/page-problem.ts';
import type { FetchPage } from './fetch-page.ts';
import type { RateLimit } from './rate-limit.ts';
import { isFromThisSite } from '../same-site.ts';

/** An address is at most 2,000 characters. */
const LARGEST_QUESTION_BYTES = 8 * 1024;
const LONGEST_QUESTION_MS = 5_000;

export interface ImportParts {
  readonly fetchPage: FetchPage;
  readonly mayAsk: RateLimit;
  /** Further names this hub is reached by. */
  readonly names: readonly string[];
}

/** What the site did is an answer like any other; only what was wrong with the question is the asker's. */
const STATUS: Partial<Record<PageProblem, number>> = { foreign: 403, busy: 429, 'bad-address': 400, 'not-https': 400 };

/** `POST /import` with `{ "address": "https://…" }`: brings a page for a screen, which cannot fetch other sites itself. */
export function createImportDesk({ fetchPage, mayAsk, names }: ImportParts): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  return async (request, response) => {
    if (!isFromThisSite(request.headers, names)) return refuse(response, 'foreign');
    // A form of another site can send plain text, never this.
    if (!/^application\/json\b/i.test(request.headers['content-type'] ?? '')) return refuse(response, 'foreign');
    const address = await addressIn(request);
    if (address === null) return refuse(response, 'bad-address');
    if (!mayAsk(request.socket.remoteAddress ?? '')) return refuse(response, 'busy');
    const page = await fetchPage(address);
    if (page.ok) send(response, 200, page.value);
    else refuse(response, page.problem);
  };
}

async function addressIn(request: IncomingMessage): Promise<string | null> {
  const timer = setTimeout(() => request.destroy(), LONGEST_QUESTION_MS);
  try {
    const parts: Buffer[] = [];
    let length = 0;
    for await (const part of request as AsyncIterable<Buffer>) {
      length += part.length;
      if (length > LARGEST_QUESTION_BYTES) return null;
      parts.push(part);
    }
    const question = JSON.parse(Buffer.concat(parts).toString()) as { readonly address?: unknown } | null;
    return typeof question?.address === 'string' ? question.address : null;
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
  }
}

function refuse(response: ServerResponse, problem: PageProblem): void {
  send(response, STATUS[problem] ?? 200, { problem });
}

function send(response: ServerResponse, status: number, answer: unknown): void {
  if (response.destroyed) return;
  const body = Buffer.from(JSON.stringify(answer));
  response.writeHead(status, { 'Content-Type': 'application/json', 'Content-Length': body.length, 'Cache-Control': 'no-store' });
  response.end(body);
}
