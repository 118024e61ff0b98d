import { rm } from 'node:fs/promises';
import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { makeProfile, openBrowser, openScreen, startHub } from './harness.ts';
import type { RunningHub, Screen, ScreenOptions } from './harness.ts';

export const television = { width: 1920, height: 1080 } as const;
export const laptop = { width: 1280, height: 720 } as const;
export const phone = { width: 390, height: 844, deviceScaleFactor: 2, isMobile: true, hasTouch: true } as const;

/** A hub and one browser for a whole file; each screen is a window of its own that shares nothing with the others. */
export interface Stand {
  readonly origin: string;
  open(options?: Partial<ScreenOptions>): Promise<Screen>;
  /** Opens a screen that has drawn Today, walks, and sees to it that nothing went wrong. */
  withScreen(options: Partial<ScreenOptions>, walk: (screen: Screen) => Promise<void>): Promise<void>;
}

/** To be called where tests are described: it is there before the first of them and gone after the last. */
export function useStand(): Stand {
  let hub: RunningHub;
  let profile: string;
  let browser: Browser;
  before(async () => {
    [hub, profile] = await Promise.all([startHub(), makeProfile()]);
    browser = await openBrowser({ profile });
  });
  after(async () => {
    await browser.close();
    await hub.stop();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  const open = (options: Partial<ScreenOptions> = {}): Promise<Screen> => openScreen({ origin: hub.origin, browser, ...options });
  return {
    get origin() {
      return hub.origin;
    },
    open,
    withScreen: async (options, walk) => {
      const screen = await open(options);
      try {
        await screen.seeFocus(/^Start/);
        // A page left before its database is made keeps nothing, and may keep the next one from it.
        await screen.page.waitForFunction(async () => (await indexedDB.databases()).length > 0, { timeout: 60_000 });
        await walk(screen);
        assert.deepEqual(screen.problems, []);
      } finally {
        await screen.close();
      }
    },
  };
}
