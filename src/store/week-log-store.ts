import type { Activity } from '../domain/tracking/activity.ts';
import type { MuscleGroup } from '../domain/tracking/muscle-group.ts';
import type { Effort, Session } from '../domain/workout/session.ts';
import { Store } from './store.ts';

/** The last thing the viewer did to the log; each can be undone until the next. */
export interface LogChange {
  /** `left`: a session of several people is gone from one log and stays in the others. */
  readonly kind: 'added' | 'changed' | 'removed' | 'left';
  readonly what: Activity | Session;
}

/** What one person did this week, entry by entry. */
export interface WeekLogState {
  /** Ended ones of the week, oldest first. */
  readonly sessions: readonly Session[];
  /** The week's, oldest first. */
  readonly activities: readonly Activity[];
  /** What this person wrote down lately; says what they do most. */
  readonly recent: readonly Activity[];
  readonly hadIntervalsYesterday: boolean;
  /** What was trained yesterday, be it in the week before. */
  readonly groupsYesterday: readonly MuscleGroup[];
  readonly isLoaded: boolean;
  readonly change: LogChange | null;
}

export type WeekLogEvent =
  | { readonly kind: 'load'; readonly read: Omit<WeekLogState, 'isLoaded' | 'change'> }
  | { readonly kind: 'change'; readonly change: LogChange | null };

export type WeekLogStore = Store<WeekLogState, WeekLogEvent>;

export function createWeekLogStore(): WeekLogStore {
  const nothing: WeekLogState = { sessions: [], activities: [], recent: [], hadIntervalsYesterday: false, groupsYesterday: [], isLoaded: false, change: null };
  return new Store<WeekLogState, WeekLogEvent>(nothing, (state, event) => {
    switch (event.kind) {
      case 'load':
        return { ...event.read, isLoaded: true, change: state.change };
      case 'change':
        return { ...state, change: event.change };
    }
  });
}

/** An activity as it is written down; who and when follows. */
export type NewActivity = Pick<Activity, 'kind' | 'localDay' | 'durationMin' | 'intensity' | 'groups'>;

/** What a viewer may do with the week's entries. */
export interface WeekLog {
  readonly store: WeekLogStore;
  /** Reads the entries anew. */
  read(): Promise<void>;
  add(activity: NewActivity): Promise<void>;
  change(activity: Activity): Promise<void>;
  /** A session goes from the logs of all who took part. */
  remove(entry: Activity | Session): Promise<void>;
  /** A session goes from this person's log alone. */
  leave(session: Session): Promise<void>;
  rate(session: Session, effort: Effort): Promise<void>;
  /** Takes the last change back. */
  undo(): Promise<void>;
}

export function isSession(entry: Activity | Session): entry is Session {
  return 'segments' in entry;
}
