import { msg, str } from '@lit/localize';
import { createWriting, type RecipeDraft, type RecipeWriting } from '../../content/meals/recipe-writing.ts';
import { isOwnRecipeId, ownRecipeIdOf, type OwnRecipe } from '../../domain/meals/own-recipe.ts';
import type { Ingredient, Recipe } from '../../domain/meals/recipe.ts';
import { lineText, lineWords } from '../../screens/recipes/line-words.ts';
import { RecipeEditor } from '../../screens/recipes/recipe-editor.ts';
import { deviceClock } from '../clock.ts';
import type { Address } from '../router.ts';
import type { ScreenParts } from '../screens.ts';
import { draftKeeper, pageStorage } from './draft-keeper.ts';
import { foodTrouble } from './food-trouble.ts';
import { openKitchen, type Kitchen } from './kitchen.ts';

/** `/recipes/new`, `/recipes/new?copy=<id>` */
export async function newRecipeScreen(parts: ScreenParts, { search }: Address): Promise<HTMLElement | null> {
  const copied = new URLSearchParams(search).get('copy');
  const made = { id: null, createdAtMs: deviceClock.wallMs() };
  if (copied === null) return editor(parts, { key: 'new', heading: msg('New recipe'), from: null, made, backPath: '/recipes' });
  return editor(parts, { key: `copy ${copied}`, heading: msg('A copy of your own'), from: copied, made, backPath: pathOf(copied) });
}

/** `/recipes/<id>/edit`, of an own recipe. */
export async function editRecipeScreen(parts: ScreenParts, { id }: Address): Promise<HTMLElement | null> {
  if (!isOwnRecipeId(id)) return null;
  return editor(parts, { key: `edit ${id}`, heading: msg('Edit recipe'), from: id, made: { id, createdAtMs: 0 }, backPath: pathOf(id) });
}

interface Task {
  /** Under which what is written is kept. */
  readonly key: string;
  readonly heading: string;
  /** The recipe to begin with. */
  readonly from: string | null;
  readonly made: { readonly id: string | null; readonly createdAtMs: number };
  readonly backPath: string;
}

async function editor(parts: ScreenParts, { key, heading, from, made, backPath }: Task): Promise<HTMLElement | null> {
  const opened = await openKitchen(parts);
  if (!opened.ok) return foodTrouble(opened.problem);
  const kitchen = opened.value;
  const recipe = from === null ? null : await kitchen.findRecipe(from);
  if (from !== null && recipe === null) return null;
  const writing = createWriting(kitchen.foods);
  const keeper = draftKeeper(key, pageStorage());
  const kept = keeper.load();
  const screen = new RecipeEditor();
  screen.heading = heading;
  screen.writing = writing;
  screen.isResumed = kept !== null;
  screen.draft = kept ?? beginning(kitchen, writing, recipe, made.id === null);
  screen.blank = () => beginning(kitchen, writing, recipe, made.id === null);
  screen.backPath = backPath;
  screen.nameOf = (foodId) => kitchen.foods.namesOf(foodId)[0] ?? foodId;
  screen.lineText = textIn(kitchen, parts.settingsStore.state.person.units);
  screen.actions = {
    keep: (draft) => keeper.keep(draft),
    forget: () => keeper.forget(),
    save: async (draft) => {
      const { createdAtMs } = (made.id === null ? made : recipe) as Pick<OwnRecipe, 'createdAtMs'>;
      const written = writing.recipeOf(draft, { id: made.id ?? ownRecipeIdOf(kitchen.createId()), createdAtMs });
      if (!written.ok) return { problem: written.problem };
      const saved = await kitchen.kept.recipes.save(written.value);
      // A recipe that only waits in memory is lost with the page; then its draft is what is left.
      if (saved.ok) keeper.forget();
      return { path: pathOf(written.value.id) };
    },
  };
  return screen;
}

function beginning(kitchen: Kitchen, writing: RecipeWriting, recipe: Recipe | null, isNew: boolean): RecipeDraft {
  if (recipe === null) return writing.blank();
  const draft = writing.draftOf(recipe, textIn(kitchen));
  return isNew ? { ...draft, name: msg(str`${recipe.name}, our way`) } : draft;
}

/** Lines are changed as they were meant, in grams and spoons, whatever the viewer's units: nothing is rounded on the way. */
function textIn({ foods }: Kitchen, units: 'metric' | 'us' = 'metric'): (ingredient: Ingredient) => string {
  return (ingredient) => (ingredient.foodId === null ? ingredient.text : lineText(lineWords(ingredient, 1, foods, units)));
}

function pathOf(id: string): string {
  return `/recipes/${encodeURIComponent(id)}`;
}
