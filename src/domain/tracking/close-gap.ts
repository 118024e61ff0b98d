import type { LocalDay } from '../day.ts';
import type { WorkoutSummary } from '../workout/workout.ts';
import type { Activity, ActivityKind, Intensity } from './activity.ts';
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
  };

export interface GapQuestion {
  readonly week: WeekSummary;
  readonly today: LocalDay;
  /** Whether yesterday was an interval day, counted or not: today then rests from intervals. */
  readonly hadIntervalsYesterday: boolean;
  readonly workouts: readonly WorkoutSummary[];
  /** What this person wrote down lately. */
  readonly recentActivities: readonly Activity[];
}

/** Nobody is sent out for less. */
const SHORTEST_ACTIVITY_MIN = 5;
/** What anybody may be asked for who has written nothing down yet. */
const FIRST_LONGEST_MIN = 30;

/**
 * What would close the week's gap, or come nearest: a workout for the minutes, an activity for the minutes, and a workout
 * for each kind of day the first one does not bring. Nothing when nothing is missing.
 */
export function closeGap(question: GapQuestion): readonly Suggestion[] {
  const { week } = question;
  const options = optionsOf(question);
  const forMinutes = week.gap.cardioMin > 0 ? best(options, byMinutes(week.gap.cardioMin)) : null;
  const chosen: Option[] = forMinutes === null ? [] : [forMinutes];
  for (const day of ['isStrengthDay', 'isIntervalDay'] as const) {
    if (chosen.some((option) => option[day])) continue;
    const forDay = best(options.filter((option) => option[day]), byLength);
    if (forDay !== null) chosen.push(forDay);
  }
  const activity = activityFor(question);
  const workouts = chosen.map(({ workoutId, times, creditMin }): Suggestion => ({ kind: 'workout', workoutId, times, creditMin }));
  return activity === null ? workouts : [...workouts.slice(0, 1), activity, ...workouts.slice(1)];
}

/** A workout once or twice, and what it would bring today. */
interface Option {
  readonly workoutId: string;
  readonly times: 1 | 2;
  readonly creditMin: number;
  readonly lengthMs: number;
  /** Whether a day that is still missing would be there with it. */
  readonly isStrengthDay: boolean;
  readonly isIntervalDay: boolean;
}

function optionsOf({ week, today, hadIntervalsYesterday, workouts }: GapQuestion): readonly Option[] {
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
        isStrengthDay: wantsStrength && setsIn(workout) * times >= STRENGTH_DAY_SETS,
        isIntervalDay: wantsIntervals && isIntervals,
      };
      if (option.creditMin > 0 || option.isStrengthDay || option.isIntervalDay) options.push(option);
    }
  }
  return options;
}

/** A step of Strength is a set; both sides make one. */
function setsIn({ skyline }: WorkoutSummary): number {
  return skyline.filter((phase) => phase === 'strength').length;
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
  return { kind: 'activity', activity, intensity, durationMin, creditMin: durationMin * worth };
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
