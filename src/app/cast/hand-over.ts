import type { Session } from '../../domain/workout/session.ts';
import type { LinkClock, SessionTaker } from '../../link/link.ts';
import type { RemoteLink } from '../../link/remote.ts';
import { HAND_OVER_MS } from '../../link/talk.ts';
import type { HandingOver } from '../../store/remote-store.ts';
import type { SessionStore } from '../../store/session-store.ts';
import { HeldStill } from './held-still.ts';

/** A session that a TV had before this device, so that the TV is told how it went on. */
export interface CameFrom {
  readonly sessionId: string;
  readonly tvId: string;
}

/** What the person is told; each is one sentence. */
export type HandOverWord = 'refused' | 'no-answer' | 'nothing-there' | 'stays-there' | 'is-there' | 'is-over';

export interface HandOverParts {
  readonly session: SessionStore;
  readonly clock: LinkClock;
  /** The TV this device is with, and its id once that is known. */
  readonly tv: () => { readonly link: Pick<RemoteLink, 'state' | 'send' | 'handOver' | 'keep'>; readonly id: string | null } | null;
  readonly show: (state: HandingOver) => void;
  readonly tell: (word: HandOverWord) => void;
  /** Counts as it stands here, until the TV's record comes; and leaves the stage. */
  readonly putAway: (given: Session) => Promise<void>;
  /** Puts a session on the stage here, and shows it. */
  readonly take: (session: Session) => void;
  /** Keeps what was performed elsewhere; resolves to whether it is on disk. */
  readonly keep: (session: Session) => Promise<boolean>;
  /** Takes the question away whether an older state of it goes on here. @returns Whether it was asked. */
  readonly withdrawOffer: (newer: Session) => boolean;
  /** What a reload must not lose. */
  readonly memory: { read(): CameFrom | null; write(from: CameFrom): void };
}

/** Moves a session from this device to the TV it steers, and back; each time at the same millisecond, and paused stays paused. */
export class HandOver implements SessionTaker {
  readonly #parts: HandOverParts;
  /** Until when a session that comes was asked for; monotonic, in milliseconds. */
  #askedUntilMs = -Infinity;
  #stopAsking: (() => void) | null = null;
  readonly #still: HeldStill;
  #givingId: string | null = null;
  /** The TV's own record of what is being given: it has it, whatever becomes of its answer. */
  #isKnownThere = false;
  /** Ended here while it was being given, and not yet known to have ended there. */
  #endingId: string | null = null;

  constructor(parts: HandOverParts) {
    this.#parts = parts;
    this.#still = new HeldStill(parts.session, parts.clock);
    parts.session.subscribe((after, before) => {
      if (after !== null && isTurn(after, before)) this.#tellTv(after);
    });
  }

  /** The session on stage here goes on on the TV; it stays here when the TV does not take it. */
  async give(): Promise<void> {
    const { session, tv, show, tell, putAway } = this.#parts;
    const there = tv();
    if (this.#givingId !== null || there?.link.state !== 'together') return;
    const wasPlaying = session.state?.status.kind === 'playing';
    session.send({ kind: 'pause', reason: 'viewer' });
    const given = session.state;
    if (given === null || given.status.kind === 'ended') return;
    this.#givingId = given.id;
    this.#isKnownThere = false;
    show('giving');
    const release = this.#still.hold(given);
    const how = await there.link.handOver(wasPlaying ? { ...given, status: { kind: 'playing' } } : given);
    release();
    show('none');
    const isEnded = this.#still.isEnded(given);
    if (how === 'taken' || this.#isKnownThere) {
      if (isEnded) this.#endThere(given);
      await putAway(session.state?.id === given.id ? session.state : given);
    } else if (!isEnded) {
      tell(how);
    }
    this.#givingId = null;
    if (how === 'taken') return;
    // After silence it may be playing there.
    if (wasPlaying && how === 'refused' && session.state?.id === given.id) session.send({ kind: 'resume' });
  }

  /** What is on stage on the TV goes on here. */
  ask(): void {
    const { clock, tv, show } = this.#parts;
    if (this.#stopAsking || tv()?.link.send({ t: 'ask-hand-over' }) !== 'sent') return;
    this.#askedUntilMs = clock.monotonicMs() + HAND_OVER_MS;
    show('asking');
    this.#stopAsking = clock.after(HAND_OVER_MS, () => this.#asked('stays-there'));
  }

  /** The TV said why it gives nothing. */
  hearError(code: string): void {
    if (this.#stopAsking && code === 'nothing-on-stage') this.#asked('nothing-there');
  }

  /** The TV is there again: it may have missed how what it gave went on. */
  meet(): void {
    const { state } = this.#parts.session;
    if (state !== null) this.#tellTv(state);
  }

  /** Only what was asked for: nothing begins in somebody's pocket. */
  takeOver(brought: Session): boolean {
    const { clock, session, tv, take, memory } = this.#parts;
    const isAsked = clock.monotonicMs() <= this.#askedUntilMs;
    const isOld = session.state?.id === brought.id && session.state.epoch > brought.epoch;
    if (!isAsked || isOld || brought.status.kind === 'ended') return false;
    this.#asked(null);
    const tvId = tv()?.id ?? null;
    if (tvId !== null) memory.write({ sessionId: brought.id, tvId });
    take({ ...brought, epoch: brought.epoch + 1 });
    return true;
  }

  /** The TV ended what it gave to this device: it ends here, with what was done here meanwhile. */
  finishGiven(sessionId: string): void {
    const { session, memory, tv } = this.#parts;
    const from = memory.read();
    if (session.state?.id === sessionId && from?.sessionId === sessionId && from.tvId === tv()?.id) session.send({ kind: 'finish' });
  }

  async storePerformed(performed: Session): Promise<boolean> {
    const { session, keep, putAway, withdrawOffer, tell } = this.#parts;
    const here = session.state;
    // What is on stage here is newer than whatever comes back of it.
    if (here?.id === performed.id && here.epoch >= performed.epoch) return true;
    const mustEnd = this.#still.mustEnd(performed);
    if (mustEnd) this.#endThere(performed);
    const isOver = performed.status.kind === 'ended';
    if (isOver && this.#endingId === performed.id) {
      this.#endingId = null;
      tell('is-over');
    }
    if (performed.id === this.#givingId) this.#isKnownThere = true;
    else if (here?.id === performed.id && !(isOver && here.status.kind === 'ended')) {
      // It was taken there, and the answer alone was lost.
      await putAway(here);
      if (!mustEnd) tell('is-there');
    } else if (withdrawOffer(performed)) {
      // This page was closed before it heard that the TV took it.
      tell('is-there');
    }
    return keep(performed);
  }

  /** Said again to each of its records that does not know: one that is lost with the line is nothing. */
  #endThere({ id }: Session): void {
    this.#endingId = id;
    this.#parts.tv()?.link.send({ t: 'finish-given', id });
  }

  #asked(word: HandOverWord | null): void {
    this.#stopAsking?.();
    this.#stopAsking = null;
    this.#askedUntilMs = -Infinity;
    this.#parts.show('none');
    if (word) this.#parts.tell(word);
  }

  #tellTv(session: Session): void {
    const { memory, tv } = this.#parts;
    const there = tv();
    const from = memory.read();
    if (there !== null && from?.sessionId === session.id && from.tvId === there.id) there.link.keep(session);
  }
}

/** Whether something happened other than that time passed. */
function isTurn(after: Session, before: Session | null): boolean {
  return after.id !== before?.id || after.segmentIndex !== before.segmentIndex || after.status !== before.status || after.effort !== before.effort;
}
