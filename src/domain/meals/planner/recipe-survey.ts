import { gramsOf } from '../amounts.ts';
import { contentOf, isSafeFor, type Content } from '../diets.ts';
import { monthsIn, type Food } from '../food.ts';
import type { HouseholdSettings } from '../household.ts';
import { groupsOf } from '../nutrition.ts';
import type { Meal } from '../recipe.ts';
import { boughtShareOf, purchaseOf } from '../shopping/purchase.ts';
import type { PlanRecipe } from './plan-request.ts';

/** Places in the array of what a serving brings; units as in the names. */
export const VALUE = {
  energyKcal: 0, proteinGrams: 1, fiberGrams: 2, sodiumMg: 3, saturatedGrams: 4, addedSugarGrams: 5, vegetableCups: 6, fruitCups: 7,
  wholeGrainOunces: 8, refinedGrainOunces: 9, dairyCups: 10, proteinOunces: 11, seafoodOunces: 12,
} as const;
export const VALUE_COUNT = 13;

/** What planning knows of one recipe; worked out once, and small. */
export interface RecipeSurvey {
  readonly recipe: PlanRecipe;
  readonly content: Content;
  /** Of a serving, by `VALUE`. */
  readonly values: Float64Array;
  /** False when something in it could not be weighed or its energy is not known. */
  readonly isWhole: boolean;
  /** Plants that count for variety: the foods' places. */
  readonly plants: readonly number[];
  /** What spoils and is sold in whole packages or pieces: the food's place and grams a serving. */
  readonly perishables: readonly (readonly [food: number, grams: number])[];
  /** What has a season: the food's place and its share of the recipe's weight. */
  readonly seasonals: readonly (readonly [food: number, share: number])[];
  /** 1 cheap to 3 dear, by weight. */
  readonly cost: number;
}

/** The foods by place and by id. */
export interface FoodTable {
  readonly foods: readonly Food[];
  readonly placeOf: ReadonlyMap<string, number>;
  /** By place: grams to eat in the least that can be bought of it; 0 for what is weighed or keeps, of which nothing is lost. */
  readonly packGrams: Float64Array;
}

/** Longer than this and it keeps from week to week. */
export const PERISHABLE_DAYS = 14;

const PLANT_GROUPS: ReadonlySet<Food['group']> = new Set(['fruit', 'veg', 'greens', 'legume', 'whole-grain', 'nuts', 'soy']);

export function foodTableOf(foods: readonly Food[]): FoodTable {
  return { foods, placeOf: new Map(foods.map(({ id }, place) => [id, place])), packGrams: Float64Array.from(foods, packGramsOf) };
}

function packGramsOf(food: Food): number {
  if (food.shelfDays > PERISHABLE_DAYS) return 0;
  const least = purchaseOf(food, 0, 'metric');
  return least.kind === 'mass' ? 0 : least.grams * boughtShareOf(food);
}

/** Whole parts of 1/1,024: sums of them are exact in whatever order they are made. */
export function inParts(value: number): number {
  return Math.round(value * 1_024) / 1_024;
}

export function surveyOf(recipe: PlanRecipe, { foods, placeOf, packGrams }: FoodTable): RecipeSurvey {
  const values = new Float64Array(VALUE_COUNT);
  const grams = new Map<number, number>();
  let isWhole = true;
  for (const ingredient of recipe.ingredients) {
    if (ingredient.isOptional) continue;
    const place = ingredient.foodId === null ? undefined : placeOf.get(ingredient.foodId);
    const food = place === undefined ? undefined : foods[place];
    const amount = gramsOf(ingredient, food);
    if (food === undefined || place === undefined || amount === null) {
      if (food === undefined || ingredient.amount !== null) isWhole = false;
      continue;
    }
    const aServing = amount / recipe.servings;
    grams.set(place, (grams.get(place) ?? 0) + aServing);
    if (food.per100g.energyKcal === null) isWhole = false;
    addFood(values, food, aServing);
  }
  for (let at = 0; at < VALUE_COUNT; at += 1) values[at] = inParts(values[at]!);
  const used = [...grams].map(([place, amount]) => ({ place, amount, food: foods[place]! }));
  const total = used.reduce((sum, { amount }) => sum + amount, 0);
  return {
    recipe,
    content: contentOf(recipe, (id) => foods[placeOf.get(id) ?? -1]),
    values,
    isWhole,
    plants: used.filter(({ food }) => PLANT_GROUPS.has(food.group)).map(({ place }) => place),
    perishables: used.filter(({ place }) => packGrams[place]! > 0).map(({ place, amount }) => [place, inParts(amount)] as const),
    seasonals: used.filter(({ food }) => food.months.length > 0).map(({ place, amount }) => [place, amount / total] as const),
    cost: total > 0 ? used.reduce((sum, { food, amount }) => sum + food.cost * amount, 0) / total : 2,
  };
}

/** Whether everybody here may eat it. What is not known never meets an allergy or a diet. */
export function isFor({ content }: RecipeSurvey, { diets, allergies }: Pick<HouseholdSettings, 'diets' | 'allergies'>): boolean {
  return isSafeFor(content, allergies) && diets.every((diet) => content.kind === 'known' && content.diets.includes(diet));
}

/** Share of its weight that is out of season then. */
export function outOfSeason({ seasonals }: RecipeSurvey, { foods }: FoodTable, month: number, hemisphere: 'northern' | 'southern'): number {
  return seasonals.reduce((sum, [place, share]) => sum + (monthsIn(foods[place]!, hemisphere).includes(month) ? 0 : share), 0);
}

/** What is left of dinner is as good at noon, and the other way round. */
export function isLeftoverFor({ recipe }: RecipeSurvey, meal: Meal): boolean {
  const isMain = meal === 'lunch' || meal === 'dinner';
  return recipe.meals.includes(meal) || (isMain && (recipe.meals.includes('lunch') || recipe.meals.includes('dinner')));
}

/** The same sums as `nutritionOf` makes, without its many small objects: a thousand recipes are surveyed at once. */
function addFood(values: Float64Array, food: Food, grams: number): void {
  const { per100g } = food;
  const share = grams / 100;
  values[VALUE.energyKcal]! += (per100g.energyKcal ?? 0) * share;
  values[VALUE.proteinGrams]! += (per100g.proteinGrams ?? 0) * share;
  values[VALUE.fiberGrams]! += (per100g.fiberGrams ?? 0) * share;
  values[VALUE.sodiumMg]! += (per100g.sodiumMg ?? 0) * share;
  values[VALUE.saturatedGrams]! += (per100g.saturatedGrams ?? 0) * share;
  values[VALUE.addedSugarGrams]! += (per100g.addedSugarGrams ?? 0) * share;
  const groups = groupsOf(food, grams);
  values[VALUE.vegetableCups]! += groups.vegetableCups;
  values[VALUE.fruitCups]! += groups.fruitCups;
  values[VALUE.wholeGrainOunces]! += groups.wholeGrainOunces;
  values[VALUE.refinedGrainOunces]! += groups.refinedGrainOunces;
  values[VALUE.dairyCups]! += groups.dairyCups;
  values[VALUE.proteinOunces]! += groups.proteinOunces;
  if (food.group === 'fish') values[VALUE.seafoodOunces]! += groups.proteinOunces;
}
