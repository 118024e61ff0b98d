import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, ElementHandle, Page } from 'puppeteer-core';
import { makeProfile, openBrowser, openScreen, startHub } from './harness.ts';
import type { RunningHub, Screen, ScreenOptions } from './harness.ts';
import { doneThisWeek, goByBar, offered, startWorkout } from './walk.ts';

const phone = { width: 390, height: 844, deviceScaleFactor: 2, isMobile: true, hasTouch: true };

/** A browser without a screen has no pointer, and without one the app takes it for a TV that knows no files. */
async function withPointer(page: Page): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
}

describe('what is theirs', () => {
  let hub: RunningHub;
  let profile: string;
  let browser: Browser;
  let downloads: string;
  before(async () => {
    hub = await startHub();
    profile = await makeProfile();
    downloads = await mkdtemp(path.join(tmpdir(), 'standtall-downloads-'));
    browser = await openBrowser({ profile });
  });
  after(async () => {
    await browser.close();
    await hub.stop();
    for (const folder of [profile, downloads]) await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  async function open(options: Partial<ScreenOptions> = {}): Promise<Screen> {
    const screen = await openScreen({ origin: hub.origin, browser, prepare: withPointer, ...options });
    const session = await screen.page.createCDPSession();
    await session.send('Browser.setDownloadBehavior', {
      behavior: 'allow', downloadPath: downloads, ...(screen.page.browserContext().id !== undefined && { browserContextId: screen.page.browserContext().id! }),
    });
    await screen.seeFocus(/^Start/);
    return screen;
  }

  /** What is theirs comes with the database. */
  async function thereIs(screen: Screen): Promise<void> {
    await screen.page.locator('aria/Save a backup[role="button"]').setTimeout(10_000).waitHandle();
  }

  /** Presses what a person calls so: down to it with the remote, a tap on the phone. */
  async function press(screen: Screen, name: string): Promise<void> {
    if (screen.isTouch) {
      const button = await screen.page.locator(`aria/${name}[role="button"]`).setTimeout(10_000).waitHandle();
      // Out from under the bar at the bottom, as a person scrolls on.
      await (button as ElementHandle<Element>).evaluate((element) => element.scrollIntoView({ block: 'center' }));
      return screen.choose(name);
    }
    for (let presses = 0; (await screen.focusedName()) !== name; presses += 1) {
      if (presses === 40) throw new Error(`${name} was not reached; the focus is on ${await screen.focusedName()}`);
      await screen.press('down');
    }
    await screen.press('ok');
  }

  /** The page begins anew after this. */
  async function beginsAnew(screen: Screen, deed: () => Promise<void>): Promise<void> {
    const loaded = screen.page.waitForNavigation({ waitUntil: 'load' });
    // The page may be gone before the deed has seen it painted.
    await deed().catch(() => undefined);
    await loaded;
  }

  async function saved(name: RegExp): Promise<string> {
    for (let tries = 0; tries < 200; tries += 1) {
      const found = (await readdir(downloads)).find((file) => name.test(file));
      if (found !== undefined) return path.join(downloads, found);
      await pause(50);
    }
    throw new Error(`No file ${String(name)} came; there is: ${(await readdir(downloads)).join(', ')}`);
  }

  async function choose(screen: Screen, file: string): Promise<void> {
    const [chooser] = await Promise.all([screen.page.waitForFileChooser(), press(screen, 'Restore a backup')]);
    await chooser.accept([file]);
  }

  async function restore(screen: Screen, file: string): Promise<void> {
    await choose(screen, file);
    await screen.see('Restore this backup?');
    await screen.see('1 session');
    if (screen.isTouch) await screen.choose('Restore');
    else {
      await screen.seeFocus('Restore');
      await screen.press('ok');
    }
    await screen.see('It is all here');
    await beginsAnew(screen, () => (screen.isTouch ? screen.choose('Go to Today') : screen.press('ok')));
    await screen.see('one session done today');
  }

  it('is saved, deleted everywhere, and restored, by remote', async () => {
    const screen = await open();
    await startWorkout(screen);
    await screen.advanceClock(offered.lengthMs, 2_000);
    await screen.see('Well done');
    await screen.press('ok');
    await screen.seeFocus(/^Start/);
    assert.equal(await doneThisWeek(screen, 'Cardio minutes'), 15);

    await goByBar(screen, 'Settings');
    await thereIs(screen);
    await press(screen, 'Save a backup');
    await screen.see(/standtall-backup-2026-01-14\.json is in this browser’s downloads/);
    const file = await saved(/^standtall-backup-2026-01-14\.json$/);
    assert.equal((JSON.parse(await readFile(file, 'utf8')) as { format: string }).format, 'standtall-backup');
    await press(screen, 'Save a CSV file');
    assert.match(await readFile(await saved(/\.csv$/), 'utf8'), /2026-01-14,09:00,,Back & cardio,/);
    await press(screen, 'Save a calendar file');
    assert.match(await readFile(await saved(/\.ics$/), 'utf8'), /DTSTART:20260114T090/);
    await press(screen, 'Save the last session');
    assert.match(await readFile(await saved(/\.tcx$/), 'utf8'), /Reverse-grip row, Strength/);

    const other = await screen.openTab();
    await other.see('one session done today');
    await screen.page.bringToFront();

    // Beside the database, too: as somebody leaves it who wrote half a recipe down.
    await screen.page.evaluate(() => localStorage.setItem('standtall-recipe-draft:new', '{"version":1}'));
    await press(screen, 'Delete everything');
    await screen.seeFocus('Keep everything');
    await screen.press('ok');
    await screen.seeFocus('Delete everything');
    await screen.press('ok');
    await screen.seeFocus('Keep everything');
    await screen.press('right');
    await screen.press('ok');
    await screen.see('Really delete it all?');
    await screen.seeFocus('Keep everything');
    await screen.press('right');
    await beginsAnew(screen, () => screen.press('ok'));
    await screen.seeFocus(/^Start/);
    assert.equal(await doneThisWeek(screen, 'Cardio minutes'), 0);
    assert.doesNotMatch(await screen.visibleText(), /done today/);
    assert.deepEqual(await screen.page.evaluate(() => Object.keys(localStorage)), ['standtall-first-person']);
    await other.page.bringToFront();
    await other.seeFocus(/^Start/);
    assert.equal(await doneThisWeek(other, 'Cardio minutes'), 0);
    await other.close();
    await screen.page.bringToFront();

    await goByBar(screen, 'Settings');
    await thereIs(screen);
    await restore(screen, file);
    assert.equal(await doneThisWeek(screen, 'Cardio minutes'), 15);
    await goByBar(screen, 'Settings');
    await thereIs(screen);
    await choose(screen, file);
    await screen.see('Restore this backup?');
    await screen.press('ok');
    await screen.see('Everything in this backup was here already. Nothing was changed.');
    await screen.seeFocus('Restore a backup');
    assert.deepEqual(screen.problems, []);
    await screen.close();
  });

  it('comes along to a new phone; a file that is no backup changes nothing, and says why', async () => {
    const file = await saved(/^standtall-backup/);
    const screen = await open({ size: phone });
    assert.equal(await doneThisWeek(screen, 'Cardio minutes'), 0);
    await goByBar(screen, 'Settings');
    await thereIs(screen);
    const text = await readFile(file, 'utf8');
    for (const [content, sentence] of [
      [text.slice(0, -200), 'This file is no backup, or a part of it is missing.'],
      ['{"people":[]}', 'This file is from another program.'],
      [text.replace('"version": 2', '"version": 3'), 'This backup was made by a newer Standtall'],
      [text.replace('"workoutId":"', '"workoutId":7,"was":"'), 'An entry in this backup is damaged, so none of it was taken.'],
    ] as const) {
      const bad = path.join(downloads, 'bad.json');
      await writeFile(bad, content);
      await choose(screen, bad);
      await screen.see(sentence);
    }
    await restore(screen, file);
    assert.equal(await doneThisWeek(screen, 'Cardio minutes'), 15);
    assert.deepEqual(screen.problems, []);
    await screen.close();
  });
});
