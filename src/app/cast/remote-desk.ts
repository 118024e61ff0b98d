import { findRoom } from '../../link/find-room.ts';
import type { LinkClock, LinkLog, SessionTaker } from '../../link/link.ts';
import { joinAsRemote, type RemoteLink } from '../../link/remote.ts';
import type { IsHubThere, OpenSocket } from '../../link/socket.ts';
import type { PadButton, PlayerCommand, RemoteActions } from '../../screens/remote/remote-actions.ts';
import type { FindTrouble, Line, RemoteStore } from '../../store/remote-store.ts';
import type { Chance } from '../../sync/device-keys.ts';
import type { Refusal } from '../../sync/hub-frames.ts';
import { readInvitation, readTypedCode } from '../../sync/invite.ts';
import type { DeviceKind, Message, ReadSession } from '../../sync/messages.ts';
import type { Way } from '../../sync/pairing-remote.ts';
import type { RememberedTv } from '../../sync/remembered.ts';
import { isRoomOf } from '../../sync/room.ts';
import { HeldPress } from './held-press.ts';
import type { OwnDevices } from './own-device.ts';

export interface RemoteDeskParts {
  readonly store: RemoteStore;
  readonly devices: OwnDevices;
  readonly openSocket: OpenSocket;
  readonly isHubThere: IsHubThere;
  /** Whether somebody may be looking at a screen that waits for the TV. */
  readonly isWaited: () => boolean;
  readonly clock: LinkClock;
  readonly chance: Chance;
  readonly random: () => number;
  readonly log: LinkLog;
  readonly readSession: ReadSession;
  readonly sessions: SessionTaker;
  /** What a TV's list calls this device until people name it. */
  readonly name: string;
  readonly kind: DeviceKind;
  /** Which TV was steered last, kept over visits. */
  readonly lastTv: { read(): string | null; write(tvId: string): void; forget(): void };
  /** A press went out: felt, and heard of by whoever waits for one. */
  readonly onPress: () => void;
  /** A press waited for the TV and did not go out. */
  readonly onNotSent: () => void;
  /** A word for the program, from the TV. */
  readonly onError: (code: string) => void;
  /** The TV ended a session while it gave it to this device. */
  readonly onFinishGiven: (sessionId: string) => void;
}

/** A TV that is to be told that it was removed is looked for so long, in milliseconds. */
const GOODBYE_MS = 8_000;

/** Whoever steers: one TV at a time, found by code, QR or memory; what it says goes into the store. */
export class RemoteDesk implements Omit<RemoteActions, 'give' | 'bring' | 'goOn'> {
  readonly #parts: RemoteDeskParts;
  readonly #held: HeldPress<Message>;
  #link: RemoteLink | null = null;
  #tvId: string | null = null;
  #hasBeenHere = false;
  #searches = 0;

  constructor(parts: RemoteDeskParts) {
    this.#parts = parts;
    this.#held = new HeldPress({ clock: parts.clock, send: (message) => this.#sends(message), onDropped: parts.onNotSent });
    parts.devices.onChange(() => {
      this.#leaveRemoved();
      this.#showKnown();
    });
    this.#showKnown();
  }

  /** Whom it is with, or tries to be. */
  get tv(): { readonly link: RemoteLink; readonly id: string | null } | null {
    return this.#link && { link: this.#link, id: this.#tvId };
  }

