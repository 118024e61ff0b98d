import type { BackupRepository } from '../domain/backup.ts';
import type { DeviceRepository } from '../domain/devices.ts';
import type { MealRepositories } from '../domain/meals/repositories.ts';
import type {
  ActivityRepository, DaySumRepository, IntentionRepository, MeasurementRepository, PersonRepository, SessionRepository,
  SetLogRepository, SettingsRepository, StorageProblem,
} from '../domain/repositories.ts';
import { StoredActivities } from './activity-repository.ts';
import { createAnnouncer, type StorageChange } from './announce.ts';
import { StoredBackup } from './backup.ts';
import { markDaysWith } from './day-marks.ts';
import { StoredDaySums } from './day-sum-repository.ts';
import { StoredDevices } from './device-repository.ts';
import { localHint } from './first-person-hint.ts';
import { createId, type Chance } from './ids.ts';
import { StoredIntentions } from './intention-repository.ts';
import { Keeper } from './keeper.ts';
import { storedMeals } from './meal-repositories.ts';
import { StoredMeasurements } from './measurement-repository.ts';
import type { Migration } from './migrations.ts';
import { StoredPeople } from './person-repository.ts';
import { StoredSessions } from './session-repository.ts';
import { StoredSetLogs } from './set-log-repository.ts';
import { StoredSettings } from './settings-repository.ts';

/** Some engines never answer an opening; the app does not wait longer than this, in milliseconds. */
const LONGEST_OPENING_MS = 3_000;
/**
 * So long without an answer, and people are told that nothing is kept, in milliseconds. Chromium takes 5 s for an opening where the page before
 * was left while it made the database (measured on 156).
 */
const LONGEST_SILENCE_MS = 12_000;

export interface OpenStorageOptions {
  /** Told once an outage: one plain sentence for the person. Everything goes on in memory meanwhile. */
  readonly onProblem: (problem: StorageProblem) => void;
  /** Told after each write here and in other tabs. */
  readonly onChange?: (change: StorageChange) => void;
  /** Whether a newer page may take the database over now; say no while a workout plays. */
  readonly mayLetGo?: () => boolean;
  readonly now?: () => number;
  readonly chance?: Chance;
  readonly later?: (run: () => void, ms: number) => void;
  readonly name?: string;
  readonly migrations?: readonly Migration[];
}

export interface Storage {
  readonly sessions: SessionRepository;
  readonly settings: SettingsRepository;
  readonly people: PersonRepository;
  readonly activities: ActivityRepository;
  readonly daySums: DaySumRepository;
  readonly setLogs: SetLogRepository;
  readonly intentions: IntentionRepository;
  readonly measurements: MeasurementRepository;
  readonly food: MealRepositories;
  readonly devices: DeviceRepository;
  readonly backup: BackupRepository;
  /** False while what is saved is kept in memory only. */
  readonly isPersistent: boolean;
  /** An id for something new on this device. */
  createId(): string;
  close(): void;
}

/** Opens what is kept on this device. Never rejects: without a database the visit is kept in memory. */
export async function openStorage(options: OpenStorageOptions): Promise<Storage> {
  const now = options.now ?? Date.now;
  const later = options.later ?? ((run: () => void, ms: number) => void setTimeout(run, ms));
  const onChange = options.onChange ?? (() => undefined);
  const name = options.name ?? 'standtall';
  const keeper = new Keeper({
    name,
    ...(options.migrations && { migrations: options.migrations }),
    onProblem: options.onProblem,
    onChange,
    announcer: createAnnouncer(name, (stores) => onChange({ stores, from: 'elsewhere' })),
    mayLetGo: options.mayLetGo ?? (() => true),
    later,
  });
  await new Promise<void>((settled) => {
    void keeper.open().then(settled);
    later(settled, LONGEST_OPENING_MS);
    later(() => {
      if (!keeper.hasSettled) keeper.tell('unavailable');
    }, LONGEST_SILENCE_MS);
  });
  const hint = localHint(name);
  const createStamp = (): string => createId(now(), options.chance);
  const markDays = markDaysWith(createStamp, now);
  const sessions = new StoredSessions(keeper, now, markDays);
  const activities = new StoredActivities(keeper, now, markDays);
  const settings = new StoredSettings(keeper, now);
  return {
    sessions,
    activities,
    daySums: new StoredDaySums({ keeper, sessions, activities, now, createStamp }),
    setLogs: new StoredSetLogs(keeper, now),
    intentions: new StoredIntentions(keeper, now),
    measurements: new StoredMeasurements(keeper, now),
    settings,
    food: storedMeals(keeper, now, settings),
    devices: new StoredDevices(keeper, now),
    people: new StoredPeople(keeper, now, hint),
    backup: new StoredBackup({ keeper, now, markDays, hint, createId: () => createId(now(), options.chance) }),
    get isPersistent() {
      return keeper.isPersistent;
    },
    createId: () => createId(now(), options.chance),
    close: () => keeper.close(),
  };
}
