import { httpsAddress } from './web-address.ts';

/** The address in what another app shares: many put it into the text, behind the page's name. Empty when there is none. */
export function sharedAddress(...parts: readonly string[]): string {
  for (const part of parts) {
    const found = /https?:\/\/[^\s<>"]{1,2000}/i.exec(part.slice(0, 10_000))?.[0] ?? '';
    // A sentence may end behind it.
    const address = httpsAddress(found.replace(/[).,;:!?’”]+$/, ''));
    if (address !== null) return address;
  }
  return '';
}

/** What somebody typed as an address: without its beginning too. Null when it cannot be one. */
export function typedAddress(typed: string): string | null {
  const text = typed.trim();
  if (text === '' || /\s/.test(text)) return null;
  return httpsAddress(/^https?:\/\//i.test(text) ? text : /^[\w-]+(?:\.[\w-]+)+(?:[/?].*)?$/.test(text) ? `https://${text}` : '');
}
