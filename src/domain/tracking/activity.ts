import type { LocalDay } from '../day.ts';
import type { MuscleGroup } from './muscle-group.ts';

/** What a person can log by hand: things done away from this player. */
export type ActivityKind =
  | 'walk' | 'cycle' | 'run' | 'dance' | 'swim' | 'hike' | 'garden' | 'ball-game'
  | 'strength' | 'pilates' | 'posture-break' | 'other';

export const ACTIVITY_KINDS: readonly ActivityKind[] = [
  'walk', 'cycle', 'run', 'dance', 'swim', 'hike', 'garden', 'ball-game', 'strength', 'pilates', 'posture-break', 'other',
];

/**
 * By the talk test: light = can sing, moderate = can talk but not sing, vigorous = only a few words before a breath.
 * Source: Centers for Disease Control, measuring physical activity intensity.
 */
export type Intensity = 'light' | 'moderate' | 'vigorous';

/** One thing a person did and wrote down. Light minutes earn no cardio, as the guideline has it. */
export interface Activity {
  readonly id: string;
  readonly personId: string;
  readonly localDay: LocalDay;
  readonly kind: ActivityKind;
  /** Above 0, at most a day's 1,440. */
  readonly durationMin: number;
  readonly intensity: Intensity;
  /** Groups trained as strength; empty for most kinds. */
  readonly groups: readonly MuscleGroup[];
  /** When it was written down, ms since 1970 UTC; orders a day's entries. */
  readonly createdAtMs: number;
}

/** A posture break or Pilates makes a posture day, however short. */
export function isPostureActivity({ kind }: Activity): boolean {
  return kind === 'pilates' || kind === 'posture-break';
}
