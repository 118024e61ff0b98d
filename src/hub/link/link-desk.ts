import { randomBytes, randomInt } from 'node:crypto';
import type { IncomingMessage, Server } from 'node:http';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import * as v from 'valibot';
import { WebSocketServer } from 'ws';
import type { WebSocket } from 'ws';
import { CODE_LIFE_MS, HUB_PROTOCOL, MAX_FRAME_BYTES, toHubSchema } from '../../sync/hub-frames.ts';
import type { ToHub } from '../../sync/hub-frames.ts';
import type { Counts } from '../counts.ts';
import type { Log } from '../log.ts';
import { addressOf, Callers, maskedAddress } from './callers.ts';
import { Codes } from './codes.ts';
import { Line } from './line.ts';
import type { Asked, EndingRefusal, LineEnd } from './line.ts';
import type { LinkLimits } from './limits.ts';
import { mayLink } from './origin.ts';
import type { OriginRules } from './origin.ts';
import { isProved } from './proof.ts';
import type { Proof } from './proof.ts';
import { Rooms } from './rooms.ts';

/** Where devices open their sockets: `/link`, or by a name below it that is the browser's affair alone (see `webSocketTo`). */
const LINK_PATH = /^\/link(\/[a-z\d-]{1,32})?$/;

/** @param path - Of an address, without its query. */
export function isLinkPath(path: string): boolean {
  return LINK_PATH.test(path);
}

/** A proof costs a line as much as so many frames: its check takes the hub that much longer. */
const PROOF_FRAMES = 20;
/** When one that found no seat may ask again. */
const AGAIN_MS = { 'room-full': 2_000, 'not-invited': 10_000 } as const;

/** The kinds of frames this hub knows; another is from a newer app, and ignored. */
const kinds: ReadonlySet<unknown> = new Set(toHubSchema.options.map((option) => option.entries.t.literal));

export interface LinkParts {
  readonly limits: LinkLimits;
  readonly origins: OriginRules;
  readonly isBehindProxy: boolean;
  readonly counts: Counts;
  readonly log: Log;
  /** A clock that only goes forward. */
  readonly nowMs: () => number;
  readonly randomBelow?: ((end: number) => number) | undefined;
  /** Calls `task` every `ms`, until what it returns is called. */
  readonly every?: ((ms: number, task: () => void) => () => void) | undefined;
}

