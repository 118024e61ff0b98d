import type { Socket } from 'node:net';
import type { RawData, WebSocket } from 'ws';
import { MAX_FRAME_BYTES } from '../../sync/hub-frames.ts';
import type { FromHub, Refusal, Role } from '../../sync/hub-frames.ts';
import type { LinkLimits } from './limits.ts';
import type { Member } from './rooms.ts';
import { TokenBucket } from './token-bucket.ts';

/** Where a device sits. */
export interface Seat {
  readonly room: string;
  readonly device: string;
  readonly role: Role;
}

/** What a device that wants a seat was asked to sign. */
export interface Asked {
  readonly claim: Seat;
  readonly ticket: string | null;
  readonly nonce: string;
}

/** Why a line came to its end, in the log and the counts. */
export type LineEnd = Refusal | 'left' | 'silent' | 'slow-reader' | 'protocol';

/** The close codes (RFC 6455, 7.4.1) a refusal goes with when it ends the line; others leave it open. */
const closeCodes = { 'too-large': 1009, 'bad-frame': 1008, 'too-fast': 1008, 'other-version': 1008, 'room-full': 1008, 'not-invited': 1008, replaced: 1008, closing: 1012 } as const;

export type EndingRefusal = keyof typeof closeCodes;

export interface LineParts {
  readonly socket: WebSocket;
  /** The connection beneath, which knows of every byte. */
  readonly wire: Socket;
  readonly address: string;
  readonly limits: LinkLimits;
  readonly nowMs: number;
  /** Bytes that wait for all readers together. */
  readonly waiting: { bytes: number };
  readonly onText: (line: Line, text: string) => void;
  readonly onEnd: (line: Line, why: LineEnd) => void;
  readonly now: () => number;
}

/** One device's connection: what it may still send, what waits for it, and when it was last heard. */
export class Line implements Member {
  readonly address: string;
  readonly startedAtMs: number;
  readonly frames: TokenBucket;
  readonly bytes: TokenBucket;
  readonly newCodes: TokenBucket;
  seat: Seat | null = null;
  asked: Asked | null = null;
  readonly #parts: LineParts;
  readonly #faults: TokenBucket;
  #heardAtMs: number;
  #heardBytes: number;
  #isAsked = false;
  #end: LineEnd | null = null;
  #endsAtMs = Infinity;
  #toldTooFastAtMs = -Infinity;

  constructor(parts: LineParts) {
    const { socket, wire, address, limits, nowMs } = parts;
    this.#parts = parts;
    this.address = address;
    this.startedAtMs = nowMs;
    this.frames = new TokenBucket(limits.frames, nowMs);
    this.bytes = new TokenBucket(limits.bytes, nowMs);
    this.newCodes = new TokenBucket(limits.newCodes, nowMs);
    this.#faults = new TokenBucket(limits.faults, nowMs);
    this.#heardAtMs = nowMs;
    this.#heardBytes = wire.bytesRead;
    socket.on('message', this.#takeMessage);
    socket.on('ping', () => this.#mayTake());
    // What ws itself refuses (a garbled frame, text that is no UTF-8) it answers with a close code of its own.
    socket.on('error', () => this.#startEnd('protocol'));
    socket.on('close', () => parts.onEnd(this, this.#end ?? 'left'));
  }

  get device(): string {
    return this.seat?.device ?? '';
  }

  get role(): Role {
    return this.seat?.role ?? 'remote';
  }

  get isEnding(): boolean {
    return this.#end !== null;
  }

  tell(frame: FromHub): void {
    this.write(Buffer.from(JSON.stringify(frame)));
  }

  /** Hands on a frame that is text already. A reader with too much waiting is let go instead: memory stays bounded. @returns Whether it went out. */
  write(text: Buffer): boolean {
    const { socket, limits, waiting } = this.#parts;
    if (this.#end !== null || socket.readyState !== socket.OPEN) return false;
    const own = socket.bufferedAmount;
    if (own > limits.waitingPerReader || (own > 0 && waiting.bytes > limits.waitingOfAll)) {
      this.#startEnd('slow-reader');
      socket.close(1008, 'slow-reader');
      return false;
    }
    waiting.bytes += text.length;
    socket.send(text, { binary: false }, () => { waiting.bytes -= text.length; });
    return true;
  }

  /** Says why not; the line stays, until there were too many such frames. */
  refuse(why: Refusal, retryInMs?: number): void {
    this.tell({ t: 'refused', why, ...(retryInMs === undefined ? {} : { retryInMs }) });
  }

  /** A frame that is no use: told, and the line's end when they come in numbers. */
  refuseFault(why: 'bad-frame' | 'too-fast', retryInMs?: number): void {
    if (this.#faults.take(this.#parts.now()) > 0) this.end(why);
    else this.refuse(why, retryInMs);
  }

  /** Says why and closes. */
  end(why: EndingRefusal, retryInMs?: number): void {
    if (this.#end !== null) return;
    this.refuse(why, retryInMs);
    this.#startEnd(why);
    this.#parts.socket.close(closeCodes[why], why);
  }

  /** Once a second: asks a silent device, gives up on a lost one, and ends what does not end by itself. */
  sweep(nowMs: number): void {
    const { socket, wire, limits } = this.#parts;
    if (nowMs >= this.#endsAtMs) return socket.terminate();
    if (wire.bytesRead !== this.#heardBytes) {
      this.#heardBytes = wire.bytesRead;
      this.#heardAtMs = nowMs;
      this.#isAsked = false;
      return;
    }
    const silentMs = nowMs - this.#heardAtMs;
    if (silentMs >= limits.lostAfterMs) {
      this.#startEnd('silent');
      return socket.terminate();
    }
    if (silentMs >= limits.askAfterMs && !this.#isAsked && socket.readyState === socket.OPEN) {
      this.#isAsked = true;
      socket.ping();
    }
  }

  terminate(): void {
    this.#parts.socket.terminate();
  }

  readonly #takeMessage = (message: RawData, isBinary: boolean): void => {
    if (this.#end !== null || !this.#mayTake()) return;
    const bytes = message as Buffer;
    if (bytes.length > MAX_FRAME_BYTES) return this.end('too-large');
    if (isBinary) return this.refuseFault('bad-frame');
    this.#parts.onText(this, bytes.toString());
  };

  #mayTake(): boolean {
    const nowMs = this.#parts.now();
    const waitMs = this.frames.take(nowMs);
    if (waitMs === 0) return true;
    // One answer a second: a flood is not answered by a flood.
    if (nowMs - this.#toldTooFastAtMs >= 1_000) {
      this.#toldTooFastAtMs = nowMs;
      this.refuse('too-fast', waitMs);
    }
    if (this.#faults.take(nowMs) > 0) this.end('too-fast');
    return false;
  }

  #startEnd(why: LineEnd): void {
    if (this.#end !== null) return;
    this.#end = why;
    this.#endsAtMs = this.#parts.now() + this.#parts.limits.closeMs;
  }
}
