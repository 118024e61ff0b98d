import type { LocalDay } from '../day.ts';
import type { Variant } from '../workout/phase.ts';

/** What a person did of one set, answered after the session. */
export interface SetLog {
  /** `<personId>/<exerciseId>/<localDay>/<sessionId>/<setIndex>`: sorts one move's history by day. */
  readonly id: string;
  readonly personId: string;
  readonly sessionId: string;
  readonly localDay: LocalDay;
  readonly exerciseId: string;
  readonly variant: Variant;
  /** Counts the session's sets of this move from 0. */
  readonly setIndex: number;
  /** Repetitions of one side where the move is done per side. */
  readonly reps: number;
  readonly targetReps: number;
  /** Of one dumbbell, in kilograms; null without any. */
  readonly massKg: number | null;
}

export function setLogIdOf({ personId, exerciseId, localDay, sessionId, setIndex }: Omit<SetLog, 'id'>): string {
  // Restored ids may hold anything, a slash too.
  return `${setLogPrefixOf(personId, exerciseId)}${localDay}/${encodeURIComponent(sessionId)}/${setIndex}`;
}

/** What the ids of one move's sets begin with. */
export function setLogPrefixOf(personId: string, exerciseId: string): string {
  return `${encodeURIComponent(personId)}/${encodeURIComponent(exerciseId)}/`;
}
