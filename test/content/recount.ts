import type { Step, Workout, WorkoutSummary } from '../../src/domain/workout/workout.ts';

/*
 * An own count of what a workout's file says, on purpose not the engine's: two ways to one number find mistakes in either.
 */

export function stepsOf(workout: Workout): readonly Step[] {
  return workout.rounds.flatMap((round) => round.steps);
}

export function stepMs(step: Step): number {
  const { dose } = step;
  const window = dose.kind === 'time' ? dose.durationMs : dose.count * (dose.tempo.pullMs + dose.tempo.holdMs + dose.tempo.lowerMs);
  return step.sides === 'each' ? 2 * window : window;
}

export function workMs(workout: Workout): number {
  return stepsOf(workout).reduce((sum, step) => sum + stepMs(step), 0);
}

/** Get ready (10 s) once, and 5 s between the two sides of a step. */
export function totalMs(workout: Workout, times: 1 | 2): number {
  const switches = stepsOf(workout).filter((step) => step.sides === 'each').length;
  return 10_000 + times * (workMs(workout) + 5_000 * switches);
}

/** Valid while no workout has a rest or an easy step of at most 20 s beside its intervals. */
export function creditMin(workout: Workout): number {
  const worth = { moderate: 1, hard: 2 } as const;
  return stepsOf(workout).reduce(
    (sum, step) => sum + (step.phase === 'moderate' || step.phase === 'hard' ? (worth[step.phase] * stepMs(step)) / 60_000 : 0),
    0,
  );
}

export function summarize(workout: Workout): WorkoutSummary {
  return {
    id: workout.id,
    coverExerciseId: workout.coverExerciseId,
    skyline: stepsOf(workout).map((step) => step.phase),
    workMs: workMs(workout),
    totalMs: totalMs(workout, 1),
    equipment: workout.equipment,
    canDoTwice: workout.canDoTwice,
    countsAs: workout.countsAs,
    creditMin: creditMin(workout),
  };
}

/** The whole sets of one time round: a step of Strength of at least 30 seconds, both its sides as one. */
export function setsOf(workout: Workout): readonly string[] {
  return stepsOf(workout).flatMap((step) => (step.phase === 'strength' && step.exerciseId !== null && stepMs(step) >= 30_000 ? step.exerciseId : []));
}
