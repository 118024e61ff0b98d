import type { LocalDay } from '../../day.ts';
import type { Food } from '../food.ts';
import type { HouseholdSettings } from '../household.ts';
import type { DayNeeds } from '../needs.ts';
import type { RecipeMark } from '../own-recipe.ts';
import { mealIdOf, type MealSlot, type PlannedMeal } from '../plan.ts';
import { MEALS, type Meal, type Recipe } from '../recipe.ts';

/** What planning looks at of a recipe; its words stay at home. */
export type PlanRecipe = Pick<Recipe, 'id' | 'meals' | 'servings' | 'activeMin' | 'totalMin' | 'ingredients' | 'keepsDays'>;

/** Everything a plan is made from: plain data, so that it can be sent to a worker. */
export interface PlanRequest {
  /** One after the other, usually seven. */
  readonly days: readonly LocalDay[];
  /** What is planned for earlier days is past and stays. */
  readonly today: LocalDay;
  /** Meals whose time is over today: as past as yesterday's. */
  readonly overToday: readonly Meal[];
  readonly household: Pick<HouseholdSettings, 'diets' | 'allergies' | 'hemisphere' | 'slots' | 'longestMin'>;
  /** Servings of a meal where none was planned yet, above 0. */
  readonly eaters: number;
  /** Of these days, of the week before them so that it is not eaten again, and of the week after, which may eat what is left of these. */
  readonly meals: readonly PlannedMeal[];
  /** One for each of the days. */
  readonly needs: readonly DayNeeds[];
  readonly recipes: readonly PlanRecipe[];
  readonly foods: readonly Food[];
  readonly marks: readonly RecipeMark[];
  /** The same seed gives the same plan. */
  readonly seed: number;
}

/** A place in the week. Cells are numbered day by day, slot by slot. */
export interface Cell {
  readonly dayIndex: number;
  readonly localDay: LocalDay;
  readonly slot: MealSlot;
  /** What is planned there now. */
  readonly kept: PlannedMeal | null;
  readonly servings: number;
  /** Whether the planner may fill it. */
  readonly isOpen: boolean;
}

/** What share of a day's food a meal is: about the shipped recipes' mean energy a serving, of a day with each of them. */
export const SHARE_OF_DAY: Readonly<Record<Meal, number>> = { breakfast: 0.25, lunch: 0.3, dinner: 0.33, snack: 0.12 };

/** Open is what lies ahead and is empty, or planned and neither locked nor cooked; words and eating out stay. */
export function cellsOf(request: PlanRequest): readonly Cell[] {
  const { days, household, eaters, meals } = request;
  const byId = new Map(meals.map((meal) => [meal.id, meal]));
  const needed = sourcesOf(meals.filter((meal) => !mayGo(meal, request)), meals);
  return days.flatMap((localDay, dayIndex) => household.slots.map((slot): Cell => {
    const kept = byId.get(mealIdOf(localDay, slot.id)) ?? null;
    const isOpen = !isPast(localDay, slot.meal, request) && (kept === null || (mayGo(kept, request) && !needed.has(kept.id)));
    return { dayIndex, localDay, slot, kept, servings: kept?.servings ?? eaters, isOpen };
  }));
}

/** What is in other weeks, or in a slot that is switched off, is none of the planner's business. */
function mayGo({ dish, localDay, slotId, isLocked, cookedAtMs }: PlannedMeal, request: PlanRequest): boolean {
  if (isLocked || cookedAtMs !== null || dish.kind === 'text' || dish.kind === 'out') return false;
  const slot = request.household.slots.find(({ id }) => id === slotId);
  return slot !== undefined && request.days.includes(localDay) && !isPast(localDay, slot.meal, request);
}

function isPast(localDay: LocalDay, meal: Meal, { today, overToday }: PlanRequest): boolean {
  return localDay < today || (localDay === today && overToday.includes(meal));
}

/** When nobody plans a meal of today any more, in minutes after midnight. Our own choice, later than most people eat. */
const OVER_AT: Readonly<Record<Meal, number>> = { breakfast: 11 * 60, lunch: 15 * 60, dinner: 22 * 60, snack: 22 * 60 };

/** @param minuteOfDay - 0 to 1,439. */
export function mealsOverAt(minuteOfDay: number): readonly Meal[] {
  return MEALS.filter((meal) => minuteOfDay >= OVER_AT[meal]);
}

/** What is left over for a meal that stays has to be cooked. */
function sourcesOf(kept: readonly PlannedMeal[], all: readonly PlannedMeal[]): ReadonlySet<string> {
  const sources = kept.flatMap(({ dish }) => all.filter((other) => isCookingOf(other, dish)));
  return new Set(sources.map(({ id }) => id));
}

/** Whether a meal is the cooking that those leftovers come from. */
export function isCookingOf(meal: PlannedMeal, leftovers: PlannedMeal['dish']): boolean {
  return leftovers.kind === 'leftovers' && meal.dish.kind === 'recipe' && meal.dish.recipeId === leftovers.recipeId && meal.localDay === leftovers.cookedOn;
}
