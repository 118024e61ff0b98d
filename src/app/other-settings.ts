import type { SettingsRepository } from '../domain/repositories.ts';
import { DEFAULT_DEVICE_SETTINGS } from '../domain/settings.ts';
import { saveSettingsOn } from '../store/save-settings.ts';
import { SettingsStore } from '../store/settings-store.ts';

/** The settings, as they are now, of somebody who is not in front; what is changed of them is kept as theirs. */
export async function settingsOf(personId: string, repository: SettingsRepository): Promise<SettingsStore> {
  const store = new SettingsStore({ device: DEFAULT_DEVICE_SETTINGS, person: await repository.loadPerson(personId) });
  saveSettingsOn(store, repository, { personId: () => personId });
  return store;
}
