import { isSafeFor, type Diet } from './diets.ts';
import type { Allergen } from './food.ts';
import { isOwnRecipeId, type OwnRecipe, type RecipeMark } from './own-recipe.ts';
import type { RecipeFacts } from './recipe-facts.ts';
import type { Meal, Recipe } from './recipe.ts';
import { wholeFoodScore } from './scores.ts';

/** A recipe with what is thought and known of it. */
export interface ListedRecipe {
  readonly recipe: Recipe;
  readonly mark: RecipeMark | null;
  readonly facts: RecipeFacts;
}

export interface RecipeFilter {
  /** Null: any. */
  readonly meal: Meal | null;
  readonly diets: readonly Diet[];
  /** A recipe of which that is unknown is not shown. */
  readonly without: readonly Allergen[];
  /** From beginning to table, minutes; null: any. */
  readonly mostMin: number | null;
  readonly onlyFavourites: boolean;
  readonly onlyOwn: boolean;
  readonly onlyInSeason: boolean;
  readonly onlyFreezing: boolean;
  /** Null: rated or not. */
  readonly leastRating: 3 | 4 | 5 | null;
  readonly order: RecipeOrder;
}

export type RecipeOrder = 'name' | 'quick' | 'rating' | 'newest' | 'whole-food';

export const RECIPE_ORDERS: readonly RecipeOrder[] = ['name', 'quick', 'rating', 'newest', 'whole-food'];

export const ANY_RECIPE: RecipeFilter = {
  meal: null, diets: [], without: [], mostMin: null, onlyFavourites: false, onlyOwn: false, onlyInSeason: false, onlyFreezing: false, leastRating: null,
  order: 'name',
};

/** How many things are asked for; the order is none of them. */
export function countOf(filter: RecipeFilter): number {
  const { meal, diets, without, mostMin, leastRating } = filter;
  const yes = [meal !== null, mostMin !== null, leastRating !== null, filter.onlyFavourites, filter.onlyOwn, filter.onlyInSeason, filter.onlyFreezing];
  return diets.length + without.length + yes.filter(Boolean).length;
}

/** A filter as it was left, with the diets and allergies as they are now; where those are the same, whoever changed them in it meant it. */
export function keptFilter(left: RecipeFilter, usualThen: RecipeFilter, usualNow: RecipeFilter): RecipeFilter {
  const factsOf = ({ diets, without }: RecipeFilter): string => JSON.stringify([diets, without]);
  return factsOf(usualThen) === factsOf(usualNow) ? left : { ...left, diets: usualNow.diets, without: usualNow.without };
}

/** @param month - 1 to 12. */
export function passes({ recipe, mark, facts }: ListedRecipe, filter: RecipeFilter, month: number): boolean {
  if (filter.meal !== null && !recipe.meals.includes(filter.meal)) return false;
  if (filter.mostMin !== null && recipe.totalMin > filter.mostMin) return false;
  if (filter.onlyFavourites && mark?.isFavourite !== true) return false;
  if (filter.onlyOwn && !isOwnRecipeId(recipe.id)) return false;
  if (filter.onlyFreezing && !recipe.doesFreeze) return false;
  if (filter.leastRating !== null && (mark?.rating ?? 0) < filter.leastRating) return false;
  if (filter.without.length > 0 && !isSafeFor(facts.content, filter.without)) return false;
  if (filter.diets.length > 0 && !fitsDiets(facts, filter.diets)) return false;
  return !filter.onlyInSeason || facts.season.includes(month);
}

function fitsDiets({ content }: RecipeFacts, diets: readonly Diet[]): boolean {
  return content.kind === 'known' && diets.every((diet) => content.diets.includes(diet));
}

/** Equal ones stand by their names, so that the order never changes by itself. */
export function inOrder(listed: readonly ListedRecipe[], order: RecipeOrder, byName: (one: string, other: string) => number): readonly ListedRecipe[] {
  const rank = ranking(order);
  const ranked = listed.map((one) => ({ one, rank: rank(one) }));
  ranked.sort((a, b) => a.rank - b.rank || byName(a.one.recipe.name, b.one.recipe.name));
  return ranked.map(({ one }) => one);
}

/** Smaller comes first. */
function ranking(order: RecipeOrder): (listed: ListedRecipe) => number {
  switch (order) {
    case 'name':
      return () => 0;
    case 'quick':
      return ({ recipe }) => recipe.totalMin;
    case 'rating':
      return ({ mark }) => -((mark?.rating ?? 0) + (mark?.isFavourite ? 0.5 : 0));
    case 'newest':
      return ({ recipe }) => (isOwnRecipeId(recipe.id) ? -(recipe as OwnRecipe).createdAtMs : 0);
    case 'whole-food':
      return ({ facts }) => (facts.content.kind === 'unknown' ? 1 : -Math.round(wholeFoodScore(facts.nutrition)?.points ?? -1));
  }
}
