import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import * as v from 'valibot';
import type { Session } from '../../src/domain/workout/session.ts';
import type { LinkClock } from '../../src/link/link.ts';
import { joinAsRemote, type RemoteLink, type RemoteOptions } from '../../src/link/remote.ts';
import type { SocketLike } from '../../src/link/socket.ts';
import type { TvPeer } from '../../src/link/phone-link.ts';
import { openTvRoom, type TvRoom, type TvRoomOptions } from '../../src/link/tv-room.ts';
import { type Chance, createDeviceKeys, createSecretId } from '../../src/sync/device-keys.ts';
import { CODE_LIFE_MS, type FromHub, type Role, type ToHub, toHubSchema } from '../../src/sync/hub-frames.ts';
import { readInvitation } from '../../src/sync/invite.ts';
import type { Message } from '../../src/sync/messages.ts';
import type { Remembered, RememberedTv } from '../../src/sync/remembered.ts';
import { roomOf } from '../../src/sync/room.ts';
import { sessionSchema } from '../../src/storage/session-schema.ts';
import { ASKS_AGAIN_MS, Chromium } from './chromium.ts';

/** Chance that is the same in each run. */
export function chanceFrom(seed: string): Chance {
  let count = 0;
  return (bytes) => {
    for (let at = 0; at < bytes.length; at += 32) {
      const block = createHash('sha256').update(`${seed} ${count}`).digest();
      count += 1;
      bytes.set(block.subarray(0, Math.min(32, bytes.length - at)), at);
    }
  };
}

function randomBy(chance: Chance): () => number {
  return () => {
    const bytes = new Uint8Array(1);
    chance(bytes);
    return (bytes[0] ?? 0) / 256;
  };
}

/** A clock that stands until it is moved. Promises get their turn between what is due. */
export class Scheduler implements LinkClock {
  nowMs = 1_000_000;
  /** Sorted, the next one last. */
  readonly #due: { readonly atMs: number; readonly callback: () => void; isOff: boolean }[] = [];

  monotonicMs(): number {
    return this.nowMs;
  }

  wallMs(): number {
    return this.nowMs;
  }

  after(delayMs: number, callback: () => void): () => void {
    const one = { atMs: this.nowMs + Math.max(0, delayMs), callback, isOff: false };
    let [low, high] = [0, this.#due.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#due[middle]!.atMs > one.atMs) low = middle + 1;
      else high = middle;
    }
    this.#due.splice(low, 0, one);
    return () => {
      one.isOff = true;
    };
  }

  async pass(ms: number): Promise<void> {
    const endMs = this.nowMs + ms;
    await turns();
    for (let next = this.#next(endMs); next; next = this.#next(endMs)) {
      this.nowMs = Math.max(this.nowMs, next.atMs);
      next.callback();
      await turns();
    }
    this.nowMs = endMs;
  }

  #next(endMs: number): { readonly atMs: number; readonly callback: () => void } | null {
    while (this.#due[this.#due.length - 1]?.isOff) this.#due.pop();
    return (this.#due[this.#due.length - 1]?.atMs ?? Infinity) <= endMs ? this.#due.pop()! : null;
  }

  /** The device sleeps: time passes, nothing runs. */
  sleep(ms: number): void {
    this.nowMs += ms;
  }
}

async function turns(): Promise<void> {
  for (let turn = 0; turn < 8; turn += 1) await Promise.resolve();
}

interface Place {
  readonly socket: FakeSocket;
  readonly device: string;
  readonly role: Role;
  readonly room: string;
}

export class FakeSocket implements SocketLike {
  onopen: (() => void) | null = null;
  onmessage: ((event: { readonly data: unknown }) => void) | null = null;
  onclose: (() => void) | null = null;
  onerror: (() => void) | null = null;
  isOpen = true;
  /** Told once whether the connection came about. */
  onSettled: ((how: 'opened' | 'failed') => void) | null = null;
  readonly owner: string;
  readonly #hub: FakeHub;

  constructor(hub: FakeHub, owner: string) {
    this.#hub = hub;
    this.owner = owner;
  }

  send(text: string): void {
    if (this.isOpen) this.#hub.carry(this.owner, () => this.#hub.take(this, text));
  }

  close(): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    this.settle('failed');
    this.#hub.carry(this.owner, () => this.#hub.leave(this));
  }

  settle(how: 'opened' | 'failed'): void {
    const told = this.onSettled;
    this.onSettled = null;
    told?.(how);
  }
}

/** A relay as src/sync/hub-frames tells it, with lines that can be cut: then sockets stay "open" and nothing arrives. */
export class FakeHub {
  readonly clock: Scheduler;
  latencyMs = 5;
  isRunning = true;
  /** Whose line is cut; what they say waits nowhere. */
  readonly cut = new Set<string>();
  /** Who has no network at all, and is told so at once. */
  readonly unplugged = new Set<string>();
  /** All bodies that passed. */
  readonly bodies: string[] = [];
  /** Reads, changes or drops (null) what is relayed. */
  tamper: ((body: string, from: string, to: string) => readonly string[]) | null = null;
  tries = 0;
  /** What TVs told of who is at home with them. */
  readonly homes: Extract<ToHub, { t: 'home' }>[] = [];
  questions = 0;
  readonly #places = new Map<FakeSocket, Place>();
  readonly #codes = new Map<string, string>();
  #sockets: FakeSocket[] = [];
  #codeCount = 0;

