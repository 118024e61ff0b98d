import type { Browser, KeyInput, Page } from 'puppeteer-core';
import { visibleTextOf } from '../journeys/page-eyes.ts';
import { offered } from '../journeys/walk.ts';
import { openBenchPage, rest } from './bench-page.ts';
import { median, quantile, rowOf } from './row.ts';
import type { Row } from './row.ts';

const around: readonly KeyInput[] = [
  'ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowDown', 'ArrowUp', 'ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowDown', 'ArrowUp',
  'ArrowRight', 'ArrowUp', 'ArrowUp', 'ArrowLeft', 'ArrowUp', 'ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowLeft',
];

/** Each screen that has much to move or to paint, with keys that keep it there. */
const screens: readonly { readonly name: string; readonly path: string; readonly shows: string; readonly keys: readonly KeyInput[] }[] = [
  { name: 'Today', path: '/', shows: 'Start', keys: around },
  { name: 'Workouts', path: '/workouts', shows: 'Posture break', keys: around },
  { name: 'Settings', path: '/settings', shows: 'Text size', keys: around },
  { name: 'one workout', path: offered.path, shows: 'Renegade rows', keys: around },
  { name: 'player: steps', path: offered.play, shows: 'to go', keys: ['ArrowRight', 'ArrowRight', 'ArrowLeft', 'ArrowRight'] },
  { name: 'player: pause and on', path: offered.play, shows: 'to go', keys: ['Enter', 'ArrowDown', 'ArrowUp', 'Enter'] },
];

interface Watched {
  keyPaints: number[];
}

/** Runs before the app, so its listener is the first: from the key's own moment to the end of the frame that follows it. */
function watchKeys(): void {
  const keyPaints: number[] = [];
  (window as unknown as Watched).keyPaints = keyPaints;
  addEventListener('keydown', (event) => {
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => keyPaints.push(performance.now() - event.timeStamp);
      channel.port2.postMessage(0);
    });
  }, { capture: true });
}

/** The slowest screen's key to paint counts: the browser's own raster and the screen's refresh are not in it. */
export async function measureKeys(browser: Browser, origin: string): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const { rate, most, presses, restMs } of [{ rate: 6, most: 60, presses: 40, restMs: 120 }, { rate: 20, most: 150, presses: 40, restMs: 350 }]) {
    const seen: { readonly name: string; readonly ms: readonly number[] }[] = [];
    for (const screen of screens) {
      const { page, slowDown, close } = await openBenchPage(browser);
      try {
        await page.evaluateOnNewDocument(watchKeys);
        await page.goto(origin + screen.path, { waitUntil: 'load' });
        await page.waitForFunction(`(${visibleTextOf.toString()})(document.body).includes(${JSON.stringify(screen.shows)})`, { timeout: 30_000 });
        await rest(1_500);
        await slowDown(rate);
        seen.push({ name: screen.name, ms: await press(page, screen.keys, presses, restMs) });
      } finally {
        await close();
      }
    }
    const worst = seen.reduce((one, other) => (quantile(other.ms, 0.95) > quantile(one.ms, 0.95) ? other : one));
    if (process.env['BENCH_DETAILS']) for (const { name, ms } of seen) console.log(`  ${rate}x ${name}: median ${median(ms).toFixed(0)}, p95 ${quantile(ms, 0.95).toFixed(0)}, most ${Math.max(...ms).toFixed(0)} ms`);
    const note = `busiest: ${worst.name}, median ${median(worst.ms).toFixed(0)} ms`;
    rows.push(rowOf(`key to paint p95, ${rate}x`, quantile(worst.ms, 0.95), most, { unit: 'ms', note }));
  }
  return rows;
}

async function press(page: Page, keys: readonly KeyInput[], presses: number, restMs: number): Promise<readonly number[]> {
  for (let at = 0; at < presses; at += 1) {
    await page.keyboard.press(keys[at % keys.length]!);
    await rest(restMs);
  }
  await rest(500);
  const { length } = await page.evaluate(() => (window as unknown as Watched).keyPaints);
  if (length !== presses) throw new Error(`${presses} keys were pressed and ${length} were painted.`);
  return page.evaluate(() => (window as unknown as Watched).keyPaints);
}
