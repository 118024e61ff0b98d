import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { createHub } from '../../src/hub/hub.ts';
import { openScreen, startHub } from './harness.ts';
import type { RunningHub, Screen } from './harness.ts';
import { seedMeal, seedRows } from './seed-meals.ts';
import { goByBar, goToDevice, offered, startWorkout, untilKept } from './walk.ts';

const built = fileURLToPath(new URL('../../dist/app', import.meta.url));

/** The colour behind everything, which only a style that was let through can have set. */
function groundColour(screen: Screen): Promise<string> {
  return screen.page.evaluate(() => getComputedStyle(document.body).backgroundColor + getComputedStyle(document.documentElement).backgroundColor);
}

/** Waits until the page says yes. */
async function until(screen: Screen, question: () => boolean | Promise<boolean>): Promise<void> {
  await screen.page.waitForFunction(question, { timeout: 30_000, polling: 100 });
}

/** Resolves when the worker that waits becomes the active one, as the browser itself tells. */
async function whenWaitingActivates(page: Page): Promise<void> {
  const session = await page.createCDPSession();
  const isDone = new Promise<void>((resolve) => {
    const waiting = new Set<string>();
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      for (const { versionId, status } of versions) {
        if (status === 'installed') waiting.add(versionId);
        if (status === 'activated' && waiting.has(versionId)) resolve();
      }
    });
  });
  await session.send('ServiceWorker.enable');
  return isDone;
}

const workerIsReady = async (): Promise<boolean> => (await navigator.serviceWorker.getRegistration())?.active?.state === 'activated';

const unexpected = (screen: Screen): string[] => screen.problems.filter((problem) => !/ERR_CONNECTION_REFUSED|ERR_INTERNET_DISCONNECTED/.test(problem));

describe('without a network', () => {
  let hub: RunningHub;
  before(async () => { hub = await startHub(); });
  after(() => hub.stop());

  it('opens again, styled, on every screen after one visit to localhost', async () => {
    const screen = await openScreen({ origin: hub.origin });
    try {
      await screen.seeFocus(/^Start/);
      const ground = await groundColour(screen);
      await until(screen, workerIsReady);
      await hub.stop();
      await screen.goTo('/');
      await screen.seeFocus(/^Start/);
      assert.equal(await groundColour(screen), ground);
      for (const address of ['/workouts', '/workouts/back-and-cardio-15', '/settings']) {
        await screen.goTo(address);
        await screen.see(/\S/);
        await screen.seeFocus(/\S/);
      }
      await screen.goTo('/');
      await startWorkout(screen);
      await screen.advanceClock(offered.lengthMs + 1_000, 2_000);
      await screen.see('Well done');
      await untilKept(screen, 1);
      await screen.goTo('/');
      await screen.see('one session done today');
      assert.deepEqual(unexpected(screen), []);
    } finally {
      await screen.close();
    }
  });
});

describe('in the shop, where no network reaches', () => {
  it('the list opens on a page made anew, is ticked off by remote and by touch, and stays so', async () => {
    const hub = await startHub();
    const first = await openScreen({ origin: hub.origin });
    try {
      await first.seeFocus(/^Start/);
      await seedRows(first, [seedMeal('2026-01-14', 'dinner', 'mushroom-omelette'), seedMeal('2026-01-16', 'breakfast', 'cottage-cheese-peach')]);
      await until(first, workerIsReady);
      await hub.stop();
      // The phone was put away and the browser let its page go: nothing of it is in memory, and the list was never looked at before.
      const list = await first.openTab('/shopping');
      await first.page.close();
      await list.see(/0\s*of 10/);
      await list.seeFocus(/^Brown mushrooms/);
      await list.press('ok');
      await list.see(/1\s*of 10/);
      await list.choose('Chives, 1 bunch', 'checkbox');
      await list.see(/2\s*of 10/);
      await list.page.reload({ waitUntil: 'load' });
      await list.see(/2\s*of 10/);
      await list.choose('Brown mushrooms, 1 pack, 250 g', 'checkbox');
      await list.see(/1\s*of 10/);
      const again = await list.openTab('/shopping');
      await list.page.close();
      await again.see(/1\s*of 10/);
      assert.deepEqual([...unexpected(list), ...unexpected(again)], []);
    } finally {
      await first.close();
      await hub.stop();
    }
  });
});

