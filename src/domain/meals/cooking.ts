import { scaled, scaleWritten } from './line-amount.ts';
import type { Ingredient, Recipe, RecipeStep } from './recipe.ts';

/** A step as it is cooked now. */
export interface CookStep {
  readonly text: string;
  /** Only what this step uses, for as many servings as are cooked. */
  readonly ingredients: readonly Ingredient[];
  readonly timerMin: number | null;
}

/** A recipe for as many servings as are cooked. */
export interface Cooking {
  readonly recipe: Recipe;
  readonly servings: number;
  readonly ingredients: readonly Ingredient[];
  readonly steps: readonly CookStep[];
}

export const FEWEST_SERVINGS = 1;
/** Twenty people, and what is left for four meals of theirs: no plan asks for more, so that none is cooked short. */
export const MOST_SERVINGS = 100;

/** @param asked - As an address has it; null and what is no number: as many as usual. */
export function servingsAsked(asked: string | null, usual: number): number {
  const servings = asked === null || asked.trim() === '' ? usual : Number(asked);
  return Number.isFinite(servings) ? Math.min(MOST_SERVINGS, Math.max(FEWEST_SERVINGS, servings)) : usual;
}

/** Waiting times stay as they are: twice the soup does not simmer twice as long. */
export function cookingOf(recipe: Recipe, servings: number): Cooking {
  const ingredients = recipe.ingredients.map((ingredient) => forServings(ingredient, servings / recipe.servings));
  return { recipe, servings, ingredients, steps: recipe.steps.map((step) => cookStep(step, ingredients)) };
}

/** What a timer of this step is called by: what there is most of in it. Null: it uses nothing by name. */
export function mainIngredientOf(step: CookStep, gramsOf: (ingredient: Ingredient) => number | null): Ingredient | null {
  let main: Ingredient | null = null;
  let most = -1;
  for (const ingredient of step.ingredients) {
    const grams = gramsOf(ingredient) ?? 0;
    if (grams <= most) continue;
    main = ingredient;
    most = grams;
  }
  return main;
}

/** A line that is text alone is scaled by the number it begins with, where it begins with one. */
function forServings(ingredient: Ingredient, factor: number): Ingredient {
  const line = scaled(ingredient, factor);
  return line.foodId === null ? { ...line, text: scaleWritten(line.text, factor) ?? line.text } : line;
}

function cookStep({ text, ingredients, timerMin }: RecipeStep, all: readonly Ingredient[]): CookStep {
  const used = ingredients.map((at) => all[at]).filter((ingredient) => ingredient !== undefined);
  return { text, ingredients: used, timerMin };
}
