import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { after, before, describe, it, type TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import type { Browser, CDPSession, HTTPRequest, Page } from 'puppeteer-core';
import { browserFlags, ensureBrowser } from '../../src/setup/browser.mjs';
import { CastDevice, type App, type Platform } from '../cast-device/device.ts';
import { hasOpenssl, makeIdentity, type DeviceIdentity } from '../cast-device/identity.ts';
import { openPlatform, type PagePlatform } from '../cast-device/platform.ts';
import { standInReceiver } from '../cast-device/stand-in-receiver.ts';
import { standInSender } from '../cast-device/stand-in-sender.ts';
import { makeProfile, openBrowser, startHub } from './harness.ts';
import type { RunningHub } from './harness.ts';
import { visibleTextOf } from './page-eyes.ts';

/** The browser and the device find each other by multicast: they get a network of their own. */
const isAlone = process.env['STANDTALL_ALONE'] === '1';
const PATIENCE_MS = 20_000;
const APP_ID = '0A1B2C3D';
const NAME = 'Living room TV';
const SENDER_SDK = '/cv/js/sender/v1/cast_sender.js';
const RECEIVER_SDK = '/cast/sdk/libs/caf_receiver/v3/cast_receiver_framework.js';
const ADDRESS = '10.89.0.1';
/** A pair of interfaces carries multicast, a dummy one does not. */
const NETWORK = [
  'ip link set lo up', 'ip link add one type veth peer name two', `ip addr add ${ADDRESS}/24 dev one`, 'ip link set one up', 'ip link set two up',
  'ip route add default via 10.89.0.2',
].join(' && ');

const own = (then: string): readonly [string, readonly string[]] => ['unshare', ['-rn', 'sh', '-c', `${NETWORK} && ${then}`]];

if (isAlone) describeIt();
else {
  const [program, parts] = own('true');
  const canBeAlone = process.platform === 'linux' && spawnSync(program, parts).status === 0;
  const missing = canBeAlone ? (hasOpenssl() ? false : 'The device makes its certificates with openssl, which is not here.') : 'This machine gives no network of its own, so nothing was cast.';
  it('is cast to a device that runs the app by itself, in a network of its own', { skip: missing }, () => {
    const [command, words] = own(`exec "${process.execPath}" --test --test-reporter=spec "${fileURLToPath(import.meta.url)}"`);
    const { NODE_TEST_CONTEXT: _, ...env } = process.env;
    const done = spawnSync(command, words, { env: { ...env, STANDTALL_ALONE: '1' }, encoding: 'utf8', timeout: 330_000 });
    assert.equal(done.status, 0, `${done.stdout}\n${done.stderr}`);
  });
}

function describeIt(): void {
  describe('a workout cast to a device that runs the app by itself', () => {
    let identity: DeviceIdentity;
    let hub: RunningHub;
    let device: CastDevice;
    let platform: PagePlatform;
    let laptop: Browser;
    let tvBrowser: Browser;
    let tv: Page | null = null;
    let page: Page;
    const profiles: string[] = [];
    /** What was asked of other hosts than the hub. */
    const asked: string[] = [];
    const said: string[] = [];
    before(async () => {
      identity = makeIdentity();
      hub = await startHub({ settings: { CAST_APP_ID: APP_ID } });
      platform = await openPlatform();
      for (let count = 0; count < 2; count += 1) profiles.push(await makeProfile());
      tvBrowser = await openBrowser({ profile: profiles[1]! });
      device = new CastDevice({ identity, address: ADDRESS, friendlyName: NAME, appId: APP_ID, launch });
      await device.start();
      laptop = await puppeteer.launch({
        executablePath: await ensureBrowser(),
        // The usual ones switch off what finds devices.
        ignoreDefaultArgs: true,
        args: [
          ...browserFlags().filter((flag) => flag !== '--disable-background-networking'),
          '--headless=new', '--window-size=1920,1080', `--cast-developer-certificate-path=${identity.rootFile}`,
          '--remote-debugging-port=0', `--user-data-dir=${profiles[0]!}`, 'about:blank',
        ],
        userDataDir: profiles[0]!,
        defaultViewport: null,
      });
      page = (await laptop.pages())[0] ?? await laptop.newPage();
      await standIn(page, standInSender);
    });
    after(async () => {
      device?.stop();
      platform?.close();
      await laptop?.close();
      await tvBrowser?.close();
      await hub?.stop();
      identity?.remove();
      for (const profile of profiles) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    });

    /** What a device does: it opens the address that its app was registered with. */
    async function launch(to: Platform): Promise<App> {
      const opened = await tvBrowser.newPage();
      tv = opened;
      await standIn(opened, standInReceiver);
      const ready = platform.page(to, () => {
        tv = null;
        void opened.close();
      });
      await opened.goto(`${hub.origin}/tv?cast`);
      return ready;
    }

    /** @param script - In place of Google's; null: its host is not reached. */
    async function standIn(into: Page, script: (() => void) | null): Promise<void> {
      into.on('pageerror', (error) => said.push(String(error)));
      into.on('console', (message) => {
        if (message.type() === 'error') said.push(message.text());
      });
      await into.setRequestInterception(true);
      into.on('request', (request: HTTPRequest) => {
        const { hostname, protocol } = new URL(request.url());
        if (hostname === 'localhost' || !protocol.startsWith('http')) return void request.continue();
        asked.push(request.url());
        if (script === null) void request.abort('internetdisconnected');
        else void request.respond({ contentType: 'text/javascript', body: `(${script.toString()})()` });
      });
    }

    /** A page in a window of its own, where Google's host is not reached. */
    async function openWithout(t: TestContext): Promise<Page> {
      const context = await laptop.createBrowserContext();
      t.after(() => context.close());
      const other = await context.newPage();
      await other.setViewport({ width: 1920, height: 1080 });
      await standIn(other, null);
      return other;
    }

    it('goes there at its second, is kept here as it is performed there, goes on over a reload and a lost line, and is back here when it is stopped', async () => {
      await page.goto(hub.origin);
      await see(page, /Today/);
      assert.deepEqual(asked, [], 'Google\'s script is loaded where it is needed, and not before');
      const cast = await page.createCDPSession();
      await choose(cast);
      await page.goto(`${hub.origin}/workouts/back-and-cardio-15`);
      await press(page, 'Start');
      await see(page, 'Make room, then move');
      await press(page, 'Start');
      await see(page, 'Get ready');
      await press(page, 'Pause');
      const here = leftIn(await see(page, /\d left/));
      await see(page, 'Play on a second display');
      await press(page, 'Play on a TV');
      await see(page, 'Paused on the other screen');
      assert.ok(tv, 'The device shows a page.');
      assert.equal(leftIn(await see(tv, /\d left/)), here);

      await press(page, 'Resume');
      await see(tv, /to go/);
      await page.reload();
      await see(page, 'On the other screen');
      await press(page, 'Pause');
      const there = leftIn(await see(tv, /\d left/));
      await see(page, 'Paused on the other screen');
      assert.ok(await performedMs(page) > 0, 'What was performed there is on the disk here.');

      device.isLosing = true;
      await see(page, 'The other screen is not heard at the moment');
      device.isLosing = false;
      await see(page, 'Paused on the other screen');

      await press(page, 'Go on here');
      assert.equal(leftIn(await see(page, /\d left/)), there);
      assert.equal(device.isRunning, false);
      assert.equal(tv, null);
      assert.ok(device.asked.includes('STOP'));
      assert.deepEqual(Array.from(new Set(asked.map((address) => new URL(address).pathname))).sort(), [RECEIVER_SDK, SENDER_SDK], 'Google is asked for its scripts, and for nothing else');
      assert.deepEqual(said, []);
    });

    it('shows whoever casts next nothing of the one before', async () => {
      assert.ok(await performedMs(page) > 0);
      await press(page, /Finish here, keep \d+ min/.exec(await textOf(page))![0]);
      await see(page, /^(?![^]*Take a breath)/);
      await page.goto(`${hub.origin}/tv`);
      await press(page, 'Play on a TV');
      await see(page, 'It shows Standtall, and is steered there.');
      assert.ok(tv, 'The device shows a page.');
      await see(tv, /^(?![^]*(Resume|comes onto this screen))[^]*Today/);
      assert.equal(await performedMs(tv), 0);
      await press(page, 'Go on here');
      await see(page, 'Standtall on a second screen');
    });

    it('is as it was where Google\'s script does not arrive', async (t) => {
      asked.length = 0;
      const other = await openWithout(t);
      const isRefused = new Promise<HTTPRequest>((resolve) => other.once('requestfailed', resolve));
      await other.goto(`${hub.origin}/tv`);
      const before = await see(other, /^Play on a TV$/m);
      assert.equal(new URL((await isRefused).url()).pathname, SENDER_SDK);
      await nextFrame(other);
      const withoutClock = (text: string): string => text.replace(/\d+:\d\d [AP]M/, '');
      assert.equal(withoutClock(await textOf(other)), withoutClock(before));
      assert.equal(asked.length, 1);
    });

    it('asks nobody but the hub where no receiver is set', async (t) => {
      asked.length = 0;
      const plain = await startHub();
      t.after(() => plain.stop());
      const other = await openWithout(t);
      await other.goto(`${plain.origin}/workouts/back-and-cardio-15`);
      await see(other, 'Play on a TV');
      await other.goto(`${plain.origin}/tv?cast`);
      await see(other, 'Standtall on a second screen');
      assert.deepEqual(asked, []);
    });
  });
}

/** Where a person would pick the device in the browser's list. */
async function choose(cast: CDPSession): Promise<void> {
  const found = new Promise<void>((resolve) => {
    cast.on('Cast.sinksUpdated', ({ sinks }) => {
      if (sinks.some(({ name }) => name === NAME)) resolve();
    });
  });
  await cast.send('Cast.enable', { presentationUrl: `cast:${APP_ID}` });
  await found;
  await cast.send('Cast.setSinkToUse', { sinkName: NAME });
}

/** Of all sessions on this browser's disk. */
function performedMs(page: Page): Promise<number> {
  return page.evaluate(() => new Promise<number>((resolve, reject) => {
    const opening = indexedDB.open('standtall');
    opening.onerror = () => reject(new Error('There is no storage.'));
    opening.onsuccess = () => {
      const all = opening.result.transaction('sessions').objectStore('sessions').getAll() as IDBRequest<{ readonly performed: readonly { readonly ms: number }[] }[]>;
      all.onsuccess = () => {
        opening.result.close();
        resolve(all.result.flatMap(({ performed }) => performed).reduce((sum, { ms }) => sum + ms, 0));
      };
    };
  }));
}

/** As the pause sheet says it: "14:48 left". */
function leftIn(text: string): string {
  return /(\d+:\d\d) left/.exec(text)?.[1] ?? `nothing left in: ${text}`;
}

function textOf(page: Page): Promise<string> {
  return page.evaluate(`(${visibleTextOf.toString()})(document.body)`) as Promise<string>;
}

async function see(page: Page, wanted: RegExp | string): Promise<string> {
  const deadline = performance.now() + PATIENCE_MS;
  for (;;) {
    const seen = await textOf(page);
    if (typeof wanted === 'string' ? seen.includes(wanted) : wanted.test(seen)) return seen;
    if (performance.now() > deadline) throw new Error(`There is no ${String(wanted)}; there is:\n${seen}`);
    await nextFrame(page);
  }
}

async function nextFrame(page: Page): Promise<void> {
  await page.evaluate(() => new Promise<void>((resolve) => { requestAnimationFrame(() => requestAnimationFrame(() => resolve())); }));
}

async function press(page: Page, name: string): Promise<void> {
  await page.locator(`aria/${name}[role="button"]`).setTimeout(PATIENCE_MS).click();
}
