import { x25519 } from '@noble/curves/ed25519.js';
import { bytesOf, toBase64Url } from './bytes.ts';
import { agree, agreeOnChannel, noteKey } from './channel.ts';
import { type DeviceKeys, deviceOf, KEY_BYTES, type PublicDevice, publicOf } from './device-keys.ts';
import { sealNote, unsealNote } from './envelope.ts';
import type { Invitation } from './invite.ts';
import { type Advanced, checkProof, hearBox, metByCode, type Pairing, type PairingEffect, type Proving, proved, refuse, sealProof, transmit, trusted } from './pairing.ts';
import { type Answer, commitmentTo, type Hello, PAIRING_VERSION, type PairingFrame, readFrame } from './pairing-frames.ts';

/** Chance for one attempt, in bytes: a throw-away key, the attempt's name, the nonce of a commitment. */
export const REMOTE_ENTROPY_BYTES = KEY_BYTES + 32;

/**
 * How often a phone reveals its key for one typed code. Each reveal lets a hub that substitutes keys guess once, by one in a million, whether
 * the strings would match; without a limit it could let attempt after attempt fail until they do.
 */
export const MAX_REVEALS = 3;

/** How the phone came to know of the TV. */
export type Way =
  | { readonly kind: 'qr'; readonly invitation: Invitation }
  /** A typed code found the room, the hub's ticket for it, and nothing else. */
  | { readonly kind: 'code'; readonly ticket?: string }
  | { readonly kind: 'known'; readonly tv: PublicDevice };

export interface RemoteSetup {
  readonly keys: DeviceKeys;
  readonly room: string;
  readonly way: Way;
}

interface Attempt {
  readonly n: string;
  readonly secret: Uint8Array;
  readonly e: string;
  readonly r: string;
  readonly how: Hello['how'];
}

type Pending =
  | { readonly kind: 'greeting'; readonly attempt: Attempt; readonly hello: Hello }
  | { readonly kind: 'proving'; readonly attempt: Attempt; readonly proving: Proving };

export interface RemotePairing extends Pairing<Pending> {
  readonly revealCount: number;
}

export const newRemotePairing: RemotePairing = { pending: null, channel: null, who: null, revealCount: 0 };

export type RemotePairingEvent =
  /** A TV is there: say hello (again). A fresh attempt each time. */
  | { readonly kind: 'begin'; readonly entropy: Uint8Array }
  | { readonly kind: 'hear'; readonly from: string; readonly body: string };

/** The phone's side of a pairing. Never throws, whatever is heard. */
export function advanceRemote(state: RemotePairing, event: RemotePairingEvent, setup: RemoteSetup): Advanced<RemotePairing> {
  if (event.kind === 'begin') return begin(state, event.entropy, setup);
  const read = readFrame(event.body);
  return read.ok ? hear(state, event.from, read.value, setup) : refuse(state, read.problem);
}

/** Whether a code was tried so often that only a new one will do. */
export function isCodeSpent({ revealCount, who }: RemotePairing, { way }: RemoteSetup): boolean {
  return way.kind === 'code' && who === null && revealCount >= MAX_REVEALS;
}

function begin(state: RemotePairing, entropy: Uint8Array, setup: RemoteSetup): Advanced<RemotePairing> {
  if (isCodeSpent(state, setup)) return { state: { ...state, pending: null }, effects: [] };
  const attempt: Attempt = {
    secret: entropy.slice(0, KEY_BYTES),
    e: toBase64Url(x25519.getPublicKey(entropy.slice(0, KEY_BYTES))),
    n: toBase64Url(entropy.subarray(KEY_BYTES, KEY_BYTES + 16)),
    r: toBase64Url(entropy.subarray(KEY_BYTES + 16, KEY_BYTES + 32)),
    how: state.who ? 'known' : setup.way.kind,
  };
  const hello = helloOf(attempt, setup);
  if (!hello) return { state, effects: [] };
  return { state: { ...state, pending: { kind: 'greeting', attempt, hello } }, effects: [transmit(hello)] };
}

function helloOf(attempt: Attempt, { keys, room, way }: RemoteSetup): Hello | null {
  const { n, e, r, how } = attempt;
  if (how === 'known') return { k: 'hello', v: PAIRING_VERSION, how, n, e };
  if (how === 'code') return { k: 'hello', v: PAIRING_VERSION, how, n, c: commitmentTo({ n, e, r, a: keys.agreementKey, g: keys.signingKey }) };
  const shared = way.kind === 'qr' ? agree(attempt.secret, way.invitation.inviteKey) : null;
  if (way.kind !== 'qr' || !shared) return null;
  const key = noteKey('invited', [room, n, e, toBase64Url(way.invitation.inviteKey)], [shared]);
  return { k: 'hello', v: PAIRING_VERSION, how, n, e, s: sealNote(key, `${keys.agreementKey} ${keys.signingKey}`) };
}

