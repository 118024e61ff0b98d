import { x25519 } from '@noble/curves/ed25519.js';
import { bytesOf, fromBase64Url, joined, toBase64Url } from './bytes.ts';
import { type Chance, KEY_BYTES } from './device-keys.ts';
import { CODE_LENGTH, CODE_LETTERS } from './hub-frames.ts';

const FORM = 1;
const ROOM_BYTES = 16;

/**
 * A key of its own for each QR. Its public half stands only in the QR, behind the `#` that no browser sends: who seals to it has seen the
 * screen, and the hub, which has not, can neither read such a hello nor make one.
 */
export interface Invite {
  readonly secret: Uint8Array;
  readonly publicKey: Uint8Array;
}

/** What a phone reads from the QR. */
export interface Invitation {
  readonly room: string;
  readonly inviteKey: Uint8Array;
}

export function createInvite(chance: Chance): Invite {
  const secret = new Uint8Array(KEY_BYTES);
  chance(secret);
  return { secret, publicKey: x25519.getPublicKey(secret) };
}

/** What follows `/remote#` in the QR's address. */
export function invitationFragment(room: string, { publicKey }: Invite): string {
  const roomBytes = bytesOf(room, ROOM_BYTES);
  if (!roomBytes) throw new RangeError(`No room: ${room}`);
  return toBase64Url(joined(Uint8Array.of(FORM), roomBytes, publicKey));
}

/** @returns The invitation, or null when the fragment (with or without `#`) is none. */
export function readInvitation(fragment: string): Invitation | null {
  const bytes = fromBase64Url(fragment.replace(/^#/, ''));
  if (!bytes || bytes.length !== 1 + ROOM_BYTES + KEY_BYTES || bytes[0] !== FORM) return null;
  return { room: toBase64Url(bytes.subarray(1, 1 + ROOM_BYTES)), inviteKey: bytes.slice(1 + ROOM_BYTES) };
}

/** @returns The code as the hub knows it, however it was typed, or null when it cannot be one. */
export function readTypedCode(typed: string): string | null {
  const code = typed.toUpperCase().replace(/[\s\-–—.]/g, '');
  return code.length === CODE_LENGTH && Array.from(code).every((letter) => CODE_LETTERS.includes(letter)) ? code : null;
}

/** As the screen shows it: two groups of four. */
export function writtenCode(code: string): string {
  return `${code.slice(0, CODE_LENGTH / 2)} ${code.slice(CODE_LENGTH / 2)}`;
}
