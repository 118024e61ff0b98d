import type { LocalDay } from '../day.ts';
import { minutesOf } from '../units.ts';
import { creditOf } from '../workout/credit.ts';
import { performedMs } from '../workout/position.ts';
import type { Session } from '../workout/session.ts';
import { totalsOf } from '../workout/timeline.ts';
import { type Activity, isPostureActivity } from './activity.ts';
import type { DaySum } from './day-sum.ts';
import { MUSCLE_GROUPS } from './muscle-group.ts';

/** A posture session counts when at least this share of its planned time was performed. */
const POSTURE_SHARE = 0.5;

/**
 * Adds up what one person did on one day. Unfinished sessions count too, for a minute that was done is never lost.
 *
 * @param sessions - Those of other days and of other people do no harm; the same goes for activities.
 */
export function sumDay(
  personId: string,
  day: LocalDay,
  sessions: readonly Session[],
  activities: readonly Activity[],
): DaySum {
  const played = byId(sessions.filter((one) => one.localDay === day && one.participants.includes(personId)));
  const logged = byId(activities.filter((one) => one.localDay === day && one.personId === personId));
  const credits = played.map(creditOf);
  const sets = credits.flatMap(({ setExerciseIds }) => setExerciseIds);
  const hardMin = add(credits.map(({ vigorousMin }) => vigorousMin));
  return {
    personId,
    day,
    moderateMin: add(credits.map(({ moderateMin }) => moderateMin)) + cardioMin(logged, 'moderate'),
    vigorousMin: hardMin + cardioMin(logged, 'vigorous'),
    hardMin,
    strengthMin: add(credits.map(({ strengthMin }) => strengthMin)) + minutesIn(logged.filter(isStrength)),
    setCount: sets.length,
    setsByExercise: countEach(sets),
    loggedGroups: MUSCLE_GROUPS.filter((group) => logged.some(({ groups }) => groups.includes(group))),
    isPosture: played.some(isPostureSession) || logged.some(isPostureActivity),
    sessionCount: played.filter((session) => performedMs(session) > 0).length,
    activityCount: logged.length,
    performedMin: minutesOf(add(played.map(performedMs))),
  };
}

/** Whether anything was done at all: a day with nothing in it is no day of a history. */
export function hasAnythingIn({ sessionCount, activityCount }: DaySum): boolean {
  return sessionCount + activityCount > 0;
}

/** Strength by hand earns no cardio, as in the player: its minutes make the strength day. */
function isStrength({ kind }: Activity): boolean {
  return kind === 'strength';
}

function cardioMin(logged: readonly Activity[], intensity: 'moderate' | 'vigorous'): number {
  return minutesIn(logged.filter((activity) => activity.intensity === intensity && !isStrength(activity)));
}

function minutesIn(logged: readonly Activity[]): number {
  return add(logged.map(({ durationMin }) => durationMin));
}

function isPostureSession(session: Session): boolean {
  if (!session.countsAs.includes('posture-day')) return false;
  const doneMs = performedMs(session);
  // Nothing of nothing is half of it too, but no posture day.
  return doneMs > 0 && doneMs >= totalsOf(session.segments).workMs * POSTURE_SHARE;
}

function countEach(ids: readonly string[]): Readonly<Record<string, number>> {
  // Counted in a map: a restored id may be the name of something every object has.
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  const record: Record<string, number> = {};
  for (const [id, count] of counts) record[id] = count;
  return record;
}

/** Always in the same order: parts of minutes added in another one can differ in their last digit. */
function byId<Item extends { readonly id: string }>(items: readonly Item[]): readonly Item[] {
  return [...items].sort((one, other) => (one.id < other.id ? -1 : 1));
}

function add(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
