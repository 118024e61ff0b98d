import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import type { Browser, CDPSession, Page, Target } from 'puppeteer-core';
import { browserFlags, ensureBrowser } from '../../src/setup/browser.mjs';
import { makeProfile, startHub } from './harness.ts';
import type { RunningHub } from './harness.ts';
import { visibleTextOf } from './page-eyes.ts';

/** A browser that can present asks the whole network for screens: it gets one of its own, where nobody answers. */
const isAlone = process.env['STANDTALL_ALONE'] === '1';
const PATIENCE_MS = 20_000;

const own = (then: string): readonly [string, readonly string[]] => ['unshare', ['-rn', 'sh', '-c', `ip link set lo up && ${then}`]];

if (isAlone) describeIt();
else {
  const [program, parts] = own('true');
  const canBeAlone = process.platform === 'linux' && spawnSync(program, parts).status === 0;
  it('plays on a second screen, in a network of its own', { skip: canBeAlone ? false : 'This machine gives no network of its own, so nothing was presented.' }, () => {
    const [command, words] = own(`exec "${process.execPath}" --test --test-reporter=spec "${fileURLToPath(import.meta.url)}"`);
    const { NODE_TEST_CONTEXT: _, ...env } = process.env;
    const done = spawnSync(command, words, { env: { ...env, STANDTALL_ALONE: '1' }, encoding: 'utf8', timeout: 170_000 });
    assert.equal(done.status, 0, `${done.stdout}\n${done.stderr}`);
  });
}

function describeIt(): void {
  describe('a workout presented on a second screen', () => {
    let hub: RunningHub;
    let browser: Browser;
    let profile: string;
    let page: Page;
    let cast: CDPSession;
    let sink: string;
    before(async () => {
      hub = await startHub();
      profile = await makeProfile();
      browser = await puppeteer.launch({
        executablePath: await ensureBrowser(),
        // The usual ones switch off what finds screens.
        ignoreDefaultArgs: true,
        args: [
          ...browserFlags().filter((flag) => flag !== '--disable-background-networking'),
          '--headless=new', '--screen-info={0,0 1920x1080 label=LAPTOP}{1920,0 1920x1080 label=TV}',
          '--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank',
        ],
        userDataDir: profile,
        defaultViewport: null,
      });
      page = (await browser.pages())[0] ?? await browser.newPage();
      cast = await page.createCDPSession();
      const sinks = new Promise<string>((resolve) => {
        cast.on('Cast.sinksUpdated', ({ sinks: found }) => {
          const screen = found.find(({ name }) => /display/i.test(name));
          if (screen) resolve(screen.name);
        });
      });
      await cast.send('Cast.enable', { presentationUrl: `${hub.origin}/tv` });
      await page.goto(hub.origin);
      sink = await sinks;
      await cast.send('Cast.setSinkToUse', { sinkName: sink });
    });
    after(async () => {
      await browser?.close();
      await hub?.stop();
      if (profile) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    });

    const tvOpened = (): Promise<Page> => new Promise<Page>((resolve) => {
      const look = (target: Target): void => {
        if (!target.url().endsWith('/tv')) return;
        browser.off('targetcreated', look);
        void target.asPage().then(resolve);
      };
      browser.on('targetcreated', look);
    });

    it('from Today shows Today there, with nothing of this device’s, until it is taken away', async () => {
      const opened = tvOpened();
      await press(page, 'Play on a TV');
      const tv = await opened;
      await see(tv, 'Start');
      await see(page, 'On the other screen');
      await cast.send('Cast.stopCasting', { sinkName: sink });
      await see(page, 'Play on a TV');
    });

    it('goes there, goes on over a reload of the sender, is paused from here, and is back at the same second when the screen is taken away', async () => {
      await page.goto(`${hub.origin}/workouts/back-and-cardio-15`);
      const opened = tvOpened();
      await press(page, 'Start');
      await see(page, 'Make room, then move');
      await press(page, 'Start');
      await see(page, 'Get ready');
      await press(page, 'Pause');
      await see(page, 'Take a breath');
      await press(page, 'Play on a TV');
      const tv = await opened;
      await see(tv, 'Paused');
      await see(page, 'Paused on the other screen');

      await press(page, 'Resume');
      await see(tv, /to go/);
      await page.reload();
      await see(page, 'On the other screen');
      await page.goto(`${hub.origin}/tv`);
      await pauseThere(page, tv);
      // Told here together with the record of it: before, the screen would be taken away in the moment between.
      await see(page, 'Paused on the other screen');
      const there = leftIn(await see(tv, /\d left/));

      await cast.send('Cast.stopCasting', { sinkName: sink });
      await see(page, 'Take a breath');
      // The sheet slides in from the edge: the end of a line is seen last.
      assert.equal(leftIn(await see(page, /\d left/)), there);
    });
  });
}

/** As the pause sheet says it: "14:48 left". */
function leftIn(text: string): string {
  return /(\d+:\d\d) left/.exec(text)?.[1] ?? `nothing left in: ${text}`;
}

function textOf(page: Page): Promise<string> {
  return page.evaluate(`(${visibleTextOf.toString()})(document.body)`) as Promise<string>;
}

/** A press that comes before the two have found each other again is dropped, as it should be; then a person presses again. */
async function pauseThere(page: Page, tv: Page): Promise<void> {
  for (let times = 1; ; times += 1) {
    await press(page, 'Pause');
    try {
      await see(tv, 'Paused', 6_000);
      return;
    } catch (error) {
      if (times === 4) throw error;
    }
  }
}

async function see(page: Page, wanted: RegExp | string, patienceMs = PATIENCE_MS): Promise<string> {
  const deadline = performance.now() + patienceMs;
  for (;;) {
    const seen = await textOf(page);
    if (typeof wanted === 'string' ? seen.includes(wanted) : wanted.test(seen)) return seen;
    if (performance.now() > deadline) throw new Error(`There is no ${String(wanted)}; there is:\n${seen}`);
    await page.evaluate(() => new Promise<void>((resolve) => { requestAnimationFrame(() => requestAnimationFrame(() => resolve())); }));
  }
}

async function press(page: Page, name: string): Promise<void> {
  await page.locator(`aria/${name}[role="button"]`).setTimeout(PATIENCE_MS).click();
}
