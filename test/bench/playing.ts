import type { Browser } from 'puppeteer-core';
import { openScreen } from '../journeys/harness.ts';
import { offered, startWorkout } from '../journeys/walk.ts';
import { benchPageOf, openBenchPage, rest } from './bench-page.ts';
import { rowOf } from './row.ts';
import type { Row } from './row.ts';

/** Get ready and a minute of strength, then steps by key through the phases, at the pace of real life. */
const PLAYED_SECONDS = 75;
const STEPS = 6;

interface Watched {
  longTasks: { readonly startMs: number; readonly ms: number }[];
}

function watchLongTasks(): void {
  const longTasks: Watched['longTasks'] = [];
  (window as unknown as Watched).longTasks = longTasks;
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) longTasks.push({ startMs: startTime, ms: duration });
  }).observe({ entryTypes: ['longtask'] });
}

/** Tasks over 50 ms while a workout plays, counted after its first second. */
export async function measureLongTasks(browser: Browser, origin: string): Promise<readonly Row[]> {
  const { page, close } = await openBenchPage(browser);
  try {
    await page.evaluateOnNewDocument(watchLongTasks);
    await page.goto(origin + offered.play, { waitUntil: 'load' });
    await page.waitForSelector('aria/Pause[role="button"]', { timeout: 20_000 });
    const beginMs = await page.evaluate(() => performance.now());
    await rest(PLAYED_SECONDS * 1_000);
    for (let step = 0; step < STEPS; step += 1) {
      await page.keyboard.press('ArrowRight');
      await rest(2_500);
    }
    const tasks = (await page.evaluate(() => (window as unknown as Watched).longTasks)).filter(({ startMs }) => startMs > beginMs + 1_000);
    const longest = Math.max(0, ...tasks.map(({ ms }) => ms));
    const seconds = PLAYED_SECONDS + STEPS * 2.5;
    const note = `in ${seconds.toFixed(0)} s${tasks.length > 0 ? `, the longest ${longest.toFixed(0)} ms` : ''}`;
    return [rowOf('tasks over 50 ms while it plays, 1x', tasks.length, 0, { unit: 'tasks', note })];
  } finally {
    await close();
  }
}

/** JavaScript's heap in the second minute of a workout, and again there after 60 more played minutes. */
export async function measureHeapGrowth(browser: Browser, origin: string): Promise<readonly Row[]> {
  const screen = await openScreen({ browser, origin });
  try {
    const { heapAfterCollection } = await benchPageOf(screen.page, () => Promise.resolve());
    await startWorkout(screen);
    await playToEnd();
    await playOneMinute();
    const before = await heapAfterCollection();
    for (let round = 0; round < 4; round += 1) {
      await screen.advanceClock(offered.lengthMs - 60_000);
      await endWell();
      await playOneMinute();
    }
    const after = await heapAfterCollection();
    const minutes = (4 * offered.lengthMs) / 60_000;
    const note = `${(before / 1e6).toFixed(2)} to ${(after / 1e6).toFixed(2)} MB in ${minutes.toFixed(0)} min`;
    return [rowOf('heap growth over an hour of play', (after / before - 1) * 100, 5, { unit: '%', digits: 1, note })];
  } finally {
    await screen.close();
  }

  async function playToEnd(): Promise<void> {
    await screen.advanceClock(offered.lengthMs);
    await endWell();
  }

  async function endWell(): Promise<void> {
    await screen.advanceClock(1_000);
    await screen.see('Well done');
    await screen.press('back');
    await screen.seeFocus(/^Start/);
    await screen.press('ok');
    await screen.seeFocus(/^Pause$/);
  }

  async function playOneMinute(): Promise<void> {
    await screen.advanceClock(60_000);
    await screen.see('to go');
  }
}
