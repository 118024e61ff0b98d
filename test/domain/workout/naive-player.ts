import type { SessionEvent } from '../../../src/domain/workout/session.ts';
import type { Segment } from '../../../src/domain/workout/timeline.ts';

export const UNIT_MS = 500;

/**
 * A second, deliberately simple engine to compare with: it lives in units of half a second, so it needs no carrying of
 * spare time, and it notes what was done of each segment in a plain array.
 */
export class NaivePlayer {
  readonly doneMs: number[];
  readonly isDoneOnce: boolean[];
  index = 0;
  elapsedMs = 0;
  isPlaying = true;
  hasEnded = false;
  readonly #segments: readonly Segment[];

  constructor(segments: readonly Segment[]) {
    this.#segments = segments;
    this.doneMs = segments.map(() => 0);
    this.isDoneOnce = segments.map(() => false);
  }

  take(event: SessionEvent): void {
    if (this.hasEnded) return;
    if (event.kind === 'tick') for (let ms = 0; ms < event.elapsedMs; ms += UNIT_MS) this.#unit();
    if (event.kind === 'pause') this.isPlaying = false;
    if (event.kind === 'resume') this.isPlaying = true;
    if (event.kind === 'restart') this.elapsedMs = 0;
    if (event.kind === 'jump' && event.segmentIndex in this.#segments && this.#segments[event.segmentIndex]!.phase !== 'switch-sides') {
      this.index = event.segmentIndex;
      this.elapsedMs = 0;
    }
    if (event.kind === 'finish') this.hasEnded = true;
    if (event.kind === 'skip') this.#go(1);
    if (event.kind === 'back') {
      if (this.elapsedMs > 3_000 && this.#now.phase !== 'switch-sides') this.elapsedMs = 0;
      else this.#go(-1);
    }
    if (event.kind === 'done' && this.isPlaying && this.#now.waitsForOk) this.#leave();
  }

  get #now(): Segment {
    return this.#segments[this.index]!;
  }

  #unit(): void {
    if (!this.isPlaying || this.hasEnded) return;
    if (this.#now.waitsForOk && this.elapsedMs === 2 * this.#now.durationMs) return;
    this.doneMs[this.index]! += UNIT_MS;
    this.elapsedMs += UNIT_MS;
    if (this.elapsedMs === this.#now.durationMs && !this.#now.waitsForOk) this.#leave();
    else if (this.elapsedMs === this.#now.durationMs) this.isDoneOnce[this.index] = true;
  }

  #leave(): void {
    this.isDoneOnce[this.index] = true;
    this.elapsedMs = 0;
    if (this.index + 1 < this.#segments.length) this.index += 1;
    else this.hasEnded = true;
  }

  #go(by: 1 | -1): void {
    let to = this.index + by;
    if (this.#segments[to]?.phase === 'switch-sides') to += by;
    if (to >= this.#segments.length) this.hasEnded = true;
    else this.index = Math.max(0, to);
    this.elapsedMs = 0;
  }
}
