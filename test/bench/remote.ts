import type { Browser, Page } from 'puppeteer-core';
import type { Button } from '../../src/buttons.ts';
import { openScreen } from '../journeys/harness.ts';
import { invitationOn } from '../journeys/pairing.ts';
import { PhoneInHand } from '../journeys/phone-in-hand.ts';
import { benchPageOf, rest } from './bench-page.ts';
import { quantile, rowOf } from './row.ts';
import type { Row } from './row.ts';

const PRESSES = 60;
const MOST_MS = 100;
/** A round over Today in which each press moves the focus. */
const round: readonly Extract<Button, 'up' | 'down' | 'left' | 'right'>[] = ['down', 'down', 'up', 'up', 'right', 'left'];
/** A press that shows nothing within this was dropped. */
const LOST_MS = 5_000;
/** From a press to the first look for its frame, and between two looks. */
const LOOK_EVERY_MS = 300;
/** The quickest of so many answers tells how far the page's clock is from ours, to half of what that answer took. */
const CLOCK_QUESTIONS = 40;

/** On the page's clock, in milliseconds. */
interface Painted {
  /** When the page acted on the press. */
  readonly heardMs: number;
  /** When the frame after it was finished. */
  readonly paintedMs: number;
  readonly hasMoved: boolean;
}

interface Watched {
  pressPaints: Painted[];
}

/** Runs before the app. A frame's end is seen as by the bench of keys: a message sent within the frame comes after it was painted. */
function watchPresses(): void {
  const pressPaints: Painted[] = [];
  (window as unknown as Watched).pressPaints = pressPaints;
  const focused = (): Element | null => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return active;
  };
  // What the app tells the focused thing before it moves the focus, within the same task.
  addEventListener('remote-press', () => {
    const heardMs = performance.now();
    const before = focused();
    requestAnimationFrame(() => {
      const hasMoved = focused() !== before;
      const channel = new MessageChannel();
      channel.port1.onmessage = () => pressPaints.push({ heardMs, paintedMs: performance.now(), hasMoved });
      channel.port2.postMessage(0);
    });
  }, { capture: true });
}

/**
 * From the moment a phone sends a press, through the hub, to the end of the TV's frame that shows the moved focus. Phone and hub run at this machine's own
 * speed and on its own network, the TV's main thread is six times slower, then as fast as it is; its raster and the screen's refresh are not in it.
 */
export async function measureRemote(browser: Browser, origin: string): Promise<readonly Row[]> {
  const tv = await openScreen({ browser, origin, hasInjectedClock: false, prepare: (page) => page.evaluateOnNewDocument(watchPresses) });
  let phone: PhoneInHand | null = null;
  try {
    const { slowDown } = await benchPageOf(tv.page, () => Promise.resolve());
    phone = new PhoneInHand(origin, await invitationOn(tv));
    await tv.see('Ada’s phone is connected', 20_000);
    await tv.seeFocus(/^Start$/);
    const { aheadMs, withinMs } = await clockOf(tv.page);
    // The sentence that the phone is here goes by itself.
    await rest(8_000);
    const rows: Row[] = [];
    for (const rate of [6, 1]) {
      await slowDown(rate);
      const { ms, onTheWayMs } = await pressAround(tv.page, phone, aheadMs);
      const note = `${PRESSES} presses on Today; until the TV acts on it ${quantile(onTheWayMs, 0.5).toFixed(0)} ms; clocks within ${withinMs.toFixed(1)} ms`;
      rows.push(
        rowOf(`phone press to paint on the TV, ${rate}x`, quantile(ms, 0.5), MOST_MS, { unit: 'ms', note }),
        rowOf(`phone press to paint on the TV p95, ${rate}x`, quantile(ms, 0.95), MOST_MS, { unit: 'ms', note: `until the TV acts on it ${quantile(onTheWayMs, 0.95).toFixed(0)} ms, most of all ${Math.max(...ms).toFixed(0)} ms` }),
      );
    }
    return rows;
  } finally {
    phone?.link.close();
    await tv.close();
  }
}

/** @returns Of each press, from when it was sent to the end of its frame, and until the TV acted on it, in milliseconds. */
async function pressAround(page: Page, { link }: PhoneInHand, aheadMs: number): Promise<{ readonly ms: readonly number[]; readonly onTheWayMs: readonly number[] }> {
  const ms: number[] = [];
  const onTheWayMs: number[] = [];
  for (let at = 0; at < PRESSES; at += 1) {
    const button = round[at % round.length]!;
    const before = (await paints(page)).length;
    const sentMs = performance.now();
    link.send({ t: 'press', button });
    const { heardMs, paintedMs } = await nextPaint(page, before, `${button}, press ${at + 1}`);
    ms.push(paintedMs - aheadMs - sentMs);
    onTheWayMs.push(heardMs - aheadMs - sentMs);
  }
  return { ms, onTheWayMs };
}

/** How far the page's clock is ahead of this process's: both count the same machine's monotonic time from moments of their own. */
async function clockOf(page: Page): Promise<{ readonly aheadMs: number; readonly withinMs: number }> {
  let best = { aheadMs: 0, withinMs: Infinity };
  for (let asked = 0; asked < CLOCK_QUESTIONS; asked += 1) {
    const askedMs = performance.now();
    const thereMs = await page.evaluate(() => performance.now());
    const withinMs = (performance.now() - askedMs) / 2;
    if (withinMs < best.withinMs) best = { aheadMs: thereMs - askedMs - withinMs, withinMs };
  }
  return best;
}

function paints(page: Page): Promise<readonly Painted[]> {
  return page.evaluate(() => (window as unknown as Watched).pressPaints);
}

/** Looks rarely, so that looking is not what slows the page down. */
async function nextPaint(page: Page, before: number, what: string): Promise<Painted> {
  const deadline = performance.now() + LOST_MS;
  for (;;) {
    await rest(LOOK_EVERY_MS);
    const paint = (await paints(page))[before];
    if (paint?.hasMoved === false) throw new Error(`The focus was not moved by ${what}.`);
    if (paint) return paint;
    if (performance.now() > deadline) throw new Error(`Nothing was painted after ${what}.`);
  }
}
