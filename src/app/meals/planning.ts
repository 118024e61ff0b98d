import type { Planner } from '../../domain/meals/planner/annealer.ts';
import type { Plan } from '../../domain/meals/planner/plan-on.ts';
import type { PlanRequest } from '../../domain/meals/planner/plan-request.ts';
import type { PlanTable } from '../../domain/meals/planner/plan-table.ts';
import type { Idea } from '../../domain/meals/planner/ideas.ts';
import type { Miss } from '../../domain/meals/planner/missed-targets.ts';
import { createPlanner, ideaFor, missesOf, prepare } from '../../domain/meals/planner/plan-week.ts';

/** Somebody who pressed a button waits for the first answer no longer than that; whole milliseconds since the start. */
const FIRST_MS = 250;
/** Better ones come until then. */
const LAST_MS = 2_000;
/** Between answers. */
const AGAIN_MS = 400;
/** The clock is read between so many recipes, and so many tries. */
const RECIPES_AT_ONCE = 8;
const TRIES_AT_ONCE = 20;
/** A fast machine has a good answer sooner. */
const ENOUGH_TRIES = 12_000;
/** More make nothing better that anybody would notice; and a clock that stands still ends nothing. */
const MOST_TRIES = 600_000;
/** In one portion, whatever the clock says. */
const MOST_ROUNDS = 200;

/** A week whose places were not each filled once is no answer, however late it is. */
const FILLED_TRIES = 60;

/**
 * An engine learns from a planner made before how the next will run: what is made within one that it has not come to know is learnt anew each
 * time. So several short ones warm it, and one long one does not.
 */
const WARM_UP_PLANNERS = 6;
const WARM_UP_TRIES = 500;

/** What is answered at once, beside planning a week. */
export type PlannerQuestion =
  | { readonly kind: 'idea'; readonly request: PlanRequest; readonly mealId: string; readonly tried: ReadonlySet<string> }
  | { readonly kind: 'misses'; readonly request: PlanRequest }
  /** Nothing; but an engine that has planned once plans the next week several times as fast. */
  | { readonly kind: 'warm-up'; readonly request: PlanRequest };

export interface PlannerReply {
  readonly idea: Idea | null;
  readonly misses: readonly Miss[];
}

export function replyTo(question: PlannerQuestion): PlannerReply {
  switch (question.kind) {
    case 'idea':
      return { idea: ideaFor(question.request, question.mealId, question.tried), misses: [] };
    case 'misses':
      return { idea: null, misses: missesOf(question.request) };
    case 'warm-up': {
      const warming = beginWarmUp(question.request, () => 0);
      while (warming.work(Infinity));
      return { idea: null, misses: [] };
    }
  }
}

/** Planning in portions: the same in a worker and on the page. */
export interface Planning {
  /** Goes on for about so long, in milliseconds, or less. @returns Whether there is more to do. */
  work(forMs: number): boolean;
}

/** Plans that nobody asked for, so that the one somebody asks for is quick. */
export function beginWarmUp(request: PlanRequest, now: () => number): Planning {
  let planners = 0;
  let preparation = prepare(request);
  let planner: Planner | null = null;
  let tries = 0;
  const go = (): boolean => {
    if (planner === null) {
      const table = preparation.step(RECIPES_AT_ONCE);
      planner = table && createPlanner(table);
      return true;
    }
    planner.run(TRIES_AT_ONCE);
    tries += TRIES_AT_ONCE;
    if (tries < WARM_UP_TRIES) return true;
    planners += 1;
    preparation = prepare(request);
    planner = null;
    tries = 0;
    return planners < WARM_UP_PLANNERS;
  };
  return inPortions(go, now);
}

/**
 * @param report - Given each better answer; the last one, which may be no better, with `isLast`.
 * @param now - Milliseconds of a clock that only goes forward.
 */
export function beginPlanning(request: PlanRequest, now: () => number, report: (answer: Plan, isLast: boolean) => void): Planning {
  const startMs = now();
  const preparation = prepare(request);
  let table: PlanTable | null = null;
  let planner: Planner | null = null;
  let tries = 0;
  let nextMs = startMs + FIRST_MS;
  let reported = Infinity;

  const go = (): boolean => {
    if (table === null) {
      table = preparation.step(RECIPES_AT_ONCE);
      return true;
    }
    planner = planner ?? createPlanner(table);
    planner.run(TRIES_AT_ONCE);
    tries += TRIES_AT_ONCE;
    const isLast = now() >= startMs + LAST_MS || tries >= MOST_TRIES;
    const isTime = (now() >= nextMs && tries >= FILLED_TRIES) || (reported === Infinity && tries >= ENOUGH_TRIES);
    if (isLast || (isTime && planner.cost() < reported)) {
      reported = planner.cost();
      nextMs = now() + AGAIN_MS;
      report(planner.best(), isLast);
    }
    return !isLast;
  };

  return inPortions(go, now);
}

/** @param go - Does a little. @returns Whether there is more to do. */
function inPortions(go: () => boolean, now: () => number): Planning {
  return {
    work(forMs) {
      const untilMs = now() + forMs;
      // Once at least: where each takes longer than a portion, there would be no end.
      let round = 0;
      do {
        if (!go()) return false;
        round += 1;
      } while (round < MOST_ROUNDS && now() < untilMs);
      return true;
    },
  };
}
