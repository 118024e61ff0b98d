import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import type { Screen } from './harness.ts';
import { installPageClock, startWallMs } from './page-clock.ts';
import { codeOnPage } from './pairing.ts';
import { useStand } from './stand.ts';
import { doneThisWeek, goByBar, offered, startWorkout, untilKept, valueOf } from './walk.ts';

const dayMs = 86_400_000;

describe('each setting acts at once and is kept', () => {
  const { withScreen } = useStand();

  /** From wherever the bar can be reached, to the choice named. */
  async function set(screen: Screen, choice: string): Promise<void> {
    await goByBar(screen, 'Settings');
    await screen.choose(choice, 'radio');
    await isSet(screen, choice);
  }

  async function isSet(screen: Screen, choice: string): Promise<void> {
    assert.equal(await valueOf(screen, choice, 'radio', (radio) => radio.getAttribute('aria-checked') ?? ''), 'true');
  }

  /** The page is opened anew, on Settings: the choice is still made. */
  async function isKept(screen: Screen, choice: string): Promise<void> {
    await screen.goTo('/settings');
    await screen.see('Text size');
    await isSet(screen, choice);
    await goByBar(screen, 'Today');
    await screen.see('This week');
  }

  const lineHeight = (screen: Screen): Promise<number> => screen.page.evaluate(() => {
    const words = document.querySelector('app-shell')?.shadowRoot?.querySelector('today-screen')?.shadowRoot?.querySelector('.fact');
    return words ? parseFloat(getComputedStyle(words).fontSize) : 0;
  });

  it('the way down passes the phones, the QR that leads here, people and data', async () => {
    await withScreen({ hasInjectedClock: false }, async (screen) => {
      await screen.goTo('/settings');
      await screen.page.waitForFunction(codeOnPage);
      await screen.page.waitForSelector('aria/Delete everything');
      await screen.seeFocus('100 %');
      const passed: string[] = [];
      for (let name = ''; name !== 'About this device' && passed.length < 40; passed.push(name)) {
        await screen.press('down');
        name = await screen.focusedName();
      }
      for (const wanted of [/^Phones$/, /^Add a person$/, /^Phone as remote/, /^Delete everything$/]) {
        assert.ok(passed.some((name) => wanted.test(name)), `${String(wanted)} is not among ${passed.join(', ')}`);
      }
    });
  });

  it('text size', async () => {
    await withScreen({}, async (screen) => {
      const before = await lineHeight(screen);
      for (const [choice, factor] of [['125 %', 1.25], ['150 %', 1.5]] as const) {
        await set(screen, choice);
        await isKept(screen, choice);
        assert.ok(Math.abs((await lineHeight(screen)) / before - factor) < 0.02);
      }
    });
  });

  it('strength steps that wait for OK', async () => {
    await withScreen({}, async (screen) => {
      await set(screen, 'Wait for OK');
      await isKept(screen, 'Wait for OK');
      while (!/^Start/.test(await screen.focusedName())) await screen.press('down');
      await startWorkout(screen);
      await screen.advanceClock(10_000 + 90_000);
      await screen.see('Reverse-grip row');
      await screen.see('when done');
      await screen.press('ok');
      await screen.see('Jumping jacks');
      // A timed step does not wait: OK pauses it.
      await screen.advanceClock(61_000);
      await screen.see('Hard');
      await screen.press('ok');
      await screen.seeFocus(/^Resume$/);
    });
  });

  it('sounds', async () => {
    const countSounds = (page: Page): Promise<unknown> => page.evaluateOnNewDocument(() => {
      const real = OscillatorNode.prototype.start;
      OscillatorNode.prototype.start = function start(this: OscillatorNode, ...given: [number?]) {
        (window as unknown as { sounds?: number }).sounds = ((window as unknown as { sounds?: number }).sounds ?? 0) + 1;
        return real.apply(this, given);
      };
    });
    const soundsSoFar = (screen: Screen): Promise<number> => screen.page.evaluate(() => (window as unknown as { sounds?: number }).sounds ?? 0);
    await withScreen({ prepare: countSounds }, async (screen) => {
      await set(screen, 'Loud');
      // Choosing lets one hear it.
      await screen.page.waitForFunction(() => ((window as unknown as { sounds?: number }).sounds ?? 0) > 0, { timeout: 10_000 });
      await isKept(screen, 'Loud');
      await set(screen, 'Off');
      await isKept(screen, 'Off');
      const before = await soundsSoFar(screen);
      while (!/^Start/.test(await screen.focusedName())) await screen.press('down');
      await startWorkout(screen);
      await screen.advanceClock(20_000);
      // Every sound has a sign: the phase changed before the eyes.
      await screen.see('Strength');
      assert.equal(await soundsSoFar(screen), before);
    });
  });

  it('the first day of the week', async () => {
    // Sunday: the last day of a week that starts on Monday, the first of one that starts on Sunday.
    await withScreen({ startMs: startWallMs - 3 * dayMs }, async (screen) => {
      await startWorkout(screen);
      await screen.advanceClock(offered.lengthMs + 1_000, 2_000);
      await screen.see('Well done');
      await untilKept(screen, 1);
      await screen.page.evaluateOnNewDocument(installPageClock, startWallMs);
      await screen.goTo('/');
      await screen.see('Wednesday');
      assert.equal(await doneThisWeek(screen, 'Cardio minutes'), 0);
      await set(screen, 'Sunday');
      await isKept(screen, 'Sunday');
      await screen.see('5 moderate');
      assert.equal(await doneThisWeek(screen, 'Cardio minutes'), 15);
    });
  });

  it('goals of one’s own, which Today measures by at once', async () => {
    const goalOf = (screen: Screen, name: string): Promise<string> => valueOf(screen, name, 'progressbar', (bar) => bar.getAttribute('aria-valuemax') ?? '');
    await withScreen({}, async (screen) => {
      assert.equal(await goalOf(screen, 'Cardio minutes'), '150');
      await set(screen, '75 min');
      await set(screen, '3 days');
      await goByBar(screen, 'Today');
      await screen.see(/of 75 min cardio\s+the guideline is 150/);
      assert.deepEqual([await goalOf(screen, 'Cardio minutes'), await goalOf(screen, 'Strength days')], ['75', '3']);
      await isKept(screen, '75 min');
      await screen.see('of 75 min cardio');
    });
  });

  it('motion', async () => {
    await withScreen({}, async (screen) => {
      const isCalm = (): Promise<boolean> => screen.page.evaluate(() => document.documentElement.hasAttribute('reduced-motion'));
      assert.equal(await isCalm(), false);
      await set(screen, 'Calmer');
      assert.equal(await isCalm(), true);
      await isKept(screen, 'Calmer');
      assert.equal(await isCalm(), true);
    });
  });
});
