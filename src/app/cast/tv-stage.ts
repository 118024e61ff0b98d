import type { Session } from '../../domain/workout/session.ts';
import type { LinkClock } from '../../link/link.ts';
import type { TvPeer } from '../../link/phone-link.ts';
import type { SessionStore } from '../../store/session-store.ts';
import { HeldStill } from './held-still.ts';

export interface TvStageParts {
  readonly session: SessionStore;
  readonly clock: LinkClock;
  /** Takes off the stage what is there, and shows something else. */
  readonly clear: () => Promise<void>;
  /** Writes what this TV did itself. */
  readonly save: (session: Session) => Promise<unknown>;
  /** Keeps what was performed elsewhere; resolves to whether it is on disk. */
  readonly keep: (session: Session) => Promise<boolean>;
  /** Takes the question away whether an older state of it goes on here. @returns Whether it was asked. */
  readonly withdrawOffer: (newer: Session) => boolean;
  /** What stood here goes on on the other device. */
  readonly onGone: () => void;
}

/** A TV's session on its way to a phone: it plays in one place at a time. */
export class TvStage {
  readonly #parts: TvStageParts;
  readonly #still: HeldStill;
  #givenTo: Pick<TvPeer, 'send'> | null = null;

  constructor(parts: TvStageParts) {
    this.#parts = parts;
    this.#still = new HeldStill(parts.session, parts.clock);
  }

  /** It stands here until the phone has it, and goes on here when that one did not take it. */
  async giveAway(peer: Pick<TvPeer, 'state' | 'send' | 'handOver'>): Promise<void> {
    const { session, clear, save } = this.#parts;
    const wasPlaying = session.state?.status.kind === 'playing';
    session.send({ kind: 'pause', reason: 'viewer' });
    const given = session.state;
    if (given === null || given.status.kind === 'ended' || peer.state !== 'together') return void peer.send({ t: 'error', code: 'nothing-on-stage' });
    const release = this.#still.hold(given);
    this.#givenTo = peer;
    const how = await peer.handOver(wasPlaying ? { ...given, status: { kind: 'playing' } } : given);
    release();
    if (how !== 'taken') return wasPlaying && how === 'refused' ? session.send({ kind: 'resume' }) : undefined;
    const { state } = session;
    // What was done here counts as it stands, until the phone's own record comes.
    const last = state?.id === given.id ? state : given;
    if (this.#still.isEnded(given)) this.#endThere(given);
    if (state?.id === given.id) await clear();
    await save({ ...last, status: { kind: 'ended', isCompleted: false }, revision: last.revision + 1 });
  }

  async storePerformed(performed: Session): Promise<boolean> {
    const { session, clear, keep, withdrawOffer, onGone } = this.#parts;
    const { state } = session;
    // What is on stage here is newer than whatever comes back of it.
    if (state?.id === performed.id && performed.epoch <= state.epoch) return true;
    const mustEnd = this.#still.mustEnd(performed);
    if (mustEnd) this.#endThere(performed);
    if (state?.id === performed.id && !(state.status.kind === 'ended' && performed.status.kind === 'ended')) {
      // It was taken there, and the answer alone was lost: from here on it would be a second one.
      await clear();
      if (!mustEnd) onGone();
    } else if (withdrawOffer(performed)) {
      onGone();
    }
    return keep(performed);
  }

  /** Said again to each record of it that does not know: one that is lost with the line is nothing. */
  #endThere({ id }: Session): void {
    this.#givenTo?.send({ t: 'finish-given', id });
  }
}
