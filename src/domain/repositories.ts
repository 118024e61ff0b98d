import type { LocalDay } from './day.ts';
import type { Person } from './person.ts';
import type { Result } from './result.ts';
import type { DeviceSettings, PersonSettings } from './settings.ts';
import type { Activity } from './tracking/activity.ts';
import type { DaySum } from './tracking/day-sum.ts';
import type { Intention } from './tracking/intention.ts';
import type { Measurement } from './tracking/measurement.ts';
import type { SetLog } from './tracking/set-log.ts';
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
  /** What is stored is newer (another screen went on, or the session was deleted); it was left as it is. */
  | 'superseded'
  | 'unknown';

/** What is not on disk (all but `superseded`) is kept in memory and written once that works again. */
export type SaveResult = Result<void, StorageProblem>;

/** `strict`: on disk before it returns where the engine can promise that. */
export type Durability = 'strict' | 'relaxed';

export interface SessionRepository {
  save(session: Session, durability: Durability): Promise<SaveResult>;
  /** The newest session that has not ended, if any. */
  findUnfinished(): Promise<Session | null>;
  /** Ended and unfinished ones whose local day lies within both days, oldest first. */
  listBetween(firstDay: LocalDay, lastDay: LocalDay): Promise<readonly Session[]>;
  /** Leaves a tombstone: saving it again is `superseded`, unless its epoch was raised (undo). */
  remove(id: string): Promise<SaveResult>;
  /** Whether any session was ever saved (the safety notice asks). */
  hasAny(): Promise<boolean>;
}

export interface SettingsRepository {
  loadDevice(): Promise<DeviceSettings>;
  /** Writes only the settings given. */
  saveDevice(change: Partial<DeviceSettings>): Promise<SaveResult>;
  loadPerson(personId: string): Promise<PersonSettings>;
  savePerson(personId: string, change: Partial<PersonSettings>): Promise<SaveResult>;
}

export interface PersonRepository {
  /** Without deleted ones, in the order they were added. */
  list(): Promise<readonly Person[]>;
  /** Saving a removed one again brings them back (undo). */
  save(person: Person): Promise<SaveResult>;
  /** Leaves a tombstone; what they did stays where it is, and is there again when they are. */
  remove(person: Person): Promise<SaveResult>;
}

/** What a person wrote down by hand. Saving a removed one again brings it back (undo). */
export interface ActivityRepository {
  save(activity: Activity): Promise<SaveResult>;
  remove(id: string): Promise<SaveResult>;
  /** One person's, whose day lies within both days, oldest first. */
  listBetween(personId: string, firstDay: LocalDay, lastDay: LocalDay): Promise<readonly Activity[]>;
}

/** Days added up; always as a recount of sessions and activities would have them. */
export interface DaySumRepository {
  /** One person's days with anything in them, oldest first. */
  listBetween(personId: string, firstDay: LocalDay, lastDay: LocalDay): Promise<readonly DaySum[]>;
}

export interface SetLogRepository {
  /** All of a session at once; the same ids again take the first ones' place. */
  saveAll(sets: readonly SetLog[]): Promise<SaveResult>;
  /** Away with them; saving them again brings them back (undo). */
  removeAll(sets: readonly SetLog[]): Promise<SaveResult>;
  /** One move's sets of the days from `sinceDay` on, oldest first. */
  listOfExercise(personId: string, exerciseId: string, sinceDay: LocalDay): Promise<readonly SetLog[]>;
  listBetween(personId: string, firstDay: LocalDay, lastDay: LocalDay): Promise<readonly SetLog[]>;
}

export interface IntentionRepository {
  /** By weekday and time. */
  list(personId: string): Promise<readonly Intention[]>;
  save(intention: Intention): Promise<SaveResult>;
  remove(id: string): Promise<SaveResult>;
}

export interface MeasurementRepository {
  /** Oldest first. */
  list(personId: string): Promise<readonly Measurement[]>;
  save(measurement: Measurement): Promise<SaveResult>;
  remove(id: string): Promise<SaveResult>;
}
