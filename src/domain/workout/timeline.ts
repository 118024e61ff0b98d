import { planOf, type MovePlan, type MovePlans } from '../tracking/move-plan.ts';
import type { Phase, Side, Variant } from './phase.ts';
import type { Dose, Step, Workout } from './workout.ts';

export const GET_READY_MS = 10_000;
export const SWITCH_SIDES_MS = 5_000;

/** One stretch of a session with one thing to do; the player shows exactly one at a time. */
export interface Segment {
  readonly phase: Phase;
  /**
   * Position of the author's step this came from, counted from 0 through all rounds that are played (the second
   * time round goes on counting); get-ready belongs to step 0, a switch to its own step.
   */
  readonly stepIndex: number;
  /** Counted from 0 through all rounds that are played ("Round 3 of 5" is 2). */
  readonly roundIndex: number;
  readonly roundCount: number;
  /** Get-ready and switches carry the move they lead to. */
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
  /** What the person said yes to, move by move; what the author asks for in a step goes before it. */
  readonly plans?: MovePlans;
}

/** Unrolls a workout to the flat list of segments the player goes through. */
export function unroll(workout: Workout, options: UnrollOptions): readonly Segment[] {
  const segments: Segment[] = [];
  const roundCount = workout.rounds.length * options.times;
  let stepIndex = 0;
  for (let roundIndex = 0; roundIndex < roundCount; roundIndex += 1) {
    const round = workout.rounds[roundIndex % workout.rounds.length];
    for (const step of round?.steps ?? []) {
      const place = { stepIndex, roundIndex, roundCount };
      const windows = windowsOf(planned(step, planOf(options.plans ?? {}, step.exerciseId)), place, options.repsWaitForOk);
      if (stepIndex === 0 && windows[0]) segments.push(interlude('get-ready', windows[0], GET_READY_MS));
      segments.push(...windows);
      stepIndex += 1;
    }
  }
  return segments;
}

export interface Totals {
  /** What the author wrote: work and rest. */
  readonly workMs: number;
  /** With get-ready and switches: what the player shows. */
  readonly totalMs: number;
}

export function totalsOf(segments: readonly Segment[]): Totals {
  let workMs = 0;
  let totalMs = 0;
  for (const segment of segments) {
    totalMs += segment.durationMs;
    if (segment.phase !== 'get-ready' && segment.phase !== 'switch-sides') workMs += segment.durationMs;
  }
  return { workMs, totalMs };
}

/** Only what is trained is changed: a warm-up stays one, and nobody is asked for fewer repetitions than the workout does. */
function planned(step: Step, plan: MovePlan): Step {
  if (step.phase !== 'strength' && step.phase !== 'moderate' && step.phase !== 'hard') return step;
  const { dose } = step;
  const variant = step.variant ?? plan.variant;
  return {
    ...step,
    ...(variant !== null && { variant }),
    dose: dose.kind === 'reps' && step.phase === 'strength' ? { ...dose, count: Math.max(dose.count, plan.reps ?? 0) } : dose,
  };
}

interface Place {
  readonly stepIndex: number;
  readonly roundIndex: number;
  readonly roundCount: number;
}

function windowsOf(step: Step, place: Place, repsWaitForOk: boolean): readonly Segment[] {
  if (step.sides !== 'each') return [windowOf(step, place, null, repsWaitForOk)];
  const left = windowOf(step, place, 'left', repsWaitForOk);
  return [windowOf(step, place, 'right', repsWaitForOk), interlude('switch-sides', left, SWITCH_SIDES_MS), left];
}

function windowOf(step: Step, place: Place, side: Side | null, repsWaitForOk: boolean): Segment {
  return {
    phase: step.phase,
    ...place,
    exerciseId: step.exerciseId,
    side,
    isAlternating: step.sides === 'alternating',
    variant: step.variant ?? 'regular',
    manner: step.manner ?? null,
    dose: step.dose,
    durationMs: doseMs(step.dose),
    waitsForOk: repsWaitForOk && step.dose.kind === 'reps',
  };
}

/** The engine's own short segment that leads to a window. */
function interlude(phase: 'get-ready' | 'switch-sides', to: Segment, durationMs: number): Segment {
  return { ...to, phase, dose: { kind: 'time', durationMs }, durationMs, waitsForOk: false };
}

function doseMs(dose: Dose): number {
  if (dose.kind === 'time') return dose.durationMs;
  return dose.count * (dose.tempo.pullMs + dose.tempo.holdMs + dose.tempo.lowerMs);
}
