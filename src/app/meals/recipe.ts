import { msg } from '@lit/localize';
import { servingsAsked } from '../../domain/meals/cooking.ts';
import { isOwnRecipeId } from '../../domain/meals/own-recipe.ts';
import type { Recipe } from '../../domain/meals/recipe.ts';
import { placeAsked } from '../../screens/dish-address.ts';
import { NotFoundScreen } from '../../screens/not-found/not-found-screen.ts';
import { slotWord } from '../../screens/meals/kitchen-words.ts';
import { RecipeScreen } from '../../screens/recipes/recipe-screen.ts';
import type { Address } from '../router.ts';
import type { ScreenParts } from '../screens.ts';
import { writtenAs } from '../viewer-locale.ts';
import { whileShown } from '../while-shown.ts';
import { foodTrouble } from './food-trouble.ts';
import { openKitchen, type Kitchen } from './kitchen.ts';
import { recipeActions } from './recipe-deeds.ts';
import { dishIn, listedRecipe } from './recipes.ts';

const writtenWeekday = writtenAs({ weekday: 'short', day: 'numeric' });
const writtenMonth = writtenAs({ month: 'long' });

/** `/recipes/<id>?servings=4&day=2026-11-26&slot=dinner`; without them as many as the recipe is written for. */
export async function recipeScreen(parts: ScreenParts, { id, search }: Address): Promise<HTMLElement> {
  const opened = await openKitchen(parts);
  if (!opened.ok) return foodTrouble(opened.problem);
  const kitchen = opened.value;
  const [recipe, marks, household] = await Promise.all([kitchen.findRecipe(id), kitchen.kept.recipeMarks.list(), kitchen.kept.household.load()]);
  if (!recipe) return goneScreen(id);
  document.title = `${recipe.name} · Standtall`;
  const screen = new RecipeScreen();
  const { slots, hemisphere, showsEnergy } = household;
  screen.listed = listedRecipe(kitchen, recipe, marks.find((mark) => mark.id === recipe.id) ?? null, hemisphere);
  screen.foods = kitchen.foods;
  screen.dish = dishIn(kitchen, recipe);
  screen.actions = recipeActions(parts, kitchen, recipe, slots);
  screen.units = parts.settingsStore.state.person.units;
  const asked = new URLSearchParams(search);
  screen.servings = servingsAsked(asked.get('servings'), recipe.servings);
  screen.openedFrom = placeAsked(asked);
  screen.household = household;
  screen.showsEnergy = showsEnergy;
  screen.dayWords = (day) => (day === parts.weekStore.state.today ? msg('Today') : writtenWeekday(day));
  screen.slotWord = (slotId) => {
    const slot = slots.find((one) => one.id === slotId);
    return slot ? slotWord(slot) : slotId;
  };
  screen.hasFiles = parts.canPrint;
  screen.canCook = recipe.steps.length > 0;
  screen.monthWord = (month) => writtenMonth(Date.UTC(2_000, month - 1, 15));
  screen.fitting = (slots.find(({ meal }) => meal === recipe.meals[0]) ?? slots[0])?.id ?? '';
  follow(screen, kitchen, recipe, hemisphere);
  return screen;
}

/** Changed in another window, it is shown as it is now. */
function follow(screen: RecipeScreen, kitchen: Kitchen, shown: Recipe, hemisphere: 'northern' | 'southern'): void {
  whileShown(screen, () => kitchen.onChange(({ stores, from }) => {
    if (from === 'here' || !(stores.includes('recipes') || stores.includes('recipe-marks'))) return;
    void Promise.all([kitchen.findRecipe(shown.id), kitchen.kept.recipeMarks.list()]).then(([recipe, marks]) => {
      if (!recipe) return;
      screen.listed = listedRecipe(kitchen, recipe, marks.find(({ id }) => id === recipe.id) ?? null, hemisphere);
      screen.dish = dishIn(kitchen, recipe);
    });
  }));
}

/** An own one may have been deleted since its address was kept. */
function goneScreen(id: string): HTMLElement {
  const screen = new NotFoundScreen();
  if (!isOwnRecipeId(id)) return screen;
  document.title = `${msg('Not found')} · Standtall`;
  screen.heading = msg('This recipe is gone');
  screen.sentence = msg('It was deleted, here or on another device. All other recipes are where they were. Press OK to go home.');
  return screen;
}
