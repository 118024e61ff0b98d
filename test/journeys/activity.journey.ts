import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Screen } from './harness.ts';
import { phone, television, useStand } from './stand.ts';
import { doneThisWeek, focusCount, goByBar } from './walk.ts';

describe('an activity by hand', () => {
  const { withScreen } = useStand();

  async function seeCardio(screen: Screen, minutes: number): Promise<void> {
    await screen.page.waitForSelector(`aria/Cardio minutes[role="progressbar"]`);
    await screen.see(new RegExp(`^${minutes}$`, 'm'));
    assert.equal(await doneThisWeek(screen, 'Cardio minutes'), minutes);
  }

  it('by remote: a walk in three presses counts on Progress and on Today, is changed, deleted and brought back', async () => {
    await withScreen({ size: television }, async (screen) => {
      await goByBar(screen, 'Progress');
      await screen.seeFocus('Add activity');
      await screen.press('ok');
      await screen.seeFocus('Walk');
      await screen.press('ok');
      await screen.seeFocus('30 min');
      await screen.press('ok');
      await screen.seeFocus(/could talk, not sing/);
      await screen.press('ok');
      await screen.see('Walk, 30 min: saved.');
      await seeCardio(screen, 30);
      assert.equal(await focusCount(screen), 1);

      await goByBar(screen, 'Today');
      await seeCardio(screen, 30);

      await goByBar(screen, 'Progress');
      for (let presses = 0; !/^Walk\s+30 min/.test(await screen.focusedName()); presses += 1) {
        assert.ok(presses < 8, await screen.focusedName());
        await screen.press('down');
      }
      await screen.press('ok');
      await screen.seeFocus('Save');
      await screen.press('up', 2);
      await screen.seeFocus(/could talk, not sing/);
      await screen.press('right');
      await screen.press('ok');
      await screen.press('down', 2);
      await screen.seeFocus('Save');
      await screen.press('ok');
      await screen.see('Walk, 30 min: changed.');
      await seeCardio(screen, 60);

      await screen.choose('Walk 30 min');
      await screen.seeFocus('Save');
      await screen.press('right');
      await screen.seeFocus('Delete');
      await screen.press('ok');
      await screen.see('Walk, 30 min: deleted.');
      await screen.seeFocus('Undo');
      await seeCardio(screen, 0);
      await screen.press('ok');
      await seeCardio(screen, 60);
      assert.equal(await focusCount(screen), 1);
    });
  });

  it('by remote: Back goes a step back, and at last leaves everything as it was', async () => {
    await withScreen({ size: television }, async (screen) => {
      await goByBar(screen, 'Progress');
      await screen.seeFocus('Add activity');
      await screen.press('ok');
      await screen.seeFocus('Walk');
      await screen.press('ok');
      await screen.seeFocus('30 min');
      await screen.press('back');
      await screen.seeFocus('Walk');
      await screen.press('back');
      await screen.seeFocus('Add activity');
      assert.equal(await doneThisWeek(screen, 'Cardio minutes'), 0);
    });
  });

  it('by touch, from Today: yesterday’s strength makes a strength day with its muscles', async () => {
    await withScreen({ size: phone }, async (screen) => {
      await screen.choose('Add activity', 'link');
      await screen.see('What did you do?');
      await screen.choose('Yesterday', 'radio');
      await screen.choose('Strength');
      await screen.choose('45 min');
      await screen.choose('Legs');
      await screen.choose('Hips');
      await screen.choose('Save');
      await screen.see('Strength, 45 min: saved.');
      assert.equal(await doneThisWeek(screen, 'Strength days'), 1);
      await screen.choose('Today', 'link');
      await screen.see('This week');
      assert.equal(await doneThisWeek(screen, 'Strength days'), 1);
    });
  });
});
