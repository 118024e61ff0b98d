import type { Browser } from 'puppeteer-core';
import { visibleTextOf } from '../journeys/page-eyes.ts';
import { openBenchPage } from './bench-page.ts';
import { median, rowOf } from './row.ts';
import type { Row } from './row.ts';

const RUNS = 7;

interface Watched {
  focused?: Promise<number>;
  answered?: Promise<number>;
}

/** Runs before the app: tells when the frame with the focused Start is painted, and when the first key's answer is. */
function watchOpening(): void {
  const watched = window as unknown as Watched;
  const afterPaint = (done: (ms: number) => void): void => {
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => done(performance.now());
      channel.port2.postMessage(0);
    });
  };
  watched.focused = new Promise((resolve) => {
    const look = (): void => {
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      if (/^\s*Start/.test(active?.textContent ?? '')) afterPaint(resolve);
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  watched.answered = new Promise((resolve) => {
    addEventListener('keydown', () => afterPaint(resolve), { capture: true, once: true });
  });
}

/** From the address asked for, with nothing in the cache, to a Start that has the focus and answers OK. */
export async function measureOpening(browser: Browser, origin: string): Promise<readonly Row[]> {
  const focused: number[] = [];
  const answered: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const { page, slowDown, close } = await openBenchPage(browser);
    try {
      await slowDown(6);
      await page.evaluateOnNewDocument(watchOpening);
      await page.goto(origin, { waitUntil: 'domcontentloaded' });
      focused.push(await page.evaluate(() => (window as unknown as Watched).focused!));
      await page.keyboard.press('Enter');
      answered.push(await page.evaluate(() => (window as unknown as Watched).answered!));
      await page.waitForFunction(`(${visibleTextOf.toString()})(document.body).includes('Make room, then move')`, { timeout: 20_000 });
    } finally {
      await close();
    }
  }
  const note = `first key answered at ${median(answered).toFixed(0)} ms; median of ${RUNS}`;
  return [rowOf('ready to press, empty cache, 6x', median(focused), 1_500, { unit: 'ms', note })];
}
