import type { LocalDay } from '../day.ts';
import type { HistoryPeriod } from './history.ts';
import { CARDIO_GOAL_MIN, STRENGTH_GOAL_DAYS } from './week.ts';

/** So many days with anything done make a week stand, however short they were. */
export const STANDING_DAYS = 3;

/** How many missed weeks a streak bridges. */
const GRACE_WEEKS = 1;

/** `stood` counts; `grace` was missed and is forgiven; `open` is the week that still runs and takes nothing away. */
export interface StreakMark {
  readonly firstDay: LocalDay;
  readonly kind: 'stood' | 'grace' | 'open';
}

export interface Streak {
  /** Weeks that stood, without the grace week. */
  readonly weeks: number;
  /** What the streak is made of, oldest first. */
  readonly marks: readonly StreakMark[];
}

/**
 * Whether a week counts: its 150 minutes, or two strength days, or three days with anything done. The guideline's numbers are the goal of
 * the week; a streak only asks whether somebody keeps coming back, so any one of the three is enough.
 */
export function stands({ creditedMin, strengthDays, activeDays }: HistoryPeriod): boolean {
  return creditedMin >= CARDIO_GOAL_MIN || strengthDays >= STRENGTH_GOAL_DAYS || activeDays >= STANDING_DAYS;
}

/**
 * The longest run of weeks that ends now and bridges at most one missed week. A second missed week does not erase it all: what lies after
 * the first one remains. The week that still runs never breaks it.
 *
 * @param weeks - Oldest first, without a hole; the last is that of today.
 */
export function streakOf(weeks: readonly HistoryPeriod[]): Streak {
  const marks: StreakMark[] = [];
  let missed = 0;
  for (let index = weeks.length - 1; index >= 0; index -= 1) {
    const week = weeks[index]!;
    const kind = stands(week) ? 'stood' : week.isUnfinished ? 'open' : 'grace';
    if (kind === 'grace') missed += 1;
    if (missed > GRACE_WEEKS) break;
    marks.unshift({ firstDay: week.firstDay, kind });
  }
  // A missed week with nothing before it bridges nothing.
  while (marks[0]?.kind === 'grace') marks.shift();
  return { weeks: marks.filter(({ kind }) => kind === 'stood').length, marks };
}

/** The most weeks any streak had, by the same rule. */
export function longestStreakOf(weeks: readonly HistoryPeriod[]): number {
  let longest = 0;
  let sinceMiss = 0;
  let beforeMiss = 0;
  for (const week of weeks) {
    if (stands(week)) sinceMiss += 1;
    else if (!week.isUnfinished) {
      beforeMiss = sinceMiss;
      sinceMiss = 0;
    }
    longest = Math.max(longest, beforeMiss + sinceMiss);
  }
  return longest;
}
