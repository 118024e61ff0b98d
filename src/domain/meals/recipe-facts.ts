import { gramsOf } from './amounts.ts';
import { contentOf, type Content } from './diets.ts';
import { monthsIn, type Food } from './food.ts';
import { nutritionOf, type Nutrition } from './nutrition.ts';
import type { Recipe } from './recipe.ts';

/** 1 cheap to 3 dear, by what the foods cost beside each other; no money is meant. */
export type CostClass = 1 | 2 | 3;

const DEAR = { from: 2.1, some: 1.45 } as const;
/** A dear food counts as soon as it is this share of what is on the plate. */
const NOTABLE_SHARE = 0.12;

type FoodOf = (id: string) => Food | undefined;

/** @returns Null when no line can be weighed. */
export function costOf(recipe: Recipe, foodOf: FoodOf): CostClass | null {
  let [grams, weighed, dear] = [0, 0, 0];
  for (const ingredient of recipe.ingredients) {
    const food = ingredient.foodId === null ? undefined : foodOf(ingredient.foodId);
    const mass = gramsOf(ingredient, food);
    if (!food || mass === null || food.section === 'none') continue;
    grams += mass;
    weighed += mass * food.cost;
    if (food.cost === 3) dear += mass;
  }
  if (grams === 0) return null;
  if (dear / grams >= NOTABLE_SHARE || weighed / grams >= DEAR.from) return 3;
  return weighed / grams >= DEAR.some ? 2 : 1;
}

export type Hemisphere = 'northern' | 'southern';

/** Months in which all its fruit and vegetables that have a season are in it; empty when none has one. */
export function seasonOf(recipe: Recipe, foodOf: FoodOf, hemisphere: Hemisphere): readonly number[] {
  const seasonal = recipe.ingredients.flatMap(({ foodId, isOptional }) => {
    const food = foodId === null || isOptional ? undefined : foodOf(foodId);
    return food && food.section === 'produce' && food.group !== 'none' && food.months.length > 0 ? [monthsIn(food, hemisphere)] : [];
  });
  if (seasonal.length === 0) return [];
  return [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].filter((month) => seasonal.every((months) => months.includes(month)));
}

/** What is computed of a recipe for lists and filters; each part when it is first asked for. */
export interface RecipeFacts {
  readonly content: Content;
  readonly nutrition: Nutrition;
  readonly cost: CostClass | null;
  readonly season: readonly number[];
}

export function factsOf(recipe: Recipe, foodOf: FoodOf, hemisphere: Hemisphere): RecipeFacts {
  const known: { content?: Content; nutrition?: Nutrition; cost?: CostClass | null; season?: readonly number[] } = {};
  return {
    get content() {
      return (known.content ??= contentOf(recipe, foodOf));
    },
    get nutrition() {
      return (known.nutrition ??= nutritionOf(recipe, foodOf));
    },
    get cost() {
      if (known.cost === undefined) known.cost = costOf(recipe, foodOf);
      return known.cost;
    },
    get season() {
      return (known.season ??= seasonOf(recipe, foodOf, hemisphere));
    },
  };
}
