/** A person's calendar day, `YYYY-MM-DD`. Compare and sort as text. */
export type LocalDay = string;

/** Some days in a row; both are among them. */
export interface DaySpan {
  readonly firstDay: LocalDay;
  readonly lastDay: LocalDay;
}

export type WeekStart = 'monday' | 'sunday' | 'saturday';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** As `Date.getUTCDay` counts: Sunday is 0. */
const WEEKDAY_OF_START: Readonly<Record<WeekStart, number>> = { sunday: 0, monday: 1, saturday: 6 };

/** The calendar day at a moment (ms since 1970 UTC) for somebody `zoneOffsetMinutes` east of UTC. */
export function dayAt(epochMs: number, zoneOffsetMinutes: number): LocalDay {
  return new Date(epochMs + zoneOffsetMinutes * MINUTE_MS).toISOString().slice(0, 10);
}

export function addDays(day: LocalDay, days: number): LocalDay {
  return dayAt(midnightUtcMs(day) + days * DAY_MS, 0);
}

/** Whole days from the first to the second; negative when the second is earlier. */
export function daysBetween(from: LocalDay, to: LocalDay): number {
  return Math.round((midnightUtcMs(to) - midnightUtcMs(from)) / DAY_MS);
}

/** First day of the week the day lies in. */
export function weekStartOf(day: LocalDay, weekStart: WeekStart): LocalDay {
  const weekday = new Date(midnightUtcMs(day)).getUTCDay();
  return addDays(day, -((weekday - WEEKDAY_OF_START[weekStart] + 7) % 7));
}

// A bare date is read as UTC, where every day has 24 hours: no daylight saving can bend the arithmetic.
function midnightUtcMs(day: LocalDay): number {
  const epochMs = Date.parse(`${day}T00:00:00.000Z`);
  if (Number.isNaN(epochMs)) throw new RangeError(`Not a calendar day: ${day}`);
  return epochMs;
}
