import type { Database } from './database.ts';
import { LAST_CHARACTER, type Query as AnyQuery, type RowSource, type StoreName } from './rows.ts';

/** What is asked for by one range. */
type Query = Exclude<AnyQuery, { readonly kind: 'ids' }>;

interface Place {
  getAll(range?: IDBKeyRange | null): Promise<unknown[]>;
  getAllKeys(range?: IDBKeyRange | null): Promise<IDBValidKey[]>;
}

/** Reads rows from the database, by index wherever there is one; no cursors (see the shim). */
export class DiskRows implements RowSource {
  readonly #database: Database;
  readonly #onUnreadable: () => void;

  constructor(database: Database, onUnreadable: () => void) {
    this.#database = database;
    this.#onUnreadable = onUnreadable;
  }

  get(store: StoreName, id: string): Promise<unknown> {
    return this.#database.get(store, id);
  }

  async list(store: StoreName, query: AnyQuery): Promise<readonly unknown[]> {
    if (query.kind === 'ids') return this.#these(store, query.ids);
    const table = this.#database.transaction(store).store;
    const { place, range } = placeOf(table, query);
    try {
      return await place.getAll(range);
    } catch (error) {
      // One value the engine cannot read fails the whole list; if the keys can be read, the rest is still ours.
      return this.#oneByOne(store, query, error);
    }
  }

  async hasAny(store: StoreName): Promise<boolean> {
    const table = this.#database.transaction(store).store;
    return (await table.getAllKeys(null, 1)).length > 0;
  }

  /** In one transaction: each of its own takes longer than all their rows. */
  async #these(store: StoreName, ids: readonly string[]): Promise<readonly unknown[]> {
    const table = this.#database.transaction(store).store;
    const rows: readonly unknown[] = await Promise.all(ids.map((id) => table.get(id).catch(() => this.#onUnreadable())));
    return rows.filter((row) => row !== undefined);
  }

  async #oneByOne(store: StoreName, query: Query, reason: unknown): Promise<readonly unknown[]> {
    const table = this.#database.transaction(store).store;
    const { place, range } = placeOf(table, query);
    // Of an index this answers the rows' own ids.
    const ids = await place.getAllKeys(range);
    if (ids.length === 0) throw reason;
    const rows: unknown[] = [];
    for (const id of ids) {
      try {
        rows.push(await this.#database.get(store, id as string));
      } catch {
        this.#onUnreadable();
      }
    }
    return rows;
  }
}

function placeOf(
  table: Place & { index(name: string): Place },
  query: Query,
): { readonly place: Place; readonly range: IDBKeyRange | null } {
  switch (query.kind) {
    case 'all':
      return { place: table, range: null };
    case 'id-prefix':
      return { place: table, range: IDBKeyRange.bound(query.prefix, query.prefix + LAST_CHARACTER) };
    case 'id-range':
      return { place: table, range: IDBKeyRange.bound(query.firstId, query.lastId) };
    case 'days':
      return { place: table.index('by-day'), range: IDBKeyRange.bound(query.firstDay, query.lastDay) };
    case 'unfinished':
      return { place: table.index('by-unfinished'), range: null };
  }
}
