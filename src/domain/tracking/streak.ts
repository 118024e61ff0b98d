import type { LocalDay } from '../day.ts';
import type { HistoryPeriod } from './history.ts';
import { GUIDELINE, type WeekGoals } from './week.ts';

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

/** What makes a week stand: a person's goals, but never more than the guideline. Who aims higher loses no week that stood. */
export function standingGoals({ cardioMin, strengthDays }: WeekGoals): WeekGoals {
  return { cardioMin: Math.min(cardioMin, GUIDELINE.cardioMin), strengthDays: Math.min(strengthDays, GUIDELINE.strengthDays) };
}

/**
 * Whether a week counts: its minutes, or its strength days, or three days with anything done. A streak only asks whether somebody keeps
 * coming back, so any one of the three is enough.
 */
export function stands({ creditedMin, strengthDays, activeDays }: HistoryPeriod, goals = GUIDELINE): boolean {
  const least = standingGoals(goals);
  return creditedMin >= least.cardioMin || strengthDays >= least.strengthDays || activeDays >= STANDING_DAYS;
}

/**
 * The longest run of weeks that ends now and bridges at most one missed week. A second missed week does not erase it all: what lies after
 * the first one remains. The week that still runs never breaks it.
 *
 * @param weeks - Oldest first, without a hole; the last is that of today.
 */
export function streakOf(weeks: readonly HistoryPeriod[], goals = GUIDELINE): Streak {
  const marks: StreakMark[] = [];
  let missed = 0;
  for (let index = weeks.length - 1; index >= 0; index -= 1) {
    const week = weeks[index]!;
    const kind = stands(week, goals) ? 'stood' : week.isUnfinished ? 'open' : 'grace';
    if (kind === 'grace') missed += 1;
    if (missed > GRACE_WEEKS) break;
    marks.unshift({ firstDay: week.firstDay, kind });
  }
  // A missed week with nothing before it bridges nothing.
  while (marks[0]?.kind === 'grace') marks.shift();
  return { weeks: marks.filter(({ kind }) => kind === 'stood').length, marks };
}

/** The most weeks any streak had, by the same rule. */
export function longestStreakOf(weeks: readonly HistoryPeriod[], goals = GUIDELINE): number {
  let longest = 0;
  let sinceMiss = 0;
  let beforeMiss = 0;
  for (const week of weeks) {
    if (stands(week, goals)) sinceMiss += 1;
    else if (!week.isUnfinished) {
      beforeMiss = sinceMiss;
      sinceMiss = 0;
    }
    longest = Math.max(longest, beforeMiss + sinceMiss);
  }
  return longest;
}
