import type { LocalDay } from './day.ts';
import type { SaveResult } from './repositories.ts';

/** What other devices may know of one. Keys are 32 bytes in base64url; the id follows from them. */
export interface PublicKeys {
  readonly id: string;
  readonly agreementKey: string;
  readonly signingKey: string;
}

/** Whoever reads these is the device: they never leave it, not in a backup either. */
export interface SecretKeys extends PublicKeys {
  readonly agreementSecret: string;
  readonly signingSecret: string;
}

/** This device, as others meet it. */
export interface OwnDevice {
  readonly keys: SecretKeys;
  /** Where its phones find it, when it is a TV; as hard to guess as a key. */
  readonly room: string;
  /** What others call it; empty until somebody gives it a name. */
  readonly name: string;
}

export type DeviceKind = 'tv' | 'phone' | 'tablet' | 'computer';

/** What another device is to this one. `removed`: a phone that was removed here, and comes back only when somebody here lets it. */
export type DeviceRole = 'tv' | 'remote' | 'removed';

/** Another device that may come back by itself, or that must not. */
export interface KnownDevice {
  /** `knownDeviceIdOf`: one device may be both a TV and a phone to this one. */
  readonly id: string;
  readonly role: DeviceRole;
  readonly device: PublicKeys;
  readonly kind: DeviceKind;
  /** As it calls itself; empty until it said so. */
  readonly name: string;
  /** As people call it here; empty until they do. */
  readonly givenName: string;
  /** A TV's, where it is found; null for a phone. */
  readonly room: string | null;
  /** A phone's: the day by this TV's clock until which it has what was performed here; null before it was told any. */
  readonly toldUntil: LocalDay | null;
}

/** This device's keys and whom it knows. Of the device alone: in no backup, and gone with "delete everything". */
export interface DeviceRepository {
  /** Null before it was made, and when what is kept cannot be read. */
  loadOwn(): Promise<OwnDevice | null>;
  /** @returns The device that counts: another page may have made it meanwhile. */
  makeOwn(made: OwnDevice): Promise<OwnDevice>;
  /** In place of what is there. */
  saveOwn(own: OwnDevice): Promise<SaveResult>;
  list(): Promise<readonly KnownDevice[]>;
  save(known: KnownDevice): Promise<SaveResult>;
  /** Of its keys nothing is left. */
  remove(id: string): Promise<SaveResult>;
}

export function knownDeviceIdOf(role: DeviceRole, deviceId: string): string {
  // An older page reads all that is known, and would take a removed one for a phone of ours.
  return role === 'removed' ? `removed/${deviceId}` : `known/${role}/${deviceId}`;
}
