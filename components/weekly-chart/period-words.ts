import { msg, str } from '@lit/localize';
import type { HistoryPeriod } from '../../src/domain/tracking/history.ts';

/** Whole minutes, as everywhere: a minute that was not finished is not told. */
export function minutesCount(minutes: number): string {
  return String(Math.floor(minutes));
}

/** Days of an average week have a tenth: "1.6". */
export function dayCount(days: number): string {
  return String(Math.round(days * 10) / 10);
}

/** "This week: 104 minutes, 80 moderate and 12 hard counted twice. 1 strength day, 1 interval day." */
export function periodReading(name: string, period: HistoryPeriod): string {
  const { moderateMin, vigorousMin, creditedMin, weeks } = period;
  const minutes = minutesCount(creditedMin);
  const days = [strengthDays(period.strengthDays), intervalDays(period.intervalDays)].filter((words) => words !== '').join(', ');
  if (minutes === '0' && days === '') return period.isUnfinished ? msg(str`${name}: still all before you.`) : msg(str`${name}: rest.`);
  if (minutes === '0') return msg(str`${name}: ${days}.`);
  const parts = minutesParts(moderateMin, vigorousMin);
  const sum = weeks === 1 ? msg(str`${name}: ${minutes} minutes${parts}.`) : msg(str`${name}: ${minutes} minutes in an average week${parts}.`);
  return days === '' ? sum : msg(str`${sum} ${days}.`);
}

function minutesParts(moderateMin: number, vigorousMin: number): string {
  const moderate = minutesCount(moderateMin);
  const hard = minutesCount(vigorousMin);
  if (hard === '0') return '';
  return moderate === '0' ? msg(str`, ${hard} hard counted twice`) : msg(str`, ${moderate} moderate and ${hard} hard counted twice`);
}

function strengthDays(days: number): string {
  const count = dayCount(days);
  if (count === '0') return '';
  return count === '1' ? msg('1 strength day') : msg(str`${count} strength days`);
}

function intervalDays(days: number): string {
  const count = dayCount(days);
  if (count === '0') return '';
  return count === '1' ? msg('1 interval day') : msg(str`${count} interval days`);
}
