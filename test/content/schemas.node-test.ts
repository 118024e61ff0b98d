import assert from 'node:assert/strict';
import { it } from 'node:test';
import type * as v from 'valibot';
import type { SafetyText } from '../../src/content/safety-text.ts';
import type { exerciseSchema, exerciseTextSchema, safetyTextSchema, workoutSchema } from '../../src/content/schemas.ts';
import { describeIssues } from '../../src/content/schemas.ts';
import type { Exercise, ExerciseText } from '../../src/domain/workout/exercise.ts';
import type { Workout } from '../../src/domain/workout/workout.ts';

/** Without `readonly` and `?`, so that only fields and their values are compared. */
type Plain<T> = T extends object ? { -readonly [K in keyof T]-?: Plain<Exclude<T[K], undefined>> } : T;
type IsIdentical<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type IsSame<Schema extends v.GenericSchema, Type> = IsIdentical<Plain<v.InferOutput<Schema>>, Plain<Type>>;

it('schemas and types name the same fields and values: the compiler refuses `true` where one has drifted', () => {
  const same: [
    IsSame<typeof workoutSchema, Workout>,
    IsSame<typeof exerciseSchema, Exercise>,
    IsSame<typeof exerciseTextSchema, ExerciseText>,
    IsSame<typeof safetyTextSchema, SafetyText>,
  ] = [true, true, true, true];
  assert.ok(same.every(Boolean));
});

it('a problem without a named issue still has words for the log', () => {
  assert.equal(describeIssues([]), 'no issue named');
});
