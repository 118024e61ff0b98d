import { sha256 } from '@noble/hashes/sha2.js';
import { bytesOf, joined, toBase64Url, utf8 } from './bytes.ts';
import type { Role } from './hub-frames.ts';

const ID_BYTES = 16;
/** Of a room's id, the first bytes are chance, the others follow from them and from whose room it is. */
const SEED_BYTES = 6;

/**
 * A TV's room on the hub. Whose it is can be told from its id alone, so that a hub that was told nothing knows who may lead there. Made of such a
 * room, it is the same: rooms that were remembered before ids told their owner need no other care.
 *
 * @param seed - 128 bits in base64url, of which the first 48 count.
 * @throws {RangeError} If `seed` is none.
 */
export function roomOf(ownerId: string, seed: string): string {
  const bytes = bytesOf(seed, ID_BYTES)?.subarray(0, SEED_BYTES);
  if (!bytes) throw new RangeError(`No room: ${seed}`);
  return toBase64Url(joined(bytes, sha256(joined(utf8(`standtall room 1 ${ownerId} `), bytes)).subarray(0, ID_BYTES - SEED_BYTES)));
}

/** Whether the room is this device's own. */
export function isRoomOf(ownerId: string, room: string): boolean {
  return bytesOf(room, ID_BYTES) !== null && roomOf(ownerId, room) === room;
}

/** What a device claims that comes into a room. */
export interface JoinClaim {
  readonly room: string;
  readonly device: string;
  readonly role: Role;
}

/** What it signs, with the hub's number used once. */
export function joinText({ room, device, role }: JoinClaim, nonce: string): Uint8Array {
  return utf8(['standtall join 1', nonce, room, device, role].join(' '));
}

/** By this the hub knows one who saw the QR, and learns nothing of the QR's key. */
export function ticketOf(room: string, inviteKey: Uint8Array): string {
  return toBase64Url(sha256(joined(utf8(`standtall ticket 1 ${room} `), inviteKey)).subarray(0, ID_BYTES));
}
