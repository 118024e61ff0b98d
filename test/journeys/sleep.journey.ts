import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openScreen, startHub } from './harness.ts';
import type { RunningHub, Screen } from './harness.ts';
import { secondsLeft, startWorkout } from './walk.ts';

const tenMinutesMs = 600_000;
const saysWhy = 'This screen slept, so the clock stopped. Nothing of the time asleep was counted.';

/** What an engine sends when the page is back, in the order in which engines send it. */
function comeBack(screen: Screen, event: 'visibilitychange' | 'pageshow' | 'resume'): Promise<void> {
  return screen.page.evaluate((name) => {
    (name === 'pageshow' ? window : document).dispatchEvent(new Event(name));
  }, event);
}

describe('sleep and clocks that are set', () => {
  let hub: RunningHub;
  let screen: Screen;
  before(async () => {
    hub = await startHub();
    screen = await openScreen({ origin: hub.origin });
    await startWorkout(screen);
    await screen.advanceClock(22_000);
  });
  after(async () => {
    await screen.close();
    await hub.stop();
  });

  async function pausesAndSaysSo(left: number): Promise<void> {
    await screen.seeFocus(/^Resume$/);
    await screen.see(saysWhy);
    await screen.press('ok');
    await screen.seeFocus(/^Pause$/);
    assert.equal(await secondsLeft(screen), left);
  }

  for (const event of ['visibilitychange', 'pageshow', 'resume'] as const) {
    it(`pauses at ${event} when the wall clock went on and the monotonic one stood still`, async () => {
      const left = await secondsLeft(screen);
      await screen.sleepDevice(tenMinutesMs, 0);
      await comeBack(screen, event);
      await pausesAndSaysSo(left);
    });
  }

  it('pauses when the monotonic clock went on alone, and counts nothing of it', async () => {
    const left = await secondsLeft(screen);
    await screen.sleepDevice(tenMinutesMs, tenMinutesMs);
    await screen.advanceClock(100);
    await pausesAndSaysSo(left);
  });

  it('pauses too when the app is woken before it hears that it is back', async () => {
    const left = await secondsLeft(screen);
    await screen.sleepDevice(tenMinutesMs, 0);
    await screen.advanceClock(200);
    await comeBack(screen, 'visibilitychange');
    await pausesAndSaysSo(left);
  });

  it('plays on when somebody sets the clock, forward or back, while the page is seen', async () => {
    const left = await secondsLeft(screen);
    for (const change of [tenMinutesMs, -3 * tenMinutesMs]) {
      await screen.sleepDevice(change, 0);
      await screen.advanceClock(5_000);
      assert.match(await screen.focusedName(), /^Pause$/);
    }
    await comeBack(screen, 'visibilitychange');
    await screen.advanceClock(100);
    assert.match(await screen.focusedName(), /^Pause$/);
    assert.ok(Math.abs(left - 10 - (await secondsLeft(screen))) <= 1);
    assert.deepEqual(screen.problems, []);
  });

  it('plays on after a look away of no consequence', async () => {
    await comeBack(screen, 'visibilitychange');
    await screen.sleepDevice(4_000, 4_000);
    await comeBack(screen, 'pageshow');
    assert.match(await screen.focusedName(), /^Pause$/);
  });
});
