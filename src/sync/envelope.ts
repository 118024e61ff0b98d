import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { fail, type Result, succeed } from '../domain/result.ts';
import { fromBase64Url, textOf, toBase64Url, utf8 } from './bytes.ts';
import type { Channel } from './channel.ts';
import { MAX_FRAME_BYTES } from './hub-frames.ts';

const NONCE_BYTES = 24;
/** Lengths are rounded up, so that they do not tell which button it was. */
const PADDING_BYTES = 64;

/** What fits into a frame of the hub once sealed and written in base64url, in bytes of UTF-8. */
export const MAX_TEXT_BYTES = Math.floor((MAX_FRAME_BYTES * 3) / 4) - 1_024;

/** A sealed text on its way. */
export interface Box {
  readonly k: 'box';
  /** The channel's id. */
  readonly c: string;
  /** Its number in its direction. */
  readonly i: number;
  readonly b: string;
}

/** Why an envelope was not taken; it changed nothing. */
export type Unsealed = 'too-large' | 'garbled' | 'other-channel' | 'replayed' | 'forged';

/** @returns The envelope and the channel that counted it, or null when the text is longer than `MAX_TEXT_BYTES`. */
export function seal(channel: Channel, text: string): { readonly channel: Channel; readonly box: Box } | null {
  const plain = utf8(text);
  if (plain.length > MAX_TEXT_BYTES) return null;
  const number = channel.nextNumber;
  const cipher = xchacha20poly1305(channel.sendKey, nonceOf(number), utf8(channel.id));
  const b = toBase64Url(cipher.encrypt(padded(plain)));
  return { channel: { ...channel, nextNumber: number + 1 }, box: { k: 'box', c: channel.id, i: number, b } };
}

/** Takes an envelope of a number above all before; whatever else comes is refused by name and changes nothing. */
export function unseal(channel: Channel, box: Box): Result<{ readonly channel: Channel; readonly text: string }, Unsealed> {
  if (box.c !== channel.id) return fail('other-channel');
  if (!Number.isSafeInteger(box.i) || box.i < 0) return fail('garbled');
  if (box.i <= channel.heardNumber) return fail('replayed');
  if (box.b.length > MAX_FRAME_BYTES) return fail('too-large');
  const sealed = fromBase64Url(box.b);
  if (!sealed) return fail('garbled');
  const plain = decrypted(channel.hearKey, nonceOf(box.i), channel.id, sealed);
  if (!plain) return fail('forged');
  const text = textOf(unpadded(plain));
  return text === null ? fail('garbled') : succeed({ channel: { ...channel, heardNumber: box.i }, text });
}

/** A note sealed once with a key that is used for nothing else. */
export function sealNote(key: Uint8Array, text: string): string {
  return toBase64Url(xchacha20poly1305(key, nonceOf(0), utf8('')).encrypt(utf8(text)));
}

export function unsealNote(key: Uint8Array, note: string): string | null {
  const sealed = fromBase64Url(note);
  const plain = sealed && decrypted(key, nonceOf(0), '', sealed);
  return plain ? textOf(plain) : null;
}

function decrypted(key: Uint8Array, nonce: Uint8Array, context: string, sealed: Uint8Array): Uint8Array | null {
  try {
    return xchacha20poly1305(key, nonce, utf8(context)).decrypt(sealed);
  } catch {
    return null;
  }
}

/** Each key seals one direction of one channel: a counted nonce is used once. */
function nonceOf(number: number): Uint8Array {
  const nonce = new Uint8Array(NONCE_BYTES);
  const view = new DataView(nonce.buffer);
  view.setUint32(NONCE_BYTES - 8, Math.floor(number / 2 ** 32));
  view.setUint32(NONCE_BYTES - 4, number % 2 ** 32);
  return nonce;
}

/** Spaces at the end: what is sealed are JSON texts and single words, which end in none. */
function padded(plain: Uint8Array): Uint8Array {
  const whole = new Uint8Array(Math.ceil((plain.length + 1) / PADDING_BYTES) * PADDING_BYTES).fill(32);
  whole.set(plain);
  return whole;
}

function unpadded(whole: Uint8Array): Uint8Array {
  let length = whole.length;
  while (whole[length - 1] === 32) length -= 1;
  return whole.subarray(0, length);
}
