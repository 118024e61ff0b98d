import type { LocalDay } from '../domain/day.ts';
import type { Clock } from './clock.ts';
import { viewerLocale, writtenAs } from './viewer-locale.ts';

const MINUTE_MS = 60_000;

const writtenTime = writtenAs({ hour: 'numeric', minute: '2-digit' });
const writtenWeekday = writtenAs({ weekday: 'long' });

/** The time of day for the top bar, told at each full minute, and again when the page comes back. */
export function keepTopClock(clock: Clock, tell: (text: string) => void): void {
  const format = new Intl.DateTimeFormat(viewerLocale(), { hour: 'numeric', minute: '2-digit' });
  let timer = 0;
  const show = (): void => {
    const nowMs = clock.wallMs();
    tell(format.format(new Date(nowMs)));
    window.clearTimeout(timer);
    timer = window.setTimeout(show, MINUTE_MS - (nowMs % MINUTE_MS) + 50);
  };
  show();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') show();
  });
}

/** "18:30" or "6:30 PM", as the viewer reads it. */
export function timeOfDay(minuteOfDay: number): string {
  return writtenTime(minuteOfDay * MINUTE_MS);
}

/** "Wednesday", in the viewer's language. */
export function weekdayOf(day: LocalDay): string {
  return writtenWeekday(day);
}
