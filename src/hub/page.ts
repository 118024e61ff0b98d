import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { contentSecurityPolicy } from './headers.ts';

/** Answers with the app's page, its style nonce fresh for this response. */
export type SendPage = (request: IncomingMessage, response: ServerResponse) => void;

const hubMeta = /<meta name="hub-url" content="([^"]*)">/;

/**
 * @param hubUrl - The hub the page shall use; null leaves what the build wrote, if anything: without, a page uses the hub it came from.
 * @throws If there is no built page at `file`.
 */
export function preparePage(file: string, hubUrl: string | null): SendPage {
  const built = readFileSync(file, 'utf8');
  const template = hubUrl === null ? built : withHubUrl(built, hubUrl);
  const hub = hubMeta.exec(template)?.[1] ?? null;
  return (request, response) => {
    const nonce = randomBytes(16).toString('base64');
    const page = Buffer.from(template.replace('__NONCE__', nonce));
    response.setHeader('Content-Security-Policy', contentSecurityPolicy({ nonce, sockets: socketsFor(request.headers.host, hub) }));
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Length': page.length, 'Cache-Control': 'no-cache' });
    response.end(request.method === 'HEAD' ? undefined : page);
  };
}

function withHubUrl(page: string, hubUrl: string): string {
  const meta = `<meta name="hub-url" content="${hubUrl}">`;
  return hubMeta.test(page) ? page.replace(hubMeta, meta) : page.replace('</head>', `${meta}\n  </head>`);
}

/** Where the page may open sockets: `'self'` means none of them on Chromium 68, so the host is named. */
function socketsFor(host: string | undefined, hub: string | null): readonly string[] {
  if (hub !== null) return [new URL(hub).origin];
  // Of a host that is none, nothing goes into the policy.
  return host !== undefined && /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i.test(host) ? [`ws://${host}`, `wss://${host}`] : [];
}
