import { catalog } from '../content/catalog.ts';
import type { LocalDay } from '../domain/day.ts';
import type { Session } from '../domain/workout/session.ts';
import { shownName } from '../screens/people/person-words.ts';
import type { WeekLog } from '../store/week-log-store.ts';
import { deviceClock } from './clock.ts';
import { KeptWeekLog } from './kept-week-log.ts';
import { askToLastOnce } from './lasting.ts';
import type { ScreenParts } from './screens.ts';

/** The entries of seven days from `firstDay` on, of whoever is in front. */
export function makeLog({ kept }: ScreenParts, firstDay: () => LocalDay): WeekLog {
  return new KeptWeekLog({ kept, clock: deviceClock, firstDay, groupsOf: catalog.groupsOf, onAdded: () => void askToLastOnce() });
}

/** What every view of entries needs to tell of them. */
export interface EntryParts {
  readonly workoutName: (id: string) => string;
  /** The names of those who are here, of some people. */
  readonly namesOf: (personIds: readonly string[]) => readonly string[];
  /** Puts one session into a file for other apps, and says so; null where no file can be saved. */
  readonly saveSession: ((session: Session) => Promise<string>) | null;
}

export function entryPartsOf(parts: ScreenParts): EntryParts {
  return {
    workoutName: (id) => catalog.workoutName(id),
    namesOf: (ids) => parts.peopleStore.state.all.filter(({ id }) => ids.includes(id)).map(shownName),
    // Where there is paper there is a place for files; the desk's script comes with the first press.
    saveSession: parts.canPrint ? async (session) => (await parts.dataActions()).saveSession(session) : null,
  };
}
