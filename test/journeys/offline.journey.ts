import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openScreen, startHub } from './harness.ts';
import type { RunningHub, Screen } from './harness.ts';

/** The colour behind everything, which only a style that was let through can have set. */
function groundColour(screen: Screen): Promise<string> {
  return screen.page.evaluate(() => getComputedStyle(document.body).backgroundColor + getComputedStyle(document.documentElement).backgroundColor);
}

describe('without a network', () => {
  let hub: RunningHub;
  before(async () => { hub = await startHub(); });
  after(() => hub.stop());

  it('opens again, styled, on every screen after one visit to localhost', async () => {
    const screen = await openScreen({ origin: hub.origin });
    try {
      await screen.seeFocus(/^Start/);
      const ground = await groundColour(screen);
      await screen.page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
      await hub.stop();
      await screen.goTo('/');
      await screen.seeFocus(/^Start/);
      assert.equal(await groundColour(screen), ground);
      for (const address of ['/workouts', '/workouts/back-and-cardio-15', '/settings']) {
        await screen.goTo(address);
        await screen.see(/\S/);
        await screen.seeFocus(/\S/);
      }
      assert.deepEqual(screen.problems.filter((problem) => !/ERR_CONNECTION_REFUSED/.test(problem)), []);
    } finally {
      await screen.close();
    }
  });
});
