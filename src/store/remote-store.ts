import type { Phase, Variant } from '../domain/workout/phase.ts';
import { Store } from './store.ts';

/** How it stands with the TV, as a link has it. */
export type LineState =
  | 'connecting'
  /** Met by a typed code: until "They match" was pressed on both screens, only buttons travel. */
  | 'buttons-only'
  | 'together'
  | 'lost'
  | 'over';

/** Why phone and TV are not together just now. */
export type LineTrouble =
  | 'no-hub' | 'no-tv' | 'no-answer' | 'unknown-device' | 'not-invited' | 'kept-out' | 'code-spent' | 'removed' | 'other-version' | 'replaced' | 'room-full';

/** Why a typed code or a QR led nowhere. */
export type FindTrouble =
  /** Not eight of the letters codes are made of. */
  | 'no-code'
  | 'wrong' | 'expired' | 'too-many-tries'
  | 'no-hub' | 'other-version'
  | 'try-again'
  /** The address had something after its `#` that is no invitation. */
  | 'no-invitation'
  /** It leads to this device itself. */
  | 'own-tv'
  /** The viewer saw different numbers. */
  | 'differ'
  /** An acquaintance that ended. */
  | 'code-spent' | 'removed'
  /** Nothing can be kept or made here: no keys. */
  | 'no-keys';

export interface KnownTv {
  readonly id: string;
  /** Empty when it never said one. */
  readonly name: string;
}

export interface Line {
  /** Null until it is known which TV it is. */
  readonly tvId: string | null;
  readonly tvName: string;
  readonly state: LineState;
  readonly trouble: LineTrouble | null;
  /** Six digits to compare with the TV's. */
  readonly shortString: string | null;
  readonly isMatchedHere: boolean;
  /** Whether it was together with the TV since it was made. */
  readonly hasBeenHere: boolean;
}

/** What is on stage on the TV. */
export interface Playing {
  readonly id: string;
  readonly workoutName: string;
  readonly status: 'playing' | 'paused' | 'ended';
  readonly segmentIndex: number;
  readonly moveName: string;
  readonly side: 'right' | 'left' | null;
  readonly sideWords: string | null;
  readonly phase: Phase | 'done';
  readonly doseWords: string | null;
  readonly waitsForOk: boolean;
  /** Of the segment and of the whole, at the moment it was heard; in milliseconds. */
  readonly segmentLeftMs: number;
  readonly leftMs: number;
  readonly segmentMs: number;
  readonly nextMoveName: string | null;
  readonly minutesPerformed: number;
  /** 0 to 1; null: the TV has no say in it. */
  readonly volume: number | null;
  readonly variant: Variant;
  /** Those the move on stage has; none or one: nothing to choose. */
  readonly variants: readonly Variant[];
  readonly exerciseId: string | null;
}

export interface RemoteStep {
  readonly segmentIndex: number;
  readonly name: string;
  readonly detail: string;
  readonly phase: Phase | 'done';
}

/** A text field that has the focus on the TV. */
export interface RemoteField {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly kind: 'text' | 'number' | 'search' | 'many-lines';
  readonly maxLength: number | null;
}

export type Finding =
  | { readonly kind: 'idle' }
  | { readonly kind: 'looking' }
  | {
    readonly kind: 'refused';
    readonly why: FindTrouble;
    /** When codes are looked up again, in milliseconds of the monotonic clock. */
    readonly againAtMs: number | null;
  };

/** A session on its way: to the TV, or asked for from there. */
export type HandingOver = 'none' | 'giving' | 'asking';

export interface RemoteState {
  /** Null until they have been read. */
  readonly knownTvs: readonly KnownTv[] | null;
  readonly finding: Finding;
  readonly line: Line | null;
  readonly playing: Playing | null;
  /** When `playing` was heard, in milliseconds of the monotonic clock. */
  readonly heardAtMs: number;
  /** Of the session `stepsId`, which may be told before it is on stage. */
  readonly steps: readonly RemoteStep[];
  readonly stepsId: string | null;
  /** What the TV's screen is called; empty until it said so. */
  readonly title: string;
  readonly field: RemoteField | null;
  readonly handingOver: HandingOver;
}

export type RemoteEvent =
  | { readonly kind: 'known-tvs'; readonly tvs: readonly KnownTv[] }
  | { readonly kind: 'finding'; readonly finding: Finding }
  | { readonly kind: 'line'; readonly line: Line | null }
  | { readonly kind: 'now-playing'; readonly playing: Playing | null; readonly atMs: number }
  | { readonly kind: 'steps'; readonly id: string; readonly steps: readonly RemoteStep[] }
  | { readonly kind: 'screen'; readonly title: string; readonly field: RemoteField | null }
  | { readonly kind: 'handing-over'; readonly state: HandingOver };

export type RemoteStore = Store<RemoteState, RemoteEvent>;

const nothingHeard = { playing: null, heardAtMs: 0, steps: [], stepsId: null, title: '', field: null } as const;

export function createRemoteStore(): RemoteStore {
  return new Store<RemoteState, RemoteEvent>({ knownTvs: null, finding: { kind: 'idle' }, line: null, ...nothingHeard, handingOver: 'none' }, reduce);
}

function reduce(state: RemoteState, event: RemoteEvent): RemoteState {
  switch (event.kind) {
    case 'known-tvs':
      return { ...state, knownTvs: event.tvs };
    case 'finding':
      return { ...state, finding: event.finding };
    case 'line':
      return withLine(state, event.line);
    case 'now-playing':
      return { ...state, playing: event.playing, heardAtMs: event.atMs };
    case 'steps':
      return { ...state, steps: event.steps, stepsId: event.id };
    case 'screen':
      return { ...state, title: event.title, field: event.field };
    case 'handing-over':
      return { ...state, handingOver: event.state };
  }
}

/** What another TV said is not this one's; what this one said before it was lost is shown until it says more. */
function withLine(state: RemoteState, line: Line | null): RemoteState {
  const isOther = line === null || (state.line?.tvId != null && line.tvId !== state.line.tvId);
  // What is being written when the line is lost is sent when it is back.
  const isTyping = line?.state === 'together' || line?.state === 'lost';
  return { ...state, line, ...(isOther ? nothingHeard : {}), field: isOther || !isTyping ? null : state.field };
}

/** The steps of what is on stage; none until they were told. */
export function stepsOnStage({ playing, steps, stepsId }: RemoteState): readonly RemoteStep[] {
  return playing !== null && playing.id === stepsId ? steps : [];
}

/** Whether buttons arrive. */
export function isReachable({ line }: Pick<RemoteState, 'line'>): boolean {
  return line?.state === 'together' || line?.state === 'buttons-only';
}

/**
 * What is left of the whole, counted on from when it was heard.
 *
 * @returns Milliseconds, 0 or more.
 */
export function leftMsAt({ status, leftMs, segmentLeftMs, waitsForOk }: Playing, sinceMs: number): number {
  const passedMs = status === 'playing' ? Math.max(0, sinceMs) : 0;
  // A step that waits for OK holds the whole up once its own time is over.
  return Math.max(0, leftMs - (waitsForOk ? Math.min(passedMs, segmentLeftMs) : passedMs));
}

/** How much of the segment is over, from 0 to 1. */
export function segmentPartAt({ status, segmentLeftMs, segmentMs }: Playing, sinceMs: number): number {
  if (segmentMs <= 0) return 0;
  const passedMs = status === 'playing' ? Math.max(0, sinceMs) : 0;
  return Math.min(1, Math.max(0, 1 - (segmentLeftMs - passedMs) / segmentMs));
}
