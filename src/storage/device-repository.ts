import * as v from 'valibot';
import type { DeviceRepository, KnownDevice, OwnDevice } from '../domain/devices.ts';
import type { SaveResult } from '../domain/repositories.ts';
import { ItemTable } from './item-table.ts';
import type { Keeper } from './keeper.ts';
import type { Row } from './rows.ts';

const STORE = 'devices';
const OWN_ID = 'own';
/** As `knownDeviceIdOf` writes them. */
const KNOWN_PREFIXES = ['known/', 'removed/'];

const text = v.pipe(v.string(), v.nonEmpty());
const publicKeys = { id: text, agreementKey: text, signingKey: text };

const ownDeviceSchema: v.GenericSchema<unknown, OwnDevice> = v.object({
  keys: v.object({ ...publicKeys, agreementSecret: text, signingSecret: text }),
  room: text,
  name: v.string(),
});

const knownDeviceSchema: v.GenericSchema<unknown, KnownDevice> = v.object({
  id: text,
  role: v.picklist(['tv', 'remote', 'removed']),
  device: v.object(publicKeys),
  kind: v.picklist(['tv', 'phone', 'tablet', 'computer']),
  name: v.string(),
  givenName: v.string(),
  room: v.nullable(text),
  toldUntil: v.optional(v.nullable(v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/))), null),
});

/** Whether keys are keys, and rooms rooms, is for those who use them to say: here they are texts. */
export class StoredDevices implements DeviceRepository {
  readonly #keeper: Keeper;
  readonly #now: () => number;
  readonly #known: ItemTable<KnownDevice>;

  constructor(keeper: Keeper, now: () => number) {
    this.#keeper = keeper;
    this.#now = now;
    this.#known = new ItemTable({ keeper, store: STORE, schema: knownDeviceSchema, now });
  }

  async loadOwn(): Promise<OwnDevice | null> {
    const row = await this.#keeper.get(STORE, OWN_ID);
    if (row === undefined) return null;
    const parsed = v.safeParse(ownDeviceSchema, row);
    if (parsed.success) return parsed.output;
    await this.#keeper.setAside(STORE, row, this.#now());
    return null;
  }

  async makeOwn(made: OwnDevice): Promise<OwnDevice> {
    await this.#keeper.commit([{ kind: 'put-once', store: STORE, row: this.#rowOf(made) }], 'strict');
    return (await this.loadOwn()) ?? made;
  }

  saveOwn(own: OwnDevice): Promise<SaveResult> {
    return this.#keeper.commit([{ kind: 'put', store: STORE, row: this.#rowOf(own) }], 'strict');
  }

  async list(): Promise<readonly KnownDevice[]> {
    const lists = await Promise.all(KNOWN_PREFIXES.map((prefix) => this.#known.list({ kind: 'id-prefix', prefix })));
    return lists.flat();
  }

  save(known: KnownDevice): Promise<SaveResult> {
    return this.#known.save([known]);
  }

  remove(id: string): Promise<SaveResult> {
    return this.#known.remove(id);
  }

  #rowOf(own: OwnDevice): Row & OwnDevice {
    return { id: OWN_ID, ...own, updatedAtMs: this.#now() };
  }
}
