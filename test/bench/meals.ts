import type { Browser, Page } from 'puppeteer-core';
import { addDays } from '../../src/domain/day.ts';
import { openBenchPage, rest } from './bench-page.ts';
import { median, rowOf } from './row.ts';
import type { Row } from './row.ts';

const RUNS = 7;
/** The Wednesday on which the bench's five years end. */
const NOW_MS = Date.UTC(2026, 0, 14, 12);
const FIRST_DAY = '2021-01-18';
const DAYS = 1_834;
const OWN_RECIPES = 1_000;
/** What the page brings by itself when nothing else is to do. */
const SOON_MS = 4_000;
const SHIPPED = ['overnight-oats-berries', 'minestrone', 'turkey-chili', 'chicken-traybake', 'lentil-bolognese', 'carrot-hummus', 'salmon-broccoli-quinoa'];

/** `/meals` with five years of plans and a thousand own recipes, each time in a new page: from the press on Meals to the week's names; its pictures follow a frame later. */
export async function measureMeals(browser: Browser, origin: string): Promise<readonly Row[]> {
  const bench = await openBenchPage(browser);
  try {
    await setToday(bench.page);
    await fillMeals(bench.page, origin);
    const [early, first, again, turned]: [number[], number[], number[], number[]] = [[], [], [], []];
    for (let run = 0; run < RUNS; run += 1) {
      await bench.slowDown(1);
      await bench.page.goto(origin, { waitUntil: 'networkidle0' });
      await bench.slowDown(6);
      early.push(await bench.page.evaluate(pressAndWait, '[href="/meals"]', 'Wednesday'));
      await bench.slowDown(1);
      await bench.page.goto(origin, { waitUntil: 'networkidle0' });
      await rest(SOON_MS);
      await bench.slowDown(6);
      first.push(await bench.page.evaluate(pressAndWait, '[href="/meals"]', 'Wednesday'));
      await rest(1_000);
      await bench.page.evaluate(pressAndWait, 'top-bar [href="/"]', '');
      await rest(1_000);
      again.push(await bench.page.evaluate(pressAndWait, '[href="/meals"]', 'Wednesday'));
      await rest(500);
      turned.push(await bench.page.evaluate(pressAndWait, '[data-focus-key="before"]', 'week before'));
    }
    const note = `${4 * DAYS} meals, ${OWN_RECIPES} own recipes; median of ${RUNS}`;
    return [
      rowOf('the week’s meals, 6x', median(again), 150, { unit: 'ms', note: `from the press on Meals; ${note}` }),
      rowOf('the week’s meals for the first time, 6x', median(first), 150, { unit: 'ms', note: `Today has rested for ${SOON_MS / 1_000} s` }),
      rowOf('the week’s meals, pressed at once, 6x', median(early), 1_000, { unit: 'ms', note: 'with scripts, foods and recipes to load' }),
      rowOf('the week before, 6x', median(turned), 150, { unit: 'ms', note: 'from the press on its arrow' }),
    ];
  } finally {
    await bench.close();
  }
}

/** Where each new document's clock begins. */
export async function setToday(page: Page): Promise<void> {
  await page.evaluateOnNewDocument((nowMs) => {
    const shift = nowMs - Date.now();
    const now = Date.now.bind(Date);
    Date.now = () => now() + shift;
  }, NOW_MS);
}

/** Five years of plans and a thousand own recipes, in the app's own database. */
export async function fillMeals(page: Page, origin: string): Promise<void> {
  await page.goto(origin, { waitUntil: 'networkidle0' });
  const days = Array.from({ length: DAYS }, (_each, at) => addDays(FIRST_DAY, at));
  await page.evaluate((all, shipped, count) => new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open('standtall');
    opening.onsuccess = () => {
      const work = opening.result.transaction(['meals', 'recipes'], 'readwrite');
      const kept = { updatedAtMs: 0, deletedAtMs: null };
      all.forEach((localDay, at) => ['breakfast', 'lunch', 'dinner', 'snack'].forEach((slotId, row) => {
        // Every second meal is of an own recipe.
        const recipeId = (at + row) % 2 === 0 ? shipped[(at + row) % shipped.length] : `own:${(at * 4 + row) % count}`;
        work.objectStore('meals').put({
          id: `${localDay}/${slotId}`, localDay, slotId, dish: { kind: 'recipe', recipeId }, servings: 2, isLocked: false, cookedAtMs: null, ...kept,
        });
      }));
      for (let at = 0; at < count; at += 1) {
        work.objectStore('recipes').put({
          id: `own:${at}`, name: `Own dish ${at}`, meals: ['dinner'], servings: 4, activeMin: 15, totalMin: 40,
          ingredients: ['lentil', 'carrot', 'onion', 'olive-oil'].map((foodId) => ({ foodId, text: '', amount: 100, unit: 'g', isOptional: false })),
          steps: [{ text: 'Cook it until it is soft.', ingredients: [0, 1, 2, 3], timerMin: 30 }], equipment: ['pot'], doesFreeze: true, keepsDays: 3,
          source: '', note: '', createdAtMs: 0, ...kept,
        });
      }
      work.oncomplete = () => {
        opening.result.close();
        resolve();
      };
      work.onabort = () => reject(work.error ?? new Error('not written'));
    };
  }), days, SHIPPED, OWN_RECIPES);
}

/**
 * In the page: presses, and waits for the end of the frame in which the whole grid is named anew: for a message sent in that frame's own
 * callback, which comes once it is styled, laid out, painted and handed over, as with keys.
 *
 * @param wanted - Empty: the grid has gone.
 * @returns Milliseconds since the press.
 */
async function pressAndWait(selector: string, wanted: string): Promise<number> {
  const find = (what: string, root: Document | ShadowRoot = document): Element | null => {
    const found = root.querySelector(what);
    if (found) return found;
    for (const element of Array.from(root.querySelectorAll('*'))) {
      const inside = element.shadowRoot && find(what, element.shadowRoot);
      if (inside) return inside;
    }
    return null;
  };
  const parts = selector.split(' ');
  const pressed = (parts.length > 1 ? find(parts[0]!)?.shadowRoot?.querySelector(parts[1]!) : find(selector)) as HTMLElement | null;
  if (!pressed) throw new Error(`There is no ${selector}.`);
  // Found once: looking through the whole page in every frame would be measured too.
  const outlet = find('#outlet');
  // The one that is shown: it may stay behind another.
  const screen = (): Element | null => outlet?.querySelector(':scope > meals-screen:not([data-behind])') ?? null;
  const cellsOf = (): Element[] => Array.from(screen()?.shadowRoot?.querySelector('week-grid')?.shadowRoot?.querySelectorAll('.cell.filled') ?? []);
  const keyBefore = cellsOf()[0]?.getAttribute('data-cell');
  const isThere = (): boolean => {
    if (wanted === '') return screen() === null;
    const cells = cellsOf();
    return cells.length === 28 && (wanted !== 'week before' || cells[0]?.getAttribute('data-cell') !== keyBefore);
  };
  /** @returns Whether the frame that has just been made shows it. */
  const frameShows = (): Promise<boolean> => new Promise((resolve) => requestAnimationFrame(() => {
    const isShown = isThere();
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve(isShown);
    port2.postMessage(0);
  }));
  const start = performance.now();
  pressed.click();
  while (!(await frameShows())) {
    if (performance.now() - start > 30_000) throw new Error(`${selector} leads to nothing that was waited for.`);
  }
  return performance.now() - start;
}
