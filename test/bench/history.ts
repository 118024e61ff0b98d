import type { Browser, Page } from 'puppeteer-core';
import { openBenchPage, rest } from './bench-page.ts';
import { median, rowOf } from './row.ts';
import type { Row } from './row.ts';
import { bundle, SESSIONS, SETS } from './ten-years.ts';

const RUNS = 7;
/** The day on which the ten years of the bench end. */
const LAST_MS = Date.UTC(2026, 0, 11, 12);

/** `/progress` with ten years behind it: from the press to the week, from the press on History to its bars, and the year's bars from there; each time in a new page. */
export async function measureHistory(browser: Browser, origin: string): Promise<readonly Row[]> {
  const bench = await openBenchPage(browser);
  try {
    await bench.page.evaluateOnNewDocument((lastMs) => {
      const shift = lastMs - Date.now();
      const now = Date.now.bind(Date);
      Date.now = () => now() + shift;
    }, LAST_MS);
    await fill(bench.page, origin);
    const week: number[] = [];
    const opened: number[] = [];
    const year: number[] = [];
    let heapMb = 0;
    for (let run = 0; run < RUNS; run += 1) {
      await bench.slowDown(1);
      await bench.page.goto(origin, { waitUntil: 'networkidle0' });
      await bench.slowDown(6);
      week.push(await bench.page.evaluate(pressAndWait, '[href="/progress"]', null));
      // What is brought when nothing else is to do: the history's script.
      await rest(3_000);
      opened.push(await bench.page.evaluate(pressAndWait, '[href="/progress?view=history"]', 12));
      // All other years are read after the first frame.
      await rest(2_000);
      year.push(await bench.page.evaluate(pressAndWait, '[data-focus-key="52"]', 52));
      heapMb = Math.max(heapMb, (await bench.heapAfterCollection()) / 1_000_000);
    }
    const of = `median of ${RUNS}`;
    return [
      rowOf('/progress with ten years: this week, 6x', median(week), 100, { unit: 'ms', note: `from the press on Progress; ${of}` }),
      rowOf('/progress with ten years: the year’s chart, 6x', median(year), 400, { unit: 'ms', note: `from the press on 52 weeks; ${of}` }),
      rowOf('the history’s first bars, ten years, 6x', median(opened), 400, { unit: 'ms', note: `from the press on History, chart.js made for the first time; ${of}` }),
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

/** In the page: presses, and waits for the frame after so many bars on the canvas, or (null) after the days of this week. @returns Milliseconds. */
async function pressAndWait(selector: string, wanted: number | null): Promise<number> {
  interface Chart extends Element { readonly drawn: { readonly chart: { getDatasetMeta(at: number): { readonly data: readonly unknown[] } } } | null }
  const find = (what: string, root: Document | ShadowRoot = document): Element | null => {
    const found = root.querySelector(what);
    if (found) return found;
    for (const element of Array.from(root.querySelectorAll('*'))) {
      const inside = element.shadowRoot && find(what, element.shadowRoot);
      if (inside) return inside;
    }
    return null;
  };
  let known: Element | null = null;
  // Searched for once: looking through the whole page in every frame would be measured too.
  const look = (what: string): Element | null => (known = known?.isConnected ? known : find(what));
  const isShown = (): boolean => {
    if (wanted === null) return look('week-view')?.shadowRoot?.querySelector('week-days') != null;
    return (look('weekly-chart') as Chart | null)?.drawn?.chart.getDatasetMeta(0).data.length === wanted;
  };
  const frame = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => resolve()));
  const pressed = find(selector) as HTMLElement | null;
  if (!pressed) throw new Error(`There is no ${selector}.`);
  const start = performance.now();
  pressed.click();
  for (;;) {
    await frame();
    if (isShown()) break;
    if (performance.now() - start > 30_000) throw new Error(`${selector} leads to nothing that was waited for.`);
  }
  await frame();
  return performance.now() - start;
}
