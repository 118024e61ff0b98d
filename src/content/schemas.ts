import * as v from 'valibot';
import type { Exercise, ExerciseText } from '../domain/workout/exercise.ts';
import type { Workout } from '../domain/workout/workout.ts';
import type { SafetyText } from './safety-text.ts';

/*
 * Loaded on demand only: valibot stays out of the first screen. `satisfies` makes a schema that says more than its type a
 * compile error; one that says less is found by `test/content/schemas.node-test.ts`.
 */

const word = v.pipe(v.string(), v.trim(), v.minLength(1));
const words = v.pipe(v.array(word), v.minLength(1));
const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
const wholeAboveZero = v.pipe(v.number(), v.integer(), v.minValue(1));
const wholeMs = v.pipe(v.number(), v.integer(), v.minValue(0));

const equipment = v.picklist(['one-dumbbell', 'two-dumbbells', 'mat', 'chair', 'wall']);
const countsAs = v.picklist(['interval-day', 'posture-day', 'cardio', 'strength']);
const group = v.picklist(['legs', 'hips', 'back', 'abdomen', 'chest', 'shoulders', 'arms']);
const muscle = v.picklist([
  'lats', 'biceps', 'rhomboids', 'mid-traps', 'upper-traps', 'lower-traps', 'erectors',
  'rear-delts', 'side-delts', 'front-delts', 'rotator-cuff', 'triceps', 'forearms', 'obliques', 'abs', 'deep-abs',
  'quadratus-lumborum', 'glutes', 'glute-medius', 'adductors', 'hip-flexors', 'quads',
  'hamstrings', 'calves', 'chest', 'serratus', 'neck', 'spine',
]);

const tempo = v.object({ pullMs: wholeAboveZero, holdMs: wholeMs, lowerMs: wholeAboveZero });

const dose = v.variant('kind', [
  v.object({ kind: v.literal('time'), durationMs: wholeAboveZero }),
  v.object({ kind: v.literal('reps'), count: wholeAboveZero, tempo }),
]);

const step = v.object({
  exerciseId: v.nullable(id),
  phase: v.picklist(['warm-up', 'easy', 'strength', 'moderate', 'hard', 'rest', 'stretch', 'cool-down']),
  sides: v.picklist(['both', 'each', 'alternating']),
  dose,
  variant: v.exactOptional(v.picklist(['regular', 'easier', 'harder'])),
  manner: v.exactOptional(v.picklist(['slow', 'light', 'seated', 'no-weight', 'arms-up'])),
});

export const workoutSchema = v.object({
  id,
  version: wholeAboveZero,
  rounds: v.pipe(v.array(v.object({ steps: v.pipe(v.array(step), v.minLength(1)) })), v.minLength(1)),
  canDoTwice: v.boolean(),
  equipment: v.array(equipment),
  countsAs: v.array(countsAs),
  coverExerciseId: v.string(),
}) satisfies v.GenericSchema<unknown, Workout>;

const metabolicEquivalent = v.object({
  value: v.pipe(v.number(), v.minValue(1)),
  code: v.pipe(v.string(), v.regex(/^\d{5}$/)),
  basis: v.picklist(['exact', 'broad']),
});

export const exerciseSchema = v.object({
  id,
  category: v.picklist(['strength', 'core', 'back', 'cardio', 'mobility', 'stretch', 'warm-up', 'posture']),
  primary: v.pipe(v.array(muscle), v.minLength(1)),
  secondary: v.array(muscle),
  met: metabolicEquivalent,
  hardMet: v.exactOptional(metabolicEquivalent),
  equipment: v.array(equipment),
  isPerSide: v.boolean(),
  isAlternating: v.boolean(),
  impact: v.picklist(['low', 'high']),
  loads: v.array(v.picklist(['wrist', 'knee'])),
  needsFloor: v.boolean(),
  space: v.picklist(['spot', 'step', 'body-length']),
  alternativeId: id,
  groups: v.array(group),
}) satisfies v.GenericSchema<unknown, Exercise>;

export const exerciseTextSchema = v.object({
  name: word,
  summary: word,
  cues: words,
  steps: words,
  mistakes: words,
  breathing: word,
  easier: word,
  harder: word,
  stop: word,
}) satisfies v.GenericSchema<unknown, ExerciseText>;

export const safetyTextSchema = v.object({ heading: word, points: words, doctor: word }) satisfies v.GenericSchema<
  unknown,
  SafetyText
>;

/** The first thing that is wrong, and where, for the log. */
export function describeIssues(issues: readonly v.BaseIssue<unknown>[]): string {
  const [first] = issues;
  if (first === undefined) return 'no issue named';
  return `${v.getDotPath(first) ?? '(whole file)'}: ${first.message}`;
}