function hear(state: RemotePairing, from: string, frame: PairingFrame, setup: RemoteSetup): Advanced<RemotePairing> {
  const { pending } = state;
  switch (frame.k) {
    case 'answer':
      // A second answer, or one to an older attempt, is no news.
      if (pending?.kind !== 'greeting' || frame.n !== pending.attempt.n) return refuse(state, 'unexpected');
      return answered(state, pending, from, frame, setup);
    case 'box':
      if (pending?.kind !== 'proving' || frame.c !== pending.proving.channel.id) return hearBox(state, frame);
      return proveWith(state, pending.proving, frame);
    case 'no':
      return isAboutUs(state, frame) ? { state, effects: [{ kind: 'declined', why: frame.why }] } : refuse(state, 'unexpected');
    case 'hello':
    case 'reveal':
      return refuse(state, 'unexpected');
  }
}

/** A "no" to an older attempt, or to an envelope of a channel that was replaced meanwhile, says nothing about now. */
function isAboutUs({ pending, channel }: RemotePairing, frame: Extract<PairingFrame, { k: 'no' }>): boolean {
  if (frame.why === 'no-channel') return pending === null && channel !== null && frame.c === channel.id;
  return frame.why === 'other-version' || frame.n === pending?.attempt.n;
}

function proveWith(state: RemotePairing, proving: Proving, frame: Extract<PairingFrame, { k: 'box' }>): Advanced<RemotePairing> {
  const after = checkProof(proving, frame);
  return typeof after === 'string' ? refuse(state, after) : proved(state, after);
}

function answered(state: RemotePairing, { attempt, hello }: Extract<Pending, { kind: 'greeting' }>, from: string, answer: Answer, setup: RemoteSetup): Advanced<RemotePairing> {
  const { keys, room, way } = setup;
  const tvKey = bytesOf(answer.e, KEY_BYTES);
  const both = tvKey && agree(attempt.secret, tvKey);
  const invited = attempt.how === 'qr' && way.kind === 'qr' ? agree(attempt.secret, way.invitation.inviteKey) : null;
  if (!tvKey || !both) return refuse(state, 'garbled');
  const tv = tvOf(state, attempt, answer, setup, invited && [invited, both]);
  // The hub delivers by ids that follow from keys: another sender than the one it says it is, is none of ours.
  if (!tv || tv.id !== from) return refuse(state, 'forged');
  const tvLasting = bytesOf(tv.agreementKey, KEY_BYTES);
  const ownLasting = bytesOf(keys.agreementSecret, KEY_BYTES);
  const toTv = tvLasting && agree(attempt.secret, tvLasting);
  const fromUs = ownLasting && agree(ownLasting, tvKey);
  if (!toTv || !fromUs) return refuse(state, 'garbled');
  const reveal = { k: 'reveal' as const, n: attempt.n, e: attempt.e, r: attempt.r, a: keys.agreementKey, g: keys.signingKey };
  const agreed = agreeOnChannel('remote', {
    room,
    remote: publicOf(keys),
    tv,
    transcript: transcriptOf(hello, answer, attempt),
    secrets: [both, toTv, fromUs, ...(invited ? [invited] : [])],
  });
  const who = attempt.how === 'code' ? metByCode(tv, agreed.shortString) : (state.who ?? trusted(tv));
  const { proving, effect } = sealProof({ channel: agreed.channel, who });
  const effects: PairingEffect[] = attempt.how === 'code' ? [transmit(reveal), effect] : [effect];
  const revealCount = state.revealCount + (attempt.how === 'code' ? 1 : 0);
  return { state: { ...state, revealCount, pending: { kind: 'proving', attempt, proving } }, effects };
}

/** Whose keys the answer speaks for. */
function tvOf(state: RemotePairing, attempt: Attempt, answer: Answer, { room, way }: RemoteSetup, secrets: readonly Uint8Array[] | null): PublicDevice | null {
  if (attempt.how === 'known') return state.who?.device ?? (way.kind === 'known' ? way.tv : null);
  if (attempt.how === 'code') return deviceOf(answer.a ?? '', answer.g ?? '');
  const note = secrets && unsealNote(noteKey('answer', [room, attempt.n, attempt.e, answer.e], secrets), answer.s ?? '');
  const [agreementKey = '', signingKey = ''] = note?.split(' ') ?? [];
  return deviceOf(agreementKey, signingKey);
}

/** What both must have heard alike: the hello, the answer, and what a commitment stood for. */
export function transcriptOf(hello: Hello, answer: Pick<Answer, 'e'>, { e, r }: { readonly e: string; readonly r: string }): readonly string[] {
  const { how, n } = hello;
  switch (hello.how) {
    case 'known':
      return [how, n, hello.e, answer.e];
    case 'qr':
      return [how, n, hello.e, hello.s, answer.e];
    case 'code':
      return [how, n, hello.c, answer.e, e, r];
  }
}
