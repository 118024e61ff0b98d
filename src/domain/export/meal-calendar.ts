import { addDays } from '../day.ts';
import type { PlannedMeal } from '../meals/plan.ts';
import { calendarFile, compactDay, escaped, utc } from './icalendar.ts';

/** The words of the calendar, in the viewer's language. */
export interface MealCalendarWords {
  readonly name: string;
  /** "Dinner: Lentil soup" */
  title(meal: PlannedMeal): string;
  /** For how many, and what goes in; of several lines. */
  about(meal: PlannedMeal): string;
}

export interface MealCalendarOptions {
  /** In the order they are eaten. */
  readonly meals: readonly PlannedMeal[];
  /** When the calendar is made, ms since 1970 UTC. */
  readonly madeAtMs: number;
  readonly words: MealCalendarWords;
}

/**
 * Planned meals as a calendar file. Source: RFC 5545.
 *
 * The plan knows days and no hours, so each meal is an event of a whole day; such a day is bare, and no time zone moves it.
 */
export function mealCalendarOf({ meals, madeAtMs, words }: MealCalendarOptions): string {
  return calendarFile(words.name, meals.map((meal) => [
    // A place in the plan, whatever is eaten there: a file made after a change replaces what an earlier one said.
    `UID:${escaped(`meal-${meal.localDay}-${meal.slotId}@standtall`)}`,
    `DTSTAMP:${utc(madeAtMs)}`,
    `DTSTART;VALUE=DATE:${compactDay(meal.localDay)}`,
    `DTEND;VALUE=DATE:${compactDay(addDays(meal.localDay, 1))}`,
    `SUMMARY:${escaped(words.title(meal))}`,
    `DESCRIPTION:${escaped(words.about(meal))}`,
    // Whoever eats is not busy all day.
    'TRANSP:TRANSPARENT',
  ]));
}
