import type { Phase, Side, Variant } from './phase.ts';
import type { Dose, Step, Workout } from './workout.ts';

export const GET_READY_MS = 10_000;
export const SWITCH_SIDES_MS = 5_000;

/** One stretch of a session with one thing to do; the player shows exactly one at a time. */
export interface Segment {
  readonly phase: Phase;
  /** Position of the author's step this came from; get-ready belongs to step 0, a switch to its own step. */
  readonly stepIndex: number;
  /** Counted from 0 through all rounds that are played ("Round 3 of 5" is 2). */
  readonly roundIndex: number;
  readonly roundCount: number;
  readonly exerciseId: string | null;
  readonly side: Side | null;
  readonly isAlternating: boolean;
  readonly variant: Variant;
  readonly manner: Step['manner'] | null;
  readonly dose: Dose;
  /** Length at the suggested pace, in milliseconds. */
  readonly durationMs: number;
  /** True for a rep step that ends with OK and not with its time. */
  readonly waitsForOk: boolean;
}

export interface UnrollOptions {
  readonly times: 1 | 2;
  readonly repsWaitForOk: boolean;
}

/** Unrolls a workout to the flat list of segments the player goes through. */
export function unroll(_workout: Workout, _options: UnrollOptions): readonly Segment[] {
  throw new Error('not written yet');
}
