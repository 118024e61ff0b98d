import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { laptop, phone, television, useStand } from './stand.ts';
import { doneThisWeek, focusCount, goByBar, offered, startWorkout } from './walk.ts';

describe('three ways of moving', () => {
  const { withScreen } = useStand();

  it('four arrows, OK and Back lead from Today to Well done and through every screen, always with one focus', async () => {
    await withScreen({ size: television }, async (screen) => {
      const oneFocus = async (): Promise<void> => assert.equal(await focusCount(screen), 1, await screen.visibleText());
      const pressAll = async (...buttons: readonly ('up' | 'down' | 'left' | 'right' | 'ok' | 'back')[]): Promise<void> => {
        for (const button of buttons) {
          await screen.press(button);
          await oneFocus();
        }
      };
      await screen.seeFocus(/^Start/);
      await pressAll('right', 'right', 'down', 'down', 'left', 'up', 'up', 'up', 'up');
      await goByBar(screen, 'Workouts');
      await screen.see('Posture break');
      await screen.seeFocus('Back & cardio');
      await pressAll('right', 'down', 'left', 'up', 'ok');
      await screen.see('Renegade rows');
      await screen.seeFocus(/^Start/);
      await pressAll('right', 'right', 'down', 'down', 'up', 'back');
      // Where one came from: the card that was opened has the focus again.
      await screen.seeFocus('Back & cardio');
      await pressAll('back');
      await screen.seeFocus(/^Workouts$|^Start|^See moves$|^Play on a TV$/);
      await goByBar(screen, 'Settings');
      await screen.see('Text size');
      await screen.seeFocus('100 %');
      await pressAll('down', 'down', 'down', 'down', 'down', 'up', 'back');
      await goByBar(screen, 'Today');
      await screen.see('This week');

      // Home asks before leaving.
      await pressAll('back');
      await screen.see('Leave Standtall?');
      await screen.seeFocus('Stay');
      await pressAll('up', 'down', 'right', 'right');
      await screen.seeFocus('Leave');
      await pressAll('back');
      assert.doesNotMatch(await screen.visibleText(), /Leave Standtall/);
      // What had the focus here last has it again; the way to a TV stands beside Start.
      while (!/^Start/.test(await screen.focusedName())) await pressAll(/^Play on a TV/.test(await screen.focusedName()) ? 'left' : 'down');

      await startWorkout(screen);
      await oneFocus();
      await pressAll('right', 'right', 'left');
      assert.match(await screen.focusedName(), /^Pause$/);
      await pressAll('down');
      await screen.seeFocus(/^Reverse-grip row 12 reps$/);
      await pressAll('down', 'down', 'down', 'right', 'left', 'ok');
      await screen.see('Side plank with arm extension');
      await screen.seeFocus(/^Pause$/);
      await pressAll('up');
      await screen.seeFocus(/^Resume$/);
      await pressAll('down', 'down', 'up', 'up', 'up', 'left', 'right');
      await screen.seeFocus(/^Resume$/);
      await pressAll('back');
      await screen.seeFocus(/^Pause$/);
      await pressAll('back');
      await screen.seeFocus(/^Resume$/);
      await pressAll('ok');
      await screen.advanceClock(offered.lengthMs, 2_000);
      await screen.see('Well done');
      await screen.seeFocus(/^Done$/);
      await pressAll('up', 'up', 'ok', 'down', 'down', 'down');
      await screen.seeFocus(/^Done$/);
      await pressAll('back');
      await screen.seeFocus(/^Start/);
      await oneFocus();
      await screen.see('one session done today');
    });
  });

  it('a thumb on a phone does all of it by taps', async () => {
    await withScreen({ size: phone }, async (screen) => {
      await screen.seeFocus(/^Start/);
      await screen.choose('Workouts', 'link');
      await screen.see('Posture break');
      await screen.choose('Settings', 'link');
      await screen.see('Text size');
      await screen.choose('Today', 'link');
      await screen.choose('Start');
      await screen.see('Make room, then move');
      await screen.choose('Start');
      await screen.see('Get ready');
      await screen.choose('Next step');
      await screen.see('Jumping jacks');
      await screen.choose('Previous step');
      await screen.see('Reverse-grip row');
      await screen.choose('Pause');
      await screen.choose('Resume');
      await screen.advanceClock(offered.lengthMs, 2_000);
      await screen.see('Well done');
      await screen.choose('As planned', 'radio');
      await screen.choose('Done');
      await screen.see('one session done today');
      assert.ok(await doneThisWeek(screen, 'Cardio minutes') > 10);
    });
  });

  it('a mouse does all of it, and Tab reaches the player’s buttons', async () => {
    await withScreen({ size: laptop }, async (screen) => {
      await screen.seeFocus(/^Start/);
      await screen.choose('Workouts', 'link');
      await screen.see('Posture break');
      await screen.choose('Today', 'link');
      await screen.choose('Start');
      await screen.see('Make room, then move');
      await screen.choose('Start');
      await screen.seeFocus(/^Pause$/);
      await screen.page.mouse.move(300, 300);
      await screen.page.mouse.move(640, 2_000);
      await screen.choose('Next step');
      await screen.see('Jumping jacks');
      await screen.choose('Pause');
      await screen.seeFocus(/^Resume$/);
      await screen.choose('Resume');
      await screen.seeFocus(/^Pause$/);
      await screen.page.keyboard.press('Tab');
      await screen.seeFocus(/^Next step$/);
      await screen.page.keyboard.down('Shift');
      await screen.page.keyboard.press('Tab');
      await screen.page.keyboard.press('Tab');
      await screen.page.keyboard.up('Shift');
      await screen.seeFocus(/^Previous step$/);
      await screen.page.keyboard.press('Enter');
      await screen.seeFocus(/^Previous step$|^Pause$/);
      assert.equal(await focusCount(screen), 1);
      await screen.advanceClock(offered.lengthMs + 60_000, 2_000);
      await screen.see('Well done');
      await screen.choose('Harder than planned', 'radio');
      await screen.choose('Done');
      await screen.see('one session done today');
      assert.equal(await focusCount(screen), 1);
    });
  });
});
