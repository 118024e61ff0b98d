import * as v from 'valibot';
import { type DeviceKeys, proveJoin } from '../sync/device-keys.ts';
import { type FromHub, fromHubSchema, HUB_PROTOCOL, type Refusal, type Role, type ToHub } from '../sync/hub-frames.ts';
import { Heartbeat } from './heartbeat.ts';
import type { SocketLike } from './socket.ts';
import { SocketTries, type SocketTriesOptions } from './socket-tries.ts';

/** How long a hub may take to let a device into its room. */
const ANSWER_MS = 2_000;
/** Heard so lately, in milliseconds, a line needs no asking. */
const FRESH_MS = 500;

/** A refusal after which coming again by ourselves would be wrong; `resume` tries all the same. */
const final: ReadonlySet<Refusal> = new Set(['replaced', 'other-version']);
/** No seat now; the hub says when to ask again. */
const noSeat: ReadonlySet<Refusal> = new Set(['room-full', 'not-invited']);

export interface HubLineOptions extends Omit<SocketTriesOptions, 'onOpen'> {
  readonly room: string;
  /** By which the hub makes sure that this is the device it says it is. */
  readonly keys: DeviceKeys;
  readonly role: Role;
  /** Of the code or the QR that led here. */
  readonly ticket?: string | null;
  /** In the room. */
  readonly onUp: (others: readonly { readonly device: string; readonly role: Role }[]) => void;
  readonly onDown: () => void;
  readonly onFrame: (frame: FromHub) => void;
  /** It ended for a reason that waiting does not mend. */
  readonly onEnded: (why: Refusal) => void;
}

/** A device's place in a room of the hub, kept whatever the network does. */
export class HubLine {
  readonly #options: HubLineOptions;
  readonly #heartbeat: Heartbeat;
  readonly #tries: SocketTries;
  #socket: SocketLike | null = null;
  #isUp = false;
  #isClosed = false;
  #hasEnded = false;
  #stopTimer: (() => void) | null = null;
  #goneSinceMs: number;
  #heardAtMs = -Infinity;
  #notBeforeMs = -Infinity;

  constructor(options: HubLineOptions) {
    this.#options = options;
    this.#goneSinceMs = options.clock.monotonicMs();
    this.#heartbeat = new Heartbeat({
      clock: options.clock,
      ping: (n) => void this.send({ t: 'ping', n }),
      onSilence: () => this.#fail('silent'),
    });
    this.#tries = new SocketTries({ ...options, onOpen: (socket) => this.#enter(socket) });
    this.#tries.now();
  }

  get isUp(): boolean {
    return this.#isUp;
  }

  /** @returns Whether there was a line to say it to. */
  send(frame: ToHub): boolean {
    if (!this.#isUp || !this.#socket) return false;
    return this.#post(this.#socket, frame);
  }

  /** The page is seen again or the network is back: asks at once whether the line still is one, or tries at once. */
  resume(): void {
    if (this.#isClosed) return;
    this.#hasEnded = false;
    this.#goneSinceMs = this.#options.clock.monotonicMs();
    if (this.#isUp) this.#heartbeat.resume();
    else if (!this.#socket) this.#tries.now();
  }

  /** Somebody pressed something: whether the line still is one has to be known soon, not at the end of the silence. */
  ask(): void {
    if (this.#isUp && this.#options.clock.monotonicMs() - this.#heardAtMs >= FRESH_MS) this.#heartbeat.resume();
  }

  close(): void {
    this.#isClosed = true;
    this.#tries.end();
    this.#drop();
  }

  #enter(socket: SocketLike): void {
    const { clock, room, keys, role, ticket } = this.#options;
    this.#socket = socket;
    this.#stopTimer = clock.after(ANSWER_MS, () => this.#fail('no-answer'));
    const ifOurs = (act: () => void) => () => {
      if (socket === this.#socket) act();
    };
    socket.onmessage = ({ data }) => ifOurs(() => this.#hear(data))();
    socket.onclose = ifOurs(() => this.#fail('closed'));
    socket.onerror = ifOurs(() => this.#fail('error'));
    this.#post(socket, { t: 'join', v: HUB_PROTOCOL, room, device: keys.id, role, ...(ticket == null ? {} : { ticket }) });
  }

  #hear(data: unknown): void {
    const frame = readFromHub(data);
    if (!frame) return this.#options.log('bad-frame', 'from the hub');
    this.#heartbeat.heard();
    this.#heardAtMs = this.#options.clock.monotonicMs();
    switch (frame.t) {
      case 'pong':
        return;
      case 'prove':
        return this.#prove(frame.nonce);
      case 'joined':
        return this.#joined(frame.others);
      case 'refused':
        return this.#refused(frame.why, frame.retryInMs ?? 0);
      default:
        return this.#options.onFrame(frame);
    }
  }

  #prove(nonce: string): void {
    const { room, keys, role } = this.#options;
    if (this.#socket && !this.#isUp) this.#post(this.#socket, { t: 'proof', ...proveJoin(keys, { room, device: keys.id, role }, nonce) });
  }

  #joined(others: Extract<FromHub, { t: 'joined' }>['others']): void {
    if (this.#isUp) return;
    this.#stopTimer?.();
    this.#isUp = true;
    this.#heartbeat.start();
    this.#options.onUp(others);
  }

  #refused(why: Refusal, retryInMs: number): void {
    const { clock, log, onFrame, onEnded } = this.#options;
    log('refused', why);
    if (why === 'closing' || noSeat.has(why)) this.#notBeforeMs = clock.monotonicMs() + retryInMs;
    if (noSeat.has(why)) this.#fail(why);
    if (!final.has(why)) return onFrame({ t: 'refused', why, retryInMs });
    this.#hasEnded = true;
    this.#fail(why);
    onEnded(why);
  }

  #fail(why: string): void {
    this.#options.log('line-down', why);
    const wasUp = this.#isUp;
    this.#drop();
    if (wasUp) this.#goneSinceMs = this.#options.clock.monotonicMs();
    if (!this.#isClosed && !this.#hasEnded) this.#tries.begin({ goneSinceMs: this.#goneSinceMs, notBeforeMs: this.#notBeforeMs });
    if (wasUp) this.#options.onDown();
  }

  /** Leaves the socket, which may hang for long: nothing it says counts any more. */
  #drop(): void {
    this.#heartbeat.stop();
    this.#stopTimer?.();
    this.#stopTimer = null;
    this.#isUp = false;
    const socket = this.#socket;
    this.#socket = null;
    try {
      socket?.close();
    } catch (error) {
      this.#options.log('not-closed', String(error));
    }
  }

  #post(socket: SocketLike, frame: ToHub): boolean {
    try {
      socket.send(JSON.stringify(frame));
      return true;
    } catch (error) {
      this.#options.log('not-sent', String(error));
      return false;
    }
  }
}

export function readFromHub(data: unknown): FromHub | null {
  if (typeof data !== 'string') return null;
  try {
    const read = v.safeParse(fromHubSchema, JSON.parse(data));
    return read.success ? read.output : null;
  } catch {
    return null;
  }
}
