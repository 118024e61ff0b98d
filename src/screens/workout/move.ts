import type { Movement } from '../../domain/movement/movement.ts';
import type { Exercise, ExerciseText } from '../../domain/workout/exercise.ts';

/** Everything there is to say and show of one move. */
export interface Move {
  readonly exercise: Exercise;
  readonly text: ExerciseText;
  /** Null where there is no picture of it. */
  readonly movement: Movement | null;
}

/** Answers null when it cannot be had just now. */
export type LoadMove = (exerciseId: string) => Promise<Move | null>;
