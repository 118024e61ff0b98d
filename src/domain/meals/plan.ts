import type { LocalDay } from '../day.ts';
import type { Meal } from './recipe.ts';

/** A place in every day for something to eat. */
export interface MealSlot {
  readonly id: string;
  /** Which recipes fit. */
  readonly meal: Meal;
  /** What the household calls it; empty: the meal's own word. */
  readonly name: string;
}

export const DEFAULT_SLOTS: readonly MealSlot[] = [
  { id: 'breakfast', meal: 'breakfast', name: '' },
  { id: 'lunch', meal: 'lunch', name: '' },
  { id: 'dinner', meal: 'dinner', name: '' },
  { id: 'snack', meal: 'snack', name: '' },
];

/** As many rows as a television's week has room for. */
export const MOST_SLOTS = 6;

export type PlannedDish =
  | { readonly kind: 'recipe'; readonly recipeId: string }
  /** What was left of a meal cooked on an earlier day (or earlier the same day). */
  | { readonly kind: 'leftovers'; readonly recipeId: string; readonly cookedOn: LocalDay }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'out' };

/** One cell of the week. A day has at most one meal a slot, and days are plain calendar days: no time zone moves one. */
export interface PlannedMeal {
  /** `mealIdOf(localDay, slotId)`: two devices that fill one cell make one row. */
  readonly id: string;
  readonly localDay: LocalDay;
  readonly slotId: string;
  readonly dish: PlannedDish;
  /** How many people eat of it, in servings; above 0. */
  readonly servings: number;
  /** A planner leaves it as it is. */
  readonly isLocked: boolean;
  /** When it was said to be cooked, ms since 1970 UTC. */
  readonly cookedAtMs: number | null;
}

/** Sorts by day. */
export function mealIdOf(localDay: LocalDay, slotId: string): string {
  return `${localDay}/${slotId}`;
}

/** Without what stands in a slot that is switched off: that stays kept, and nobody sees or eats it. */
export function seenIn(slots: readonly MealSlot[], meals: readonly PlannedMeal[]): readonly PlannedMeal[] {
  return meals.filter(({ slotId }) => slots.some(({ id }) => id === slotId));
}

/** A week to be used again, without dates. */
export interface WeekTemplate {
  readonly id: string;
  readonly name: string;
  readonly meals: readonly TemplateMeal[];
}

export interface TemplateMeal {
  /** Days from the week's first day, 0 to 6. */
  readonly dayIndex: number;
  readonly slotId: string;
  readonly dish: TemplateDish;
  readonly servings: number;
}

/** `cookedOn` as days from the week's first day. */
export type TemplateDish =
  | Exclude<PlannedDish, { kind: 'leftovers' }>
  | { readonly kind: 'leftovers'; readonly recipeId: string; readonly cookedDayIndex: number };
