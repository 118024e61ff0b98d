import { addDays, type LocalDay } from '../day.ts';
import type { MealSlot, PlannedMeal } from './plan.ts';

/** Where cook mode was opened from: a place of the week, or a day alone. */
export interface CookingPlace {
  readonly day: LocalDay;
  readonly slotId: string | null;
}

/** What a dish is cooked for: a meal of the plan, or a day that has none of it. */
export interface CookedFor {
  readonly day: LocalDay;
  readonly meal: PlannedMeal | null;
}

export interface CookingMoment {
  readonly today: LocalDay;
  /** 0 to 1,439. */
  readonly minuteOfDay: number;
}

/** Until then in the night it is yesterday's evening to those who are still up, in minutes after midnight. Our own choice. */
const NIGHT_ENDS_AT = 4 * 60;

/**
 * The meal that is cooked: the one it was opened from; else that day's, and where that day has none of it the one the day before that nobody
 * has cooked. Two days late it is another cooking.
 *
 * @param plan - The meals around today, and around the day it was opened from.
 * @param asked - Null where nothing is known; then the day is today, and late in the night yesterday's evening comes first.
 */
export function cookedFor(plan: readonly PlannedMeal[], recipeId: string, { asked, now, slots }: {
  readonly asked: CookingPlace | null;
  readonly now: CookingMoment;
  readonly slots: readonly MealSlot[];
}): CookedFor {
  const all = plan.filter(({ dish }) => dish.kind === 'recipe' && dish.recipeId === recipeId);
  const openedFrom = all.find(({ localDay, slotId }) => localDay === asked?.day && slotId === asked.slotId);
  if (openedFrom) return { day: openedFrom.localDay, meal: openedFrom };
  const { today, minuteOfDay } = now;
  const isRecent = asked !== null && (asked.day === today || asked.day === addDays(today, -1));
  const day = isRecent ? asked.day : today;
  const placeOf = ({ slotId }: PlannedMeal): number => slots.findIndex(({ id }) => id === slotId);
  const before = all.filter(({ localDay, cookedAtMs }) => localDay === addDays(day, -1) && cookedAtMs === null).sort((one, other) => placeOf(other) - placeOf(one));
  const lastEvening = isRecent || minuteOfDay >= NIGHT_ENDS_AT ? undefined : before.find(({ slotId }) => isOfEvening(slotId, slots));
  const meal = lastEvening ?? plannedOn(all, recipeId, day) ?? before[0] ?? null;
  return { day: meal?.localDay ?? day, meal };
}

/** What it is cooked for where somebody says that it is today's, whatever else it was planned for. */
export function cookedForToday(plan: readonly PlannedMeal[], recipeId: string, today: LocalDay): CookedFor {
  return { day: today, meal: plannedOn(plan, recipeId, today) };
}

/** That day's meal of this recipe; the first that is not cooked yet. */
export function plannedOn(plan: readonly PlannedMeal[], recipeId: string, day: LocalDay): PlannedMeal | null {
  const meals = plan.filter(({ localDay, dish }) => localDay === day && dish.kind === 'recipe' && dish.recipeId === recipeId);
  return meals.find(({ cookedAtMs }) => cookedAtMs === null) ?? meals[0] ?? null;
}

function isOfEvening(slotId: string, slots: readonly MealSlot[]): boolean {
  const meal = slots.find(({ id }) => id === slotId)?.meal;
  return meal === 'dinner' || meal === 'snack';
}
