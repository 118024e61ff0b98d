import { addDays, type LocalDay } from '../day.ts';
import type { DaySum } from './day-sum.ts';
import { MUSCLE_GROUPS, type MuscleGroup } from './muscle-group.ts';

/** What one person wants of a week. */
export interface WeekGoals {
  /** Credited minutes. */
  readonly cardioMin: number;
  readonly strengthDays: number;
}

/** What the guideline asks of everybody; the goals of whoever chose none. Source: CDC 2018, WHO 2020. */
export const GUIDELINE: WeekGoals = { cardioMin: 150, strengthDays: 2 };
/** The guideline's upper end: a second mark to see, never one to miss. */
export const CARDIO_SECOND_MARK_MIN = 300;
export const INTERVAL_GOAL_DAYS = 2;

/** A day with this many Hard minutes, short rests included, is an interval day. */
const INTERVAL_DAY_HARD_MIN = 4;
/** Either makes a strength day. */
const STRENGTH_DAY_MIN = 8;
export const STRENGTH_DAY_SETS = 8;

/** One day of the week's panel. */
export interface DaySummary {
  readonly day: LocalDay;
  readonly moderateMin: number;
  /** Not doubled. */
  readonly vigorousMin: number;
  readonly creditedMin: number;
  readonly sessionCount: number;
  /** Entries written by hand. */
  readonly activityCount: number;
  /** What was trained on it, in the player and by hand. */
  readonly groups: readonly MuscleGroup[];
}

/** What is still missing this week; zero and empty when a goal is met. */
export interface WeekGap {
  readonly cardioMin: number;
  readonly strengthDays: number;
  readonly intervalDays: number;
  /** Groups trained on fewer than two days; on none, for whoever wants one strength day. */
  readonly groups: readonly MuscleGroup[];
}

/** What a week's panel shows; minutes are not rounded. */
export interface WeekSummary {
  readonly firstDay: LocalDay;
  readonly moderateMin: number;
  /** Not doubled; `moderateMin + 2 * vigorousMin` goes against the goal. */
  readonly vigorousMin: number;
  readonly creditedMin: number;
  readonly strengthDays: readonly LocalDay[];
  /** Counted ones only (not on consecutive days). */
  readonly intervalDays: readonly LocalDay[];
  /** Interval days shown but not counted: the day before was a counted one. */
  readonly uncountedIntervalDays: readonly LocalDay[];
  readonly postureDays: readonly LocalDay[];
  /** On how many of the seven days each group was trained; shown as 0, 1 or 2. */
  readonly groupDays: Readonly<Record<MuscleGroup, number>>;
  /** Always seven, first day first. */
  readonly days: readonly DaySummary[];
  readonly goals: WeekGoals;
  readonly gap: WeekGap;
}

/** What the week needs to know of an exercise. */
export interface GroupsOf {
  (exerciseId: string): readonly MuscleGroup[];
}

/**
 * The days `summarizeWeek` wants. They begin a week early, because whether Monday's intervals count depends on
 * Sunday's, and Sunday's on Saturday's.
 */
export function daysToReadFor(firstDay: LocalDay): { readonly firstDay: LocalDay; readonly lastDay: LocalDay } {
  return { firstDay: addDays(firstDay, -7), lastDay: addDays(firstDay, 6) };
}

