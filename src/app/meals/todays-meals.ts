import { msg } from '@lit/localize';
import { addDays, dayAt } from '../../domain/day.ts';
import { servingsPlanned } from '../../domain/meals/after-cooking.ts';
import { whyNotFor } from '../../domain/meals/choosable.ts';
import { contentOf } from '../../domain/meals/diets.ts';
import { dishOf } from '../../domain/meals/dish.ts';
import type { Food } from '../../domain/meals/food.ts';
import type { HouseholdSettings } from '../../domain/meals/household.ts';
import { inSight } from '../../domain/meals/in-sight.ts';
import { MOST_KEPT_DAYS } from '../../domain/meals/leftovers.ts';
import { seenIn, type MealSlot, type PlannedDish, type PlannedMeal } from '../../domain/meals/plan.ts';
import { mealsOverAt } from '../../domain/meals/planner/plan-request.ts';
import type { Recipe } from '../../domain/meals/recipe.ts';
import { MINUTE_MS } from '../../domain/units.ts';
import { recipeAddress } from '../../screens/dish-address.ts';
import { slotWord, whyNotWords } from '../../screens/meals/kitchen-words.ts';
import { TodaysMeals, type TodaysMeal } from '../../screens/today/todays-meals.ts';
import type { StoreName } from '../../storage/rows.ts';
import { deviceClock } from '../clock.ts';
import type { ScreenParts } from '../screens.ts';
import { openKitchen, type Kitchen } from './kitchen.ts';

const READ_STORES: readonly StoreName[] = ['meals', 'recipes', 'settings'];

/** As many as stand beside each other on a television. */
const MOST_SHOWN = 4;

type Show = (meals: TodaysMeals | null) => void;

/** One for all visits, so that a plan changed in another tab has one listener. */
const watched = new WeakMap<ScreenParts, (show: Show) => Promise<void>>();

/** Shows today's meals, now and whenever they or the day change; null while none is planned: then Today asks for nothing of food. */
export function showTodaysMeals(parts: ScreenParts, show: Show): Promise<void> {
  const read = watched.get(parts) ?? watchMeals(parts);
  watched.set(parts, read);
  return read(show);
}

function watchMeals(parts: ScreenParts): (show: Show) => Promise<void> {
  let show: Show = () => undefined;
  let element: TodaysMeals | null = null;
  let reads = 0;
  const read = async (): Promise<void> => {
    reads += 1;
    const own = reads;
    const { storage } = await parts.kept();
    // What is left of it may be eaten later, and is cooked with it.
    const planned = await storage.food.meals.listBetween(today(), addDays(today(), MOST_KEPT_DAYS));
    const opened = !planned.some(({ localDay }) => localDay === today()) ? null : await openKitchen(parts);
    const meals = opened?.ok ? await mealsOf(opened.value, planned) : null;
    // A later question may be answered sooner.
    if (own !== reads) return;
    if (meals) {
      element ??= new TodaysMeals();
      element.meals = meals;
    }
    show(meals && element);
  };
  const readAgain = (): void => void read().catch(() => undefined);
  parts.onChange(({ stores }) => {
    if (READ_STORES.some((store) => stores.includes(store))) readAgain();
  });
  // A television may be left on Today overnight.
  parts.weekStore.subscribe((after, before) => {
    if (after.today !== before.today) readAgain();
  });
  return (toWhom) => {
    show = toWhom;
    return read();
  };
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
  const inOrder = slots.map((slot) => ({ slot, meal: planned.find(({ localDay, slotId }) => localDay === today() && slotId === slot.id) }));
  const meals = await Promise.all(
    inOrder.map(async ({ slot, meal }) => {
      if (!meal) return null;
      const shown = todaysMeal(kitchen, { slot, household, meal, planned: seenIn(slots, planned), recipe: await recipeOf(kitchen, meal.dish) });
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
  /** Of today and the days after. */
  readonly planned: readonly PlannedMeal[];
  readonly recipe: Recipe | null;
}

function todaysMeal({ foods }: Kitchen, { slot, household, meal: { id, dish, localDay, slotId, servings, cookedAtMs }, planned, recipe }: MealOfToday): TodaysMeal {
  const foodOf = (foodId: string): Food | undefined => foods.byId.get(foodId);
  const all = dish.kind === 'recipe' ? (servingsPlanned(planned, dish.recipeId, localDay) ?? servings) : servings;
  const why = recipe && whyNotFor(contentOf(recipe, foodOf), household);
  return {
    id,
    when: [slotWord(slot), ...(dish.kind === 'leftovers' ? [msg('leftovers')] : []), ...(why ? [whyNotWords(why)] : [])].join(' · '),
    name: recipe ? recipe.name : otherName(dish),
    path: recipe ? recipeAddress(recipe.id, { servings: all, place: dish.kind === 'recipe' ? { day: localDay, slotId } : null }) : '/meals',
    dish: recipe ? dishOf(recipe, foodOf) : null,
    isCooked: cookedAtMs !== null,
  };
}

function otherName(dish: PlannedDish): string {
  if (dish.kind === 'text') return dish.text;
  return dish.kind === 'out' ? msg('Eating out') : msg('A recipe that is gone');
}
