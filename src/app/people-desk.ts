import type { FigureLook } from '../domain/movement/look.ts';
import { currentOf, tidyName, trainingOf, type Person } from '../domain/person.ts';
import type { PersonRepository, SettingsRepository } from '../domain/repositories.ts';
import { DEFAULT_DEVICE_SETTINGS, DEFAULT_PERSON_SETTINGS, type DeviceSettings, type PersonSettings } from '../domain/settings.ts';
import { shown, type PeopleStore } from '../store/people-store.ts';
import { saveSettingsOn } from '../store/save-settings.ts';
import { differenceOf, type SettingsStore } from '../store/settings-store.ts';
import { ensureSomebody } from './first-person.ts';

export interface PeopleDeskParts {
  readonly store: PeopleStore;
  readonly settings: SettingsStore;
  readonly people: PersonRepository;
  readonly repository: SettingsRepository;
  readonly createId: () => string;
}

interface Read {
  readonly people: readonly Person[];
  readonly device: DeviceSettings;
  readonly settings: ReadonlyMap<string, PersonSettings>;
}

/** Who trains on this device: read, chosen, added, changed and removed here, so that every store changes in the same moment. */
export class PeopleDesk {
  readonly #parts: PeopleDeskParts;
  /** Goes up with each change made here: what was being read meanwhile is older, and is read again. */
  #turn = 0;
  #switches = 0;
  #written: Promise<unknown> = Promise.resolve();

  constructor(parts: PeopleDeskParts) {
    this.#parts = parts;
    // The figure's look is a setting, and the head by which the others know a person.
    parts.settings.subscribe(({ person }) => {
      const id = parts.store.state.current?.id;
      if (id !== undefined) parts.store.send({ kind: 'look', id, look: person.look });
    });
  }

