import type { IncomingHttpHeaders } from 'node:http';
import { isIP } from 'node:net';

/** Names only a home network knows; nobody can register them (RFC 6761, 6762, 8375, and ICANN's list of names kept back). */
const HOME = /(?:^|\.)(?:localhost|local|lan|home|internal|home\.arpa)$/;

/**
 * Whether a page of this hub asks, and no other site through somebody's browser. The name has to be the home's own: another site may let
 * its name lead here (DNS rebinding), and then its pages would be of the "same" origin.
 *
 * @param names - Further names this hub is reached by, in lower case.
 */
export function isFromThisSite({ host, origin, 'sec-fetch-site': site }: IncomingHttpHeaders, names: readonly string[]): boolean {
  if (host === undefined || origin === undefined || (site !== undefined && site !== 'same-origin')) return false;
  let asked: URL;
  let from: URL;
  try {
    asked = new URL(`http://${host}`);
    from = new URL(origin);
  } catch {
    return false;
  }
  if (from.protocol !== 'http:' && from.protocol !== 'https:') return false;
  // A proxy in front speaks https outside and http to the hub: the names have to agree, their default ports need not.
  if (from.host !== asked.host && from.host !== new URL(`${from.protocol}//${host}`).host) return false;
  const name = asked.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
  return isIP(name) !== 0 || !name.includes('.') || HOME.test(name) || names.includes(name);
}
