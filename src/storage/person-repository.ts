import * as v from 'valibot';
import type { Person } from '../domain/person.ts';
import type { PersonRepository, SaveResult } from '../domain/repositories.ts';
import type { Keeper } from './keeper.ts';
import { personSchema } from './schemas.ts';

export class StoredPeople implements PersonRepository {
  readonly #keeper: Keeper;
  readonly #now: () => number;

  constructor(keeper: Keeper, now: () => number) {
    this.#keeper = keeper;
    this.#now = now;
  }

  async list(): Promise<readonly Person[]> {
    const people: Person[] = [];
    for (const row of await this.#keeper.list('people', { kind: 'all' })) {
      const parsed = v.safeParse(personSchema, row);
      if (!parsed.success) await this.#keeper.setAside('people', row, this.#now());
      else if (parsed.output.deletedAtMs === null) people.push(parsed.output);
    }
    // Ids sort by the time they were made: the first person stays the first.
    return people.sort((one, other) => (one.id < other.id ? -1 : 1));
  }

  save(person: Person): Promise<SaveResult> {
    return this.#keeper.commit([{ kind: 'put', store: 'people', row: { ...person, updatedAtMs: this.#now() } }], 'strict');
  }
}
