import { catalog } from '../../content/catalog.ts';
import type { Foods } from '../../content/meals/read-foods.ts';
import type { ContentProblem } from '../../content/problem.ts';
import { isOwnRecipeId } from '../../domain/meals/own-recipe.ts';
import type { Recipe } from '../../domain/meals/recipe.ts';
import type { MealRepositories } from '../../domain/meals/repositories.ts';
import { fail, succeed, type Result } from '../../domain/result.ts';
import type { StorageChange } from '../../storage/announce.ts';
import { gathered } from '../gathered.ts';
import type { ScreenParts } from '../screens.ts';

/** What every screen about food is made from; read once a page, and only when the first of them is opened. */
export interface Kitchen {
  readonly foods: Foods;
  readonly shipped: ReadonlyMap<string, Recipe>;
  readonly kept: MealRepositories;
  createId(): string;
  /** A shipped or an own one; null when there is none (any more). */
  findRecipe(id: string): Promise<Recipe | null>;
  /** Shipped and own ones. */
  allRecipes(): Promise<readonly Recipe[]>;
  /** @returns How to end it; a screen made at each visit says `whileShown`. */
  onChange(listener: (change: StorageChange) => void): () => void;
}

/** How many usually eat at a meal. */
export async function eatersOf({ kept }: Pick<Kitchen, 'kept'>, { peopleStore }: Pick<ScreenParts, 'peopleStore'>): Promise<number> {
  const { eaters } = await kept.household.load();
  return eaters ?? Math.max(1, peopleStore.state.all.length);
}

const kitchens = new WeakMap<ScreenParts, Promise<Result<Kitchen, ContentProblem>>>();

/** One for all screens of a page. What did not arrive is asked for again by the next screen. */
export async function openKitchen(parts: ScreenParts): Promise<Result<Kitchen, ContentProblem>> {
  const known = kitchens.get(parts);
  if (known) return known;
  const opening = open(parts);
  kitchens.set(parts, opening);
  const opened = await opening;
  if (!opened.ok) kitchens.delete(parts);
  return opened;
}

async function open({ kept, onChange }: ScreenParts): Promise<Result<Kitchen, ContentProblem>> {
  const [foods, recipes, { storage }] = await Promise.all([catalog.loadFoods(), catalog.loadRecipes(), kept()]);
  if (!foods.ok) return fail(foods.problem);
  if (!recipes.ok) return fail(recipes.problem);
  const shipped = new Map(recipes.value.map((recipe) => [recipe.id, recipe]));
  const { food } = storage;
  const findOwn = gathered((ids) => food.recipes.findAll(ids));
  return succeed({
    foods: foods.value,
    shipped,
    kept: food,
    createId: () => storage.createId(),
    findRecipe: async (id) => (isOwnRecipeId(id) ? findOwn(id) : (shipped.get(id) ?? null)),
    allRecipes: async () => [...recipes.value, ...(await food.recipes.list())],
    onChange,
  });
}
