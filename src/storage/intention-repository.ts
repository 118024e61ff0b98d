import type { IntentionRepository, SaveResult } from '../domain/repositories.ts';
import type { Intention } from '../domain/tracking/intention.ts';
import { ItemTable } from './item-table.ts';
import type { Keeper } from './keeper.ts';
import { intentionSchema } from './tracking-schemas.ts';

export class StoredIntentions implements IntentionRepository {
  readonly #table: ItemTable<Intention>;

  constructor(keeper: Keeper, now: () => number) {
    this.#table = new ItemTable({ keeper, store: 'intentions', schema: intentionSchema, now });
  }

  async list(personId: string): Promise<readonly Intention[]> {
    const intentions = await this.#table.list({ kind: 'all' });
    return intentions.filter((intention) => intention.personId === personId).sort(byTimeOfWeek);
  }

  save(intention: Intention): Promise<SaveResult> {
    return this.#table.save([intention]);
  }

  remove(id: string): Promise<SaveResult> {
    return this.#table.remove(id);
  }
}

function byTimeOfWeek(one: Intention, other: Intention): number {
  return one.weekday - other.weekday || one.minuteOfDay - other.minuteOfDay || (one.id < other.id ? -1 : 1);
}
