import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { makeProfile, openBrowser, openScreen, startHub } from './harness.ts';
import type { RunningHub, Screen } from './harness.ts';
import { goByBar, valueOf } from './walk.ts';

const MINUTE_MS = 60_000;
const size = { width: 1920, height: 1080 };

describe('habits, by the remote alone', () => {
  let hub: RunningHub;
  let profile: string;
  let browser: Browser;
  before(async () => {
    hub = await startHub();
    profile = await makeProfile();
    browser = await openBrowser({ profile });
  });
  after(async () => {
    await browser.close();
    await hub.stop();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  async function withScreen(walk: (screen: Screen) => Promise<void>): Promise<void> {
    const screen = await openScreen({ origin: hub.origin, browser, size });
    try {
      await screen.seeFocus(/^Start/);
      await walk(screen);
      assert.deepEqual(screen.problems, []);
    } finally {
      await screen.close();
    }
  }

  it('means to train on every day of the week, within a few presses, and is told so on Today', async () => {
    await withScreen(async (screen) => {
      await goByBar(screen, 'Settings');
      await screen.choose('Choose times', 'link');
      await screen.seeFocus(/^Monday/);
      for (let day = 0; day < 7; day += 1) {
        await screen.press('ok');
        if (day === 0) await screen.press('right');
        await screen.press('down');
      }
      await screen.goTo('/');
      await screen.see(/you mean to train at (7:00 PM|19:00)/);
      await screen.goTo('/progress');
      await screen.see(/Monday (7:00 PM|19:00)/);
    });
  });

  it('is reminded of a posture break after an hour, and one done by oneself makes a posture day', async () => {
    await withScreen(async (screen) => {
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