  constructor(clock: Scheduler) {
    this.clock = clock;
  }

  openSocket(owner: string): SocketLike {
    const socket = this.newSocket(owner);
    this.knock(socket);
    return socket;
  }

  newSocket(owner: string): FakeSocket {
    this.tries += 1;
    const socket = new FakeSocket(this, owner);
    this.#sockets.push(socket);
    return socket;
  }

  /** Asks once for the connection; what is not answered is lost. */
  knock(socket: FakeSocket): void {
    if (this.unplugged.has(socket.owner)) {
      socket.isOpen = false;
      socket.settle('failed');
      return socket.onclose?.();
    }
    this.carry(socket.owner, () => {
      if (!socket.isOpen) return;
      if (!this.isRunning) socket.isOpen = false;
      socket.settle(this.isRunning ? 'opened' : 'failed');
      if (this.isRunning) socket.onopen?.();
      else socket.onclose?.();
    });
  }

  /** A question by http: its connection asks again, ever more seldom, and is given up by no machine's clock but its own. */
  isThere(owner: string): Promise<boolean> {
    this.questions += 1;
    if (this.unplugged.has(owner)) return Promise.resolve(false);
    return new Promise((resolve) => {
      for (const afterMs of ASKS_AGAIN_MS) this.clock.after(afterMs, () => this.carry(owner, () => resolve(this.isRunning)));
      this.clock.after(60_000, () => resolve(false));
    });
  }

