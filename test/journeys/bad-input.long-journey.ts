import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Browser, HTTPRequest, Page } from 'puppeteer-core';
import { makeProfile, openBrowser, openScreen, startHub } from './harness.ts';
import type { RunningHub, Screen, ScreenOptions } from './harness.ts';
import { doneThisWeek, focusCount, offered, startWorkout, untilKept } from './walk.ts';

const builtFiles = readdirSync(fileURLToPath(new URL('../../dist/app/assets', import.meta.url)));

/** The built chunk of this name: `/assets/<name>-<hash>.js`. */
function chunk(name: string): string {
  const named = new RegExp(`^${name}-[\\w-]{8}\\.js$`);
  const file = builtFiles.find((candidate) => named.test(candidate));
  if (file === undefined) throw new Error(`There is no chunk "${name}" in the built app.`);
  return `/assets/${file}`;
}

/** Answers requests of one path by hand. A service worker would ask by itself, so it is kept out. */
function answering(path: string, answer: (request: HTTPRequest) => Promise<void>): (page: Page) => Promise<unknown> {
  return async (page) => {
    await page.setBypassServiceWorker(true);
    await page.setRequestInterception(true);
    page.on('request', (request) => void (new URL(request.url()).pathname === path ? answer(request) : request.continue()));
  };
}

describe('bad input', () => {
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

  async function withScreen(options: Pick<ScreenOptions, 'prepare' | 'path'>, walk: (screen: Screen) => Promise<void>): Promise<void> {
    const screen = await openScreen({ origin: hub.origin, browser, ...options });
    try {
      await walk(screen);
    } finally {
      await screen.close();
    }
  }

  it('an address that leads nowhere says so, with Home focused, and keeps the minutes', async () => {
    await withScreen({}, async (screen) => {
      await startWorkout(screen);
      await screen.advanceClock(offered.lengthMs + 1_000, 2_000);
      await screen.see('Well done');
      await untilKept(screen, 1);
      for (const address of ['/nothing', '/workouts/nope', '/workouts/nope/play', '/workouts/constructor', '/workouts/%20/play/more']) {
        await screen.goTo(address);
        await screen.see('There is nothing at this address');
        await screen.seeFocus(/^Home$/);
        assert.equal(await focusCount(screen), 1);
        await screen.press('ok');
        await screen.seeFocus(/^Start/);
        await screen.see('one session done today');
        assert.equal(await doneThisWeek(screen, 'Cardio minutes'), 15);
      }
      assert.deepEqual(screen.problems, []);
    });
  });

  it('an address whose percent signs make no sense is refused in one sentence', async () => {
    const answer = await fetch(`${hub.origin}/%E0%A4%A`);
    assert.equal(answer.status, 400);
    assert.match(await answer.text(), /^[A-Z].*\.$/);
  });

  it('a workout whose file is broken says so, and the other workouts play', async () => {
    const prepare = answering(chunk('back-and-cardio-15'), (request) => request.respond({
      contentType: 'text/javascript',
      // Valid script, wrong content.
      body: 'export const rounds = "none"; export default { id: "back-and-cardio-15", version: 1, rounds };',
    }));
    await withScreen({ prepare, path: offered.path }, async (screen) => {
      await screen.see('“Back & cardio” cannot be read');
      await screen.seeFocus(/^Home$/);
      await screen.goTo(offered.play);
      await screen.see('“Back & cardio” cannot be read');
      await screen.press('ok');
      await screen.seeFocus(/^Start/);
      await screen.goTo('/workouts/posture-break-5/play');
      await screen.seeFocus(/^Pause$/);
    });
  });

  it('a workout file that is no script at all says so', async () => {
    const prepare = answering(chunk('back-and-cardio-15'), (request) => request.respond({ contentType: 'text/javascript', body: '<!doctype html>' }));
    await withScreen({ prepare, path: offered.path }, async (screen) => {
      await screen.see('“Back & cardio” cannot be read');
      await screen.seeFocus(/^Home$/);
    });
  });

  it('a file that cannot be fetched says so, and can be had again from home when the network is back', async () => {
    let isAway = true;
    const prepare = answering(chunk('player-screen'), (request) => (isAway ? request.abort('connectionrefused') : request.continue()));
    await withScreen({ prepare }, async (screen) => {
      await screen.seeFocus(/^Start/);
      await screen.press('ok');
      await screen.see('Make room, then move');
      await screen.press('ok');
      await screen.see('This screen did not arrive');
      await screen.seeFocus(/^Home$/);
      // No workout may run behind it.
      await screen.advanceClock(90_000);
      isAway = false;
      await screen.press('ok');
      await screen.seeFocus(/^Start/);
      await screen.press('ok');
      await screen.seeFocus(/^Pause$/);
    });
  });

  it('storage whose script does not arrive says so, and the first screen stands', async () => {
    const prepare = answering(chunk('kept'), (request) => request.abort('connectionrefused'));
    await withScreen({ prepare }, async (screen) => {
      await screen.see('Standtall did not arrive whole, perhaps the network went away: please open this page again.');
      await screen.seeFocus(/^Start/);
    });
  });
});
