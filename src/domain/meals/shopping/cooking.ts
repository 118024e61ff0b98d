import type { LocalDay } from '../../day.ts';
import type { PlannedMeal } from '../plan.ts';
import type { Recipe } from '../recipe.ts';

/** A recipe that is made on a day, for all who eat of it then and of what is left of it later. */
export interface Cooking {
  readonly recipe: Recipe;
  readonly localDay: LocalDay;
  readonly servings: number;
  readonly isCooked: boolean;
}

export interface Cookings {
  readonly all: readonly Cooking[];
  /** Planned, but not to be found any more. */
  readonly missingRecipeIds: readonly string[];
}

/**
 * What is cooked for these meals. Leftovers are cooked on their cooking day, together with the meal they are left of, and are ready when
 * that one is; without such a meal (it was moved since) they are to be cooked all the same. Text and eating out need nothing.
 */
export function cookingsOf(meals: readonly PlannedMeal[], recipeOf: (id: string) => Recipe | null): Cookings {
  const all: Cooking[] = [];
  const missing = new Set<string>();
  for (const { dish, localDay, servings, cookedAtMs } of meals) {
    if (dish.kind !== 'recipe' && dish.kind !== 'leftovers') continue;
    const recipe = recipeOf(dish.recipeId);
    if (recipe === null) missing.add(dish.recipeId);
    else if (dish.kind === 'recipe') all.push({ recipe, localDay, servings, isCooked: cookedAtMs !== null });
    else all.push({ recipe, localDay: dish.cookedOn, servings, isCooked: isCookedOn(meals, dish.cookedOn, dish.recipeId) });
  }
  return { all, missingRecipeIds: [...missing] };
}

function isCookedOn(meals: readonly PlannedMeal[], day: LocalDay, recipeId: string): boolean {
  return meals.some(({ localDay, dish, cookedAtMs }) => (
    localDay === day && dish.kind === 'recipe' && dish.recipeId === recipeId && cookedAtMs !== null
  ));
}
