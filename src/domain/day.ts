/** A person's calendar day, `YYYY-MM-DD`. Compare and sort as text. */
export type LocalDay = string;

export type WeekStart = 'monday' | 'sunday' | 'saturday';

/** The calendar day at a moment (ms since 1970 UTC) for somebody `zoneOffsetMinutes` east of UTC. */
export function dayAt(_epochMs: number, _zoneOffsetMinutes: number): LocalDay {
  throw new Error('not written yet');
}

export function addDays(_day: LocalDay, _days: number): LocalDay {
  throw new Error('not written yet');
}

/** First day of the week the day lies in. */
export function weekStartOf(_day: LocalDay, _weekStart: WeekStart): LocalDay {
  throw new Error('not written yet');
}
