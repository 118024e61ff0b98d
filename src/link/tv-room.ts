import type { Session } from '../domain/workout/session.ts';
import { type Chance, type DeviceKeys, type PublicDevice, publicOf } from '../sync/device-keys.ts';
import { CODE_LIFE_MS, type FromHub, MAX_HOME_DEVICES, type Refusal } from '../sync/hub-frames.ts';
import type { Message } from '../sync/messages.ts';
import { readFrame } from '../sync/pairing-frames.ts';
import { advanceTv, newTvPairing, TV_ENTROPY_BYTES, type TvSetup } from '../sync/pairing-tv.ts';
import type { Remembered } from '../sync/remembered.ts';
import { roomOf } from '../sync/room.ts';
import { HubLine } from './hub-line.ts';
import { type Invitation, InvitationDesk } from './invitation.ts';
import type { LinkState } from './link.ts';
import { Listeners } from './listeners.ts';
import { PhoneLink, type TvPeer } from './phone-link.ts';
import type { LinkParts } from './sealed-link.ts';
import type { IsHubThere, OpenSocket } from './socket.ts';

/** A hello costs the TV some time: one device's are so many milliseconds apart at least. */
const HELLO_GAP_MS = 200;
/** Devices that are not remembered say so many in this time, all together. */
const MAX_STRANGER_HELLOS = 20;
const STRANGERS_WINDOW_MS = 10_000;
const MAX_VISITORS = 16;
/** A phone that came by a code and went before anybody compared is known no longer than a code lives. */
const UNMATCHED_MS = CODE_LIFE_MS;

export interface TvRoomOptions extends LinkParts {
  readonly keys: DeviceKeys;
  /** Lasting, made once by `createSecretId`: the room on the hub, to which remembered phones come back, follows from it. */
  readonly room: string;
  /** What phones call this TV. */
  readonly name: string;
  readonly openSocket: OpenSocket;
  readonly isHubThere: IsHubThere;
  /** Whether this page is on its screen. While it is, and there is a phone that may steer it, both are together within 5 s of the line's return. */
  readonly isSeen: () => boolean;
  readonly chance: Chance;
  /** From 0 to below 1. */
  readonly random: () => number;
  readonly remembered: readonly Remembered[];
  /** Called when a phone and this TV are together for the first time, and when it says its name: keep this record, the newest by `device.id`. */
  readonly remember: (phone: Remembered) => void;
  /** The phone removed this TV: drop the record. */
  readonly forget: (phoneId: string) => void;
  /** Whether it was removed here: then neither the QR nor a code lets it in. */
  readonly isRemoved: (phoneId: string) => boolean;
  /** One that was removed came by the QR or the code that is shown; said again every few seconds while it waits. */
  readonly onKeptOut: (phoneId: string) => void;
}

/** What a phone said. `ask-state` comes by itself when a phone is together with the TV: answer it to that phone. */
export interface Heard {
  readonly peer: TvPeer;
  readonly message: Message;
}

/** A TV's room on the hub, with all its phones. */
export class TvRoom {
  readonly #options: TvRoomOptions;
  readonly #room: string;
  readonly #line: HubLine;
  readonly #desk: InvitationDesk;
  readonly #phones = new Map<string, PhoneLink>();
  /** Devices that said something and may never become phones of ours. */
  readonly #visitors = new Map<string, PhoneLink>();
  readonly #heard = new Listeners<Heard>();
  readonly #changes = new Listeners<void>();
  #strangerTimesMs: readonly number[] = [];
  #ended: Refusal | null = null;
  /** What the hub was told last of who is at home here. */
  #saidHome = '';
  #name: string;

