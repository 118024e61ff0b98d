import { ed25519, x25519 } from '@noble/curves/ed25519.js';
import * as v from 'valibot';
import type { PublicKeys, SecretKeys } from '../domain/devices.ts';
import { bytesOf, toBase64Url } from './bytes.ts';
import { deviceIdOf } from './device-id.ts';
import { type JoinClaim, joinText } from './room.ts';

export const KEY_BYTES = 32;
const ID_BYTES = 16;

// The usual table (8) is for many signatures, and makes a slow TV busy for most of a second; a page signs a few.
ed25519.Point.BASE.precompute(4);

/** Fills the array with chance (`crypto.getRandomValues`, which plain http pages and old sets have). */
export type Chance = (bytes: Uint8Array<ArrayBuffer>) => void;

/** What others may know of a device. The id follows from the keys, so that nobody else's keys can go by it: 128 bits in base64url. */
export type PublicDevice = PublicKeys;
/**
 * A device's keys as it keeps them: X25519 (agreement), which makes channels, and Ed25519 (signing), by which it takes its place on a hub, and for
 * records that travel through others once a household shares its data.
 */
export type DeviceKeys = SecretKeys;

export function createDeviceKeys(chance: Chance): DeviceKeys {
  const agreementSecret = someBytes(KEY_BYTES, chance);
  const signingSecret = someBytes(KEY_BYTES, chance);
  const agreementKey = x25519.getPublicKey(agreementSecret);
  const signingKey = ed25519.getPublicKey(signingSecret);
  return {
    id: deviceIdOf(agreementKey, signingKey),
    agreementKey: toBase64Url(agreementKey),
    signingKey: toBase64Url(signingKey),
    agreementSecret: toBase64Url(agreementSecret),
    signingSecret: toBase64Url(signingSecret),
  };
}

/** A room, or anything else that must not be guessed: 128 random bits in base64url. */
export function createSecretId(chance: Chance): string {
  return toBase64Url(someBytes(ID_BYTES, chance));
}

export function publicOf({ id, agreementKey, signingKey }: PublicDevice): PublicDevice {
  return { id, agreementKey, signingKey };
}

/** What a hub is shown by who comes in by this device's id. */
export interface JoinProof {
  readonly agreementKey: string;
  readonly signingKey: string;
  readonly signature: string;
}

/** @param nonce - The hub's, used once. */
export function proveJoin({ agreementKey, signingKey, signingSecret }: DeviceKeys, claim: JoinClaim, nonce: string): JoinProof {
  const secret = bytesOf(signingSecret, KEY_BYTES);
  if (!secret) throw new RangeError('These keys cannot sign');
  return { agreementKey, signingKey, signature: toBase64Url(ed25519.sign(joinText(claim, nonce), secret)) };
}

/** @returns The device these keys belong to, or null when they are no keys. */
export function deviceOf(agreementKey: string, signingKey: string): PublicDevice | null {
  const agreement = bytesOf(agreementKey, KEY_BYTES);
  const signing = bytesOf(signingKey, KEY_BYTES);
  return agreement && signing ? { id: deviceIdOf(agreement, signing), agreementKey, signingKey } : null;
}

const key = v.pipe(v.string(), v.check((text) => bytesOf(text, KEY_BYTES) !== null));
const publicEntries = { id: v.string(), agreementKey: key, signingKey: key };
const hasOwnId = <Device extends PublicDevice>(): v.CheckAction<Device, undefined> => (
  v.check(({ id, agreementKey, signingKey }) => deviceOf(agreementKey, signingKey)?.id === id)
);

/** For what a device kept of another, and of itself. */
export const publicDeviceSchema: v.GenericSchema<unknown, PublicDevice> = v.pipe(v.object(publicEntries), hasOwnId());
export const deviceKeysSchema: v.GenericSchema<unknown, DeviceKeys> = v.pipe(
  v.object({ ...publicEntries, agreementSecret: key, signingSecret: key }),
  hasOwnId(),
);

function someBytes(length: number, chance: Chance): Uint8Array {
  const bytes = new Uint8Array(length);
  chance(bytes);
  return bytes;
}
