import * as v from 'valibot';
import type { LocalDay } from '../../domain/day.ts';
import { type DeviceRepository, type DeviceRole, type KnownDevice, knownDeviceIdOf, type OwnDevice } from '../../domain/devices.ts';
import { type Chance, createDeviceKeys, createSecretId, type DeviceKeys, deviceKeysSchema } from '../../sync/device-keys.ts';
import { type Remembered, rememberedSchema, type RememberedTv, rememberedTvSchema } from '../../sync/remembered.ts';

/** As others meet it, its keys checked. */
export interface Own extends OwnDevice {
  readonly keys: DeviceKeys;
}

/** Longest name a device is given here, in characters. */
export const LONGEST_DEVICE_NAME = 30;

export const cryptoChance: Chance = (bytes) => void crypto.getRandomValues(bytes);

/** What this device is, and whom it knows: read once, kept in memory, every change written. */
export class OwnDevices {
  readonly #repository: DeviceRepository;
  readonly #listeners = new Set<() => void>();
  #own: Own;
  #known: readonly KnownDevice[];

  /** Reads what there is, and makes keys where there are none. */
  static async open(repository: DeviceRepository, chance: Chance = cryptoChance): Promise<OwnDevices> {
    const own = await openOwn(repository, chance);
    return new OwnDevices(repository, own, await readKnown(repository));
  }

  constructor(repository: DeviceRepository, own: Own, known: readonly KnownDevice[]) {
    this.#repository = repository;
    this.#own = own;
    this.#known = known;
  }

  get own(): Own {
    return this.#own;
  }

  get phones(): readonly KnownDevice[] {
    return this.#known.filter(({ role }) => role === 'remote');
  }

  get tvs(): readonly KnownDevice[] {
    return this.#known.filter(({ role }) => role === 'tv');
  }

  /** Phones, as a TV's room wants them. */
  get rememberedPhones(): readonly Remembered[] {
    return this.phones.map(({ device, name, kind }) => ({ device, name, kind }));
  }

  /** TVs, as a phone joins them. */
  get rememberedTvs(): readonly RememberedTv[] {
    return this.tvs.flatMap(({ device, name, kind, room }) => (room === null ? [] : [{ device, name, kind, room }]));
  }

  /** The name people gave it here, or its own; empty where it has neither. */
  nameOf(role: DeviceRole, deviceId: string): string {
    const known = this.#find(role, deviceId);
    return known ? known.givenName || known.name : '';
  }

  remember(role: 'tv', tv: RememberedTv): Promise<void>;
  remember(role: 'remote', phone: Remembered): Promise<void>;
  async remember(role: DeviceRole, { device, name, kind, room = null }: Remembered & { readonly room?: string | null }): Promise<void> {
    const before = this.#find(role, device.id);
    const { id, agreementKey, signingKey } = device;
    await this.#put({
      id: knownDeviceIdOf(role, id),
      role,
      device: { id, agreementKey, signingKey },
      kind,
      // It says its name a moment after it was met.
      name: name || (before?.name ?? ''),
      givenName: before?.givenName ?? '',
      room,
      toldUntil: before?.toldUntil ?? null,
    });
  }

  /** Until which day this phone has what was performed here; null for one that was told none. */
  toldUntil(phoneId: string): LocalDay | null {
    return this.#find('remote', phoneId)?.toldUntil ?? null;
  }

  async told(phoneId: string, day: LocalDay): Promise<void> {
    const known = this.#find('remote', phoneId);
    if (known && known.toldUntil !== day) await this.#put({ ...known, toldUntil: day });
  }

  async rename(role: DeviceRole, deviceId: string, name: string): Promise<void> {
    const known = this.#find(role, deviceId);
    if (known) await this.#put({ ...known, givenName: tidyDeviceName(name) });
  }

  async renameOwn(name: string): Promise<void> {
    this.#own = { ...this.#own, name: tidyDeviceName(name) };
    this.#tell();
    await this.#repository.saveOwn(this.#own);
  }

  /** Its keys are worthless here from now on. */
  async forget(role: DeviceRole, deviceId: string): Promise<void> {
    const id = knownDeviceIdOf(role, deviceId);
    this.#known = this.#known.filter((known) => known.id !== id);
    this.#tell();
    await this.#repository.remove(id);
  }

  /** A phone of ours is one no more, and does not come back unless somebody here lets it. */
  async removePhone(phoneId: string): Promise<void> {
    const known = this.#find('remote', phoneId);
    if (!known) return;
    // First of all: a page that is closed now must not have forgotten that it was removed.
    await this.#put({ ...known, id: knownDeviceIdOf('removed', phoneId), role: 'removed', toldUntil: null });
    await this.forget('remote', phoneId);
  }

  isRemoved(phoneId: string): boolean {
    return this.#find('removed', phoneId) !== undefined;
  }

  /** To be called when another tab changed them. */
  async refresh(): Promise<void> {
    const before = this.#known;
    const read = await readKnown(this.#repository);
    // What changed here meanwhile may not have been read.
    if (this.#known !== before) return this.refresh();
    this.#known = read;
    this.#tell();
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  #find(role: DeviceRole, deviceId: string): KnownDevice | undefined {
    const id = knownDeviceIdOf(role, deviceId);
    return this.#known.find((known) => known.id === id);
  }

  async #put(known: KnownDevice): Promise<void> {
    this.#known = [...this.#known.filter(({ id }) => id !== known.id), known];
    this.#tell();
    await this.#repository.save(known);
  }

  #tell(): void {
    for (const listener of Array.from(this.#listeners)) listener();
  }
}

/** One way to write each letter, no space around it, one space between words. */
export function tidyDeviceName(typed: string): string {
  return typed.normalize('NFC').replace(/\s+/g, ' ').trim().slice(0, LONGEST_DEVICE_NAME).trim();
}

async function openOwn(repository: DeviceRepository, chance: Chance): Promise<Own> {
  const kept = checkedOwn(await repository.loadOwn());
  if (kept) return kept;
  const made: Own = { keys: createDeviceKeys(chance), room: createSecretId(chance), name: '' };
  const own = checkedOwn(await repository.makeOwn(made));
  if (own) return own;
  // What is there are no keys: nobody can know this device by them.
  await repository.saveOwn(made);
  return made;
}

function checkedOwn(own: OwnDevice | null): Own | null {
  if (own === null || !/^[\w-]{22}$/.test(own.room)) return null;
  const keys = v.safeParse(deviceKeysSchema, own.keys);
  return keys.success ? { ...own, keys: keys.output } : null;
}

/** One whose keys are none is nobody. */
async function readKnown(repository: DeviceRepository): Promise<readonly KnownDevice[]> {
  const known = await repository.list();
  return known.filter((one) => v.is(one.role === 'tv' ? rememberedTvSchema : rememberedSchema, one));
}