  constructor(options: TvRoomOptions) {
    this.#options = options;
    this.#name = options.name;
    const { keys, clock, chance, remembered } = options;
    const room = roomOf(keys.id, options.room);
    this.#room = room;
    this.#desk = new InvitationDesk({ room, chance, clock, ask: (frame) => this.#line.send(frame), onChange: () => this.#changed() });
    for (const known of remembered) this.#phones.set(known.device.id, this.#linkTo(known.device.id, known));
    this.#line = new HubLine({
      ...options,
      room,
      isWaited: () => options.isSeen() && (this.#phones.size > 0 || this.#desk.shown !== null),
      role: 'tv',
      onUp: () => this.#up(),
      onDown: () => this.#down(),
      onFrame: (frame) => this.#hear(frame),
      onEnded: (why) => {
        this.#ended = why;
        this.#changed();
      },
    });
  }

  /** Remembered phones, here or not, and those that came by a code just now. */
  get peers(): readonly TvPeer[] {
    return Array.from(this.#phones.values());
  }

  /** What is shown for phones to join; null while nothing is. */
  get invitation(): Invitation | null {
    return this.#desk.shown;
  }

  /** Whether the hub is reached. */
  get isOnline(): boolean {
    return this.#line.isUp;
  }

  /** Why the hub will not have this TV until it is resumed: another tab has its place, or it is of another version. */
  get ended(): Refusal | null {
    return this.#ended;
  }

  /** Shows a QR and a code, kept fresh until `endInvitation`. */
  invite(): void {
    this.#desk.open();
  }

  endInvitation(): void {
    this.#desk.close();
  }

  /** Peers, their states and names, the invitation, or the line changed. */
  onChange(listener: () => void): () => void {
    return this.#changes.add(listener);
  }

  onMessage(listener: (heard: Heard) => void): () => void {
    return this.#heard.add(listener);
  }

  /** To all phones that may hear it. */
  sendAll(message: Message): void {
    for (const phone of this.#phones.values()) phone.send(message);
  }

  /** To all phones, now or when they come: said again to each until it stored it. */
  keepAll(session: Session): void {
    for (const phone of this.#phones.values()) phone.keep(session);
  }

  /** Its keys are worthless here from now on, and it is told if it is there. Drop the record too. */
  remove(phoneId: string): void {
    const phone = this.#phones.get(phoneId);
    if (!phone) return;
    this.#phones.delete(phoneId);
    // First of all: the hub lets it go as soon as it hears of it.
    phone.end('removed');
    if (phone.remembered !== null) this.#desk.revoke();
    this.#changed();
  }

  /** What is shown leads nowhere any more: the next one sees another QR and another code. */
  renewInvitation(): void {
    this.#desk.revoke();
    this.#desk.codeUsed();
  }

  /** Another window of this device removed some or met new ones: whom this TV remembers from now on. */
  know(remembered: readonly Remembered[]): void {
    const ids = new Set(remembered.map(({ device }) => device.id));
    for (const phone of Array.from(this.#phones.values())) if (phone.remembered !== null && !ids.has(phone.id)) this.remove(phone.id);
    for (const known of remembered) {
      const { id } = known.device;
      // One that has just been met here is on its way among the phones.
      if (this.#phones.has(id) || this.#visitors.get(id)?.remembered) continue;
      this.#visitors.delete(id);
      this.#phones.set(id, this.#linkTo(id, known));
      this.#changed();
    }
  }

  /** Tells all phones what this TV is called from now on. */
  rename(name: string): void {
    this.#name = name;
    for (const phone of this.#phones.values()) phone.introduce();
  }

  /** The page is seen again, or the network is back. */
  resume(): void {
    this.#ended = null;
    this.#line.resume();
    for (const phone of this.#phones.values()) phone.resume();
  }

  close(): void {
    for (const phone of this.#phones.values()) phone.close();
    this.#desk.close();
    this.#line.close();
  }

  #up(): void {
    this.#saidHome = '';
    this.#sayHome();
    this.#desk.lineUp();
    this.#changed();
  }

  #changed(): void {
    this.#sayHome();
    this.#changes.tell();
  }

  /** Whom the hub lets in: phones of ours, and who saw the QR. Removed ones crowd nobody then. */
  #sayHome(): void {
    if (!this.#line.isUp) return;
    const phones = Array.from(this.#phones.values());
    // Of too many, those that are here.
    if (phones.length > MAX_HOME_DEVICES) phones.sort((a, b) => Number(b.isHere) - Number(a.isHere));
    const devices = phones.slice(0, MAX_HOME_DEVICES).map(({ id }) => id);
    const { tickets } = this.#desk;
    const home = [...devices, '', ...tickets].join(' ');
    if (home !== this.#saidHome && this.#line.send({ t: 'home', devices, tickets: [...tickets] })) this.#saidHome = home;
  }

  #down(): void {
    this.#desk.lineDown();
    for (const phone of this.#phones.values()) phone.shut();
    this.#visitors.clear();
    this.#changed();
  }

  #hear(frame: FromHub): void {
    if (frame.t === 'code') return this.#desk.hear(frame);
    if (frame.t === 'from') return this.#hearFrom(frame.device, frame.body);
    if (frame.t !== 'peer' || frame.isHere) return;
    this.#visitors.delete(frame.device);
    this.#phones.get(frame.device)?.shut();
  }

  #hearFrom(device: string, body: string): void {
    const frame = readFrame(body);
    const phone = this.#phones.get(device) ?? this.#visitors.get(device) ?? this.#visitor(device);
    const how = frame.ok && frame.value.k === 'hello' ? frame.value.how : null;
    if (how !== null && !this.#mayGreet(phone)) return this.#options.log('too-many-hellos', how);
    const before = { who: phone.who, remembered: phone.remembered };
    const entropy = new Uint8Array(TV_ENTROPY_BYTES);
    this.#options.chance(entropy);
    const isRemoved = this.#options.isRemoved(device);
    const setup: TvSetup = {
      keys: this.#options.keys,
      room: this.#room,
      remoteId: device,
      invites: this.#desk.invites,
      // One that is only asked about takes no try from the others.
      mayUseCode: how === 'code' && (isRemoved ? this.#desk.countsCode : this.#desk.takeCodeHello()),
      remembered: phone.remembered,
      isRemoved,
    };
    phone.advance((state) => advanceTv(state, { kind: 'hear', frame, entropy }, setup));
    if (phone.who !== null && phone.who.shortString !== before.who?.shortString) this.#met(phone, before.remembered);
  }

  /** A phone that was not here before: the next one sees another QR and another code. */
  #met(phone: PhoneLink, rememberedBefore: PublicDevice | null): void {
    if (phone.who?.shortString != null) this.#desk.codeUsed();
    else if (rememberedBefore === null) this.#desk.renewQr();
    this.#changed();
  }

  #visitor(device: string): PhoneLink {
    const phone = this.#linkTo(device, null);
    this.#visitors.set(device, phone);
    const [oldest] = this.#visitors.keys();
    if (this.#visitors.size > MAX_VISITORS && oldest !== undefined) this.#visitors.delete(oldest);
    return phone;
  }

  #mayGreet(phone: PhoneLink): boolean {
    const nowMs = this.#options.clock.monotonicMs();
    if (nowMs - phone.greetedAtMs < HELLO_GAP_MS) return false;
    phone.greetedAtMs = nowMs;
    if (phone.remembered !== null) return true;
    // Strangers keep remembered phones from nothing.
    this.#strangerTimesMs = this.#strangerTimesMs.filter((atMs) => nowMs - atMs < STRANGERS_WINDOW_MS);
    if (this.#strangerTimesMs.length >= MAX_STRANGER_HELLOS) return false;
    this.#strangerTimesMs = [...this.#strangerTimesMs, nowMs];
    return true;
  }

  #linkTo(id: string, known: Remembered | null): PhoneLink {
    const { remember, forget } = this.#options;
    const phone: PhoneLink = new PhoneLink(id, known, {
      ...this.#options,
      sessions: {
        storePerformed: (session) => this.#options.sessions.storePerformed(session, id),
        takeOver: (session) => this.#options.sessions.takeOver(session),
      },
      start: newTvPairing,
      transmit: (body) => void this.#line.send({ t: 'send', to: id, body }),
      introduce: () => ({ t: 'hello', name: this.#name, kind: 'tv' }),
      onOpened: () => undefined,
      onTrusted: (device) => {
        const isNew = phone.remembered === null;
        phone.remembered = device;
        if (isNew) remember({ device: publicOf(device), name: phone.name, kind: phone.kind });
      },
      onIntroduced: (phoneName, kind) => {
        phone.name = phoneName;
        phone.kind = kind;
        if (phone.remembered) remember({ device: publicOf(phone.remembered), name: phoneName, kind });
        this.#changed();
      },
      onDeclined: () => this.#options.onKeptOut(id),
      onRemoved: () => {
        this.#phones.delete(id);
        forget(id);
        this.#changed();
      },
    });
    phone.onMessage((message) => this.#heard.tell({ peer: phone, message }));
    phone.onState((state) => this.#stateOf(phone, state));
    return phone;
  }

  #stateOf(phone: PhoneLink, state: LinkState): void {
    if (state === 'buttons-only' || state === 'together') {
      this.#visitors.delete(phone.id);
      this.#phones.set(phone.id, phone);
    }
    phone.stopLeaving?.();
    const isUnmatched = state === 'lost' && phone.remembered === null;
    phone.stopLeaving = isUnmatched ? this.#options.clock.after(UNMATCHED_MS, () => this.remove(phone.id)) : null;
    this.#changed();
    if (state === 'together') this.#heard.tell({ peer: phone, message: { t: 'ask-state' } });
  }
}

/** Opens a TV's room; it comes back by itself, whatever the network does. */
export function openTvRoom(options: TvRoomOptions): TvRoom {
  return new TvRoom(options);
}
