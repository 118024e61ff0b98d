import type { Durability } from '../domain/repositories.ts';
import { idOf, storesOf, type Change, type Query, type Row, type RowSource, type StoreName } from './rows.ts';

export interface PendingCommit {
  readonly changes: readonly Change[];
  readonly durability: Durability;
}

/** What could not be written yet: read from like the disk, and handed over once writing works again. */
export class MemoryRows implements RowSource {
  #pending: PendingCommit[] = [];
  readonly #tables = new Map<StoreName, Map<string, Row>>();

  get isEmpty(): boolean {
    return this.#pending.length === 0;
  }

  /** The oldest commit that waits. */
  get first(): PendingCommit | null {
    return this.#pending[0] ?? null;
  }

  /** Keeps a commit; an older one whose rows are all written again by this one is of no use any more. */
  keep(commit: PendingCommit): void {
    const keys = new Set(keysOf(commit));
    this.#pending = this.#pending.filter((older) => !keysOf(older).every((key) => keys.has(key)));
    this.#pending.push(commit);
    this.#lay(commit);
  }

  /** True when what waits already is newer than one of these changes. */
  beats(changes: readonly Change[]): boolean {
    return changes.some((change) => {
      if (change.kind !== 'put' || !change.isBeatenBy) return false;
      const stored = this.#tables.get(change.store)?.get(change.row.id);
      return stored !== undefined && change.isBeatenBy(stored);
    });
  }

  /** Lets go of the oldest commit: it was written, or what is on disk is newer. */
  dropFirst(): void {
    this.#pending.shift();
    this.#tables.clear();
    for (const commit of this.#pending) this.#lay(commit);
  }

  clear(): void {
    this.#pending = [];
    this.#tables.clear();
  }

  /** Stores with rows that wait. */
  get stores(): readonly StoreName[] {
    return storesOf(this.#pending.reduce<Change[]>((all, commit) => all.concat(commit.changes), []));
  }

  get(store: StoreName, id: string): Promise<unknown> {
    return Promise.resolve(this.#tables.get(store)?.get(id));
  }

  list(store: StoreName, query: Query): Promise<readonly unknown[]> {
    return Promise.resolve(this.rowsOf(store).filter((row) => matches(row, query)));
  }

  hasAny(store: StoreName): Promise<boolean> {
    return Promise.resolve(this.rowsOf(store).length > 0);
  }

  /** All rows of one store, whatever the question. */
  rowsOf(store: StoreName): readonly Row[] {
    return Array.from(this.#tables.get(store)?.values() ?? []);
  }

  #lay(commit: PendingCommit): void {
    for (const change of commit.changes) {
      if (change.kind === 'set-aside') continue;
      const table = this.#tables.get(change.store) ?? new Map<string, Row>();
      this.#tables.set(change.store, table.set(change.row.id, change.row));
    }
  }
}

/** The same questions the disk answers by index. */
export function matches(row: unknown, query: Query): boolean {
  const { localDay, unfinishedSinceMs } = row as { localDay?: unknown; unfinishedSinceMs?: unknown };
  switch (query.kind) {
    case 'all':
      return true;
    case 'ids':
      return query.ids.includes(idOf(row) ?? '');
    case 'id-prefix':
      return (idOf(row) ?? '').startsWith(query.prefix);
    case 'id-range':
      return isBetween(idOf(row) ?? '', query.firstId, query.lastId);
    case 'days':
      return typeof localDay === 'string' && localDay >= query.firstDay && localDay <= query.lastDay;
    case 'unfinished':
      return typeof unfinishedSinceMs === 'number';
  }
}

/** Compared as the disk compares keys. */
function isBetween(id: string, firstId: string, lastId: string): boolean {
  return id >= firstId && id <= lastId;
}

function keysOf(commit: PendingCommit): readonly string[] {
  return commit.changes.map((change) => `${change.store}/${change.kind === 'set-aside' ? change.id : change.row.id}`);
}
