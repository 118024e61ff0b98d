import type { Content, Diet } from './diets.ts';
import type { Allergen } from './food.ts';
import type { HouseholdSettings } from './household.ts';
import type { RecipeMark } from './own-recipe.ts';
import type { Meal, Recipe } from './recipe.ts';

export interface Choosable {
  /** Favourites first, then what was rated well, then by name. */
  readonly recipes: readonly Recipe[];
  /** How many are left out because of diets and allergies. */
  readonly leftOut: number;
}

/** Why not everybody here may eat something; a screen words it. */
export type WhyNot =
  | { readonly kind: 'allergens'; readonly allergens: readonly Allergen[] }
  | { readonly kind: 'diets'; readonly diets: readonly Diet[] }
  /** A line of it is no food anybody knows. */
  | { readonly kind: 'unknown' };

/** Why a household may not be served it, what harms first; null when it may. Diets and allergies are hard, and nothing unknown passes them. */
export function whyNotFor(content: Content, { diets, allergies }: Pick<HouseholdSettings, 'diets' | 'allergies'>): WhyNot | null {
  if (content.kind === 'unknown') return diets.length + allergies.length > 0 ? { kind: 'unknown' } : null;
  const held = content.allergens.filter((allergen) => allergies.includes(allergen));
  if (held.length > 0) return { kind: 'allergens', allergens: held };
  const broken = diets.filter((diet) => !content.diets.includes(diet));
  return broken.length > 0 ? { kind: 'diets', diets: broken } : null;
}

/** Whether a household may be served it. */
export function isFor(content: Content, household: Pick<HouseholdSettings, 'diets' | 'allergies'>): boolean {
  return whyNotFor(content, household) === null;
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
