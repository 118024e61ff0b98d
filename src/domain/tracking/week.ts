import type { LocalDay } from '../day.ts';
import type { Session } from '../workout/session.ts';

export const CARDIO_GOAL_MIN = 150;
export const STRENGTH_GOAL_DAYS = 2;
export const INTERVAL_GOAL_DAYS = 2;

/** The Centers for Disease Control's seven groups. */
export type MuscleGroup = 'legs' | 'hips' | 'back' | 'abdomen' | 'chest' | 'shoulders' | 'arms';

/** What a week's panel shows; minutes are not rounded. */
export interface WeekSummary {
  readonly firstDay: LocalDay;
  readonly moderateMin: number;
  /** Not doubled; `moderateMin + 2 * vigorousMin` goes against the goal. */
  readonly vigorousMin: number;
  readonly strengthDays: readonly LocalDay[];
  /** Counted ones only (not on consecutive days). */
  readonly intervalDays: readonly LocalDay[];
  readonly postureDays: readonly LocalDay[];
  readonly groupDays: Readonly<Record<MuscleGroup, number>>;
}

/** What the week needs to know of an exercise. */
export interface GroupsOf {
  (exerciseId: string): readonly MuscleGroup[];
}

export function summarizeWeek(
  _sessions: readonly Session[],
  _firstDay: LocalDay,
  _groupsOf: GroupsOf,
): WeekSummary {
  throw new Error('not written yet');
}
