import type { HistoryNames } from '../screens/progress/history-view.ts';
import { writtenAs } from './viewer-locale.ts';

/** Days and months, written in the viewer's language. */
export function dayNames(): HistoryNames {
  return {
    day: writtenAs({ weekday: 'long', day: 'numeric', month: 'long' }),
    weekday: writtenAs({ weekday: 'short' }),
    month: writtenAs({ month: 'long', year: 'numeric' }),
    short: writtenAs({ day: 'numeric', month: 'short' }),
  };
}
