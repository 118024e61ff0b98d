/**
 * Proves the timer on a real, throttled, hidden page of the built app: three minutes and more behind another tab, with all the throttling a
 * browser has, and with the harshest kind (page timers once a minute) from the tenth hidden second on instead of after five minutes.
 * Prints what it measured; exits 1 when a bound is broken.
 */
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { browserFlags, ensureBrowser } from '../../src/setup/browser.mjs';
import { ensureBuilt } from '../../src/setup/build-if-needed.mjs';
import { startHub } from '../journeys/harness.ts';

/** From the first hidden moment to the last, in seconds. */
const hiddenSeconds = Number(process.env.HIDDEN_SECONDS ?? 185);
/** How far the session's clock may be from the true one at any wake, in milliseconds. */
const timeBoundMs = 100;
/** A sound may be planned so far from its moment, in milliseconds. */
const cueBoundMs = 100;
/** And it has to be planned at least so long before it, in milliseconds. */
const shortestLeadMs = 1_000;

/** Puppeteer switches throttling off; here it is what is tested. */
const switchedOffByPuppeteer = ['--disable-background-timer-throttling', '--disable-backgrounding-occluded-windows', '--disable-renderer-backgrounding'];

/** Runs before the app: notes what it saves and what it plans to sound, and counts what the page's own timers still do. */
function watch() {
  const notes = { saves: [], sounds: [], pageTimerTurns: [], visibility: [] };
  window.hiddenPageNotes = notes;
  const put = IDBObjectStore.prototype.put;
  // A state that came while another was being written is handed over when that is done: it is as old as it had to wait, however right the clock was.
  let [writingSinceMs, lastWrite] = [0, { doneMs: -Infinity, tookMs: 0 }];
  IDBObjectStore.prototype.put = function (row, ...rest) {
    if (this.name === 'sessions') {
      // The row says when it was made; it reaches the database a little later.
      const madeMs = performance.now() - (Date.now() - row.updatedAtMs);
      const waitedMs = madeMs - lastWrite.doneMs < 50 ? lastWrite.tookMs : 0;
      notes.saves.push({ nowMs: madeMs, playedMs: row.performed.reduce((sum, { ms }) => sum + ms, 0), waitedMs, status: row.status.kind });
      writingSinceMs = madeMs;
      this.transaction.addEventListener('complete', () => (lastWrite = { doneMs: performance.now(), tookMs: performance.now() - writingSinceMs }));
    }
    return put.call(this, row, ...rest);
  };
  for (const kind of [OscillatorNode, AudioBufferSourceNode]) {
    const start = kind.prototype.start;
    kind.prototype.start = function (when = 0, ...rest) {
      const nowMs = performance.now();
      notes.sounds.push({ nowMs, atMs: nowMs + Math.max(0, when - this.context.currentTime) * 1_000 });
      return start.call(this, when, ...rest);
    };
  }
  setInterval(() => notes.pageTimerTurns.push(performance.now()), 250);
  document.addEventListener('visibilitychange', () => notes.visibility.push({ nowMs: performance.now(), state: document.visibilityState }));
}

/** Moments of the offered workout's first four steps at which something is to be heard, in milliseconds of played time. */
function soundMoments() {
  const moments = [7_000, 8_000, 9_000];
  for (let start = 10_000; start < 250_000; start += 60_000) moments.push(start, start + 30_000, start + 50_000, start + 57_000, start + 58_000, start + 59_000);
  return moments;
}

await ensureBuilt();
const hub = await startHub();
const profile = await mkdtemp(path.join(tmpdir(), 'standtall-hidden-'));
const browser = await puppeteer.launch({
  executablePath: await ensureBrowser(),
  headless: true,
  userDataDir: profile,
  ignoreDefaultArgs: switchedOffByPuppeteer,
  args: [...browserFlags(), '--enable-features=IntensiveWakeUpThrottling:grace_period_seconds/10', '--autoplay-policy=user-gesture-required'],
  defaultViewport: { width: 1280, height: 720 },
});
try {
  const page = (await browser.pages())[0];
  await page.evaluateOnNewDocument(watch);
  await page.bringToFront();
  await page.goto(hub.origin, { waitUntil: 'load' });
  const press = async (key) => {
    await page.keyboard.press(key);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  };
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  await press('Enter');
  await press('Enter');

  const other = await browser.newPage();
  await other.bringToFront();
  const [pageStart, nodeStart] = [await page.evaluate(() => performance.now()), performance.now()];
  await new Promise((resolve) => setTimeout(resolve, hiddenSeconds * 1_000));
  const [pageEnd, nodeEnd] = [await page.evaluate(() => performance.now()), performance.now()];
  const hiddenState = await page.evaluate(() => document.visibilityState);
  await page.bringToFront();
  await new Promise((resolve) => setTimeout(resolve, 2_000));
  report(await page.evaluate(() => window.hiddenPageNotes), { hiddenState, pageMs: pageEnd - pageStart, trueMs: nodeEnd - nodeStart, pageStart, pageEnd });
} finally {
  await browser.close();
  await hub.stop();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
}

