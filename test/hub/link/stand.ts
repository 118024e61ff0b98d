import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { WebSocket } from 'ws';
import type { ClientOptions } from 'ws';
import { createHub } from '../../../src/hub/hub.ts';
import type { Hub, HubOptions } from '../../../src/hub/hub.ts';
import { HUB_PROTOCOL } from '../../../src/sync/hub-frames.ts';
import type { FromHub, Role, ToHub } from '../../../src/sync/hub-frames.ts';
import { Identity } from './identity.ts';

/** A hub on a loopback port, its clock in the test's hand. */
export interface Stand {
  readonly hub: Hub;
  readonly port: number;
  readonly clock: { nowMs: number };
  /** What the hub does every second by itself. */
  sweep(): void;
  connect(options?: ClientOptions): Promise<Device>;
  /** A device that asked for a seat in a room of `freshRoom`, and proved who it is. Without an id, one not seen before; as `tv` the room's own. */
  ask(room: string, role?: Role, more?: { readonly device?: string; readonly ticket?: string }): Promise<Device>;
  /** The same, when it has got the seat. */
  enter(room: string, role?: Role, device?: string): Promise<Device>;
  /** @returns The status a connection was turned away with. */
  turnedAway(options?: ClientOptions): Promise<number>;
  get(address: string): Promise<string>;
  /** @returns What the hub counts, once it matches: a line's end is known to its device a little before the hub. */
  seeMetrics(wanted: RegExp): Promise<string>;
  close(): Promise<void>;
}

export async function openStand({ port = 0, ...options }: HubOptions & { readonly port?: number } = {}): Promise<Stand> {
  const folder = mkdtempSync(path.join(tmpdir(), 'standtall-link-'));
  writeFileSync(path.join(folder, 'index.html'), '<head></head>the app');
  const clock = { nowMs: 1_000_000 };
  let sweep = (): void => undefined;
  const every = (_ms: number, task: () => void): (() => void) => {
    sweep = task;
    return () => { sweep = () => undefined; };
  };
  const hub = createHub(folder, { nowMs: () => clock.nowMs, every, ...options });
  hub.listen(port, '127.0.0.1');
  await once(hub, 'listening');
  const taken = (hub.address() as AddressInfo).port;
  const devices = new Set<Device>();
  const open = (more: ClientOptions = {}): WebSocket => new WebSocket(`ws://127.0.0.1:${taken}/link`, { origin: `http://127.0.0.1:${taken}`, ...more });
  const stand: Stand = {
    hub,
    port: taken,
    clock,
    sweep: () => sweep(),
    connect: async (more) => {
      const device = new Device(open(more));
      devices.add(device);
      await once(device.socket, 'open');
      return device;
    },
    ask: async (room, role = 'remote', { device: id, ticket } = {}) => {
      const device = await stand.connect();
      await device.ask(room, role, identityFor(room, role, id), ticket);
      return device;
    },
    enter: async (room, role, id) => {
      const device = await stand.ask(room, role, id === undefined ? {} : { device: id });
      await device.hear('joined');
      return device;
    },
    turnedAway: (more) => new Promise((resolve, reject) => {
      const socket = open(more);
      socket.on('unexpected-response', (request, response) => {
        resolve(response.statusCode ?? 0);
        request.destroy();
      });
      socket.on('open', () => {
        socket.terminate();
        reject(new Error('The connection was taken.'));
      });
      socket.on('error', () => undefined);
    }),
    get: async (address) => (await fetch(`http://127.0.0.1:${taken}${address}`)).text(),
    seeMetrics: async (wanted) => {
      let metrics = '';
      for (let looks = 0; looks < 500; looks += 1) {
        metrics = await stand.get('/metrics');
        if (wanted.test(metrics)) return metrics;
      }
      throw new Error(`Never ${wanted}: ${metrics}`);
    },
    close: async () => {
      for (const { socket } of devices) socket.terminate();
      await hub.stop();
      rmSync(folder, { recursive: true });
    },
  };
  return stand;
}

/** The other end of a line, with all it was told. */
export class Device {
  readonly socket: WebSocket;
  readonly closed: Promise<{ readonly code: number; readonly reason: string }>;
  id = '';
  readonly #told: FromHub[] = [];
  #wake: () => void = () => undefined;

  constructor(socket: WebSocket) {
    this.socket = socket;
    socket.on('error', () => undefined);
    socket.on('message', (data) => {
      this.#told.push(JSON.parse((data as Buffer).toString()) as FromHub);
      this.#wake();
    });
    this.closed = new Promise((resolve) => socket.on('close', (code, reason) => {
      resolve({ code, reason: reason.toString() });
      this.#wake();
    }));
  }

  /** Up to the hub's decision. */
  async ask(room: string, role: Role, identity: Identity, ticket?: string): Promise<void> {
    this.id = identity.id;
    const claim = { room, device: identity.id, role };
    this.say({ t: 'join', v: HUB_PROTOCOL, ...claim, ...(ticket === undefined ? {} : { ticket }) });
    const { nonce } = await this.hear('prove');
    this.say({ t: 'proof', ...identity.prove(claim, nonce) });
  }

  say(frame: ToHub): void {
    this.socket.send(JSON.stringify(frame));
  }

  sayRaw(text: string | Buffer): void {
    this.socket.send(text);
  }

  send(body: string, to = '*'): void {
    this.say({ t: 'send', to, body });
  }

  /** The next frame, which has to be of this kind. */
  async hear<T extends FromHub['t']>(kind: T): Promise<Extract<FromHub, { t: T }>> {
    const frame = await this.next();
    if (frame.t !== kind) throw new Error(`Waited for ${kind}, and was told ${JSON.stringify(frame)}`);
    return frame as Extract<FromHub, { t: T }>;
  }

  async next(): Promise<FromHub> {
    for (;;) {
      const frame = this.#told.shift();
      if (frame !== undefined) return frame;
      if (this.socket.readyState === WebSocket.CLOSED) throw new Error('The line has ended.');
      await new Promise<void>((resolve) => { this.#wake = resolve; });
    }
  }

  /** All it was told so far: what was sent before is answered before this. */
  async rest(): Promise<readonly FromHub[]> {
    this.say({ t: 'ping', n: 4_711 });
    const frames: FromHub[] = [];
    for (;;) {
      const frame = await this.next();
      if (frame.t === 'pong' && frame.n === 4_711) return frames;
      frames.push(frame);
    }
  }
}

const owners = new Map<string, Identity>();
const identities = new Map<string, Identity>();

/** A room as TVs have them, another each time. */
export function freshRoom(): string {
  const owner = freshIdentity();
  const room = owner.room();
  owners.set(room, owner);
  return room;
}

export function ownerOf(room: string): Identity {
  return identityFor(room, 'tv', undefined);
}

export function freshIdentity(): Identity {
  const identity = new Identity();
  identities.set(identity.id, identity);
  return identity;
}

function identityFor(room: string, role: Role, id: string | undefined): Identity {
  const identity = id !== undefined ? identities.get(id) : role === 'tv' ? owners.get(room) : freshIdentity();
  if (identity === undefined) throw new RangeError(`Nobody of the stand's: ${id ?? room}`);
  return identity;
}
