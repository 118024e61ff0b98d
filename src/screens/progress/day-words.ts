import { msg } from '@lit/localize';
import { addDays, type LocalDay } from '../../domain/day.ts';

/** "Today", "Yesterday", or the weekday. */
export function dayWord(day: LocalDay, today: LocalDay, weekdayOf: (day: LocalDay) => string): string {
  if (day === today) return msg('Today');
  if (day === addDays(today, -1)) return msg('Yesterday');
  return weekdayOf(day);
}

/** The days something can be written down for: today first, back to the week's beginning, yesterday always. Never the future. */
export function daysToChoose(firstDay: LocalDay, today: LocalDay): readonly LocalDay[] {
  const days = [today, addDays(today, -1)];
  for (let day = addDays(today, -2); day >= firstDay; day = addDays(day, -1)) days.push(day);
  return days;
}

/** The days that may be meant instead of `day`: three after it and three before, newest first. Never the future. */
export function daysAround(day: LocalDay, today: LocalDay): readonly LocalDay[] {
  return [3, 2, 1, 0, -1, -2, -3].map((away) => addDays(day, away)).filter((each) => each <= today);
}
