import type { IncomingHttpHeaders } from 'node:http';
import { isOwnName, isSameHost } from '../same-site.ts';

/** Whose pages may open a line, beside the hub's own. */
export interface OriginRules {
  /** Further names this hub is reached by, in lower case. */
  readonly names: readonly string[];
  /** Origins of apps that come from elsewhere, as browsers write them: `https://app.example.org`. */
  readonly allowed: readonly string[];
  /** Apps out of a package say `file://` or `null`, as does any page in a sandbox: only where this is wanted. */
  readonly isPackagedAllowed: boolean;
}

/**
 * Every browser says where a page came from when it opens a socket. Who says nothing is no browser, and could as well say anything; it is
 * still held to the hub's own names.
 */
export function mayLink({ host, origin }: IncomingHttpHeaders, { names, allowed, isPackagedAllowed }: OriginRules): boolean {
  if (origin !== undefined && allowed.includes(origin.toLowerCase())) return true;
  if (origin === 'null' || origin?.startsWith('file://')) return isPackagedAllowed;
  if (host === undefined || !isOwnName(host, names)) return false;
  return origin === undefined || isSameHost(host, origin);
}
