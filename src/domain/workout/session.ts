import type { LocalDay } from '../day.ts';
import type { Phase, Side, Variant } from './phase.ts';
import type { Segment } from './timeline.ts';

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
  | { readonly kind: 'skip' | 'back' | 'restart'; readonly segmentIndex: number; readonly atElapsedMs: number };

/** A session is a record: everything needed to resume it, credit it and tell others of it. */
export interface Session {
  readonly id: string;
  readonly workoutId: string;
  readonly workoutVersion: number;
  readonly times: 1 | 2;
  /** Snapshot: a later change of the workout changes no session. */
  readonly segments: readonly Segment[];
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
  /** Restarts the segment when more than 3 s in, else goes one back. */
  | { readonly kind: 'back' }
  | { readonly kind: 'restart' }
  /** OK on a rep step that waits. */
  | { readonly kind: 'done' }
  | { readonly kind: 'finish' }
  | { readonly kind: 'rate'; readonly effort: Effort };

export interface StartOptions {
  readonly id: string;
  readonly workoutId: string;
  readonly workoutVersion: number;
  readonly times: 1 | 2;
  readonly participants: readonly string[];
  readonly startedAtMs: number;
  readonly zoneOffsetMinutes: number;
}

export function startSession(_segments: readonly Segment[], _options: StartOptions): Session {
  throw new Error('not written yet');
}

/** The whole engine: pure, total, never throws for a valid session. */
export function advance(_session: Session, _event: SessionEvent): Session {
  throw new Error('not written yet');
}

/** Milliseconds until the end at the suggested pace, get-ready and switches included. */
export function timeLeftMs(_session: Session): number {
  throw new Error('not written yet');
}
