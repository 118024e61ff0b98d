import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Browser, Page } from 'puppeteer-core';
import { benchPageOf, openBenchPage } from './bench-page.ts';
import { median, rowOf } from './row.ts';
import type { Row } from './row.ts';
import type { Filled, Place, Timed } from './week-open.ts';

const RUNS = 9;
/** Of a household, with all sets written down. */
export const SESSIONS = 20_000;
export const SETS = 75_000;

interface WeekOpen {
  fillTenYears(sessionCount: number, setCount: number, place?: Place): Promise<Filled>;
  countTenYears(place?: Place): Promise<Timed>;
  openWeek(): Promise<Timed>;
  openDays(weeks: number): Promise<Timed>;
  openSets(): Promise<Timed>;
}

/** Opens the database and reads parts of ten years out of it, in a new page each time. */
export async function measureTenYears(browser: Browser, origin: string): Promise<readonly Row[]> {
  const script = await bundle('week-open.ts', 'weekOpen');
  const first = await openBenchPage(browser);
  try {
    await load(first.page);
    const filled = await first.page.evaluate((sessions, sets) => window.weekOpen.fillTenYears(sessions, sets), SESSIONS, SETS);
    const counted = await first.page.evaluate(() => window.weekOpen.countTenYears());
    const week = await measure(() => window.weekOpen.openWeek());
    const year = await measure(() => window.weekOpen.openDays(52));
    const decade = await measure(() => window.weekOpen.openDays(522));
    const sets = await measure(() => window.weekOpen.openSets());
    const said = `${filled.sessions} sessions, ${filled.sets} sets; median of ${RUNS}`;
    return [
      rowOf('open + this week, ten years, 6x', week.ms, 100, { unit: 'ms', note: `${week.count} sessions of ${said}` }),
      rowOf('open + days of a year, 6x', year.ms, 200, { unit: 'ms', note: `${year.count} days, half of what its chart may take` }),
      rowOf('open + days of ten years, 6x', decade.ms, 1_000, { unit: 'ms', note: `${decade.count} days` }),
      rowOf('open + a year of one move’s sets, 6x', sets.ms, 200, { unit: 'ms', note: `${sets.count} sets` }),
      rowOf('heap with the days of ten years read', decade.heapMb, 60, { unit: 'MB', digits: 1 }),
      rowOf('all days counted for the first time, 1x', counted.ms / 1_000, 30, { unit: 's', digits: 1, note: 'after an upgrade or a restored backup; once' }),
    ];
  } finally {
    await first.close();
  }

  async function measure(ask: () => Promise<Timed>): Promise<Timed & { readonly heapMb: number }> {
    const times: number[] = [];
    let count = 0;
    let heapMb = 0;
    for (let run = 0; run < RUNS; run += 1) {
      const page = await first.page.browserContext().newPage();
      const { slowDown, heapAfterCollection } = await benchPageOf(page, () => page.close());
      await load(page);
      await slowDown(6);
      const timed = await page.evaluate(ask);
      times.push(timed.ms);
      count = timed.count;
      heapMb = (await heapAfterCollection()) / 1_000_000;
      await page.close();
    }
    if (count === 0) throw new Error('Nothing was read.');
    return { ms: median(times), count, heapMb };
  }

  async function load(page: Page): Promise<void> {
    // The app's own origin, without the app.
    await page.goto(`${origin}/health`);
    await page.evaluate(script);
  }
}

declare global {
  interface Window {
    weekOpen: WeekOpen;
  }
}

/** A file beside this one with all it imports, as one script that leaves its exports under a global name. */
export async function bundle(file: string, globalName: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(file, import.meta.url))], bundle: true, minify: true, write: false, format: 'iife', globalName, target: 'chrome100',
  });
  return outputFiles[0]!.text;
}
