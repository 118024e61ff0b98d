import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { useStand } from './stand.ts';

describe('opening the app', () => {
  const { withScreen } = useStand();

  it('shows Today with Start focused, and nothing goes wrong', async () => {
    await withScreen({}, async (screen) => {
      assert.match(await screen.visibleText(), /Workouts/);
      assert.equal(await screen.page.title(), 'Today · Standtall');
    });
  });

  it('fits a TV whole: there is nothing to scroll, while other screens are made ready behind it neither', async () => {
    await withScreen({}, async (screen) => {
      // Today has risen to its place.
      await screen.page.waitForFunction(() => document.getAnimations().every(({ effect, playState }) => playState !== 'running' || effect?.getComputedTiming().iterations === Infinity));
      const sizes = await screen.page.evaluate(async (ready) => {
        const seen = new Set<string>();
        const shell = document.querySelector('app-shell')!.shadowRoot!;
        const deadline = performance.now() + 60_000;
        let framesAfter = 0;
        while (framesAfter < 30 && performance.now() < deadline) {
          seen.add(`${document.scrollingElement!.scrollWidth} x ${document.scrollingElement!.scrollHeight}`);
          await new Promise((resolve) => requestAnimationFrame(resolve));
          if (shell.querySelectorAll('#outlet > [data-behind]').length >= ready) framesAfter += 1;
        }
        return { seen: Array.from(seen), isReady: framesAfter === 30 };
      }, 3);
      assert.deepEqual(sizes, { seen: ['1920 x 1080'], isReady: true });
    });
  });
});
