import { dayAt, type LocalDay } from '../day.ts';
import type { Phase, Side, Variant } from './phase.ts';
import type { Segment } from './timeline.ts';
import type { CountsAs } from './workout.ts';

/** From here on "previous" restarts the segment instead of leaving it. */
export const RESTART_AFTER_MS = 3_000;

/**
 * A rep segment that waits for OK runs on for at most this many times its suggested length; then its time stands
 * still, so that an abandoned TV earns nothing more (docs/decisions: waiting rep steps).
 */
export const WAITING_LIMIT_FACTOR = 2;

/** What one press of "more time" or "less time" changes. */
export const TIME_STEP_MS = 15_000;

/** "Less time" leaves at least so much: the three taps before the end are still heard. */
const LEAST_LEFT_MS = 4_000;

/** What was really done of one segment. */
export interface Performed {
  readonly segmentIndex: number;
  /** Milliseconds with the clock running in this segment, over all visits. */
  readonly ms: number;
  readonly phase: Phase;
  readonly exerciseId: string | null;
  readonly side: Side | null;
  readonly variant: Variant;
  /** Whether its whole dose was done once (a set). */
  readonly isComplete: boolean;
}

/** How hard it was, as answered after the session. */
export type Effort = 'easier' | 'as-planned' | 'harder';

export type PauseReason = 'viewer' | 'clock-gap' | 'interrupted';

export type Status =
  | { readonly kind: 'playing' }
  | { readonly kind: 'paused'; readonly reason: PauseReason }
  /** `completed`: came to its last segment's end; else the viewer finished early. */
  | { readonly kind: 'ended'; readonly isCompleted: boolean };

/** Something the viewer changed on the way; appended, never rewritten. */
export type Edit =
  | {
    readonly kind: 'skip' | 'back' | 'restart' | 'jump' | 'more-time' | 'less-time' | Variant;
    readonly segmentIndex: number;
    readonly atElapsedMs: number;
  };

/** A session is a record: everything needed to resume it, credit it and tell others of it. */
export interface Session {
  readonly id: string;
  readonly workoutId: string;
  readonly workoutVersion: number;
  readonly times: 1 | 2;
  /** Snapshot: a later change of the workout changes no session. */
  readonly segments: readonly Segment[];
  /** Snapshot of what the workout counts as (a posture day cannot be told from the segments). */
  readonly countsAs: readonly CountsAs[];
  /** Each is credited as if alone. Empty when only a guest trains: such a session is kept nowhere. */
  readonly participants: readonly string[];
  /** Wall clock, milliseconds since 1970 UTC. */
  readonly startedAtMs: number;
  /** Minutes east of UTC at the start. */
  readonly zoneOffsetMinutes: number;
  /** The person's calendar day on which it began. */
  readonly localDay: LocalDay;
  readonly status: Status;
  readonly segmentIndex: number;
  readonly elapsedMs: number;
  readonly performed: readonly Performed[];
  readonly edits: readonly Edit[];
  readonly effort: Effort | null;
  /** Raised by a hand-over to another device; the highest (epoch, revision) wins whole. */
  readonly epoch: number;
  readonly revision: number;
}

export type SessionEvent =
  /** Time that passed on the monotonic clock since the last tick. */
  | { readonly kind: 'tick'; readonly elapsedMs: number }
  | { readonly kind: 'pause'; readonly reason: PauseReason }
  | { readonly kind: 'resume' }
  /** Next step: on to the next segment that is not a switch. */
  | { readonly kind: 'skip' }
  /** Restarts the segment when more than 3 s in, else goes one back; passes over switches. */
  | { readonly kind: 'back' }
  /** To the segment's start. Like skip and back it keeps a pause: whoever wants to play on sends `resume` too. */
  | { readonly kind: 'restart' }
  /** To the start of any segment but a switch, which leads nowhere by itself. */
  | { readonly kind: 'jump'; readonly segmentIndex: number }
  /** Makes the segment 15 s longer or shorter; one that waits for OK has no length to change. */
  | { readonly kind: 'more-time' | 'less-time' }
  /** How the move on stage is done from here on; before it begins, the one that comes. */
  | { readonly kind: 'variant'; readonly variant: Variant }
  /** OK on a rep step that waits. */
  | { readonly kind: 'done' }
  | { readonly kind: 'finish' }
  | { readonly kind: 'rate'; readonly effort: Effort };

