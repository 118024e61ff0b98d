import type { Phase } from './phase.ts';
import type { Edit, Session } from './session.ts';
import type { Segment } from './timeline.ts';

/** Something to hear and see at one moment. Each has an earcon and a visual twin. */
export type Cue =
  /** 3, 2, 1 before the first step (`get-ready-tap`) or before any other segment's end. */
  | { readonly kind: 'get-ready-tap' | 'three-two-one'; readonly count: 3 | 2 | 1; readonly segmentIndex: number }
  /** `work-start` begins strength, warm-up, easy, stretch and cool-down. A step's end comes just before the next start. */
  | {
    readonly kind:
      | 'work-start' | 'hard-start' | 'moderate-start' | 'rest' | 'switch-sides'
      | 'half' | 'last-10' | 'step-end' | 'finish';
    readonly segmentIndex: number;
  };

export type CueKind = Cue['kind'];

export interface UpcomingCue {
  readonly cue: Cue;
  readonly inMs: number;
}

/** Below these lengths the cue would crowd its neighbours. */
const SHORTEST_WITH_HALF_MS = 40_000;
const SHORTEST_WITH_LAST_TEN_MS = 30_000;
const SHORTEST_WITH_COUNT_MS = 10_000;
const LAST_TEN_MS = 10_000;
const COUNTS = [3, 2, 1] as const;

/**
 * What is to be heard and seen for one event: `after` is `advance(before, event)`. The chopping of time into ticks
 * changes nothing.
 */
export function cuesBetween(before: Session, after: Session): readonly Cue[] {
  if (before.id !== after.id) return [];
  if (after.edits.length > before.edits.length) return isJump(after.edits[after.edits.length - 1]) ? cuesOfJump(after) : [];
  if (before.status.kind === 'paused') return after.status.kind === 'playing' ? cuesOfResume(after) : [];
  if (before.status.kind === 'ended' || isFinishedEarly(after)) return [];
  const cues: Cue[] = [];
  for (let index = before.segmentIndex; index <= after.segmentIndex; index += 1) {
    const isLeft = index < after.segmentIndex || after.status.kind === 'ended';
    const fromMs = index === before.segmentIndex ? before.elapsedMs : -1;
    const toMs = isLeft ? Infinity : after.elapsedMs;
    for (const point of pointsOf(after.segments, index)) {
      if (point.atMs > fromMs && point.atMs <= toMs) cues.push(point.cue);
    }
  }
  return cues;
}

/** The cues the next `horizonMs` of undisturbed play will bring, so that sound can be scheduled ahead. */
export function upcomingCues(session: Session, horizonMs: number): readonly UpcomingCue[] {
  if (session.status.kind !== 'playing') return [];
  const upcoming: UpcomingCue[] = [];
  let startsInMs = -session.elapsedMs;
  for (let index = session.segmentIndex; index < session.segments.length && startsInMs <= horizonMs; index += 1) {
    const fromMs = index === session.segmentIndex ? session.elapsedMs : -1;
    for (const { cue, atMs } of pointsOf(session.segments, index)) {
      const inMs = startsInMs + atMs;
      if (atMs > fromMs && inMs <= horizonMs) upcoming.push({ cue, inMs });
    }
    const segment = session.segments[index];
    if (!segment || segment.waitsForOk) break;
    startsInMs += segment.durationMs;
  }
  return upcoming;
}

const JUMPS: readonly (Edit['kind'] | undefined)[] = ['skip', 'back', 'restart', 'jump'];

/** A segment made longer, shorter, easier or harder goes on: nothing begins anew. */
function isJump(edit: Edit | undefined): boolean {
  return JUMPS.includes(edit?.kind);
}

function cuesOfJump(after: Session): readonly Cue[] {
  if (after.status.kind === 'ended') return [{ kind: 'finish', segmentIndex: after.segmentIndex }];
  return after.status.kind === 'playing' ? startCuesOf(after) : [];
}

/** A segment entered during a pause (or left at its very start) begins aloud now. */
function cuesOfResume(after: Session): readonly Cue[] {
  return after.elapsedMs === 0 ? startCuesOf(after) : [];
}

function startCuesOf(session: Session): readonly Cue[] {
  return pointsOf(session.segments, session.segmentIndex).filter((point) => point.atMs === 0).map((point) => point.cue);
}

function isFinishedEarly(session: Session): boolean {
  return session.status.kind === 'ended' && !session.status.isCompleted;
}

interface Point {
  readonly cue: Cue;
  readonly atMs: number;
}

function pointsOf(segments: readonly Segment[], segmentIndex: number): readonly Point[] {
  const segment = segments[segmentIndex];
  if (!segment) return [];
  return [
    ...startPoints(segment, segmentIndex),
    ...(segment.waitsForOk ? [] : middlePoints(segment, segmentIndex)),
    ...endPoints(segment, segments[segmentIndex + 1], segmentIndex),
  ];
}

const START_KINDS: Readonly<Record<Exclude<Phase, 'get-ready'>, Exclude<CueKind, 'get-ready-tap' | 'three-two-one'>>> = {
  'warm-up': 'work-start',
  easy: 'work-start',
  strength: 'work-start',
  stretch: 'work-start',
  'cool-down': 'work-start',
  moderate: 'moderate-start',
  hard: 'hard-start',
  rest: 'rest',
  'switch-sides': 'switch-sides',
};

function startPoints(segment: Segment, segmentIndex: number): readonly Point[] {
  if (segment.phase === 'get-ready') return [];
  return [{ cue: { kind: START_KINDS[segment.phase], segmentIndex }, atMs: 0 }];
}

function middlePoints(segment: Segment, segmentIndex: number): readonly Point[] {
  const { durationMs, phase } = segment;
  const isWork = phase !== 'get-ready' && phase !== 'rest' && phase !== 'switch-sides';
  const points: Point[] = [];
  if (isWork && durationMs >= SHORTEST_WITH_HALF_MS) points.push({ cue: { kind: 'half', segmentIndex }, atMs: durationMs / 2 });
  if (isWork && durationMs >= SHORTEST_WITH_LAST_TEN_MS) {
    points.push({ cue: { kind: 'last-10', segmentIndex }, atMs: durationMs - LAST_TEN_MS });
  }
  if (durationMs < SHORTEST_WITH_COUNT_MS) return points;
  const kind = phase === 'get-ready' ? 'get-ready-tap' : 'three-two-one';
  for (const count of COUNTS) points.push({ cue: { kind, count, segmentIndex }, atMs: durationMs - count * 1_000 });
  return points;
}

function endPoints(segment: Segment, next: Segment | undefined, segmentIndex: number): readonly Point[] {
  if (next && next.stepIndex === segment.stepIndex) return [];
  // A step that waits ends when the viewer says so, at no time that could be known.
  const atMs = segment.waitsForOk ? Infinity : segment.durationMs;
  return [{ cue: { kind: next ? 'step-end' : 'finish', segmentIndex }, atMs }];
}
