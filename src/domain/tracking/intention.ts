import type { LocalDay } from '../day.ts';

/** 0 is Sunday, as `Date.getUTCDay` counts. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** A time of the week at which a person means to train. A later programme of weeks can name the workout. */
export interface Intention {
  readonly id: string;
  readonly personId: string;
  readonly weekday: Weekday;
  /** Minutes after the person's local midnight, 0 to 1,439. */
  readonly minuteOfDay: number;
  /** Null: whatever Today offers. */
  readonly workoutId: string | null;
}

/** Half past six in the evening: where a time begins that was never chosen. */
export const FIRST_MINUTE_OF_DAY = 18 * 60 + 30;

/** What one press of "earlier" or "later" changes. */
export const TIME_STEP_MINUTES = 30;

const LAST_MINUTE_OF_DAY = 24 * 60 - TIME_STEP_MINUTES;

export function weekdayOn(day: LocalDay): Weekday {
  return new Date(`${day}T00:00:00.000Z`).getUTCDay() as Weekday;
}

/** What a person means to do on a day, earliest first. */
export function meantOn(intentions: readonly Intention[], day: LocalDay): readonly Intention[] {
  const weekday = weekdayOn(day);
  return intentions.filter((one) => one.weekday === weekday).sort((one, other) => one.minuteOfDay - other.minuteOfDay);
}

/** Half an hour earlier or later, within the day; a time in between goes to the next half hour first. */
export function steppedMinute(minuteOfDay: number, direction: 'earlier' | 'later'): number {
  const steps = minuteOfDay / TIME_STEP_MINUTES;
  const stepped = direction === 'later' ? Math.floor(steps) + 1 : Math.ceil(steps) - 1;
  return Math.min(LAST_MINUTE_OF_DAY, Math.max(0, stepped * TIME_STEP_MINUTES));
}
