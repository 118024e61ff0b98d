import { thisPage, warmUp } from '../../src/app/meals/planner.ts';
import { beginPlanning } from '../../src/app/meals/planning.ts';
import type { Plan } from '../../src/domain/meals/planner/plan-on.ts';
import type { PlanRequest } from '../../src/domain/meals/planner/plan-request.ts';
import { createPlanner, tableFor } from '../../src/domain/meals/planner/plan-week.ts';

export interface FirstAnswer {
  readonly answer: Plan;
  /** From the press, milliseconds. */
  readonly ms: number;
  /** The longest of the portions the page worked in. */
  readonly longestMs: number;
}

/** As on a page without workers: in slices of 8 ms with the page in between. */
export function planFirst(request: PlanRequest): Promise<FirstAnswer> {
  return new Promise((resolve) => {
    const startMs = performance.now();
    let first: Plan | null = null;
    let longestMs = 0;
    const planning = beginPlanning(request, () => performance.now(), (answer) => (first = first ?? answer));
    const slice = (): void => {
      const beginMs = performance.now();
      planning.work(8);
      const endMs = performance.now();
      longestMs = Math.max(longestMs, endMs - beginMs);
      if (first === null) thisPage.later(slice, 0);
      else resolve({ answer: first, ms: endMs - startMs, longestMs });
    };
    slice();
  });
}

/** What the screen does when nothing else is to do, in the same slices. */
export function getReady(request: PlanRequest): Promise<void> {
  return warmUp(request, { ...thisPage, startWorker: () => null });
}

/** In one go. @returns The cost of the best week, and how many were tried. */
export function planLong(request: PlanRequest, forMs: number): { readonly cost: number; readonly tries: number } {
  const planner = createPlanner(tableFor(request));
  const startMs = performance.now();
  let tries = 0;
  while (performance.now() - startMs < forMs) {
    planner.run(1_000);
    tries += 1_000;
  }
  return { cost: planner.cost(), tries };
}
