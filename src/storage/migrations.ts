import type { IDBPDatabase, IDBPTransaction } from 'idb';

export type UpgradeTransaction = IDBPTransaction<unknown, string[], 'versionchange'>;

/** One step from a version to the next. Only the transaction may be awaited: anything else lets it close half way. */
export type Migration = (database: IDBPDatabase<unknown>, transaction: UpgradeTransaction) => void | Promise<void>;

/** Append only: the version is the length, and a step that was shipped is never touched again. */
export const MIGRATIONS: readonly Migration[] = [createTables];

function createTables(database: IDBPDatabase<unknown>): void {
  for (const name of ['people', 'timelines', 'settings', 'quarantine']) {
    database.createObjectStore(name, { keyPath: 'id' });
  }
  const sessions = database.createObjectStore('sessions', { keyPath: 'id' });
  sessions.createIndex('by-day', 'localDay');
  // Sparse: ended sessions have no such field, so ten years of them cost this index nothing.
  sessions.createIndex('by-unfinished', 'unfinishedSinceMs');
}
