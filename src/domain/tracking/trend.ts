import type { HistoryPeriod } from './history.ts';

/** Where the minutes go; there is no word for less, only for resting. */
export interface Trend {
  readonly kind: 'none' | 'first' | 'rising' | 'steady' | 'resting';
  /** Average credited minutes a week of the later half. */
  readonly recentMin: number;
  /** How many more than in the earlier half; 0 unless rising. */
  readonly moreMin: number;
}

/** Closer than this (or a tenth) two averages are the same to anybody. */
const STEADY_MIN = 10;
const STEADY_SHARE = 0.1;
/** Fewer finished weeks tell no direction. */
const LEAST_PERIODS = 4;

/**
 * Compares the later half of the finished weeks (or years) with the earlier half.
 *
 * @param periods - Oldest first. Those before the first with anything in it do not count, nor does the one that still runs.
 */
export function trendOf(periods: readonly HistoryPeriod[]): Trend {
  const begin = periods.findIndex(({ activeDays }) => activeDays > 0);
  if (begin < 0) return { kind: 'none', recentMin: 0, moreMin: 0 };
  const finished = periods.slice(begin).filter(({ isUnfinished }) => !isUnfinished);
  // Years are few: two of them can be compared.
  const least = finished.some(({ weeks }) => weeks > 1) ? 2 : LEAST_PERIODS;
  if (finished.length < least) return { kind: 'first', recentMin: average(finished), moreMin: 0 };
  const middle = Math.floor(finished.length / 2);
  const recentMin = average(finished.slice(middle));
  const moreMin = recentMin - average(finished.slice(0, middle));
  if (Math.abs(moreMin) < Math.max(STEADY_MIN, STEADY_SHARE * recentMin)) return { kind: 'steady', recentMin, moreMin: 0 };
  return moreMin > 0 ? { kind: 'rising', recentMin, moreMin } : { kind: 'resting', recentMin, moreMin: 0 };
}

/** Of a week, whatever the periods are long. */
function average(periods: readonly HistoryPeriod[]): number {
  const weeks = periods.reduce((sum, period) => sum + period.weeks, 0);
  if (weeks === 0) return 0;
  return periods.reduce((sum, period) => sum + period.creditedMin * period.weeks, 0) / weeks;
}
