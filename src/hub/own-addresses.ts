import type { IncomingMessage, ServerResponse } from 'node:http';
import { networkInterfaces } from 'node:os';
import { addressesOf } from './addresses.ts';

const LOOPBACK = /^(127\.|::1$|::ffff:127\.)/;
const OWN_HOST = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])(:\d+)?$/i;

/**
 * Tells a page on this very machine under which addresses phones in the house reach it, the likeliest first; a QR with "localhost" leads a phone
 * to itself. With a certificate those are what it vouches for. Nobody else is told: neither another machine, nor through a proxy, nor a site whose
 * name was made to lead here.
 */
export function sendAddresses(request: IncomingMessage, response: ServerResponse, certified: readonly string[] | null): void {
  if (!isOwnMachine(request)) {
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' });
    response.end('Nothing is kept at this address.');
    return;
  }
  const { lan } = addressesOf(request.socket.localPort ?? 0, networkInterfaces(), certified);
  const body = JSON.stringify({ addresses: lan });
  response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body), 'Cache-Control': 'no-store' });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function isOwnMachine({ socket, headers }: IncomingMessage): boolean {
  return LOOPBACK.test(socket.remoteAddress ?? '') && OWN_HOST.test(headers.host ?? '') && headers['x-forwarded-for'] === undefined;
}
