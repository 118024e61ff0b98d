import { addDays, daysBetween, weekStartOf, type LocalDay, type WeekStart } from '../day.ts';
import type { DaySum } from './day-sum.ts';
import { hasAnythingIn } from './sum-day.ts';
import { isIntervalDay, isStrengthDay, splitIntervalDays } from './week.ts';

/**
 * One bar of the history: a week, or a year told as its average week, so that the same 150 minutes measure both. Every number but `weeks`
 * is a week's; minutes are not rounded.
 */
export interface HistoryPeriod {
  readonly firstDay: LocalDay;
  readonly lastDay: LocalDay;
  /** How many weeks are averaged: 1 for a week, at least 1 and often a fraction for a year. */
  readonly weeks: number;
  readonly moderateMin: number;
  /** Not doubled. */
  readonly vigorousMin: number;
  readonly creditedMin: number;
  readonly strengthDays: number;
  /** Counted ones (not on consecutive days). */
  readonly intervalDays: number;
  readonly postureDays: number;
  /** Days with anything done. */
  readonly activeDays: number;
  readonly setCount: number;
  /** Today lies in it. */
  readonly isUnfinished: boolean;
}

/** The longest row of weeks that is looked at; beyond it are years. */
export const MOST_WEEKS = 52;

export interface Calendar {
  readonly today: LocalDay;
  readonly weekStart: WeekStart;
}

/** The first day whose sum the last `count` weeks want: a week early, for Sunday's intervals decide on Monday's. */
export function firstDayToReadFor(count: number, { today, weekStart }: Calendar): LocalDay {
  return addDays(weekStartOf(today, weekStart), -7 * count);
}

/**
 * The last `count` weeks, oldest first; the week of today is the last. Empty weeks are there too.
 *
 * @param sums - One person's, oldest first.
 */
export function weeksOf(sums: readonly DaySum[], count: number, { today, weekStart }: Calendar): readonly HistoryPeriod[] {
  const firstDay = addDays(weekStartOf(today, weekStart), -7 * (count - 1));
  const days = new DayReader(sums, addDays(firstDay, -7));
  let before = days.until(addDays(firstDay, -1));
  return Array.from({ length: count }, (_, index) => {
    const first = addDays(firstDay, 7 * index);
    const last = addDays(first, 6);
    const own = days.until(last);
    const period = periodOf({ firstDay: first, lastDay: last, weeks: 1, own, before, today });
    before = own;
    return period;
  });
}

/** Every week from the first one with anything done to that of today; empty for somebody who has not begun. */
export function allWeeksOf(sums: readonly DaySum[], calendar: Calendar): readonly HistoryPeriod[] {
  const first = sums.find(({ day }) => day <= calendar.today);
  if (first === undefined) return [];
  const toWeek = weekStartOf(calendar.today, calendar.weekStart);
  return weeksOf(sums, daysBetween(weekStartOf(first.day, calendar.weekStart), toWeek) / 7 + 1, calendar);
}

/** Every year from the first one with anything done to that of today, as average weeks. */
export function yearsOf(sums: readonly DaySum[], { today }: Pick<Calendar, 'today'>): readonly HistoryPeriod[] {
  const begin = sums.find(({ day }) => day <= today)?.day;
  if (begin === undefined) return [];
  const days = new DayReader(sums, begin);
  let before: readonly DaySum[] = [];
  return Array.from({ length: yearIn(today) - yearIn(begin) + 1 }, (_, index) => {
    const year = String(yearIn(begin) + index).padStart(4, '0');
    const firstDay = `${year}-01-01`;
    const lastDay = `${year}-12-31`;
    const own = days.until(lastDay);
    // The first year begins with the first record, the last ends today: nobody's average suffers from days that were not theirs.
    const counted = daysBetween(begin > firstDay ? begin : firstDay, today < lastDay ? today : lastDay) + 1;
    const period = periodOf({ firstDay, lastDay, weeks: Math.max(1, counted / 7), own, before, today });
    before = own.filter(({ day }) => day >= addDays(lastDay, -6));
    return period;
  });
}

/** Hands out sums in order, so that ten years are walked through once. */
class DayReader {
  readonly #sums: readonly DaySum[];
  #at = 0;

  constructor(sums: readonly DaySum[], firstDay: LocalDay) {
    this.#sums = sums;
    this.until(addDays(firstDay, -1));
  }

  /** Those not yet handed out, up to and with a day. */
  until(lastDay: LocalDay): readonly DaySum[] {
    const from = this.#at;
    while (this.#at < this.#sums.length && this.#sums[this.#at]!.day <= lastDay) this.#at += 1;
    return this.#sums.slice(from, this.#at);
  }
}

interface Stretch {
  readonly firstDay: LocalDay;
  readonly lastDay: LocalDay;
  readonly weeks: number;
  readonly own: readonly DaySum[];
  /** The week before it, for intervals on consecutive days. */
  readonly before: readonly DaySum[];
  readonly today: LocalDay;
}

function periodOf({ firstDay, lastDay, weeks, own, before, today }: Stretch): HistoryPeriod {
  const average = (valueOf: (sum: DaySum) => number): number => own.reduce((total, sum) => total + valueOf(sum), 0) / weeks;
  const moderateMin = average((sum) => sum.moderateMin);
  const vigorousMin = average((sum) => sum.vigorousMin);
  const intervals = splitIntervalDays(before.concat(own).filter(isIntervalDay).map(({ day }) => day)).counted;
  return {
    firstDay,
    lastDay,
    weeks,
    moderateMin,
    vigorousMin,
    creditedMin: moderateMin + 2 * vigorousMin,
    strengthDays: average((sum) => (isStrengthDay(sum) ? 1 : 0)),
    intervalDays: intervals.filter((day) => day >= firstDay).length / weeks,
    postureDays: average(({ isPosture }) => (isPosture ? 1 : 0)),
    activeDays: average((sum) => (hasAnythingIn(sum) ? 1 : 0)),
    setCount: average((sum) => sum.setCount),
    isUnfinished: firstDay <= today && today <= lastDay,
  };
}

function yearIn(day: LocalDay): number {
  return Number(day.slice(0, 4));
}
