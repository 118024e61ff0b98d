import assert from 'node:assert/strict';
import type { Screen } from './harness.ts';

/** An expression for the page, in the syntax of Chromium 68: what a phone's camera reads on it. Empty while there is nothing. */
export const codeOnPage = `(() => {
  const find = (root) => {
    for (const element of root.querySelectorAll('*')) {
      if (element.localName === 'qr-code') return element.text;
      const inside = element.shadowRoot && find(element.shadowRoot);
      if (inside) return inside;
    }
    return '';
  };
  return find(document);
})()`;

/** What a phone's camera reads on the TV: the address that pairs a phone, whole. */
export async function invitationAddressOn(tv: Screen): Promise<string> {
  await tv.see(/[B-Z]{4} [B-Z]{4}/);
  const text = (await tv.page.evaluate(codeOnPage)) as string;
  assert.match(text, /^http:\/\/[^/]+\/remote#/);
  return text;
}

/** The part of it after which a phone is paired, with its `#`. */
export async function invitationOn(tv: Screen): Promise<string> {
  const text = await invitationAddressOn(tv);
  return text.slice(text.indexOf('#'));
}
