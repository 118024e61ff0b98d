import type { Session } from '../domain/workout/session.ts';
import { type Chance, type DeviceKeys, publicOf } from '../sync/device-keys.ts';
import type { FromHub, Refusal, Role } from '../sync/hub-frames.ts';
import { type DeviceKind, isFleeting, type Message } from '../sync/messages.ts';
import { advanceRemote, isCodeSpent, newRemotePairing, REMOTE_ENTROPY_BYTES, type RemotePairing, type RemoteSetup, type Way } from '../sync/pairing-remote.ts';
import type { Decline } from '../sync/pairing-frames.ts';
import type { RememberedTv } from '../sync/remembered.ts';
import { roomOf, ticketOf } from '../sync/room.ts';
import { HubLine } from './hub-line.ts';
import type { HandedOver, Link, LinkState, Sent } from './link.ts';
import { Listeners } from './listeners.ts';
import { type LinkParts, SealedLink } from './sealed-link.ts';
import type { IsHubThere, OpenSocket } from './socket.ts';

/** Between two hellos to a TV that is there and does not answer. */
const AGAIN_MS = 2_000;
/** The same for a TV that says it does not know this phone. */
const AGAIN_AFTER_NO_MS = 10_000;

/** Why a phone is not together with its TV just now; each is told in a sentence of its own. */
export type Trouble =
  /** The hub is not reached. It is tried again all the time. */
  | 'no-hub'
  /** No TV is in the room: off, asleep, or the app is not open on it. */
  | 'no-tv'
  /** The TV is in the room and says nothing. */
  | 'no-answer'
  /** The TV does not remember this phone: pair again. */
  | 'unknown-device'
  /** The QR or code is not shown any more. */
  | 'not-invited'
  /** The TV removed this phone, and asks whether it may come back: it waits. */
  | 'kept-out'
  /** A code was tried so often that a new one is needed. */
  | 'code-spent'
  /** The TV removed this phone. */
  | 'removed'
  /** Hub or TV run another version: load both anew. */
  | 'other-version'
  /** The remote is open a second time on this phone: that one counts until this one is resumed. */
  | 'replaced'
  | 'room-full';

export interface RemoteOptions extends LinkParts {
  readonly keys: DeviceKeys;
  readonly room: string;
  readonly way: Way;
  /** What the TV's list calls this device. */
  readonly name: string;
  readonly kind: DeviceKind;
  readonly openSocket: OpenSocket;
  readonly isHubThere: IsHubThere;
  /** Whether somebody may be looking at a screen that waits for the TV: then both are together within 5 s of the line's return. */
  readonly isWaited: () => boolean;
  readonly chance: Chance;
  /** From 0 to below 1. */
  readonly random: () => number;
  /** Called when both are together, and again when the TV says its name: keep this record, the newest by `device.id`. */
  readonly remember: (tv: RememberedTv) => void;
  /** The TV removed this phone: drop the record. */
  readonly forget: (tvId: string) => void;
}

/** A phone's link to a TV through the hub. Comes back by itself, whatever the network does. */
export class RemoteLink implements Link {
  readonly #options: RemoteOptions;
  readonly #setup: RemoteSetup;
  readonly #link: SealedLink<RemotePairing>;
  readonly #line: HubLine;
  readonly #changes = new Listeners<void>();
  readonly #tvs = new Set<string>();
  #name: string;
  #trouble: Trouble | null = 'no-hub';
  #tv: { readonly name: string; readonly kind: DeviceKind } = { name: '', kind: 'tv' };
  #stopAgain: (() => void) | null = null;
  #greetedAtMs = -Infinity;

