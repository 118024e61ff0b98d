import type { Food, Measures } from './food.ts';
import type { Ingredient, Unit } from './recipe.ts';

/** Source: 21 CFR 101.9(b)(5)(viii) rounds them to 240, 15 and 5; these are the exact United States customary volumes. */
export const ML_OF = { cup: 236.588, tbsp: 14.787, tsp: 4.929 } as const;

const SPOONS = ['cup', 'tbsp', 'tsp'] as const;

/**
 * Grams of a food in a household measure.
 *
 * @returns Null when the food has no such measure and none it could follow from.
 */
export function gramsIn(food: Food, amount: number, unit: Unit): number | null {
  if (unit === 'g') return amount;
  if (unit === 'piece' || unit === 'can') return times(food.measures[unit], amount);
  const gramsAnMl = densityOf(food.measures);
  if (gramsAnMl === null) return null;
  if (unit === 'ml') return amount * gramsAnMl;
  return times(food.measures[unit], amount) ?? amount * ML_OF[unit] * gramsAnMl;
}

/** Grams of a line; null when the line has no food, no amount, or a measure its food does not know. */
export function gramsOf(ingredient: Ingredient, food: Food | undefined): number | null {
  if (!food || ingredient.amount === null) return null;
  return gramsIn(food, ingredient.amount, ingredient.unit);
}

/** Grams a millilitre, from the largest measure there is: the smaller ones are rounded more. */
function densityOf(measures: Measures): number | null {
  for (const unit of SPOONS) {
    const grams = measures[unit];
    if (grams !== undefined) return grams / ML_OF[unit];
  }
  return null;
}

function times(grams: number | undefined, amount: number): number | null {
  return grams === undefined ? null : grams * amount;
}
