import { minutesOf } from '../units.ts';
import type { Phase } from './phase.ts';
import type { Effort, Performed, Session } from './session.ts';
import type { Segment } from './timeline.ts';

/** A rest or easy interval up to this long counts with the Moderate or Hard interval before it. */
export const SHORT_REST_MS = 20_000;

/** A Strength step performed for less is no set and loads no muscle group. */
export const SHORTEST_SET_MS = 30_000;

/** What a session is worth. Minutes are not rounded. */
export interface Credit {
  readonly moderateMin: number;
  /** Hard minutes; not doubled. */
  readonly vigorousMin: number;
  /** `moderateMin + 2 * vigorousMin`: what goes against the week's goal. */
  readonly creditedMin: number;
  /** Minutes of Strength phase. */
  readonly strengthMin: number;
  /** Whole Strength steps; both sides make one set. */
  readonly setCount: number;
  /** The moves of these sets, one entry a set. */
  readonly setExerciseIds: readonly string[];
}

/** Credit goes by planned phase and what was really performed, corrected by how hard it was. */
export function creditOf(session: Session): Credit {
  return credit(session.segments, session.performed, session.effort);
}

/** What a workout is worth when all of it is done as planned. */
export function plannedCreditOf(segments: readonly Segment[]): Credit {
  const performed = segments.map(({ durationMs: ms, phase, exerciseId, side, variant }, segmentIndex) => (
    { segmentIndex, ms, phase, exerciseId, side, variant, isComplete: true }
  ));
  return credit(segments, performed, null);
}

function credit(segments: readonly Segment[], performed: readonly Performed[], effort: Effort | null): Credit {
  const bySegment = new Map(performed.map((entry) => [entry.segmentIndex, entry]));
  const ms: Record<'moderate' | 'hard' | 'strength', number> = { moderate: 0, hard: 0, strength: 0 };
  segments.forEach((segment, index) => {
    const doneMs = bySegment.get(index)?.ms ?? 0;
    if (segment.phase === 'moderate' || segment.phase === 'hard' || segment.phase === 'strength') ms[segment.phase] += doneMs;
    const before = segments[index - 1];
    if (!before || !isInterval(before.phase) || !isShortRest(segment)) return;
    ms[before.phase] += restMsWith(before, bySegment.get(index - 1)?.ms ?? 0, segment, doneMs);
  });
  // Easier than planned: what was meant to be hard was moderate.
  const hardMs = effort === 'easier' ? 0 : ms.hard;
  const moderateMin = minutesOf(ms.moderate + ms.hard - hardMs);
  const vigorousMin = minutesOf(hardMs);
  const setExerciseIds = setsIn(segments, bySegment).map(({ exerciseId }) => exerciseId);
  return {
    moderateMin,
    vigorousMin,
    creditedMin: moderateMin + 2 * vigorousMin,
    strengthMin: minutesOf(ms.strength),
    setCount: setExerciseIds.length,
    setExerciseIds,
  };
}

function isInterval(phase: Phase): phase is 'moderate' | 'hard' {
  return phase === 'moderate' || phase === 'hard';
}

function isShortRest(segment: Segment): boolean {
  return (segment.phase === 'rest' || segment.phase === 'easy') && segment.durationMs <= SHORT_REST_MS;
}

/** A short rest counts in the measure its interval was done: after a skipped one it earns nothing. */
function restMsWith(interval: Segment, intervalMs: number, rest: Segment, restMs: number): number {
  if (interval.durationMs <= 0) return 0;
  return Math.min(restMs, rest.durationMs * (intervalMs / interval.durationMs));
}

interface StrengthStep {
  readonly stepIndex: number;
  readonly exerciseId: string;
  readonly ms: number;
  readonly isWhole: boolean;
}

/** A Strength step that was done whole, on both sides where it has two, and for long enough to be a set. */
export interface WholeSet {
  readonly stepIndex: number;
  readonly exerciseId: string;
}

/** In the order of the workout. */
export function wholeSetsOf(segments: readonly Segment[], performed: readonly Performed[]): readonly WholeSet[] {
  return setsIn(segments, new Map(performed.map((entry) => [entry.segmentIndex, entry])));
}

function setsIn(segments: readonly Segment[], bySegment: ReadonlyMap<number, Performed>): readonly WholeSet[] {
  const steps = new Map<number, StrengthStep>();
  segments.forEach((segment, index) => {
    if (segment.phase !== 'strength' || segment.exerciseId === null) return;
    const { stepIndex, exerciseId } = segment;
    const entry = bySegment.get(index);
    const step = steps.get(stepIndex) ?? { stepIndex, exerciseId, ms: 0, isWhole: true };
    steps.set(stepIndex, {
      ...step,
      ms: step.ms + (entry?.ms ?? 0),
      isWhole: step.isWhole && entry?.isComplete === true,
    });
  });
  return [...steps.values()].filter((step) => step.isWhole && step.ms >= SHORTEST_SET_MS);
}
