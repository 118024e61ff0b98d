import { x25519 } from '@noble/curves/ed25519.js';
import { bytesOf, toBase64Url } from './bytes.ts';
import { agree, agreeOnChannel, noteKey } from './channel.ts';
import { type DeviceKeys, deviceOf, KEY_BYTES, type PublicDevice, publicOf } from './device-keys.ts';
import { sealNote, unsealNote } from './envelope.ts';
import type { Invite } from './invite.ts';
import { type Acquaintance, type Advanced, checkProof, hearBox, metByCode, type Pairing, type Proving, proved, refuse, transmit, trusted, sealProof } from './pairing.ts';
import { type Answer, commitmentTo, type Decline, type Hello, type PairingFrame, type ReadFrame, type Reveal } from './pairing-frames.ts';
import { transcriptOf } from './pairing-remote.ts';

/** Chance for one answer, in bytes: a throw-away key. */
export const TV_ENTROPY_BYTES = KEY_BYTES;

/** How many phones that came by a code may stay unproved or unmatched for one showing of it; then a new code has to be asked for. */
export const MAX_CODE_HELLOS = 5;

export interface TvSetup {
  readonly keys: DeviceKeys;
  readonly room: string;
  /** The other's id, as the hub says it; it has to follow from the keys. */
  readonly remoteId: string;
  /** The QRs that still count, newest first. */
  readonly invites: readonly Invite[];
  /** Whether a code is shown, and not too many tried it. */
  readonly mayUseCode: boolean;
  /** The device if it is remembered. */
  readonly remembered: PublicDevice | null;
  /** Whether it was removed here: then neither a QR nor a code lets it in. */
  readonly isRemoved: boolean;
}

type Pending =
  | { readonly kind: 'revealing'; readonly hello: Extract<Hello, { how: 'code' }>; readonly answer: Answer; readonly secret: Uint8Array }
  | { readonly kind: 'proving'; readonly hello: Hello; readonly answer: Answer; readonly proving: Proving };

export type TvPairing = Pairing<Pending>;

export const newTvPairing: TvPairing = { pending: null, channel: null, who: null };

export interface TvPairingEvent {
  readonly kind: 'hear';
  readonly frame: ReadFrame;
  readonly entropy: Uint8Array;
}

/** The TV's side of a pairing with one phone. Never throws, whatever is heard. */
export function advanceTv(state: TvPairing, { frame, entropy }: TvPairingEvent, setup: TvSetup): Advanced<TvPairing> {
  if (frame.ok) return hear(state, frame.value, entropy, setup);
  return frame.problem === 'other-version' ? decline(state, {}, 'other-version') : refuse(state, frame.problem);
}

function hear(state: TvPairing, frame: PairingFrame, entropy: Uint8Array, setup: TvSetup): Advanced<TvPairing> {
  switch (frame.k) {
    case 'hello':
      // The same hello again: the answer was lost, or the hello was doubled on the way.
      if (state.pending?.hello.n === frame.n) return { state, effects: [transmit(state.pending.answer)] };
      return greet(state, frame, entropy.slice(0, KEY_BYTES), setup);
    case 'reveal':
      return reveal(state, frame, setup);
    case 'box':
      if (state.pending?.kind === 'proving' && frame.c === state.pending.proving.channel.id) return prove(state, state.pending.proving, frame);
      if (state.channel?.id !== frame.c) return decline(state, { c: frame.c }, 'no-channel');
      return hearBox(state, frame);
    case 'answer':
    case 'no':
      return refuse(state, 'unexpected');
  }
}

function prove(state: TvPairing, proving: Proving, frame: Extract<PairingFrame, { k: 'box' }>): Advanced<TvPairing> {
  const after = checkProof(proving, frame);
  if (typeof after === 'string') return refuse(state, after);
  // The phone waits for the same proof before it believes.
  const own = sealProof(after);
  const opened = proved(state, own.proving);
  return { state: opened.state, effects: [own.effect, ...opened.effects] };
}

function greet(state: TvPairing, hello: Hello, secret: Uint8Array, setup: TvSetup): Advanced<TvPairing> {
  const { keys } = setup;
  const e = toBase64Url(x25519.getPublicKey(secret));
  switch (hello.how) {
    case 'known': {
      const who = acquaintanceOf(state, setup);
      if (!who) return decline(state, { n: hello.n }, 'unknown-device');
      return answer(state, hello, { k: 'answer', n: hello.n, e }, who, secret, null, setup);
    }
    case 'code': {
      if (!setup.mayUseCode) return decline(state, { n: hello.n }, 'not-invited');
      if (setup.isRemoved) return keepOut(state, hello);
      const said: Answer = { k: 'answer', n: hello.n, e, a: keys.agreementKey, g: keys.signingKey };
      return { state: { ...state, pending: { kind: 'revealing', hello, answer: said, secret } }, effects: [transmit(said)] };
    }
    case 'qr':
      return greetInvited(state, hello, e, secret, setup);
  }
}

