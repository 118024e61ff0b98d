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

  it('fits a TV whole: there is nothing to scroll', async () => {
    await withScreen({}, async (screen) => {
      assert.deepEqual(await screen.page.evaluate(() => [document.scrollingElement!.scrollHeight, document.scrollingElement!.scrollWidth]), [1080, 1920]);
    });
  });
});