/** @param sums - One person's days that `daysToReadFor` names, at most one of each; others do no harm. */
export function summarizeWeek(sums: readonly DaySum[], firstDay: LocalDay, groupsOf: GroupsOf, goals = GUIDELINE): WeekSummary {
  const byDay = new Map(sums.map((sum) => [sum.day, sum]));
  const week = [0, 1, 2, 3, 4, 5, 6].map((offset) => addDays(firstDay, offset));
  const lastDay = addDays(firstDay, 6);
  const isInWeek = (day: LocalDay): boolean => day >= firstDay && day <= lastDay;
  const daysThat = (holds: (sum: DaySum) => boolean): readonly LocalDay[] => week.filter((day) => {
    const sum = byDay.get(day);
    return sum !== undefined && holds(sum);
  });

  const days = week.map((day) => summarizeDay(day, byDay.get(day), groupsOf));
  const intervals = splitIntervalDays(sums.filter(isIntervalDay).map(({ day }) => day));
  const moderateMin = add(days.map((day) => day.moderateMin));
  const vigorousMin = add(days.map((day) => day.vigorousMin));
  const creditedMin = moderateMin + 2 * vigorousMin;
  const strengthDays = daysThat(isStrengthDay);
  const intervalDays = intervals.counted.filter(isInWeek);
  const groupDays = countGroupDays(days);
  return {
    firstDay,
    moderateMin,
    vigorousMin,
    creditedMin,
    strengthDays,
    intervalDays,
    uncountedIntervalDays: intervals.uncounted.filter(isInWeek),
    postureDays: daysThat(({ isPosture }) => isPosture),
    groupDays,
    days,
    goals,
    gap: {
      cardioMin: Math.max(0, goals.cardioMin - creditedMin),
      strengthDays: Math.max(0, goals.strengthDays - strengthDays.length),
      intervalDays: Math.max(0, INTERVAL_GOAL_DAYS - intervalDays.length),
      groups: MUSCLE_GROUPS.filter((group) => groupDays[group] < Math.min(goals.strengthDays, GUIDELINE.strengthDays)),
    },
  };
}

/** The strength days are not enough: every group wants its days too. */
export function isStrengthGoalMet(week: WeekSummary): boolean {
  return week.gap.strengthDays === 0 && week.gap.groups.length === 0;
}

export function isIntervalDay({ hardMin }: DaySum): boolean {
  return hardMin >= INTERVAL_DAY_HARD_MIN;
}

export function isStrengthDay({ strengthMin, setCount }: DaySum): boolean {
  return strengthMin >= STRENGTH_DAY_MIN || setCount >= STRENGTH_DAY_SETS;
}

/** The groups one day trained, by sets in the player and by hand; each once. */
export function groupsTrainedOn({ setsByExercise, loggedGroups }: DaySum, groupsOf: GroupsOf): readonly MuscleGroup[] {
  const trained = new Set(loggedGroups);
  for (const exerciseId of Object.keys(setsByExercise)) groupsOf(exerciseId).forEach((group) => trained.add(group));
  return MUSCLE_GROUPS.filter((group) => trained.has(group));
}

/** Of two on consecutive days the second does not count; the one after it stands alone again and does. */
export function splitIntervalDays(days: readonly LocalDay[]): {
  readonly counted: readonly LocalDay[];
  readonly uncounted: readonly LocalDay[];
} {
  const counted: LocalDay[] = [];
  const uncounted: LocalDay[] = [];
  for (const day of [...days].sort()) {
    const isNextToCounted = counted[counted.length - 1] === addDays(day, -1);
    (isNextToCounted ? uncounted : counted).push(day);
  }
  return { counted, uncounted };
}

function summarizeDay(day: LocalDay, sum: DaySum | undefined, groupsOf: GroupsOf): DaySummary {
  const { moderateMin = 0, vigorousMin = 0, sessionCount = 0, activityCount = 0 } = sum ?? {};
  return { day, moderateMin, vigorousMin, creditedMin: moderateMin + 2 * vigorousMin, sessionCount, activityCount, groups: sum ? groupsTrainedOn(sum, groupsOf) : [] };
}

function countGroupDays(days: readonly DaySummary[]): Readonly<Record<MuscleGroup, number>> {
  const groupDays = { legs: 0, hips: 0, back: 0, abdomen: 0, chest: 0, shoulders: 0, arms: 0 };
  for (const { groups } of days) for (const group of groups) groupDays[group] += 1;
  return groupDays;
}

function add(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
