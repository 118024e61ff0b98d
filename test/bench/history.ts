import type { Browser, Page } from 'puppeteer-core';
import { openBenchPage, rest } from './bench-page.ts';
import { median, rowOf } from './row.ts';
import type { Row } from './row.ts';
import { bundle, SESSIONS, SETS } from './ten-years.ts';

const RUNS = 7;
/** The day on which the ten years of the bench end. */
const LAST_MS = Date.UTC(2026, 0, 11, 12);

/** What the page brings by itself when nothing else is to do: scripts, this week's screen and the history. */
const SOON_MS = 4_000;

/**
 * `/progress` with ten years behind it, each time in a new page: from the press on Progress to this week, from the press on History to its
 * bars, from the press on 52 weeks to the year's. What has been brought beforehand is measured apart from a press that comes before that.
 */
export async function measureHistory(browser: Browser, origin: string): Promise<readonly Row[]> {
  const bench = await openBenchPage(browser);
  try {
    await bench.page.evaluateOnNewDocument((lastMs) => {
      const shift = lastMs - Date.now();
      const now = Date.now.bind(Date);
      Date.now = () => now() + shift;
    }, LAST_MS);
    await fill(bench.page, origin);
    const times: Record<'early' | 'earlyBars' | 'week' | 'days' | 'bars' | 'year', number[]> = { early: [], earlyBars: [], week: [], days: [], bars: [], year: [] };
    let heapMb = 0;
    const open = async (waitMs: number): Promise<void> => {
      await bench.slowDown(1);
      await bench.page.goto(origin, { waitUntil: 'networkidle0' });
      await rest(waitMs);
      await bench.slowDown(6);
    };
    const press = (what: string, ...wanted: readonly Wanted[]): Promise<readonly number[]> => bench.page.evaluate(pressAndWait, what, wanted);
    for (let run = 0; run < RUNS; run += 1) {
      await open(0);
      times.early.push((await press('[href="/progress"]', 'week'))[0]!);
      times.earlyBars.push((await press('[href="/progress?view=history"]', 12))[0]!);
      await open(SOON_MS);
      const [week, days] = await press('[href="/progress"]', 'week', 'days');
      times.week.push(week!);
      times.days.push(days!);
      await rest(1_000);
      times.bars.push((await press('[href="/progress?view=history"]', 12))[0]!);
      // All other years are read after the first frame.
      await rest(2_000);
      times.year.push((await press('[data-focus-key="52"]', 52))[0]!);
      heapMb = Math.max(heapMb, (await bench.heapAfterCollection()) / 1_000_000);
    }
    const row = (name: string, what: keyof typeof times, most: number, note: string): Row => (
      rowOf(`${name}, ten years, 6x`, median(times[what]), most, { unit: 'ms', note: `${note}; median of ${RUNS}` })
    );
    return [
      row('this week’s numbers', 'week', 100, 'from the press on Progress'),
      row('this week with its days', 'days', 100, 'from the press on Progress'),
      row('this week’s numbers, pressed at once', 'early', 100, 'with scripts to load'),
      row('the history’s first bars', 'bars', 400, 'from the press on History'),
      row('the history’s first bars, pressed at once', 'earlyBars', 400, 'days read, view and chart.js made for the first time'),
      row('the year’s chart', 'year', 400, 'from the press on 52 weeks'),
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

/** What is waited for: this week's numbers, its days too, or so many bars on the history's canvas. */
type Wanted = 'week' | 'days' | number;

/**
 * In the page: presses, and waits for the end of the frame that shows each thing wanted, in this order: for a message sent in that frame's
 * own callback, which comes once it is styled, laid out, painted and handed over, as with keys.
 *
 * @returns Milliseconds since the press, one for each.
 */
async function pressAndWait(selector: string, wanted: readonly Wanted[]): Promise<readonly number[]> {
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
  // Straight down, from one shadow root into the next: a search of the whole page in every frame would be measured too.
  const at = (...path: readonly string[]): Element | null => path.reduce<Element | null>(
    (inside, what) => inside && (inside.shadowRoot ?? inside).querySelector(what),
    document.querySelector('app-shell'),
  );
  // The one that is shown: others may stay behind it.
  const screen = '#outlet > progress-screen:not([data-behind])';
  const isThere = (what: Wanted): boolean => {
    switch (what) {
      case 'week':
        // The last of the three cards.
        return at(screen, 'week-view', 'group-days', 'li, tr, [role]') !== null;
      case 'days':
        return at(screen, 'week-view', 'week-days:not([hidden])') !== null;
      default:
        return (at(screen, 'history-view', 'weekly-chart') as Chart | null)?.drawn?.chart.getDatasetMeta(0).data.length === what;
    }
  };
  /** @returns What the frame that has just been made shows. */
  const frameShows = (): Promise<readonly Wanted[]> => new Promise((resolve) => requestAnimationFrame(() => {
    const shown = wanted.filter(isThere);
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve(shown);
    port2.postMessage(0);
  }));
  const pressed = find(selector) as HTMLElement | null;
  if (!pressed) throw new Error(`There is no ${selector}.`);
  const start = performance.now();
  pressed.click();
  const times: number[] = [];
  let shown: readonly Wanted[] = [];
  for (const what of wanted) {
    // The days may come with the numbers.
    if (shown.includes(what)) {
      times.push(times[times.length - 1]!);
      continue;
    }
    do {
      shown = await frameShows();
      if (performance.now() - start > 30_000) throw new Error(`${selector} leads to nothing that was waited for.`);
    } while (!shown.includes(what));
    times.push(performance.now() - start);
  }
  return times;
}
