import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { makeProfile, openScreen, startHub } from './harness.ts';
import type { RunningHub, Screen } from './harness.ts';
import { startWallMs } from './page-clock.ts';
import { doneThisWeek, focusCount, offered, playRealSeconds, secondsLeft, startWorkout } from './walk.ts';

/** Power comes back a quarter of an hour later. */
const laterMs = startWallMs + 15 * 60_000;

describe('the browser is killed in a workout', () => {
  let hub: RunningHub;
  let profile: string;
  before(async () => {
    hub = await startHub();
    profile = await makeProfile();
  });
  after(async () => {
    await hub.stop();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  });
  const open = (startMs: number, path = '/'): Promise<Screen> => openScreen({ origin: hub.origin, profile, startMs, path });

  it('goes on at most one second back, keeps its minutes when it is ended there, and asks again after Back', async () => {
    const first = await open(startWallMs);
    let left: number;
    try {
      await startWorkout(first);
      await first.advanceClock(130_000);
      await first.see('Jumping jacks');
      await playRealSeconds(first, 2.7);
      left = await secondsLeft(first);
    } finally {
      await first.cutPower();
    }

    // Started at the workout's own address, as TVs do that restore their last page.
    const second = await open(laterMs, offered.play);
    try {
      await second.see('Resume workout?');
      await second.seeFocus(/^Resume$/);
      assert.equal(await focusCount(second), 1);
      assert.match(await second.visibleText(), /Finish here, keep 2 min\nDiscard/);
      await second.press('ok');
      await second.seeFocus(/^Pause$/);
      await second.see('Jumping jacks');
      const leftNow = await secondsLeft(second);
      assert.ok(leftNow >= left && leftNow - left <= 1, `${left} s were left, and ${leftNow} s after the power cut`);
      await playRealSeconds(second, 1);
      left = await secondsLeft(second);
      await second.press('ok');
      await second.seeFocus(/^Resume$/);
      await settle();
    } finally {
      await second.cutPower();
    }

    // Killed while paused.
    const third = await open(laterMs);
    try {
      await third.see('Resume workout?');
      await third.press('back');
      await third.seeFocus(/^Start/);
      assert.doesNotMatch(await third.visibleText(), /Resume workout/);
      assert.deepEqual(third.problems, []);
    } finally {
      await third.close();
    }

    const fourth = await open(laterMs);
    try {
      await fourth.see('Resume workout?');
      await fourth.press('right');
      await fourth.seeFocus(/^Finish here, keep 2 min$/);
      await fourth.press('ok');
      await fourth.see('Well done');
      assert.match(await fourth.visibleText(), /2\s?minutes/);
      await fourth.seeFocus(/^Done$/);
      await fourth.press('ok');
      await fourth.seeFocus(/^Start/);
      // One moderate minute; the hard one had only begun.
      assert.equal(await doneThisWeek(fourth, 'Cardio minutes'), 1);
      await fourth.goTo('/');
      await fourth.seeFocus(/^Start/);
      await fourth.see('one session done today');
      assert.equal(await doneThisWeek(fourth, 'Cardio minutes'), 1);
      assert.doesNotMatch(await fourth.visibleText(), /Resume workout/);
    } finally {
      await fourth.close();
    }
  });

  it('forgets it when asked to', async () => {
    const first = await open(laterMs);
    try {
      await first.see('one session done today');
      await first.seeFocus(/^Start/);
      await first.press('ok');
      await first.seeFocus(/^Pause$/);
      await first.advanceClock(125_000);
      await playRealSeconds(first, 1);
    } finally {
      await first.cutPower();
    }
    const second = await open(laterMs);
    try {
      await second.see('Resume workout?');
      await second.press('right', 2);
      await second.seeFocus(/^Discard$/);
      await second.press('ok');
      await second.seeFocus(/^Start/);
      await second.goTo('/');
      await second.see('one session done today');
      assert.equal(await doneThisWeek(second, 'Cardio minutes'), 1);
      assert.doesNotMatch(await second.visibleText(), /Resume workout/);
      assert.deepEqual(second.problems, []);
    } finally {
      await second.close();
    }
  });
});

/** Time for one write to reach the disk; a person who pulls the plug takes longer. */
function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 200));
}
