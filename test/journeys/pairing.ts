import assert from 'node:assert/strict';
import type { Screen } from './harness.ts';

/** What a phone's camera reads on the TV: the part of the address after which a phone is paired, with its `#`. */
export async function invitationOn(tv: Screen): Promise<string> {
  await tv.see(/[B-Z]{4} [B-Z]{4}/);
  const text = (await tv.page.evaluate(`(() => {
    const find = (root) => {
      for (const element of root.querySelectorAll('*')) {
        if (element.localName === 'qr-code') return element.text;
        const inside = element.shadowRoot && find(element.shadowRoot);
        if (inside) return inside;
      }
      return '';
    };
    return find(document);
  })()`)) as string;
  assert.match(text, /^http:\/\/[^/]+\/remote#/);
  return text.slice(text.indexOf('#'));
}
