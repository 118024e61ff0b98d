import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import { goThroughEveryFoodState } from './every-food-state.ts';
import { goThroughEveryState } from './every-state.ts';
import type { Screen, ScreenOptions } from './harness.ts';
import { textFaultsOf } from './page-faults.ts';
import * as sizes from './stand.ts';
import { useStand } from './stand.ts';
import { goByBar } from './walk.ts';

const axeScript = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Walk {
  readonly name: string;
  readonly size: NonNullable<ScreenOptions['size']>;
  readonly percent: 100 | 125 | 150;
  /** It takes its time, and sizes change little for it: once large, once small and large type. */
  readonly hasAxe: boolean;
}

// A smaller television shows the same: every size follows the window.
const television = { name: 'a television', size: sizes.television };
const phone = { name: 'a phone', size: sizes.phone };

const walks: readonly Walk[] = [
  { ...television, percent: 100, hasAxe: true },
  { ...television, percent: 150, hasAxe: false },
  { ...phone, percent: 100, hasAxe: false },
  { ...phone, percent: 150, hasAxe: true },
];

/** What axe finds wrong in the whole page, one line each. */
async function violationsIn(screen: Screen): Promise<readonly string[]> {
  // Half a megabyte of script: once for each page, not for each look.
  if (!(await screen.page.evaluate(() => 'axe' in window))) await screen.page.evaluate(axeScript);
  return screen.page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(context: object, options: object): Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }> } };
    // Nothing in a screen that stays behind the one that is shown can take the focus: its host is of less than no place in the order, which
    // axe does not reckon with and screen-outlet.test.ts tries.
    const behind = { fromShadowDom: ['app-shell', '#outlet > [aria-hidden="true"][tabindex="-1"]'] };
    const { violations } = await axe.run({ exclude: [behind] }, { resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html} (${failureSummary ?? ''})`).join(' ')}`);
  });
}

function textFaultsIn(screen: Screen): Promise<readonly string[]> {
  return screen.page.evaluate(`(${textFaultsOf.toString()})(document.body)`) as Promise<readonly string[]>;
}

async function chooseTextSize(screen: Screen, percent: 100 | 125 | 150): Promise<void> {
  await screen.seeFocus(/^Start/);
  await goByBar(screen, 'Settings');
  await screen.choose(`${percent} %`, 'radio');
  await goByBar(screen, 'Today');
}

/** As a choice in Settings does, at once and without the way there. */
async function showTextAt(screen: Screen, percent: 100 | 150): Promise<void> {
  await screen.page.evaluate((scale) => {
    document.documentElement.style.setProperty('--text-scale', scale);
    window.dispatchEvent(new Event('resize'));
  }, String(percent / 100));
}

/** Transitions are over, or their ends are shown at once. */
async function stillness(screen: Screen): Promise<void> {
  await screen.page.evaluate(() => {
    const finish = (root: Document | ShadowRoot): void => {
      for (const animation of root.getAnimations()) {
        if (animation.effect?.getComputedTiming().iterations !== Infinity) animation.finish();
      }
      for (const element of Array.from(root.querySelectorAll('*'))) if (element.shadowRoot) finish(element.shadowRoot);
    };
    finish(document);
  });
}

describe('every screen and state can be read', () => {
  const stand = useStand();

  async function faultsIn({ size, percent, hasAxe }: Walk): Promise<readonly string[]> {
    const screen = await stand.open({ size });
    const faults: string[] = [];
    try {
      if (percent !== 100) await chooseTextSize(screen, percent);
      await goThroughEveryState(screen, async (name) => {
        await stillness(screen);
        const found = [...(await textFaultsIn(screen)), ...(hasAxe ? await violationsIn(screen) : [])];
        faults.push(...found.map((fault) => `${name}: ${fault}`));
      });
      faults.push(...screen.problems);
    } finally {
      await screen.close();
    }
    return faults;
  }

  /** Each screen about food is visited once, and looked at with small and large type. */
  async function foodFaultsIn({ size, hasAxe }: Pick<Walk, 'size' | 'hasAxe'>): Promise<readonly string[]> {
    const faults: string[] = [];
    await stand.withScreen({ size }, (screen) => goThroughEveryFoodState(screen, async (name, part) => {
      for (const percent of [150, 100] as const) {
        await showTextAt(screen, percent);
        await stillness(screen);
        const found = [...(await textFaultsIn(screen)), ...(hasAxe && percent === 150 && part !== 'sheet' ? await violationsIn(screen) : [])];
        faults.push(...found.map((fault) => `${name}, at ${percent} %: ${fault}`));
      }
    }));
    return faults;
  }

  for (const walk of [{ ...television, hasAxe: false }, { ...phone, hasAxe: true }]) {
    it(`of food on ${walk.name}, at 100 and 150 %, no text is cut off, out of the window or over other text${walk.hasAxe ? ', and axe finds nothing wrong' : ''}`, async () => {
      assert.deepEqual(await foodFaultsIn(walk), []);
    });
  }

  for (const walk of walks) {
    it(`on ${walk.name} at ${walk.percent} % no text is cut off, out of the window or over other text${walk.hasAxe ? ', and axe finds nothing wrong' : ''}`, async () => {
      assert.deepEqual(await faultsIn(walk), []);
    });
  }
});
