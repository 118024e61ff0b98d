import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { useStand } from './stand.ts';
import { goByBar, valueOf } from './walk.ts';

const MINUTE_MS = 60_000;

describe('habits, by the remote alone', () => {
  const { withScreen } = useStand();

  it('means to train on every day of the week, within a few presses, and is told so on Today', async () => {
    await withScreen({}, async (screen) => {
      await goByBar(screen, 'Settings');
      await screen.choose('Choose times', 'link');
      await screen.seeFocus(/^Monday/);
      for (let day = 0; day < 7; day += 1) {
        await screen.press('ok');
        if (day === 0) await screen.press('right');
        await screen.press('down');
      }
      await screen.goTo('/');
      await screen.see(/training at (7:00 PM|19:00)/);
      await screen.goTo('/progress');
      await screen.see(/Monday (7:00 PM|19:00)/);
    });
  });

  it('is reminded of a posture break after an hour, and one done by oneself makes a posture day', async () => {
    await withScreen({}, async (screen) => {
      await goByBar(screen, 'Settings');
      await screen.choose('Every hour', 'radio');
      await goByBar(screen, 'Today');
      // It is nine in the morning: the office hours begin.
      await screen.advanceClock(61 * MINUTE_MS, 10 * MINUTE_MS);
      // As when the page comes back to the front: the time of day is told anew.
      await screen.page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
      await screen.see('A posture break?');
      await screen.choose('Done it', 'button');
      await screen.see(/noted/);
      assert.equal(await valueOf(screen, 'Posture days', 'progressbar', (bar) => bar.getAttribute('aria-valuenow') ?? ''), '1');
    });
  });
});
