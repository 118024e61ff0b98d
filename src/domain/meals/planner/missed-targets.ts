import type { LocalDay } from '../../day.ts';
import type { Diet } from '../diets.ts';
import type { Allergen } from '../food.ts';
import { weekdayOn } from '../../tracking/intention.ts';
import { boardOf, type Board } from './board.ts';
import type { Cell } from './plan-request.ts';
import type { PlanTable } from './plan-table.ts';
import { isFor, VALUE, VALUE_COUNT, type RecipeSurvey } from './recipe-survey.ts';

export type DayMissCode = 'energy-low' | 'energy-high' | 'protein-low' | 'fiber-low' | 'sodium-high' | 'saturated-fat-high' | 'added-sugar-high';
export type WeekMissCode =
  | 'vegetables-low' | 'fruit-low' | 'whole-grains-low' | 'dairy-low' | 'protein-foods-low' | 'seafood-low' | 'refined-grains-high' | 'plants-low';

/** Why a target is missed; found out by asking what would reach it. */
export type MissCause =
  /** Among the recipes everybody here may eat none reach it. */
  | { readonly kind: 'few-recipes'; readonly count: number; readonly diets: readonly Diet[]; readonly allergies: readonly Allergen[] }
  /** Those that would reach it take longer than there is time. */
  | { readonly kind: 'time'; readonly count: number; readonly longestMin: number }
  /** Meals that stay as they are stand in the way. */
  | { readonly kind: 'kept-meals'; readonly count: number }
  /** A serving of anything there is does not reach it. */
  | { readonly kind: 'servings' }
  /** It could be reached, at the cost of other targets. */
  | { readonly kind: 'other-targets' };

/** A target that is missed, for one person and the meals that are known. Values in the unit of the target: kcal, g, mg, cups, ounces, plants. */
export interface Miss {
  readonly code: DayMissCode | WeekMissCode;
  /** The days that miss it, the worst first; empty for a target of the whole week. */
  readonly days: readonly LocalDay[];
  readonly value: number;
  readonly target: number;
  readonly cause: MissCause;
}

/** So near it is good enough to say nothing. */
const TOLERANCE = 0.1;
const KCAL_A_GRAM = { fat: 9, sugar: 4 } as const;

/** What is asked of a sum of values: `sum(weights · values)` against `target`. */
interface Ask {
  readonly code: Miss['code'];
  readonly weights: Float64Array;
  readonly target: number;
  readonly wants: 'enough' | 'little';
  /** How the miss is told. */
  readonly told: (values: Float64Array) => { readonly value: number; readonly target: number };
}

/** Every missed target once, in the order they weigh. */
export function missedTargets(table: PlanTable): readonly Miss[] {
  const board = boardOf(table, () => true);
  return [...dayMisses(board), ...weekMisses(board)];
}

function dayMisses(board: Board): readonly Miss[] {
  const { table } = board;
  const found = new Map<Miss['code'], { readonly day: number; readonly ask: Ask; readonly by: number }[]>();
  table.request.days.forEach((_, day) => {
    for (const ask of dayAsks(table, day)) {
      const by = missOf(ask, valuesOn(board, day));
      if (by > TOLERANCE) found.set(ask.code, [...(found.get(ask.code) ?? []), { day, ask, by }]);
    }
  });
  return [...found.values()].map((days) => {
    const sorted = [...days].sort((one, other) => other.by - one.by);
    const { day, ask } = sorted[0]!;
    const cells = table.cells.map((_, at) => at).filter((at) => table.cells[at]!.dayIndex === day);
    return { code: ask.code, days: sorted.map((one) => table.request.days[one.day]!), ...ask.told(valuesOn(board, day)), cause: causeOf(board, ask, cells) };
  });
}

function weekMisses(board: Board): readonly Miss[] {
  const { table, weekValues, sums } = board;
  const all = table.cells.map((_, at) => at);
  const misses = weekAsks(table).filter((ask) => missOf(ask, weekValues) > TOLERANCE)
    .map((ask): Miss => ({ code: ask.code, days: [], ...ask.told(weekValues), cause: causeOf(board, ask, all) }));
  const { plants } = table.weekTarget;
  if (sums.plants >= plants * (1 - TOLERANCE)) return misses;
  return [...misses, { code: 'plants-low', days: [], value: sums.plants, target: plants, cause: plantsCause(table) }];
}

function valuesOn({ dayValues }: Board, day: number): Float64Array {
  return dayValues.subarray(day * VALUE_COUNT, (day + 1) * VALUE_COUNT);
}

function dayAsks(table: PlanTable, day: number): readonly Ask[] {
  const target = table.dayTargets[day]!;
  if (target.energyKcal <= 0) return [];
  const share = (code: Miss['code'], value: number, kcalAGram: number): Ask => ({
    code, wants: 'little', weights: weightsOf([value, kcalAGram], [VALUE.energyKcal, -0.1]), target: 0,
    told: (values) => ({ value: values[value]!, target: values[VALUE.energyKcal]! / 10 / kcalAGram }),
  });
  return [
    single('energy-low', VALUE.energyKcal, target.energyKcal, 'enough'),
    single('energy-high', VALUE.energyKcal, target.energyKcal, 'little'),
    single('protein-low', VALUE.proteinGrams, target.proteinGrams, 'enough'),
    single('fiber-low', VALUE.fiberGrams, target.fiberGrams, 'enough'),
    single('sodium-high', VALUE.sodiumMg, target.mostSodiumMg, 'little'),
    share('saturated-fat-high', VALUE.saturatedGrams, KCAL_A_GRAM.fat),
    share('added-sugar-high', VALUE.addedSugarGrams, KCAL_A_GRAM.sugar),
  ];
}

