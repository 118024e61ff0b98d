import * as v from 'valibot';
import { DEFAULT_HOUSEHOLD_SETTINGS, type HouseholdSettings } from '../domain/meals/household.ts';
import type { SettingsRepository, SaveResult } from '../domain/repositories.ts';
import {
  DEFAULT_DEVICE_SETTINGS,
  DEFAULT_PERSON_SETTINGS,
  type DeviceSettings,
  type PersonSettings,
} from '../domain/settings.ts';
import type { Keeper } from './keeper.ts';
import type { Change } from './rows.ts';
import { householdSettingSchemas } from './meal-schemas.ts';
import { deviceSettingSchemas, personSettingSchemas } from './schemas.ts';
import type { SettingSchemas } from './setting-schemas.ts';

/** Whom a setting belongs to. */
export type SettingScope = 'device' | 'person' | 'household';

/** The owner of device settings: they never leave the device, so it needs no name for itself. */
const THIS_DEVICE = 'this';
/** The owner of household settings: one device knows one household, and the same on each of its devices. */
const OUR_HOUSEHOLD = 'ours';

/** One row a setting; a setting nobody changed has none, so a better default reaches everybody. */
export class StoredSettings implements SettingsRepository {
  readonly #keeper: Keeper;
  readonly #now: () => number;

  constructor(keeper: Keeper, now: () => number) {
    this.#keeper = keeper;
    this.#now = now;
  }

  loadDevice(): Promise<DeviceSettings> {
    return this.#load('device', THIS_DEVICE, DEFAULT_DEVICE_SETTINGS, deviceSettingSchemas);
  }

  saveDevice(change: Partial<DeviceSettings>): Promise<SaveResult> {
    return this.#save('device', THIS_DEVICE, change);
  }

  loadPerson(personId: string): Promise<PersonSettings> {
    return this.#load('person', personId, DEFAULT_PERSON_SETTINGS, personSettingSchemas);
  }

  savePerson(personId: string, change: Partial<PersonSettings>): Promise<SaveResult> {
    return this.#save('person', personId, change);
  }

  loadHousehold(): Promise<HouseholdSettings> {
    return this.#load('household', OUR_HOUSEHOLD, DEFAULT_HOUSEHOLD_SETTINGS, householdSettingSchemas);
  }

  saveHousehold(change: Partial<HouseholdSettings>): Promise<SaveResult> {
    return this.#save('household', OUR_HOUSEHOLD, change);
  }

  async #load<Settings extends object>(
    scope: SettingScope,
    ownerId: string,
    defaults: Settings,
    schemas: SettingSchemas<Settings>,
  ): Promise<Settings> {
    const changed: Partial<Settings> = {};
    for (const row of await this.#keeper.list('settings', { kind: 'id-prefix', prefix: idOfSetting(scope, ownerId, '') })) {
      const { name, value } = row as { name?: unknown; value?: unknown };
      // A setting of a newer version is left alone.
      if (typeof name === 'string' && !(name in schemas)) continue;
      const key = name as keyof Settings;
      const parsed = typeof name === 'string' ? v.safeParse(schemas[key], value) : null;
      if (parsed?.success) changed[key] = parsed.output;
      else await this.#keeper.setAside('settings', row, this.#now());
    }
    return { ...defaults, ...changed };
  }

  #save(scope: SettingScope, ownerId: string, change: object): Promise<SaveResult> {
    const changes: Change[] = [];
    for (const [name, value] of Object.entries(change) as [string, unknown][]) {
      const id = idOfSetting(scope, ownerId, name);
      const row = { id, scope, ownerId, name, value, updatedAtMs: this.#now(), deletedAtMs: null };
      changes.push({ kind: 'put', store: 'settings', row });
    }
    return this.#keeper.commit(changes, 'strict');
  }
}

export function idOfSetting(scope: SettingScope, ownerId: string, name: string): string {
  // Restored ids may hold anything, a slash too.
  return `${scope}/${encodeURIComponent(ownerId)}/${name}`;
}
