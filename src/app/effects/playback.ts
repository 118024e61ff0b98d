import type { SessionRepository, StorageProblem } from '../../domain/repositories.ts';
import { cuesBetween, upcomingCues } from '../../domain/workout/cues.ts';
import { isOnlyGuests, isWaitingAtLimit, type Session } from '../../domain/workout/session.ts';
import type { SessionStore, SessionStoreEvent } from '../../store/session-store.ts';
import type { Clock } from '../clock.ts';
import type { WakeSource } from '../wake/wake-source.ts';
import type { CuePlayer } from './cue-player.ts';
import type { PageLife } from './page-life.ts';
import { SessionSaver } from './session-saver.ts';
import { TimeKeeper } from './time-keeper.ts';

/** A hidden page's wakes were measured up to 0.7 s apart; so at least 1.3 s stay scheduled. */
const CUE_HORIZON_MS = 2_000;

/** Under a second, so that with the write's own time a killed page loses a second at most. */
const SAVE_EVERY_MS = 800;

export interface PlaybackOptions {
  readonly store: SessionStore;
  readonly clock: Clock;
  readonly wake: WakeSource;
  readonly page: PageLife;
  readonly repository: SessionRepository;
  readonly cuePlayer: CuePlayer;
  readonly keepAwake: (on: boolean) => void;
  /** Told of each kind of problem once; the workout goes on in memory. */
  readonly onProblem: (problem: StorageProblem) => void;
}

/** Gives the session its time, and the world what follows from it: cues, saves, a screen that stays awake. */
export class Playback {
  readonly #options: PlaybackOptions;
  readonly #time: TimeKeeper;
  readonly #saver: SessionSaver;
  readonly #endings: (() => void)[];
  #endWakes: (() => void) | null = null;
  #isOwnTick = false;
  #isAwake = false;
  /** How far ahead of the session's present cues are already scheduled. */
  #cuedAheadMs = 0;
  #unsavedMs = 0;

  constructor(options: PlaybackOptions) {
    this.#options = options;
    this.#time = new TimeKeeper(options.clock);
    this.#saver = new SessionSaver(options.repository, options.onProblem);
    this.#endings = [
      options.store.subscribe((after, before) => this.#follow(after, before)),
      options.page.subscribe((moment) => (moment === 'return' ? this.#checkReturn() : this.#saveOnLeave())),
    ];
    options.store.settleTime = () => this.#passTime();
    this.#follow(options.store.state, null);
  }

  send(event: SessionStoreEvent): void {
    this.#options.store.send(event);
  }

  /** Drops a session that is being discarded, and resolves when the repository may remove it. */
  async forget(sessionId: string): Promise<void> {
    if (this.#options.store.state?.id === sessionId) this.#options.store.send({ kind: 'load', session: null });
    this.#saver.forget(sessionId);
    await this.#saver.settled();
  }

  /** Resolves when everything is written. */
  settled(): Promise<void> {
    return this.#saver.settled();
  }

  stop(): void {
    for (const end of this.#endings) end();
    this.#options.store.settleTime = null;
    this.#setRunning(false);
    this.#setAwake(false);
    this.#options.cuePlayer.cancelAll();
  }

  #wake(): void {
    this.#passTime();
    if (!this.#options.page.isHidden) this.#time.believeWall();
  }

  #passTime(): void {
    const { store } = this.#options;
    if (!isPlaying(store.state)) return;
    const passed = this.#time.take();
    if (passed === 'gap') return store.send({ kind: 'pause', reason: 'clock-gap' });
    if (passed === 0) return;
    this.#isOwnTick = true;
    store.send({ kind: 'tick', elapsedMs: passed });
    this.#isOwnTick = false;
  }

  #checkReturn(): void {
    this.#passTime();
    const { store } = this.#options;
    if (this.#time.takeSleep() && isPlaying(store.state)) store.send({ kind: 'pause', reason: 'clock-gap' });
  }

  #saveOnLeave(): void {
    this.#passTime();
    const session = this.#options.store.state;
    if (session && session.status.kind !== 'ended') this.#save(session, 'strict');
  }

  #follow(after: Session | null, before: Session | null): void {
    // Taken at once, for other listeners may answer the tick with events of their own.
    const isOwnTick = this.#isOwnTick;
    this.#isOwnTick = false;
    const isSame = after !== null && before !== null && after.id === before.id;
    const wasPlaying = isSame && isPlaying(before);
    if (isPlaying(after) && !wasPlaying) this.#time.restart();
    this.#setRunning(isPlaying(after));
    this.#setAwake(isPlaying(after) && !isWaitingAtLimit(after));
    if (isOwnTick && after && before) this.#cueOn(after, before);
    else this.#cueAnew(after, isSame ? before : null);
    if (after) this.#saveChange(after, isSame ? before : null);
  }

  #cueAnew(after: Session | null, before: Session | null): void {
    const { cuePlayer } = this.#options;
    cuePlayer.cancelAll();
    if (!after) return;
    const now = before ? cuesBetween(before, after) : [];
    const upcoming = upcomingCues(after, CUE_HORIZON_MS);
    this.#cuedAheadMs = CUE_HORIZON_MS;
    const cues = [...now.map((cue) => ({ cue, inMs: 0 })), ...upcoming];
    if (cues.length > 0) cuePlayer.schedule(cues);
  }

