import type { Browser, Page } from 'puppeteer-core';
import { visibleTextOf } from '../journeys/page-eyes.ts';
import { openBenchPage, rest } from './bench-page.ts';
import { median, quantile, rowOf, type Row } from './row.ts';
import { bundle } from './ten-years.ts';

const OWN_RECIPES = 1_000;
/** Words as they are typed, with slips; each letter is measured, and so is each emptying of the field before the next. */
const TYPED = ['salmon', 'brocoli', 'lentil soup', 'green kale', 'zzz'];

interface RecipesPage {
  fillRecipes(count: number): Promise<number>;
}

declare global {
  interface Window {
    recipesPage: RecipesPage;
    typedMs: number[];
    /** The same, from the press of the key: the browser takes some of its time before the page hears of the letter. */
    pressedMs: number[];
    /** Since the address was asked for. */
    cardsMs: Promise<number>;
  }
}

/** From a key that changed the search to the end of the frame that follows, with a thousand own recipes beside the shipped ones. */
export async function measureRecipes(browser: Browser, origin: string): Promise<readonly Row[]> {
  const { page, slowDown, close } = await openBenchPage(browser);
  try {
    // The app makes its database first, with whoever trains here.
    await page.goto(`${origin}/recipes`, { waitUntil: 'load' });
    await sees(page, 'Apple and');
    await page.evaluate(await bundle('recipes-page.ts', 'recipesPage'));
    const own = await page.evaluate((count) => window.recipesPage.fillRecipes(count), OWN_RECIPES);
    await page.evaluateOnNewDocument(watchCards);
    await page.evaluateOnNewDocument(watchTyping);
    await slowDown(6);
    const openedMs = await opening(page, origin);
    await rest(8_000);
    const typed = await type(page);
    const pressed = await page.evaluate(() => window.pressedMs);
    await slowDown(1);
    const unthrottled = await type(page);
    const note = `${own} own recipes and the shipped ones; ${typed.length} keys`;
    return [
      rowOf('recipes: key to results, 6x', median(typed), 50, { unit: 'ms', note: `${note}, median; ${median(pressed).toFixed(0)} from the press itself` }),
      rowOf('recipes: key to results, 6x, nearly all', quantile(typed, 0.95), 50, { unit: 'ms', note: `19 of 20 keys; ${quantile(pressed, 0.95).toFixed(0)} from the press itself` }),
      rowOf('recipes: key to results, 1x, nearly all', quantile(unthrottled, 0.95), 50, { unit: 'ms', note: `19 of 20 keys without a throttle; median ${median(unthrottled).toFixed(0)}` }),
      rowOf('recipes: list opens, 6x', openedMs, 1_000, { unit: 'ms', note: 'from the address to the first cards, script and foods included' }),
    ];
  } finally {
    await close();
  }
}

/** @returns Of each key, in milliseconds. */
async function type(page: Page): Promise<readonly number[]> {
  const typed: number[] = [];
  for (const word of TYPED) {
    // What shows all recipes again is a key of its own: the next comes as long after it as any.
    await page.evaluate(focusSearch);
    await rest(250);
    for (const letter of word) {
      await page.keyboard.type(letter);
      await rest(250);
    }
    typed.push(...(await page.evaluate(() => window.typedMs.splice(0))));
  }
  return typed;
}

async function opening(page: Page, origin: string): Promise<number> {
  await page.goto(`${origin}/recipes`, { waitUntil: 'domcontentloaded' });
  return page.evaluate(() => window.cardsMs);
}

async function sees(page: Page, words: string): Promise<void> {
  await page.waitForFunction(`(${visibleTextOf.toString()})(document.body).includes(${JSON.stringify(words)})`, { timeout: 30_000, polling: 50 });
}

/** Runs before the app: tells when the frame with the first cards is painted. Looking from outside, at all words, was measured too. */
function watchCards(): void {
  window.cardsMs = new Promise((resolve) => {
    const look = (): void => {
      const card = document.querySelector('app-shell')?.shadowRoot?.querySelector('recipes-screen')?.shadowRoot?.querySelector('recipe-card');
      if (!card?.shadowRoot?.textContent?.includes('Apple and')) return void requestAnimationFrame(look);
      const channel = new MessageChannel();
      channel.port1.onmessage = () => resolve(performance.now());
      channel.port2.postMessage(0);
    };
    requestAnimationFrame(look);
  });
}

/** Runs before the app, so its listener is the first: from the letter's own moment, when the page hears of it, to the end of the frame after it. */
function watchTyping(): void {
  window.typedMs = [];
  window.pressedMs = [];
  let pressedAt: number | null = null;
  addEventListener('keydown', (event) => { pressedAt = event.timeStamp; }, { capture: true });
  addEventListener('input', (event) => {
    const startedAt = pressedAt;
    pressedAt = null;
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => {
        window.typedMs.push(performance.now() - event.timeStamp);
        if (startedAt !== null) window.pressedMs.push(performance.now() - startedAt);
      };
      channel.port2.postMessage(0);
    });
  }, { capture: true });
}

function focusSearch(): void {
  const screen = document.querySelector('app-shell')?.shadowRoot?.querySelector('recipes-screen');
  const input = screen?.shadowRoot?.querySelector('input');
  if (!input) throw new Error('There is no search.');
  input.value = '';
  input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  input.focus();
}
