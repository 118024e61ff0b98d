import { MINUTE_MS } from '../units.ts';
import type { Session } from './session.ts';
import type { Segment } from './timeline.ts';

/** Where the session stands; numbers count from 1 as they are shown. */
export interface Position {
  readonly roundNumber: number;
  readonly roundCount: number;
  readonly stepNumber: number;
  readonly stepCount: number;
}

export function currentSegmentOf(session: Session): Segment | null {
  return session.segments[session.segmentIndex] ?? null;
}

export function positionOf(session: Session): Position {
  const current = currentSegmentOf(session);
  const last = session.segments[session.segments.length - 1];
  return {
    roundNumber: (current?.roundIndex ?? 0) + 1,
    roundCount: current?.roundCount ?? 1,
    stepNumber: (current?.stepIndex ?? 0) + 1,
    stepCount: (last?.stepIndex ?? 0) + 1,
  };
}

/** The next segment with a move to do; the left window follows the right one. Null when only the end is left. */
export function nextStepOf(session: Session): Segment | null {
  return session.segments.find((segment, index) => index > session.segmentIndex && isMove(segment)) ?? null;
}

/** Whole minutes performed in any phase; getting ready is no exercise. For "Finish here, keep N min". */
export function minutesPerformed(session: Session): number {
  return Math.floor(performedMs(session) / MINUTE_MS);
}

/** Milliseconds performed in any phase but get-ready. */
export function performedMs(session: Session): number {
  return session.performed.reduce((sumMs, entry) => (entry.phase === 'get-ready' ? sumMs : sumMs + entry.ms), 0);
}

function isMove(segment: Segment): boolean {
  return segment.exerciseId !== null && !['get-ready', 'switch-sides', 'rest'].includes(segment.phase);
}