function greetInvited(state: TvPairing, hello: Extract<Hello, { how: 'qr' }>, e: string, secret: Uint8Array, setup: TvSetup): Advanced<TvPairing> {
  const { keys, room, invites } = setup;
  if (invites.length === 0) return decline(state, { n: hello.n }, 'not-invited');
  const remoteKey = bytesOf(hello.e, KEY_BYTES);
  const both = remoteKey && agree(secret, remoteKey);
  if (!remoteKey || !both) return refuse(state, 'garbled');
  for (const invite of invites) {
    const invited = agree(invite.secret, remoteKey);
    const note = invited && unsealNote(noteKey('invited', [room, hello.n, hello.e, toBase64Url(invite.publicKey)], [invited]), hello.s);
    if (!invited || note === null) continue;
    const [agreementKey = '', signingKey = ''] = note.split(' ');
    const remote = deviceOf(agreementKey, signingKey);
    if (remote?.id !== setup.remoteId) return refuse(state, 'forged');
    if (setup.isRemoved) return keepOut(state, hello);
    const s = sealNote(noteKey('answer', [room, hello.n, hello.e, e], [invited, both]), `${keys.agreementKey} ${keys.signingKey}`);
    return answer(state, hello, { k: 'answer', n: hello.n, e, s }, trusted(remote), secret, invited, setup);
  }
  // Sealed to a QR that is no longer shown, or not to ours at all.
  return decline(state, { n: hello.n }, 'not-invited');
}

/** Answers, and waits for the proof. */
function answer(state: TvPairing, hello: Exclude<Hello, { how: 'code' }>, said: Answer, who: Acquaintance, secret: Uint8Array, invited: Uint8Array | null, setup: TvSetup): Advanced<TvPairing> {
  const proving = agreed(hello, said, hello.e, '', who, secret, invited, setup);
  if (!proving) return refuse(state, 'garbled');
  return { state: { ...state, pending: { kind: 'proving', hello, answer: said, proving } }, effects: [transmit(said)] };
}

function reveal(state: TvPairing, frame: Reveal, setup: TvSetup): Advanced<TvPairing> {
  const { pending } = state;
  if (pending?.kind !== 'revealing' || pending.hello.n !== frame.n) return refuse(state, 'unexpected');
  const remote = deviceOf(frame.a, frame.g);
  if (!remote || remote.id !== setup.remoteId || commitmentTo(frame) !== pending.hello.c) return refuse({ ...state, pending: null }, 'forged');
  const proving = agreed(pending.hello, pending.answer, frame.e, frame.r, metByCode(remote, ''), pending.secret, null, setup);
  if (!proving) return refuse({ ...state, pending: null }, 'garbled');
  return { state: { ...state, pending: { kind: 'proving', hello: pending.hello, answer: pending.answer, proving } }, effects: [] };
}

function agreed(hello: Hello, said: Answer, e: string, r: string, who: Acquaintance, secret: Uint8Array, invited: Uint8Array | null, { keys, room }: TvSetup): Proving | null {
  const remoteKey = bytesOf(e, KEY_BYTES);
  const remoteLasting = bytesOf(who.device.agreementKey, KEY_BYTES);
  const ownLasting = bytesOf(keys.agreementSecret, KEY_BYTES);
  if (!remoteKey || !remoteLasting || !ownLasting) return null;
  const secrets = [agree(secret, remoteKey), agree(ownLasting, remoteKey), agree(secret, remoteLasting), ...(invited ? [invited] : [])];
  if (!secrets.every((one): one is Uint8Array => one !== null)) return null;
  const { channel, shortString } = agreeOnChannel('tv', {
    room,
    remote: who.device,
    tv: publicOf(keys),
    transcript: transcriptOf(hello, said, { e, r }),
    secrets,
  });
  return { channel, who: hello.how === 'code' ? metByCode(who.device, shortString) : who };
}

function acquaintanceOf(state: TvPairing, { remembered, remoteId }: TvSetup): Acquaintance | null {
  const who = remembered ? trusted(remembered) : state.who;
  return who?.device.id === remoteId ? who : null;
}

/** It saw what is on the screen: whoever is here is asked. */
function keepOut(state: TvPairing, { n }: Hello): Advanced<TvPairing> {
  const { state: after, effects } = decline(state, { n }, 'kept-out');
  return { state: after, effects: [...effects, { kind: 'declined', why: 'kept-out' }] };
}

function decline(state: TvPairing, of: { readonly n?: string; readonly c?: string }, why: Decline): Advanced<TvPairing> {
  return { state, effects: [transmit({ k: 'no', ...of, why }), { kind: 'refused', why }] };
}
