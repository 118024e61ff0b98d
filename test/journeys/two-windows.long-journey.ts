import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openScreen, startHub } from './harness.ts';
import type { RunningHub, Screen } from './harness.ts';
import { doneThisWeek, offered, secondsLeft, startWorkout, untilKept } from './walk.ts';

const isElsewhere = /A workout is playing in another window: it goes on there, and its minutes are counted here as well\./;

describe('two windows of one browser', () => {
  let hub: RunningHub;
  let first: Screen;
  before(async () => {
    hub = await startHub();
    first = await openScreen({ origin: hub.origin });
  });
  after(async () => {
    await first.close();
    await hub.stop();
  });

  it('never play the same session: the second says where it plays, and shows its minutes when it has ended', async () => {
    await startWorkout(first);
    await first.advanceClock(200_000);
    const second = await first.openTab();
    try {
      await second.see(isElsewhere);
      await second.seeFocus(/^Start/);
      assert.doesNotMatch(await second.visibleText(), /Resume workout/);

      await first.page.bringToFront();
      assert.match(await first.focusedName(), /^Pause$/);
      await first.advanceClock(offered.lengthMs, 2_000);
      await first.see('Well done');
      await second.page.bringToFront();
      await second.see('one session done today');
      assert.equal(await doneThisWeek(second, 'Cardio minutes'), 15);
      assert.deepEqual(second.problems, []);
    } finally {
      await second.close();
    }
    await first.page.bringToFront();
    await first.press('ok');
    await first.seeFocus(/^Start/);
  });

  it('hand a paused session over: the first says so and goes home', async () => {
    await first.press('ok');
    await first.seeFocus(/^Pause$/);
    await first.advanceClock(130_000);
    const left = await secondsLeft(first);
    await first.press('ok');
    await first.seeFocus(/^Resume$/);
    const second = await first.openTab();
    try {
      await second.see('Resume workout?');
      await second.press('ok');
      await second.seeFocus(/^Pause$/);
      assert.equal(await secondsLeft(second), left);
      await first.page.bringToFront();
      await first.see('This session went on in another window, and counts there.');
      await first.seeFocus(/^Start/);
      assert.equal(await first.page.evaluate(() => location.pathname), '/');
      await second.page.bringToFront();
      await second.press('ok');
      await second.seeFocus(/^Resume$/);
      await second.press('up');
      await second.seeFocus(/^Resume$/);
      // Where workouts can go onto another screen, the sheet has a line more.
      while (!/^Finish here/.test(await second.focusedName())) await second.press('down');
      await second.seeFocus(/^Finish here, keep 2 min$/);
      await second.press('ok');
      await second.see('Well done');
      await untilKept(second, 2);
    } finally {
      await second.close();
    }
    await first.page.bringToFront();
    await first.see('2 sessions done today');
    assert.equal(await doneThisWeek(first, 'Cardio minutes'), 16);
    assert.deepEqual(first.problems, []);
  });

  it('never play two sessions at once: beginning one pauses the other', async () => {
    await first.press('ok');
    await first.seeFocus(/^Pause$/);
    await first.advanceClock(70_000);
    const second = await first.openTab();
    try {
      await second.see(isElsewhere);
      await second.press('ok');
      await second.seeFocus(/^Pause$/);
      await first.page.bringToFront();
      await first.seeFocus(/^Resume$/);
      await first.see('The workout was interrupted, so the clock stopped. Your place is kept.');
      assert.deepEqual([first.problems, second.problems], [[], []]);
    } finally {
      await second.close();
    }
  });

  it('leave a remote where it is when the workout that is shown on it goes on in the other', async () => {
    const own = await openScreen({ origin: hub.origin });
    try {
      await startWorkout(own);
      await own.advanceClock(70_000);
      await own.press('ok');
      await own.seeFocus(/^Resume$/);
      const remote = await own.openTab('/remote');
      await remote.see('Paused here');
      await own.page.bringToFront();
      await own.press('ok');
      await own.seeFocus(/^Pause$/);
      await remote.page.bringToFront();
      await remote.see('This session went on in another window, and counts there.');
      assert.equal(await remote.page.evaluate(() => location.pathname), '/remote');
      assert.doesNotMatch(await remote.visibleText(), /Paused here/);
      await own.page.bringToFront();
      await own.seeFocus(/^Pause$/);
      assert.deepEqual([own.problems, remote.problems], [[], []]);
    } finally {
      await own.close();
    }
  });
});
