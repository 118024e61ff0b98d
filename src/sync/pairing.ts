import type { Channel } from './channel.ts';
import type { PublicDevice } from './device-keys.ts';
import { type Box, seal, unseal, type Unsealed } from './envelope.ts';
import { type Decline, type Unreadable, writeFrame } from './pairing-frames.ts';

/** `buttons-only` until both people said that the short strings match; then `together`. */
export type Trust = 'buttons-only' | 'together';

/** One met before: remembered, or met by a code a moment ago. */
export interface Acquaintance {
  readonly device: PublicDevice;
  readonly trust: Trust;
  /** Six digits both screens show while the trust is `buttons-only`; null after a QR, where none is needed. */
  readonly shortString: string | null;
  /** Whether "They match" was pressed here. */
  readonly isMatchedHere: boolean;
  /** Whether the other said so. */
  readonly isMatchedThere: boolean;
}

/** One whose keys are sure: remembered, or met by a QR. */
export function trusted(device: PublicDevice): Acquaintance {
  return { device, trust: 'together', shortString: null, isMatchedHere: true, isMatchedThere: true };
}

/** One met by a code: whose keys they are is for two people to compare. */
export function metByCode(device: PublicDevice, shortString: string): Acquaintance {
  return { device, trust: 'buttons-only', shortString, isMatchedHere: false, isMatchedThere: false };
}

/** What is agreed on but not yet proved by the first envelope. */
export interface Proving {
  readonly channel: Channel;
  readonly who: Acquaintance;
}

/** What both state machines of a pairing have in common. */
export interface Pairing<Pending> {
  /** An attempt under way. An open channel beside it goes on until the attempt is proved, so that an invented hello ends nothing. */
  readonly pending: Pending | null;
  readonly channel: Channel | null;
  readonly who: Acquaintance | null;
}

/** Why something heard changed nothing. */
export type Refused = Unsealed | Unreadable | Decline | 'unexpected';

export type PairingEffect =
  /** To the other device, by way of the hub. */
  | { readonly kind: 'transmit'; readonly body: string }
  /** The channel is new: nothing said before will be answered. */
  | { readonly kind: 'opened' }
  /** Together from now on: remember the device. */
  | { readonly kind: 'trusted'; readonly device: PublicDevice }
  /** The other said this. */
  | { readonly kind: 'text'; readonly text: string }
  /** The TV will not talk; on the TV itself: it was asked by one that is kept out. */
  | { readonly kind: 'declined'; readonly why: Decline }
  /** For the log: something was heard that was not taken. */
  | { readonly kind: 'refused'; readonly why: Refused };

export interface Advanced<State> {
  readonly state: State;
  readonly effects: readonly PairingEffect[];
}

/** One word before what is said: what belongs to the pairing itself does not look like a message. */
const PROOF = 'proof';
/** "They match" was pressed here; answered by whoever pressed it too. */
const MATCH = 'match';
/** Both pressed it, as far as I know; never answered. */
const TOGETHER = 'together';
const SAY = 'say ';

export function refuse<State>(state: State, why: Refused): Advanced<State> {
  return { state, effects: [{ kind: 'refused', why }] };
}

export function transmit(frame: Parameters<typeof writeFrame>[0]): PairingEffect {
  return { kind: 'transmit', body: writeFrame(frame) };
}

/** Seals a text for the open channel. Without one, or when it is too long, nothing is transmitted. */
export function say<State extends Pairing<unknown>>(state: State, text: string): Advanced<State> {
  return sealed(state, SAY + text);
}

/** "They match" was pressed here, or is said again because no answer came. */
export function match<State extends Pairing<unknown>>(state: State): Advanced<State> {
  if (!state.who || state.who.trust === 'together') return { state, effects: [] };
  return settled({ ...state, who: { ...state.who, isMatchedHere: true } }, MATCH);
}

/** Proves an attempt's channel and makes it the open one. */
export function proved<State extends Pairing<unknown>>(state: State, { channel, who: met }: Proving): Advanced<State> {
  // Pressed while the line was being made: what is known of the same one by now counts.
  const who = state.who?.device.id === met.device.id && state.who.shortString === met.shortString ? state.who : met;
  const open = { ...state, pending: null, channel, who };
  const opened: PairingEffect[] = [{ kind: 'opened' }];
  if (who.trust === 'together') opened.push({ kind: 'trusted', device: who.device });
  // Said again on each new channel: the other may have missed it.
  const sure = who.trust === 'together' ? TOGETHER : MATCH;
  const after = who.isMatchedHere ? sealed(open, sure) : { state: open, effects: [] };
  return { state: after.state, effects: [...opened, ...after.effects] };
}

/** Seals the word by which each side proves that it reached the same keys. */
export function sealProof(proving: Proving): { readonly proving: Proving; readonly effect: PairingEffect } {
  const sent = seal(proving.channel, PROOF);
  if (!sent) throw new RangeError('A proof is never too long');
  return { proving: { ...proving, channel: sent.channel }, effect: transmit(sent.box) };
}

/** @returns The attempt with its channel counted on, or why the envelope proves nothing. */
export function checkProof(proving: Proving, box: Box): Proving | Refused {
  const read = unseal(proving.channel, box);
  if (!read.ok) return read.problem;
  return read.value.text === PROOF ? { ...proving, channel: read.value.channel } : 'unexpected';
}

/** An envelope of the open channel. */
export function hearBox<State extends Pairing<unknown>>(state: State, box: Box): Advanced<State> {
  if (!state.channel || !state.who) return refuse(state, 'other-channel');
  const read = unseal(state.channel, box);
  if (!read.ok) return refuse(state, read.problem);
  const after = { ...state, channel: read.value.channel };
  const { text } = read.value;
  if (text.startsWith(SAY)) return { state: after, effects: [{ kind: 'text', text: text.slice(SAY.length) }] };
  if (text === MATCH) return settled(withMatch(after), TOGETHER);
  if (text === TOGETHER) return settled(withMatch(after), null);
  // A proof said twice is no news.
  return text === PROOF ? { state: after, effects: [] } : refuse(after, 'unexpected');
}

function withMatch<State extends Pairing<unknown>>(state: State): State {
  return state.who ? { ...state, who: { ...state.who, isMatchedThere: true } } : state;
}

/** Together once both said so; then says what is to be said, if this side is sure at all. */
function settled<State extends Pairing<unknown>>(state: State, word: string | null): Advanced<State> {
  const { who } = state;
  if (!who?.isMatchedHere) return { state, effects: [] };
  const isNew = who.trust !== 'together' && who.isMatchedThere;
  const after = isNew ? { ...state, who: { ...who, trust: 'together' as const } } : state;
  const said = word === null ? { state: after, effects: [] } : sealed(after, word);
  return isNew ? { state: said.state, effects: [...said.effects, { kind: 'trusted', device: who.device }] } : said;
}

function sealed<State extends Pairing<unknown>>(state: State, text: string): Advanced<State> {
  const sent = state.channel && seal(state.channel, text);
  return sent ? { state: { ...state, channel: sent.channel }, effects: [transmit(sent.box)] } : { state, effects: [] };
}
