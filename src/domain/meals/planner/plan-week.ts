import { anotherIdea, type Idea } from './ideas.ts';
import { createPlanner, type Planner } from './annealer.ts';
import { missedTargets, type Miss } from './missed-targets.ts';
import type { Plan } from './plan-on.ts';
import type { PlanRequest } from './plan-request.ts';
import { planTableOf, type PlanTable } from './plan-table.ts';
import { foodTableOf, surveyOf, type RecipeSurvey } from './recipe-survey.ts';

/** A plan, and what it does not reach. */
export interface PlanAnswer extends Plan {
  readonly misses: readonly Miss[];
}

/**
 * A request worked through in portions, so that a page that has no worker stays free: call `step` until it says it is ready.
 */
export interface Preparation {
  /** Looks at some more recipes. @returns The table once all are looked at. */
  step(recipes: number): PlanTable | null;
}

export function prepare(request: PlanRequest): Preparation {
  const foods = foodTableOf(request.foods);
  const surveys: RecipeSurvey[] = [];
  return {
    step(recipes) {
      for (const recipe of request.recipes.slice(surveys.length, surveys.length + recipes)) surveys.push(surveyOf(recipe, foods));
      return surveys.length < request.recipes.length ? null : planTableOf(request, surveys, foods);
    },
  };
}

/** All at once. */
export function tableFor(request: PlanRequest, asks: 'what-may-be' | 'what-is' = 'what-may-be'): PlanTable {
  const foods = foodTableOf(request.foods);
  return planTableOf(request, request.recipes.map((recipe) => surveyOf(recipe, foods)), foods, asks);
}

/** What the best plan so far misses. */
export function answerOf(table: PlanTable, planner: Planner): PlanAnswer {
  const plan = planner.best();
  const changed = new Set([...plan.meals.map(({ id }) => id), ...plan.emptyIds]);
  const meals = [...table.request.meals.filter(({ id }) => !changed.has(id)), ...plan.meals];
  return { ...plan, misses: missedTargets({ ...table, cells: withMeals(table, meals) }) };
}

/** What the meals there are miss; nothing is asked of places that are empty. */
export function missesOf(request: PlanRequest): readonly Miss[] {
  return missedTargets(tableFor(request, 'what-is'));
}

/** Another idea for one meal of the week as it is. See `anotherIdea`. */
export function ideaFor(request: PlanRequest, mealId: string, tried: ReadonlySet<string>): Idea | null {
  return anotherIdea(tableFor(request), mealId, tried);
}

function withMeals(table: PlanTable, meals: PlanRequest['meals']): PlanTable['cells'] {
  const byId = new Map(meals.map((meal) => [meal.id, meal]));
  return table.cells.map((cell) => ({ ...cell, kept: byId.get(`${cell.localDay}/${cell.slot.id}`) ?? null }));
}

export { createPlanner };
