import { msg } from '@lit/localize';
import { dayAt } from '../../domain/day.ts';
import { whyNotFor } from '../../domain/meals/choosable.ts';
import { contentOf } from '../../domain/meals/diets.ts';
import { dishOf } from '../../domain/meals/dish.ts';
import type { Food } from '../../domain/meals/food.ts';
import type { HouseholdSettings } from '../../domain/meals/household.ts';
import { inSight } from '../../domain/meals/in-sight.ts';
import type { MealSlot, PlannedDish, PlannedMeal } from '../../domain/meals/plan.ts';
import { mealsOverAt } from '../../domain/meals/planner/plan-request.ts';
import type { Recipe } from '../../domain/meals/recipe.ts';
import { MINUTE_MS } from '../../domain/units.ts';
import { slotWord, whyNotWords } from '../../screens/meals/kitchen-words.ts';
import { TodaysMeals, type TodaysMeal } from '../../screens/today/todays-meals.ts';
import type { StoreName } from '../../storage/rows.ts';
import { deviceClock } from '../clock.ts';
import type { ScreenParts } from '../screens.ts';
import { openKitchen, type Kitchen } from './kitchen.ts';

const READ_STORES: readonly StoreName[] = ['meals', 'recipes', 'settings'];

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
    const read = (): void => {
      void kitchen.kept.meals.listBetween(today(), today()).then(async (meals) => (element.meals = await mealsOf(kitchen, meals)));
    };
    kitchen.onChange(({ stores }) => {
      if (READ_STORES.some((store) => stores.includes(store))) read();
    });
    // A television may be left on Today overnight.
    parts.weekStore.subscribe((after, before) => {
      if (after.today !== before.today) read();
    });
  }
  return element;
}

function minuteOfDay(): number {
  return Math.floor(deviceClock.wallMs() / MINUTE_MS + deviceClock.zoneOffsetMinutes()) % (24 * 60);
}

function today(): string {
  return dayAt(deviceClock.wallMs(), deviceClock.zoneOffsetMinutes());
}

async function mealsOf(kitchen: Kitchen, planned: readonly PlannedMeal[]): Promise<readonly TodaysMeal[]> {
  const household = await kitchen.kept.household.load();
  const { slots } = household;
  const over = mealsOverAt(minuteOfDay());
  const inOrder = slots.map((slot) => ({ slot, meal: planned.find(({ slotId }) => slotId === slot.id) }));
  const meals = await Promise.all(
    inOrder.map(async ({ slot, meal }) => {
      if (!meal) return null;
      const shown = todaysMeal(kitchen, { slot, household, meal, recipe: await recipeOf(kitchen, meal.dish) });
      return { shown, isOver: shown.isCooked || over.includes(slot.meal) };
    }),
  );
  return inSight(meals.filter((meal) => meal !== null), MOST_SHOWN, ({ isOver }) => isOver).map(({ shown }) => shown);
}

async function recipeOf(kitchen: Kitchen, dish: PlannedDish): Promise<Recipe | null> {
  return dish.kind === 'recipe' || dish.kind === 'leftovers' ? kitchen.findRecipe(dish.recipeId) : null;
}

interface MealOfToday {
  readonly slot: MealSlot;
  readonly household: HouseholdSettings;
  readonly meal: PlannedMeal;
  readonly recipe: Recipe | null;
}

function todaysMeal({ foods }: Kitchen, { slot, household, meal: { id, dish, cookedAtMs }, recipe }: MealOfToday): TodaysMeal {
  const foodOf = (foodId: string): Food | undefined => foods.byId.get(foodId);
  const why = recipe && whyNotFor(contentOf(recipe, foodOf), household);
  return {
    id,
    when: [slotWord(slot), ...(dish.kind === 'leftovers' ? [msg('leftovers')] : []), ...(why ? [whyNotWords(why)] : [])].join(' · '),
    name: recipe ? recipe.name : otherName(dish),
    path: recipe ? `/recipes/${encodeURIComponent(recipe.id)}` : '/meals',
    dish: recipe ? dishOf(recipe, foodOf) : null,
    isCooked: cookedAtMs !== null,
  };
}

function otherName(dish: PlannedDish): string {
  if (dish.kind === 'text') return dish.text;
  return dish.kind === 'out' ? msg('Eating out') : msg('A recipe that is gone');
}
