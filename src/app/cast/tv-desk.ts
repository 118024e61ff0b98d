import type { Button } from '../../buttons.ts';
import type { LocalDay } from '../../domain/day.ts';
import type { Session } from '../../domain/workout/session.ts';
import type { LinkClock, LinkState, SessionTaker } from '../../link/link.ts';
import type { TvPeer } from '../../link/phone-link.ts';
import type { Heard, TvRoom, TvRoomOptions } from '../../link/tv-room.ts';
import type { SessionStore } from '../../store/session-store.ts';
import type { Command, Field, Message, Playing, StepLine } from '../../sync/messages.ts';
import type { OwnDevices } from './own-device.ts';
import type { FocusedText } from './typing.ts';

/** Between two words of what is on stage while it only goes on, in milliseconds: phones count on by themselves. */
const STILL_PLAYING_MS = 5_000;
/** Between two records while it plays: a page that dies loses a second. */
const RECORD_EVERY_MS = 1_000;
/** What is typed is told to the other phones this long after, in milliseconds: not each letter of a long text. */
const TYPED_MS = 250;
/** Until it is looked whether a phone has stored what it was told, in milliseconds. */
const TOLD_MS = 10_000;
/** A phone that is gone for less is not worth a word. */
const GONE_MS = 8_000;

/** Where those who steer a TV meet it: a room on the hub, or the one line a presentation or a window has. */
export type DeskRoom = Pick<TvRoom, 'peers' | 'isOnline' | 'onMessage' | 'onChange' | 'sendAll' | 'keepAll' | 'remove' | 'know' | 'close'>;

export interface TvDeskParts<Room extends DeskRoom = TvRoom> {
  readonly devices: OwnDevices;
  readonly openRoom: (options: RoomNeeds) => Room;
  readonly clock: LinkClock;
  readonly session: SessionStore;
  readonly sessions: SessionTaker;
  readonly report: {
    readonly playing: (session: Session) => Playing | null;
    readonly steps: (session: Session) => readonly StepLine[];
  };
  readonly press: (button: Button) => void;
  readonly command: (command: Command) => void;
  readonly text: Pick<FocusedText, 'field' | 'type'>;
  /** What the screen is called. */
  readonly title: () => string;
  readonly ownName: () => string;
  /** Gives the session on stage to this phone, if there is one. */
  readonly giveAway: (peer: TvPeer) => void;
  /** Sessions a phone may have missed that was told them until `toldUntil`; null: none yet. */
  readonly lately: (toldUntil: LocalDay | null) => Promise<readonly Session[]>;
  readonly today: () => LocalDay;
  /** A phone that was removed here asks to come back. */
  readonly onKeptOut: (phoneId: string) => void;
  readonly onCome: (name: string) => void;
  readonly onGone: (name: string) => void;
}

export type RoomNeeds = Pick<TvRoomOptions, 'keys' | 'room' | 'name' | 'remembered' | 'remember' | 'forget' | 'isRemoved' | 'onKeptOut' | 'sessions'>;

/** A TV and its phones: what they press and type acts here, and what happens here they are told. */
export class TvDesk<Room extends DeskRoom = TvRoom> {
  readonly room: Room;
  readonly #parts: TvDeskParts<Room>;
  readonly #here = new Set<string>();
  readonly #greeted = new Set<string>();
  readonly #offered = new Set<string>();
  readonly #stopGone = new Map<string, () => void>();
  readonly #stopNoting = new Map<string, () => void>();
  readonly #endings: (() => void)[];
  #saidAtMs = -Infinity;
  #recordedAtMs = -Infinity;
  #pressing: TvPeer | null = null;
  /** Who types just now, and who did last; null: this TV's own keys. */
  #typing: string | null = null;
  #typist: string | null = null;
  #stopTyped: (() => void) | null = null;