export interface StartOptions {
  readonly id: string;
  readonly workoutId: string;
  readonly workoutVersion: number;
  readonly times: 1 | 2;
  readonly countsAs: readonly CountsAs[];
  readonly participants: readonly string[];
  readonly startedAtMs: number;
  readonly zoneOffsetMinutes: number;
}

export function startSession(segments: readonly Segment[], options: StartOptions): Session {
  return {
    ...options,
    segments,
    localDay: dayAt(options.startedAtMs, options.zoneOffsetMinutes),
    status: segments.length > 0 ? { kind: 'playing' } : { kind: 'ended', isCompleted: true },
    segmentIndex: 0,
    elapsedMs: 0,
    performed: [],
    edits: [],
    effort: null,
    epoch: 0,
    revision: 0,
  };
}

/** A guest leaves no trace. */
export function isOnlyGuests({ participants }: Pick<Session, 'participants'>): boolean {
  return participants.length === 0;
}

/** The whole engine: pure, total, never throws for a valid session. An event that changes nothing returns the same object. */
export function advance(session: Session, event: SessionEvent): Session {
  const after = apply(session, event);
  return after === session ? session : { ...after, revision: session.revision + 1 };
}

/** Milliseconds until the end at the suggested pace, get-ready and switches included. */
export function timeLeftMs(session: Session): number {
  if (session.status.kind === 'ended') return 0;
  let leftMs = 0;
  for (let index = session.segmentIndex; index < session.segments.length; index += 1) {
    leftMs += session.segments[index]?.durationMs ?? 0;
  }
  const currentMs = session.segments[session.segmentIndex]?.durationMs ?? 0;
  return leftMs - Math.min(session.elapsedMs, currentMs);
}

/** How long the clock may run in a segment at most. */
export function limitMsOf(segment: Segment): number {
  return segment.waitsForOk ? segment.durationMs * WAITING_LIMIT_FACTOR : segment.durationMs;
}

/** Whether a step that waits for OK has waited so long that nobody seems to be there. */
export function isWaitingAtLimit(session: Session): boolean {
  const segment = session.segments[session.segmentIndex];
  return segment?.waitsForOk === true && session.elapsedMs >= limitMsOf(segment);
}

function apply(session: Session, event: SessionEvent): Session {
  if (session.status.kind === 'ended') return event.kind === 'rate' ? rate(session, event.effort) : session;
  switch (event.kind) {
    case 'tick':
      return passTime(session, event.elapsedMs);
    case 'pause':
      return session.status.kind === 'playing' ? { ...session, status: { kind: 'paused', reason: event.reason } } : session;
    case 'resume':
      return session.status.kind === 'paused' ? { ...session, status: { kind: 'playing' } } : session;
    case 'skip':
      return skip(session);
    case 'back':
      return back(session);
    case 'restart':
      return jump(session, 'restart', session.segmentIndex);
    case 'jump':
      return canJumpTo(session.segments[event.segmentIndex]) ? jump(session, 'jump', event.segmentIndex) : session;
    case 'more-time':
      return withTime(session, 'more-time', currentOf(session).durationMs + TIME_STEP_MS);
    case 'less-time':
      return withTime(session, 'less-time', Math.max(session.elapsedMs + LEAST_LEFT_MS, currentOf(session).durationMs - TIME_STEP_MS));
    case 'variant':
      return withVariant(session, event.variant);
    case 'done':
      return finishWaiting(session);
    case 'finish':
      return { ...session, status: { kind: 'ended', isCompleted: false } };
    case 'rate':
      return session;
  }
}

function rate(session: Session, effort: Effort): Session {
  return session.effort === effort ? session : { ...session, effort };
}

/** Spare time is carried into the next segments, however long the tick; in a pause none passes. */
function passTime(session: Session, tickMs: number): Session {
  let after = session;
  // Written so that NaN passes no time either.
  let spareMs = tickMs > 0 && Number.isFinite(tickMs) ? tickMs : 0;
  while (spareMs > 0 && after.status.kind === 'playing') {
    const segment = currentOf(after);
    const takenMs = Math.min(spareMs, Math.max(0, limitMsOf(segment) - after.elapsedMs));
    if (takenMs === 0 && segment.waitsForOk) return after;
    spareMs -= takenMs;
    after = spend(after, segment, takenMs);
    if (!segment.waitsForOk && after.elapsedMs >= segment.durationMs) after = enterNext(after);
  }
  return after;
}

