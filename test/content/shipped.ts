import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { exerciseSchema, workoutSchema } from '../../src/content/schemas.ts';
import type { Exercise } from '../../src/domain/workout/exercise.ts';
import type { Workout } from '../../src/domain/workout/workout.ts';

/** Reads a file of `assets/content` as it lies there, so that the tests do not trust the catalog they check. */
export function contentFile(path: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../assets/content/${path}`, import.meta.url), 'utf8'));
}

const facts = v.parse(v.object({ sources: v.array(v.string()), exercises: v.array(exerciseSchema) }), contentFile('exercises.json'));

export const sources: readonly string[] = facts.sources;
export const exercises: readonly Exercise[] = facts.exercises;

export const workoutFiles: readonly string[] = readdirSync(new URL('../../assets/content/workouts/', import.meta.url));
export const workouts: readonly Workout[] = workoutFiles.map((file) => v.parse(workoutSchema, contentFile(`workouts/${file}`)));

export function exercise(id: string): Exercise {
  const found = exercises.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`no facts of "${id}"`);
  return found;
}

export function workout(id: string): Workout {
  const found = workouts.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`no file of "${id}"`);
  return found;
}
