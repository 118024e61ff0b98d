import { readFileSync } from 'node:fs';
import { readFoods } from '../../../../src/content/meals/read-foods.ts';
import { readRecipes } from '../../../../src/content/meals/read-recipes.ts';
import { addDays, type LocalDay } from '../../../../src/domain/day.ts';
import { DEFAULT_HOUSEHOLD_SETTINGS } from '../../../../src/domain/meals/household.ts';
import { dayNeeds } from '../../../../src/domain/meals/needs.ts';
import type { PlanRequest } from '../../../../src/domain/meals/planner/plan-request.ts';
import { planTableOf, type PlanTable } from '../../../../src/domain/meals/planner/plan-table.ts';
import { foodTableOf, surveyOf } from '../../../../src/domain/meals/planner/recipe-survey.ts';

function shipped(file: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../../../assets/content/${file}`, import.meta.url), 'utf8'));
}

const foods = readFoods(shipped('foods.json'), shipped('texts/en/foods.json'));
const recipes = readRecipes(shipped('recipes.json'), shipped('texts/en/recipes.json'));
if (!foods.ok || !recipes.ok) throw new Error('the shipped food cannot be read');

export const FOODS = [...foods.value.byId.values()];
export const RECIPES = recipes.value;
export const MONDAY = '2026-03-02';

export function daysFrom(first: LocalDay, count: number): readonly LocalDay[] {
  return Array.from({ length: count }, (_, at) => addDays(first, at));
}

/** A week of one average adult with all that is shipped, on a Sunday evening. */
export function request(change: Partial<PlanRequest> = {}): PlanRequest {
  const days = change.days ?? daysFrom(MONDAY, 7);
  return {
    days, today: MONDAY, overToday: [], household: DEFAULT_HOUSEHOLD_SETTINGS, eaters: 1, meals: [],
    needs: days.map((day) => dayNeeds([{ id: 'one', body: null }], day, new Map())),
    recipes: RECIPES, foods: FOODS, marks: [], seed: 1, ...change,
  };
}

export function tableOf(asked: PlanRequest): PlanTable {
  const table = foodTableOf(asked.foods);
  return planTableOf(asked, asked.recipes.map((recipe) => surveyOf(recipe, table)), table);
}
