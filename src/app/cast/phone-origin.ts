import { hubOrigin, type Page } from './hub-address.ts';

const LOCAL = /^(localhost|127(?:\.\d+){3}|\[::1\])$/;

/**
 * Under which origin phones in the house open this app: this page's own, unless the page runs on the hub's own machine or out of a package.
 * Null where no phone gets to.
 */
export async function phoneOrigin(page: Page, ask: (address: string) => Promise<unknown>): Promise<string | null> {
  const { protocol, hostname, origin } = page.location;
  if (protocol !== 'http:' && protocol !== 'https:') return hubOrigin(page);
  if (!LOCAL.test(hostname)) return origin;
  try {
    return firstOf(await ask(`${origin}/addresses`)) ?? origin;
  } catch {
    // A hub that does not say: on this machine itself the address works.
    return origin;
  }
}

function firstOf(answer: unknown): string | null {
  const { addresses } = (answer ?? {}) as { addresses?: unknown };
  const first: unknown = Array.isArray(addresses) ? addresses[0] : null;
  return typeof first === 'string' && /^https?:\/\//.test(first) ? first.replace(/\/$/, '') : null;
}

export async function fetchJson(address: string): Promise<unknown> {
  const response = await fetch(address);
  return response.ok ? ((await response.json()) as unknown) : null;
}
