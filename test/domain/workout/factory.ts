import { advance, type Session, type SessionEvent, startSession, type StartOptions } from '../../../src/domain/workout/session.ts';
import { type Segment, unroll, type UnrollOptions } from '../../../src/domain/workout/timeline.ts';
import type { Dose, Round, Step, Tempo, Workout } from '../../../src/domain/workout/workout.ts';

const FIVE_SECONDS: Tempo = { pullMs: 2_000, holdMs: 1_000, lowerMs: 2_000 };
const TWO_AND_A_HALF: Tempo = { pullMs: 1_000, holdMs: 0, lowerMs: 1_500 };
const THREE_SECONDS: Tempo = { pullMs: 1_500, holdMs: 0, lowerMs: 1_500 };

export function step(phase: Step['phase'], seconds: number, change: Partial<Step> = {}): Step {
  const exerciseId = phase === 'rest' ? null : 'a-move';
  return { exerciseId, phase, sides: 'both', dose: { kind: 'time', durationMs: seconds * 1_000 }, ...change };
}

export function reps(count: number, tempo: Tempo): Dose {
  return { kind: 'reps', count, tempo };
}

function pair(exerciseId: string, sides: Step['sides'], dose: Dose, cardioId: string): Round {
  return {
    steps: [
      { exerciseId, phase: 'strength', sides, dose },
      step('moderate', 60, { exerciseId: cardioId }),
      step('hard', 60, { exerciseId: cardioId }),
    ],
  };
}

export function workout(rounds: readonly Round[], change: Partial<Workout> = {}): Workout {
  return { id: 'a-workout', version: 1, rounds, canDoTwice: false, equipment: [], countsAs: [], coverExerciseId: 'a-move', ...change };
}

/** The starting workout, built from the facts and not from the shipped file. */
export const backAndCardio: Workout = workout(
  [
    pair('reverse-grip-row', 'both', reps(12, FIVE_SECONDS), 'jumping-jacks'),
    pair('side-plank-arm-extension', 'each', reps(12, TWO_AND_A_HALF), 'jog-in-place'),
    pair('renegade-row', 'alternating', reps(20, THREE_SECONDS), 'jump-rope'),
    pair('straight-arm-press-back', 'both', reps(12, FIVE_SECONDS), 'skaters'),
    pair('single-arm-row', 'each', reps(12, TWO_AND_A_HALF), 'power-skips'),
  ],
  { id: 'back-and-cardio-15', canDoTwice: true, countsAs: ['interval-day', 'strength'] },
);

export function segmentsOf(of: Workout, options: Partial<UnrollOptions> = {}): readonly Segment[] {
  return unroll(of, { times: 1, repsWaitForOk: false, ...options });
}

export function stepsOf(steps: readonly Step[], options: Partial<UnrollOptions> = {}): readonly Segment[] {
  return segmentsOf(workout([{ steps }]), options);
}

export function start(segments: readonly Segment[], change: Partial<StartOptions> = {}): Session {
  return startSession(segments, {
    id: 'a-session',
    workoutId: 'a-workout',
    workoutVersion: 1,
    times: 1,
    countsAs: [],
    participants: ['a-person'],
    startedAtMs: Date.UTC(2026, 0, 7, 18),
    zoneOffsetMinutes: 0,
    ...change,
  });
}

export function tick(elapsedMs: number): SessionEvent {
  return { kind: 'tick', elapsedMs };
}

export function play(session: Session, events: readonly SessionEvent[]): Session {
  return events.reduce(advance, session);
}

export function positionIn(session: Session): { readonly index: number; readonly elapsedMs: number } {
  return { index: session.segmentIndex, elapsedMs: session.elapsedMs };
}

/** Everything but the revision, which counts events and so differs with the chopping of time. */
export function withoutRevision(session: Session): Omit<Session, 'revision'> {
  const { revision: _revision, ...rest } = session;
  return rest;
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