  /** Scanned: joins that TV. Else the one steered last, where there is one and none is joined yet. */
  start(fragment: string): void {
    if (fragment !== '') return this.#joinScanned(fragment);
    if (this.#link !== null) return this.resume();
    const { devices, lastTv } = this.#parts;
    const known = devices.rememberedTvs;
    const tv = known.find(({ device }) => device.id === lastTv.read()) ?? (known.length === 1 ? known[0] : undefined);
    if (tv) this.connect(tv.device.id);
  }

  find(typed: string): void {
    const code = readTypedCode(typed);
    if (code === null) return this.#refuse('no-code');
    const search = (this.#searches += 1);
    this.#parts.store.send({ kind: 'finding', finding: { kind: 'looking' } });
    void findRoom(code, this.#parts).then((found) => {
      if (search !== this.#searches) return;
      if (found.kind === 'found') return this.#join(found.room, { kind: 'code', ticket: found.ticket });
      if (found.kind === 'no-hub') return this.#refuse('no-hub');
      const againAtMs = found.why === 'too-many-tries' ? this.#parts.clock.monotonicMs() + found.retryInMs : null;
      this.#refuse(troubleOf(found.why), againAtMs);
    });
  }

  connect(tvId: string): void {
    const tv = this.#known(tvId);
    if (tv) this.#join(tv.room, { kind: 'known', tv: tv.device }, tv);
  }

  remove(tvId: string): void {
    const tv = this.#known(tvId);
    if (tvId === this.#tvId && this.#link) {
      this.#link.remove();
      this.#end();
    } else if (tv) {
      this.#sayGoodbye(tv);
    }
    void this.#parts.devices.forget('tv', tvId);
  }

  leave(): void {
    this.#link?.close();
    this.#end();
  }

  resume(): void {
    this.#link?.resume();
    // A phone's clock may have stood still: what is left is asked for anew.
    this.#link?.send({ t: 'ask-state' });
  }

  theyMatch(): void {
    this.#link?.theyMatch();
  }

  theyDiffer(): void {
    this.#link?.remove();
    this.#end();
    this.#refuse('differ');
  }

  press(button: PadButton): void {
    if (this.#link) this.#held.press({ t: 'press', button });
  }

  command(command: PlayerCommand): void {
    if (this.#link) this.#held.press({ t: 'command', command });
  }

  type(field: string, value: string, isDone: boolean): void {
    this.#link?.send({ t: 'text', field, value, isDone });
  }

  #sends(message: Message): boolean {
    const isSent = this.#link?.send(message) === 'sent';
    if (isSent) this.#parts.onPress();
    return isSent;
  }

  #joinScanned(fragment: string): void {
    const invitation = readInvitation(fragment);
    if (invitation === null) return this.#refuse('no-invitation');
    this.#join(invitation.room, { kind: 'qr', invitation });
  }

  #join(room: string, way: Way, known: RememberedTv | null = null): void {
    this.#link?.close();
    this.#end();
    // Another window of this browser: a device has one seat.
    if (isRoomOf(this.#parts.devices.own.keys.id, room)) return this.#refuse('own-tv');
    const link = joinAsRemote({ ...this.#options(), room, way });
    this.#link = link;
    this.#tvId = known?.device.id ?? null;
    link.onChange(() => this.#show(link));
    link.onMessage((message) => this.#hear(link, message));
    this.#show(link);
  }

  #options(): Omit<Parameters<typeof joinAsRemote>[0], 'room' | 'way'> {
    const { devices, lastTv, name } = this.#parts;
    return {
      ...this.#parts,
      keys: devices.own.keys,
      name: devices.own.name || name,
      remember: (tv) => {
        this.#tvId = tv.device.id;
        lastTv.write(tv.device.id);
        void devices.remember('tv', tv);
        if (this.#link) this.#show(this.#link);
      },
      forget: (tvId) => void devices.forget('tv', tvId),
    };
  }

  /** Joins once more to say it, so that the phone is gone from the TV's list too. */
  #sayGoodbye(tv: RememberedTv): void {
    const link = joinAsRemote({ ...this.#options(), room: tv.room, way: { kind: 'known', tv: tv.device }, remember: () => undefined });
    const stop = this.#parts.clock.after(GOODBYE_MS, () => link.close());
    link.onState((state) => {
      if (state === 'together') link.remove();
      if (state === 'over') stop();
    });
  }

  #show(link: RemoteLink): void {
    if (link !== this.#link) return;
    const { state, trouble, shortString, isMatchedHere, tvName } = link;
    // Why it is over is said a moment after that it is.
    if (state === 'over') return void Promise.resolve().then(() => this.#over(link));
    if (state === 'together' || state === 'buttons-only') this.#hasBeenHere = true;
    const line: Line = {
      tvId: this.#tvId,
      tvName: (this.#tvId !== null && this.#parts.devices.nameOf('tv', this.#tvId)) || tvName,
      state, trouble, shortString, isMatchedHere,
      hasBeenHere: this.#hasBeenHere,
    };
    this.#parts.store.send({ kind: 'line', line });
    if (state === 'together' || state === 'buttons-only') this.#held.release();
  }

  #over(link: RemoteLink): void {
    if (link !== this.#link) return;
    const { trouble } = link;
    this.#end();
    if (trouble === 'removed' || trouble === 'code-spent') this.#refuse(trouble);
  }

  #hear(link: RemoteLink, message: Message): void {
    if (link !== this.#link) return;
    const { store, clock } = this.#parts;
    switch (message.t) {
      case 'now-playing': {
        const { playing } = message;
        const atMs = clock.monotonicMs();
        return store.send({
          kind: 'now-playing',
          playing: playing && { ...playing, variants: playing.variants ?? [], exerciseId: playing.exerciseId ?? null },
          atMs,
        });
      }
      case 'steps':
        return store.send({ kind: 'steps', id: message.id, steps: message.steps });
      case 'screen':
        return store.send({ kind: 'screen', title: message.title, field: message.field });
      case 'finish-given':
        return this.#parts.onFinishGiven(message.id);
      case 'error':
        return this.#parts.onError(message.code);
      default:
    }
  }

  #end(): void {
    this.#searches += 1;
    this.#held.forget();
    this.#link = null;
    this.#tvId = null;
    this.#hasBeenHere = false;
    const { store } = this.#parts;
    store.send({ kind: 'finding', finding: { kind: 'idle' } });
    store.send({ kind: 'line', line: null });
  }

  #refuse(why: FindTrouble, againAtMs: number | null = null): void {
    this.#parts.store.send({ kind: 'finding', finding: { kind: 'refused', why, againAtMs } });
  }

  #known(tvId: string): RememberedTv | undefined {
    return this.#parts.devices.rememberedTvs.find(({ device }) => device.id === tvId);
  }

  /** Another window of this device removed the TV this one is with. */
  #leaveRemoved(): void {
    const link = this.#link;
    if (link === null || link.state === 'over' || this.#tvId === null || this.#known(this.#tvId)) return;
    link.remove();
    this.#end();
  }

  #showKnown(): void {
    const { devices, store, lastTv } = this.#parts;
    if (devices.tvs.length === 0) lastTv.forget();
    const tvs = devices.tvs.map(({ device: { id } }) => ({ id, name: devices.nameOf('tv', id) }));
    store.send({ kind: 'known-tvs', tvs });
  }
}

function troubleOf(why: Refusal): FindTrouble {
  switch (why) {
    case 'wrong':
    case 'expired':
    case 'too-many-tries':
    case 'other-version':
      return why;
    default:
      return 'try-again';
  }
}
