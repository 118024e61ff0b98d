import type { Browser } from 'puppeteer-core';
import { openBenchPage, rest } from './bench-page.ts';
import { fillMeals, setToday } from './meals.ts';
import { median, rowOf, type Row } from './row.ts';

const RUNS = 7;
/** Ours: no issue asks for it; above it a press is felt as waiting. */
const MOST_MS = 300;
/** What the page brings by itself when nothing else is to do. */
const SOON_MS = 5_000;

/** `/shopping` from the week of meals, with five years of plans and a thousand own recipes: from the press on Shopping to the frame with the list's lines. */
export async function measureShopping(browser: Browser, origin: string): Promise<readonly Row[]> {
  const { page, slowDown, close } = await openBenchPage(browser);
  try {
    await setToday(page);
    await fillMeals(page, origin);
    const [first, again, changed]: [number[], number[], number[]] = [[], [], []];
    for (let run = 0; run < RUNS; run += 1) {
      await slowDown(1);
      await page.goto(origin, { waitUntil: 'networkidle0' });
      await rest(SOON_MS);
      await page.evaluate(pressAndWait, '[href="/meals"]', 'week-grid .filled');
      await rest(1_000);
      await slowDown(6);
      first.push(await page.evaluate(pressAndWait, '[href="/shopping"]', '.what'));
      await rest(1_000);
      await page.evaluate(pressAndWait, '[href="/meals"]', 'week-grid .filled');
      await rest(1_000);
      again.push(await page.evaluate(pressAndWait, '[href="/shopping"]', '.what'));
      await rest(1_000);
      await page.evaluate(tickFirst);
      await rest(500);
      await page.evaluate(pressAndWait, '[href="/meals"]', 'week-grid .filled');
      await rest(500);
      changed.push(await page.evaluate(pressAndWait, '[href="/shopping"]', '.what'));
    }
    return [
      rowOf('the shopping list, 6x', median(again), MOST_MS, { unit: 'ms', note: `from the press on Shopping to its lines; median of ${RUNS}; the budget is our own` }),
      rowOf('the shopping list for the first time, 6x', median(first), MOST_MS, { unit: 'ms', note: `Today has rested for ${SOON_MS / 1_000} s` }),
      rowOf('the shopping list, read again, 6x', median(changed), MOST_MS, { unit: 'ms', note: 'something it is made from has changed a moment ago' }),
    ];
  } finally {
    await close();
  }
}

/**
 * In the page: presses a link of the screen that is shown, or of the bar, and waits for the end of the first frame whose screen has what is waited
 * for: for a message sent in that frame's own callback.
 *
 * @param wanted - In the screen, or, after a space, in an element of it.
 * @returns Milliseconds since the press.
 */
async function pressAndWait(link: string, wanted: string): Promise<number> {
  const find = (what: string, root: Document | ShadowRoot | Element): Element | null => {
    const found = root.querySelector(what);
    if (found) return found;
    for (const element of [root, ...Array.from(root.querySelectorAll('*'))]) {
      const inside = element instanceof Element && element.shadowRoot && find(what, element.shadowRoot);
      if (inside) return inside;
    }
    return null;
  };
  const outlet = find('#outlet', document)!;
  const shown = (): Element | null => outlet.querySelector(':scope > :not([data-behind])');
  const before = shown();
  const pressed = (before && find(link, before)) ?? find(link, document);
  if (!(pressed instanceof HTMLElement)) throw new Error(`There is no ${link}.`);
  // Looking through the whole screen in every frame would be measured too.
  const [grid, cell] = wanted.split(' ');
  const isThere = (screen: Element): boolean => {
    const host = cell === undefined ? screen : screen.shadowRoot?.querySelector(grid!);
    return (host?.shadowRoot?.querySelector(cell ?? grid!) ?? null) !== null;
  };
  const frameShows = (): Promise<boolean> => new Promise((resolve) => requestAnimationFrame(() => {
    const screen = shown();
    const isShown = screen !== before && screen !== null && isThere(screen);
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve(isShown);
    port2.postMessage(0);
  }));
  const start = performance.now();
  pressed.click();
  while (!(await frameShows())) {
    if (performance.now() - start > 30_000) throw new Error(`${link} leads to nothing that was waited for.`);
  }
  return performance.now() - start;
}

function tickFirst(): void {
  const line = document.querySelector('app-shell')?.shadowRoot?.querySelector('shopping-screen')?.shadowRoot?.querySelector<HTMLElement>('.what')?.closest<HTMLElement>('button, [role="checkbox"]');
  if (!line) throw new Error('There is no line.');
  line.click();
}
