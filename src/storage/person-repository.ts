import * as v from 'valibot';
import type { Person } from '../domain/person.ts';
import type { PersonRepository, SaveResult } from '../domain/repositories.ts';
import type { FirstPersonHint } from './first-person-hint.ts';
import type { Keeper } from './keeper.ts';
import { personSchema } from './schemas.ts';

export class StoredPeople implements PersonRepository {
  readonly #keeper: Keeper;
  readonly #now: () => number;
  readonly #hint: FirstPersonHint;
  /** The database was read and held nobody: whoever is saved next is the first. */
  #isNobodyThere = false;

  constructor(keeper: Keeper, now: () => number, hint: FirstPersonHint) {
    this.#keeper = keeper;
    this.#now = now;
    this.#hint = hint;
  }

  async list(): Promise<readonly Person[]> {
    const people: Person[] = [];
    for (const row of await this.#keeper.list('people', { kind: 'all' })) {
      const parsed = v.safeParse(personSchema, row);
      if (!parsed.success) await this.#keeper.setAside('people', row, this.#now());
      else if (parsed.output.deletedAtMs === null) people.push(parsed.output);
    }
    // Ids sort by the time they were made: the first person stays the first.
    people.sort((one, other) => (one.id < other.id ? -1 : 1));
    if (people[0]) this.#hint.write(people[0].id);
    else if (!this.#keeper.isConnected) return this.#fromHint();
    this.#isNobodyThere = people.length === 0;
    return people;
  }

  save({ id, name, deletedAtMs }: Person): Promise<SaveResult> {
    const row = { id, name, deletedAtMs, updatedAtMs: this.#now() };
    if (this.#isNobodyThere && deletedAtMs === null) {
      // At once: the next page may have to start without the database, in which this one has just been made.
      this.#isNobodyThere = false;
      this.#hint.write(id);
    }
    return this.#keeper.commit([{ kind: 'put', store: 'people', row }], 'strict');
  }

  remove(person: Person): Promise<SaveResult> {
    return this.save({ ...person, deletedAtMs: this.#now() });
  }

  #fromHint(): readonly Person[] {
    const id = this.#hint.read();
    return id === null ? [] : [{ id, name: '', deletedAtMs: null }];
  }
}
