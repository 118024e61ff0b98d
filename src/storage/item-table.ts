import * as v from 'valibot';
import type { SaveResult } from '../domain/repositories.ts';
import type { Keeper } from './keeper.ts';
import { type MarkDays, type Query, type Row, type StoreName } from './rows.ts';
import { isTombstone } from './schemas.ts';

export interface ItemTableParts<Item> {
  readonly keeper: Keeper;
  readonly store: StoreName;
  readonly schema: v.GenericSchema<unknown, Item>;
  readonly now: () => number;
  /** For what days are summed up from. */
  readonly markDays?: MarkDays;
}

/** A table of small things, each whole in one row. A removed one leaves a tombstone, and comes back when it is saved again. */
export class ItemTable<Item extends { readonly id: string }> {
  readonly #parts: ItemTableParts<Item>;

  constructor(parts: ItemTableParts<Item>) {
    this.#parts = parts;
  }

  async list(query: Query): Promise<readonly Item[]> {
    const { keeper, store, schema, now, markDays } = this.#parts;
    const items: Item[] = [];
    for (const row of await keeper.list(store, query)) {
      if (isTombstone(row)) continue;
      const parsed = v.safeParse(schema, row);
      if (parsed.success) items.push(parsed.output);
      else await keeper.setAside(store, row, now(), markDays);
    }
    return items;
  }

  /** All or none. */
  save(items: readonly Item[]): Promise<SaveResult> {
    return this.change(items, []);
  }

  /** Saves and removes in one step: all or none. An id in both is saved. */
  change(items: readonly Item[], removedIds: readonly string[]): Promise<SaveResult> {
    const kept = new Set(items.map(({ id }) => id));
    const gone = removedIds.filter((id) => !kept.has(id)).map((id) => this.#tombstoneOf(id));
    return this.#put([...gone, ...items.map((item) => ({ ...item, updatedAtMs: this.#parts.now(), deletedAtMs: null }))]);
  }

  remove(id: string): Promise<SaveResult> {
    return this.removeAll([id]);
  }

  /** All or none. */
  removeAll(ids: readonly string[]): Promise<SaveResult> {
    return this.change([], ids);
  }

  /** What is left has no day and no owner, so no index finds it and nothing of the person remains. */
  #tombstoneOf(id: string): Row & { readonly deletedAtMs: number } {
    const atMs = this.#parts.now();
    return { id, updatedAtMs: atMs, deletedAtMs: atMs };
  }

  #put(rows: readonly Row[]): Promise<SaveResult> {
    const { keeper, store, markDays } = this.#parts;
    return keeper.commit(rows.map((row) => ({ kind: 'put', store, row, ...(markDays && { markDays }) })), 'strict');
  }
}
