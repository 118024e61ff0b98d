import { describe, it } from 'node:test';
import type { Screen } from './harness.ts';
import { installPageClock, startWallMs } from './page-clock.ts';
import { phone, useStand } from './stand.ts';
import { addJon, offered } from './walk.ts';

const dayMs = 86_400_000;

describe('the strength log', () => {
  const { withScreen } = useStand();

  /** The offered workout, whole, on the day so many days after the first. */
  async function train(screen: Screen, day: number, seenFirst = 'Reverse-grip row'): Promise<void> {
    await screen.page.evaluateOnNewDocument(installPageClock, startWallMs + day * dayMs);
    await screen.goTo(offered.play);
    await screen.see(seenFirst);
    await screen.advanceClock(offered.lengthMs + 1_000, 2_000);
    await screen.see('Reps and weights');
    await screen.seeFocus(/^Done$/);
  }

  it('is answered by remote; the next session shows last time, and two good ones propose the next weight', async () => {
    await withScreen({}, async (screen) => {
      await train(screen, 0);
      await screen.press('right');
      await screen.seeFocus('Reps and weights');
      await screen.press('ok');
      await screen.seeFocus('All as planned');
      await screen.press('down');
      await screen.seeFocus('Reps, Reverse-grip row');
      await screen.press('right');
      await screen.press('ok');
      await screen.seeFocus('Weight, Reverse-grip row');
      await screen.press('right', 3);
      await screen.see('13 / 12 reps');
      await screen.press('up');
      await screen.seeFocus(/Keep this|Not now/);
      await screen.press('left', 2);
      await screen.seeFocus('Keep this');
      await screen.press('ok');
      await screen.seeFocus(/^Done$/);
      await screen.see('Change the sets');

      await train(screen, 3, 'Last time: 13 reps, 3 kg.');
      await screen.press('right');
      await screen.press('ok');
      await screen.see('3 kg');
      await screen.press('down');
      await screen.press('right');
      await screen.press('up');
      await screen.press('left', 2);
      await screen.seeFocus('Keep this');
      await screen.press('ok');
      await screen.see('Two good sessions at 3 kg.');
      await screen.press('down');
      await screen.seeFocus('3.5 kg next time');
      await screen.press('ok');
      await screen.press('back');
      await screen.seeFocus(/^Done$/);

      await screen.goTo('/progress?view=strength');
      await screen.see('Next time: 3.5 kg');
      await screen.goTo(offered.play);
      await screen.see('This time: 3.5 kg.');
    });
  });

  it('is skipped without losing anything', async () => {
    await withScreen({}, async (screen) => {
      await train(screen, 0);
      await screen.press('right');
      await screen.press('ok');
      await screen.seeFocus('All as planned');
      await screen.press('back');
      await screen.seeFocus(/^Done$/);
      await screen.press('ok');
      await screen.see('one session done today');
      await screen.goTo('/progress?view=strength');
      await screen.see('nothing has to be');
    });
  });

  it('asks everybody who trained, one after the other, and remembers each answer as theirs', async () => {
    await withScreen({}, async (screen) => {
      await screen.goTo('/people');
      await addJon(screen);
      await screen.goTo('/');
      await screen.page.waitForSelector('aria/Maria. Somebody else?[role="button"]');
      await screen.choose('Start');
      await screen.see('Who is training?');
      await screen.choose('Jon', 'checkbox');
      await screen.choose('Start');
      await screen.see('Make room, then move');
      await screen.press('ok');
      await screen.seeFocus(/^Pause$/);
      await screen.advanceClock(offered.lengthMs + 1_000, 2_000);
      await screen.see('Reps and weights');
      await screen.seeFocus(/^Done$/);
      await screen.press('right');
      await screen.press('ok');
      await screen.see('Maria: reps and weights');
      await screen.seeFocus('All as planned');
      await screen.press('right');
      await screen.seeFocus('Not now');
      await screen.press('ok');
      await screen.see('Jon: reps and weights');
      await screen.seeFocus('All as planned');
      await screen.press('down');
      await screen.press('right');
      await screen.see('13 / 12 reps');
      await screen.press('up');
      await screen.press('left', 2);
      await screen.seeFocus('Keep this');
      await screen.press('ok');
      await screen.seeFocus(/^Done$/);

      await screen.goTo('/progress?view=strength');
      await screen.see('nothing has to be');
      await screen.goTo('/');
      await screen.choose('Maria. Somebody else?');
      await screen.seeFocus(/^Jon$/);
      await screen.press('ok');
      await screen.page.waitForSelector('aria/Jon. Somebody else?[role="button"]');
      await screen.goTo('/progress?view=strength');
      await screen.see('What you lifted, move by move.');
      await screen.page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
      await screen.see('13 reps');
    });
  });

  it('is answered by touch, in pounds for those who lift pounds', async () => {
    await withScreen({ size: phone }, async (screen) => {
      await screen.goTo('/settings');
      const pounds = await screen.page.waitForSelector('aria/US: lb, in[role="radio"]');
      // Clear of the bar at the bottom.
      await pounds?.evaluate((radio) => radio.scrollIntoView({ block: 'center' }));
      await screen.choose('US: lb, in', 'radio');
      // A page left in the same moment takes along what was not on disk yet.
      await screen.choose('Today', 'link');
      await screen.see('This week');
      await train(screen, 0);
      await screen.choose('Reps and weights');
      await screen.choose('More: Weight, Reverse-grip row');
      await screen.see('5 lb');
      await screen.choose('Keep this');
      await screen.see('Change the sets');
      await screen.goTo('/progress?view=strength');
      await screen.see('12 reps · 5 lb');
    });
  });
});
