import { addDays, type LocalDay } from '../day.ts';
import { gramsOf } from './amounts.ts';
import { foodOfDay, plantsIn } from './day-food.ts';
import type { Food } from './food.ts';
import type { DayNeeds } from './needs.ts';
import { add, groupsOf, NOTHING, nutritionOf, times, type Nutrition } from './nutrition.ts';
import { mealIdOf, seenIn, type MealSlot, type PlannedMeal } from './plan.ts';
import type { Recipe } from './recipe.ts';
import { healthyEatingIndex, wholeFoodScore, type Score } from './scores.ts';

const DAYS_A_WEEK = 7;

/** Source: Dietary Guidelines for Americans 2020-2025, a serving of fish: 4 ounces cooked. */
export const FISH_OUNCES_A_PORTION = 4;

/** Salt is 39.34 % sodium by mass. */
const SALT_A_SODIUM = 2.542;

/** Grams of salt in milligrams of sodium. */
export function saltGramsOf(sodiumMg: number): number {
  return (sodiumMg * SALT_A_SODIUM) / 1_000;
}

/** What one person eats on a day as it is planned. */
export interface DayBalance {
  readonly localDay: LocalDay;
  readonly eaten: Nutrition;
  readonly fishOunces: number;
  /** Meals whose food is known. */
  readonly knownMeals: number;
  /** Eaten out, words, and recipes that are no more. */
  readonly unknownMeals: number;
  /** Main meals with nothing planned. */
  readonly openMeals: number;
  readonly needs: DayNeeds;
}

/** What one person eats in a week as it is planned. */
export interface WeekBalance {
  /** Seven, planned or not. */
  readonly days: readonly DayBalance[];
  /** Days with a known meal; the means below are of these. */
  readonly knownDays: number;
  readonly knownMeals: number;
  readonly unknownMeals: number;
  readonly openMeals: number;
  /** Whether more may have been eaten than is known: every sum is then "at least". */
  readonly isAtLeast: boolean;
  /** Of a mean day with known meals; of nothing when there is none. */
  readonly meanDay: Nutrition;
  /** Of the same days. */
  readonly meanNeeds: DayNeeds;
  /** In the whole week. */
  readonly fishOunces: number;
  readonly enoughFishOunces: number;
  /** Different plant foods. */
  readonly plants: number;
  readonly healthyEating: Score | null;
  readonly wholeFood: Score | null;
}

export interface WeekBalanceRequest {
  readonly firstDay: LocalDay;
  /** Others' days are not looked at, nor what stands in a slot that is switched off: nobody sees or eats it. */
  readonly meals: readonly PlannedMeal[];
  readonly slots: readonly MealSlot[];
  readonly recipeOf: (id: string) => Recipe | undefined;
  readonly foodOf: (id: string) => Food | undefined;
  /** Of one person. */
  readonly needsOn: (day: LocalDay) => DayNeeds;
}

/** One serving of each meal, whoever else eats; leftovers count where they are eaten. */
export function weekBalance(asked: WeekBalanceRequest): WeekBalance {
  const request = { ...asked, meals: seenIn(asked.slots, asked.meals) };
  const { firstDay, foodOf } = request;
  const servingOf = servingsOf(request);
  const days = Array.from({ length: DAYS_A_WEEK }, (_, offset) => dayBalance(addDays(firstDay, offset), request, servingOf));
  const known = days.filter(({ knownMeals }) => knownMeals > 0);
  const eaten = known.reduce((sum, day) => add(sum, day.eaten), NOTHING);
  const count = (of: (day: DayBalance) => number): number => days.reduce((sum, day) => sum + of(day), 0);
  const unknownMeals = count((day) => day.unknownMeals);
  const openMeals = count((day) => day.openMeals);
  return {
    days,
    knownDays: known.length,
    knownMeals: count(({ knownMeals }) => knownMeals),
    unknownMeals,
    openMeals,
    isAtLeast: unknownMeals + openMeals > 0,
    meanDay: times(eaten, 1 / Math.max(1, known.length)),
    meanNeeds: meanOf((known.length > 0 ? known : days).map(({ needs }) => needs)),
    fishOunces: count(({ fishOunces }) => fishOunces),
    enoughFishOunces: count(({ needs }) => needs.seafoodOunces),
    plants: plantsIn(recipesOf(request), foodOf).size,
    healthyEating: healthyEatingIndex(eaten),
    wholeFood: wholeFoodScore(eaten),
  };
}

interface Serving {
  readonly nutrition: Nutrition;
  readonly fishOunces: number;
}

function servingsOf({ recipeOf, foodOf }: WeekBalanceRequest): (recipeId: string) => Serving | null {
  const known = new Map<string, Serving | null>();
  return (recipeId) => {
    const found = known.get(recipeId);
    if (found !== undefined) return found;
    const recipe = recipeOf(recipeId);
    const serving = recipe ? { nutrition: nutritionOf(recipe, foodOf), fishOunces: fishOuncesOf(recipe, foodOf) } : null;
    known.set(recipeId, serving);
    return serving;
  };
}

/** Of one serving. Food groups of the guidelines hold fish and plants together. */
function fishOuncesOf({ ingredients, servings }: Recipe, foodOf: WeekBalanceRequest['foodOf']): number {
  let ounces = 0;
  for (const ingredient of ingredients) {
    const food = ingredient.foodId === null || ingredient.isOptional ? undefined : foodOf(ingredient.foodId);
    if (food?.group === 'fish') ounces += groupsOf(food, gramsOf(ingredient, food) ?? 0).proteinOunces;
  }
  return ounces / servings;
}

function dayBalance(localDay: LocalDay, { meals, slots, needsOn }: WeekBalanceRequest, servingOf: (recipeId: string) => Serving | null): DayBalance {
  const planned = meals.filter((meal) => meal.localDay === localDay);
  const { eaten, unknownMeals } = foodOfDay(planned, (id) => servingOf(id)?.nutrition ?? null);
  const fishOf = ({ dish }: PlannedMeal): number => (dish.kind === 'recipe' || dish.kind === 'leftovers' ? (servingOf(dish.recipeId)?.fishOunces ?? 0) : 0);
  return {
    localDay,
    eaten,
    fishOunces: planned.reduce((sum, meal) => sum + fishOf(meal), 0),
    knownMeals: planned.length - unknownMeals,
    unknownMeals,
    openMeals: slots.filter(({ id, meal }) => meal !== 'snack' && !planned.some((one) => one.id === mealIdOf(localDay, id))).length,
    needs: needsOn(localDay),
  };
}

function recipesOf({ firstDay, meals, recipeOf }: WeekBalanceRequest): readonly Recipe[] {
  const lastDay = addDays(firstDay, DAYS_A_WEEK - 1);
  return meals.flatMap(({ localDay, dish }) => {
    if (localDay < firstDay || localDay > lastDay || (dish.kind !== 'recipe' && dish.kind !== 'leftovers')) return [];
    return recipeOf(dish.recipeId) ?? [];
  });
}

function meanOf(needs: readonly DayNeeds[]): DayNeeds {
  const mean: Partial<Record<keyof DayNeeds, number>> = {};
  for (const name of Object.keys(needs[0]!) as (keyof DayNeeds)[]) mean[name] = needs.reduce((sum, one) => sum + one[name], 0) / needs.length;
  return mean as DayNeeds;
}
