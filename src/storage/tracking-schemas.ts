import * as v from 'valibot';
import { ACTIVITY_KINDS, type Activity } from '../domain/tracking/activity.ts';
import type { DaySum } from '../domain/tracking/day-sum.ts';
import type { Intention } from '../domain/tracking/intention.ts';
import type { Measurement } from '../domain/tracking/measurement.ts';
import { MUSCLE_GROUPS, type MuscleGroup } from '../domain/tracking/muscle-group.ts';
import type { SetLog } from '../domain/tracking/set-log.ts';

// One check each, not a pipe of several: a history holds thousands of these, and a TV reads them for one chart.
const text = v.custom<string>(isText);
const count = v.custom<number>(isCount);
const amount = v.custom<number>(isAmount);
const minutesOfActivity = v.custom<number>((value) => typeof value === 'number' && value > 0 && value <= 1_440);
const day = v.custom<string>(isDay);
const weekday = v.picklist([0, 1, 2, 3, 4, 5, 6]);
const minuteOfDay = v.custom<number>((value) => Number.isInteger(value) && (value as number) >= 0 && (value as number) < 1_440);
const groups: v.GenericSchema<unknown, readonly MuscleGroup[]> = v.array(v.picklist(MUSCLE_GROUPS));
const moment = v.pipe(v.number(), v.finite());

export const activitySchema: v.GenericSchema<unknown, Activity> = v.object({
  id: text,
  personId: text,
  localDay: day,
  kind: v.picklist(ACTIVITY_KINDS),
  durationMin: minutesOfActivity,
  intensity: v.picklist(['light', 'moderate', 'vigorous']),
  groups,
  createdAtMs: moment,
});

/** One check for the whole row: ten years of them are read at once. It says yes or no, and copies nothing. */
export function isDaySum(value: unknown): value is DaySum {
  if (typeof value !== 'object' || value === null) return false;
  const sum = value as { readonly [Name in keyof DaySum]?: unknown };
  return isText(sum.personId) && isDay(sum.day)
    && isAmount(sum.moderateMin) && isAmount(sum.vigorousMin) && isAmount(sum.hardMin) && isAmount(sum.strengthMin) && isAmount(sum.performedMin)
    && isCount(sum.setCount) && isCount(sum.sessionCount) && isCount(sum.activityCount)
    && typeof sum.isPosture === 'boolean' && isSetsByExercise(sum.setsByExercise)
    && Array.isArray(sum.loggedGroups) && sum.loggedGroups.every((group) => MUSCLE_GROUPS.includes(group as MuscleGroup));
}

export const setLogSchema: v.GenericSchema<unknown, SetLog> = v.object({
  id: text,
  personId: text,
  sessionId: text,
  localDay: day,
  exerciseId: text,
  variant: v.picklist(['regular', 'easier', 'harder']),
  setIndex: count,
  reps: count,
  targetReps: count,
  massKg: v.nullable(amount),
});

export const intentionSchema: v.GenericSchema<unknown, Intention> = v.object({
  id: text,
  personId: text,
  weekday,
  minuteOfDay,
  workoutId: v.nullable(text),
});

export const measurementSchema: v.GenericSchema<unknown, Measurement> = v.object({
  id: text,
  personId: text,
  localDay: day,
  kind: v.picklist(['weight', 'waist', 'resting-pulse', 'mood']),
  value: amount,
});

function isText(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function isAmount(value: unknown): boolean {
  return typeof value === 'number' && value >= 0 && value < Infinity;
}

function isDay(value: unknown): boolean {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);
}

function isSetsByExercise(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.keys(value).every((id) => Number.isSafeInteger((value as Record<string, unknown>)[id]));
}
