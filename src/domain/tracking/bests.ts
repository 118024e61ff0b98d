import type { LocalDay } from '../day.ts';
import type { HistoryPeriod } from './history.ts';
import { longestStreakOf } from './streak.ts';
import { GUIDELINE } from './week.ts';

export type BestKind = 'week-minutes' | 'week-sets' | 'week-days' | 'streak';

/** Something to be glad of. */
export interface Best {
  readonly kind: BestKind;
  /** Whole minutes, sets, days or weeks. */
  readonly value: number;
  /** First day of the week it happened in; null for a streak. */
  readonly firstDay: LocalDay | null;
  /** It is the week that still runs. */
  readonly isNow: boolean;
}

/** Below these nothing is said: one day in a week is no record to be told. */
const LEAST: Readonly<Record<BestKind, number>> = { 'week-minutes': 1, 'week-sets': 1, 'week-days': 2, streak: 2 };

/**
 * Personal bests; only those that flatter. Of two equal weeks the later one has it: a best that comes again is news.
 *
 * @param weeks - All there are, oldest first.
 */
export function bestsOf(weeks: readonly HistoryPeriod[], goals = GUIDELINE): readonly Best[] {
  const bests = [
    bestWeek('week-minutes', weeks, ({ creditedMin }) => creditedMin),
    { kind: 'streak', value: longestStreakOf(weeks, goals), firstDay: null, isNow: false } as const,
    bestWeek('week-sets', weeks, ({ setCount }) => setCount),
    bestWeek('week-days', weeks, ({ activeDays }) => activeDays),
  ];
  return bests.filter(({ kind, value }) => value >= LEAST[kind]);
}

function bestWeek(kind: BestKind, weeks: readonly HistoryPeriod[], valueOf: (week: HistoryPeriod) => number): Best {
  const none: Best = { kind, value: 0, firstDay: null, isNow: false };
  return weeks.reduce((best, week) => {
    const value = Math.floor(valueOf(week));
    return value >= best.value && value > 0 ? { kind, value, firstDay: week.firstDay, isNow: week.isUnfinished } : best;
  }, none);
}
