import * as v from 'valibot';
import type { Session } from '../domain/workout/session.ts';
import type { Segment } from '../domain/workout/timeline.ts';

// One check each, not a pipe of three: a week holds thousands of these, and a TV reads them at the start.
const text = v.custom<string>((value) => typeof value === 'string' && value !== '');
const count = v.custom<number>((value) => Number.isSafeInteger(value) && (value as number) >= 0);
const ms = v.custom<number>((value) => typeof value === 'number' && value >= 0 && value < Infinity);
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/));
const times = v.picklist([1, 2]);
const side = v.nullable(v.picklist(['right', 'left']));
const variant = v.picklist(['regular', 'easier', 'harder']);
const phase = v.picklist([
  'get-ready', 'warm-up', 'easy', 'strength', 'moderate', 'hard', 'rest', 'switch-sides', 'stretch', 'cool-down',
]);

const dose = v.variant('kind', [
  v.object({ kind: v.literal('time'), durationMs: ms }),
  v.object({
    kind: v.literal('reps'),
    count,
    tempo: v.object({ pullMs: ms, holdMs: ms, lowerMs: ms }),
  }),
]);

const segment = v.object({
  phase,
  stepIndex: count,
  roundIndex: count,
  roundCount: count,
  exerciseId: v.nullable(text),
  side,
  isAlternating: v.boolean(),
  variant,
  manner: v.nullable(v.picklist(['slow', 'light', 'seated', 'no-weight', 'arms-up'])),
  dose,
  durationMs: ms,
  waitsForOk: v.boolean(),
});

const performed = v.object({
  segmentIndex: count,
  ms,
  phase,
  exerciseId: v.nullable(text),
  side,
  variant,
  isComplete: v.boolean(),
});

const status = v.variant('kind', [
  v.object({ kind: v.literal('playing') }),
  v.object({ kind: v.literal('paused'), reason: v.picklist(['viewer', 'clock-gap', 'interrupted']) }),
  v.object({ kind: v.literal('ended'), isCompleted: v.boolean() }),
]);

/** All of a session but its segments, which lie in a row of their own. */
const progress = {
  id: text,
  workoutId: text,
  workoutVersion: count,
  times,
  countsAs: v.array(v.picklist(['interval-day', 'posture-day', 'cardio', 'strength'])),
  participants: v.array(text),
  startedAtMs: v.pipe(v.number(), v.finite()),
  zoneOffsetMinutes: v.pipe(v.number(), v.finite()),
  localDay: day,
  status,
  segmentIndex: count,
  elapsedMs: ms,
  performed: v.array(performed),
  edits: v.array(
    v.object({ kind: v.picklist(['skip', 'back', 'restart', 'jump', 'more-time', 'less-time', ...variant.options]), segmentIndex: count, atElapsedMs: ms }),
  ),
  effort: v.nullable(v.picklist(['easier', 'as-planned', 'harder'])),
  epoch: count,
  revision: count,
};

/** A session without its segments, and the id of the row that holds them. */
export type SessionProgress = Omit<Session, 'segments'> & { readonly timelineId: string };

export const segmentsSchema: v.GenericSchema<unknown, readonly Segment[]> = v.array(segment);
export const sessionProgressSchema: v.GenericSchema<unknown, SessionProgress> = v.object({ ...progress, timelineId: text });
export const sessionSchema: v.GenericSchema<unknown, Session> = v.object({ ...progress, segments: segmentsSchema });
