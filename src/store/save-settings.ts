import type { SaveResult, SettingsRepository, StorageProblem } from '../domain/repositories.ts';
import { differenceOf, type Settings, type SettingsStore } from './settings-store.ts';

export interface SaveSettingsOptions {
  /** Who is meant at the moment of the choice. */
  readonly personId: () => string;
  /** Storage tells of its outages by itself; this is for whoever has to know of each save. */
  readonly onProblem?: (problem: StorageProblem) => void;
}

/**
 * Saves each setting the person changes, and only that one: two tabs do not undo each other.
 *
 * @returns The function that ends it.
 */
export function saveSettingsOn(
  store: SettingsStore,
  repository: SettingsRepository,
  { personId, onProblem }: SaveSettingsOptions,
): () => void {
  const report = (saved: Promise<SaveResult>) => {
    void saved.then((result) => {
      if (!result.ok) onProblem?.(result.problem);
    });
  };
  return store.onChosen((settings: Settings, before: Settings) => {
    const device = differenceOf(before.device, settings.device);
    const person = differenceOf(before.person, settings.person);
    if (Object.keys(device).length > 0) report(repository.saveDevice(device));
    if (Object.keys(person).length > 0) report(repository.savePerson(personId(), person));
  });
}
