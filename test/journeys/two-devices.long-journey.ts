import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'puppeteer-core';
import { makeProfile, openBrowser, openScreen, startHub, type RunningHub, type Screen } from './harness.ts';
import { performedMs } from './kept.ts';
import { invitationAddressOn } from './pairing.ts';
import { canMakeNetworks, HUB_ADDRESS, inOwnNetwork, makePhoneNetwork, type PhoneNetwork } from './phone-network.ts';
import { phone as phoneSize } from './stand.ts';

/** The line between the two devices is pulled and put back: they get networks of their own. */
const isAlone = process.env['STANDTALL_ALONE'] === '1';

/** Silence of 6 s is a lost line; then it has to be drawn. */
const LOSS_IS_SAID_MS = 7_000;
const TOGETHER_AGAIN_MS = 5_000;
const LINE_IS_CUT_SECONDS = 25;
/** By then a browser holds back the sockets of a page that did nothing but try: for up to 5 s. */
const LONG_MS = 75_000;
const LOST = 'The TV is out of reach. Your session goes on there.';
/** A record of what was performed goes to the phone each second. */
const RECORD_IS_BEHIND_MS = 2_000;

if (isAlone) describeIt();
else {
  it('holds between two devices, in networks of their own', { skip: canMakeNetworks() ? false : 'This machine gives no networks of their own, so no line was cut.' }, () => {
    const [command, words] = inOwnNetwork(`exec "${process.execPath}" --test --test-reporter=spec "${fileURLToPath(import.meta.url)}"`);
    const { NODE_TEST_CONTEXT: _, ...env } = process.env;
    const done = spawnSync(command, words, { env: { ...env, STANDTALL_ALONE: '1' }, encoding: 'utf8', timeout: 420_000 });
    assert.equal(done.status, 0, `${done.stdout}\n${done.stderr}`);
  });
}

function describeIt(): void {
  describe('a phone and a TV with a line between them', () => {
    let network: PhoneNetwork;
    let hub: RunningHub;
    let browserInHand: Browser;
    let tv: Screen;
    let phone: Screen;
    const profiles: string[] = [];

    before(async () => {
      network = await makePhoneNetwork();
      hub = await startHub();
      for (let count = 0; count < 2; count += 1) profiles.push(await makeProfile());
      tv = await openScreen({ origin: `http://${HUB_ADDRESS}:${hub.port}`, hasInjectedClock: false, profile: profiles[0]! });
      browserInHand = await openBrowser({ profile: profiles[1]!, program: network.browserProgram });
    });
    after(async () => {
      await browserInHand?.close();
      await tv?.close();
      await hub?.stop();
      await network?.close();
      for (const profile of profiles) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    });

    it('are paired by the address that the TV shows, and the phone starts a workout there', async () => {
      const { origin, pathname, hash } = new URL(await invitationAddressOn(tv));
      assert.equal(origin, `http://${HUB_ADDRESS}:${hub.port}`);
      phone = await openScreen({ origin, path: pathname + hash, size: phoneSize, hasInjectedClock: false, browser: browserInHand });
      await phone.see('Connected');
      await tv.see(/ is connected/);
      await phone.choose('OK');
      // Once, before the very first workout, there is a question about training safely.
      await tv.see('Not now');
      await phone.choose('OK');
      await tv.see('to go');
      await phone.see('Reverse-grip row');
    });

    it('are together again within 5 s after more than a minute without a hub', async () => {
      const { port } = hub;
      await hub.stop('SIGKILL');
      await phone.see(LOST, LOSS_IS_SAID_MS);
      await pause(LONG_MS);
      hub = await startHub({ port });
      await phone.see('Connected', TOGETHER_AGAIN_MS);
      await areTogether();
    });

    it('and after more than a minute in which all was lost on the way', async () => {
      network.loseAnswers();
      await phone.see(LOST, LOSS_IS_SAID_MS);
      await pause(LONG_MS);
      network.carryAnswers();
      await phone.see('Connected', TOGETHER_AGAIN_MS);
      await areTogether();
    });

    it('the phone says at once that the line is lost, and the TV plays on through all of it', async () => {
      const before = await secondsToGo(tv);
      network.cutLine();
      await phone.see(LOST, LOSS_IS_SAID_MS);
      const deadline = performance.now() + (LINE_IS_CUT_SECONDS + 10) * 1_000;
      // The first of these seconds had partly passed.
      for (let left = before; left >= before - LINE_IS_CUT_SECONDS; left = await secondsToGo(tv)) {
        assert.ok(performance.now() < deadline, `of ${before} s, ${left} are still to go`);
        assert.ok((await phone.visibleText()).includes(LOST));
      }
    });

    it('they are together again within 5 s of its return', async () => {
      network.restoreLine();
      await phone.see('Connected', TOGETHER_AGAIN_MS);
      await areTogether();
    });

    it('the same holds where the line only falls silent, which no browser notices', async () => {
      network.loseAnswers();
      await phone.see(LOST, LOSS_IS_SAID_MS);
      assert.equal(await phone.page.evaluate(() => navigator.onLine), true);
      network.carryAnswers();
      await phone.see('Connected', TOGETHER_AGAIN_MS);
      await areTogether();
    });

    it('they find each other by themselves when the hub died and another stands in its place', async () => {
      const { port } = hub;
      await hub.stop('SIGKILL');
      await phone.see(LOST, LOSS_IS_SAID_MS);
      const before = await secondsToGo(tv);
      hub = await startHub({ port });
      await phone.see('Connected', TOGETHER_AGAIN_MS);
      await areTogether();
      assert.ok(await secondsToGo(tv) < before, 'it played on meanwhile');
    });

    it('the phone has what was performed when the TV dies in the middle of a step', async () => {
      const onTv = await performedMs(tv);
      assert.ok(onTv > LINE_IS_CUT_SECONDS * 1_000, `only ${onTv} ms were performed`);
      await tv.cutPower();
      await phone.see('The TV is out of reach', LOSS_IS_SAID_MS);
      const onPhone = await performedMs(phone);
      assert.ok(onPhone > onTv - RECORD_IS_BEHIND_MS, `${onPhone} ms of ${onTv} are on the phone`);
    });

    /** What the phone says comes to the TV, and what plays there is told to the phone. */
    async function areTogether(): Promise<void> {
      await pressUntil('Pause', 'Paused');
      await pressUntil('Resume', 'to go');
      await phone.see('Pause');
    }

    /** A press that came late is dropped, as it should be; then a person presses again. */
    async function pressUntil(name: 'Pause' | 'Resume', seen: string): Promise<void> {
      for (let times = 1; ; times += 1) {
        await phone.choose(name);
        try {
          await tv.see(seen, 3_000);
          return;
        } catch (error) {
          if (times === 4) throw error;
        }
      }
    }
  });
}

/** As the player says it: "14:48 to go". */
async function secondsToGo(tv: Screen): Promise<number> {
  const [, minutes, seconds] = /(\d+):(\d\d)\s*to go/.exec(await tv.see(/\d:\d\d\s*to go/))!;
  return 60 * Number(minutes) + Number(seconds);
}
