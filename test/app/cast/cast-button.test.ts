import { expect } from '@esm-bundle/chai';
import { castButtonForToday } from '../../../src/app/cast/cast-screens.ts';
import type { ScreenParts } from '../../../src/app/screens.ts';
import { createCastStore } from '../../../src/store/cast-store.ts';

const page = window as { PresentationRequest?: unknown };

function partsOf({ isShared }: { readonly isShared: boolean }): ScreenParts {
  const store = createCastStore();
  store.send({ way: page.PresentationRequest ? 'presentation' : 'window' });
  return { isShared: () => isShared, cast: () => Promise.resolve({ store, start: () => undefined, end: () => undefined, command: () => undefined }) } as unknown as ScreenParts;
}

async function wordsOf(parts: ScreenParts): Promise<string | null> {
  const button = await castButtonForToday(parts);
  if (button === null) return null;
  document.body.append(button);
  await (button as HTMLElement & { updateComplete: Promise<boolean> }).updateComplete;
  const words = button.shadowRoot?.textContent?.trim() ?? '';
  button.remove();
  return words;
}

describe('the way to a TV on Today', () => {
  const { PresentationRequest, matchMedia } = window as unknown as { PresentationRequest: unknown; matchMedia: typeof window.matchMedia };
  afterEach(() => {
    page.PresentationRequest = PresentationRequest;
    window.matchMedia = matchMedia;
  });

  const withoutPresentation = (hasMouse: boolean): void => {
    delete page.PresentationRequest;
    window.matchMedia = (query: string) => (query === '(pointer: fine)' ? ({ matches: hasMouse } as MediaQueryList) : matchMedia.call(window, query));
  };

  it('is there wherever the browser can present, large screens too', async () => {
    page.PresentationRequest = class {};
    expect(await wordsOf(partsOf({ isShared: true }))).to.equal('Play on a TV');
  });

  it('is a window on a person’s own computer, and absent on a screen as large as a TV and on phones', async () => {
    withoutPresentation(true);
    expect(await wordsOf(partsOf({ isShared: false }))).to.equal('On a second screen');
    expect(await wordsOf(partsOf({ isShared: true }))).to.equal(null);
    withoutPresentation(false);
    expect(await wordsOf(partsOf({ isShared: false }))).to.equal(null);
  });
});
