import type { SaveResult, SetLogRepository } from '../../src/domain/repositories.ts';
import { succeed } from '../../src/domain/result.ts';
import type { SetLog } from '../../src/domain/tracking/set-log.ts';

/** Keeps sets in memory, as the real repository promises to. */
export class FakeSetLogs implements SetLogRepository {
  readonly kept = new Map<string, SetLog>();

  saveAll(sets: readonly SetLog[]): Promise<SaveResult> {
    for (const set of sets) this.kept.set(set.id, set);
    return Promise.resolve(succeed(undefined));
  }

  removeAll(sets: readonly SetLog[]): Promise<SaveResult> {
    for (const { id } of sets) this.kept.delete(id);
    return Promise.resolve(succeed(undefined));
  }

  listOfExercise(personId: string, exerciseId: string, sinceDay: string): Promise<readonly SetLog[]> {
    return Promise.resolve(this.#sorted().filter((set) => set.personId === personId && set.exerciseId === exerciseId && set.localDay >= sinceDay));
  }

  listBetween(personId: string, firstDay: string, lastDay: string): Promise<readonly SetLog[]> {
    return Promise.resolve(this.#sorted().filter((set) => set.personId === personId && set.localDay >= firstDay && set.localDay <= lastDay));
  }

  #sorted(): readonly SetLog[] {
    return [...this.kept.values()].sort((one, other) => `${one.localDay}/${one.id}`.localeCompare(`${other.localDay}/${other.id}`));
  }
}
