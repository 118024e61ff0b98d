/** Tables of the database. `timelines` holds what sessions were unrolled to, `quarantine` rows nobody could read. */
export type StoreName =
  | 'people' | 'sessions' | 'timelines' | 'settings' | 'quarantine'
  | 'activities' | 'day-sums' | 'set-logs' | 'intentions' | 'measurements'
  | 'recipes' | 'recipe-marks' | 'meals' | 'week-templates' | 'shopping' | 'pantry' | 'kitchen-timers'
  | 'devices';

export const STORE_NAMES: readonly StoreName[] = [
  'people', 'sessions', 'timelines', 'settings', 'quarantine',
  'activities', 'day-sums', 'set-logs', 'intentions', 'measurements',
  'recipes', 'recipe-marks', 'meals', 'week-templates', 'shopping', 'pantry', 'kitchen-timers',
  'devices',
];

/** What every row carries: a device-made id, and when it was last written (ms since 1970 UTC). */
export interface Row {
  readonly id: string;
  readonly updatedAtMs: number;
}

/** The rows of `day-sums` that are out of date once a row takes another one's place; undefined stands for no row. */
export type MarkDays = (before: unknown, after: unknown) => readonly Row[];

/** One thing to write. Several in one `commit` are all written, or none is. */
export type Change =
  | {
      readonly kind: 'put';
      readonly store: StoreName;
      readonly row: Row;
      /** Looks at the row on disk; true gives up the whole commit, because what is there is newer. */
      readonly isBeatenBy?: (stored: unknown) => boolean;
      /** Written with it: sums can then never be older than what they add up. */
      readonly markDays?: MarkDays;
    }
  /** Rows named after their content: written once, never again. */
  | { readonly kind: 'put-once'; readonly store: StoreName; readonly row: Row }
  /** Written where the row is still the one it was worked out from; elsewhere left out, and the rest goes on. */
  | { readonly kind: 'put-over'; readonly store: StoreName; readonly row: Row; readonly isStill: (stored: unknown) => boolean }
  /** Moves a row nobody can read to `quarantine`, as it is. */
  | { readonly kind: 'set-aside'; readonly store: StoreName; readonly id: string; readonly atMs: number; readonly markDays?: MarkDays };

/** Comes after every id that starts with the same prefix. */
export const LAST_CHARACTER = '\uffff';

/** Which rows to read. All but the first go by key or index and never look at the rest of the table. */
export type Query =
  | { readonly kind: 'all' }
  | { readonly kind: 'ids'; readonly ids: readonly string[] }
  | { readonly kind: 'id-prefix'; readonly prefix: string }
  /** Both included. */
  | { readonly kind: 'id-range'; readonly firstId: string; readonly lastId: string }
  | { readonly kind: 'days'; readonly firstDay: string; readonly lastDay: string }
  | { readonly kind: 'unfinished' };

/** Rows as they lie there: unknown until a schema has looked at them. */
export interface RowSource {
  get(store: StoreName, id: string): Promise<unknown>;
  list(store: StoreName, query: Query): Promise<readonly unknown[]>;
  hasAny(store: StoreName): Promise<boolean>;
}

/** The id of a row that may be damaged, or null. */
export function idOf(row: unknown): string | null {
  if (typeof row !== 'object' || row === null) return null;
  const { id } = row as { id?: unknown };
  return typeof id === 'string' ? id : null;
}

export function storesOf(changes: readonly Change[]): readonly StoreName[] {
  const stores = new Set<StoreName>();
  for (const change of changes) {
    stores.add(change.store);
    if (change.kind === 'set-aside') stores.add('quarantine');
    if ((change.kind === 'put' || change.kind === 'set-aside') && change.markDays) stores.add('day-sums');
  }
  return Array.from(stores);
}
