import type { CueKind } from '../domain/workout/cues.ts';

/** One struck bar or one tap; an earcon is a few of them. */
export interface Note {
  /** Seconds after the earcon's start. */
  readonly at: number;
  readonly frequencyHz: number;
  /** Seconds until it has died away. */
  readonly durationS: number;
  /** 0 to 1; 1 is the loudest an earcon may be. */
  readonly loudness: number;
  /** -1 left, 1 right. */
  readonly pan?: number;
  /** `bar` rings like a marimba, `tap` is mostly felt and wood. */
  readonly voice: 'bar' | 'tap';
}

/** One for each kind of cue. */
export type EarconName = CueKind;

// D major, in the range small TV speakers carry well (equal temperament, A4 = 440 Hz).
const D4 = 293.66;
const A4 = 440;
const D5 = 587.33;
const F5_SHARP = 739.99;
const A5 = 880;
const D6 = 1174.66;

const bar = (frequencyHz: number, at = 0, durationS = 0.28, loudness = 1): Note => ({ voice: 'bar', frequencyHz, at, durationS, loudness });
const tap = (frequencyHz: number, at = 0, loudness = 0.8): Note => ({ voice: 'tap', frequencyHz, at, durationS: 0.11, loudness });

/** Rising means begin, falling means ease. All but `finish` end within 400 ms. */
export const EARCONS: Readonly<Record<EarconName, readonly Note[]>> = {
  'get-ready-tap': [tap(D5)],
  'three-two-one': [tap(A5, 0, 0.7)],
  'work-start': [bar(D5, 0, 0.22), bar(A5, 0.1)],
  'hard-start': [bar(A5, 0, 0.16), bar(D6, 0.08)],
  'moderate-start': [bar(F5_SHARP, 0, 0.34)],
  rest: [bar(A5, 0, 0.22, 0.8), bar(D5, 0.12, 0.27, 0.8)],
  'switch-sides': [{ ...bar(F5_SHARP, 0, 0.18), pan: -0.85 }, { ...bar(F5_SHARP, 0.17, 0.22), pan: 0.85 }],
  half: [tap(D6, 0, 0.6)],
  'last-10': [tap(A4, 0, 0.7), tap(A4, 0.13, 0.7)],
  // The next start sounds at the same moment; this is the low note under it.
  'step-end': [bar(D4, 0, 0.3, 0.6)],
  finish: [bar(D5, 0, 0.3), bar(F5_SHARP, 0.15, 0.3), bar(A5, 0.3, 0.35), bar(D6, 0.45, 0.75)],
};

/** Seconds from an earcon's start until silence. */
export function earconLengthS(name: EarconName): number {
  return Math.max(...EARCONS[name].map((note) => note.at + note.durationS));
}
