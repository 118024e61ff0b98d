/** Chromium counts by periods of three minutes, this one and the one before: of the counts that are possible, the worse is taken. */
const FAILURES_COUNT_MS = 6 * 60_000;
const SUCCESSES_COUNT_MS = 3 * 60_000;
const MOST_HELD_BACK_MS = 5_000;

/**
 * Sockets of this page that came about lately, and those that did not: after them Chromium holds the next one back, for up to 5 s in the end.
 * Source: Chromium, services/network/websocket_throttler.cc (CalculateDelay); measured on 156.
 */
export class SocketsLately {
  #cameAtMs: readonly number[] = [];
  #failedAtMs: readonly number[] = [];

  came(nowMs: number): void {
    this.#cameAtMs = [...this.#cameAtMs, nowMs];
  }

  failed(nowMs: number): void {
    this.#failedAtMs = [...this.#failedAtMs, nowMs];
  }

  /**
   * @param pending - How many are under way, with this one.
   * @returns How long the next socket is held back at most, in milliseconds.
   */
  heldBackMs(nowMs: number, pending: number): number {
    this.#cameAtMs = this.#cameAtMs.filter((atMs) => nowMs - atMs < SUCCESSES_COUNT_MS);
    this.#failedAtMs = this.#failedAtMs.filter((atMs) => nowMs - atMs < FAILURES_COUNT_MS);
    const doublings = pending + Math.floor(this.#failedAtMs.length / (this.#cameAtMs.length + 1));
    return doublings >= 16 ? MOST_HELD_BACK_MS : MOST_HELD_BACK_MS / 2 ** (16 - doublings);
  }
}
