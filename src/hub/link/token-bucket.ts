/** How much may come at once, and how fast it fills again. */
export interface Allowance {
  readonly most: number;
  readonly perSecond: number;
}

/** A token bucket: bursts pass, a lasting stream is held to its rate. */
export class TokenBucket {
  readonly #allowance: Allowance;
  #tokens: number;
  #atMs: number;

  constructor(allowance: Allowance, nowMs: number) {
    this.#allowance = allowance;
    this.#tokens = allowance.most;
    this.#atMs = nowMs;
  }

  /** @returns 0 when `count` may be taken now, else the milliseconds until then, at least 1. Takes nothing. */
  waitMs(nowMs: number, count = 1): number {
    this.#fill(nowMs);
    if (this.#tokens >= count) return 0;
    return Math.max(1, Math.ceil(((count - this.#tokens) / this.#allowance.perSecond) * 1_000));
  }

  /** Takes `count` when that much is there. @returns As `waitMs`. */
  take(nowMs: number, count = 1): number {
    const waitMs = this.waitMs(nowMs, count);
    if (waitMs === 0) this.#tokens -= count;
    return waitMs;
  }

  /** Nothing was taken for so long that a new one would be the same. */
  isFull(nowMs: number): boolean {
    this.#fill(nowMs);
    return this.#tokens >= this.#allowance.most;
  }

  #fill(nowMs: number): void {
    const { most, perSecond } = this.#allowance;
    this.#tokens = Math.min(most, this.#tokens + (Math.max(0, nowMs - this.#atMs) / 1_000) * perSecond);
    this.#atMs = Math.max(this.#atMs, nowMs);
  }
}
