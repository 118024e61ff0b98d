import { ACTIVITY_KINDS, type Activity, type ActivityKind, type Intensity } from './activity.ts';
import { MUSCLE_GROUPS, type MuscleGroup } from './muscle-group.ts';

/** Minutes offered when something is written down. */
export const MINUTE_CHOICES: readonly number[] = [5, 10, 15, 20, 25, 30, 40, 45, 60, 75, 90, 120];

const FIRST_MINUTES = 30;
const FIRST_BREAK_MINUTES = 5;

/** Every kind, this person's most used first; the others as they are listed. */
export function kindsByUse(recent: readonly Activity[]): readonly ActivityKind[] {
  const uses = new Map<ActivityKind, number>();
  for (const { kind } of recent) uses.set(kind, (uses.get(kind) ?? 0) + 1);
  const usesOf = (kind: ActivityKind): number => uses.get(kind) ?? 0;
  return [...ACTIVITY_KINDS].sort(
    (one, other) => usesOf(other) - usesOf(one) || ACTIVITY_KINDS.indexOf(one) - ACTIVITY_KINDS.indexOf(other),
  );
}

/** How long it took the last time. */
export function usualMinutesOf(kind: ActivityKind, recent: readonly Activity[]): number {
  return lastOf(kind, recent)?.durationMin ?? (kind === 'posture-break' ? FIRST_BREAK_MINUTES : FIRST_MINUTES);
}

/** How hard it was the last time; before that the gentlest way that is usual for it. */
export function usualIntensityOf(kind: ActivityKind, recent: readonly Activity[]): Intensity {
  return lastOf(kind, recent)?.intensity ?? firstIntensityOf(kind);
}

/** What was trained the last time by hand; nobody is said to have trained what they did not name. */
export function usualGroups(recent: readonly Activity[]): readonly MuscleGroup[] {
  return lastOf('strength', recent)?.groups ?? [];
}

/** With the group, or without it when it was there; always in the same order. */
export function toggledGroup(groups: readonly MuscleGroup[], group: MuscleGroup): readonly MuscleGroup[] {
  const isThere = groups.includes(group);
  return MUSCLE_GROUPS.filter((one) => (one === group ? !isThere : groups.includes(one)));
}

function firstIntensityOf(kind: ActivityKind): Intensity {
  switch (kind) {
    case 'pilates':
    case 'posture-break':
    case 'strength':
      return 'light';
    case 'run':
      return 'vigorous';
    case 'walk':
    case 'cycle':
    case 'dance':
    case 'swim':
    case 'hike':
    case 'garden':
    case 'ball-game':
    case 'other':
      return 'moderate';
  }
}

function lastOf(kind: ActivityKind, recent: readonly Activity[]): Activity | null {
  return recent.reduce<Activity | null>(
    (last, one) => (one.kind === kind && (last === null || one.createdAtMs >= last.createdAtMs) ? one : last),
    null,
  );
}
