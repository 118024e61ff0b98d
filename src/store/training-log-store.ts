import type { LocalDay } from '../domain/day.ts';
import type { Session } from '../domain/workout/session.ts';
import { Store } from './store.ts';

/** The sessions of the days on screen, oldest first. */
export interface TrainingLog {
  readonly firstDay: LocalDay;
  readonly lastDay: LocalDay;
  readonly sessions: readonly Session[];
  /** False until the days were read once: an empty week and an unread one look different. */
  readonly isLoaded: boolean;
}

export type TrainingLogEvent =
  /** All sessions of these days, read from storage. */
  | { readonly kind: 'load'; readonly firstDay: LocalDay; readonly lastDay: LocalDay; readonly sessions: readonly Session[] }
  | { readonly kind: 'saved'; readonly session: Session }
  | { readonly kind: 'removed'; readonly id: string };

export class TrainingLogStore extends Store<TrainingLog, TrainingLogEvent> {
  constructor(firstDay: LocalDay, lastDay: LocalDay) {
    super({ firstDay, lastDay, sessions: [], isLoaded: false }, reduceTrainingLog);
  }
}

export function reduceTrainingLog(state: TrainingLog, event: TrainingLogEvent): TrainingLog {
  switch (event.kind) {
    case 'load': {
      const { firstDay, lastDay } = event;
      return { firstDay, lastDay, sessions: mergeNewer(state.sessions, event.sessions), isLoaded: true };
    }
    case 'saved':
      return withSession(state, event.session);
    case 'removed':
      return without(state, event.id);
  }
}

function withSession(state: TrainingLog, session: Session): TrainingLog {
  const { localDay } = session;
  if (localDay < state.firstDay || localDay > state.lastDay) return state;
  const known = state.sessions.find(({ id }) => id === session.id);
  if (known && isNewer(known, session)) return state;
  const others = state.sessions.filter(({ id }) => id !== session.id);
  return { ...state, sessions: others.concat(session).sort((one, other) => one.startedAtMs - other.startedAtMs) };
}

function without(state: TrainingLog, id: string): TrainingLog {
  const sessions = state.sessions.filter((session) => session.id !== id);
  return sessions.length === state.sessions.length ? state : { ...state, sessions };
}

/** What was read decides which sessions there are; one that moved on here since the reading began stays as it is here. */
function mergeNewer(known: readonly Session[], read: readonly Session[]): readonly Session[] {
  return read.map((session) => {
    const here = known.find(({ id }) => id === session.id);
    return here && !isNewer(session, here) ? here : session;
  });
}

/** The highest (epoch, revision) wins whole. */
function isNewer(one: Session, other: Session): boolean {
  return one.epoch === other.epoch ? one.revision > other.revision : one.epoch > other.epoch;
}
