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
