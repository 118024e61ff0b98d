import type { OwnRecipe } from '../domain/meals/own-recipe.ts';
import { MEALS, type Ingredient, type RecipeStep, type Unit } from '../domain/meals/recipe.ts';

/** Longest text of one field, in characters; a recipe from elsewhere may hold anything. */
const LONGEST_TEXT = 10_000;
const MOST_LINES = 200;
const UNITS: ReadonlySet<unknown> = new Set<Unit>(['g', 'ml', 'cup', 'tbsp', 'tsp', 'piece', 'can']);
const KNOWN_MEALS: ReadonlySet<unknown> = new Set(MEALS);

type Unknown<Thing> = Readonly<Partial<Record<keyof Thing, unknown>>>;

/** Whether a row is a recipe; a thousand are asked before their list opens. */
export function isOwnRecipe(value: unknown): value is OwnRecipe {
  if (!isThing<OwnRecipe>(value)) return false;
  return isText(value.id) && isText(value.name) && isWords(value.source) && isWords(value.note)
    && isListOf(value.meals, isMeal) && value.meals.length > 0
    && isSomeAmount(value.servings) && isAmount(value.activeMin) && isAmount(value.totalMin) && isCount(value.keepsDays)
    && typeof value.doesFreeze === 'boolean' && typeof value.createdAtMs === 'number' && Number.isFinite(value.createdAtMs)
    && isShortListOf(value.equipment, isText) && isShortListOf(value.ingredients, isIngredient)
    && isShortListOf(value.steps, isStep) && namesOnlyItsIngredients(value.steps, value.ingredients.length);
}

/** What is known of a recipe, and nothing its row carries besides. */
export function plainOwnRecipe(recipe: OwnRecipe): OwnRecipe {
  const { id, name, meals, servings, activeMin, totalMin, equipment, doesFreeze, keepsDays, source, note, createdAtMs } = recipe;
  return {
    id, name, meals, servings, activeMin, totalMin,
    ingredients: recipe.ingredients.map(({ foodId, text, amount, unit, isOptional }) => ({ foodId, text, amount, unit, isOptional })),
    steps: recipe.steps.map(({ text, ingredients, timerMin }) => ({ text, ingredients, timerMin })),
    equipment, doesFreeze, keepsDays, source, note, createdAtMs,
  };
}

export function isWords(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST_TEXT;
}

export function isText(value: unknown): value is string {
  return isWords(value) && value !== '';
}

export function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

export function isAmount(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value < Infinity;
}

export function isSomeAmount(value: unknown): value is number {
  return isAmount(value) && value > 0;
}

function isMeal(value: unknown): value is OwnRecipe['meals'][number] {
  return KNOWN_MEALS.has(value);
}

function isIngredient(value: unknown): value is Ingredient {
  if (!isThing<Ingredient>(value)) return false;
  const { foodId, text, amount, unit, isOptional } = value;
  return (foodId === null || isText(foodId)) && isWords(text) && (amount === null || isAmount(amount)) && UNITS.has(unit) && typeof isOptional === 'boolean';
}

function isStep(value: unknown): value is RecipeStep {
  return isThing<RecipeStep>(value) && isWords(value.text) && isListOf(value.ingredients, isCount)
    && (value.timerMin === null || isSomeAmount(value.timerMin));
}

function namesOnlyItsIngredients(steps: readonly RecipeStep[], count: number): boolean {
  return steps.every(({ ingredients }) => ingredients.every((at) => at < count));
}

function isThing<Thing>(value: unknown): value is Unknown<Thing> {
  return typeof value === 'object' && value !== null;
}

function isShortListOf<Item>(value: unknown, isOne: (value: unknown) => value is Item): value is readonly Item[] {
  return isListOf(value, isOne) && value.length <= MOST_LINES;
}

/** A list with a hole is none. */
function isListOf<Item>(value: unknown, isOne: (value: unknown) => value is Item): value is readonly Item[] {
  if (!Array.isArray(value)) return false;
  for (const one of value as readonly unknown[]) if (!isOne(one)) return false;
  return true;
}
