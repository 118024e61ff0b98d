import { msg, str } from '@lit/localize';
import type { ChartPeriod } from '../../../components/weekly-chart/weekly-chart.ts';
import type { Best, BestKind } from '../../domain/tracking/bests.ts';
import type { HistoryPeriod } from '../../domain/tracking/history.ts';
import type { Streak } from '../../domain/tracking/streak.ts';
import type { Trend } from '../../domain/tracking/trend.ts';
import type { WeekGoals } from '../../domain/tracking/week.ts';
import type { LocalDay } from '../../domain/day.ts';

/** The history in a few large words: what stands, never what is missing. */
export function historyHeadline({ weeks }: Streak, hasAny: boolean): string {
  if (weeks === 1) return msg('One week standing tall');
  if (weeks > 1) return msg(str`${numberWord(weeks)} weeks standing tall`);
  return hasAny ? msg('Every week begins anew') : msg('Your weeks will stand here');
}

/** Where the minutes go. Less is called rest: it erases nothing. */
export function trendSentence({ kind, recentMin, moreMin }: Trend): string {
  const recent = Math.round(recentMin);
  switch (kind) {
    case 'none':
      return msg('Every minute you move is kept, from the first one on.');
    case 'first':
      return recent === 0 ? msg('A beginning. It will show here week by week.') : msg(str`A good beginning: about ${recent} minutes a week.`);
    case 'rising':
      return msg(str`About ${recent} minutes a week lately, ${Math.round(moreMin)} more than before.`);
    case 'steady':
      return msg(str`Steady: about ${recent} minutes a week.`);
    case 'resting':
      return msg(str`About ${recent} minutes a week lately. A missed week never erases the rest.`);
  }
}

/** What makes a week stand. */
export function streakRule({ cardioMin, strengthDays }: WeekGoals): string {
  const strength = strengthDays === 1 ? msg('one strength day') : msg('two strength days');
  return msg(str`A week stands with ${cardioMin} minutes, ${strength} or three active days. A row bridges one week of rest.`);
}

export function weekPeriod(period: HistoryPeriod, shortDay: (day: LocalDay) => string): ChartPeriod {
  const begin = shortDay(period.firstDay);
  return period.isUnfinished
    ? { period, name: msg('This week'), label: msg('Now') }
    : { period, name: msg(str`Week of ${begin}`), label: begin };
}

export function yearPeriod(period: HistoryPeriod): ChartPeriod {
  const year = period.firstDay.slice(0, 4);
  return { period, name: period.isUnfinished ? msg(str`${year} so far`) : year, label: year };
}

export function bestWords(kind: BestKind): string {
  switch (kind) {
    case 'week-minutes':
      return msg('minutes in a week');
    case 'streak':
      return msg('weeks in a row');
    case 'week-sets':
      return msg('sets in a week');
    case 'week-days':
      return msg('active days in a week');
  }
}

export function bestWhen({ firstDay, isNow }: Best, shortDay: (day: LocalDay) => string): string {
  if (isNow) return msg('this very week');
  return firstDay === null ? msg('standing tall') : msg(str`week of ${shortDay(firstDay)}`);
}

function numberWord(count: number): string {
  const words = [
    '', '', msg('Two'), msg('Three'), msg('Four'), msg('Five'), msg('Six'), msg('Seven'), msg('Eight'), msg('Nine'), msg('Ten'), msg('Eleven'),
    msg('Twelve'),
  ];
  return words[count] ?? String(count);
}
