import { readFileSync } from 'node:fs';
import { readFoods, type Foods } from '../../../../src/content/meals/read-foods.ts';
import { readRecipes } from '../../../../src/content/meals/read-recipes.ts';
import type { LocalDay } from '../../../../src/domain/day.ts';
import { DEFAULT_HOUSEHOLD_SETTINGS } from '../../../../src/domain/meals/household.ts';
import { mealIdOf, type PlannedDish, type PlannedMeal } from '../../../../src/domain/meals/plan.ts';
import type { Recipe } from '../../../../src/domain/meals/recipe.ts';
import { cookingsOf } from '../../../../src/domain/meals/shopping/cooking.ts';
import { shoppingListOf, type FoodLine, type ListParts, type ShoppingList } from '../../../../src/domain/meals/shopping/shopping-list.ts';
import type { Result } from '../../../../src/domain/result.ts';

const file = (name: string): unknown => JSON.parse(readFileSync(new URL(`../../../../assets/content/${name}`, import.meta.url), 'utf8'));

function must<Value>(answer: Result<Value, { readonly detail: string }>): Value {
  if (!answer.ok) throw new Error(answer.problem.detail);
  return answer.value;
}

/** The foods and recipes that ship. */
export const foods: Foods = must(readFoods(file('foods.json'), file('texts/en/foods.json')));
export const recipes: readonly Recipe[] = must(readRecipes(file('recipes.json'), file('texts/en/recipes.json')));
export const foodOf = (id: string) => foods.byId.get(id);

/** A Wednesday. */
export const TODAY = '2026-01-14';
export const SUNDAY = '2026-01-18';

export function meal(localDay: LocalDay, dish: PlannedDish | string, change: Partial<PlannedMeal> = {}): PlannedMeal {
  const slotId = change.slotId ?? 'dinner';
  return {
    id: mealIdOf(localDay, slotId), localDay, slotId, dish: typeof dish === 'string' ? { kind: 'recipe', recipeId: dish } : dish, servings: 2,
    isLocked: false, cookedAtMs: null, ...change,
  };
}

/** The list of this week from today on, for these meals of these recipes. */
export function listOf(meals: readonly PlannedMeal[], all: readonly Recipe[], change: Partial<ListParts> = {}): ShoppingList {
  return shoppingListOf(partsOf(meals, all, change));
}

export function partsOf(meals: readonly PlannedMeal[], all: readonly Recipe[], change: Partial<ListParts> = {}): ListParts {
  return {
    cookings: cookingsOf(meals, (id) => all.find((one) => one.id === id) ?? null).all,
    rows: [],
    pantry: [],
    household: DEFAULT_HOUSEHOLD_SETTINGS,
    days: { firstDay: TODAY, lastDay: SUNDAY },
    today: TODAY,
    units: 'metric',
    foodOf,
    nameOf: (id) => foods.namesOf(id)[0] ?? id,
    ...change,
  };
}

export function foodLines(list: ShoppingList): readonly FoodLine[] {
  return list.sections.flatMap(({ lines }) => lines).filter((line): line is FoodLine => line.kind === 'food');
}

export function lineOf(list: ShoppingList, foodId: string): FoodLine | undefined {
  return foodLines(list).find(({ food }) => food.id === foodId);
}
