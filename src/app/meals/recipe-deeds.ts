import { msg, str } from '@lit/localize';
import { addDays, type LocalDay } from '../../domain/day.ts';
import { keptAsText, plannedFrom, templatesWithText } from '../../domain/meals/forget-recipe.ts';
import { isOwnRecipeId, type OwnRecipe } from '../../domain/meals/own-recipe.ts';
import { inverseOf } from '../../domain/meals/plan-change.ts';
import { mealIdOf, type MealSlot, type PlannedMeal } from '../../domain/meals/plan.ts';
import type { Recipe } from '../../domain/meals/recipe.ts';
import { place } from '../../domain/meals/week-plan.ts';
import type { FreePlace, RecipeActions, Undo } from '../../screens/recipes/recipe-actions.ts';
import type { ScreenParts } from '../screens.ts';
import { eatersOf, type Kitchen } from './kitchen.ts';
import { saveRecipes } from './save-recipes.ts';

const COMING_DAYS = 7;
/** Leftovers of a meal lie at most this many days from it. */
const AROUND_DAYS = 14;
const [FIRST_DAY, LAST_DAY]: readonly [LocalDay, LocalDay] = ['0000-01-01', '9999-12-31'];

/** What was done last to a recipe that is gone, for the list to take back. */
export interface Undoable {
  readonly sentence: string;
  readonly undo: Undo;
}

const undoable = new WeakMap<ScreenParts, Undoable>();

/** It can be asked for once. */
export function takeUndoable(parts: ScreenParts): Undoable | null {
  const found = undoable.get(parts) ?? null;
  undoable.delete(parts);
  return found;
}

export function recipeActions(parts: ScreenParts, kitchen: Kitchen, recipe: Recipe, slots: readonly MealSlot[]): RecipeActions {
  const { kept } = kitchen;
  const today = (): LocalDay => parts.weekStore.state.today;
  return {
    mark: async (mark) => void (await kept.recipeMarks.save(mark)),
    places: async () => {
      const last = addDays(today(), COMING_DAYS - 1);
      const names = await namesOf(kitchen);
      const taken = new Map((await kept.meals.listBetween(today(), last)).map((meal) => [meal.id, dishName(meal, names)]));
      return Array.from({ length: COMING_DAYS }, (_, at) => addDays(today(), at)).flatMap((localDay) => slots.map(({ id: slotId }) => (
        { localDay, slotId, taken: taken.get(mealIdOf(localDay, slotId)) ?? '' }
      )));
    },
    plan: (at, servings) => plan(kitchen, recipe, at, { servings, slots, eaters: () => eatersOf(kitchen, parts) }),
    plannedCount: async () => plannedFrom(await kept.meals.listBetween(today(), LAST_DAY), recipe.id, today()).length,
    remove: async () => void undoable.set(parts, await remove(kitchen, recipe as OwnRecipe)),
    saveFile: (shown) => saveRecipes([shown], kitchen),
  };
}

interface PlanWish {
  readonly servings: number | null;
  readonly slots: readonly MealSlot[];
  readonly eaters: () => Promise<number>;
}

async function plan(kitchen: Kitchen, { id: recipeId }: Recipe, { localDay, slotId }: FreePlace, { servings: chosen, slots, eaters }: PlanWish): ReturnType<RecipeActions['plan']> {
  const { meals } = kitchen.kept;
  const around = await meals.listBetween(addDays(localDay, -AROUND_DAYS), addDays(localDay, AROUND_DAYS));
  const keepsDays = new Map((await kitchen.allRecipes()).map((one) => [one.id, one.keepsDays]));
  const servings = chosen ?? around.find(({ id }) => id === mealIdOf(localDay, slotId))?.servings ?? await eaters();
  const rules = { keepsDays: (id: string) => keepsDays.get(id) ?? 0, slotIds: slots.map(({ id }) => id) };
  const change = place(around, { localDay, slotId }, { dish: { kind: 'recipe', recipeId }, servings }, rules);
  const written = await meals.change(change.saved, change.removedIds);
  // Where the disk is away it is in memory, and written later; only what another window has overtaken is not kept.
  if (!written.ok && written.problem === 'superseded') return null;
  const undo = async (): Promise<void> => {
    const back = inverseOf(change, around);
    await meals.change(back.saved, back.removedIds);
  };
  return { servings, undo };
}

/** Its meals keep its name, so that no cell of the week is ever nameless; taking it back gives them their recipe again. */
async function remove({ kept }: Kitchen, recipe: OwnRecipe): Promise<Undoable> {
  const { id, name } = recipe;
  if (!isOwnRecipeId(id)) throw new Error(`${id} is no recipe of one's own`);
  const [meals, templates] = await Promise.all([kept.meals.listBetween(FIRST_DAY, LAST_DAY), kept.weekTemplates.list()]);
  const rewritten = keptAsText(meals, id, name);
  await kept.meals.change(rewritten, []);
  await kept.weekTemplates.save(...templatesWithText(templates, id, name));
  await kept.recipes.remove(id);
  return {
    sentence: msg(str`${name} was deleted.`),
    undo: async () => {
      await kept.recipes.save(recipe);
      // What was changed since stays as it is now.
      const now = new Map((await kept.meals.listBetween(FIRST_DAY, LAST_DAY)).map((meal) => [meal.id, meal]));
      const untouched = new Set(rewritten.filter((meal) => isStillText(now.get(meal.id), name)).map((meal) => meal.id));
      await kept.meals.change(meals.filter((meal) => untouched.has(meal.id)), []);
      const changed = new Set(templatesWithText(templates, id, name).map((template) => template.id));
      await kept.weekTemplates.save(...templates.filter((template) => changed.has(template.id)));
    },
  };
}

function isStillText(meal: PlannedMeal | undefined, name: string): boolean {
  return meal?.dish.kind === 'text' && meal.dish.text === name;
}

async function namesOf(kitchen: Kitchen): Promise<ReadonlyMap<string, string>> {
  return new Map((await kitchen.allRecipes()).map(({ id, name }) => [id, name]));
}

function dishName({ dish }: PlannedMeal, names: ReadonlyMap<string, string>): string {
  switch (dish.kind) {
    case 'recipe':
      return names.get(dish.recipeId) ?? msg('a recipe');
    case 'leftovers': {
      const name = names.get(dish.recipeId) ?? msg('a recipe');
      return msg(str`Leftovers: ${name}`);
    }
    case 'text':
      return dish.text;
    case 'out':
      return msg('Eating out');
  }
}
