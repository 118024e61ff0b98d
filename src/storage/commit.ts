import type { IDBPTransaction } from 'idb';
import type { Durability, StorageProblem } from '../domain/repositories.ts';
import { fail, succeed, type Result } from '../domain/result.ts';
import { abort, type Database } from './database.ts';
import { problemOf } from './problems.ts';
import { STORE_NAMES, storesOf, type Change, type Row, type StoreName } from './rows.ts';

/** The part of an object store a change needs. */
interface Table {
  get(id: string): Promise<unknown>;
  count(id: string): Promise<number>;
  put(row: unknown): Promise<unknown>;
  delete(id: string): Promise<void>;
}

type Transaction = IDBPTransaction<unknown, string[], 'readwrite'>;

class Superseded extends Error {}

/** The one gate for writes: all changes in one transaction, or none. */
export async function commit(
  database: Database,
  changes: readonly Change[],
  durability: Durability,
): Promise<Result<void, StorageProblem>> {
  if (changes.length === 0) return succeed(undefined);
  return inOne(database, storesOf(changes), durability, (transaction) => applyAll(changes, transaction));
}

/** Empties every table and writes these changes: all of that in one transaction, or none. */
export function replaceAll(database: Database, changes: readonly Change[]): Promise<Result<void, StorageProblem>> {
  return inOne(database, STORE_NAMES, 'strict', async (transaction) => {
    for (const store of STORE_NAMES) await transaction.objectStore(store).clear();
    await applyAll(changes, transaction);
  });
}

async function applyAll(changes: readonly Change[], transaction: Transaction): Promise<void> {
  if (changes.every(isPlain)) return putAtOnce(changes, transaction);
  for (const change of changes) await apply(change, (store) => transaction.objectStore(store));
}

type PlainPut = Extract<Change, { kind: 'put' }>;

/** Whether it is written whatever is there. */
function isPlain(change: Change): change is PlainPut {
  return change.kind === 'put' && change.isBeatenBy === undefined && change.markDays === undefined;
}

/** All of it is the engine's before anything else runs: a page that is left in the same moment takes nothing of it along. */
async function putAtOnce(changes: readonly PlainPut[], transaction: Transaction): Promise<void> {
  const puts: Promise<unknown>[] = [];
  for (const { store, row } of changes) {
    const written = transaction.objectStore(store).put(row);
    // A later one may not even be takable: then nobody waits for this one.
    written.catch(() => undefined);
    puts.push(written);
  }
  // Chromium 76; older engines end a transaction once its last answer was heard.
  (transaction as { commit?: () => void }).commit?.();
  await Promise.all(puts);
}

async function inOne(
  database: Database,
  stores: readonly StoreName[],
  durability: Durability,
  write: (transaction: Transaction) => Promise<void>,
): Promise<Result<void, StorageProblem>> {
  try {
    await run(database, stores, durability, write);
    return succeed(undefined);
  } catch (error) {
    return fail(error instanceof Superseded ? 'superseded' : problemOf(error));
  }
}

async function run(
  database: Database,
  stores: readonly StoreName[],
  durability: Durability,
  write: (transaction: Transaction) => Promise<void>,
): Promise<void> {
  // Engines without the option ignore it; newer ones write 'relaxed' by default.
  const transaction = database.transaction(stores as string[], 'readwrite', { durability });
  const failure = transaction.done.then(
    () => null,
    (error: unknown) => ({ error }),
  );
  try {
    await write(transaction);
  } catch (error) {
    abort(transaction);
    const ended = await failure;
    // A request caught in an abort only says that; the transaction knows why (a full disk, say).
    throw isAbort(error) && ended ? ended.error : error;
  }
  const ended = await failure;
  if (ended) throw ended.error;
}

function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}

async function apply(change: Change, table: (store: StoreName) => Table): Promise<void> {
  const store = table(change.store);
  switch (change.kind) {
    case 'put': {
      const isAsked = change.isBeatenBy !== undefined || change.markDays !== undefined;
      const stored = isAsked ? await store.get(change.row.id) : undefined;
      if (change.isBeatenBy?.(stored) === true) throw new Superseded();
      await store.put(change.row);
      await putAll(table, change.markDays?.(stored, change.row));
      return;
    }
    case 'put-once':
      if ((await store.count(change.row.id)) === 0) await store.put(change.row);
      return;
    case 'put-over':
      if (change.isStill(await store.get(change.row.id))) await store.put(change.row);
      return;
    case 'set-aside': {
      const row = await store.get(change.id);
      if (row === undefined) return;
      const { store: from, id, atMs } = change;
      await table('quarantine').put({ id: `${from}/${id}`, store: from, row, updatedAtMs: atMs });
      await store.delete(id);
      await putAll(table, change.markDays?.(row, undefined));
    }
  }
}

async function putAll(table: (store: StoreName) => Table, marks: readonly Row[] = []): Promise<void> {
  for (const mark of marks) await table('day-sums').put(mark);
}
