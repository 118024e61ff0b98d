import { MEALS, type Meal, type Unit } from '../recipe.ts';
import { MOST_LINES, type FoundLine, type FoundRecipe, type FoundStep } from './found-recipe.ts';
import { isThing, listOf, property, type Thing } from './linked-data.ts';
import { seenText } from './plain-text.ts';

/** Beside the words of schema.org: what those cannot say. A name with a colon is nobody else's, and other programs pass it over. */
export const OWN_KEY = 'standtall:recipe';
export const OWN_VERSION = 1;

const UNITS: readonly Unit[] = ['g', 'ml', 'cup', 'tbsp', 'tsp', 'piece', 'can'];
const LONGEST_TEXT = 10_000;

/** What stands under `OWN_KEY`. */
export interface OwnPart {
  readonly version: number;
  readonly source: string;
  readonly note: string;
  readonly meals: readonly Meal[];
  readonly servings: number;
  readonly activeMin: number;
  readonly totalMin: number;
  readonly doesFreeze: boolean;
  readonly keepsDays: number;
  /** As `recipeIngredient` has them, in its order. */
  readonly ingredients: readonly OwnLine[];
  /** As `recipeInstructions` has them. */
  readonly steps: readonly { readonly uses: readonly number[]; readonly timerMin: number | null }[];
}

export interface OwnLine {
  /** What `recipeIngredient` says of it: once somebody changed that, the rest is not true any more. */
  readonly line: string;
  readonly foodId: string | null;
  readonly text: string;
  readonly amount: number | null;
  readonly unit: Unit;
  readonly isOptional: boolean;
}

/** A recipe of one of our own files, exactly as it was; null when it is none, was changed since, or makes no sense. */
export function ownRecipeOf(thing: Thing): FoundRecipe | null {
  const own = thing[OWN_KEY];
  const name = property(thing, 'name');
  if (!isThing(own) || own['version'] !== OWN_VERSION || !isText(name) || name === '') return null;
  const lines = linesOf(own['ingredients'], listOf(property(thing, 'recipeIngredient')));
  const steps = stepsOf(own['steps'], listOf(property(thing, 'recipeInstructions')), lines?.length ?? 0);
  const equipment = listOf(property(thing, 'tool'));
  const { source, note, servings, activeMin, totalMin, keepsDays, doesFreeze } = own;
  const meals = [...new Set(listOf(own['meals']))].filter((one): one is Meal => MEALS.some((meal) => meal === one));
  if (lines === null || steps === null || !isText(source) || !isText(note) || !equipment.every(isText) || equipment.length > MOST_LINES) return null;
  if (!isAmount(servings) || servings === 0 || !isAmount(activeMin) || !isAmount(totalMin) || !Number.isSafeInteger(keepsDays) || !isAmount(keepsDays)) return null;
  return {
    name: seenText(name), servings, activeMin, totalMin, lines, steps, source: seenText(source), note: seenText(note), meals,
    equipment: equipment.map(seenText).filter((tool) => tool !== ''), doesFreeze: doesFreeze === true, keepsDays,
  };
}

function linesOf(own: unknown, written: readonly unknown[]): readonly FoundLine[] | null {
  const known = listOf(own);
  if (known.length !== written.length || known.length > MOST_LINES) return null;
  const lines = known.map((one, at) => lineOf(one, written[at]));
  return lines.every((line): line is FoundLine => line !== null) ? lines : null;
}

function lineOf(own: unknown, written: unknown): FoundLine | null {
  if (!isThing(own) || !isText(written) || own['line'] !== written) return null;
  const { foodId, text, amount, isOptional } = own;
  const unit = UNITS.find((one) => one === own['unit']);
  if (!(foodId === null || (isText(foodId) && foodId !== '')) || !isText(text) || !(amount === null || isAmount(amount)) || unit === undefined) return null;
  return { text: seenText(written), known: { foodId, text: seenText(text), amount, unit, isOptional: isOptional === true } };
}

function stepsOf(own: unknown, written: readonly unknown[], lineCount: number): readonly FoundStep[] | null {
  const known = listOf(own);
  if (known.length !== written.length || known.length > MOST_LINES) return null;
  const steps = known.map((one, at) => stepOf(one, written[at], lineCount));
  return steps.every((step): step is FoundStep => step !== null) ? steps : null;
}

function stepOf(own: unknown, written: unknown, lineCount: number): FoundStep | null {
  if (!isThing(own) || !isThing(written)) return null;
  const text = property(written, 'text');
  const { timerMin } = own;
  const uses = listOf(own['uses']);
  if (!isText(text) || uses.length > MOST_LINES) return null;
  if (!uses.every((at): at is number => Number.isSafeInteger(at) && (at as number) >= 0 && (at as number) < lineCount)) return null;
  if (!(timerMin === null || (isAmount(timerMin) && timerMin > 0))) return null;
  return { text: seenText(text), timerMin, uses };
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST_TEXT;
}

function isAmount(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value < Infinity;
}
