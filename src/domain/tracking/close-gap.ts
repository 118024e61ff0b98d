import type { LocalDay } from '../day.ts';
import type { WorkoutSummary } from '../workout/workout.ts';
import type { Activity, ActivityKind, Intensity } from './activity.ts';
import type { MuscleGroup } from './muscle-group.ts';
import { STRENGTH_DAY_SETS, type WeekSummary } from './week.ts';

/** What one press away would bring the week nearer to whole. */
export type Suggestion =
  | { readonly kind: 'workout'; readonly workoutId: string; readonly times: 1 | 2; readonly creditMin: number }
  | {
    readonly kind: 'activity';
    readonly activity: ActivityKind;
    readonly durationMin: number;
    readonly intensity: Intensity;
    readonly creditMin: number;
    /** What strength by hand is for; empty for all else. */
    readonly groups: readonly MuscleGroup[];
  };

/** A workout that may be offered, with what its whole sets train. */
export interface OfferedWorkout extends WorkoutSummary {
  /** Done once as planned; a Strength step too short for a set is none. */
  readonly setCount: number;
  readonly groups: readonly MuscleGroup[];
}

export interface GapQuestion {
  readonly week: WeekSummary;
  readonly today: LocalDay;
  /** Whether yesterday was an interval day, counted or not: today then rests from intervals. */
  readonly hadIntervalsYesterday: boolean;
  /** What was trained yesterday, also where that day lies in the week before. */
  readonly groupsYesterday: readonly MuscleGroup[];
  readonly workouts: readonly OfferedWorkout[];
  /** What this person wrote down lately. */
  readonly recentActivities: readonly Activity[];
}

/** Nobody is sent out for less. */
const SHORTEST_ACTIVITY_MIN = 5;
/** By hand, for groups no workout trains. */
const STRENGTH_BY_HAND_MIN = 10;
/** What anybody may be asked for who has written nothing down yet. */
const FIRST_LONGEST_MIN = 30;

/**
 * What would close the week's gap, or come nearest: a workout for the minutes, an activity for the minutes, and a workout
 * for each kind of day the first one does not bring. Where that is no strength day, a workout for the muscle groups that are missing; once the
 * minutes are done, or where no workout offered brings any strength, strength by hand for those that none trains. Nothing when nothing is missing.
 */
export function closeGap(question: GapQuestion): readonly Suggestion[] {
  const { week } = question;
  const missing = groupsToTrain(question);
  const options = optionsOf(question, missing);
  const forMinutes = week.gap.cardioMin > 0 ? best(options, byMinutes(week.gap.cardioMin)) : null;
  const chosen: Option[] = forMinutes === null ? [] : [forMinutes];
  for (const day of ['isStrengthDay', 'isIntervalDay'] as const) {
    if (chosen.some((option) => option[day])) continue;
    const forDay = best(options.filter((option) => option[day]), day === 'isStrengthDay' ? byGroups : byLength);
    if (forDay !== null) chosen.push(forDay);
  }
  const left = notIn(chosen, missing);
  if (left.length > 0 && !chosen.some(({ isStrengthDay }) => isStrengthDay)) {
    const forGroups = best(optionsOf(question, left).filter(({ groups }) => groups.length > 0), byGroups);
    if (forGroups !== null) chosen.push(forGroups);
  }
  const forCardio = activityFor(question);
  const bringsStrength = chosen.some(({ isStrengthDay, groups }) => isStrengthDay || groups.length > 0);
  const byHand = forCardio !== null && bringsStrength ? null : strengthFor(notIn(chosen, missing));
  const activities = [forCardio, byHand].filter((one): one is Suggestion => one !== null);
  const workouts = chosen.map(({ workoutId, times, creditMin }): Suggestion => ({ kind: 'workout', workoutId, times, creditMin }));
  return [...workouts.slice(0, 1), ...activities, ...workouts.slice(1)];
}

/** A workout once or twice, and what it would bring today. */
interface Option {
  readonly workoutId: string;
  readonly times: 1 | 2;
  readonly creditMin: number;
  readonly lengthMs: number;
  /** Of the missing groups, those it trains. */
  readonly groups: readonly MuscleGroup[];
  /** Whether a day that is still missing would be there with it. */
  readonly isStrengthDay: boolean;
  readonly isIntervalDay: boolean;
}

