import type { Browser, Page } from 'puppeteer-core';
import { openBenchPage, rest } from './bench-page.ts';
import { median, rowOf } from './row.ts';
import type { Row } from './row.ts';
import { bundle, SESSIONS, SETS } from './ten-years.ts';

const RUNS = 7;
/** The day on which the ten years of the bench end. */
const LAST_MS = Date.UTC(2026, 0, 11, 12);

/** What a page says of one way to the chart. */
interface Drawn {
  readonly ms: number;
  readonly bars: number;
}

/** The history with ten years behind it: from the press on its word to the drawn bars, each time in a new page, and the year's bars from there. */
export async function measureHistory(browser: Browser, origin: string): Promise<readonly Row[]> {
  const bench = await openBenchPage(browser);
  try {
    await bench.page.evaluateOnNewDocument((lastMs) => {
      const shift = lastMs - Date.now();
      const now = Date.now.bind(Date);
      Date.now = () => now() + shift;
    }, LAST_MS);
    await fill(bench.page, origin);
    const opened: number[] = [];
    const year: number[] = [];
    let heapMb = 0;
    for (let run = 0; run < RUNS; run += 1) {
      await bench.slowDown(1);
      await bench.page.goto(`${origin}/progress`, { waitUntil: 'networkidle0' });
      await bench.slowDown(6);
      opened.push((await bench.page.evaluate(pressAndWait, '[href="/progress?view=history"]', 12)).ms);
      // All other years are read after the first frame.
      await rest(2_000);
      year.push((await bench.page.evaluate(pressAndWait, '[data-focus-key="52"]', 52)).ms);
      heapMb = Math.max(heapMb, (await bench.heapAfterCollection()) / 1_000_000);
    }
    return [
      rowOf('history: press to bars, ten years, 6x', median(opened), 400, { unit: 'ms', note: `chart.js on its way included; median of ${RUNS}` }),
      rowOf('history: a year’s bars from there, 6x', median(year), 400, { unit: 'ms', note: `median of ${RUNS}` }),
      rowOf('heap with the history open', heapMb, 60, { unit: 'MB', digits: 1 }),
    ];
  } finally {
    await bench.close();
  }
}

async function fill(page: Page, origin: string): Promise<void> {
  await page.goto(origin, { waitUntil: 'networkidle0' });
  const personId = await page.evaluate(() => new Promise<string>((resolve) => {
    const opening = indexedDB.open('standtall');
    opening.onsuccess = () => {
      const asking = opening.result.transaction('people').objectStore('people').getAll();
      asking.onsuccess = () => {
        opening.result.close();
        resolve((asking.result as { id: string }[])[0]?.id ?? '');
      };
    };
  }));
  // The app's own origin, without the app.
  await page.goto(`${origin}/health`);
  await page.evaluate(await bundle('week-open.ts', 'weekOpen'));
  await page.evaluate((sessions, sets, person) => window.weekOpen.fillTenYears(sessions, sets, { name: 'standtall', personId: person }), SESSIONS, SETS, personId);
  await page.evaluate((person) => window.weekOpen.countTenYears({ name: 'standtall', personId: person }), personId);
}

/** In the page: presses, and waits for the frame after so many bars stand on the canvas. */
async function pressAndWait(selector: string, bars: number): Promise<Drawn> {
  interface Chart { readonly drawn: { readonly chart: { getDatasetMeta(at: number): { readonly data: readonly unknown[] } } } | null }
  const find = (wanted: string, root: Document | ShadowRoot = document): Element | null => {
    const found = root.querySelector(wanted);
    if (found) return found;
    for (const element of Array.from(root.querySelectorAll('*'))) {
      const inside = element.shadowRoot && find(wanted, element.shadowRoot);
      if (inside) return inside;
    }
    return null;
  };
  const frame = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => resolve()));
  const pressed = find(selector) as HTMLElement | null;
  if (!pressed) throw new Error(`There is no ${selector}.`);
  const start = performance.now();
  pressed.click();
  for (;;) {
    await frame();
    const drawn = (find('weekly-chart') as unknown as Chart | null)?.drawn?.chart.getDatasetMeta(0).data.length ?? 0;
    if (drawn === bars) break;
    if (performance.now() - start > 30_000) throw new Error(`There are ${drawn} bars instead of ${bars}.`);
  }
  await frame();
  return { ms: performance.now() - start, bars };
}
