import * as v from 'valibot';
import type { PersonRepository, SettingsRepository } from '../../domain/repositories.ts';
import { deviceSettingSchemas, personSettingSchemas } from '../../storage/schemas.ts';
import type { PeopleStore } from '../../store/people-store.ts';
import type { SettingsStore } from '../../store/settings-store.ts';
import type { WireMessage } from '../../sync/messages.ts';

export type SetUp = Extract<WireMessage, { t: 'set-up' }>;

/** What of the device it came from matters on another screen: how things look, sound and move. */
const TRAVELLING = ['textScale', 'soundVolume', 'motion'] as const;

export interface SetUpParts {
  readonly people: PersonRepository;
  readonly settings: SettingsRepository;
}

/** Who trains here and what they chose, for a screen that has nothing of its own. */
export async function setUpFrom(repository: SettingsRepository, peopleStore: PeopleStore, settingsStore: SettingsStore): Promise<SetUp | null> {
  const { all, current } = peopleStore.state;
  if (current === null) return null;
  const { device } = settingsStore.state;
  const people = await Promise.all(all.map(async ({ id, name }) => ({ id, name, settings: { ...(await repository.loadPerson(id)) } })));
  return { t: 'set-up', people, currentId: current.id, trainingIds: [...device.trainingPersonIds], device: pick(device, TRAVELLING) };
}

/** Keeps what was told in place of what is here; whoever was here and is not among those told goes. */
export async function adopt({ people: told, currentId, trainingIds, device }: SetUp, { people, settings }: SetUpParts): Promise<void> {
  const here = await people.list();
  for (const { id, name, settings: chosen } of told) {
    await people.save({ id, name, deletedAtMs: null });
    await settings.savePerson(id, checked(chosen, personSettingSchemas));
  }
  for (const person of here) if (!told.some(({ id }) => id === person.id)) await people.remove(person);
  await settings.saveDevice({ ...checked(pick(device, TRAVELLING), deviceSettingSchemas), currentPersonId: currentId, trainingPersonIds: trainingIds });
}

/** Only what is known here and is as it has to be; the rest stays at its default. */
function checked<Settings extends object>(told: Readonly<Record<string, unknown>>, schemas: { readonly [Name in keyof Settings]: v.GenericSchema<unknown, Settings[Name]> }): Partial<Settings> {
  const good: Partial<Settings> = {};
  for (const name of Object.keys(schemas) as (keyof Settings & string)[]) {
    if (!(name in told)) continue;
    const read = v.safeParse(schemas[name], told[name]);
    if (read.success) good[name] = read.output;
  }
  return good;
}

function pick(from: object, names: readonly string[]): Record<string, unknown> {
  const picked: Record<string, unknown> = {};
  for (const name of names) if (name in from) picked[name] = (from as Record<string, unknown>)[name];
  return picked;
}
