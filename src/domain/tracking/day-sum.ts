import type { LocalDay } from '../day.ts';
import type { MuscleGroup } from './muscle-group.ts';

/**
 * All that one person did on one day, added up: what weeks, history and balance are made of. Derived from sessions and activities, kept so
 * that ten years need not be read to draw a year, and rebuilt for a day whenever something of that day changes.
 */
export interface DaySum {
  readonly personId: string;
  readonly day: LocalDay;
  readonly moderateMin: number;
  /** Not doubled; from the player and by hand. */
  readonly vigorousMin: number;
  /** Of these the player's Hard minutes: an interval day is made of nothing else. */
  readonly hardMin: number;
  /** Strength minutes, from the player and by hand. */
  readonly strengthMin: number;
  /** Whole sets from the player; both sides make one. */
  readonly setCount: number;
  /** Sets by exercise id, from the player. */
  readonly setsByExercise: Readonly<Record<string, number>>;
  /** Groups trained by hand-logged strength; those of the player follow from the sets. */
  readonly loggedGroups: readonly MuscleGroup[];
  readonly isPosture: boolean;
  /** Sessions with at least one performed millisecond. */
  readonly sessionCount: number;
  readonly activityCount: number;
  /** Minutes performed in the player, any phase. */
  readonly performedMin: number;
}
