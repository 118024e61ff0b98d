import { ALLERGENS, type Allergen, type Food, type Origin } from './food.ts';
import type { Recipe } from './recipe.ts';

export type Diet = 'vegan' | 'vegetarian' | 'pescetarian' | 'no-pork';

export const DIETS: readonly Diet[] = ['vegan', 'vegetarian', 'pescetarian', 'no-pork'];

const NOT_EATEN: Readonly<Record<Diet, readonly Origin[]>> = {
  vegan: ['dairy', 'egg', 'honey', 'fish', 'shellfish', 'poultry', 'meat', 'pork'],
  vegetarian: ['fish', 'shellfish', 'poultry', 'meat', 'pork'],
  pescetarian: ['poultry', 'meat', 'pork'],
  'no-pork': ['pork'],
};

/** What is in a recipe, told by its foods and never typed. With one unmatched line nobody knows. */
export type Content =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'known'; readonly allergens: readonly Allergen[]; readonly diets: readonly Diet[] };

/** Optional lines count too: somebody may have put them in. */
export function contentOf(recipe: Pick<Recipe, 'ingredients'>, foodOf: (id: string) => Food | undefined): Content {
  const foods: Food[] = [];
  for (const { foodId } of recipe.ingredients) {
    const food = foodId === null ? undefined : foodOf(foodId);
    if (!food) return { kind: 'unknown' };
    foods.push(food);
  }
  return {
    kind: 'known',
    allergens: ALLERGENS.filter((allergen) => foods.some((food) => food.allergens.includes(allergen))),
    diets: DIETS.filter((diet) => foods.every((food) => isEatenBy(diet, food))),
  };
}

/** Gelatine and broths count as what they are made of. */
export function isEatenBy(diet: Diet, { origin, allergens }: Food): boolean {
  if (NOT_EATEN[diet].includes(origin)) return false;
  // A plant food with milk, egg or fish in it, like a pesto, is no plant food to a vegan.
  if (diet === 'vegan') return !allergens.some((allergen) => allergen === 'milk' || allergen === 'eggs' || allergen === 'fish' || allergen === 'shellfish');
  return true;
}

/** Whether it may be served to people with these allergies; an unknown one never to somebody who has any. */
export function isSafeFor(content: Content, allergies: readonly Allergen[]): boolean {
  if (allergies.length === 0) return true;
  return content.kind === 'known' && !content.allergens.some((allergen) => allergies.includes(allergen));
}