  constructor(options: RemoteOptions) {
    this.#options = options;
    const { keys, way, kind } = options;
    // Remembered before rooms told whose they are, or since: the same.
    const room = way.kind === 'known' ? roomOf(way.tv.id, options.room) : options.room;
    this.#name = options.name;
    this.#setup = { keys, room, way };
    this.#link = new SealedLink<RemotePairing>({
      ...options,
      isDatedHere: true,
      start: newRemotePairing,
      transmit: (body) => this.#transmit(body),
      introduce: () => ({ t: 'hello', name: this.#name, kind }),
      onOpened: () => this.#opened(),
      onTrusted: () => this.#remember(),
      onIntroduced: (tvName, tvKind) => {
        this.#tv = { name: tvName, kind: tvKind };
        this.#remember();
      },
      onDeclined: (why) => this.#declined(why),
      onRemoved: ({ id }) => this.#removed(id),
    });
    this.#link.onState((state) => this.#changed(state));
    this.#line = new HubLine({
      ...options,
      room,
      ticket: ticketFor(room, way),
      role: 'remote',
      onUp: (others) => this.#up(others),
      onDown: () => this.#down(),
      onFrame: (frame) => this.#hear(frame),
      onEnded: (why) => this.#ended(why),
    });
  }

  get state(): LinkState {
    return this.#link.state;
  }

  /** Null while the other is there, and while its first answer is awaited. */
  get trouble(): Trouble | null {
    return this.#trouble;
  }

  /** The TV's own name; empty until it said so. */
  get tvName(): string {
    return this.#tv.name;
  }

  /** Six digits to compare with the TV's, while `buttons-only`. */
  get shortString(): string | null {
    return this.#link.shortString;
  }

  /** "They match" was pressed here, and the TV's answer is awaited. */
  get isMatchedHere(): boolean {
    return this.#link.isMatchedHere;
  }

  /** State, trouble, name or matching changed. */
  onChange(listener: () => void): () => void {
    return this.#changes.add(listener);
  }

  theyMatch(): void {
    this.#link.theyMatch();
    this.#changes.tell();
  }

  /** Tells the TV what this device is called from now on. */
  rename(name: string): void {
    this.#name = name;
    this.#link.introduce();
  }

  /** Removes the TV: its keys are worthless here at once, and it is told if it is there. Drop the record too. */
  remove(): void {
    this.#link.end('removed');
    this.#leave();
  }

  send(message: Message): Sent {
    if (isFleeting(message)) this.#line.ask();
    return this.#link.send(message);
  }

  keep(session: Session): void {
    this.#link.keep(session);
  }

  handOver(session: Session): Promise<HandedOver> {
    return this.#link.handOver(session);
  }

  onMessage(listener: (message: Message) => void): () => void {
    return this.#link.onMessage(listener);
  }

  onState(listener: (state: LinkState) => void): () => void {
    return this.#link.onState(listener);
  }

  resume(): void {
    if (this.state === 'over') return;
    this.#line.resume();
    this.#link.resume();
  }

  close(): void {
    this.#link.close();
    this.#leave();
  }

  #up(others: readonly { readonly device: string; readonly role: Role }[]): void {
    this.#tvs.clear();
    for (const { device, role } of others) if (role === 'tv') this.#tvs.add(device);
    this.#lookForTv();
  }

  #down(): void {
    this.#stopGreeting();
    this.#link.shut();
    this.#setTrouble('no-hub');
  }

  #hear(frame: FromHub): void {
    if (frame.t === 'from') {
      // Whoever else is in the room has nothing to say here once it is known which TV is meant.
      if (this.#tvId() !== null && this.#tvId() !== frame.device) return;
      this.#link.advance((state) => advanceRemote(state, { kind: 'hear', from: frame.device, body: frame.body }, this.#setup));
      return;
    }
    if (frame.t === 'refused' && frame.why === 'room-full') return this.#setTrouble('room-full');
    // By its TV, as far as the hub can be believed: asked again all the same.
    if (frame.t === 'refused' && frame.why === 'not-invited') return this.#setTrouble(this.#tvId() === null ? 'not-invited' : 'unknown-device');
    if (frame.t !== 'peer' || frame.role !== 'tv') return;
    if (frame.isHere) this.#tvs.add(frame.device);
    else this.#tvs.delete(frame.device);
    const isOurs = this.#tvId() === null || this.#tvId() === frame.device;
    if (!isOurs) return;
    if (!frame.isHere) this.#link.shut();
    this.#lookForTv();
  }

  #lookForTv(): void {
    this.#stopGreeting();
    if (this.#addressees().length === 0) return this.#setTrouble('no-tv');
    this.#setTrouble(null);
    this.#greet();
  }

  /** Says hello now, and again until the TV answers. */
  #greet(): void {
    this.#stopGreeting();
    if (!this.#line.isUp || this.#addressees().length === 0 || this.state === 'over') return;
    if (isCodeSpent(this.#link.pairing, this.#setup)) {
      this.#link.close();
      this.#leave();
      return this.#setTrouble('code-spent');
    }
    this.#greetedAtMs = this.#options.clock.monotonicMs();
    const isRefused = this.#trouble === 'unknown-device' || this.#trouble === 'not-invited' || this.#trouble === 'kept-out';
    this.#stopAgain = this.#options.clock.after(isRefused ? AGAIN_AFTER_NO_MS : AGAIN_MS, () => this.#greetAgain());
    const entropy = new Uint8Array(REMOTE_ENTROPY_BYTES);
    this.#options.chance(entropy);
    this.#link.advance((state) => advanceRemote(state, { kind: 'begin', entropy }, this.#setup));
  }

  #greetAgain(): void {
    if (this.#trouble === null) this.#setTrouble('no-answer');
    this.#greet();
  }

  #stopGreeting(): void {
    this.#stopAgain?.();
    this.#stopAgain = null;
  }

  #changed(state: LinkState): void {
    // Heard again on the channel there was.
    if (this.#link.isHere) {
      this.#stopGreeting();
      this.#trouble = null;
    } else if (state === 'lost' && this.#line.isUp) {
      // Silent although the hub answers.
      this.#setTrouble(this.#addressees().length > 0 ? 'no-answer' : 'no-tv');
      this.#greet();
    }
    this.#changes.tell();
  }

  /** Also while the TV was here all the time, and its page was loaded anew. */
  #opened(): void {
    this.#stopGreeting();
    this.#setTrouble(null);
  }

  #declined(why: Decline): void {
    if (why === 'no-channel') {
      // At once, but not in circles with a hub that says so to everything.
      const waitMs = Math.max(0, this.#greetedAtMs + AGAIN_MS / 2 - this.#options.clock.monotonicMs());
      this.#stopGreeting();
      this.#stopAgain = this.#options.clock.after(waitMs, () => this.#greet());
      return;
    }
    this.#stopGreeting();
    this.#stopAgain = this.#options.clock.after(AGAIN_AFTER_NO_MS, () => this.#greet());
    this.#setTrouble(why);
  }

  #removed(tvId: string): void {
    this.#leave();
    this.#setTrouble('removed');
    this.#options.forget(tvId);
  }

  #ended(why: Refusal): void {
    if (why === 'replaced' || why === 'other-version') this.#setTrouble(why);
  }

  #remember(): void {
    const { who } = this.#link;
    if (who?.trust === 'together') this.#options.remember({ device: publicOf(who.device), room: this.#setup.room, ...this.#tv });
    this.#changes.tell();
  }

  #leave(): void {
    this.#stopGreeting();
    this.#line.close();
  }

  #setTrouble(trouble: Trouble | null): void {
    if (this.#trouble === trouble) return;
    this.#trouble = trouble;
    this.#changes.tell();
  }

  /** The one TV meant, once it is known which. */
  #tvId(): string | null {
    const { way } = this.#setup;
    return this.#link.who?.device.id ?? (way.kind === 'known' ? way.tv.id : null);
  }

  #addressees(): readonly string[] {
    const tvId = this.#tvId();
    if (tvId === null) return Array.from(this.#tvs);
    return this.#tvs.has(tvId) ? [tvId] : [];
  }

  #transmit(body: string): void {
    for (const to of this.#addressees()) this.#line.send({ t: 'send', to, body });
  }
}

function ticketFor(room: string, way: Way): string | null {
  if (way.kind === 'qr') return ticketOf(room, way.invitation.inviteKey);
  return way.kind === 'code' ? (way.ticket ?? null) : null;
}

/** Joins a TV's room as its remote. */
export function joinAsRemote(options: RemoteOptions): RemoteLink {
  return new RemoteLink(options);
}