  /** Time went on undisturbed: only what came into the horizon is new, and an end's sound may ring out. */
  #cueOn(after: Session, before: Session): void {
    this.#cuedAheadMs -= passedBetween(before, after);
    const fresh = upcomingCues(after, CUE_HORIZON_MS).filter(({ inMs }) => inMs > this.#cuedAheadMs);
    this.#cuedAheadMs = CUE_HORIZON_MS;
    if (fresh.length > 0) this.#options.cuePlayer.schedule(fresh);
  }

  #saveChange(after: Session, before: Session | null): void {
    if (!before) {
      // Opening an ended session writes nothing; a new or resumed one is on disk from its first moment.
      if (after.status.kind !== 'ended') this.#save(after, 'strict');
      return;
    }
    this.#unsavedMs += passedBetween(before, after);
    const isTurn = after.segmentIndex !== before.segmentIndex || after.status !== before.status
      || after.effort !== before.effort || after.edits !== before.edits;
    if (isTurn) this.#save(after, 'strict');
    else if (this.#unsavedMs >= SAVE_EVERY_MS) this.#save(after, 'relaxed');
  }

  #save(session: Session, durability: 'strict' | 'relaxed'): void {
    this.#unsavedMs = 0;
    if (!isOnlyGuests(session)) this.#saver.save(session, durability);
  }

  #setRunning(isRunning: boolean): void {
    if (isRunning === (this.#endWakes !== null)) return;
    if (this.#endWakes) {
      this.#endWakes();
      this.#endWakes = null;
    } else {
      this.#endWakes = this.#options.wake.start(() => this.#wake());
    }
  }

  #setAwake(isAwake: boolean): void {
    if (isAwake === this.#isAwake) return;
    this.#isAwake = isAwake;
    this.#options.keepAwake(isAwake);
  }
}

/** The unfinished session of an earlier visit, paused: the viewer decides whether it goes on. */
export async function recoverSession(repository: SessionRepository): Promise<Session | null> {
  const session = await repository.findUnfinished();
  if (!session) return null;
  return { ...session, status: { kind: 'paused', reason: 'interrupted' }, revision: session.revision + 1 };
}

function isPlaying(session: Session | null): session is Session {
  return session !== null && session.status.kind === 'playing';
}

/** Milliseconds the clock ran between two states of one session. */
function passedBetween(before: Session, after: Session): number {
  return playedMs(after) - playedMs(before);
}

function playedMs(session: Session): number {
  return session.performed.reduce((sumMs, entry) => sumMs + entry.ms, 0);
}
