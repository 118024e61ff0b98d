import { HEARTBEAT_MS, LOST_AFTER_MS } from '../sync/hub-frames.ts';
import type { LinkClock } from './link.ts';

/** After a return to the page, an answer has to come within this. */
export const ANSWER_AFTER_RESUME_MS = 2_000;

/** How many of its pings an answer may be measured by. */
const REMEMBERED_PINGS = 16;

/**
 * At first it asks more often. Both pages are busy then, and one that hears the first ping late seems to press that much too early: the button
 * would be dropped as stale. The newest ping it hears when its hands are free again tells its age to half a second.
 */
const FIRST_BEATS = 8;
const FIRST_BEAT_MS = 500;

interface HeartbeatOptions {
  readonly clock: LinkClock;
  readonly ping: (number: number) => void;
  /** Nothing was heard for too long. Said once, until something is heard again. */
  readonly onSilence: () => void;
}

/**
 * Asks every 2 s; silence of 6 s is a lost line, whatever the connection says of itself. Its numbers also tell how old something is that
 * was said after the other heard one of them: no two clocks are compared, and neither has to be right.
 */
export class Heartbeat {
  readonly #clock: LinkClock;
  readonly #ping: (number: number) => void;
  readonly #onSilence: () => void;
  readonly #sentAtMs = new Map<number, number>();
  #number = 0;
  #firstBeats = 0;
  #silentAtMs = 0;
  #tickedAtMs = 0;
  #isSilent = false;
  #stop: (() => void) | null = null;

  constructor({ clock, ping, onSilence }: HeartbeatOptions) {
    this.#clock = clock;
    this.#ping = ping;
    this.#onSilence = onSilence;
  }

  start(): void {
    this.stop();
    this.#sentAtMs.clear();
    this.#isSilent = false;
    this.#firstBeats = FIRST_BEATS;
    this.#silentAtMs = this.#clock.monotonicMs() + LOST_AFTER_MS;
    this.#beat();
  }

  stop(): void {
    this.#stop?.();
    this.#stop = null;
  }

  /** Anything at all came from the other. */
  heard(): void {
    this.#isSilent = false;
    this.#silentAtMs = this.#clock.monotonicMs() + LOST_AFTER_MS;
  }

  /** Asks now, and often for a while: the other begins anew and tells the age of what it says by no ping yet. */
  askAnew(): void {
    if (!this.#stop) return;
    this.#firstBeats = FIRST_BEATS;
    this.#stop();
    this.#beat();
  }

  /** Asks now, and wants the answer soon. */
  resume(): void {
    if (!this.#stop) return;
    const nowMs = this.#clock.monotonicMs();
    this.#silentAtMs = Math.min(this.#silentAtMs > nowMs ? this.#silentAtMs : Infinity, nowMs + ANSWER_AFTER_RESUME_MS);
    this.#stop();
    this.#beat();
  }

  /**
   * @param number - Which ping the other had heard last.
   * @param sinceMs - How long before it spoke it had heard it, by its own clock.
   * @returns How old what it said is, in milliseconds: the way there is counted too, so rather too old than too young. Infinity for a
   *   number that was never sent, or so long ago that it was forgotten.
   */
  ageMs(number: number, sinceMs: number): number {
    const sentAtMs = this.#sentAtMs.get(number);
    return sentAtMs === undefined ? Infinity : this.#clock.monotonicMs() - sentAtMs - sinceMs;
  }

  #tick(): void {
    const nowMs = this.#clock.monotonicMs();
    // Timers stood still, as they do in sleep: that nothing was heard meanwhile means nothing yet.
    if (nowMs - this.#tickedAtMs > LOST_AFTER_MS) this.#silentAtMs = nowMs + ANSWER_AFTER_RESUME_MS;
    this.#beat();
    if (nowMs < this.#silentAtMs || this.#isSilent) return;
    this.#isSilent = true;
    this.#onSilence();
  }

  #beat(): void {
    const nowMs = this.#clock.monotonicMs();
    this.#tickedAtMs = nowMs;
    this.#number += 1;
    this.#sentAtMs.set(this.#number, nowMs);
    this.#sentAtMs.delete(this.#number - REMEMBERED_PINGS);
    // Silence is noticed when it is due, not at the next beat.
    const untilSilenceMs = this.#isSilent || this.#silentAtMs <= nowMs ? HEARTBEAT_MS : this.#silentAtMs - nowMs;
    this.#firstBeats = Math.max(0, this.#firstBeats - 1);
    const gapMs = this.#firstBeats > 0 ? FIRST_BEAT_MS : HEARTBEAT_MS;
    this.#stop = this.#clock.after(Math.min(gapMs, untilSilenceMs), () => this.#tick());
    this.#ping(this.#number);
  }
}
