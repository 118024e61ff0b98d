import { addDays, type LocalDay } from '../day.ts';
import { type Credit, creditOf } from '../workout/credit.ts';
import { performedMs } from '../workout/position.ts';
import type { Session } from '../workout/session.ts';
import { totalsOf } from '../workout/timeline.ts';
import { MUSCLE_GROUPS, type MuscleGroup } from './muscle-group.ts';

export const CARDIO_GOAL_MIN = 150;
/** The guideline's upper end: a second mark to see, never one to miss. Source: CDC 2018, WHO 2020. */
export const CARDIO_SECOND_MARK_MIN = 300;
export const STRENGTH_GOAL_DAYS = 2;
export const INTERVAL_GOAL_DAYS = 2;

/** A day with this many Hard minutes, short rests included, is an interval day. */
const INTERVAL_DAY_HARD_MIN = 4;
/** Either makes a strength day. */
const STRENGTH_DAY_MIN = 8;
const STRENGTH_DAY_SETS = 8;
/** A posture session counts when at least this share of its planned time was performed. */
const POSTURE_SHARE = 0.5;

/** One day of the week's panel. */
export interface DaySummary {
  readonly day: LocalDay;
  readonly moderateMin: number;
  /** Not doubled. */
  readonly vigorousMin: number;
  readonly creditedMin: number;
  readonly sessionCount: number;
}

/** What is still missing this week; zero and empty when a goal is met. */
export interface WeekGap {
  readonly cardioMin: number;
  readonly strengthDays: number;
  readonly intervalDays: number;
  /** Groups trained on fewer than two days. */
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
  readonly groupDays: Readonly<Record<MuscleGroup, number>>;
  /** Always seven, first day first. */
  readonly days: readonly DaySummary[];
  readonly gap: WeekGap;
}

/** What the week needs to know of an exercise. */
export interface GroupsOf {
  (exerciseId: string): readonly MuscleGroup[];
}

/**
 * The days whose sessions `summarizeWeek` wants. It begins a week early, because whether Monday's intervals count
 * depends on Sunday's, and Sunday's on Saturday's.
 */
export function daysToReadFor(firstDay: LocalDay): { readonly firstDay: LocalDay; readonly lastDay: LocalDay } {
  return { firstDay: addDays(firstDay, -7), lastDay: addDays(firstDay, 6) };
}

/**
 * @param sessions - One person's sessions of the days `daysToReadFor` names; others do no harm. Unfinished ones count
 *   too, for a minute that was done is never lost.
 */
export function summarizeWeek(sessions: readonly Session[], firstDay: LocalDay, groupsOf: GroupsOf): WeekSummary {
  const byDay = groupByDay(sessions);
  const week = [0, 1, 2, 3, 4, 5, 6].map((offset) => addDays(firstDay, offset));
  const lastDay = addDays(firstDay, 6);
  const isInWeek = (day: LocalDay): boolean => day >= firstDay && day <= lastDay;

  const days = week.map((day) => summarizeDay(day, byDay.get(day) ?? []));
  const intervals = splitIntervalDays([...byDay].filter(([, all]) => isIntervalDay(all)).map(([day]) => day));
  const totals = {
    moderateMin: sum(days.map((day) => day.moderateMin)),
    vigorousMin: sum(days.map((day) => day.vigorousMin)),
    creditedMin: sum(days.map((day) => day.creditedMin)),
  };
  const strengthDays = week.filter((day) => isStrengthDay(byDay.get(day) ?? []));
  const intervalDays = intervals.counted.filter(isInWeek);
  const groupDays = countGroupDays(week.map((day) => byDay.get(day) ?? []), groupsOf);
  return {
    firstDay,
    ...totals,
    strengthDays,
    intervalDays,
    uncountedIntervalDays: intervals.uncounted.filter(isInWeek),
    postureDays: week.filter((day) => (byDay.get(day) ?? []).some((done) => isPosture(done.session))),
    groupDays,
    days,
    gap: {
      cardioMin: Math.max(0, CARDIO_GOAL_MIN - totals.creditedMin),
      strengthDays: Math.max(0, STRENGTH_GOAL_DAYS - strengthDays.length),
      intervalDays: Math.max(0, INTERVAL_GOAL_DAYS - intervalDays.length),
      groups: MUSCLE_GROUPS.filter((group) => groupDays[group] < STRENGTH_GOAL_DAYS),
    },
  };
}

/** Two strength days are not enough: every group wants two days too. */
export function isStrengthGoalMet(week: WeekSummary): boolean {
  return week.gap.strengthDays === 0 && week.gap.groups.length === 0;
}

interface Done {
  readonly session: Session;
  readonly credit: Credit;
}

function groupByDay(sessions: readonly Session[]): ReadonlyMap<LocalDay, readonly Done[]> {
  const byDay = new Map<LocalDay, Done[]>();
  for (const session of sessions) {
    const all = byDay.get(session.localDay) ?? [];
    all.push({ session, credit: creditOf(session) });
    byDay.set(session.localDay, all);
  }
  return byDay;
}

function summarizeDay(day: LocalDay, all: readonly Done[]): DaySummary {
  return {
    day,
    moderateMin: sum(all.map(({ credit }) => credit.moderateMin)),
    vigorousMin: sum(all.map(({ credit }) => credit.vigorousMin)),
    creditedMin: sum(all.map(({ credit }) => credit.creditedMin)),
    sessionCount: all.length,
  };
}

function isIntervalDay(all: readonly Done[]): boolean {
  return sum(all.map(({ credit }) => credit.vigorousMin)) >= INTERVAL_DAY_HARD_MIN;
}

function isStrengthDay(all: readonly Done[]): boolean {
  const minutes = sum(all.map(({ credit }) => credit.strengthMin));
  return minutes >= STRENGTH_DAY_MIN || sum(all.map(({ credit }) => credit.setCount)) >= STRENGTH_DAY_SETS;
}

function isPosture(session: Session): boolean {
  if (!session.countsAs.includes('posture-day')) return false;
  return performedMs(session) >= totalsOf(session.segments).workMs * POSTURE_SHARE;
}

/** Of two on consecutive days the second does not count; the one after it stands alone again and does. */
function splitIntervalDays(days: readonly LocalDay[]): { counted: readonly LocalDay[]; uncounted: readonly LocalDay[] } {
  const counted: LocalDay[] = [];
  const uncounted: LocalDay[] = [];
  for (const day of [...days].sort()) {
    const isNextToCounted = counted[counted.length - 1] === addDays(day, -1);
    (isNextToCounted ? uncounted : counted).push(day);
  }
  return { counted, uncounted };
}

function countGroupDays(week: readonly (readonly Done[])[], groupsOf: GroupsOf): Readonly<Record<MuscleGroup, number>> {
  const groupDays = { legs: 0, hips: 0, back: 0, abdomen: 0, chest: 0, shoulders: 0, arms: 0 };
  for (const all of week) {
    const trained = new Set<MuscleGroup>();
    for (const { credit } of all) {
      for (const exerciseId of credit.setExerciseIds) groupsOf(exerciseId).forEach((group) => trained.add(group));
    }
    for (const group of trained) groupDays[group] += 1;
  }
  return groupDays;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
