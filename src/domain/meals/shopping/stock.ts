import type { LocalDay } from '../../day.ts';
import type { DayTake } from './needs.ts';

/** So much of a food came on a day. */
export interface Stock {
  readonly day: LocalDay;
  readonly grams: number;
}

export interface StockLeft {
  readonly grams: number;
  /** What was taken on `since` or later while nothing was there: it came from somewhere nobody wrote down. */
  readonly unmetSince: number;
}

/** What is left after the days have taken theirs; on each day things come before they are taken. */
export function stockLeft(stocks: readonly Stock[], takes: readonly DayTake[], since: LocalDay = ''): StockLeft {
  const days = [...new Set([...stocks, ...takes].map(({ day }) => day))].sort();
  let grams = 0;
  let unmetSince = 0;
  for (const day of days) {
    grams += on(day, stocks);
    const taken = on(day, takes);
    if (day >= since) unmetSince += Math.max(0, taken - grams);
    grams = Math.max(0, grams - taken);
  }
  return { grams, unmetSince };
}

function on(day: LocalDay, amounts: readonly DayTake[]): number {
  return amounts.reduce((sum, each) => (each.day === day ? sum + each.grams : sum), 0);
}
