import { x25519 } from '@noble/curves/ed25519.js';
import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { joined, toBase64Url, utf8 } from './bytes.ts';
import { KEY_BYTES, type PublicDevice } from './device-keys.ts';
import type { Role } from './hub-frames.ts';

const ID_BYTES = 6;
const SHORT_STRING_BYTES = 8;
export const SHORT_STRING_DIGITS = 6;

/** What two devices share for one connection: a key for each direction, and how far each has counted. */
export interface Channel {
  /** Names the channel, so that an envelope of an older one is told apart from a forgery. */
  readonly id: string;
  readonly sendKey: Uint8Array;
  readonly hearKey: Uint8Array;
  /** The number of the next envelope. */
  readonly nextNumber: number;
  /** The highest number accepted yet; -1 before the first. */
  readonly heardNumber: number;
}

export interface Agreement {
  readonly room: string;
  readonly remote: PublicDevice;
  readonly tv: PublicDevice;
  /** All that was said before, in order; both sides must have heard the same. */
  readonly transcript: readonly string[];
  /** X25519 results, in the same order on both sides. */
  readonly secrets: readonly Uint8Array[];
}

/**
 * Both sides reach the same keys only with the same secrets, identities, room and transcript. With both throw-away keys among the
 * secrets, who steals a device later reads nothing of what went before.
 */
export function agreeOnChannel(role: Role, { room, remote, tv, transcript, secrets }: Agreement): { readonly channel: Channel; readonly shortString: string } {
  const context = ['standtall channel 1', room, ...namesOf(remote), ...namesOf(tv), ...transcript].join(' ');
  const length = 2 * KEY_BYTES + ID_BYTES + SHORT_STRING_BYTES;
  const made = hkdf(sha256, joined(...secrets), sha256(utf8(context)), utf8('standtall channel 1'), length);
  const remoteKey = made.slice(0, KEY_BYTES);
  const tvKey = made.slice(KEY_BYTES, 2 * KEY_BYTES);
  const [sendKey, hearKey] = role === 'remote' ? [remoteKey, tvKey] : [tvKey, remoteKey];
  const id = toBase64Url(made.subarray(2 * KEY_BYTES, 2 * KEY_BYTES + ID_BYTES));
  return {
    channel: { id, sendKey, hearKey, nextNumber: 0, heardNumber: -1 },
    shortString: digitsOf(made.subarray(2 * KEY_BYTES + ID_BYTES)),
  };
}

/** @returns The shared secret of X25519, or null when the other's key is none that hides anything. */
export function agree(secret: Uint8Array, publicKey: Uint8Array): Uint8Array | null {
  try {
    return x25519.getSharedSecret(secret, publicKey);
  } catch {
    return null;
  }
}

/** A key for one sealed note, before there is a channel. */
export function noteKey(purpose: string, context: readonly string[], secrets: readonly Uint8Array[]): Uint8Array {
  return hkdf(sha256, joined(...secrets), sha256(utf8(context.join(' '))), utf8(`standtall ${purpose} 1`), KEY_BYTES);
}

/** 64 bits by a million: each string is as likely as any other, to one part in 10^13. */
function digitsOf(bytes: Uint8Array): string {
  const count = 10 ** SHORT_STRING_DIGITS;
  const number = bytes.reduce((rest, byte) => (rest * 256 + byte) % count, 0);
  return String(number).padStart(SHORT_STRING_DIGITS, '0');
}

function namesOf({ id, agreementKey, signingKey }: PublicDevice): readonly string[] {
  return [id, agreementKey, signingKey];
}