function report(notes, { hiddenState, pageMs, trueMs, pageStart, pageEnd }) {
  assert.equal(hiddenState, 'hidden', 'the page was never hidden');
  const inHiding = ({ nowMs }) => nowMs >= pageStart && nowMs <= pageEnd;
  const saves = notes.saves.filter(inHiding);
  assert.ok(saves.length > hiddenSeconds / 2, `only ${saves.length} saves in ${hiddenSeconds} s`);
  assert.ok(notes.saves.every(({ status }) => status === 'playing'), 'the workout was paused');
  // The session began when its played time was nothing: the saved state that is closest to its moment tells when.
  const originMs = Math.min(...notes.saves.map(({ nowMs, playedMs }) => nowMs - playedMs));
  const behind = saves.map(({ nowMs, playedMs, waitedMs }) => Math.max(0, nowMs - originMs - playedMs - waitedMs));
  const lateQuarter = behind.slice(-Math.ceil(behind.length / 4));
  const firstQuarter = behind.slice(0, Math.ceil(behind.length / 4));
  const average = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;

  const from = pageStart - originMs + 2_500;
  const to = pageEnd - originMs - 500;
  const moments = soundMoments().filter((moment) => moment > from && moment < to);
  const heard = moments.map((moment) => {
    const planned = notes.sounds.filter(({ atMs }) => Math.abs(atMs - originMs - moment) <= 500);
    const off = Math.min(Infinity, ...planned.map(({ atMs }) => Math.abs(atMs - originMs - moment)));
    const lead = Math.max(0, ...planned.map(({ nowMs, atMs }) => atMs - nowMs));
    return { moment, off, lead };
  });
  const turns = notes.pageTimerTurns.filter((nowMs) => nowMs >= pageStart + 15_000 && nowMs <= pageEnd);
  const gaps = turns.slice(1).map((nowMs, at) => nowMs - turns[at]);

  const rows = [
    ['page hidden', `${(pageMs / 1_000).toFixed(1)} s`, ''],
    ['its own 250 ms timer ran', `${turns.length} times, longest gap ${(Math.max(0, ...gaps) / 1_000).toFixed(1)} s`, 'throttled'],
    ['page clock against this process', `${Math.abs(pageMs - trueMs).toFixed(0)} ms`, `${timeBoundMs} ms`],
    ['session behind true time, at most', `${Math.max(...behind).toFixed(0)} ms`, `${timeBoundMs} ms`],
    ['of those saves had to wait for another', `${saves.filter(({ waitedMs }) => waitedMs > 0).length} of ${saves.length}, at most ${Math.max(...saves.map(({ waitedMs }) => waitedMs)).toFixed(0)} ms`, ''],
    ['drift, first quarter to last', `${(average(lateQuarter) - average(firstQuarter)).toFixed(1)} ms`, `${timeBoundMs / 4} ms`],
    ['sounds expected / planned in time', `${moments.length} / ${heard.filter(({ off, lead }) => off <= cueBoundMs && lead >= shortestLeadMs).length}`, 'all'],
    ['sound off its moment, at most', `${Math.max(...heard.map(({ off }) => off)).toFixed(0)} ms`, `${cueBoundMs} ms`],
    ['planned ahead, at least', `${Math.min(...heard.map(({ lead }) => lead)).toFixed(0)} ms`, `${shortestLeadMs} ms`],
  ];
  for (const [name, value, bound] of rows) console.log(`${name.padEnd(40)} ${value.padEnd(38)} ${bound}`);

  assert.ok(turns.length < (hiddenSeconds - 15) * 1.5, `the page was not throttled: its timer ran ${turns.length} times`);
  assert.ok(Math.abs(pageMs - trueMs) <= timeBoundMs);
  assert.ok(Math.max(...behind) <= timeBoundMs);
  assert.ok(Math.abs(average(lateQuarter) - average(firstQuarter)) <= timeBoundMs / 4);
  assert.ok(moments.length > 0 || hiddenSeconds < 20);
  for (const { moment, off, lead } of heard) {
    assert.ok(off <= cueBoundMs, `the sound of ${moment / 1_000} s was ${off.toFixed(0)} ms off`);
    assert.ok(lead >= shortestLeadMs, `the sound of ${moment / 1_000} s was planned only ${lead.toFixed(0)} ms ahead`);
  }
}
