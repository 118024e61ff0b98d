import type { MuscleGroup } from '../domain/tracking/muscle-group.ts';
import type { WorkoutText } from '../domain/workout/exercise.ts';
import type { WorkoutSummary } from '../domain/workout/workout.ts';

/** Names the first screen needs, in one language. */
export interface Names {
  readonly exercises: Readonly<Record<string, string>>;
  readonly workouts: Readonly<Record<string, WorkoutText>>;
}

/** Where the catalog's content comes from. What is loaded on demand is not trusted until a schema has seen it. */
export interface ContentFiles {
  readonly workoutIndex: readonly WorkoutSummary[];
  readonly groupIndex: Readonly<Record<string, readonly MuscleGroup[]>>;
  readonly names: Names;
  /** One loader a workout, by id. */
  readonly workouts: Readonly<Record<string, () => Promise<unknown>>>;
  /** One loader a picture, by the move's id; a move may have none. */
  readonly movements: Readonly<Record<string, () => Promise<unknown>>>;
  readonly loadExercises: () => Promise<unknown>;
  readonly loadExerciseTexts: () => Promise<unknown>;
  readonly loadSafety: () => Promise<unknown>;
  readonly loadFoods: () => Promise<unknown>;
  readonly loadFoodNames: () => Promise<unknown>;
  readonly loadRecipes: () => Promise<unknown>;
  readonly loadRecipeTexts: () => Promise<unknown>;
}
