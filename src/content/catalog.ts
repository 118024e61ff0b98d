import { fail, succeed, type Result } from '../domain/result.ts';
import type { Recipe } from '../domain/meals/recipe.ts';
import type { Movement } from '../domain/movement/movement.ts';
import type { MuscleGroup } from '../domain/tracking/muscle-group.ts';
import type { Exercise, ExerciseText, WorkoutText } from '../domain/workout/exercise.ts';
import type { Workout, WorkoutSummary } from '../domain/workout/workout.ts';
import type { ContentFiles } from './files.ts';
import { DEFAULT_LOCALE } from './locale.ts';
import type { Foods } from './meals/read-foods.ts';
import type { ContentProblem } from './problem.ts';
import type { SafetyText } from './safety-text.ts';
import { shippedFiles } from './shipped-files.ts';

type Answer<Value> = Promise<Result<Value, ContentProblem>>;

/** The one gate to the shipped content. Nothing here throws or rejects: what cannot be had is a problem. */
export interface Catalog {
  /** In the order they are offered. */
  workoutSummaries(): readonly WorkoutSummary[];
  workoutSummary(id: string): WorkoutSummary | null;
  workoutText(id: string): WorkoutText;
  workoutName(id: string): string;
  exerciseName(id: string): string;
  /** Bound, so that it can be handed to `summarizeWeek` as it is. */
  readonly groupsOf: (exerciseId: string) => readonly MuscleGroup[];
  loadWorkout(id: string): Answer<Workout>;
  loadExercise(id: string): Answer<Exercise>;
  /** Those of them this build has: an old record may name a move that is gone. */
  loadExercises(ids: readonly string[]): Answer<ReadonlyMap<string, Exercise>>;
  /** All of them, or the first problem; repeated ids are fine. */
  loadExerciseTexts(ids: readonly string[]): Answer<ReadonlyMap<string, ExerciseText>>;
  /**
   * The moves' pictures. A move without one is not in the map, nor is one whose file is broken or away while others came; the answer is
   * a problem only when none of those asked for could be had.
   */
  loadMovements(ids: readonly string[]): Answer<ReadonlyMap<string, Movement>>;
  loadSafetyText(): Answer<SafetyText>;
  /** All foods with their names; a chunk of its own. */
  loadFoods(): Answer<Foods>;
  /** All shipped recipes; a chunk of its own. */
  loadRecipes(): Answer<readonly Recipe[]>;
}

export function createCatalog(files: ContentFiles): Catalog {
  const workoutText = (id: string): WorkoutText => own(files.names.workouts, id) ?? { name: nameFrom(id), summary: '' };

  return {
    workoutSummaries: () => files.workoutIndex,
    workoutSummary: (id) => files.workoutIndex.find((summary) => summary.id === id) ?? null,
    workoutText,
    workoutName: (id) => workoutText(id).name,
    exerciseName: (id) => own(files.names.exercises, id) ?? nameFrom(id),
    groupsOf: (exerciseId) => own(files.groupIndex, exerciseId) ?? [],

    loadWorkout: (id) => answer(id, async () => {
      const load = own(files.workouts, id);
      if (load === undefined) return unknown(id);
      const [file, { readWorkout }] = await Promise.all([load(), import('./read.ts')]);
      return readWorkout(id, file, files.names);
    }),

    loadExercise: (id) => answer(id, async () => {
      if (own(files.names.exercises, id) === undefined) return unknown(id);
      const [file, { readExercise }] = await Promise.all([files.loadExercises(), import('./read.ts')]);
      return readExercise(id, file);
    }),

    loadExercises: (ids) => answer(ids.join(' '), async () => {
      const known = [...new Set(ids)].filter((id) => own(files.names.exercises, id) !== undefined);
      const exercises = new Map<string, Exercise>();
      if (known.length === 0) return succeed(exercises);
      const [file, { readExercise }] = await Promise.all([files.loadExercises(), import('./read.ts')]);
      for (const id of known) {
        const exercise = readExercise(id, file);
        if (!exercise.ok) return exercise;
        exercises.set(id, exercise.value);
      }
      return succeed(exercises);
    }),

    loadExerciseTexts: (ids) => answer(ids.join(' '), async () => {
      const stranger = ids.find((id) => own(files.names.exercises, id) === undefined);
      if (stranger !== undefined) return unknown(stranger);
      const [file, { readExerciseTexts }] = await Promise.all([files.loadExerciseTexts(), import('./read.ts')]);
      return readExerciseTexts(ids, file, files.names);
    }),

    loadMovements: (ids) => answer(ids.join(' '), async () => {
      const wanted = [...new Set(ids)].filter((id) => own(files.movements, id) !== undefined);
      const movements = new Map<string, Movement>();
      if (wanted.length === 0) return succeed(movements);
      const { readMovement } = await import('./read-movement.ts');
      const answers = await Promise.all(
        wanted.map((id) => answer(id, async () => readMovement(id, await files.movements[id]!()))),
      );
      for (const one of answers) if (one.ok) movements.set(one.value.id, one.value);
      const first = answers[0]!;
      return movements.size === 0 && !first.ok ? first : succeed(movements);
    }),

    loadSafetyText: () => answer('safety', async () => {
      const [file, { readSafetyText }] = await Promise.all([files.loadSafety(), import('./read.ts')]);
      return readSafetyText(file);
    }),

    loadFoods: () => answer('foods', async () => {
      const [facts, names, { readFoods }] = await Promise.all([files.loadFoods(), files.loadFoodNames(), import('./meals/read-foods.ts')]);
      return readFoods(facts, names);
    }),

    loadRecipes: () => answer('recipes', async () => {
      const [facts, words, { readRecipes }] = await Promise.all([files.loadRecipes(), files.loadRecipeTexts(), import('./meals/read-recipes.ts')]);
      return readRecipes(facts, words);
    }),
  };
}

/** The content in the language of this page. */
export const catalog: Catalog = createCatalog(shippedFiles(DEFAULT_LOCALE));

/** Only a chunk rejects here, for it did not arrive or is no script; a file with wrong content answers `broken` itself. */
async function answer<Value>(id: string, load: () => Answer<Value>): Answer<Value> {
  try {
    return await load();
  } catch (error) {
    return fail({ kind: error instanceof SyntaxError ? 'broken' : 'unreachable', id, detail: String(error) });
  }
}

function unknown(id: string): Result<never, ContentProblem> {
  return fail({ kind: 'unknown', id, detail: 'no such id' });
}

/** Ids come from addresses and old records: "constructor" is no exercise. */
function own<Value>(table: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.prototype.hasOwnProperty.call(table, key) ? table[key] : undefined;
}

/** A record may name a move this build does not have: "wide-row" is shown as "Wide row". */
function nameFrom(id: string): string {
  const spaced = id.split('-').join(' ');
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}
