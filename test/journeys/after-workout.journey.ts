import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openScreen, startHub } from './harness.ts';
import type { RunningHub } from './harness.ts';
import { startWorkout } from './walk.ts';

describe('after a workout', () => {
  let hub: RunningHub;
  before(async () => { hub = await startHub(); });
  after(() => hub.stop());

  it('a Back that comes through the history, as on many TVs and phones, begins no second one', async () => {
    const screen = await openScreen({ origin: hub.origin });
    try {
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
      assert.deepEqual(screen.problems, []);
    } finally {
      await screen.close();
    }
  });
});
