import type { LocalDay } from '../domain/day.ts';
import { viewerLocale } from './viewer-locale.ts';

/** "Mon 12 Jan", in the viewer's language. */
export function dayWords(day: LocalDay): string {
  const format = new Intl.DateTimeFormat(viewerLocale(), { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' });
  return format.format(new Date(`${day}T00:00:00.000Z`));
}
