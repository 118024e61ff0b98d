import * as v from 'valibot';
import type { SessionRepository } from '../../domain/repositories.ts';
import { keptFromElsewhere, type PeopleHere } from '../../domain/workout/brought-session.ts';
import { isOnlyGuests, type Session } from '../../domain/workout/session.ts';
import { sessionSchema } from '../../storage/session-schema.ts';
import type { ReadSession } from '../../sync/messages.ts';

/** A date that can be written down. Source: ECMAScript, time values and time range, less a day for the zone. */
const FARTHEST_MS = 8.64e15 - 86_400_000;
const FARTHEST_ZONE_MINUTES = 24 * 60;

/** A session as it came from another device; null when the rest of the app could not count on it. */
export const readSession: ReadSession = (value) => {
  const read = v.safeParse(sessionSchema, value);
  return read.success && isSound(read.output) ? read.output : null;
};

function isSound({ segments, segmentIndex, status, startedAtMs, zoneOffsetMinutes, localDay }: Session): boolean {
  const isInside = segmentIndex < segments.length || (status.kind === 'ended' && segmentIndex <= segments.length);
  const isDated = Math.abs(startedAtMs) < FARTHEST_MS && Math.abs(zoneOffsetMinutes) <= FARTHEST_ZONE_MINUTES;
  return isInside && isDated && !Number.isNaN(Date.parse(`${localDay}T00:00:00.000Z`));
}

/**
 * Keeps what was performed on another device, as the same record: the highest (epoch, revision) wins whole.
 *
 * @returns Whether this record, or a newer one, is on disk.
 */
export async function storeBrought(sessions: SessionRepository, session: Session, people: PeopleHere): Promise<boolean> {
  // A guest leaves no trace, wherever it was.
  if (isOnlyGuests(session)) return true;
  const saved = await sessions.save(keptFromElsewhere(session, people), 'strict');
  return saved.ok || saved.problem === 'superseded';
}
