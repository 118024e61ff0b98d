import type { LocalDay } from '../domain/day.ts';
import type { HistoryNames } from '../screens/progress/history-view.ts';
import { viewerLocale } from './viewer-locale.ts';

/** Days and months, written in the viewer's language; each format is made once, when it is first wanted, for making one is slow. */
export function dayNames(): HistoryNames {
  const written = (options: Intl.DateTimeFormatOptions): ((day: LocalDay) => string) => {
    let format: Intl.DateTimeFormat | null = null;
    return (day) => {
      format ??= new Intl.DateTimeFormat(viewerLocale(), { ...options, timeZone: 'UTC' });
      return format.format(new Date(day));
    };
  };
  return {
    day: written({ weekday: 'long', day: 'numeric', month: 'long' }),
    weekday: written({ weekday: 'short' }),
    month: written({ month: 'long', year: 'numeric' }),
    short: written({ day: 'numeric', month: 'short' }),
  };
}
