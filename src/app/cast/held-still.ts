import type { Session } from '../../domain/workout/session.ts';
import type { LinkClock } from '../../link/link.ts';
import type { SessionStore } from '../../store/session-store.ts';

/** So long after it was ended here another device is told, in milliseconds; later whoever goes on there would be surprised. */
export const CARRIED_MS = 10_000;

/** Keeps a session paused while another device is asked to take it: what was played here meanwhile would be lost, or play twice. Knows whether it was ended here. */
export class HeldStill {
  readonly #clock: LinkClock;
  #held: Session | null = null;
  #given: Session | null = null;
  #endedAtMs = -Infinity;

  constructor(session: SessionStore, clock: LinkClock) {
    this.#clock = clock;
    session.subscribe((after, before) => {
      if (after === null || after.id !== this.#given?.id) return;
      if (after.status.kind === 'ended' && before?.id === after.id && before.status.kind !== 'ended') this.#endedAtMs = clock.monotonicMs();
      if (after.id === this.#held?.id && after.status.kind === 'playing') session.send({ kind: 'pause', reason: 'viewer' });
    });
  }

  /** @returns Lets it go. */
  hold(given: Session): () => void {
    this.#held = this.#given = given;
    this.#endedAtMs = -Infinity;
    return () => {
      if (this.#held === given) this.#held = null;
    };
  }

  /** Whether what was held last was ended here since. */
  isEnded({ id }: Pick<Session, 'id'>): boolean {
    return id === this.#given?.id && this.#endedAtMs > -Infinity;
  }

  /** Whether this record, of the device that took it, is of one that was ended here a moment ago: it has to end there too. */
  mustEnd({ id, epoch, status }: Session): boolean {
    const isOfTaker = id === this.#given?.id && epoch === this.#given.epoch + 1;
    return isOfTaker && status.kind !== 'ended' && this.#clock.monotonicMs() - this.#endedAtMs <= CARRIED_MS;
  }
}
