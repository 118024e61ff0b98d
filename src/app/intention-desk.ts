import type { IntentionRepository } from '../domain/repositories.ts';
import type { Intention, Weekday } from '../domain/tracking/intention.ts';
import type { IntentionStore } from '../store/intention-store.ts';
import type { PeopleStore } from '../store/people-store.ts';

export interface IntentionDeskParts {
  readonly store: IntentionStore;
  readonly people: PeopleStore;
  readonly repository: IntentionRepository;
  readonly createId: () => string;
}

/** Keeps the times the one in front means to train at: read, changed and kept in one place. */
export class IntentionDesk {
  readonly #parts: IntentionDeskParts;
  /** Rises with every change, so that a reading begun before it is not shown. */
  #turn = 0;

  constructor(parts: IntentionDeskParts) {
    this.#parts = parts;
    parts.people.subscribe((after, before) => {
      if (after.current?.id !== before.current?.id) void this.refresh();
    });
  }

  async refresh(): Promise<void> {
    const { store, people, repository } = this.#parts;
    this.#turn += 1;
    const turn = this.#turn;
    const id = people.state.current?.id;
    const all = id === undefined ? [] : await repository.list(id);
    if (turn === this.#turn) store.send({ kind: 'load', all });
  }

  /** @param minuteOfDay - Null: no time is meant on that weekday. */
  async plan(weekday: Weekday, minuteOfDay: number | null): Promise<void> {
    const { store, people, repository, createId } = this.#parts;
    const personId = people.state.current?.id;
    if (personId === undefined) return;
    this.#turn += 1;
    const known = store.state.filter((one) => one.weekday === weekday);
    const others = store.state.filter((one) => one.weekday !== weekday);
    const [first = null, ...spare] = known;
    const kept = minuteOfDay === null ? null : timeOf(first ?? { id: createId(), personId, weekday, workoutId: null }, minuteOfDay);
    store.send({ kind: 'load', all: kept ? others.concat(kept) : others });
    // One time a day is what can be chosen; another, from elsewhere, would stay where nobody sees it.
    for (const { id } of kept ? spare : known) await repository.remove(id);
    if (kept) await repository.save(kept);
  }
}

function timeOf(intention: Omit<Intention, 'minuteOfDay'>, minuteOfDay: number): Intention {
  return { ...intention, minuteOfDay };
}
