import { expect } from '@esm-bundle/chai';
import { castButtonForToday } from '../../../src/app/cast/cast-screens.ts';
import type { ScreenParts } from '../../../src/app/screens.ts';
import { createCastStore } from '../../../src/store/cast-store.ts';

const page = window as { PresentationRequest?: unknown };

function onScreen({ isShared }: { readonly isShared: boolean }): Promise<HTMLElement | null> {
  const store = createCastStore();
  store.send({ ways: [page.PresentationRequest ? 'presentation' : 'window'] });
  const actions = { store, start: () => undefined, end: () => undefined, command: () => undefined };
  return castButtonForToday({ isShared: () => isShared } as unknown as ScreenParts, () => Promise.resolve(actions));
}

async function wordsOf(made: Promise<HTMLElement | null>): Promise<string | null> {
  const button = await made;
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
    expect(await wordsOf(onScreen({ isShared: true }))).to.equal('Play on a TV');
  });

  it('is a window on a person’s own computer, and absent on a screen as large as a TV and on phones', async () => {
    withoutPresentation(true);
    expect(await wordsOf(onScreen({ isShared: false }))).to.equal('On a second screen');
    expect(await wordsOf(onScreen({ isShared: true }))).to.equal(null);
    withoutPresentation(false);
    expect(await wordsOf(onScreen({ isShared: false }))).to.equal(null);
  });
});
