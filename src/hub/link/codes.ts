import { CODE_LENGTH, CODE_LETTERS, CODE_LIFE_MS, CODE_TRIES, GUEST_MS } from '../../sync/hub-frames.ts';
import type { LinkLimits } from './limits.ts';
import { TokenBucket } from './token-bucket.ts';

/** How long after a code was found one may come in by it, also when it ended meanwhile. */
const TICKET_MS = 60_000;

export type Found =
  | { readonly kind: 'found'; readonly room: string; readonly ticket: string }
  | { readonly kind: 'expired' }
  | { readonly kind: 'wrong' }
  | { readonly kind: 'too-many-tries'; readonly retryInMs: number };

interface Code {
  readonly room: string;
  /** Where the screen that shows it is. */
  readonly from: string;
  readonly endsAtMs: number;
  readonly ticket: string;
  timesFound: number;
}

/** What finding a code gives. */
interface Ticket {
  readonly room: string;
  readonly code: string;
  /** Who came in by it; nobody else can. */
  device: string | null;
  endsAtMs: number;
}

export interface CodeParts {
  readonly limits: Pick<LinkLimits, 'triesPerAddress' | 'triesOfAll' | 'codesRemembered'>;
  /** A whole number from 0 to below `end`, not to be foreseen. */
  readonly randomBelow: (end: number) => number;
  /** 128 bits in base64url, not to be foreseen. */
  readonly drawTicket: () => string;
}

/**
 * Codes that lead into rooms, in memory only. A code is good for one device: whoever finds it is given a ticket, and it is used up when a device
 * comes in by that, not when it is found, so that an answer lost on the way does not make a right code wrong. It is found `CODE_TRIES` times
 * at most.
 */
export class Codes {
  readonly #limits: CodeParts['limits'];
  readonly #randomBelow: CodeParts['randomBelow'];
  readonly #drawTicket: CodeParts['drawTicket'];
  /** The oldest first, and so in the order they end by themselves. */
  readonly #open = new Map<string, Code>();
  /** Codes that are over, and until when that is remembered; the oldest first. */
  readonly #over = new Map<string, number>();
  readonly #codeOfRoom = new Map<string, string>();
  /** Of codes that were found. */
  readonly #tickets = new Map<string, Ticket>();
  readonly #triesOf = new Map<string, TokenBucket>();
  #triesOfAll: TokenBucket | undefined;

  constructor({ limits, randomBelow, drawTicket }: CodeParts) {
    this.#limits = limits;
    this.#randomBelow = randomBelow;
    this.#drawTicket = drawTicket;
  }

  /** A new code for `room`; the one before it is over. @param from - The address of the screen that shows it. */
  give(room: string, from: string, nowMs: number): string {
    this.#end(this.#codeOfRoom.get(room), nowMs);
    let text = this.#draw();
    while (this.#open.has(text) || this.#over.has(text)) text = this.#draw();
    this.#open.set(text, { room, from, endsAtMs: nowMs + CODE_LIFE_MS, ticket: this.#drawTicket(), timesFound: 0 });
    this.#codeOfRoom.set(room, text);
    return text;
  }

  /** @param from - The address of whoever typed it: wrong codes are counted there, and for all together. */
  find(text: string, from: string, nowMs: number): Found {
    const own = this.#triesOf.get(from) ?? new TokenBucket(this.#limits.triesPerAddress, nowMs);
    const ownWaitMs = own.waitMs(nowMs);
    if (ownWaitMs > 0) return { kind: 'too-many-tries', retryInMs: ownWaitMs };
    const code = this.#open.get(text);
    const isGood = code !== undefined && nowMs < code.endsAtMs;
    const all = this.#triesOfAll ??= new TokenBucket(this.#limits.triesOfAll, nowMs);
    // Strangers who use up everybody's tries do not lock out the phone that sits before its TV, at the same address.
    const allWaitMs = isGood && code.from === from ? 0 : all.waitMs(nowMs);
    if (allWaitMs > 0) return { kind: 'too-many-tries', retryInMs: allWaitMs };
    if (isGood) {
      const { room, ticket } = code;
      code.timesFound += 1;
      this.#tickets.set(ticket, { room, code: text, device: null, endsAtMs: nowMs + TICKET_MS });
      if (code.timesFound >= CODE_TRIES) this.#end(text, nowMs);
      return { kind: 'found', room, ticket };
    }
    own.take(nowMs);
    all.take(nowMs);
    this.#triesOf.set(from, own);
    return { kind: code !== undefined || this.#over.has(text) ? 'expired' : 'wrong' };
  }

  /**
   * A device wants to come into `room` by a ticket. The first one uses the code up, and may come again by it for a while, as after its line broke.
   *
   * @returns Whether the ticket is good for it.
   */
  admit(ticket: string, room: string, device: string, nowMs: number): boolean {
    const found = this.#tickets.get(ticket);
    if (found?.room !== room || nowMs >= found.endsAtMs || (found.device !== null && found.device !== device)) return false;
    if (found.device === null) {
      found.device = device;
      found.endsAtMs = nowMs + GUEST_MS;
      this.#end(found.code, nowMs);
    }
    return true;
  }

  /** Lets go of what no answer hangs on any more: codes a whole life after their end, and addresses whose tries are all back. */
  forget(nowMs: number): void {
    for (const [text, { endsAtMs }] of this.#open) {
      if (nowMs < endsAtMs) break;
      this.#end(text, nowMs);
    }
    for (const [text, untilMs] of this.#over) {
      if (nowMs < untilMs) break;
      this.#over.delete(text);
    }
    for (const [text, { endsAtMs }] of this.#tickets) if (nowMs >= endsAtMs) this.#tickets.delete(text);
    for (const [from, tries] of this.#triesOf) if (tries.isFull(nowMs)) this.#triesOf.delete(from);
  }

  /** How many are kept, those that are over and tickets too; for tests of what memory holds. */
  get size(): number {
    return this.#open.size + this.#over.size + this.#tickets.size;
  }

  #end(text: string | undefined, nowMs: number): void {
    const code = text === undefined ? undefined : this.#open.get(text);
    if (text === undefined || code === undefined) return;
    this.#open.delete(text);
    if (this.#codeOfRoom.get(code.room) === text) this.#codeOfRoom.delete(code.room);
    this.#over.set(text, nowMs + CODE_LIFE_MS);
    // Only what is over is pushed out: nobody can make another's good code forgotten.
    if (this.#over.size > this.#limits.codesRemembered) this.#over.delete(this.#over.keys().next().value ?? '');
  }

  #draw(): string {
    return Array.from({ length: CODE_LENGTH }, () => CODE_LETTERS[this.#randomBelow(CODE_LETTERS.length)]).join('');
  }
}
