import * as v from 'valibot';
import { fail, succeed, type Result } from '../domain/result.ts';
import type { Exercise, ExerciseText } from '../domain/workout/exercise.ts';
import type { Workout } from '../domain/workout/workout.ts';
import type { Names } from './files.ts';
import type { ContentProblem } from './problem.ts';
import type { SafetyText } from './safety-text.ts';
import { describeIssues, exerciseSchema, exerciseTextSchema, safetyTextSchema, workoutSchema } from './schemas.ts';

type Answer<Value> = Result<Value, ContentProblem>;

/** @param names - What its moves have to be found in. */
export function readWorkout(id: string, file: unknown, names: Names): Answer<Workout> {
  const answer = parse(id, workoutSchema, file);
  if (!answer.ok) return answer;
  if (answer.value.id !== id) return broken(id, `the file calls itself "${answer.value.id}"`);
  for (const round of answer.value.rounds) {
    for (const { exerciseId } of round.steps) {
      if (exerciseId !== null && !Object.prototype.hasOwnProperty.call(names.exercises, exerciseId)) return broken(id, `no move "${exerciseId}"`);
    }
  }
  return answer;
}

const exercisesFile = v.object({ exercises: v.array(v.looseObject({ id: v.string() })) });

export function readExercise(id: string, file: unknown): Answer<Exercise> {
  const all = parse(id, exercisesFile, file);
  if (!all.ok) return all;
  const row = all.value.exercises.find((exercise) => exercise.id === id);
  if (row === undefined) return broken(id, 'it has a name, but no facts');
  return parse(id, exerciseSchema, row);
}

const textsFile = v.record(v.string(), v.looseObject({}));

export function readExerciseTexts(
  ids: readonly string[],
  file: unknown,
  names: Names,
): Answer<ReadonlyMap<string, ExerciseText>> {
  const all = parse('texts', textsFile, file);
  if (!all.ok) return all;
  const texts = new Map<string, ExerciseText>();
  for (const id of ids) {
    const text = parse(id, exerciseTextSchema, { ...all.value[id], name: names.exercises[id] });
    if (!text.ok) return text;
    texts.set(id, text.value);
  }
  return succeed(texts);
}

export function readSafetyText(file: unknown): Answer<SafetyText> {
  return parse('safety', safetyTextSchema, file);
}

function parse<Value>(id: string, schema: v.GenericSchema<unknown, Value>, file: unknown): Answer<Value> {
  const parsed = v.safeParse(schema, file);
  return parsed.success ? succeed(parsed.output) : broken(id, describeIssues(parsed.issues));
}

function broken(id: string, detail: string): Answer<never> {
  return fail({ kind: 'broken', id, detail });
}
