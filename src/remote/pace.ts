/** A held key moves at most this often: faster, and eyes at three metres lose the focus. In milliseconds. */
const repeatEveryMs = 90;

/** A key that reports no release is taken for pressed anew after this time; first repeats come after about 500 ms. */
const forgottenAfterMs = 800;

/** Tells fresh presses from repeats and keeps held keys from outrunning the screen. */
export class Pace {
  #isPainted = true;
  #lastTakenMs = -Infinity;
  #knowsReleases = false;
  readonly #heldSinceMs = new Map<string, number>();

  /** Some TVs repeat a held key without saying so; then a press with no release before it is a repeat. */
  isRepeat(key: string, saysRepeat: boolean, nowMs: number): boolean {
    const lastMs = this.#heldSinceMs.get(key);
    this.#heldSinceMs.set(key, nowMs);
    const isHeld = this.#knowsReleases && lastMs !== undefined && nowMs - lastMs < forgottenAfterMs;
    return saysRepeat || isHeld;
  }

  release(key: string): void {
    this.#knowsReleases = true;
    this.#heldSinceMs.delete(key);
  }

  releaseAll(): void {
    this.#heldSinceMs.clear();
  }

  /** Whether a repeat may act now: the last one is on the screen and not too short ago. Others are dropped, not queued. */
  allowsRepeat(nowMs: number): boolean {
    return this.#isPainted && nowMs - this.#lastTakenMs >= repeatEveryMs;
  }

  /** A press was acted upon; until `painted()` is called, repeats wait. */
  taken(nowMs: number): void {
    this.#lastTakenMs = nowMs;
    this.#isPainted = false;
  }

  painted(): void {
    this.#isPainted = true;
  }
}
