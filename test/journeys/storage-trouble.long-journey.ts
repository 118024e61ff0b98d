import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { rm } from 'node:fs/promises';
import { makeProfile, openBrowser, openScreen, startHub } from './harness.ts';
import type { RunningHub, Screen, ScreenOptions } from './harness.ts';
import { doneThisWeek, goToDevice, offered, startWorkout, untilKept } from './walk.ts';

describe('when storing goes wrong', () => {
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

  async function withScreen(options: Pick<ScreenOptions, 'prepare'>, walk: (screen: Screen) => Promise<void>): Promise<void> {
    const screen = await openScreen({ origin: hub.origin, browser, ...options });
    try {
      await walk(screen);
    } finally {
      await screen.close();
    }
  }

  /** The workout from its first second to its last, whatever the disk does. */
  async function playToTheEnd(screen: Screen): Promise<void> {
    await startWorkout(screen);
    await screen.advanceClock(offered.lengthMs + 1_000, 2_000);
    await screen.see('Well done');
    await screen.press('ok');
    await screen.seeFocus(/^Start/);
    await screen.see('one session done today');
    assert.equal(await doneThisWeek(screen, 'Cardio minutes'), 15);
  }

  it('a browser without a database says so once, and the workout goes on to its end', async () => {
    const prepare = (page: Page): Promise<unknown> => page.evaluateOnNewDocument(() => {
      Object.defineProperty(window, 'indexedDB', { get: () => undefined });
    });
    await withScreen({ prepare }, async (screen) => {
      await screen.see('This browser keeps nothing for Standtall (a private window, perhaps): everything works, until this page is closed.');
      await playToTheEnd(screen);
      await goToDevice(screen);
      await screen.see('This browser keeps nothing: your minutes are gone when this page is closed.');
    });
  });

  it('a private window that refuses to open one does the same', async () => {
    const prepare = (page: Page): Promise<unknown> => page.evaluateOnNewDocument(() => {
      IDBFactory.prototype.open = () => { throw new DOMException('no', 'SecurityError'); };
    });
    await withScreen({ prepare }, async (screen) => {
      await screen.see('This browser keeps nothing for Standtall');
      await playToTheEnd(screen);
    });
  });

  it('a full disk is told once, and what waits is written when there is room again', async () => {
    const prepare = (page: Page): Promise<unknown> => page.evaluateOnNewDocument(() => {
      const real = IDBObjectStore.prototype.put;
      IDBObjectStore.prototype.put = function put(this: IDBObjectStore, ...given: [unknown, IDBValidKey?]) {
        if ((window as unknown as { isDiskFull?: boolean }).isDiskFull === true) throw new DOMException('full', 'QuotaExceededError');
        return real.apply(this, given);
      };
    });
    await withScreen({ prepare }, async (screen) => {
      await screen.seeFocus(/^Start/);
      await screen.page.evaluate(() => { (window as unknown as { isDiskFull?: boolean }).isDiskFull = true; });
      await startWorkout(screen);
      await screen.see('The storage of this device is full: everything works on and is kept until this page is closed. Free some space and it is saved.');
      await screen.advanceClock(offered.lengthMs + 1_000, 2_000);
      await screen.see('Well done');
      await screen.page.evaluate(() => { (window as unknown as { isDiskFull?: boolean }).isDiskFull = false; });
      // The answer is the next write, and takes along all that waited.
      await screen.press('up');
      await screen.seeFocus('Harder than planned');
      await screen.press('ok');
      await screen.press('down');
      await screen.press('ok');
      await goToDevice(screen);
      await screen.see('Your minutes are kept on this device alone.');
      await screen.goTo('/');
      await screen.see('one session done today');
      assert.equal(await doneThisWeek(screen, 'Cardio minutes'), 15);
    });
  });

  it('a damaged session is set aside with one sentence, and the others are here', async () => {
    await withScreen({}, async (screen) => {
      await startWorkout(screen);
      await screen.advanceClock(200_000, 500);
      await screen.press('ok');
      await screen.seeFocus(/^Resume$/);
      await screen.press('down', 8);
      await screen.press('ok');
      await screen.see('Well done');
      // Where no page of the app runs: it may read what it keeps at any moment, and would say the sentence then.
      await screen.goTo('/health');
      await screen.page.evaluate(() => new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('standtall');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('sessions', 'readwrite');
          transaction.objectStore('sessions').put({ id: 'damaged', localDay: '2026-01-14', unfinishedSinceMs: 1, performed: 'nonsense' });
          transaction.oncomplete = () => { opening.result.close(); resolve(); };
        };
      }));
      await screen.goTo('/');
      await screen.see('One stored entry could not be read. It was set aside, and all the others are here.');
      await screen.see('one session done today');
      await screen.goTo('/');
      await screen.see('one session done today');
      assert.doesNotMatch(await screen.visibleText(), /could not be read/);
    });
  });

  it('a newer database on disk is said to be one, and the workout goes on to its end', async () => {
    await withScreen({}, async (screen) => {
      await screen.seeFocus(/^Start/);
      // A page left while its database is still being made would keep it locked from the browser's back-forward cache.
      await screen.page.waitForFunction(async () => (await indexedDB.databases()).some(({ name }) => name === 'standtall'), { timeout: 10_000 });
      await screen.goTo('/health');
      await screen.page.evaluate(() => new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('standtall', 99);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => { opening.result.close(); resolve(); };
      }));
      await screen.goTo('/');
      await screen.see('A newer Standtall is open in another window: everything here works on, please reload when you are done.');
      await playToTheEnd(screen);
    });
  });

  it('an older window that plays is asked to make way, named meanwhile, and keeps what it did', async () => {
    const asNextVersion = (page: Page): Promise<unknown> => page.evaluateOnNewDocument(() => {
      const real = IDBFactory.prototype.open;
      IDBFactory.prototype.open = function open(this: IDBFactory, name: string, version?: number) {
        return real.call(this, name, version === undefined ? undefined : version + 1);
      };
    });
    await withScreen({}, async (older) => {
      await startWorkout(older);
      await older.advanceClock(130_000, 500);
      const newer = await older.openTab('/', asNextVersion);
      try {
        await newer.see('Standtall is open in another window that is older: please close that one. Everything here works on meanwhile.');
        await startWorkout(newer);
        // At once: a sentence goes again by itself after a few seconds.
        await older.page.bringToFront();
        await older.see('A newer Standtall is open in another window: everything here works on, please reload when you are done.');
        await older.seeFocus(/^Resume$/);
        await newer.page.bringToFront();
        await newer.advanceClock(offered.lengthMs + 1_000, 2_000);
        await newer.see('Well done');
        await newer.press('ok');
        await newer.seeFocus(/^Start/);
        await untilKept(newer, 1);
        await newer.goTo('/');
        await newer.see('Resume workout?');
        await newer.press('right');
        await newer.seeFocus('Finish here, keep 2 min');
        await newer.press('ok');
        await newer.see('Well done');
        await newer.press('ok');
        await newer.see('2 sessions done today');
      } finally {
        await newer.close();
      }
    });
  });
});
