import { createHmac, randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { isIPv6 } from 'node:net';
import type { LinkLimits } from './limits.ts';
import { TokenBucket } from './token-bucket.ts';

interface Caller {
  sockets: number;
  readonly connections: TokenBucket;
}

/** Why a connection is not taken. */
export type NotTaken = 'too-many-sockets' | 'too-many-of-address' | 'too-often';

/** The addresses that have lines to the hub, and how many. */
export class Callers {
  readonly #limits: LinkLimits;
  readonly #callers = new Map<string, Caller>();
  #sockets = 0;

  constructor(limits: LinkLimits) {
    this.#limits = limits;
  }

  get sockets(): number {
    return this.#sockets;
  }

  /** Counts one more line of `address`, or says why not. */
  take(address: string, nowMs: number): NotTaken | null {
    if (this.#sockets >= this.#limits.sockets) return 'too-many-sockets';
    const caller = this.#callers.get(address) ?? { sockets: 0, connections: new TokenBucket(this.#limits.connectionsPerAddress, nowMs) };
    if (caller.sockets >= this.#limits.socketsPerAddress) return 'too-many-of-address';
    if (caller.connections.take(nowMs) > 0) return 'too-often';
    caller.sockets += 1;
    this.#sockets += 1;
    this.#callers.set(address, caller);
    return null;
  }

  leave(address: string): void {
    const caller = this.#callers.get(address);
    if (caller === undefined) return;
    caller.sockets -= 1;
    this.#sockets -= 1;
  }

  /** Lets go of addresses without lines whose connections are all back. */
  forget(nowMs: number): void {
    for (const [address, caller] of this.#callers) {
      if (caller.sockets === 0 && caller.connections.isFull(nowMs)) this.#callers.delete(address);
    }
  }
}

/**
 * Whom limits are counted for: an IPv4 address, or the network of an IPv6 one (its first 64 bits), of which a home has at least one whole.
 *
 * @param isBehindProxy - Then the last entry of `X-Forwarded-For` counts, which the proxy wrote; else that header is anybody's word.
 */
export function addressOf({ headers, socket }: IncomingMessage, isBehindProxy: boolean): string {
  const forwarded = isBehindProxy ? [headers['x-forwarded-for'] ?? ''].flat().join(',').split(',').pop()?.trim() : '';
  const address = (forwarded || socket.remoteAddress || '').replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '').toLowerCase();
  return isIPv6(address) ? networkOf(address) : address;
}

/** The first four groups of an IPv6 address, written out. */
function networkOf(address: string): string {
  const [before = '', after] = address.split('::');
  const head = before === '' ? [] : before.split(':');
  const tail = after === undefined || after === '' ? [] : after.split(':');
  const zeros = after === undefined ? 0 : Math.max(0, 8 - head.length - tail.length);
  return [...head, ...Array.from({ length: zeros }, () => '0'), ...tail].slice(0, 4).map((group) => group.replace(/^0+(?=.)/, '')).join(':');
}

const logKey = randomBytes(16);

/** An address as logs may hold it: the same for the same address until the hub ends, and of no use to anybody else. */
export function maskedAddress(address: string): string {
  return createHmac('sha256', logKey).update(address).digest('hex').slice(0, 8);
}
