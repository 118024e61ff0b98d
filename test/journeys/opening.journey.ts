import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openScreen, startHub } from './harness.ts';
import type { RunningHub } from './harness.ts';

describe('opening the app', () => {
  let hub: RunningHub;
  before(async () => { hub = await startHub(); });
  after(() => hub.stop());

  it('shows Today with Start focused, and nothing goes wrong', async () => {
    const screen = await openScreen({ origin: hub.origin });
    try {
      await screen.seeFocus(/^Start/);
      assert.match(await screen.visibleText(), /Workouts/);
      assert.equal(await screen.page.title(), 'Today · Standtall');
      assert.deepEqual(screen.problems, []);
    } finally {
      await screen.close();
    }
  });
});
