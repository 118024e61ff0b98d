import type { IDBPDatabase, IDBPTransaction } from 'idb';

export type UpgradeTransaction = IDBPTransaction<unknown, string[], 'versionchange'>;

/** One step from a version to the next. Only the transaction may be awaited: anything else lets it close half way. */
export type Migration = (database: IDBPDatabase<unknown>, transaction: UpgradeTransaction) => void | Promise<void>;

/** Append only: the version is the length, and a step that was shipped is never touched again. */
export const MIGRATIONS: readonly Migration[] = [createTables, addTracking, addKitchen, addDevices];

function createTables(database: IDBPDatabase<unknown>): void {
  for (const name of ['people', 'timelines', 'settings', 'quarantine']) {
    database.createObjectStore(name, { keyPath: 'id' });
  }
  const sessions = database.createObjectStore('sessions', { keyPath: 'id' });
  sessions.createIndex('by-day', 'localDay');
  // Sparse: ended sessions have no such field, so ten years of them cost this index nothing.
  sessions.createIndex('by-unfinished', 'unfinishedSinceMs');
}

/** Rows read at once: ten years of sessions together would not fit a TV. */
const ROWS_AT_ONCE = 500;

async function addTracking(database: IDBPDatabase<unknown>, transaction: UpgradeTransaction): Promise<void> {
  for (const name of ['day-sums', 'intentions', 'measurements']) database.createObjectStore(name, { keyPath: 'id' });
  for (const name of ['activities', 'set-logs']) {
    database.createObjectStore(name, { keyPath: 'id' }).createIndex('by-day', 'localDay');
  }
  await markDaysOfSessions(transaction);
}

/** Days that are there already are counted when somebody first asks for them. */
async function markDaysOfSessions(transaction: UpgradeTransaction): Promise<void> {
  const marked = new Set<string>();
  let range: IDBKeyRange | null = null;
  for (;;) {
    const rows = (await transaction.objectStore('sessions').getAll(range, ROWS_AT_ONCE)) as OldSession[];
    const last = rows[rows.length - 1];
    if (!last) return;
    range = IDBKeyRange.lowerBound(last.id, true);
    for (const id of rows.flatMap(oldDaySumIds)) {
      if (marked.has(id)) continue;
      marked.add(id);
      await transaction.objectStore('day-sums').put?.({ id, isStale: true, stamp: 'upgrade', updatedAtMs: 0 });
    }
  }
}

/** As far as this step needs it; a tombstone has no day, and a damaged row may have anything. */
interface OldSession {
  readonly id: IDBValidKey;
  readonly localDay?: unknown;
  readonly participants?: unknown;
}

function oldDaySumIds({ localDay, participants }: OldSession): readonly string[] {
  if (typeof localDay !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(localDay) || !Array.isArray(participants)) return [];
  const people = participants.filter((id): id is string => typeof id === 'string');
  return people.map((id) => `${encodeURIComponent(id)}/${localDay}`);
}

/** A meal's id begins with its day, so the week is found by key: no index. */
function addKitchen(database: IDBPDatabase<unknown>): void {
  for (const name of ['recipes', 'recipe-marks', 'meals', 'week-templates', 'shopping', 'pantry', 'kitchen-timers']) {
    database.createObjectStore(name, { keyPath: 'id' });
  }
}

/** This device's keys, and the devices it knows. */
function addDevices(database: IDBPDatabase<unknown>): void {
  database.createObjectStore('devices', { keyPath: 'id' });
}
