import { sha256 } from '@noble/hashes/sha2.js';
import * as v from 'valibot';
import { fail, type Result, succeed } from '../domain/result.ts';
import { toBase64Url, utf8 } from './bytes.ts';
import type { Box } from './envelope.ts';
import { MAX_FRAME_BYTES } from './hub-frames.ts';

/** The version of pairing and envelopes; others are answered with `other-version`. */
export const PAIRING_VERSION = 1;

const bytes = v.pipe(v.string(), v.regex(/^[\w-]+$/), v.maxLength(600));
const nonce = v.pipe(v.string(), v.regex(/^[\w-]{22}$/));
const number = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** Why the TV does not talk; unsealed, so a hub could invent it: a hint for the person, never a reason to forget keys. */
export const declines = [
  /** Neither remembered nor waiting here: pair again. */
  'unknown-device',
  /** No code or QR is shown at present, or too many tried this one. */
  'not-invited',
  /** It was removed here, and somebody at the TV has to let it come back. */
  'kept-out',
  /** What was sealed belongs to a connection that is over: say hello again. */
  'no-channel',
  'other-version',
] as const;

export type Decline = (typeof declines)[number];

/**
 * Bodies between two devices. `n` names one attempt, `e` is the sender's throw-away X25519 key, `a` and `g` its lasting keys (agreement, signing),
 * `s` a sealed note with these two, `c` the commitment to what `reveal` tells (in a box: its channel).
 */
const frame = v.variant('k', [
  v.object({ k: v.literal('hello'), v: v.literal(PAIRING_VERSION), how: v.literal('known'), n: nonce, e: bytes }),
  v.object({ k: v.literal('hello'), v: v.literal(PAIRING_VERSION), how: v.literal('qr'), n: nonce, e: bytes, s: bytes }),
  v.object({ k: v.literal('hello'), v: v.literal(PAIRING_VERSION), how: v.literal('code'), n: nonce, c: bytes }),
  v.object({ k: v.literal('answer'), n: nonce, e: bytes, s: v.optional(bytes), a: v.optional(bytes), g: v.optional(bytes) }),
  v.object({ k: v.literal('reveal'), n: nonce, e: bytes, r: nonce, a: bytes, g: bytes }),
  v.object({ k: v.literal('no'), n: v.optional(nonce), c: v.optional(v.string()), why: v.picklist(declines) }),
  v.object({ k: v.literal('box'), c: v.string(), i: number, b: v.string() }),
]);

export type PairingFrame = v.InferOutput<typeof frame>;
export type Hello = Extract<PairingFrame, { k: 'hello' }>;
export type Answer = Extract<PairingFrame, { k: 'answer' }>;
export type Reveal = Extract<PairingFrame, { k: 'reveal' }>;

export type Unreadable = 'too-large' | 'garbled' | 'other-version';

export type ReadFrame = Result<PairingFrame, Unreadable>;

export function readFrame(body: string): ReadFrame {
  if (body.length > MAX_FRAME_BYTES) return fail('too-large');
  const value = parsed(body);
  const read = v.safeParse(frame, value);
  if (read.success) return succeed(read.output);
  return isOfOtherVersion(value) ? fail('other-version') : fail('garbled');
}

export function writeFrame(one: PairingFrame | Box): string {
  return JSON.stringify(one);
}

export function commitmentTo({ n, e, r, a, g }: Omit<Reveal, 'k'>): string {
  return toBase64Url(sha256(utf8(['standtall commit 1', n, e, r, a, g].join(' '))));
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body) as unknown;
  } catch {
    return null;
  }
}

function isOfOtherVersion(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { k, v: version } = value as { k?: unknown; v?: unknown };
  return k === 'hello' && typeof version === 'number' && version !== PAIRING_VERSION;
}
