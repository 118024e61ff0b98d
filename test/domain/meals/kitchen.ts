import type { Food, NutrientName, Nutrients } from '../../../src/domain/meals/food.ts';
import { NUTRIENT_NAMES } from '../../../src/domain/meals/food.ts';
import type { Ingredient, Recipe } from '../../../src/domain/meals/recipe.ts';

export function per100g(values: Partial<Record<NutrientName, number | null>> = {}): Nutrients {
  const all: Partial<Record<NutrientName, number | null>> = {};
  for (const name of NUTRIENT_NAMES) all[name] = name in values ? (values[name] ?? null) : 0;
  return all as Nutrients;
}

export function food(change: Partial<Food> = {}): Food {
  return {
    id: 'food', ndb: '00000', section: 'produce', origin: 'plant', nova: 1, group: 'none', gramsAnEquivalent: null, per100g: per100g(), allergens: [],
    measures: {}, pieceName: null, edibleShare: 1, shelfDays: 7, months: [], cost: 1, ...change,
  };
}

export function line(foodId: string | null, amount: number | null = 100, change: Partial<Ingredient> = {}): Ingredient {
  return { foodId, text: '', amount, unit: 'g', isOptional: false, ...change };
}

export function recipe(ingredients: readonly Ingredient[], change: Partial<Recipe> = {}): Recipe {
  return {
    id: 'recipe', name: 'Recipe', meals: ['dinner'], servings: 1, activeMin: 10, totalMin: 20, ingredients, steps: [], equipment: [], doesFreeze: false,
    keepsDays: 2, ...change,
  };
}

export function among(foods: readonly Food[]): (id: string) => Food | undefined {
  return (id) => foods.find((one) => one.id === id);
}