function spend(session: Session, segment: Segment, ms: number): Session {
  const elapsedMs = session.elapsedMs + ms;
  const isComplete = elapsedMs >= segment.durationMs;
  return { ...session, elapsedMs, performed: record(session, segment, ms, isComplete) };
}

function record(session: Session, segment: Segment, ms: number, isComplete: boolean): readonly Performed[] {
  const { segmentIndex, performed } = session;
  const known = performed.findIndex((entry) => entry.segmentIndex === segmentIndex);
  const before = performed[known];
  if (!before) {
    const { phase, exerciseId, side, variant } = segment;
    return [...performed, { segmentIndex, ms, phase, exerciseId, side, variant, isComplete }];
  }
  const entry = { ...before, variant: segment.variant, ms: before.ms + ms, isComplete: before.isComplete || isComplete };
  return [...performed.slice(0, known), entry, ...performed.slice(known + 1)];
}

function enterNext(session: Session): Session {
  const segmentIndex = session.segmentIndex + 1;
  if (segmentIndex < session.segments.length) return { ...session, segmentIndex, elapsedMs: 0 };
  return { ...session, status: { kind: 'ended', isCompleted: true } };
}

function skip(session: Session): Session {
  let segmentIndex = session.segmentIndex + 1;
  while (session.segments[segmentIndex]?.phase === 'switch-sides') segmentIndex += 1;
  if (segmentIndex < session.segments.length) return jump(session, 'skip', segmentIndex);
  // Past the last step there is only the end; the step itself was not done.
  return { ...session, edits: editsWith(session, 'skip'), status: { kind: 'ended', isCompleted: false } };
}

function back(session: Session): Session {
  const isSwitch = currentOf(session).phase === 'switch-sides';
  if (session.elapsedMs > RESTART_AFTER_MS && !isSwitch) return jump(session, 'back', session.segmentIndex);
  let segmentIndex = session.segmentIndex - 1;
  while (session.segments[segmentIndex]?.phase === 'switch-sides') segmentIndex -= 1;
  return jump(session, 'back', Math.max(0, segmentIndex));
}

function canJumpTo(segment: Segment | undefined): boolean {
  return segment !== undefined && segment.phase !== 'switch-sides';
}

function jump(session: Session, kind: Edit['kind'], segmentIndex: number): Session {
  return { ...session, segmentIndex, elapsedMs: 0, edits: editsWith(session, kind) };
}

/** The snapshot of this session alone is changed; what was performed is counted as ever. */
function withTime(session: Session, kind: 'more-time' | 'less-time', durationMs: number): Session {
  const segment = currentOf(session);
  if (segment.waitsForOk || (kind === 'less-time' && durationMs >= segment.durationMs)) return session;
  const segments = session.segments.map((one, index) => (index === session.segmentIndex ? { ...segment, durationMs } : one));
  return { ...session, segments, edits: editsWith(session, kind) };
}

/** Of what was done before, nothing changes; a step on the way counts as it was done last. */
function withVariant(session: Session, variant: Variant): Session {
  const { segments, segmentIndex } = session;
  const move = segments.find(({ exerciseId }, index) => index >= segmentIndex && exerciseId !== null);
  if (move === undefined || move.variant === variant) return session;
  const isMeant = (segment: Segment, index: number): boolean => index >= segmentIndex && segment.exerciseId === move.exerciseId;
  return { ...session, segments: segments.map((one, index) => (isMeant(one, index) ? { ...one, variant } : one)), edits: editsWith(session, variant) };
}

function editsWith(session: Session, kind: Edit['kind']): readonly Edit[] {
  return [...session.edits, { kind, segmentIndex: session.segmentIndex, atElapsedMs: session.elapsedMs }];
}

function finishWaiting(session: Session): Session {
  const segment = currentOf(session);
  if (session.status.kind !== 'playing' || !segment.waitsForOk) return session;
  return enterNext({ ...session, performed: record(session, segment, 0, true) });
}

function currentOf(session: Session): Segment {
  const segment = session.segments[session.segmentIndex];
  if (!segment) throw new RangeError(`No segment ${session.segmentIndex} in session ${session.id}`);
  return segment;
}
