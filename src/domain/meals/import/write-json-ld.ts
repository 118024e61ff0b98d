import type { OwnRecipe } from '../own-recipe.ts';
import type { Ingredient, Meal, Recipe } from '../recipe.ts';
import { OWN_KEY, OWN_VERSION, type OwnPart } from './own-file.ts';
import { httpsAddress } from './web-address.ts';

/** In English, the language of schema.org's own examples: other programs look for these words. */
const CATEGORY: Readonly<Record<Meal, string>> = { breakfast: 'Breakfast', lunch: 'Lunch', dinner: 'Dinner', snack: 'Snack' };

/**
 * Recipes as a file of schema.org/Recipe in JSON-LD, which other programs read; and which ours reads back exactly (`ownRecipeOf`).
 *
 * @param nameOf - What a food is called.
 * @returns One recipe, or a graph of several, as the text of a .json file.
 */
export function jsonLdOf(recipes: readonly (Recipe | OwnRecipe)[], nameOf: (foodId: string) => string): string {
  const things = recipes.map((recipe) => thingOf(recipe, nameOf));
  const [only] = things;
  const page = things.length === 1 && only !== undefined ? { '@context': 'https://schema.org', ...only } : { '@context': 'https://schema.org', '@graph': things };
  return `${JSON.stringify(page, null, 1)}\n`;
}

function thingOf(recipe: Recipe | OwnRecipe, nameOf: (foodId: string) => string) {
  const { source, note } = 'source' in recipe ? recipe : { source: '', note: '' };
  const lines = recipe.ingredients.map((ingredient) => lineOf(ingredient, nameOf));
  const own: OwnPart = {
    version: OWN_VERSION,
    source,
    note,
    meals: recipe.meals,
    servings: recipe.servings,
    activeMin: recipe.activeMin,
    totalMin: recipe.totalMin,
    doesFreeze: recipe.doesFreeze,
    keepsDays: recipe.keepsDays,
    ingredients: recipe.ingredients.map(({ foodId, text, amount, unit, isOptional }, at) => ({ line: lines[at] ?? '', foodId, text, amount, unit, isOptional })),
    steps: recipe.steps.map(({ ingredients, timerMin }) => ({ uses: ingredients, timerMin })),
  };
  return {
    '@type': 'Recipe',
    name: recipe.name,
    ...(note !== '' && { description: note }),
    ...(source !== '' && (httpsAddress(source) === null ? { creditText: source } : { isBasedOn: source })),
    recipeYield: `${numberOf(recipe.servings)} servings`,
    prepTime: durationOf(recipe.activeMin),
    totalTime: durationOf(recipe.totalMin),
    recipeCategory: recipe.meals.map((meal) => CATEGORY[meal]),
    recipeIngredient: lines,
    recipeInstructions: recipe.steps.map(({ text, timerMin }) => ({ '@type': 'HowToStep', text, ...(timerMin !== null && { timeRequired: durationOf(timerMin) }) })),
    tool: recipe.equipment,
    [OWN_KEY]: own,
  };
}

/** "250 g carrots, chopped"; a line without a food says what somebody wrote. */
function lineOf({ foodId, text, amount, unit, isOptional }: Ingredient, nameOf: (foodId: string) => string): string {
  const measure = amount === null ? '' : unit === 'piece' ? numberOf(amount) : `${numberOf(amount)} ${unit}`;
  const what = foodId === null ? text : [measure, nameOf(foodId)].filter((part) => part !== '').join(' ') + (text === '' ? '' : `, ${text}`);
  return isOptional ? `${what} (optional)` : what;
}

function numberOf(amount: number): string {
  return String(Math.round(amount * 100) / 100);
}

/** ISO 8601, in whole seconds. */
function durationOf(min: number): string {
  const seconds = Math.round(min * 60);
  const parts = [[Math.floor(seconds / 3600), 'H'], [Math.floor(seconds / 60) % 60, 'M'], [seconds % 60, 'S']] as const;
  const written = parts.filter(([count]) => count > 0).map(([count, unit]) => `${count}${unit}`).join('');
  return written === '' ? 'PT0M' : `PT${written}`;
}
