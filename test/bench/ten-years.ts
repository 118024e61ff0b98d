import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Browser, Page } from 'puppeteer-core';
import { benchPageOf, openBenchPage } from './bench-page.ts';
import { median, rowOf } from './row.ts';
import type { Row } from './row.ts';

const RUNS = 9;
const PER_WEEK = 5;

interface WeekOpen {
  fillTenYears(perWeek: number): Promise<number>;
  openWeek(): Promise<{ readonly ms: number; readonly count: number }>;
}

/** Opens the database and reads this week out of ten years of sessions, in a new page each time. */
export async function measureTenYears(browser: Browser, origin: string): Promise<readonly Row[]> {
  const script = await bundle('week-open.ts', 'weekOpen');
  const first = await openBenchPage(browser);
  try {
    const filled = await inPage(first.page, async () => (await window.weekOpen.fillTenYears(5)));
    const times: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const page = await first.page.browserContext().newPage();
      const { slowDown } = await benchPageOf(page, () => page.close());
      const { ms, count } = await inPage(page, () => window.weekOpen.openWeek(), () => slowDown(6));
      if (count !== PER_WEEK) throw new Error(`The week has ${count} sessions instead of ${PER_WEEK}.`);
      times.push(ms);
      await page.close();
    }
    return [rowOf('open + this week, ten years of sessions, 6x', median(times), 100, { unit: 'ms', note: `${filled} sessions; median of ${RUNS}` })];
  } finally {
    await first.close();
  }

  async function inPage<Answer>(page: Page, ask: () => Promise<Answer>, before: () => Promise<void> = () => Promise.resolve()): Promise<Answer> {
    // The app's own origin, without the app.
    await page.goto(`${origin}/health`);
    await page.evaluate(script);
    await before();
    return page.evaluate(ask);
  }
}

declare global {
  interface Window {
    weekOpen: WeekOpen;
  }
}

/** A file beside this one with all it imports, as one script that leaves its exports under a global name. */
async function bundle(file: string, globalName: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(file, import.meta.url))], bundle: true, minify: true, write: false, format: 'iife', globalName, target: 'chrome100',
  });
  return outputFiles[0]!.text;
}
