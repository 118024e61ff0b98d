import type { Phase } from '../../domain/workout/phase.ts';
import type { Session } from '../../domain/workout/session.ts';
import type { Segment } from '../../domain/workout/timeline.ts';

function isOwn(segment: Segment): boolean {
  return segment.phase !== 'get-ready' && segment.phase !== 'switch-sides';
}

/** One phase a step, in order; the two sides of a move are one step. */
export function stepPhases(segments: readonly Segment[]): readonly Phase[] {
  const phases: Phase[] = [];
  for (const segment of segments) {
    if (isOwn(segment) && phases[segment.stepIndex] === undefined) phases[segment.stepIndex] = segment.phase;
  }
  return phases;
}

/** How much of the current step is over, 0 to 1, both sides counted. */
export function stepProgress(session: Session): number {
  const current = session.segments[session.segmentIndex];
  if (current === undefined) return 1;
  let wholeMs = 0;
  let doneMs = 0;
  session.segments.forEach((segment, index) => {
    if (segment.stepIndex !== current.stepIndex || !isOwn(segment)) return;
    wholeMs += segment.durationMs;
    if (index < session.segmentIndex) doneMs += segment.durationMs;
    if (index === session.segmentIndex) doneMs += Math.min(session.elapsedMs, segment.durationMs);
  });
  return wholeMs > 0 ? doneMs / wholeMs : 0;
}

/** Where each step begins, in order. */
export function stepStarts(segments: readonly Segment[]): readonly number[] {
  const starts: number[] = [];
  segments.forEach((segment, index) => {
    if (isOwn(segment) && starts[segment.stepIndex] === undefined) starts[segment.stepIndex] = index;
  });
  return starts;
}

/** The move "Previous step" leads to; null on the first. */
export function previousMove(session: Session): Segment | null {
  const before = session.segments.slice(0, session.segmentIndex).filter((segment) => isOwn(segment) && segment.exerciseId !== null);
  return before[before.length - 1] ?? null;
}