function optionsOf({ week, today, hadIntervalsYesterday, workouts }: GapQuestion, wanted: readonly MuscleGroup[]): readonly Option[] {
  const wantsStrength = week.gap.strengthDays > 0 && !week.strengthDays.includes(today);
  const wantsIntervals = week.gap.intervalDays > 0 && !week.intervalDays.includes(today) && !hadIntervalsYesterday;
  const options: Option[] = [];
  for (const workout of workouts) {
    const isIntervals = workout.countsAs.includes('interval-day');
    if (isIntervals && hadIntervalsYesterday) continue;
    for (const times of workout.canDoTwice ? ([1, 2] as const) : ([1] as const)) {
      const option: Option = {
        workoutId: workout.id,
        times,
        creditMin: workout.creditMin * times,
        lengthMs: workout.totalMs * times,
        groups: wanted.filter((group) => workout.groups.includes(group)),
        isStrengthDay: wantsStrength && workout.setCount * times >= STRENGTH_DAY_SETS,
        isIntervalDay: wantsIntervals && isIntervals,
      };
      if (option.creditMin > 0 || option.isStrengthDay || option.isIntervalDay || option.groups.length > 0) options.push(option);
    }
  }
  return options;
}

/** What is missing and rested: a group trained today or yesterday waits, for 48 hours lie between two trainings of it. */
function groupsToTrain({ week, today, groupsYesterday }: GapQuestion): readonly MuscleGroup[] {
  const groupsToday = week.days.find(({ day }) => day === today)?.groups ?? [];
  return week.gap.groups.filter((group) => !groupsToday.includes(group) && !groupsYesterday.includes(group));
}

/** Most of what is missing; then the shorter one. */
function byGroups(one: Option, other: Option): number {
  return other.groups.length - one.groups.length || byLength(one, other);
}

/** The one that leaves least; then the one that brings more days; then the shorter one. */
function byMinutes(gapMin: number): (one: Option, other: Option) => number {
  const leftAfter = ({ creditMin }: Option): number => Math.max(0, gapMin - creditMin);
  return (one, other) => leftAfter(one) - leftAfter(other) || daysOf(other) - daysOf(one) || byLength(one, other);
}

function byLength(one: Option, other: Option): number {
  return one.lengthMs - other.lengthMs;
}

function daysOf({ isStrengthDay, isIntervalDay }: Option): number {
  return Number(isStrengthDay) + Number(isIntervalDay);
}

function best(options: readonly Option[], compare: (one: Option, other: Option) => number): Option | null {
  return options.reduce<Option | null>((least, one) => (least === null || compare(one, least) < 0 ? one : least), null);
}

/** What this person does most, for as long as the gap asks, but no longer than they ever did. */
function activityFor({ week, recentActivities }: GapQuestion): Suggestion | null {
  const gapMin = week.gap.cardioMin;
  if (gapMin <= 0) return null;
  const { activity, intensity, longestMin } = habitOf(recentActivities);
  const worth = intensity === 'vigorous' ? 2 : 1;
  const neededMin = Math.ceil(gapMin / worth / 5) * 5;
  const durationMin = Math.max(SHORTEST_ACTIVITY_MIN, Math.min(neededMin, longestMin));
  return { kind: 'activity', activity, intensity, durationMin, creditMin: durationMin * worth, groups: [] };
}

function strengthFor(groups: readonly MuscleGroup[]): Suggestion | null {
  if (groups.length === 0) return null;
  return { kind: 'activity', activity: 'strength', intensity: 'light', durationMin: STRENGTH_BY_HAND_MIN, creditMin: 0, groups };
}

/** The groups none of them trains. */
function notIn(options: readonly Option[], groups: readonly MuscleGroup[]): readonly MuscleGroup[] {
  return groups.filter((group) => !options.some((option) => option.groups.includes(group)));
}

interface Habit {
  readonly activity: ActivityKind;
  readonly intensity: Intensity;
  readonly longestMin: number;
  readonly count: number;
}

function habitOf(recent: readonly Activity[]): Habit {
  const habits = new Map<string, Habit>();
  for (const { kind, intensity, durationMin } of recent) {
    if (intensity === 'light' || kind === 'strength') continue;
    const known = habits.get(`${kind} ${intensity}`);
    habits.set(`${kind} ${intensity}`, {
      activity: kind,
      intensity,
      longestMin: Math.max(FIRST_LONGEST_MIN, known?.longestMin ?? 0, Math.floor(durationMin / 5) * 5),
      count: (known?.count ?? 0) + 1,
    });
  }
  const first: Habit = { activity: 'walk', intensity: 'moderate', longestMin: FIRST_LONGEST_MIN, count: 0 };
  return [...habits.values()].reduce((most, one) => (one.count > most.count ? one : most), first);
}
