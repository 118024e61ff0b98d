import type { LocalDay } from '../domain/day.ts';
import type { SaveResult, SetLogRepository } from '../domain/repositories.ts';
import { setLogPrefixOf, type SetLog } from '../domain/tracking/set-log.ts';
import { ItemTable } from './item-table.ts';
import type { Keeper } from './keeper.ts';
import { LAST_CHARACTER } from './rows.ts';
import { setLogSchema } from './tracking-schemas.ts';

/** The ids sort by move and day, so that one move's history is one stretch of the table. */
export class StoredSetLogs implements SetLogRepository {
  readonly #table: ItemTable<SetLog>;

  constructor(keeper: Keeper, now: () => number) {
    this.#table = new ItemTable({ keeper, store: 'set-logs', schema: setLogSchema, now });
  }

  saveAll(sets: readonly SetLog[]): Promise<SaveResult> {
    return this.#table.save(sets);
  }

  removeAll(sets: readonly SetLog[]): Promise<SaveResult> {
    return this.#table.removeAll(sets.map(({ id }) => id));
  }

  async listOfExercise(personId: string, exerciseId: string, sinceDay: LocalDay): Promise<readonly SetLog[]> {
    const prefix = setLogPrefixOf(personId, exerciseId);
    const sets = await this.#table.list({ kind: 'id-range', firstId: prefix + sinceDay, lastId: prefix + LAST_CHARACTER });
    return [...sets].sort(bySession);
  }

  async listBetween(personId: string, firstDay: LocalDay, lastDay: LocalDay): Promise<readonly SetLog[]> {
    if (firstDay > lastDay) return [];
    const sets = await this.#table.list({ kind: 'days', firstDay, lastDay });
    return sets.filter((set) => set.personId === personId).sort(bySession);
  }
}

/** Session ids sort by the time they were made; a set's number would not, as text. */
function bySession(one: SetLog, other: SetLog): number {
  if (one.localDay !== other.localDay) return one.localDay < other.localDay ? -1 : 1;
  if (one.sessionId !== other.sessionId) return one.sessionId < other.sessionId ? -1 : 1;
  if (one.exerciseId !== other.exerciseId) return one.exerciseId < other.exerciseId ? -1 : 1;
  return one.setIndex - other.setIndex;
}
