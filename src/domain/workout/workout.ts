import type { Side, StepPhase, Variant } from './phase.ts';

/**
 * One repetition's parts, in milliseconds. Their sum is the pace of a repetition.
 * `pullMs` is the concentric part, `lowerMs` the eccentric one (tempo notation 1-1-3 = pull, hold, lower).
 */
export interface Tempo {
  readonly pullMs: number;
  readonly holdMs: number;
  readonly lowerMs: number;
}

/** How a step uses the two sides. `each`: two equal windows, right first, with a switch between. */
export type Sides = 'both' | 'each' | 'alternating';

export type Dose =
  | { readonly kind: 'time'; readonly durationMs: number }
  /** `count` repetitions a window: "12 right then 12 left" is `each` with 12, "20 in total, alternating" is 20. */
  | { readonly kind: 'reps'; readonly count: number; readonly tempo: Tempo };

export interface Step {
  /** A key of the exercise index, or null for a plain rest. */
  readonly exerciseId: string | null;
  readonly phase: StepPhase;
  readonly sides: Sides;
  /** For `sides: 'each'` the dose of one side. */
  readonly dose: Dose;
  readonly variant?: Variant;
  /** A named way of doing the move in this workout, for example "slow", shown beside its name. */
  readonly manner?: 'slow' | 'light' | 'seated' | 'no-weight' | 'arms-up';
}

/** Steps that belong together; shown as "Round 3 of 5". */
export interface Round {
  readonly steps: readonly Step[];
}

/** What a person sees of a workout before its details are loaded. */
export interface WorkoutSummary {
  readonly id: string;
  /** The move on its poster. */
  readonly coverExerciseId: string;
  /** Phases in order, for the skyline of the session: one bar a step. */
  readonly skyline: readonly StepPhase[];
  readonly workMs: number;
  /** Including get-ready and switches. */
  readonly totalMs: number;
  readonly equipment: readonly Equipment[];
  readonly canDoTwice: boolean;
  readonly countsAs: readonly CountsAs[];
  readonly creditMin: number;
}

export type Equipment = 'one-dumbbell' | 'two-dumbbells' | 'mat' | 'chair' | 'wall';
export type CountsAs = 'interval-day' | 'posture-day' | 'cardio' | 'strength';

export interface Workout {
  readonly id: string;
  /** Rises with each change of the shipped file, so that an old session's snapshot can be told apart. */
  readonly version: number;
  readonly rounds: readonly Round[];
  /** True when the whole may be done once more for twice the time. */
  readonly canDoTwice: boolean;
  readonly equipment: readonly Equipment[];
  readonly countsAs: readonly CountsAs[];
  /** The move on its poster: one of its own. */
  readonly coverExerciseId: string;
}

export type { Side };
