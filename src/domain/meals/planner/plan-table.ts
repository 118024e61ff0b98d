import type { LocalDay } from '../../day.ts';
import { addDays } from '../../day.ts';
import { weekdayOn } from '../../tracking/intention.ts';
import { MOST_ADDED_SUGAR_GRAMS_A_MEAL } from '../needs.ts';
import type { Meal } from '../recipe.ts';
import { dayTargetOf, weekTargetOf, WEIGHT, type DayTarget, type WeekTarget } from './objective.ts';
import { cellsOf, SHARE_OF_DAY, type Cell, type PlanRequest } from './plan-request.ts';
import { inParts, isFor, isLeftoverFor, outOfSeason, VALUE, VALUE_COUNT, type FoodTable, type RecipeSurvey } from './recipe-survey.ts';

/** A request as the annealer reads it: what may stand where, and what each thing costs by itself. Recipes and foods are places in arrays. */
export interface PlanTable {
  readonly request: PlanRequest;
  readonly cells: readonly Cell[];
  readonly surveys: readonly RecipeSurvey[];
  readonly placeOfRecipe: ReadonlyMap<string, number>;
  /** By cell: the day it is on, and servings. */
  readonly dayOf: Int32Array;
  readonly servings: Float64Array;
  /** Of a serving: recipe by recipe. */
  readonly values: Float64Array;
  /** By cell, recipes that may be cooked there. Empty for a cell that is not open. */
  readonly options: readonly Int32Array[];
  /** 1 where a recipe is an option: cell by cell. */
  readonly isOption: Uint8Array;
  /** By cell, cells whose leftovers it may be, as far as days and meals go. */
  readonly sources: readonly Int32Array[];
  /** 1 where what is left of a recipe may be eaten, as far as the meal goes: cell by cell. */
  readonly isLeftover: Uint8Array;
  /** By recipe, days. */
  readonly keepsDays: Int32Array;
  /** What cooking a recipe costs by itself, day by day. */
  readonly cookingCost: Float64Array;
  /** How often a recipe may be cooked in these days without a fault, and what each time more costs. */
  readonly timesFree: Uint8Array;
  readonly repeatCost: Float64Array;
  /** What a serving uses of foods that spoil, and plants that count: each recipe's lie between its start and the next one's. */
  readonly perishables: Uses;
  readonly plants: Uses;
  /** Grams of a package by food. */
  readonly packGrams: Float64Array;
  /** A food is bought anew each so many days. */
  readonly windowDays: Int32Array;
  readonly dayTargets: readonly DayTarget[];
  readonly weekTarget: WeekTarget;
  /** By day, what part of its food is known. */
  readonly shares: readonly number[];
}

/** Many short lists in one: `food` and `grams` from `start[recipe]` to before `start[recipe + 1]`. */
export interface Uses {
  readonly start: Int32Array;
  readonly food: Int32Array;
  readonly grams: Float64Array;
}

/** Leftovers are eaten once or twice, not all week. */
export const MOST_LEFTOVERS_OF_ONE = 2;
/** No plan reaches further back for leftovers, whatever keeps. */
const LONGEST_KEPT_DAYS = 6;

/**
 * @param surveys - Of all the request's recipes, in their order.
 * @param asks - Whether targets are for the week as it may become, or for the meals there are.
 */
