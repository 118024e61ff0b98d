import type { Units } from '../units.ts';
import type { Variant } from '../workout/phase.ts';
import { wholeSetsOf } from '../workout/credit.ts';
import type { Session } from '../workout/session.ts';
import { neighbourDumbbell } from './dumbbell.ts';
import { setLogIdOf, type SetLog } from './set-log.ts';

/** Repetitions a person may write down for one set. */
const MOST_REPS = 99;

/**
 * What a set that goes by time is measured against; the upper end for beginners. Source: ACSM 2009, 8 to 12 repetitions.
 */
const REPS_OF_A_TIMED_SET = 12;

/** Held, not repeated: there is nothing to count. */
const HELD_MOVES: ReadonlySet<string> = new Set(['forearm-plank', 'wall-sit']);

/** A set that was done, before anybody said how. */
export interface DoneSet {
  readonly exerciseId: string;
  readonly variant: Variant;
  /** Counts the session's sets of this move from 0. */
  readonly setIndex: number;
  readonly targetReps: number;
}

/** What is known of a move before the person answers. */
export interface MoveBefore {
  readonly usesDumbbells: boolean;
  /** Planned, or used last time; null when neither. */
  readonly massKg: number | null;
}

/** One set's answer. What the person has not changed follows what was answered before it. */
export interface SetAnswer extends DoneSet {
  readonly reps: number;
  readonly usesDumbbells: boolean;
  readonly massKg: number | null;
  readonly hasOwnReps: boolean;
  readonly hasOwnMass: boolean;
}

/** The answers after a session, in the order of the workout. */
export type SetDraft = readonly SetAnswer[];

export type SetPlace = Pick<DoneSet, 'exerciseId' | 'setIndex'>;

/** The whole strength sets of a session that have repetitions to count. */
export function setsDone(session: Session): readonly DoneSet[] {
  const counts = new Map<string, number>();
  const sets: DoneSet[] = [];
  for (const { stepIndex, exerciseId } of wholeSetsOf(session.segments, session.performed)) {
    const segment = session.segments.find((one) => one.stepIndex === stepIndex && one.phase === 'strength');
    if (segment === undefined || HELD_MOVES.has(exerciseId)) continue;
    const setIndex = counts.get(exerciseId) ?? 0;
    counts.set(exerciseId, setIndex + 1);
    const targetReps = segment.dose.kind === 'reps' ? segment.dose.count : REPS_OF_A_TIMED_SET;
    sets.push({ exerciseId, variant: segment.variant, setIndex, targetReps });
  }
  return sets;
}

/** As planned: the target's repetitions, with the weight known. */
export function draftOf(sets: readonly DoneSet[], before: ReadonlyMap<string, MoveBefore>): SetDraft {
  return sets.map((set) => {
    const { usesDumbbells = false, massKg = null } = before.get(set.exerciseId) ?? {};
    const mass = usesDumbbells ? massKg : null;
    // A weight that is known does not follow what is said of another move.
    return { ...set, reps: set.targetReps, usesDumbbells, massKg: mass, hasOwnReps: false, hasOwnMass: mass !== null };
  });
}

/** One repetition more or less; the move's later sets follow until they have an answer of their own. */
export function withReps(draft: SetDraft, place: SetPlace, by: number): SetDraft {
  const at = find(draft, place);
  if (at === undefined) return draft;
  const reps = Math.min(MOST_REPS, Math.max(0, at.reps + by));
  return draft.map((one) => {
    if (one === at) return { ...one, reps, hasOwnReps: true };
    return follows(one, at) && !one.hasOwnReps ? { ...one, reps } : one;
  });
}

/**
 * The next dumbbell up or down. The move's other sets follow, and so do moves of which no weight is known yet: most people have one pair
 * in the hand.
 */
export function withMass(draft: SetDraft, place: SetPlace, by: 1 | -1, units: Units): SetDraft {
  const at = find(draft, place);
  if (!at?.usesDumbbells) return draft;
  const massKg = neighbourDumbbell(at.massKg, by, units);
  const isFirstSet = at.setIndex === 0;
  return draft.map((one) => {
    if (one === at) return { ...one, massKg, hasOwnMass: true };
    if (!one.usesDumbbells || !isFirstSet) return one;
    if (one.exerciseId === at.exerciseId) return one.massKg === at.massKg ? { ...one, massKg } : one;
    return one.hasOwnMass ? one : { ...one, massKg };
  });
}

/** Whether a move was done more than once, so that its sets can differ. */
export function hasSeveralSets(draft: SetDraft): boolean {
  return draft.some(({ setIndex }) => setIndex > 0);
}

export function logsOf(draft: SetDraft, { id: sessionId, localDay }: Pick<Session, 'id' | 'localDay'>, personId: string): readonly SetLog[] {
  return draft.map(({ exerciseId, variant, setIndex, reps, targetReps, massKg }) => {
    const log = { personId, sessionId, localDay, exerciseId, variant, setIndex, reps, targetReps, massKg };
    return { id: setLogIdOf(log), ...log };
  });
}

function find(draft: SetDraft, { exerciseId, setIndex }: SetPlace): SetAnswer | undefined {
  return draft.find((one) => one.exerciseId === exerciseId && one.setIndex === setIndex);
}

/** Only the first set is taken over by the others. */
function follows(one: SetAnswer, first: SetAnswer): boolean {
  return first.setIndex === 0 && one.exerciseId === first.exerciseId;
}
