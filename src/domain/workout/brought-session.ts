import { addDays, dayAt, type LocalDay } from '../day.ts';
import { isOnlyGuests, type Session } from './session.ts';

/** Who is known on this device, and who is in front. */
export interface PeopleHere {
  readonly ids: readonly string[];
  readonly currentId: string | null;
}

/**
 * A session of another device, credited to somebody here: people are made on each device for itself, so one person has an id on the TV and
 * another on the phone. Where none of those who took part is known, whoever is in front here took part too. Nobody is taken out: back on
 * the device it came from, it is still its own people's.
 */
export function creditedHere(session: Session, { ids, currentId }: PeopleHere): Session {
  const isCredited = session.participants.some((id) => ids.includes(id));
  if (isCredited || isOnlyGuests(session) || currentId === null) return session;
  return { ...session, participants: [...session.participants, currentId] };
}

/**
 * What is kept of a session that another device plays: it counts as it stands, and nobody here is asked to go on with it. Its next record
 * is newer and takes its place.
 */
export function keptFromElsewhere(session: Session, people: PeopleHere): Session {
  const credited = creditedHere(session, people);
  return credited.status.kind === 'ended' ? credited : { ...credited, status: { kind: 'ended', isCompleted: false } };
}

/** Clocks nearer to each other than this agree, in milliseconds: nobody's day is far off, and the record stays as it is. */
const AGREED_MS = 12 * 60 * 60_000;

/**
 * A session that another device's wrong clock dated, as if this one's had: else its minutes would count in a week years ago. One that was begun
 * by a clock that agrees with this one's keeps its date, wherever it went since.
 *
 * @param clocks - Both as they stood when it was told, in milliseconds since 1970 UTC.
 */
export function datedHere(session: Session, { theirMs, ownMs }: { readonly theirMs: number; readonly ownMs: number }): Session {
  const { startedAtMs, zoneOffsetMinutes } = session;
  const isTheirs = Math.abs(startedAtMs - theirMs) < Math.abs(startedAtMs - ownMs);
  if (!isTheirs || Math.abs(ownMs - theirMs) <= AGREED_MS) return session;
  const atMs = startedAtMs + ownMs - theirMs;
  return { ...session, startedAtMs: atMs, localDay: dayAt(atMs, zoneOffsetMinutes) };
}

/** Two days more than it was away, for clocks and midnights; as much is told to a device that is new. */
const MARGIN_DAYS = 2;
const MOST_DAYS = 60;

/**
 * From which day on a device is told what was performed here.
 *
 * @param toldUntil - The day of its last visit; null for a new one, which gets no more of others' past than the margin.
 */
export function missedSince(toldUntil: LocalDay | null, today: LocalDay): LocalDay {
  const last = toldUntil === null || toldUntil > today ? today : toldUntil;
  const first = addDays(today, -MOST_DAYS);
  return last < first ? first : addDays(last, -MARGIN_DAYS);
}
