import { isSafeFor, type Content } from './diets.ts';
import type { HouseholdSettings } from './household.ts';
import type { RecipeMark } from './own-recipe.ts';
import type { Meal, Recipe } from './recipe.ts';

export interface Choosable {
  /** Favourites first, then what was rated well, then by name. */
  readonly recipes: readonly Recipe[];
  /** How many are left out because of diets and allergies. */
  readonly leftOut: number;
}

/** Whether a household may be served it: its diets and allergies are hard, and nothing unknown passes them. */
export function isFor(content: Content, { diets, allergies }: Pick<HouseholdSettings, 'diets' | 'allergies'>): boolean {
  if (!isSafeFor(content, allergies)) return false;
  return diets.length === 0 || (content.kind === 'known' && diets.every((diet) => content.diets.includes(diet)));
}

/**
 * What a household may put into a meal.
 *
 * @param meal - Null: of any.
 */
export function choosable(
  recipes: readonly Recipe[],
  marks: readonly RecipeMark[],
  household: Pick<HouseholdSettings, 'diets' | 'allergies'>,
  meal: Meal | null,
  contentOf: (recipe: Recipe) => Content,
): Choosable {
  const fitting = recipes.filter(({ meals }) => meal === null || meals.includes(meal));
  const safe = fitting.filter((recipe) => isFor(contentOf(recipe), household));
  const rank = new Map(marks.map(({ id, isFavourite, rating }) => [id, (isFavourite ? 10 : 0) + (rating ?? 0)]));
  const sorted = [...safe].sort((one, other) => (rank.get(other.id) ?? 0) - (rank.get(one.id) ?? 0) || one.name.localeCompare(other.name));
  return { recipes: sorted, leftOut: fitting.length - safe.length };
}

/** Every word somewhere in the name, in any order. */
export function isNamed({ name }: Recipe, wanted: string): boolean {
  const lower = name.toLowerCase();
  return wanted.toLowerCase().split(/\s+/).every((word) => lower.includes(word));
}