  constructor(parts: TvDeskParts<Room>) {
    this.#parts = parts;
    const { devices, session } = parts;
    this.room = parts.openRoom({
      keys: devices.own.keys,
      room: devices.own.room,
      name: parts.ownName(),
      remembered: devices.rememberedPhones,
      remember: (phone) => void devices.remember('remote', phone),
      forget: (phoneId) => void devices.forget('remote', phoneId),
      isRemoved: (phoneId) => devices.isRemoved(phoneId),
      onKeptOut: (phoneId) => parts.onKeptOut(phoneId),
      sessions: { ...parts.sessions, storePerformed: (performed, peerId) => this.#store(performed, peerId) },
    });
    this.#endings = [
      this.room.onMessage((heard) => this.#hear(heard)),
      this.room.onChange(() => this.#lookWhoIsHere()),
      session.subscribe((after, before) => this.#follow(after, before)),
      // Removed in another window of this TV is removed here too.
      devices.onChange(() => this.room.know(devices.rememberedPhones)),
    ];
    this.#lookWhoIsHere();
  }

  /** Whether what happens now was pressed on a phone nobody has said "They match" for. */
  get isPressedByStranger(): boolean {
    return this.#pressing !== null && this.#pressing.state !== 'together';
  }

  /** The focus went into a text field or out of one, or the screen is another. */
  sayScreen(): void {
    this.room.sendAll(this.#screen());
  }

  /** Another text stands in the field: whoever typed it knows it, and the others see it. */
  sayTyped(): void {
    this.#typist = this.#typing;
    this.#stopTyped ??= this.#parts.clock.after(TYPED_MS, () => {
      this.#stopTyped = null;
      const screen = this.#screen();
      for (const peer of this.room.peers) if (peer.id !== this.#typist) peer.send(screen);
    });
  }

  /** The volume changed. */
  sayPlaying(): void {
    this.room.sendAll(this.#playing());
  }

  /** It comes back only when somebody here lets it. */
  async remove(phoneId: string): Promise<void> {
    this.room.remove(phoneId);
    this.#stopGone.get(phoneId)?.();
    this.#leave(phoneId);
    await this.#parts.devices.removePhone(phoneId);
  }

  close(): void {
    for (const end of this.#endings) end();
    this.#stopTyped?.();
    for (const stop of [...this.#stopGone.values(), ...this.#stopNoting.values()]) stop();
    this.room.close();
  }

  #hear({ peer, message }: Heard): void {
    switch (message.t) {
      case 'press':
        return this.#as(peer, () => this.#parts.press(message.button));
      case 'command':
        return this.#as(peer, () => this.#parts.command(message.command));
      case 'text':
        return this.#type(peer, message);
      case 'ask-state':
        return this.#tellAll(peer);
      case 'ask-hand-over':
        return this.#parts.giveAway(peer);
      case 'finish-given':
        return this.#parts.session.state?.id === message.id ? this.#parts.session.send({ kind: 'finish' }) : undefined;
      default:
        return;
    }
  }

  #as(peer: TvPeer, act: () => void): void {
    this.#pressing = peer;
    try {
      act();
    } finally {
      this.#pressing = null;
    }
  }

  #type(peer: TvPeer, { field, value, isDone }: Extract<Message, { t: 'text' }>): void {
    this.#typing = peer.id;
    const isTaken = this.#parts.text.type(field, value, isDone);
    this.#typing = null;
    // The field went meanwhile: the phone learns which one has the focus now.
    if (!isTaken) peer.send(this.#screen());
  }

  #tellAll(peer: TvPeer): void {
    const { session } = this.#parts;
    peer.send(this.#screen());
    const { state } = session;
    if (state) peer.send({ t: 'steps', id: state.id, steps: [...this.#parts.report.steps(state)] });
    peer.send(this.#playing());
    if (state) this.#keep(state, (one) => peer.keep(one));
    if (this.#offered.has(peer.id)) return;
    this.#offered.add(peer.id);
    void this.#offerLately(peer);
  }

  /** Once a visit: what was performed while this phone, or this page, was away. */
  async #offerLately(peer: TvPeer): Promise<void> {
    const { devices, lately, today } = this.#parts;
    const day = today();
    for (const one of await lately(devices.toldUntil(peer.id))) this.#keep(one, (session) => peer.keep(session));
    this.#noteTold(peer, day);
  }

  /** Once all of it is on the phone's disk; what is on stage is said anew each second. */
  #noteTold(peer: TvPeer, day: LocalDay): void {
    this.#stopNoting.get(peer.id)?.();
    this.#stopNoting.set(peer.id, this.#parts.clock.after(TOLD_MS, () => {
      this.#stopNoting.delete(peer.id);
      if (peer.state === 'over') return;
      const onStageId = this.#parts.session.state?.id;
      if (peer.kept.some(({ id }) => id !== onStageId)) this.#noteTold(peer, day);
      else void this.#parts.devices.told(peer.id, day);
    }));
  }

  #screen(): Message {
    const field: Field | null = this.#parts.text.field;
    return { t: 'screen', title: this.#parts.title(), field };
  }

  #playing(): Message {
    const { state } = this.#parts.session;
    this.#saidAtMs = this.#parts.clock.monotonicMs();
    return { t: 'now-playing', playing: state && this.#parts.report.playing(state) };
  }

  #follow(after: Session | null, before: Session | null): void {
    if (this.#here.size === 0) return this.#followAlone(after, before);
    const nowMs = this.#parts.clock.monotonicMs();
    const isTurn = isTurnBetween(before, after);
    if (after && (after.id !== before?.id || after.segments !== before.segments)) {
      this.room.sendAll({ t: 'steps', id: after.id, steps: [...this.#parts.report.steps(after)] });
    }
    if (isTurn || nowMs - this.#saidAtMs >= STILL_PLAYING_MS) this.sayPlaying();
    this.#record(after, isTurn || nowMs - this.#recordedAtMs >= RECORD_EVERY_MS);
  }

  /** Nobody hears it: phones that come back get what is whole. */
  #followAlone(after: Session | null, before: Session | null): void {
    this.#record(after, isTurnBetween(before, after));
  }

  #record(session: Session | null, isDue: boolean): void {
    if (session === null || !isDue) return;
    this.#recordedAtMs = this.#parts.clock.monotonicMs();
    this.#keep(session, (one) => this.room.keepAll(one));
  }

  /** How it goes on on one phone is told to the others that followed it here; not to that one, whose own may be newer by now. */
  async #store(performed: Session, peerId?: string): Promise<boolean> {
    const isStored = await this.#parts.sessions.storePerformed(performed);
    if (isStored && peerId !== undefined) {
      for (const peer of this.room.peers) if (peer.id !== peerId) this.#keep(performed, (session) => peer.keep(session));
    }
    return isStored;
  }

  #keep(session: Session, keep: (session: Session) => void): void {
    // A guest leaves no trace, and what nobody has begun is nothing to keep.
    if (session.participants.length > 0 && session.performed.length > 0) keep(session);
  }

  #lookWhoIsHere(): void {
    for (const peer of this.room.peers) {
      const isHere = peer.state === 'together' || peer.state === 'buttons-only';
      if (isHere) this.#came(peer);
      else if (this.#here.has(peer.id)) this.#mayBeGone(peer.id, peer.state);
    }
    const known = new Set(this.room.peers.map(({ id }) => id));
    for (const id of Array.from(this.#here)) if (!known.has(id)) this.#leave(id);
  }

  #came(peer: TvPeer): void {
    this.#stopGone.get(peer.id)?.();
    this.#stopGone.delete(peer.id);
    this.#here.add(peer.id);
    // It says its name a moment later, and until the digits match nobody knows whose it is.
    if (this.#greeted.has(peer.id) || peer.state !== 'together' || peer.name === '') return;
    this.#greeted.add(peer.id);
    if (!this.#isPlaying) this.#parts.onCome(this.#nameOf(peer));
  }

  #mayBeGone(id: string, state: LinkState): void {
    if (state === 'over' || this.#stopGone.has(id)) return;
    this.#stopGone.set(id, this.#parts.clock.after(GONE_MS, () => {
      this.#stopGone.delete(id);
      this.#leave(id);
      const peer = this.room.peers.find((one) => one.id === id);
      // Without a hub all are gone at once, and the screen that shows them says so.
      if (peer && this.room.isOnline && !this.#isPlaying) this.#parts.onGone(this.#nameOf(peer));
    }));
  }

  /** Over a workout nobody is told who opened a page of ours on a phone, or put it away. */
  get #isPlaying(): boolean {
    return this.#parts.session.state?.status.kind === 'playing';
  }

  #leave(id: string): void {
    this.#here.delete(id);
    this.#greeted.delete(id);
  }

  #nameOf(peer: TvPeer): string {
    return this.#parts.devices.nameOf('remote', peer.id) || peer.name;
  }
}

/** Whether something happened other than that time passed. */
function isTurnBetween(before: Session | null, after: Session | null): boolean {
  if (before === null || after === null) return before !== after;
  return after.id !== before.id || after.segmentIndex !== before.segmentIndex || after.status !== before.status
    || after.effort !== before.effort || after.edits !== before.edits;
}
