import { msg, str } from '@lit/localize';
import { activityWord } from '../../../components/activity-icon/activity-words.ts';
import type { Activity } from '../../domain/tracking/activity.ts';
import { minutesPerformed } from '../../domain/workout/position.ts';
import type { Session } from '../../domain/workout/session.ts';
import { isSession, type LogChange } from '../../store/week-log-store.ts';

export function entryName(entry: Activity | Session, workoutName: (id: string) => string): string {
  return isSession(entry) ? workoutName(entry.workoutId) : activityWord(entry.kind);
}

export function entryMinutes(entry: Activity | Session): string {
  const minutes = isSession(entry) ? minutesPerformed(entry) : entry.durationMin;
  return msg(str`${minutes} min`);
}

/** What was just done to the log, in a sentence beside Undo. */
export function changeWords({ kind, what }: LogChange, workoutName: (id: string) => string): string {
  const entry = `${entryName(what, workoutName)}, ${entryMinutes(what)}`;
  switch (kind) {
    case 'added':
      return msg(str`${entry}: saved.`);
    case 'changed':
      return msg(str`${entry}: changed.`);
    case 'removed':
      return msg(str`${entry}: deleted.`);
    case 'left':
      return msg(str`${entry}: gone from your log.`);
  }
}
