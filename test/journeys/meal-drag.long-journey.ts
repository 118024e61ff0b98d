import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CDPSession } from 'puppeteer-core';
import type { Screen } from './harness.ts';
import { plainWeek } from './plain-week.ts';
import { seedRows } from './seed-meals.ts';
import { phone, useStand } from './stand.ts';

/** The week of the injected clock; it stands on the Wednesday. */
const MONDAY = '2026-01-12';
const LUNCH = 'Wednesday, lunch: Lentil salad with beetroot and feta';
const FREE = 'Saturday, snack: nothing planned';
/** Low enough that the week does not fit. */
const lowPhone = { width: 390, height: 640, deviceScaleFactor: 2, isMobile: true, hasTouch: true } as const;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** One finger, as the engine feels it. */
class Finger {
  readonly #session: CDPSession;
  #at: Point = { x: 0, y: 0 };

  constructor(session: CDPSession) {
    this.#session = session;
  }

  static async of(screen: Screen): Promise<Finger> {
    return new Finger(await screen.page.createCDPSession());
  }

  async down(at: Point): Promise<void> {
    this.#at = at;
    await this.#session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at] });
  }

  /** In small steps: a finger jumps nowhere. */
  async moveTo(to: Point): Promise<void> {
    const from = this.#at;
    for (let step = 1; step <= 8; step += 1) {
      this.#at = { x: from.x + ((to.x - from.x) * step) / 8, y: from.y + ((to.y - from.y) * step) / 8 };
      await this.#session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [this.#at] });
    }
  }

  async up(): Promise<void> {
    await this.#session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  }
}

async function middleOf(screen: Screen, name: string): Promise<Point> {
  const found = await screen.page.waitForSelector(`aria/${name}[role="button"]`, { timeout: 10_000 });
  const box = await found?.boundingBox();
  if (!box) throw new Error(`${name} is not to be seen.`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

const openWeek = async (screen: Screen): Promise<void> => {
  await seedRows(screen, plainWeek(MONDAY));
  await screen.goTo('/meals');
  await screen.see('Lentil salad');
};

/** In the page: whether a meal is off it, under the finger. */
function carries(): boolean {
  const find = (root: Document | ShadowRoot): boolean => Array.from(root.querySelectorAll('*')).some((element) => (
    element.matches('.ghost:not([hidden])') || (element.shadowRoot !== null && find(element.shadowRoot))
  ));
  return find(document);
}

/** As soon as the finger has rested long enough. */
async function untilCarried(screen: Screen): Promise<void> {
  await screen.page.waitForFunction(carries, { timeout: 10_000 });
}

describe('a meal under a finger', () => {
  const { withScreen } = useStand();

  it('is picked up by resting on it, carried over another day’s name to a free place there, and taken back', async () => {
    await withScreen({ size: phone }, async (screen) => {
      await openWeek(screen);
      const finger = await Finger.of(screen);
      await finger.down(await middleOf(screen, LUNCH));
      await untilCarried(screen);
      await finger.moveTo(await middleOf(screen, 'Saturday'));
      await screen.see('Greek salad');
      await finger.moveTo(await middleOf(screen, FREE));
      await finger.up();
      await screen.see('Moved to Saturday, snack.');
      await screen.choose('Wednesday, today');
      // One tap, and not the second, opens the place that was left.
      await screen.choose('Wednesday, lunch: nothing planned');
      await screen.see('Recipes for lunch');
      await screen.press('back');
      await screen.choose('Undo');
      await screen.see('Lentil salad');
    });
  });

  it('stays where it is when the finger moves at once: the page scrolls', async () => {
    await withScreen({ size: lowPhone }, async (screen) => {
      await openWeek(screen);
      const finger = await Finger.of(screen);
      const lunch = await middleOf(screen, LUNCH);
      await finger.down(lunch);
      await finger.moveTo({ x: lunch.x, y: lunch.y - 160 });
      await screen.page.waitForFunction(() => window.scrollY > 40, { timeout: 10_000 });
      assert.equal(await screen.page.evaluate(carries), false);
      await finger.up();
      assert.doesNotMatch(await screen.visibleText(), /Moved to|Changed places|People eating/);
    });
  });
});
