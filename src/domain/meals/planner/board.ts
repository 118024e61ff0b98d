import { dayCost, leftoversCost, weekCost, WEIGHT } from './objective.ts';
import { isCookingOf } from './plan-request.ts';
import type { PlanTable } from './plan-table.ts';
import { inParts, VALUE_COUNT } from './recipe-survey.ts';

/** In `recipe`: nothing there. */
export const EMPTY = -1;
/** In `source`: cooked there and then; or left over from a cooking that is on no cell. */
export const FRESH = -1;
export const ELSEWHERE = -2;

/**
 * A week being tried, with its sums kept beside it: to change one cell costs the same however many recipes there are. All sums are of whole
 * parts of 1/1,024, so that they are the same whichever way they came about.
 */
export interface Board {
  readonly table: PlanTable;
  /** By cell. */
  readonly recipe: Int32Array;
  /** By cell: the cell it was cooked in. */
  readonly source: Int32Array;
  /** By cell: how many others eat what is left of it. */
  readonly eatenAgain: Int32Array;
  readonly dayValues: Float64Array;
  readonly dayCosts: Float64Array;
  readonly weekValues: Float64Array;
  /** By recipe: how often it is cooked. */
  readonly timesCooked: Int32Array;
  /** By food: how many meals have it. */
  readonly plantMeals: Int32Array;
  /** By food and the days it is bought for: grams. */
  readonly grams: Float64Array;
  /** In the same places: what waste that is. */
  readonly wasted: Float64Array;
  readonly sums: { plants: number; cooking: number; repeats: number; waste: number; leftovers: number };
}

/**
 * @param isKept - Cells whose present meal is laid on the board.
 */
export function boardOf(table: PlanTable, isKept: (cell: number) => boolean): Board {
  const { cells, surveys, packGrams, request } = table;
  const days = request.days.length;
  const board: Board = {
    table,
    recipe: new Int32Array(cells.length).fill(EMPTY),
    source: new Int32Array(cells.length).fill(FRESH),
    eatenAgain: new Int32Array(cells.length),
    dayValues: new Float64Array(days * VALUE_COUNT),
    dayCosts: new Float64Array(days),
    weekValues: new Float64Array(VALUE_COUNT),
    timesCooked: new Int32Array(surveys.length),
    plantMeals: new Int32Array(packGrams.length),
    grams: new Float64Array(packGrams.length * Math.max(1, days)),
    wasted: new Float64Array(packGrams.length * Math.max(1, days)),
    sums: { plants: 0, cooking: 0, repeats: 0, waste: 0, leftovers: 0 },
  };
  for (let day = 0; day < days; day += 1) settleDay(board, day);
  for (let cell = 0; cell < cells.length; cell += 1) if (isKept(cell)) layKept(board, cell);
  return board;
}

/** How good the week is; 0 is without any fault, favourites take a little away. */
export function costOf({ table, dayCosts, weekValues, sums }: Board): number {
  let cost = weekCost(weekValues, sums.plants, table.weekTarget) + sums.cooking + sums.repeats + sums.waste;
  for (let day = 0; day < dayCosts.length; day += 1) cost += dayCosts[day]!;
  return cost + leftoversCost(sums.leftovers, dayCosts.length);
}

/** Puts a recipe (or `EMPTY`) into a cell in place of what was there. */
export function put(board: Board, cell: number, recipe: number, source: number): void {
  if (board.recipe[cell]! !== EMPTY) count(board, cell, -1);
  board.recipe[cell] = recipe;
  board.source[cell] = source;
  if (recipe !== EMPTY) count(board, cell, 1);
  settleDay(board, board.table.dayOf[cell]!);
}

