import type { DeviceRepository, KnownDevice, OwnDevice } from '../../../src/domain/devices.ts';
import { succeed } from '../../../src/domain/result.ts';

/** What one device keeps; two readers of it are two tabs. */
export class MemoryDevices implements DeviceRepository {
  own: OwnDevice | null = null;
  readonly known = new Map<string, KnownDevice>();

  loadOwn(): Promise<OwnDevice | null> {
    return Promise.resolve(this.own);
  }

  makeOwn(made: OwnDevice): Promise<OwnDevice> {
    this.own ??= made;
    return Promise.resolve(this.own);
  }

  saveOwn(own: OwnDevice) {
    this.own = own;
    return Promise.resolve(succeed(undefined));
  }

  list(): Promise<readonly KnownDevice[]> {
    return Promise.resolve(Array.from(this.known.values()));
  }

  save(known: KnownDevice) {
    this.known.set(known.id, known);
    return Promise.resolve(succeed(undefined));
  }

  remove(id: string) {
    this.known.delete(id);
    return Promise.resolve(succeed(undefined));
  }
}
