import './idb-shim.ts';
import { openDB, type IDBPDatabase } from 'idb';
import { MIGRATIONS, type Migration, type UpgradeTransaction } from './migrations.ts';
import { UpgradeError } from './problems.ts';

export type Database = IDBPDatabase<unknown>;

export interface OpenDatabaseOptions {
  readonly name?: string;
  readonly migrations?: readonly Migration[];
  /** Another tab holds an older version open; opening goes on as soon as it lets go. */
  readonly onBlocked: () => void;
  /** Another tab wants to upgrade: this connection must be closed. */
  readonly onBlocking: (database: Database) => void;
  /** The engine closed the connection by itself. */
  readonly onTerminated: () => void;
}

/** Opens the database at the newest version, or rejects and leaves it as it was. */
export async function openDatabase(options: OpenDatabaseOptions): Promise<Database> {
  const migrations = options.migrations ?? MIGRATIONS;
  let upgradeError: UpgradeError | null = null;
  let opened: Database | null = null;
  try {
    opened = await openDB(options.name ?? 'standtall', migrations.length, {
      blocked: () => options.onBlocked(),
      blocking: () => opened && options.onBlocking(opened),
      terminated: () => options.onTerminated(),
      upgrade: (database, oldVersion, _newVersion, transaction) => {
        // Rejects when the transaction is aborted; the opening tells of it, so nobody else needs to.
        transaction.done.catch(() => undefined);
        // idb does not await an upgrade: without this abort, a failed step would leave the database half migrated.
        runSteps(migrations.slice(oldVersion), database, transaction).catch((reason: unknown) => {
          upgradeError = new UpgradeError(reason);
          abort(transaction);
        });
      },
    });
    return opened;
  } catch (error) {
    throw upgradeError ?? error;
  }
}

async function runSteps(
  steps: readonly Migration[],
  database: Database,
  transaction: UpgradeTransaction,
): Promise<void> {
  for (const step of steps) await step(database, transaction);
}

/** Undoes a transaction, unless a failed request has done so already. */
export function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch (error) {
    if (!(error instanceof DOMException) || error.name !== 'InvalidStateError') throw error;
  }
}
