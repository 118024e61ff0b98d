import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Screen, ScreenOptions } from './harness.ts';
import { plainWeeks, seedDays } from './seed-days.ts';
import { phone, useStand } from './stand.ts';
import { focusCount } from './walk.ts';

/** The Wednesday on which the injected clock stands. */
const TODAY = '2026-01-14';

describe('the history', () => {
  const { withScreen } = useStand();

  function withYears(weeks: number, options: Partial<ScreenOptions>, act: (screen: Screen) => Promise<void>): Promise<void> {
    return withScreen(options, async (screen) => {
      await seedDays(screen, plainWeeks(weeks, TODAY));
      await act(screen);
    });
  }

  it('is read by remote: sentence, bars, a week, its days, and back', async () => {
    await withYears(62, {}, async (screen) => {
      await screen.goTo('/progress?view=history');
      await screen.see(/18 weeks standing tall/, 20_000);
      await screen.see(/^This week: 90 minutes, 60 moderate and 15 hard counted twice\. 1 strength day, 1 interval day\.$/m);
      await screen.seeFocus('12 weeks');
      await screen.press('right', 2);
      await screen.press('ok');
      await screen.press('down');
      await screen.seeFocus('Cardio minutes a week');
      assert.equal(await focusCount(screen), 1);
      await screen.press('left', 3);
      await screen.see(/^Week of Dec 22: 187 minutes/m);
      // Held or not, the remote is never trapped.
      await screen.press('down');
      await screen.seeFocus(/^(?!Cardio)/);
      await screen.press('up');
      await screen.seeFocus('Cardio minutes a week');
      await screen.press('ok');
      await screen.seeFocus(/^Sunday, December 28: rest\.$/);
      await screen.press('left');
      await screen.seeFocus(/^Saturday, December 27: 36 min moderate, strength day\.$/);
      await screen.press('back');
      await screen.seeFocus('Cardio minutes a week');
      await screen.press('up');
      await screen.seeFocus('52 weeks');
      await screen.press('right');
      await screen.press('ok');
      await screen.see(/^2026 so far: 113 minutes in an average week/m);
    });
  });

  it('opens a day of long ago: what was forgotten is written down, deleted, and brought back', async () => {
    await withYears(4, {}, async (screen) => {
      await screen.goTo('/progress?view=history');
      await screen.see(/weeks standing tall/, 20_000);
      await screen.seeFocus('12 weeks');
      await screen.press('down');
      await screen.press('left');
      await screen.press('ok');
      await screen.seeFocus(/^Sunday, January 11/);
      await screen.press('ok');
      await screen.see('Nothing is written down for this day.');
      await screen.seeFocus('Done');
      await screen.press('right');
      await screen.press('ok');
      await screen.see('What did you do?');
      for (const next of ['How many minutes?', 'How hard was it?', 'Walk, 30 min: saved.']) {
        await screen.press('ok');
        await screen.see(next);
      }
      // Back from an entry is on the entry.
      await screen.seeFocus('Done');
      await screen.press('up', 2);
      await screen.seeFocus('Walk 30 min');
      await screen.press('ok');
      await screen.seeFocus('Save');
      await screen.press('back');
      await screen.seeFocus('Walk 30 min');
      await screen.press('ok');
      await screen.seeFocus('Save');
      await screen.press('right');
      await screen.press('ok');
      // The way back is under the next press.
      await screen.seeFocus('Undo');
      await screen.press('ok');
      await screen.see('Walk');
      await screen.seeFocus('Done');
      await screen.press('back');
      await screen.seeFocus('Sunday, January 11: 30 min moderate.');
    });
  });

  it('is read by touch on a phone', async () => {
    await withYears(20, { size: phone }, async (screen) => {
      await screen.goTo('/progress?view=history');
      await screen.see(/weeks standing tall/, 20_000);
      await screen.choose('26 weeks', 'radio');
      // Out from behind the bar at the bottom.
      await screen.page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
      await screen.choose('Previous month');
      await screen.see('December 2025');
      await screen.choose('Wednesday, December 31: posture.');
      await screen.see('Nothing is written down for this day.');
      await screen.choose('Add activity');
      await screen.choose('Posture break');
      await screen.choose('5 min');
      await screen.see('Posture break, 5 min: saved.');
      await screen.choose('Done');
      assert.equal(await screen.page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), true);
    });
  });

  it('has a beginning for somebody who has done nothing yet', async () => {
    await withYears(0, {}, async (screen) => {
      await screen.goTo('/progress?view=history');
      await screen.see(/Your weeks will stand here/, 20_000);
      await screen.see('Every minute you move is kept');
    });
  });

  it('shows balance: the groups one by one, pull against push, what has rested', async () => {
    await withYears(4, {}, async (screen) => {
      await screen.goTo('/progress?view=balance');
      await screen.see(/Give your legs a turn/, 20_000);
      await screen.see(/More pull than push/);
      await screen.see(/^Ready tomorrow$\s*^Back · Abdomen · Shoulders · Arms$/m);
      await screen.seeFocus('This week');
      await screen.press('down', 3);
      await screen.seeFocus(/^Back: 8 sets\. Lats 8 · /);
      await screen.press('up', 3);
      await screen.press('right');
      await screen.press('ok');
      await screen.see(/All seven had a turn/);
      await screen.see('Sets in an average week');
    });
  });
});
