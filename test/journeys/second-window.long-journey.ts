import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { TargetType, type Page } from 'puppeteer-core';
import { openScreen, startHub, type Screen } from './harness.ts';
import { visibleTextOf } from './page-eyes.ts';

const PATIENCE_MS = 20_000;

/** A browser that can present would: this one cannot, as most cannot. It has a mouse, which a browser without a window denies. */
function cannotPresent(page: Page): Promise<unknown> {
  return page.evaluateOnNewDocument(() => {
    Reflect.deleteProperty(window, 'PresentationRequest');
    const asked = window.matchMedia.bind(window);
    window.matchMedia = (query) => asked(query === '(pointer: fine)' ? 'all' : query);
  });
}

describe('a window for the second screen', () => {
  it('opens by a press, plays on where the workout was, survives a reload of its opener, and hands back what was done when it is closed', async () => {
    const hub = await startHub();
    const screen = await openScreen({ origin: hub.origin, path: '/workouts/back-and-cardio-15', hasInjectedClock: false, prepare: cannotPresent });
    try {
      await screen.choose('Start');
      await screen.see('Make room, then move');
      await screen.choose('Start');
      await screen.see('Get ready');
      await screen.choose('Pause');
      const before = leftIn(await seen(screen.page, /\d left/));
      const opened = windowOf(screen);
      await screen.choose('Open in a window for the second screen');
      const tv = await opened;
      assert.equal(leftIn(await seen(tv, /Paused[\s\S]*\d left/)), before);
      await screen.see('Paused on the other screen');

      await screen.choose('Resume');
      await seen(tv, /to go/);
      await screen.page.reload();
      await screen.see('On the other screen', PATIENCE_MS);
      await screen.goTo('/tv');
      const there = leftIn(await pausedThere(screen, tv));
      await tv.close();
      assert.equal(leftIn(await seen(screen.page, /Take a breath[\s\S]*\d left/)), there);
      assert.deepEqual(screen.problems, []);
    } finally {
      await screen.close();
      await hub.stop();
    }
  });
});

/** A press that comes before the two have found each other again is dropped, as it should be; then a person presses again. */
async function pausedThere(screen: Screen, tv: Page): Promise<string> {
  for (let times = 1; ; times += 1) {
    await screen.choose('Pause');
    try {
      return await seen(tv, /Paused[\s\S]*\d left/, 6_000);
    } catch (error) {
      if (times === 4) throw error;
    }
  }
}

function windowOf({ browser }: Screen): Promise<Page> {
  return new Promise((resolve) => {
    browser.on('targetcreated', (target) => {
      if (target.type() === TargetType.PAGE) void target.page().then((page) => page && resolve(page));
    });
  });
}

/** As the pause sheet says it: "14:48 left". */
function leftIn(text: string): string {
  return /(\d+:\d\d) left/.exec(text)?.[1] ?? `nothing left in: ${text}`;
}

async function seen(page: Page, wanted: RegExp, patienceMs = PATIENCE_MS): Promise<string> {
  const deadline = performance.now() + patienceMs;
  for (;;) {
    const text = (await page.evaluate(`(${visibleTextOf.toString()})(document.body)`).catch(() => '')) as string;
    if (wanted.test(text)) return text;
    if (performance.now() > deadline) throw new Error(`There is no ${String(wanted)}; there is:\n${text}`);
    await page.evaluate(() => new Promise<void>((resolve) => { requestAnimationFrame(() => requestAnimationFrame(() => resolve())); })).catch(() => undefined);
  }
}
