import { CODE_LENGTH, CODE_LETTERS, CODE_LIFE_MS, CODE_TRIES } from '../../sync/hub-frames.ts';
import type { LinkLimits } from './limits.ts';
import { TokenBucket } from './token-bucket.ts';

export type Found =
  | { readonly kind: 'found'; readonly room: string }
  | { readonly kind: 'expired' }
  | { readonly kind: 'wrong' }
  | { readonly kind: 'too-many-tries'; readonly retryInMs: number };

interface Code {
  readonly room: string;
  /** Where the screen that shows it is. */
  readonly from: string;
  readonly endsAtMs: number;
  timesFound: number;
  isOver: boolean;
}

export interface CodeParts {
  readonly limits: Pick<LinkLimits, 'triesPerAddress' | 'triesOfAll' | 'codesRemembered'>;
  /** A whole number from 0 to below `end`, not to be foreseen. */
  readonly randomBelow: (end: number) => number;
}

/**
 * Codes that lead into rooms, in memory only. A code is good for one device: it is used up when a remote comes into its room after it was
 * found, not when it is found, so that an answer lost on the way does not make a right code wrong. It is found `CODE_TRIES` times at most.
 */
export class Codes {
  readonly #limits: CodeParts['limits'];
  readonly #randomBelow: CodeParts['randomBelow'];
  /** The oldest first. */
  readonly #codes = new Map<string, Code>();
  readonly #codeOfRoom = new Map<string, string>();
  readonly #triesOf = new Map<string, TokenBucket>();
  #triesOfAll: TokenBucket | undefined;

  constructor({ limits, randomBelow }: CodeParts) {
    this.#limits = limits;
    this.#randomBelow = randomBelow;
  }

  /** A new code for `room`; the one before it is over. @param from - The address of the screen that shows it. */
  give(room: string, from: string, nowMs: number): string {
    this.#end(room);
    this.forget(nowMs);
    let text = this.#draw();
    while (this.#codes.has(text)) text = this.#draw();
    this.#codes.set(text, { room, from, endsAtMs: nowMs + CODE_LIFE_MS, timesFound: 0, isOver: false });
    this.#codeOfRoom.set(room, text);
    return text;
  }

  /** @param from - The address of whoever typed it: wrong codes are counted there, and for all together. */
  find(text: string, from: string, nowMs: number): Found {
    const own = this.#triesOf.get(from) ?? new TokenBucket(this.#limits.triesPerAddress, nowMs);
    const ownWaitMs = own.waitMs(nowMs);
    if (ownWaitMs > 0) return { kind: 'too-many-tries', retryInMs: ownWaitMs };
    const code = this.#codes.get(text);
    const isGood = code !== undefined && isOpen(code, nowMs);
    const all = this.#triesOfAll ??= new TokenBucket(this.#limits.triesOfAll, nowMs);
    // Strangers who use up everybody's tries do not lock out the phone that sits before its TV, at the same address.
    const allWaitMs = isGood && code.from === from ? 0 : all.waitMs(nowMs);
    if (allWaitMs > 0) return { kind: 'too-many-tries', retryInMs: allWaitMs };
    if (isGood) {
      code.timesFound += 1;
      return { kind: 'found', room: code.room };
    }
    own.take(nowMs);
    all.take(nowMs);
    this.#triesOf.set(from, own);
    return { kind: code === undefined ? 'wrong' : 'expired' };
  }

  /** A remote came into `room`: if its code has been found, it was for this one. */
  useUp(room: string): void {
    const text = this.#codeOfRoom.get(room);
    if (text !== undefined && (this.#codes.get(text)?.timesFound ?? 0) > 0) this.#end(room);
  }

  /** Lets go of what no answer hangs on any more: codes a whole life after their end, and addresses whose tries are all back. */
  forget(nowMs: number): void {
    for (const [text, code] of this.#codes) {
      const isOld = nowMs >= code.endsAtMs + CODE_LIFE_MS;
      if (!isOld && this.#codes.size <= this.#limits.codesRemembered) break;
      this.#codes.delete(text);
      if (this.#codeOfRoom.get(code.room) === text) this.#codeOfRoom.delete(code.room);
    }
    for (const [from, tries] of this.#triesOf) if (tries.isFull(nowMs)) this.#triesOf.delete(from);
  }

  /** How many are kept, those that are over too; for tests of what memory holds. */
  get size(): number {
    return this.#codes.size;
  }

  #end(room: string): void {
    const text = this.#codeOfRoom.get(room);
    const code = text === undefined ? undefined : this.#codes.get(text);
    if (code !== undefined) code.isOver = true;
    this.#codeOfRoom.delete(room);
  }

  #draw(): string {
    return Array.from({ length: CODE_LENGTH }, () => CODE_LETTERS[this.#randomBelow(CODE_LETTERS.length)]).join('');
  }
}

function isOpen({ isOver, timesFound, endsAtMs }: Code, nowMs: number): boolean {
  return !isOver && timesFound < CODE_TRIES && nowMs < endsAtMs;
}
