const MINUTE_MS = 60_000;

/** How often; 0 is off. */
export type ReminderHours = 0 | 1 | 2 | 3;

/** Between which hours of the day. */
export type ReminderSpan = 'office' | 'day' | 'evening';

/** Minutes after midnight; the end is not part of it. */
export const REMINDER_SPANS: Readonly<Record<ReminderSpan, { readonly fromMinute: number; readonly toMinute: number }>> = {
  office: { fromMinute: 9 * 60, toMinute: 17 * 60 },
  day: { fromMinute: 8 * 60, toMinute: 20 * 60 },
  evening: { fromMinute: 16 * 60, toMinute: 22 * 60 },
};

export interface ReminderMoment {
  readonly everyHours: ReminderHours;
  readonly span: ReminderSpan;
  /** Since somebody last moved or was reminded here, or since the app was opened. */
  readonly sinceMs: number;
  readonly minuteOfDay: number;
}

/** The hours are counted from the span's beginning at the earliest: nobody is reminded on the stroke of nine. */
export function isReminderDue({ everyHours, span, sinceMs, minuteOfDay }: ReminderMoment): boolean {
  const { fromMinute, toMinute } = REMINDER_SPANS[span];
  if (everyHours === 0 || minuteOfDay < fromMinute || minuteOfDay >= toMinute) return false;
  const stillMs = Math.min(sinceMs, (minuteOfDay - fromMinute) * MINUTE_MS);
  return stillMs >= everyHours * 60 * MINUTE_MS;
}
