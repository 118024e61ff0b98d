import type { SessionStore } from '../../store/session-store.ts';

/** Keeps a session paused while another device is asked to take it: what was played here meanwhile would be lost, or play twice. */
export class HeldStill {
  #heldId: string | null = null;

  constructor(session: SessionStore) {
    session.subscribe((after) => {
      if (after !== null && after.id === this.#heldId && after.status.kind === 'playing') session.send({ kind: 'pause', reason: 'viewer' });
    });
  }

  /** @returns Lets it go. */
  hold(sessionId: string): () => void {
    this.#heldId = sessionId;
    return () => {
      if (this.#heldId === sessionId) this.#heldId = null;
    };
  }
}