describe('on a plain http address of the LAN, which has no service worker', () => {
  it('a network lost after some idle time changes nothing on an open page', async () => {
    const hub = await startHub();
    const screen = await openScreen({
      origin: `http://tv.local:${hub.port}`,
      flags: ['--host-resolver-rules=MAP tv.local 127.0.0.1'],
      // The list of what arrived ends at 250 else, and the app has nearly as many parts.
      prepare: (page) => page.evaluateOnNewDocument(() => performance.setResourceTimingBufferSize(5_000)),
    });
    try {
      await screen.seeFocus(/^Start/);
      assert.equal(await screen.page.evaluate(() => window.isSecureContext), false);
      await until(screen, async () => {
        const list = document.querySelector<HTMLMetaElement>('meta[name="rest-of-app"]')?.content ?? '';
        const { modules, files } = await (await fetch(list)).json() as { modules: string[]; files: string[] };
        const there = new Set(performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname));
        return [...modules, ...files].every((file) => there.has(file));
      });
      await hub.stop();
      for (const destination of ['Workouts', 'Settings', 'Today'] as const) await goByBar(screen, destination);
      while (!/^Start/.test(await screen.focusedName())) await screen.press('down');
      await startWorkout(screen);
      await screen.advanceClock(offered.lengthMs + 1_000, 2_000);
      await screen.see('Well done');
      await screen.press('ok');
      await screen.see('one session done today');
      await goToDevice(screen);
      await screen.see('Your minutes are kept on this device alone.');
      assert.deepEqual(unexpected(screen), []);
    } finally {
      await screen.close();
      await hub.stop();
    }
  });
});

describe('a new version on the server', () => {
  let folder: string;

  /** The built app as the next version would be: its page marked, one lazily loaded chunk gone under its old name. */
  function nextVersion(): string {
    const next = path.join(folder, 'next');
    cpSync(built, next, { recursive: true });
    const gone = readdirSync(path.join(next, 'assets')).filter((file) => /^settings-screen-.*\.js/.test(file));
    assert.ok(gone.length > 0);
    for (const file of gone) rmSync(path.join(next, 'assets', file));
    const page = path.join(next, 'index.html');
    writeFileSync(page, readFileSync(page, 'utf8').replace('</head>', '<meta name="version" content="next"></head>'));
    const worker = path.join(next, 'sw.js');
    const changed = readFileSync(worker, 'utf8')
      .replace(/\{url:"assets\/settings-screen-[^}]*\},?/, '')
      .replace(/(url:"index\.html",revision:")[^"]*|(revision:")[^"]*(",url:"index\.html")/, (_all, before: string | undefined, other: string | undefined, after: string | undefined) => `${before ?? other}next${after ?? ''}`);
    assert.notEqual(changed, readFileSync(worker, 'utf8'));
    writeFileSync(worker, changed);
    rmSync(`${worker}.gz`);
    rmSync(`${worker}.br`);
    return next;
  }

  before(() => { folder = mkdtempSync(path.join(tmpdir(), 'standtall-versions-')); });
  after(() => rmSync(folder, { recursive: true, force: true }));

  async function serve(what: string, port = 0): Promise<{ origin: string; port: number; stop: () => Promise<void> }> {
    const hub = createHub(what);
    hub.listen(port, '127.0.0.1');
    await once(hub, 'listening');
    const { port: taken } = hub.address() as AddressInfo;
    return {
      origin: `http://localhost:${taken}`,
      port: taken,
      stop: () => hub.stop(),
    };
  }

  it('leaves an open page whole, and is there at the next start', async () => {
    const old = await serve(built);
    const screen = await openScreen({ origin: old.origin });
    let next: Awaited<ReturnType<typeof serve>> | null = null;
    try {
      await screen.seeFocus(/^Start/);
      await until(screen, workerIsReady);
      await until(screen, () => navigator.serviceWorker.controller !== null);
      await old.stop();
      next = await serve(nextVersion(), old.port);
      await screen.page.evaluate(async () => void await (await navigator.serviceWorker.getRegistration())?.update());
      await until(screen, async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state === 'installed');

      // A workout plays on as if nothing were new.
      await startWorkout(screen);
      await screen.advanceClock(20_000);
      await screen.see('Strength');
      await screen.press('back');
      await screen.seeFocus(/^Resume$/);
      // Where workouts can go onto another screen, the sheet has a line more.
      while (!/^Finish here/.test(await screen.focusedName())) await screen.press('down');
      await screen.press('ok');
      await screen.see('Well done');
      await screen.press('ok');
      await screen.seeFocus(/^Start/);

      // The old page goes to a screen whose chunk the server has no more.
      await goByBar(screen, 'Settings');
      await screen.see(/Text size/);
      // While no server was there, its line was tried in vain.
      assert.deepEqual(unexpected(screen), []);

      // Switched off: the last page goes, and with it the old worker. Switched on again.
      const again = await screen.browser.newPage();
      const isTakenOver = whenWaitingActivates(again);
      await screen.page.close();
      await isTakenOver;
      await again.goto(old.origin, { waitUntil: 'load' });
      assert.ok(await again.evaluate(() => document.querySelector('meta[name="version"]') !== null), 'the next version is not there');
    } finally {
      await screen.close();
      await next?.stop();
    }
  });
});
