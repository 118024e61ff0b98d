import type { Side } from '../../domain/workout/phase.ts';
import { nextStepOf } from '../../domain/workout/position.ts';
import { repAt } from '../../domain/workout/rep.ts';
import type { RepPart } from '../../domain/workout/rep.ts';
import type { Session, Status } from '../../domain/workout/session.ts';
import { timeLeftMs } from '../../domain/workout/session.ts';
import type { Segment } from '../../domain/workout/timeline.ts';

/** The next move is shown large for so long before a step ends. */
export const NEXT_LARGE_S = 10;
/** The digits swell for the last of them: the twin of the three taps. */
export const FINAL_S = 3;
/** How long a notice such as "Halfway" stays. */
const NOTICE_MS = 3_000;
/** Shorter steps have no such notice, as they have no such sound (see cues.ts). */
const SHORTEST_WITH_HALF_MS = 40_000;
const SHORTEST_WITH_LAST_MS = 30_000;
/** The coach goes on to the next form cue after so long. */
const CUE_MS = 8_000;

export type Breath = 'in' | 'out';

/** Everything the player shows of a session, in steps a viewer can see; the bars alone move in between. */
export interface PlayerView {
  readonly status: Status;
  readonly segmentIndex: number;
  readonly segment: Segment;
  /** The move in the headline: the one that is done now, or in an interlude the one that comes. */
  readonly headline: Segment;
  /** Get ready, rest, switch sides: nothing to do but to prepare. */
  readonly isInterlude: boolean;
  /** The move on the card below; null when only the end is left. */
  readonly after: Segment | null;
  readonly secondsLeft: number;
  readonly toGoSeconds: number;
  readonly repNumber: number;
  readonly repPart: RepPart;
  readonly side: Side | null;
  readonly breath: Breath;
  /** Counts up; which cue that is depends on how many the move has. */
  readonly cueTurn: number;
  readonly notice: 'half' | 'last' | null;
  readonly isNextLarge: boolean;
  readonly isFinal: boolean;
}

export function viewOf(session: Session): PlayerView | null {
  const segmentIndex = Math.min(session.segmentIndex, session.segments.length - 1);
  const segment = session.segments[segmentIndex];
  if (segment === undefined) return null;
  const isInterlude = isPause(segment);
  const next = nextStepOf(session);
  const headline = isInterlude ? (next ?? segment) : segment;
  const after = isInterlude ? stepAfter(session, next) : next;
  const leftMs = Math.max(0, segment.durationMs - session.elapsedMs);
  const secondsLeft = Math.ceil(leftMs / 1000);
  const rep = repAt(segment, session.elapsedMs);
  return {
    status: session.status,
    segmentIndex,
    segment,
    headline,
    isInterlude,
    after,
    secondsLeft,
    toGoSeconds: Math.ceil(timeLeftMs(session) / 1000),
    repNumber: rep?.number ?? 0,
    repPart: rep?.part ?? 'pull',
    side: rep?.side ?? headline.side,
    breath: segment.dose.kind === 'reps' ? 'in' : breathAt(segment, session.elapsedMs),
    cueTurn: Math.floor(session.elapsedMs / CUE_MS),
    notice: isInterlude || segment.waitsForOk ? null : noticeAt(segment, session.elapsedMs, secondsLeft),
    isNextLarge: !isInterlude && next !== null && secondsLeft <= NEXT_LARGE_S && segment.durationMs > NEXT_LARGE_S * 1000,
    isFinal: secondsLeft <= FINAL_S,
  };
}

/** @returns A function that gives the very same view again as long as nothing visible changed. */
export function steadyView(): (session: Session | null) => PlayerView | null {
  let last: PlayerView | null = null;
  return (session) => {
    const view = session === null ? null : viewOf(session);
    if (view === null || last === null || !isEqual(view, last)) last = view;
    return last;
  };
}

export type BreathPace = 'fast' | 'middle' | 'slow';

export function breathPaceOf(segment: Segment): BreathPace {
  if (segment.phase === 'hard') return 'fast';
  return segment.phase === 'moderate' || segment.phase === 'strength' ? 'middle' : 'slow';
}

const BREATH_MS: Readonly<Record<BreathPace, number>> = { fast: 2_000, middle: 3_000, slow: 4_000 };

function breathAt(segment: Segment, elapsedMs: number): Breath {
  return Math.floor(elapsedMs / BREATH_MS[breathPaceOf(segment)]) % 2 === 0 ? 'in' : 'out';
}

function noticeAt(segment: Segment, elapsedMs: number, secondsLeft: number): PlayerView['notice'] {
  if (secondsLeft <= NEXT_LARGE_S) return segment.durationMs >= SHORTEST_WITH_LAST_MS ? 'last' : null;
  if (segment.durationMs < SHORTEST_WITH_HALF_MS) return null;
  const sinceHalfMs = elapsedMs - segment.durationMs / 2;
  return sinceHalfMs >= 0 && sinceHalfMs < NOTICE_MS ? 'half' : null;
}

function isPause(segment: Segment): boolean {
  return segment.phase === 'get-ready' || segment.phase === 'switch-sides' || segment.exerciseId === null;
}

function stepAfter(session: Session, next: Segment | null): Segment | null {
  if (next === null) return null;
  return nextStepOf({ ...session, segmentIndex: session.segments.indexOf(next, session.segmentIndex) });
}

function isEqual(one: PlayerView, other: PlayerView): boolean {
  return (Object.keys(one) as (keyof PlayerView)[]).every((key) => one[key] === other[key]);
}
