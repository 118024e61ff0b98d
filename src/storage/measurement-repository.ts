import type { MeasurementRepository, SaveResult } from '../domain/repositories.ts';
import { measurementPrefixOf, type Measurement } from '../domain/tracking/measurement.ts';
import { ItemTable } from './item-table.ts';
import type { Keeper } from './keeper.ts';
import { measurementSchema } from './tracking-schemas.ts';

export class StoredMeasurements implements MeasurementRepository {
  readonly #table: ItemTable<Measurement>;

  constructor(keeper: Keeper, now: () => number) {
    this.#table = new ItemTable({ keeper, store: 'measurements', schema: measurementSchema, now });
  }

  async list(personId: string): Promise<readonly Measurement[]> {
    const measurements = await this.#table.list({ kind: 'id-prefix', prefix: measurementPrefixOf(personId) });
    return [...measurements].sort(byDayAndKind);
  }

  save(measurement: Measurement): Promise<SaveResult> {
    return this.#table.save([measurement]);
  }

  remove(id: string): Promise<SaveResult> {
    return this.#table.remove(id);
  }
}

function byDayAndKind(one: Measurement, other: Measurement): number {
  if (one.localDay !== other.localDay) return one.localDay < other.localDay ? -1 : 1;
  return one.kind < other.kind ? -1 : 1;
}