/** Rooms, codes and the relay between devices. It keeps everything in memory, and of what it relays it reads to whom it goes. */
export class LinkDesk {
  readonly #parts: LinkParts;
  readonly #sockets = new WebSocketServer({
    noServer: true,
    clientTracking: false,
    perMessageDeflate: false,
    // A frame somewhat too long is answered with a reason, a longer one only with its close code.
    maxPayload: 2 * MAX_FRAME_BYTES,
    maxFragments: 64,
    maxBufferedChunks: 1_024,
  });
  readonly #lines = new Set<Line>();
  readonly #rooms: Rooms<Line>;
  readonly #codes: Codes;
  readonly #callers: Callers;
  readonly #waiting = { bytes: 0 };
  #isClosing = false;

  constructor(parts: LinkParts) {
    const { limits, counts, randomBelow = (end) => randomInt(end) } = parts;
    this.#parts = parts;
    this.#rooms = new Rooms(limits);
    this.#codes = new Codes({ limits, randomBelow, drawTicket: drawId });
    this.#callers = new Callers(limits);
    counts.watch('sockets', 'Lines open now.', () => this.#lines.size);
    counts.watch('rooms', 'Rooms with somebody in them.', () => this.#rooms.size);
    counts.watch('waiting_bytes', 'Bytes that wait for their readers.', () => this.#waiting.bytes);
  }

  /** Takes what comes for `/link` at `server`, until the server closes. */
  attach(server: Server): void {
    server.on('upgrade', (request, wire, head) => this.#takeUpgrade(request, wire, head));
    const { every = everyOnClock, limits } = this.#parts;
    let endSweeps = (): void => undefined;
    server.on('listening', () => {
      endSweeps = every(limits.sweepMs, () => this.#sweep());
    });
    server.on('close', () => {
      endSweeps();
      for (const line of this.#lines) line.terminate();
    });
  }

  /** Tells every device that the hub is closing, and waits for them to go, at most `closeMs`. */
  async stop(): Promise<void> {
    this.#isClosing = true;
    for (const line of this.#lines) line.end('closing');
    const endsAt = performance.now() + this.#parts.limits.closeMs;
    while (this.#lines.size > 0 && performance.now() < endsAt) await new Promise((resolve) => setTimeout(resolve, 20));
    for (const line of this.#lines) line.terminate();
  }

  /** Looks after silent and closing lines, and lets go of what is over. */
  #sweep(): void {
    const nowMs = this.#parts.nowMs();
    for (const line of this.#lines) line.sweep(nowMs);
    for (const line of this.#rooms.expire(nowMs)) this.#turnOut(line, 'not-invited');
    this.#codes.forget(nowMs);
    this.#callers.forget(nowMs);
  }

  #takeUpgrade(request: IncomingMessage, wire: Duplex, head: Buffer): void {
    // The other side may be gone before it has its answer.
    wire.on('error', () => wire.destroy());
    const { origins, isBehindProxy, nowMs } = this.#parts;
    if (!isLinkPath((request.url ?? '').split('?', 1)[0]!)) return turnAway(wire, 404, 'Not Found');
    if (this.#isClosing) return this.#turnAway(wire, 503, 'closing');
    if (!mayLink(request.headers, origins)) return this.#turnAway(wire, 403, 'foreign');
    const address = addressOf(request, isBehindProxy);
    const why = this.#callers.take(address, nowMs());
    if (why !== null) return this.#turnAway(wire, why === 'too-many-sockets' ? 503 : 429, why);
    // Once, whether it became a line or not.
    wire.once('close', () => this.#callers.leave(address));
    this.#sockets.handleUpgrade(request, wire, head, (socket) => this.#open(socket, wire as Socket, address));
  }

  #turnAway(wire: Duplex, status: number, why: string): void {
    this.#parts.counts.add('turned_away', 1, why);
    this.#parts.log('turned-away', { why });
    turnAway(wire, status, why);
  }

  #open(socket: WebSocket, wire: Socket, address: string): void {
    const { limits, counts, nowMs } = this.#parts;
    counts.add('connections');
    const line = new Line({
      socket, wire, address, limits,
      nowMs: nowMs(),
      now: nowMs,
      waiting: this.#waiting,
      onText: (from, text) => this.#read(from, text),
      onEnd: (from, why) => this.#close(from, why),
    });
    this.#lines.add(line);
  }

  #close(line: Line, why: LineEnd): void {
    const { counts, log, nowMs } = this.#parts;
    this.#lines.delete(line);
    this.#stand(line);
    counts.add('ended', 1, why);
    log('line-ended', { why, address: maskedAddress(line.address), seconds: Math.round((nowMs() - line.startedAtMs) / 1_000) });
  }

  #read(line: Line, text: string): void {
    const { counts, log } = this.#parts;
    counts.add('frames_received');
    const value = parsed(text);
    const frame = v.safeParse(toHubSchema, value, { abortEarly: true });
    if (frame.success) return this.#answer(line, frame.output, text.length);
    if (isOfUnknownKind(value)) return counts.add('frames_unknown');
    counts.add('refused', 1, 'bad-frame');
    log('bad-frame', { address: maskedAddress(line.address), bytes: text.length });
    line.refuseFault('bad-frame');
  }

  #answer(line: Line, frame: ToHub, length: number): void {
    switch (frame.t) {
      case 'ping': return line.tell({ t: 'pong', n: frame.n });
      case 'join': return this.#join(line, frame);
      case 'proof': return this.#prove(line, frame);
      case 'home': return this.#hearHome(line, frame);
      case 'send': return this.#relay(line, frame, length);
      case 'code': return this.#giveCode(line);
      case 'find': return this.#find(line, frame);
    }
  }

  /** Takes nobody's word for who it is. */
  #join(line: Line, { v: version, room, device, role, ticket }: Extract<ToHub, { t: 'join' }>): void {
    if (version !== HUB_PROTOCOL) return this.#end(line, 'other-version');
    this.#stand(line);
    const nonce = drawId();
    line.asked = { claim: { room, device, role }, ticket: ticket ?? null, nonce };
    line.tell({ t: 'prove', nonce });
  }

  #prove(line: Line, proof: Proof): void {
    const { asked } = line;
    if (asked === null) return this.#refuse(line, 'not-joined');
    const { nowMs, log } = this.#parts;
    const waitMs = line.frames.take(nowMs(), PROOF_FRAMES);
    if (waitMs > 0) return line.refuseFault('too-fast', waitMs);
    line.asked = null;
    if (isProved(asked.claim, asked.nonce, proof)) return this.#seat(line, asked);
    log('not-proved', { address: maskedAddress(line.address) });
    this.#end(line, 'bad-frame');
  }

  #seat(line: Line, { claim, ticket }: Asked): void {
    const nowMs = this.#parts.nowMs();
    const { room, device, role } = line.seat = claim;
    const isCodeGood = ticket !== null && role === 'remote' && this.#codes.admit(ticket, room, device, nowMs);
    const entered = this.#rooms.enter(room, line, { device, isOwner: role === 'tv', ticket, isCodeGood }, nowMs);
    if (entered.kind !== 'entered') return this.#turnOut(line, entered.kind === 'full' ? 'room-full' : 'not-invited');
    const { replaced, gone, others } = entered;
    if (replaced !== null) {
      replaced.seat = null;
      this.#end(replaced, 'replaced');
    }
    if (gone !== null) this.#turnOut(gone, 'room-full');
    line.tell({ t: 'joined', others: others.map((other) => ({ device: other.device, role: other.role })) });
  }

  #hearHome(line: Line, { devices, tickets }: Extract<ToHub, { t: 'home' }>): void {
    const { seat } = line;
    if (seat === null) return this.#refuse(line, 'not-joined');
    if (seat.role !== 'tv') return line.refuseFault('bad-frame');
    for (const gone of this.#rooms.tell(seat.room, { devices, tickets }, this.#parts.nowMs())) this.#turnOut(gone, 'not-invited');
  }

  #relay(line: Line, { to, body }: Extract<ToHub, { t: 'send' }>, length: number): void {
    const { seat } = line;
    if (seat === null) return this.#refuse(line, 'not-joined');
    const receivers = this.#rooms.receivers(seat.room, seat.device, to);
    const waitMs = line.bytes.take(this.#parts.nowMs(), length * Math.max(1, receivers.length));
    if (waitMs > 0) {
      this.#parts.counts.add('refused', 1, 'too-fast');
      return line.refuseFault('too-fast', waitMs);
    }
    const text = Buffer.from(JSON.stringify({ t: 'from', device: seat.device, body }));
    for (const receiver of receivers) {
      if (!receiver.write(text)) continue;
      this.#parts.counts.add('frames_relayed');
      this.#parts.counts.add('bytes_relayed', text.length);
    }
  }

  #giveCode(line: Line): void {
    const { seat } = line;
    if (seat === null) return this.#refuse(line, 'not-joined');
    // A code stands on a TV; a phone that asks for one would end the one people are just typing.
    if (seat.role !== 'tv') return line.refuseFault('bad-frame');
    const nowMs = this.#parts.nowMs();
    const waitMs = line.newCodes.take(nowMs);
    if (waitMs > 0) return this.#refuse(line, 'too-fast', waitMs);
    line.tell({ t: 'code', code: this.#codes.give(seat.room, line.address, nowMs), lifeMs: CODE_LIFE_MS });
    this.#parts.counts.add('codes_given');
  }

  #find(line: Line, { v: version, code }: Extract<ToHub, { t: 'find' }>): void {
    if (version !== HUB_PROTOCOL) return this.#end(line, 'other-version');
    const found = this.#codes.find(code, line.address, this.#parts.nowMs());
    if (found.kind === 'found') {
      this.#parts.counts.add('codes_found');
      return line.tell({ t: 'found', room: found.room, ticket: found.ticket });
    }
    this.#parts.log('code-refused', { why: found.kind, address: maskedAddress(line.address) });
    this.#refuse(line, found.kind, found.kind === 'too-many-tries' ? found.retryInMs : undefined);
  }

  #refuse(line: Line, why: 'not-joined' | 'too-fast' | 'expired' | 'wrong' | 'too-many-tries', retryInMs?: number): void {
    this.#parts.counts.add('refused', 1, why);
    line.refuse(why, retryInMs);
  }

  #end(line: Line, why: EndingRefusal, retryInMs?: number): void {
    this.#parts.counts.add('refused', 1, why);
    line.end(why, retryInMs);
  }

  /** It has no seat here (any more). */
  #turnOut(line: Line, why: keyof typeof AGAIN_MS): void {
    line.seat = null;
    this.#end(line, why, AGAIN_MS[why]);
  }

  /** Out of the room it is in, if any. */
  #stand(line: Line): void {
    if (line.seat !== null) this.#rooms.leave(line.seat.room, line);
    line.seat = null;
  }
}

/** 128 bits. */
function drawId(): string {
  return randomBytes(16).toString('base64url');
}

function everyOnClock(ms: number, task: () => void): () => void {
  const timer = setInterval(task, ms).unref();
  return () => clearInterval(timer);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

function isOfUnknownKind(value: unknown): boolean {
  const kind = (value as { readonly t?: unknown } | null)?.t;
  return typeof kind === 'string' && !kinds.has(kind);
}

function turnAway(wire: Duplex, status: number, why: string): void {
  wire.end(`HTTP/1.1 ${status} ${why}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
