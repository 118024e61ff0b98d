import { createServer } from 'node:http';
import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import path from 'node:path';
import sirv from 'sirv';
import type { Certificate } from './certificate.ts';
import { Counts } from './counts.ts';
import { setSafeHeaders } from './headers.ts';
import { createFetchPage, type FetchPage } from './import/fetch-page.ts';
import { createImportDesk } from './import/import-desk.ts';
import { createRateLimit } from './import/rate-limit.ts';
import { usualLimits } from './link/limits.ts';
import type { LinkLimits } from './link/limits.ts';
import { isLinkPath, LinkDesk } from './link/link-desk.ts';
import { silent } from './log.ts';
import type { Log } from './log.ts';
import { sendAddresses } from './own-addresses.ts';
import { preparePage } from './page.ts';

/** Hashed names never change their content. */
const immutable = 'public, max-age=31536000, immutable';

export interface HubOptions {
  /** Names this hub is reached by beside those of a home network, in lower case. */
  readonly names?: readonly string[];
  /** Origins of apps that come from elsewhere and may open lines here. */
  readonly origins?: readonly string[];
  /** Apps out of a package (`file://`) may open lines here. */
  readonly isPackagedAllowed?: boolean;
  /** A reverse proxy stands in front and writes `X-Forwarded-For`. */
  readonly isBehindProxy?: boolean;
  /** With one, https and wss are spoken, and nothing else. */
  readonly certificate?: Certificate | null;
  /** `wss://…/link` of another hub that the app shall use, or null for this one. */
  readonly hubUrl?: string | null;
  /** Of a registered Cast receiver that the app shall use, or null for none. */
  readonly castAppId?: string | null;
  readonly log?: Log;
  /** Replaced by tests; as it is, it reaches the open web and nothing else. */
  readonly fetchPage?: FetchPage;
  readonly limits?: Partial<LinkLimits>;
  /** A clock that only goes forward. */
  readonly nowMs?: () => number;
  /** Draws the letters of codes. */
  readonly randomBelow?: (end: number) => number;
  /** Calls `task` every `ms`, until what it returns is called. */
  readonly every?: (ms: number, task: () => void) => () => void;
}

/** A server, with its devices. */
export interface Hub extends Server {
  /** Tells every device, ends all connections, and resolves when the port is free. */
  stop(): Promise<void>;
}

/**
 * The server of the built app and the relay between its screens (`/link`). It listens to nothing yet.
 *
 * @param folder - The built app (dist/app).
 */
export function createHub(folder: string, options: HubOptions = {}): Hub {
  const counts = new Counts();
  const server = serverFor(createAnswers(folder, counts, options), options.certificate ?? null);
  const desk = new LinkDesk({
    limits: { ...usualLimits, ...options.limits },
    origins: { names: options.names ?? [], allowed: options.origins ?? [], isPackagedAllowed: options.isPackagedAllowed ?? false },
    isBehindProxy: options.isBehindProxy ?? false,
    counts,
    log: options.log ?? silent,
    nowMs: options.nowMs ?? (() => performance.now()),
    randomBelow: options.randomBelow,
    every: options.every,
  });
  desk.attach(server);
  const stop = async (): Promise<void> => {
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    await desk.stop();
    server.closeAllConnections();
    await closed;
  };
  return Object.assign(server, { stop });
}

/** An upgrade to anything but a socket is answered as if it were not asked for, as RFC 9110 has it. */
const serverOptions = { shouldUpgradeCallback: ({ headers }: IncomingMessage): boolean => headers.upgrade?.toLowerCase() === 'websocket' };

function serverFor(answers: RequestListener, certificate: Certificate | null): Server {
  if (certificate === null) return createServer(serverOptions, answers);
  // What is used of the two is the same; Node's types know no name for it.
  return createSecureServer({ ...serverOptions, cert: certificate.cert, key: certificate.key }, answers) as unknown as Server;
}

function createAnswers(folder: string, counts: Counts, { names = [], fetchPage = createFetchPage(), hubUrl = null, castAppId = null, certificate = null }: HubOptions): RequestListener {
  const importPage = createImportDesk({ fetchPage, mayAsk: createRateLimit(() => performance.now()), names });
  const sendPage = preparePage(path.join(folder, 'index.html'), { hubUrl, castAppId });
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

  return (request, response) => {
    setSafeHeaders(response);
    const address = pathOf(request);
    if (request.method === 'POST' && address === '/import') return void importPage(request, response);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      return sendText(response, 405, 'Only GET and HEAD are answered here.');
    }
    if (address === null) return sendText(response, 400, 'This address cannot be read.');
    if (address === '/health') return sendHealth(response);
    if (address === '/addresses') return sendAddresses(request, response, certificate?.hosts ?? null);
    if (address === '/metrics') return sendText(response, 200, counts.toText(), 'text/plain; version=0.0.4; charset=utf-8');
    if (isLinkPath(address)) {
      response.setHeader('Upgrade', 'websocket');
      return sendText(response, 426, 'Screens and phones are linked here, by a socket.');
    }
    if (address === '/' || address === '/index.html') return sendPage(request, response);
    // A compressed twin is a form of its file, not an address of its own.
    if (/\.(gz|br)$/.test(address)) return sendText(response, 404, 'Nothing is kept at this address.');
    if (!isPlainRange(request.headers.range)) delete request.headers.range;
    // A file that is gone since the start (a build in the same folder) ends this answer, not the hub.
    response.once('pipe', (source) => source.on('error', () => response.destroy()));
    return files(request, response, () => {
      if (isNavigation(request, address)) return sendPage(request, response);
      return sendText(response, 404, 'Nothing is kept at this address.');
    });
  };
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
  // Packaged apps and pages from elsewhere ask whether their hub is there, before they open a socket.
  response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
  const body = JSON.stringify({ status: 'ok', name: 'standtall' });
  response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body), 'Cache-Control': 'no-store' });
  response.end(body);
}

function sendText(response: ServerResponse, status: number, sentence: string, type = 'text/plain; charset=utf-8'): void {
  response.writeHead(status, { 'Content-Type': type, 'Content-Length': Buffer.byteLength(sentence), 'Cache-Control': 'no-store' });
  response.end(sentence);
}
