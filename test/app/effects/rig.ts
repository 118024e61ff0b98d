import { type PlaybackOptions, Playback } from '../../../src/app/effects/playback.ts';
import type { Durability, SessionRepository, StorageProblem } from '../../../src/domain/repositories.ts';
import { type Result, succeed } from '../../../src/domain/result.ts';
import type { Session } from '../../../src/domain/workout/session.ts';
import { createSessionStore, type SessionStore } from '../../../src/store/session-store.ts';

interface Written {
  readonly session: Session;
  readonly durability: Durability;
}

/** Playback on a stage: all clocks, the worker, the page, the disk and the speaker are in the test's hand. */
export class Rig {
  readonly store: SessionStore = createSessionStore();
  readonly written: Written[] = [];
  readonly problems: StorageProblem[] = [];
  readonly awake: boolean[] = [];
  /** Cues that were heard, with the monotonic moment of their sound. */
  readonly #scheduled: { readonly name: string; readonly atMs: number }[] = [];
  /** How long before its sound each cue was scheduled; those of a key press sound at once and are left out. */
  readonly leadsMs: number[] = [];
  readonly playback: Playback;
  answer: () => Promise<Result<void, StorageProblem>> = () => Promise.resolve(succeed(undefined));
  monotonicMs = 5_000.25;
  wallMs = Date.UTC(2026, 0, 7, 18);
  isHidden = false;
  writesAtOnce = 0;
  mostWritesAtOnce = 0;
  onWake: (() => void) | null = null;
  #onPage: (moment: 'return' | 'leave') => void = () => undefined;

  constructor(change: Partial<PlaybackOptions> = {}) {
    this.playback = new Playback({
      store: this.store,
      clock: { monotonicMs: () => this.monotonicMs, wallMs: () => this.wallMs, zoneOffsetMinutes: () => 0 },
      wake: { start: (onWake) => this.#startWakes(onWake) },
      page: this.#page(),
      repository: this.repository,
      cuePlayer: {
        schedule: (cues) => cues.forEach(({ cue, inMs }) => {
          const name = 'count' in cue ? `${cue.kind} ${cue.count}` : cue.kind;
          if (inMs > 0) this.leadsMs.push(inMs);
          this.#scheduled.push({ name, atMs: this.monotonicMs + inMs });
        }),
        cancelAll: () => this.#cancelAhead(),
      },
      keepAwake: (on) => this.awake.push(on),
      onProblem: (problem) => this.problems.push(problem),
      ...change,
    });
  }

  get repository(): SessionRepository {
    return {
      save: async (session, durability) => {
        this.written.push({ session, durability });
        this.writesAtOnce += 1;
        this.mostWritesAtOnce = Math.max(this.mostWritesAtOnce, this.writesAtOnce);
        const result = await this.answer();
        this.writesAtOnce -= 1;
        return result;
      },
      findUnfinished: () => Promise.resolve(this.written[this.written.length - 1]?.session ?? null),
      listBetween: () => Promise.resolve([]),
      remove: () => Promise.resolve(succeed(undefined)),
      hasAny: () => Promise.resolve(true),
    };
  }

  get session(): Session {
    const session = this.store.state;
    if (!session) throw new Error('No session on stage');
    return session;
  }

  get heard(): readonly { readonly name: string; readonly atMs: number }[] {
    return this.#scheduled.filter(({ atMs }) => atMs <= this.monotonicMs);
  }

  get heardNames(): readonly string[] {
    return this.heard.map(({ name }) => name);
  }

  /** Sounds that lie in the future; none may be left in a pause. */
  get cuesAhead(): number {
    return this.#scheduled.filter(({ atMs }) => atMs > this.monotonicMs).length;
  }

  load(session: Session | null): void {
    this.store.send({ kind: 'load', session });
  }

  /** Both clocks go on, and the worker wakes the page at the end. */
  wakeAfter(ms: number): void {
    this.elapse(ms);
    this.onWake?.();
  }

  /** Plays on with a wake every 100 ms. */
  run(ms: number): void {
    for (let leftMs = ms; leftMs > 0; leftMs -= 100) this.wakeAfter(Math.min(100, leftMs));
  }

  elapse(ms: number): void {
    this.monotonicMs += ms;
    this.wallMs += ms;
  }

  /** Only the wall clock goes on, as in a sleep where the monotonic one stands still. */
  jumpWall(ms: number): void {
    this.wallMs += ms;
  }

  leavePage(): void {
    this.isHidden = true;
    this.#onPage('leave');
  }

  returnToPage(): void {
    this.isHidden = false;
    this.#onPage('return');
  }

  #startWakes(onWake: () => void): () => void {
    this.onWake = onWake;
    return () => {
      this.onWake = null;
    };
  }

  #page(): PlaybackOptions['page'] {
    const isHidden = (): boolean => this.isHidden;
    return {
      get isHidden() {
        return isHidden();
      },
      subscribe: (listener) => {
        this.#onPage = listener;
        return () => {
          this.#onPage = () => undefined;
        };
      },
    };
  }

  #cancelAhead(): void {
    const kept = this.heard;
    this.#scheduled.splice(0, this.#scheduled.length, ...kept);
  }
}