  stop(): void {
    this.isRunning = false;
    this.#codes.clear();
    for (const socket of this.#sockets) if (socket.isOpen) this.carry(socket.owner, () => socket.onclose?.());
    for (const socket of this.#sockets) socket.isOpen = false;
    this.#sockets = [];
    this.#places.clear();
  }

  carry(owner: string, act: () => void): void {
    const isAway = (): boolean => this.cut.has(owner) || this.unplugged.has(owner);
    if (isAway()) return;
    this.clock.after(this.latencyMs, () => {
      if (!isAway()) act();
    });
  }

  take(socket: FakeSocket, text: string): void {
    const frame = v.parse(toHubSchema, JSON.parse(text));
    switch (frame.t) {
      case 'join': {
        const others = this.#others(frame.room);
        for (const other of others) if (other.device === frame.device) this.#replace(other.socket);
        this.#places.set(socket, { socket, device: frame.device, role: frame.role, room: frame.room });
        const present = others.filter(({ device }) => device !== frame.device);
        this.#tell(socket, { t: 'joined', others: present.map(({ device, role }) => ({ device, role })) });
        for (const other of present) this.#tell(other.socket, { t: 'peer', device: frame.device, role: frame.role, isHere: true });
        return;
      }
      case 'send': {
        const from = this.#places.get(socket);
        if (!from) return this.#tell(socket, { t: 'refused', why: 'not-joined' });
        for (const other of this.#others(from.room)) {
          if (other.socket === socket || (frame.to !== '*' && frame.to !== other.device)) continue;
          this.bodies.push(frame.body);
          for (const body of this.tamper?.(frame.body, from.device, other.device) ?? [frame.body]) this.inject(from.device, other, body);
        }
        return;
      }
      case 'code': {
        const place = this.#places.get(socket);
        if (!place) return;
        const code = Array.from(`CODE${String(this.#codeCount += 1).padStart(4, '0')}`, (letter) => 'BCDFGHJKLM'[Number(letter)] ?? 'Z').join('');
        this.#codes.set(code, place.room);
        return this.#tell(socket, { t: 'code', code, lifeMs: CODE_LIFE_MS });
      }
      case 'find': {
        const room = this.#codes.get(frame.code);
        return this.#tell(socket, room ? { t: 'found', room, ticket: createSecretId(chanceFrom(frame.code)) } : { t: 'refused', why: 'wrong' });
      }
      // It believes whoever says its name, and lets in everybody: devices hold out against such a hub too.
      case 'proof':
        return;
      case 'home':
        this.homes.push(frame);
        return;
      case 'ping':
        return this.#tell(socket, { t: 'pong', n: frame.n });
    }
  }

  inject(from: string, to: Place, body: string): void {
    this.#tell(to.socket, { t: 'from', device: from, body });
  }

  place(device: string): Place {
    const place = Array.from(this.#places.values()).find((one) => one.device === device);
    if (!place) throw new RangeError(`${device} is not here`);
    return place;
  }

  leave(socket: FakeSocket): void {
    const place = this.#places.get(socket);
    if (!place) return;
    this.#drop(socket);
    for (const other of this.#others(place.room)) this.#tell(other.socket, { t: 'peer', device: place.device, role: place.role, isHere: false });
  }

  /** As a hub does that heard nothing of them for 6 s. */
  dropSilent(): void {
    for (const { socket } of Array.from(this.#places.values())) if (this.cut.has(socket.owner) || this.unplugged.has(socket.owner)) this.leave(socket);
  }

  #replace(socket: FakeSocket): void {
    this.#drop(socket);
    this.#tell(socket, { t: 'refused', why: 'replaced' });
  }

  #drop(socket: FakeSocket): void {
    this.#places.delete(socket);
  }

  #others(room: string): Place[] {
    return Array.from(this.#places.values()).filter((place) => place.room === room);
  }

  #tell(socket: FakeSocket, frame: FromHub): void {
    this.carry(socket.owner, () => {
      if (socket.isOpen) socket.onmessage?.({ data: JSON.stringify(frame) });
    });
  }
}

export const readSession = (value: unknown): Session | null => {
  const read = v.safeParse(sessionSchema, value);
  return read.success ? read.output : null;
};

/** One household: a hub, a TV, and as many phones as are asked for; each remembers as a page would. */
export class Household {
  readonly clock = new Scheduler();
  readonly hub = new FakeHub(this.clock);
  readonly logs: string[] = [];
  readonly tvKeys = createDeviceKeys(chanceFrom('tv'));
  readonly room = roomOf(this.tvKeys.id, createSecretId(chanceFrom('room')));
  readonly tvMemory = new Map<string, Remembered>();
  readonly phoneMemory = new Map<string, RememberedTv>();
  /** What was stored, by whom. */
  readonly stored: { readonly by: string; readonly session: Session }[] = [];
  /** Whether somebody looks at the screens. */
  isSeen = true;
  readonly #isInChromium: boolean;
  #count = 0;

  readonly #seed: string;

  /**
   * @param browser - Whose habits with sockets the devices have.
   * @param seed - Of all that is left to chance.
   */
  constructor(browser: 'none' | 'chromium' = 'none', seed = '') {
    this.#isInChromium = browser === 'chromium';
    this.#seed = seed;
  }

  openTv(more: Partial<TvRoomOptions> = {}): TvRoom {
    return openTvRoom({
      ...this.#parts('tv'),
      keys: this.tvKeys,
      room: this.room,
      name: 'Living room TV',
      remembered: Array.from(this.tvMemory.values()),
      remember: (phone) => void this.tvMemory.set(phone.device.id, phone),
      forget: (id) => void this.tvMemory.delete(id),
      isRemoved: () => false,
      onKeptOut: () => undefined,
      ...more,
    });
  }

  join(name: string, way: RemoteOptions['way'], more: Partial<RemoteOptions> = {}): RemoteLink {
    return joinAsRemote({
      ...this.#parts(name),
      keys: createDeviceKeys(chanceFrom(name)),
      room: this.room,
      way,
      name,
      kind: 'phone',
      remember: (tv) => void this.phoneMemory.set(name, tv),
      forget: () => void this.phoneMemory.delete(name),
      ...more,
    });
  }

  #parts(owner: string): Pick<RemoteOptions, 'clock' | 'chance' | 'log' | 'openSocket' | 'isHubThere' | 'isWaited' | 'random' | 'readSession' | 'sessions'> & Pick<TvRoomOptions, 'isSeen'> {
    this.#count += 1;
    const chance = chanceFrom(`${this.#seed}${owner} ${this.#count}`);
    const random = randomBy(chance);
    const browser = new Chromium(this.hub, owner, randomBy(chanceFrom(`${this.#seed}browser of ${owner} ${this.#count}`)));
    return {
      clock: this.clock,
      chance,
      random,
      log: (event, detail) => void this.logs.push(`${owner}: ${event} ${detail}`),
      openSocket: () => (this.#isInChromium ? browser.openSocket() : this.hub.openSocket(owner)),
      isHubThere: () => this.hub.isThere(owner),
      isWaited: () => this.isSeen,
      isSeen: () => this.isSeen,
      readSession,
      sessions: {
        storePerformed: async (session) => {
          this.stored.push({ by: owner, session });
          return true;
        },
        takeOver: () => true,
      },
    };
  }
}

export async function openTv(home: Household): Promise<TvRoom> {
  const tv = home.openTv();
  await home.clock.pass(100);
  return tv;
}

export async function joinByQr(home: Household, tv: TvRoom, name = 'Phone', more: Partial<RemoteOptions> = {}): Promise<RemoteLink> {
  tv.invite();
  const invitation = readInvitation(`#${tv.invitation!.fragment}`)!;
  const phone = home.join(name, { kind: 'qr', invitation }, more);
  await home.clock.pass(300);
  return phone;
}

export function only(tv: TvRoom): TvPeer {
  assert.equal(tv.peers.length, 1);
  return tv.peers[0]!;
}

export function heardBy(tv: TvRoom): Message[] {
  const heard: Message[] = [];
  tv.onMessage(({ message }) => {
    if (message.t !== 'ask-state') heard.push(message);
  });
  return heard;
}
