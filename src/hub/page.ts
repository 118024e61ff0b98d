import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { contentSecurityPolicy } from './headers.ts';

/** Answers with the app's page, its style nonce fresh for this response. */
export type SendPage = (request: IncomingMessage, response: ServerResponse) => void;

/** What the page is told; null leaves what the build wrote, if anything. */
export interface ToldPage {
  /** The hub the page shall use: without, a page uses the hub it came from. */
  readonly hubUrl: string | null;
  /** The Cast receiver the page shall use: without, it loads nothing of Google's. */
  readonly castAppId: string | null;
}

/** @throws If there is no built page at `file`. */
export function preparePage(file: string, { hubUrl, castAppId }: ToldPage): SendPage {
  const template = withMeta(withMeta(readFileSync(file, 'utf8'), 'hub-url', hubUrl), 'cast-app-id', castAppId);
  const hub = metaIn(template, 'hub-url');
  const isCastAllowed = metaIn(template, 'cast-app-id') !== null;
  return (request, response) => {
    const nonce = randomBytes(16).toString('base64');
    const page = Buffer.from(template.replace('__NONCE__', nonce));
    response.setHeader('Content-Security-Policy', contentSecurityPolicy({ nonce, sockets: socketsFor(request.headers.host, hub), isCastAllowed }));
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Length': page.length, 'Cache-Control': 'no-cache' });
    response.end(request.method === 'HEAD' ? undefined : page);
  };
}

function metaPattern(name: string): RegExp {
  return new RegExp(`<meta name="${name}" content="([^"]*)">`);
}

function metaIn(page: string, name: string): string | null {
  return metaPattern(name).exec(page)?.[1] || null;
}

function withMeta(page: string, name: string, content: string | null): string {
  if (content === null) return page;
  const pattern = metaPattern(name);
  const meta = `<meta name="${name}" content="${content}">`;
  return pattern.test(page) ? page.replace(pattern, meta) : page.replace('</head>', `${meta}\n  </head>`);
}

/** Where the page may open sockets: `'self'` means none of them on Chromium 68, so the host is named. A hub elsewhere is asked by http too whether it is there. */
function socketsFor(host: string | undefined, hub: string | null): readonly string[] {
  if (hub !== null) return [new URL(hub).origin, new URL(hub).origin.replace(/^ws/, 'http')];
  // Of a host that is none, nothing goes into the policy.
  return host !== undefined && /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i.test(host) ? [`ws://${host}`, `wss://${host}`] : [];
}
