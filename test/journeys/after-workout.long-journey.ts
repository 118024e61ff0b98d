import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { useStand } from './stand.ts';
import { startWorkout } from './walk.ts';

describe('after a workout', () => {
  const { withScreen } = useStand();

  it('a Back that comes through the history, as on many TVs and phones, begins no second one', async () => {
    await withScreen({}, async (screen) => {
      await startWorkout(screen);
      await screen.advanceClock(80_000, 500);
      await screen.press('back');
      await screen.seeFocus(/^Resume$/);
      await screen.choose('Finish here, keep 1 min');
      await screen.see('Well done');
      await screen.choose('Done');
      await screen.see('one session done today');
      await screen.page.evaluate(() => { history.back(); });
      await screen.seeFocus(/^(Start|Stay)$/);
      await screen.advanceClock(1_000);
      assert.equal(new URL(screen.page.url()).pathname, '/');
      assert.doesNotMatch(await screen.visibleText(), /Get ready|to go/);
    });
  });
});
