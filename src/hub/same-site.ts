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
  return isSameHost(host, origin) && isOwnName(host, names);
}

/** Whether the page at `origin` came from `host`. */
export function isSameHost(host: string, origin: string): boolean {
  const asked = parsed(`http://${host}`);
  const from = parsed(origin);
  if (asked === null || from === null || (from.protocol !== 'http:' && from.protocol !== 'https:')) return false;
  // A proxy in front speaks https outside and http to the hub: the names have to agree, their default ports need not.
  return from.host === asked.host || from.host === parsed(`${from.protocol}//${host}`)?.host;
}

/** Whether `host` is an address in numbers, a name of a home network, or one of `names`. */
export function isOwnName(host: string, names: readonly string[]): boolean {
  const name = parsed(`http://${host}`)?.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
  return name !== undefined && (isIP(name) !== 0 || !name.includes('.') || HOME.test(name) || names.includes(name));
}

function parsed(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}
