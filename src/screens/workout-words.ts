import { msg, str } from '@lit/localize';
import type { CountsAs, Equipment, WorkoutSummary } from '../domain/workout/workout.ts';

const MS_PER_MIN = 60_000;

export function minutesOf(ms: number): number {
  return Math.round(ms / MS_PER_MIN);
}

/** `15:20`, or `1:05:00` from an hour on. */
export function clockTime(ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / 1000));
  const parts = [Math.floor(seconds / 60) % 60, seconds % 60].map((part) => String(part).padStart(2, '0'));
  const hours = Math.floor(seconds / 3600);
  return hours > 0 ? `${hours}:${parts.join(':')}` : `${Number(parts[0])}:${parts[1]}`;
}

export function equipmentWord(equipment: Equipment): string {
  switch (equipment) {
    case 'one-dumbbell':
      return msg('one dumbbell');
    case 'two-dumbbells':
      return msg('two dumbbells');
    case 'mat':
      return msg('a mat');
    case 'chair':
      return msg('a chair');
    case 'wall':
      return msg('a wall');
  }
}

export function countsAsWord(countsAs: CountsAs): string {
  switch (countsAs) {
    case 'interval-day':
      return msg('interval day');
    case 'posture-day':
      return msg('posture day');
    case 'cardio':
      return msg('cardio');
    case 'strength':
      return msg('strength');
  }
}

/** "15 min · two dumbbells · a mat" */
export function summaryLine(workout: WorkoutSummary): string {
  const minutes = minutesOf(workout.workMs);
  return [msg(str`${minutes} min`), ...workout.equipment.map(equipmentWord)].join(' · ');
}
