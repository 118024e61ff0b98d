import type { Browser } from 'puppeteer-core';
import type { PlanRequest } from '../../src/domain/meals/planner/plan-request.ts';
import { dayNeeds } from '../../src/domain/meals/needs.ts';
import { brokenRules } from '../domain/meals/planner/hard-rules.ts';
import { request } from '../domain/meals/planner/request.ts';
import { openBenchPage } from './bench-page.ts';
import type * as PlannerPage from './planner-page.ts';
import { median, rowOf } from './row.ts';
import type { Row } from './row.ts';
import { bundle } from './ten-years.ts';

/** Each seed is a press of the button. */
const SEEDS = [1, 2, 3, 4, 5];
const LONG_MS = 10_000;
const MOST_FIRST_MS = 300;
const MOST_WORSE_PERCENT = 20;

/** Planning on the page's own thread six times slower (the throttle leaves workers alone), beside ten seconds at full speed. */
export async function measurePlanner(browser: Browser, origin: string): Promise<readonly Row[]> {
  const bench = await openBenchPage(browser);
  try {
    await bench.page.goto(`${origin}/health`);
    await bench.page.evaluate(`${await bundle('planner-page.ts', 'plannerPage')};window.plannerPage = plannerPage;`);
    const rows: Row[] = [];
    await bench.slowDown(6);
    await bench.page.evaluate((one) => window.plannerPage.getReady(one), request());
    for (const [name, asked] of Object.entries(households())) {
      const firstMs: number[] = [];
      const sliceMs: number[] = [];
      let broken = 0;
      const costs: number[] = [];
      await bench.slowDown(6);
      for (const seed of SEEDS) {
        const first = await bench.page.evaluate((one) => window.plannerPage.planFirst(one), { ...asked, seed });
        broken += brokenRules(asked, first.answer).length;
        costs.push(first.answer.cost);
        firstMs.push(first.ms);
        sliceMs.push(first.longestMs);
      }
      await bench.slowDown(1);
      const long = await bench.page.evaluate((one, ms) => window.plannerPage.planLong(one, ms), asked, LONG_MS);
      const worse = costs.map((cost) => (cost / long.cost - 1) * 100);
      if (process.env['BENCH_DETAILS']) console.log(`  ${name}: ${long.cost.toFixed(2)} after ${LONG_MS / 1_000} s and ${long.tries} tries; worse by ${worse.map((one) => one.toFixed(1)).join(', ')} %`);
      const note = `slowest of ${SEEDS.length} presses; median ${median(firstMs).toFixed(0)}`;
      rows.push(
        rowOf(`planner, ${name}: first week, 6x`, Math.max(...firstMs), MOST_FIRST_MS, { unit: 'ms', note }),
        rowOf(`planner, ${name}: hard rules broken in it`, broken, 0, { unit: '' }),
        rowOf(`planner, ${name}: it is worse than ten seconds' at full speed`, Math.max(...worse), MOST_WORSE_PERCENT, { unit: '%', digits: 1, note: `median ${median(worse).toFixed(1)}` }),
        rowOf(`planner, ${name}: longest slice, 6x`, median(sliceMs), 50, { unit: 'ms', digits: 0, note: 'median of the presses' }),
      );
    }
    return rows;
  } finally {
    await bench.close();
  }
}

function households(): Readonly<Record<string, PlanRequest>> {
  const alone = request();
  const family = ['one', 'two', 'three', 'four'].map((id) => ({ id, body: null }));
  const training = new Map([['one', new Set([alone.days[1]!, alone.days[4]!])]]);
  return {
    'one adult': alone,
    'a vegetarian family, no nuts, 30 min on working days': {
      ...alone,
      eaters: 4,
      needs: alone.days.map((day) => dayNeeds(family, day, training)),
      household: { ...alone.household, diets: ['vegetarian'], allergies: ['tree-nuts', 'peanuts'], longestMin: [null, 30, 30, 30, 30, 30, null] },
    },
  };
}

declare global {
  interface Window {
    plannerPage: typeof PlannerPage;
  }
}
