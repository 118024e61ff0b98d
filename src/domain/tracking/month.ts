import { addDays, weekStartOf, type LocalDay, type WeekStart } from '../day.ts';

/** The first day of the month a day lies in. */
export function monthOf(day: LocalDay): LocalDay {
  return `${day.slice(0, 7)}-01`;
}

/** The first day of the month so many months later; negative for earlier. */
export function addMonths(day: LocalDay, months: number): LocalDay {
  const count = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const year = String(Math.floor(count / 12)).padStart(4, '0');
  return `${year}-${String((count % 12) + 1).padStart(2, '0')}-01`;
}

/** The whole weeks a month touches, seven days each; days of the neighbouring months are null. */
export function weeksOfMonth(day: LocalDay, weekStart: WeekStart): readonly (readonly (LocalDay | null)[])[] {
  const month = monthOf(day);
  const next = addMonths(day, 1);
  const weeks: (LocalDay | null)[][] = [];
  for (let first = weekStartOf(month, weekStart); first < next; first = addDays(first, 7)) {
    weeks.push([0, 1, 2, 3, 4, 5, 6].map((offset) => addDays(first, offset)).map((each) => (monthOf(each) === month ? each : null)));
  }
  return weeks;
}
