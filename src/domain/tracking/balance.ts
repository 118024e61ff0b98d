import { addDays, type LocalDay } from '../day.ts';
import { groupOf, groupsTrainedBy, type Muscle } from '../workout/exercise.ts';
import type { DaySum } from './day-sum.ts';
import { MUSCLE_GROUPS, type MuscleGroup } from './muscle-group.ts';

/** What balance needs to know of an exercise; null for one this build does not have. */
export interface MusclesOf {
  (exerciseId: string): { readonly primary: readonly Muscle[]; readonly secondary: readonly Muscle[] } | null;
}

/** Sets of one muscle in a week. */
export interface MuscleSets {
  readonly muscle: Muscle;
  readonly sets: number;
}

export interface GroupBalance {
  readonly group: MuscleGroup;
  /** Sets in a week that trained the group. */
  readonly sets: number;
  /** Days on which strength for it was written down by hand, where no sets are known. */
  readonly loggedDays: number;
  /** Its muscles that had any, most first. */
  readonly muscles: readonly MuscleSets[];
}

export interface Balance {
  readonly setsOf: ReadonlyMap<Muscle, number>;
  /** Always all seven. */
  readonly groups: readonly GroupBalance[];
  readonly pushSets: number;
  readonly pullSets: number;
}

/** How a muscle is drawn: dashed, outlined, hatched, solid. */
export type SetLevel = 'none' | 'few' | 'some' | 'plenty';

/** About ten sets a muscle a week are the advice for growing (ACSM 2026); half of that is on the way, more is plenty. */
const SOME_SETS = 6;
const PLENTY_SETS = 12;

/** A set counts whole for what the move is made for, and half for what helps, as studies of training volume count it. */
const HELPING_SHARE = 0.5;

const PULL: ReadonlySet<Muscle> = new Set<Muscle>(['lats', 'rhomboids', 'mid-traps', 'lower-traps', 'upper-traps', 'rear-delts', 'biceps']);
const PUSH: ReadonlySet<Muscle> = new Set<Muscle>(['chest', 'serratus', 'front-delts', 'side-delts', 'triceps']);

/** A group rests two days: a day's sum knows no hour, so Monday's training is ready on Wednesday. */
const RECOVERY_DAYS = 2;

export function levelOf(sets: number): SetLevel {
  if (sets <= 0) return 'none';
  if (sets < SOME_SETS) return 'few';
  return sets < PLENTY_SETS ? 'some' : 'plenty';
}

/**
 * @param sums - One person's; only those of the days named are counted.
 * @param weeks - What the sums are divided by: 4 shows four weeks as an average one.
 */
export function balanceOf(
  sums: readonly DaySum[],
  { firstDay, lastDay, weeks }: { readonly firstDay: LocalDay; readonly lastDay: LocalDay; readonly weeks: number },
  musclesOf: MusclesOf,
): Balance {
  const days = sums.filter(({ day }) => day >= firstDay && day <= lastDay);
  const count = new Tally();
  for (const [exerciseId, sets] of setsByExercise(days)) {
    const move = musclesOf(exerciseId);
    if (move !== null) count.add(move.primary, move.secondary, sets / weeks);
  }
  return {
    setsOf: count.muscles,
    groups: MUSCLE_GROUPS.map((group) => ({
      group,
      sets: count.groups.get(group) ?? 0,
      loggedDays: days.filter(({ loggedGroups }) => loggedGroups.includes(group)).length,
      muscles: [...count.muscles]
        .filter(([muscle]) => groupOf(muscle) === group)
        .map(([muscle, sets]) => ({ muscle, sets }))
        .sort((one, other) => other.sets - one.sets),
    })),
    pushSets: count.pushSets,
    pullSets: count.pullSets,
  };
}

class Tally {
  readonly muscles = new Map<Muscle, number>();
  readonly groups = new Map<MuscleGroup, number>();
  pushSets = 0;
  pullSets = 0;

  add(primary: readonly Muscle[], secondary: readonly Muscle[], sets: number): void {
    for (const muscle of primary) raise(this.muscles, muscle, sets);
    for (const muscle of secondary) raise(this.muscles, muscle, sets * HELPING_SHARE);
    for (const group of groupsTrainedBy(primary, secondary)) raise(this.groups, group, sets);
    const pulls = primary.filter((muscle) => PULL.has(muscle)).length - primary.filter((muscle) => PUSH.has(muscle)).length;
    if (pulls > 0) this.pullSets += sets;
    if (pulls < 0) this.pushSets += sets;
  }
}

function raise<Key>(counts: Map<Key, number>, key: Key, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}

function setsByExercise(days: readonly DaySum[]): ReadonlyMap<string, number> {
  const sets = new Map<string, number>();
  for (const day of days) for (const [exerciseId, count] of Object.entries(day.setsByExercise)) raise(sets, exerciseId, count);
  return sets;
}

/** Which groups have had their 48 hours. */
export interface Recovery {
  readonly group: MuscleGroup;
  /** The day from which on it is ready again; null when it is ready now. */
  readonly readyDay: LocalDay | null;
}

/**
 * @param sums - One person's. Pilates loads no group: its moves are Easy steps, which make no sets, and one written down by hand names none.
 */
export function recoveryOf(sums: readonly DaySum[], today: LocalDay, groupsOf: (exerciseId: string) => readonly MuscleGroup[]): readonly Recovery[] {
  const lastDays = new Map<MuscleGroup, LocalDay>();
  for (const sum of sums) {
    if (sum.day > today || sum.day < addDays(today, -RECOVERY_DAYS)) continue;
    const trained = [...sum.loggedGroups];
    for (const [exerciseId, sets] of Object.entries(sum.setsByExercise)) if (sets > 0) trained.push(...groupsOf(exerciseId));
    for (const group of trained) if (sum.day > (lastDays.get(group) ?? '')) lastDays.set(group, sum.day);
  }
  return MUSCLE_GROUPS.map((group) => {
    const last = lastDays.get(group);
    const readyDay = last === undefined ? null : addDays(last, RECOVERY_DAYS);
    return { group, readyDay: readyDay !== null && readyDay > today ? readyDay : null };
  });
}
