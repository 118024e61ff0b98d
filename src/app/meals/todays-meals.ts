import { msg, str } from '@lit/localize';
import { dayAt } from '../../domain/day.ts';
import { dishOf } from '../../domain/meals/dish.ts';
import type { MealSlot, PlannedDish, PlannedMeal } from '../../domain/meals/plan.ts';
import type { Recipe } from '../../domain/meals/recipe.ts';
import { slotWord } from '../../screens/meals/kitchen-words.ts';
import { TodaysMeals, type TodaysMeal } from '../../screens/today/todays-meals.ts';
import { deviceClock } from '../clock.ts';
import type { ScreenParts } from '../screens.ts';
import { openKitchen, type Kitchen } from './kitchen.ts';

/** As many as stand beside each other on a television. */
const MOST_SHOWN = 4;

/** One for all visits, so that a plan changed in another tab has one listener. */
const shown = new WeakMap<ScreenParts, TodaysMeals>();

/** Today's meals, or null when none is planned: then Today asks for nothing of food. */
export async function todaysMeals(parts: ScreenParts): Promise<TodaysMeals | null> {
  const { storage } = await parts.kept();
  const planned = await storage.food.meals.listBetween(today(), today());
  if (planned.length === 0) return null;
  const opened = await openKitchen(parts);
  if (!opened.ok) return null;
  const kitchen = opened.value;
  const known = shown.get(parts);
  const element = known ?? new TodaysMeals();
  element.meals = await mealsOf(kitchen, planned);
  if (!known) {
    shown.set(parts, element);
    kitchen.onChange(({ stores }) => {
      if (!stores.includes('meals') && !stores.includes('recipes')) return;
      void kitchen.kept.meals.listBetween(today(), today()).then(async (meals) => (element.meals = await mealsOf(kitchen, meals)));
    });
  }
  return element;
}

function today(): string {
  return dayAt(deviceClock.wallMs(), deviceClock.zoneOffsetMinutes());
}

async function mealsOf(kitchen: Kitchen, planned: readonly PlannedMeal[]): Promise<readonly TodaysMeal[]> {
  const { slots } = await kitchen.kept.household.load();
  const inOrder = slots.map((slot) => ({ slot, meal: planned.find(({ slotId }) => slotId === slot.id) }));
  const meals = await Promise.all(
    inOrder.map(async ({ slot, meal }) => (meal ? todaysMeal(kitchen, slot, meal, await recipeOf(kitchen, meal.dish)) : null)),
  );
  return meals.filter((meal) => meal !== null).slice(0, MOST_SHOWN);
}

async function recipeOf(kitchen: Kitchen, dish: PlannedDish): Promise<Recipe | null> {
  return dish.kind === 'recipe' || dish.kind === 'leftovers' ? kitchen.findRecipe(dish.recipeId) : null;
}

function todaysMeal({ foods }: Kitchen, slot: MealSlot, { id, dish, cookedAtMs }: PlannedMeal, recipe: Recipe | null): TodaysMeal {
  return {
    id,
    when: dish.kind === 'leftovers' ? msg(str`${slotWord(slot)} · leftovers`) : slotWord(slot),
    name: recipe ? recipe.name : otherName(dish),
    path: recipe ? `/recipes/${encodeURIComponent(recipe.id)}` : '/meals',
    dish: recipe ? dishOf(recipe, (foodId) => foods.byId.get(foodId)) : null,
    isCooked: cookedAtMs !== null,
  };
}

function otherName(dish: PlannedDish): string {
  if (dish.kind === 'text') return dish.text;
  return dish.kind === 'out' ? msg('Eating out') : msg('A recipe that is gone');
}