export function planTableOf(request: PlanRequest, surveys: readonly RecipeSurvey[], table: FoodTable, asks: 'what-may-be' | 'what-is' = 'what-may-be'): PlanTable {
  const cells = cellsOf(request);
  const placeOfRecipe = new Map(surveys.map(({ recipe }, place) => [recipe.id, place]));
  const isEaten = surveys.map((survey) => isFor(survey, request.household));
  const options = cells.map((cell) => optionsOf(cell, request, surveys, isEaten));
  const isOption = new Uint8Array(cells.length * surveys.length);
  options.forEach((places, cell) => places.forEach((place) => { isOption[cell * surveys.length + place] = 1; }));
  const knows = (cell: Cell, at: number): boolean => (
    cell.isOpen && asks === 'what-may-be' ? options[at]!.length > 0 : cell.kept !== null && 'recipeId' in cell.kept.dish && placeOfRecipe.has(cell.kept.dish.recipeId)
  );
  const shares = sharesOf(request, cells, knows);
  return {
    request, cells, surveys, placeOfRecipe, options, isOption, shares,
    dayOf: Int32Array.from(cells, ({ dayIndex }) => dayIndex),
    servings: Float64Array.from(cells, ({ servings }) => servings),
    values: valuesOf(surveys),
    isLeftover: leftoversIn(cells, surveys),
    keepsDays: Int32Array.from(surveys, ({ recipe }) => recipe.keepsDays),
    perishables: usesOf(surveys.map(({ perishables }) => perishables)),
    plants: usesOf(surveys.map(({ plants }) => plants.map((food) => [food, 0] as const))),
    sources: cells.map((cell) => sourcesOf(cell, cells)),
    cookingCost: cookingCosts(request, surveys, table),
    timesFree: Uint8Array.from(surveys, ({ recipe }) => (isMain(recipe.meals) ? 1 : 2)),
    repeatCost: Float64Array.from(surveys, ({ recipe }) => repeatCostOf(recipe.meals)),
    packGrams: table.packGrams,
    windowDays: Int32Array.from(table.foods, ({ shelfDays }) => Math.max(1, shelfDays)),
    dayTargets: request.needs.map((needs, day) => dayTargetOf(needs, shares[day]!)),
    weekTarget: weekTargetOf(request.needs, shares, mostOf(surveys, options)),
  };
}

/** Recipes for a cell: everybody may eat them, they suit the meal, and there is time. */
function optionsOf(cell: Cell, { household }: PlanRequest, surveys: readonly RecipeSurvey[], isEaten: readonly boolean[]): Int32Array {
  const places: number[] = [];
  if (!cell.isOpen) return Int32Array.from(places);
  const longestMin = household.longestMin[weekdayOn(cell.localDay)] ?? Infinity;
  surveys.forEach((survey, place) => {
    const { meals, totalMin } = survey.recipe;
    if (meals.includes(cell.slot.meal) && totalMin <= longestMin && isEaten[place] === true) places.push(place);
  });
  return Int32Array.from(places);
}

function sourcesOf(cell: Cell, cells: readonly Cell[]): Int32Array {
  const places: number[] = [];
  if (!cell.isOpen) return Int32Array.from(places);
  cells.forEach((other, place) => {
    const gap = cell.dayIndex - other.dayIndex;
    if (other.isOpen && gap >= 1 && gap <= LONGEST_KEPT_DAYS) places.push(place);
  });
  return Int32Array.from(places);
}

/** Whether leftovers of a recipe cooked in one cell may be eaten in the other. */
export function mayBeLeftovers({ dayOf, keepsDays, isLeftover, surveys }: PlanTable, recipe: number, cookedIn: number, eatenIn: number): boolean {
  const gap = dayOf[eatenIn]! - dayOf[cookedIn]!;
  return gap >= 1 && gap <= keepsDays[recipe]! && isLeftover[eatenIn * surveys.length + recipe]! === 1;
}

function leftoversIn(cells: readonly Cell[], surveys: readonly RecipeSurvey[]): Uint8Array {
  const isLeftover = new Uint8Array(cells.length * surveys.length);
  const ofMeal = new Map([...new Set(cells.map(({ slot }) => slot.meal))].map((meal) => [meal, Uint8Array.from(surveys, (survey) => (isLeftoverFor(survey, meal) ? 1 : 0))]));
  cells.forEach(({ slot }, cell) => isLeftover.set(ofMeal.get(slot.meal)!, cell * surveys.length));
  return isLeftover;
}