/** Adds what is in a cell to all sums, or takes it away. */
function count(board: Board, cell: number, sign: 1 | -1): void {
  const { table, sums } = board;
  const recipe = board.recipe[cell]!;
  const source = board.source[cell]!;
  const dayIndex = table.dayOf[cell]!;
  const servings = table.servings[cell]!;
  const [from, to] = [recipe * VALUE_COUNT, dayIndex * VALUE_COUNT];
  for (let at = 0; at < VALUE_COUNT; at += 1) {
    const change = sign * table.values[from + at]!;
    board.dayValues[to + at]! += change;
    board.weekValues[at]! += change;
  }
  countPlants(board, recipe, sign);
  if (source === ELSEWHERE) return;
  if (source === FRESH) {
    if (table.cells[cell]!.isOpen) sums.cooking += sign * table.cookingCost[dayIndex * table.surveys.length + recipe]!;
    const times = board.timesCooked[recipe]!;
    if (sign === 1 ? times >= table.timesFree[recipe]! : times > table.timesFree[recipe]!) sums.repeats += sign * table.repeatCost[recipe]!;
    board.timesCooked[recipe] = times + sign;
    useFoods(board, recipe, dayIndex, sign * servings);
  } else {
    sums.leftovers += sign;
    board.eatenAgain[source]! += sign;
    useFoods(board, recipe, table.dayOf[source]!, sign * servings);
  }
}

function countPlants({ table: { plants }, plantMeals, sums }: Board, recipe: number, sign: 1 | -1): void {
  for (let at = plants.start[recipe]!; at < plants.start[recipe + 1]!; at += 1) {
    const food = plants.food[at]!;
    const meals = plantMeals[food]! + sign;
    plantMeals[food] = meals;
    if (meals === (sign === 1 ? 1 : 0)) sums.plants += sign;
  }
}

/** What is cooked on a day is bought with what else is cooked while it keeps; what then is left of the last package is waste. */
function useFoods({ table, grams, wasted, sums }: Board, recipe: number, dayIndex: number, servings: number): void {
  const { perishables: { start, food: foods, grams: amounts }, packGrams, windowDays, request } = table;
  for (let at = start[recipe]!; at < start[recipe + 1]!; at += 1) {
    const food = foods[at]!;
    const place = food * request.days.length + Math.floor(dayIndex / windowDays[food]!);
    const after = grams[place]! + servings * amounts[at]!;
    const waste = wasteOf(after, packGrams[food]!);
    sums.waste += waste - wasted[place]!;
    grams[place] = after;
    wasted[place] = waste;
  }
}

/** By share of a package. */
export function wasteOf(grams: number, packGrams: number): number {
  const packs = grams / packGrams;
  // A hundredth of a package more or less is how a cook measures.
  return inParts(WEIGHT.waste * Math.max(0, Math.ceil(packs - 0.01) - packs));
}

function settleDay(board: Board, dayIndex: number): void {
  board.dayCosts[dayIndex] = dayCost(board.dayValues, dayIndex * VALUE_COUNT, board.table.dayTargets[dayIndex]!) + WEIGHT.sameDay * samePairs(board, dayIndex);
}

/** Pairs of meals of a day that are the same. */
export function samePairs({ table, recipe }: Board, dayIndex: number): number {
  const slots = table.request.household.slots.length;
  const first = dayIndex * slots;
  let same = 0;
  for (let one = first; one < first + slots; one += 1) {
    if (recipe[one]! === EMPTY) continue;
    for (let other = one + 1; other < first + slots; other += 1) if (recipe[one]! === recipe[other]!) same += 1;
  }
  return same;
}

function layKept(board: Board, cell: number): void {
  const { cells, placeOfRecipe } = board.table;
  const dish = cells[cell]!.kept?.dish;
  if (dish === undefined || !('recipeId' in dish)) return;
  const recipe = placeOfRecipe.get(dish.recipeId);
  if (recipe === undefined) return;
  if (dish.kind === 'recipe') return put(board, cell, recipe, FRESH);
  const source = cells.findIndex(({ kept }) => kept !== null && isCookingOf(kept, dish));
  put(board, cell, recipe, source < 0 ? ELSEWHERE : source);
}