  /** What was chosen before the database answered is chosen again on top of what it held, and then kept like any other choice. */
  async start(): Promise<void> {
    const { settings, repository } = this.#parts;
    const read = await this.#read();
    const before = settings.state;
    this.#show(read);
    saveSettingsOn(settings, repository, { personId: () => this.#currentId });
    settings.send({ kind: 'device', change: differenceOf(DEFAULT_DEVICE_SETTINGS, before.device) });
    settings.send({ kind: 'person', change: differenceOf(DEFAULT_PERSON_SETTINGS, before.person) });
  }

  /** To be called when another tab changed people or settings. */
  async refresh(): Promise<void> {
    for (let turn = -1; turn !== this.#turn; ) {
      turn = this.#turn;
      const read = await this.#read();
      if (turn === this.#turn) this.#show(read);
    }
  }

  /** Until the settings of the other have been read, everything is still the one's before. */
  async switchTo(id: string): Promise<void> {
    this.#switches += 1;
    const asked = this.#switches;
    const person = await this.#parts.repository.loadPerson(id);
    if (asked !== this.#switches) return;
    const { store, settings } = this.#parts;
    store.send({ kind: 'switch', id });
    settings.send({ kind: 'load', settings: { device: settings.state.device, person } });
    const { trainingPersonIds } = settings.state.device;
    // Whoever comes to the front means to train; who trained along last time still does.
    const change = trainingPersonIds.includes(id) ? {} : { trainingPersonIds: [id] };
    this.#keepOnDevice({ ...change, currentPersonId: id });
  }

  /** Who trains when nobody is asked. */
  get training(): readonly string[] {
    const { store, settings } = this.#parts;
    return trainingOf(settings.state.device.trainingPersonIds, store.state.all, this.#currentId);
  }

  /** @param ids - Without a guest. When only a guest trains, nothing is remembered. */
  rememberTraining(ids: readonly string[]): void {
    if (ids.length > 0) this.#keepOnDevice({ trainingPersonIds: ids });
  }

  /** Whether the notice ahead of the first workout can be left out. A guest does as the one in front. */
  async haveSeenSafetyNotice(ids: readonly string[]): Promise<boolean> {
    const { settings, repository } = this.#parts;
    const seen = await Promise.all(
      (ids.length > 0 ? ids : [this.#currentId]).map(async (id) =>
        (id === this.#currentId ? settings.state.person : await repository.loadPerson(id)).hasSeenSafetyNotice,
      ),
    );
    return seen.every((hasSeen) => hasSeen);
  }

  noteSafetyNotice(ids: readonly string[]): void {
    const { settings, repository } = this.#parts;
    for (const id of ids) {
      if (id === this.#currentId) settings.send({ kind: 'person', change: { hasSeenSafetyNotice: true } });
      else void repository.savePerson(id, { hasSeenSafetyNotice: true });
    }
  }

  async add(name: string, look: FigureLook): Promise<void> {
    const { people, repository, settings, createId } = this.#parts;
    // Until now nobody had to be chosen; who comes first in the list must not decide it.
    if (settings.state.device.currentPersonId === null) this.#keepOnDevice({ currentPersonId: this.#currentId });
    const id = createId();
    await people.save({ id, name: tidyName(name), deletedAtMs: null });
    await repository.savePerson(id, { look });
    await this.#changed();
  }

  async rename(id: string, name: string): Promise<void> {
    await this.#parts.people.save({ id, name: tidyName(name), deletedAtMs: null });
    await this.#changed();
  }

  setLook(id: string, look: FigureLook): void {
    const { store, settings, repository } = this.#parts;
    if (id === this.#currentId) return settings.send({ kind: 'person', change: { look } });
    this.#turn += 1;
    store.send({ kind: 'look', id, look });
    void repository.savePerson(id, { look });
  }

  /**
   * Somebody is always left.
   *
   * @returns What brings them back, as they were.
   */
  async remove(id: string): Promise<() => Promise<void>> {
    const { store, people } = this.#parts;
    const person = store.state.all.find((one) => one.id === id);
    const next = store.state.all.find((one) => one.id !== id);
    if (person === undefined || next === undefined) return () => Promise.resolve();
    const wasCurrent = this.#currentId === id;
    const row: Person = { id, name: person.name, deletedAtMs: null };
    if (wasCurrent) await this.switchTo(next.id);
    await people.remove(row);
    await this.#changed();
    return async () => {
      await people.save(row);
      await this.#changed();
      if (wasCurrent) await this.switchTo(id);
    };
  }

  get #currentId(): string {
    const { current } = this.#parts.store.state;
    if (current === null) throw new Error('nobody has been read yet');
    return current.id;
  }

  /** Not as a choice of the settings store's: a reading has to wait until it is written. */
  #keepOnDevice(change: Partial<DeviceSettings>): void {
    const { settings, repository } = this.#parts;
    this.#turn += 1;
    settings.send({ kind: 'load', settings: { ...settings.state, device: { ...settings.state.device, ...change } } });
    this.#written = repository.saveDevice(change);
  }

  async #changed(): Promise<void> {
    this.#turn += 1;
    await this.refresh();
  }

  async #read(): Promise<Read> {
    const { repository } = this.#parts;
    await this.#written;
    const [people, device] = await Promise.all([this.#somebody(), repository.loadDevice()]);
    const settings = await Promise.all(people.map(async ({ id }) => [id, await repository.loadPerson(id)] as const));
    return { people, device, settings: new Map(settings) };
  }

  /** Two tabs may each have removed the other's last one: then whoever is shown here is here again. */
  async #somebody(): Promise<readonly Person[]> {
    const { people, store, createId } = this.#parts;
    const { current } = store.state;
    return ensureSomebody(people, () => ({ id: current?.id ?? createId(), name: current?.name ?? '', deletedAtMs: null }));
  }

  #show({ people, device, settings: settingsOf }: Read): void {
    const { store, settings } = this.#parts;
    const current = currentOf(people, device.currentPersonId);
    const all = people.map((person) => shown(person, settingsFor(settingsOf, person.id).look));
    store.send({ kind: 'load', all, currentId: current?.id ?? null });
    if (current) settings.send({ kind: 'load', settings: { device, person: settingsFor(settingsOf, current.id) } });
  }
}

function settingsFor(settings: ReadonlyMap<string, PersonSettings>, id: string): PersonSettings {
  return settings.get(id) ?? DEFAULT_PERSON_SETTINGS;
}