function sharesOf({ days, household }: PlanRequest, cells: readonly Cell[], knows: (cell: Cell, at: number) => boolean): readonly number[] {
  const whole = Math.max(1, household.slots.reduce((sum, { meal }) => sum + SHARE_OF_DAY[meal], 0));
  return days.map((_, day) => cells.reduce((sum, cell, at) => (
    cell.dayIndex === day && knows(cell, at) ? sum + SHARE_OF_DAY[cell.slot.meal] / whole : sum
  ), 0));
}

function valuesOf(surveys: readonly RecipeSurvey[]): Float64Array {
  const values = new Float64Array(surveys.length * VALUE_COUNT);
  surveys.forEach((survey, place) => values.set(survey.values, place * VALUE_COUNT));
  return values;
}

function usesOf(lists: readonly (readonly (readonly [food: number, grams: number])[])[]): Uses {
  const start = new Int32Array(lists.length + 1);
  lists.forEach((list, at) => { start[at + 1] = start[at]! + list.length; });
  const all = lists.flatMap((list) => [...list]);
  return { start, food: Int32Array.from(all, ([food]) => food), grams: Float64Array.from(all, ([, grams]) => grams) };
}

/** The most of each value in a serving of anything that may be planned. */
function mostOf(surveys: readonly RecipeSurvey[], options: readonly Int32Array[]): Float64Array {
  const most = new Float64Array(VALUE_COUNT);
  for (const place of new Set(options.flatMap((places) => Array.from(places)))) {
    surveys[place]!.values.forEach((value, at) => { most[at] = Math.max(most[at]!, value); });
  }
  return most;
}

function cookingCosts(request: PlanRequest, surveys: readonly RecipeSurvey[], table: FoodTable): Float64Array {
  const costs = new Float64Array(request.days.length * surveys.length);
  const marks = new Map(request.marks.map((mark) => [mark.id, mark]));
  const recent = recentlyEaten(request);
  const months = request.days.map((day) => Number(day.slice(5, 7)));
  surveys.forEach((survey, place) => {
    const { recipe, cost, isWhole, values } = survey;
    const mark = marks.get(recipe.id);
    const always = WEIGHT.cost * (cost - 1) + WEIGHT.effort * (recipe.activeMin / 60)
      + (mark?.isFavourite ? WEIGHT.favourite : 0) + (mark?.rating == null ? 0 : WEIGHT.star * (mark.rating - 3))
      + (isWhole ? 0 : WEIGHT.unknown) + (recent.has(recipe.id) ? WEIGHT.recently : 0)
      + (values[VALUE.addedSugarGrams]! > MOST_ADDED_SUGAR_GRAMS_A_MEAL ? WEIGHT.sugaryMeal : 0);
    const byMonth = new Map([...new Set(months)].map((month) => [month, outOfSeason(survey, table, month, request.household.hemisphere)]));
    months.forEach((month, day) => { costs[day * surveys.length + place] = inParts(always + WEIGHT.outOfSeason * byMonth.get(month)!); });
  });
  return costs;
}

/** Lunches and dinners of the week before. */
function recentlyEaten({ days, meals, household }: PlanRequest): ReadonlySet<string> {
  const firstDay: LocalDay = days[0] ?? '';
  const sinceDay = firstDay === '' ? '' : addDays(firstDay, -7);
  const main = new Set(household.slots.filter(({ meal }) => isMain([meal])).map(({ id }) => id));
  const before = meals.filter(({ localDay, slotId }) => localDay >= sinceDay && localDay < firstDay && main.has(slotId));
  return new Set(before.flatMap(({ dish }) => ('recipeId' in dish ? [dish.recipeId] : [])));
}

function isMain(meals: readonly Meal[]): boolean {
  return meals.includes('lunch') || meals.includes('dinner');
}

function repeatCostOf(meals: readonly Meal[]): number {
  if (meals.includes('dinner')) return WEIGHT.sameDinner;
  return meals.includes('lunch') ? WEIGHT.sameLunch : WEIGHT.sameLight;
}
