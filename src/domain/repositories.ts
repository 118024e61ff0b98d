import type { LocalDay } from './day.ts';
import type { Person } from './person.ts';
import type { Result } from './result.ts';
import type { DeviceSettings, PersonSettings } from './settings.ts';
import type { Session } from './workout/session.ts';

/** Why something could not be stored or read; each is one plain sentence on screen. */
export type StorageProblem =
  /** The disk or the quota is full. */
  | 'full'
  /** No database at all (private mode, switched off): this visit is kept in memory. */
  | 'unavailable'
  /** Another tab holds an older version open. */
  | 'blocked'
  /** This page is older than the database another tab has upgraded. */
  | 'outdated'
  /** A row could not be understood; it was set aside, not deleted. */
  | 'damaged-row'
  | 'unknown';

/** `strict`: on disk before it returns where the engine can promise that. */
export type Durability = 'strict' | 'relaxed';

export interface SessionRepository {
  save(session: Session, durability: Durability): Promise<Result<void, StorageProblem>>;
  /** The newest session that has not ended, if any. */
  findUnfinished(): Promise<Session | null>;
  /** Ended and unfinished ones whose local day lies within both days, oldest first. */
  listBetween(firstDay: LocalDay, lastDay: LocalDay): Promise<readonly Session[]>;
  /** Leaves a tombstone. */
  remove(id: string): Promise<Result<void, StorageProblem>>;
  /** Whether any session was ever saved (the safety notice asks). */
  hasAny(): Promise<boolean>;
}

export interface SettingsRepository {
  loadDevice(): Promise<DeviceSettings>;
  saveDevice(settings: DeviceSettings): Promise<Result<void, StorageProblem>>;
  loadPerson(personId: string): Promise<PersonSettings>;
  savePerson(personId: string, settings: PersonSettings): Promise<Result<void, StorageProblem>>;
}

export interface PersonRepository {
  list(): Promise<readonly Person[]>;
  save(person: Person): Promise<Result<void, StorageProblem>>;
}
