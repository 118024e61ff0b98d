import { afterFrame } from '../../../components/after-frame.ts';
import { createRecipeSearch, type RecipeSearch } from '../../content/meals/recipe-search.ts';
import { dishOf, type Dish } from '../../domain/meals/dish.ts';
import type { HouseholdSettings } from '../../domain/meals/household.ts';
import type { RecipeMark } from '../../domain/meals/own-recipe.ts';
import { factsOf, type RecipeFacts } from '../../domain/meals/recipe-facts.ts';
import { ANY_RECIPE, keptFilter, type ListedRecipe, type RecipeFilter } from '../../domain/meals/recipe-filter.ts';
import type { Recipe } from '../../domain/meals/recipe.ts';
import { RecipesScreen, type RecipesAsked } from '../../screens/recipes/recipes-screen.ts';
import { inIdleTime } from '../idle-time.ts';
import type { ScreenParts } from '../screens.ts';
import { viewerLocale } from '../viewer-locale.ts';
import { whileShown } from '../while-shown.ts';
import { takeUndoable } from './recipe-deeds.ts';
import { openKitchen, type Kitchen } from './kitchen.ts';
import { foodTrouble } from './food-trouble.ts';

/** How many recipes the search takes in before it lets the page breathe: a key that comes meanwhile waits for no more of them. */
const SLICE = 6;
/** Searched once when nothing else is to do, with and without a slip: an engine that knows the code answers the first key several times as fast. */
const REHEARSED = ['sal', 'rice', 'brocoli', 'lentil so', 'green beans'];

/** As the list was left, for as long as the page is open. */
const left = new WeakMap<ScreenParts, { readonly asked: RecipesAsked; readonly usual: RecipeFilter }>();

export async function recipesScreen(parts: ScreenParts): Promise<HTMLElement> {
  const opened = await openKitchen(parts);
  if (!opened.ok) return foodTrouble(opened.problem);
  const kitchen = opened.value;
  const screen = new RecipesScreen();
  const [household] = await Promise.all([kitchen.kept.household.load(), list(screen, kitchen)]);
  let usual = usualFilter(household);
  const known = left.get(parts);
  screen.asked = known ? { ...known.asked, filter: keptFilter(known.asked.filter, known.usual, usual) } : { text: '', filter: usual, shown: screen.asked.shown };
  screen.remember = (asked) => left.set(parts, { asked, usual });
  screen.undoable = takeUndoable(parts);
  screen.month = Number(parts.weekStore.state.today.slice(5, 7));
  screen.dishOf = (recipe) => dishIn(kitchen, recipe);
  whileShown(screen, () => kitchen.onChange(({ stores }) => {
    if (stores.includes('recipes') || stores.includes('recipe-marks')) void list(screen, kitchen);
    if (!stores.includes('settings')) return;
    void kitchen.kept.household.load().then((now) => {
      const before = usual;
      usual = usualFilter(now);
      screen.asked = { ...screen.asked, filter: keptFilter(screen.asked.filter, before, usual) };
    });
  }));
  return screen;
}

function usualFilter({ diets, allergies }: HouseholdSettings): RecipeFilter {
  return { ...ANY_RECIPE, diets, without: allergies };
}

/** Reads the recipes and what is thought of them, and begins to take them into the search. */
async function list(screen: RecipesScreen, kitchen: Kitchen): Promise<void> {
  const [recipes, marks, { hemisphere }] = await Promise.all([kitchen.allRecipes(), kitchen.kept.recipeMarks.list(), kitchen.kept.household.load()]);
  const markOf = new Map(marks.map((mark) => [mark.id, mark]));
  screen.byName = byName(recipes);
  screen.all = recipes.map((recipe) => listedRecipe(kitchen, recipe, markOf.get(recipe.id) ?? null, hemisphere));
  const search = createRecipeSearch(recipes, kitchen.foods);
  let isWhole = false;
  screen.find = (text) => (isWhole ? search.find(text) : null);
  void takeIn(search, (at) => void screen.all[at]?.facts.content).then(() => {
    isWhole = true;
    screen.findTurn += 1;
  });
}

/** @param look - Asks for what a household with a diet asks of each recipe, so that no key and no filter has to. */
function takeIn(search: RecipeSearch, look: (at: number) => void): Promise<void> {
  return new Promise((resolve) => {
    let from = 0;
    const step = (): void => {
      const isMore = search.grow(SLICE);
      for (let at = from; at < from + SLICE; at += 1) look(at);
      from += SLICE;
      if (isMore) return void setTimeout(step, 0);
      resolve();
      void inSteps(REHEARSED.map((text) => () => search.find(text)));
    };
    // The first frame comes first.
    afterFrame(step);
  });
}

async function inSteps(steps: readonly (() => unknown)[]): Promise<void> {
  for (const step of steps) await inIdleTime(() => Promise.resolve(step()));
}

const facts = new WeakMap<Recipe, RecipeFacts>();
const dishes = new WeakMap<Recipe, Dish>();

export function listedRecipe({ foods }: Kitchen, recipe: Recipe, mark: RecipeMark | null, hemisphere: HouseholdSettings['hemisphere']): ListedRecipe {
  const known = facts.get(recipe) ?? factsOf(recipe, (id) => foods.byId.get(id), hemisphere);
  facts.set(recipe, known);
  return { recipe, mark, facts: known };
}

export function dishIn({ foods }: Kitchen, recipe: Recipe): Dish {
  const known = dishes.get(recipe) ?? dishOf(recipe, (id) => foods.byId.get(id));
  dishes.set(recipe, known);
  return known;
}

/**
 * Compared in the viewer's language once; each order asked for later is one of numbers. Sorted plainly before, there is little left to compare for
 * the language's own rules, which are slow to ask.
 */
function byName(recipes: readonly Recipe[]): (one: string, other: string) => number {
  const plain = new Map(recipes.map(({ name }) => [name, name.toLowerCase()]));
  const names = [...plain.keys()].sort((one, other) => (plain.get(one)! < plain.get(other)! ? -1 : 1)).sort(new Intl.Collator(viewerLocale()).compare);
  const placeOf = new Map(names.map((name, place) => [name, place]));
  return (one, other) => (placeOf.get(one) ?? 0) - (placeOf.get(other) ?? 0);
}
