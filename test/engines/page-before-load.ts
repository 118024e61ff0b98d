import { createServer, request } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server in front of the hub that puts a script of the test's own ahead of the page's. */
export interface PageBeforeLoad {
  readonly origin: string;
  stop(): Promise<void>;
}

const SCRIPT = '/before-load.js';

/** For engines whose driver cannot run a script before load: the page arrives with one more, from its own origin, as its policy asks. */
export async function serveWithPreload(hub: string, preload: () => string): Promise<PageBeforeLoad> {
  const server = createServer((incoming, outgoing) => {
    if (incoming.url === SCRIPT) outgoing.writeHead(200, { 'content-type': 'text/javascript', 'cache-control': 'no-store' }).end(preload());
    else pass(new URL(incoming.url ?? '/', hub), incoming, outgoing);
  });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    stop: () => new Promise((resolve) => { server.close(() => resolve()); server.closeAllConnections(); }),
  };
}

function pass(to: URL, incoming: IncomingMessage, outgoing: ServerResponse): void {
  const headers = { ...incoming.headers, 'accept-encoding': 'identity' };
  const onward = request(to, { method: incoming.method ?? 'GET', headers }, (answer) => {
    if (!String(answer.headers['content-type']).startsWith('text/html')) {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
      return;
    }
    const parts: Buffer[] = [];
    answer.on('data', (part: Buffer) => parts.push(part));
    answer.on('end', () => {
      const page = Buffer.concat(parts).toString().replace('<head>', `<head><script src="${SCRIPT}"></script>`);
      const { 'content-length': _length, etag: _etag, ...others } = answer.headers;
      outgoing.writeHead(answer.statusCode ?? 502, others).end(page);
    });
  });
  onward.on('error', () => outgoing.destroy());
  incoming.pipe(onward);
}