const CODE_OF_GROUP: Readonly<Record<number, WeekMissCode>> = {
  [VALUE.vegetableCups]: 'vegetables-low', [VALUE.fruitCups]: 'fruit-low', [VALUE.wholeGrainOunces]: 'whole-grains-low', [VALUE.dairyCups]: 'dairy-low',
  [VALUE.proteinOunces]: 'protein-foods-low', [VALUE.seafoodOunces]: 'seafood-low',
};

function weekAsks({ weekTarget: { groups, wholeGrainOunces } }: PlanTable): readonly Ask[] {
  const asks = groups.map(({ value, target }) => single(CODE_OF_GROUP[value]!, value, target, 'enough'));
  if (wholeGrainOunces <= 0) return asks;
  return [...asks, {
    code: 'refined-grains-high', wants: 'little', weights: weightsOf([VALUE.refinedGrainOunces, 1], [VALUE.wholeGrainOunces, -1]), target: 0,
    told: (values) => ({ value: values[VALUE.refinedGrainOunces]!, target: values[VALUE.wholeGrainOunces]! }),
  }];
}

function single(code: Miss['code'], value: number, target: number, wants: Ask['wants']): Ask {
  return { code, wants, target, weights: weightsOf([value, 1]), told: (values) => ({ value: values[value]!, target }) };
}

function weightsOf(...pairs: readonly (readonly [value: number, weight: number])[]): Float64Array {
  const weights = new Float64Array(VALUE_COUNT);
  for (const [value, weight] of pairs) weights[value] = weight;
  return weights;
}

/** By what share of what is told the target is missed; 0 or less is not at all. */
function missOf(ask: Ask, values: Float64Array): number {
  const told = ask.told(values);
  if (told.target <= 0) return told.value > 0 && ask.wants === 'little' ? 1 : 0;
  return ask.wants === 'enough' ? 1 - told.value / told.target : told.value / told.target - 1;
}

/** Loosens one thing after the other, until the target could be reached. */
function causeOf(board: Board, ask: Ask, cells: readonly number[]): MissCause {
  const { table } = board;
  const { household, days } = table.request;
  const reaches = (may: (cell: Cell, survey: RecipeSurvey) => boolean, kept: 'kept' | 'open'): boolean => {
    const sum = cells.reduce((all, at) => all + bestOf(board, ask, at, may, kept), 0);
    return ask.wants === 'enough' ? sum >= ask.target * (1 - TOLERANCE) : sum <= ask.target * (1 + TOLERANCE);
  };
  const suits = ({ slot }: Cell, { recipe }: RecipeSurvey): boolean => recipe.meals.includes(slot.meal);
  const isInTime = ({ localDay }: Cell, { recipe }: RecipeSurvey): boolean => recipe.totalMin <= (household.longestMin[weekdayOn(localDay)] ?? Infinity);
  const isEaten = (_: Cell, survey: RecipeSurvey): boolean => isFor(survey, household);
  if (reaches((cell, survey) => suits(cell, survey) && isInTime(cell, survey) && isEaten(cell, survey), 'kept')) return { kind: 'other-targets' };
  const kept = cells.filter((at) => !table.cells[at]!.isOpen && table.cells[at]!.kept !== null);
  if (kept.length > 0 && reaches((cell, survey) => suits(cell, survey) && isInTime(cell, survey) && isEaten(cell, survey), 'open')) {
    return { kind: 'kept-meals', count: kept.length };
  }
  const fitting = (may: (cell: Cell, survey: RecipeSurvey) => boolean): number => (
    table.surveys.filter((survey) => cells.some((at) => may(table.cells[at]!, survey))).length
  );
  if (reaches((cell, survey) => suits(cell, survey) && isEaten(cell, survey), 'open')) {
    const limits = cells.flatMap((at) => household.longestMin[weekdayOn(days[table.cells[at]!.dayIndex]!)] ?? []);
    const count = fitting((cell, survey) => suits(cell, survey) && isInTime(cell, survey) && isEaten(cell, survey));
    if (limits.length > 0) return { kind: 'time', count, longestMin: Math.min(...limits) };
  }
  const { diets, allergies } = household;
  if (diets.length + allergies.length > 0 && reaches(suits, 'open')) {
    return { kind: 'few-recipes', count: fitting((cell, survey) => suits(cell, survey) && isEaten(cell, survey)), diets, allergies };
  }
  return { kind: 'servings' };
}

/** The best a cell could do for one target alone. */
function bestOf(board: Board, ask: Ask, at: number, may: (cell: Cell, survey: RecipeSurvey) => boolean, kept: 'kept' | 'open'): number {
  const { table, recipe } = board;
  const cell = table.cells[at]!;
  if (!cell.isOpen && kept === 'kept') return recipe[at]! < 0 ? 0 : askedOf(ask, table.surveys[recipe[at]!]!);
  let best: number | null = null;
  for (const survey of table.surveys) {
    if (!may(cell, survey)) continue;
    const value = askedOf(ask, survey);
    if (best === null || (ask.wants === 'enough' ? value > best : value < best)) best = value;
  }
  return best ?? 0;
}

function askedOf({ weights }: Ask, { values }: RecipeSurvey): number {
  let sum = 0;
  for (let at = 0; at < VALUE_COUNT; at += 1) sum += weights[at]! * values[at]!;
  return sum;
}

function plantsCause({ options, surveys, weekTarget, request: { household: { diets, allergies } } }: PlanTable): MissCause {
  const places = new Set(options.flatMap((some) => Array.from(some)));
  const plants = new Set(Array.from(places).flatMap((place) => [...surveys[place]!.plants]));
  if (plants.size >= weekTarget.plants || diets.length + allergies.length === 0) return { kind: 'other-targets' };
  return { kind: 'few-recipes', count: places.size, diets, allergies };
}
