import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import { setSafeHeaders } from './headers.ts';
import { createFetchPage, type FetchPage } from './import/fetch-page.ts';
import { createImportDesk } from './import/import-desk.ts';
import { createRateLimit } from './import/rate-limit.ts';
import { preparePage } from './page.ts';

/** Hashed names never change their content. */
const immutable = 'public, max-age=31536000, immutable';

export interface HubOptions {
  /** Names this hub is reached by beside those of a home network, in lower case. */
  readonly names?: readonly string[];
  /** Replaced by tests; as it is, it reaches the open web and nothing else. */
  readonly fetchPage?: FetchPage;
}

/**
 * The server of the built app. It listens to nothing yet; a relay between screens attaches to the returned server's `upgrade` event.
 *
 * @param folder - The built app (dist/app).
 */
export function createHub(folder: string, { names = [], fetchPage = createFetchPage() }: HubOptions = {}): Server {
  const importPage = createImportDesk({ fetchPage, mayAsk: createRateLimit(() => performance.now()), names });
  const sendPage = preparePage(path.join(folder, 'index.html'));
  const files = sirv(folder, {
    etag: true,
    gzip: true,
    brotli: true,
    dotfiles: false,
    extensions: [],
    setHeaders: (response, address) => {
      response.setHeader('Cache-Control', address.startsWith('/assets/') ? immutable : 'no-cache');
    },
  });

  return createServer((request, response) => {
    setSafeHeaders(response);
    const address = pathOf(request);
    if (request.method === 'POST' && address === '/import') return void importPage(request, response);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      return sendText(response, 405, 'Only GET and HEAD are answered here.');
    }
    if (address === null) return sendText(response, 400, 'This address cannot be read.');
    if (address === '/health') return sendHealth(response);
    if (address === '/' || address === '/index.html') return sendPage(response, request.method === 'HEAD');
    // A compressed twin is a form of its file, not an address of its own.
    if (/\.(gz|br)$/.test(address)) return sendText(response, 404, 'Nothing is kept at this address.');
    if (!isPlainRange(request.headers.range)) delete request.headers.range;
    // A file that is gone since the start (a build in the same folder) ends this answer, not the hub.
    response.once('pipe', (source) => source.on('error', () => response.destroy()));
    return files(request, response, () => {
      if (isNavigation(request, address)) return sendPage(response, request.method === 'HEAD');
      return sendText(response, 404, 'Nothing is kept at this address.');
    });
  });
}

/** @returns The decoded path, or null when it is malformed. */
function pathOf(request: IncomingMessage): string | null {
  const raw = (request.url ?? '/').split(/[?#]/, 1)[0] ?? '/';
  if (!raw.startsWith('/')) return null;
  try {
    const decoded = decodeURIComponent(raw);
    return decoded.includes('\0') ? null : decoded;
  } catch {
    return null;
  }
}

/** One range from a first byte on, as media players ask. Any other may be answered with the whole file (RFC 9110, 14.2); a twisted one would throw in sirv. */
function isPlainRange(range: string | undefined): boolean {
  const [, first, last] = /^bytes=(\d{1,15})-(\d{0,15})$/.exec(range ?? '') ?? [];
  return first !== undefined && (!last || Number(first) <= Number(last));
}

/** True when a person goes somewhere, so that the app's own "not here" screen answers; a missing file stays missing. */
function isNavigation(request: IncomingMessage, address: string): boolean {
  if (address.startsWith('/assets/') || /\.[^/]+$/.test(address) || /\/\./.test(address)) return false;
  const mode = request.headers['sec-fetch-mode'];
  if (mode !== undefined && mode !== 'navigate') return false;
  const accepted = request.headers.accept ?? '*/*';
  return accepted.includes('text/html') || accepted.includes('*/*');
}

function sendHealth(response: ServerResponse): void {
  const body = JSON.stringify({ status: 'ok', name: 'standtall' });
  response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body), 'Cache-Control': 'no-store' });
  response.end(body);
}

function sendText(response: ServerResponse, status: number, sentence: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', 'Content-Length': Buffer.byteLength(sentence), 'Cache-Control': 'no-store' });
  response.end(sentence);
}
