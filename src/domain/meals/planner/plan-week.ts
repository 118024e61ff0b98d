import { anotherIdea, type Idea } from './ideas.ts';
import { createPlanner } from './annealer.ts';
import { missedTargets, type Miss } from './missed-targets.ts';
import type { PlanRequest } from './plan-request.ts';
import { planTableOf, type PlanTable } from './plan-table.ts';
import { foodTableOf, surveyOf, type RecipeSurvey } from './recipe-survey.ts';

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

/** What the meals there are miss; nothing is asked of places that are empty. */
export function missesOf(request: PlanRequest): readonly Miss[] {
  return missedTargets(tableFor(request, 'what-is'));
}

/** Another idea for one meal of the week as it is. See `anotherIdea`. */
export function ideaFor(request: PlanRequest, mealId: string, tried: ReadonlySet<string>): Idea | null {
  return anotherIdea(tableFor(request), mealId, tried);
}

export { createPlanner };
