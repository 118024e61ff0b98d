import type { Clock } from '../clock.ts';

/** A longer gap is no exercise: the device slept, was frozen, or stood still. */
export const LONGEST_GAP_MS = 5_000;

/**
 * A wake after sleep may come before the page hears of its return. So a jump of the wall clock stays suspect for this
 * long; when no return follows, it was somebody setting the clock.
 */
const SUSPECT_FOR_MS = 3_000;

/**
 * Tells how much time passed, and whether some of it went by unseen. Time comes from the monotonic clock alone; the
 * wall clock is asked only when the page returns, for the monotonic one may stand still during sleep.
 */
export class TimeKeeper {
  readonly #clock: Clock;
  #seenMs = 0;
  /** Wall minus monotonic clock as last believed. */
  #trustedOffsetMs = 0;
  #suspectSinceMs: number | null = null;

  constructor(clock: Clock) {
    this.#clock = clock;
    this.restart();
  }

  /** From here on time counts anew. */
  restart(): void {
    this.#seenMs = this.#clock.monotonicMs();
    this.#trustedOffsetMs = this.#offsetMs();
    this.#suspectSinceMs = null;
  }

  /** @returns Whole milliseconds since the last call (the rest is kept for the next), or `gap` when too long. */
  take(): number | 'gap' {
    const nowMs = this.#clock.monotonicMs();
    const passedMs = Math.floor(nowMs - this.#seenMs);
    if (passedMs > LONGEST_GAP_MS || passedMs < 0) this.#seenMs = nowMs;
    else this.#seenMs += passedMs;
    if (passedMs > LONGEST_GAP_MS) return 'gap';
    return Math.max(0, passedMs);
  }

  /** To be called at wakes while the page is visible: a clock corrected before the viewer's eyes is believed. */
  believeWall(): void {
    const offsetMs = this.#offsetMs();
    const nowMs = this.#clock.monotonicMs();
    if (offsetMs - this.#trustedOffsetMs > LONGEST_GAP_MS) {
      this.#suspectSinceMs = this.#suspectSinceMs ?? nowMs;
      if (nowMs - this.#suspectSinceMs < SUSPECT_FOR_MS) return;
    }
    this.#trustedOffsetMs = offsetMs;
    this.#suspectSinceMs = null;
  }

  /** To be called when the page returns: whether the wall clock ran ahead unseen, that is, the device slept. */
  takeSleep(): boolean {
    const offsetMs = this.#offsetMs();
    const hasSlept = offsetMs - this.#trustedOffsetMs > LONGEST_GAP_MS;
    this.#trustedOffsetMs = offsetMs;
    this.#suspectSinceMs = null;
    return hasSlept;
  }

  #offsetMs(): number {
    return this.#clock.wallMs() - this.#clock.monotonicMs();
  }
}
