import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import loadHighs from 'highs';
import { createPlanner } from '../../../../src/domain/meals/planner/annealer.ts';
import type { PlanRequest } from '../../../../src/domain/meals/planner/plan-request.ts';
import type { Meal } from '../../../../src/domain/meals/recipe.ts';
import { linearProgramOf } from './linear-program.ts';
import { daysFrom, MONDAY, RECIPES, request, tableOf } from './request.ts';

/** Waste is kept in whole parts of 1/1,024 by the planner, and not by the linear program. */
const ROUNDING = 0.02;

/** No leftovers: what may be left over is no linear matter. */
const withoutLeftovers = RECIPES.map((recipe) => ({ ...recipe, keepsDays: 0 }));

function slots(...meals: readonly Meal[]): PlanRequest['household'] {
  return { ...request().household, slots: meals.map((meal) => ({ id: meal, meal, name: '' })) };
}

const highs = await loadHighs();

/** The least cost there is, proven by a solver that knows nothing of how the planner works. */
function leastOf(asked: PlanRequest): number {
  const solved = highs.solve(linearProgramOf(tableOf(asked)), { mip_rel_gap: 0 });
  assert.equal(solved.Status, 'Optimal');
  return solved.ObjectiveValue;
}

function foundFor(asked: PlanRequest, iterations: number): number {
  const planner = createPlanner(tableOf(asked));
  planner.run(iterations);
  return planner.cost();
}

/** @param gap - As a share of the least. */
function assertNear(found: number, least: number, gap: number): void {
  assert.ok(found >= least - ROUNDING, `${found} is below the least, ${least}: the two have not the same task`);
  assert.ok(found <= least * (1 + gap) + ROUNDING, `${found} for ${least}`);
}

describe('the planner beside a solver that proves the best', () => {
  it('finds the best day there is, with any seed', () => {
    const asked = request({ days: daysFrom(MONDAY, 1), recipes: withoutLeftovers });
    const least = leastOf(asked);
    for (const seed of [1, 2, 3, 4, 5, 6]) assertNear(foundFor({ ...asked, seed }, 60_000), least, 0.01);
  });

  it('finds three days of lunch and dinner within 5 % of the best', () => {
    const recipes = withoutLeftovers.filter((_, at) => at % 3 === 0);
    const asked = request({ days: daysFrom(MONDAY, 3), household: slots('lunch', 'dinner'), recipes });
    assertNear(foundFor(asked, 60_000), leastOf(asked), 0.05);
  });

  it('finds a week of dinners without fish, for three people, within 5 % of the best', () => {
    const recipes = withoutLeftovers.filter((_, at) => at % 4 === 1);
    const asked = request({ household: { ...slots('dinner'), allergies: ['fish'] }, recipes, eaters: 3 });
    assertNear(foundFor(asked, 60_000), leastOf(asked), 0.05);
  });
});
