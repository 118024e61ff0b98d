import type { LocalDay } from '../day.ts';
import { meantOn, type Intention } from './intention.ts';

/** What was done on a day, from the player and by hand. */
export interface DoneOnDay {
  readonly sessionCount: number;
  /** Cardio minutes, vigorous ones not doubled. */
  readonly moderateMin: number;
  readonly vigorousMin: number;
  readonly hasStrength: boolean;
}

/** Less by hand is a walk to the shop. Our own choice. */
const LEAST_CARDIO_MIN = 10;

/** Whether somebody trains on a day: whether they did, or, from today on, mean to. What was meant and not done is over. */
export function isTrainingDay(day: LocalDay, { done, meant, today }: { readonly done: DoneOnDay | null; readonly meant: readonly Intention[]; readonly today: LocalDay }): boolean {
  const isDone = done !== null && (done.sessionCount > 0 || done.hasStrength || done.moderateMin + done.vigorousMin >= LEAST_CARDIO_MIN);
  return isDone || (day >= today && meantOn(meant, day).length > 0);
}
