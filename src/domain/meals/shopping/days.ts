import { addDays, weekStartOf, type DaySpan, type LocalDay, type WeekStart } from '../../day.ts';
import type { Cooking } from './cooking.ts';

/** The days shopped for. */
export type ShoppingDays = DaySpan;

/** What is left of a meal keeps, frozen too, about so long; a list looks so many days further for what its meals are cooked for. */
export const LEFTOVER_DAYS = 31;

/** From today to the end of this week. */
export function thisWeek(today: LocalDay, weekStart: WeekStart): ShoppingDays {
  return { firstDay: today, lastDay: addDays(weekStartOf(today, weekStart), 6) };
}

export function nextWeek(today: LocalDay, weekStart: WeekStart): ShoppingDays {
  const firstDay = addDays(weekStartOf(today, weekStart), 7);
  return { firstDay, lastDay: addDays(firstDay, 6) };
}

/** The rest of this week, or next week when nothing is left to cook in this one and something is in that. */
export function usualDays(cookings: readonly Cooking[], today: LocalDay, weekStart: WeekStart): ShoppingDays {
  const [now, next] = [thisWeek(today, weekStart), nextWeek(today, weekStart)];
  const isPlanned = (days: ShoppingDays): boolean => cookings.some((cooking) => isToBuyFor(cooking, days, today));
  return !isPlanned(now) && isPlanned(next) ? next : now;
}

/** Days in order, and none that are over. */
export function tidyDays({ firstDay, lastDay }: ShoppingDays, today: LocalDay): ShoppingDays {
  const first = firstDay < today ? today : firstDay;
  return { firstDay: first, lastDay: lastDay < first ? first : lastDay };
}

export function isToBuyFor({ localDay, isCooked }: Cooking, { firstDay, lastDay }: ShoppingDays, today: LocalDay): boolean {
  return !isCooked && localDay >= today && localDay >= firstDay && localDay <= lastDay;
}

export function doMeet(one: ShoppingDays, other: ShoppingDays): boolean {
  return one.firstDay <= other.lastDay && other.firstDay <= one.lastDay;
}
