import type { Catalog } from '../content/catalog.ts';
import type { ContentProblem } from '../content/problem.ts';
import type { SessionRepository } from '../domain/repositories.ts';
import { startSession, type Session } from '../domain/workout/session.ts';
import { unroll } from '../domain/workout/timeline.ts';
import type { SessionStore } from '../store/session-store.ts';
import type { SettingsStore } from '../store/settings-store.ts';
import type { Clock } from './clock.ts';
import type { Playback } from './effects/playback.ts';
import type { ResumeAnswer } from './questions.ts';

export interface SessionDeskParts {
  readonly store: SessionStore;
  readonly settings: SettingsStore;
  readonly clock: Clock;
  readonly catalog: Catalog;
  readonly createId: () => string;
  readonly repository: SessionRepository;
  readonly playback: Playback;
  readonly forget: (sessionId: string) => void;
}

interface Training {
  readonly workoutId: string;
  /** Empty when a guest trains alone. */
  readonly participants: readonly string[];
}

/** Puts sessions on stage and takes them off; at most one is unfinished at a time. */
export class SessionDesk {
  readonly #parts: SessionDeskParts;
  /** The session the next player shows as it is, because the viewer just chose to go on with it or to end it. */
  #chosenId: string | null = null;
  #expected: Training | null = null;

  constructor(parts: SessionDeskParts) {
    this.#parts = parts;
  }

  get unfinished(): Session | null {
    const session = this.#parts.store.state;
    return session !== null && session.status.kind !== 'ended' ? session : null;
  }

  /** Whether the player of this address shows the session on stage instead of beginning another. */
  isChosen(workoutId: string): boolean {
    const session = this.#parts.store.state;
    return session !== null && session.workoutId === workoutId && session.id === this.#chosenId;
  }

  /** Takes off the stage what is there; from here on nothing of it is saved. */
  async clear(): Promise<void> {
    const { store, playback } = this.#parts;
    this.#chosenId = null;
    if (store.state) await playback.forget(store.state.id);
  }

  /** Who was ticked for the workout about to begin; null when it does not come to that. */
  expect(training: Training | null): void {
    this.#expected = training;
  }

  /** @param participants - Whom it is kept for when nobody was ticked just now. */
  async begin(
    workoutId: string,
    times: 1 | 2,
    participants: readonly string[],
  ): Promise<ContentProblem | 'staged'> {
    const { store, settings, clock, catalog, createId, playback } = this.#parts;
    const loaded = await catalog.loadWorkout(workoutId);
    if (!loaded.ok) return loaded.problem;
    // What was left open counts as it stands: no minute is lost to a new start.
    if (this.unfinished) playback.send({ kind: 'finish' });
    const workout = loaded.value;
    const segments = unroll(workout, {
      times: workout.canDoTwice ? times : 1,
      repsWaitForOk: settings.state.person.repsWaitForOk,
      plans: settings.state.person.movePlans,
    });
    const session = startSession(segments, {
      id: createId(),
      workoutId,
      workoutVersion: workout.version,
      times: workout.canDoTwice ? times : 1,
      countsAs: workout.countsAs,
      participants: this.#expected?.workoutId === workoutId ? this.#expected.participants : participants,
      startedAtMs: clock.wallMs(),
      zoneOffsetMinutes: clock.zoneOffsetMinutes(),
    });
    store.send({ kind: 'load', session });
    this.#chosenId = null;
    this.#expected = null;
    return 'staged';
  }

  /** Puts a session that was handed over on stage, as it was; what was left open here counts as it stands. */
  take(session: Session): void {
    const { store, playback } = this.#parts;
    if (this.unfinished && this.unfinished.id !== session.id) playback.send({ kind: 'finish' });
    store.send({ kind: 'load', session });
    this.#chosenId = session.id;
  }

  /** @returns The workout whose player is to be shown now, or null. */
  async decide(session: Session, answer: ResumeAnswer): Promise<string | null> {
    const { store, repository, playback, forget } = this.#parts;
    switch (answer) {
      case 'later':
        return null;
      case 'discard':
        await playback.forget(session.id);
        await repository.remove(session.id);
        forget(session.id);
        return null;
      case 'resume':
      case 'finish':
        // A raised epoch says: this window owns it now.
        store.send({ kind: 'load', session: { ...session, epoch: session.epoch + 1 } });
        store.send(answer === 'resume' ? { kind: 'resume' } : { kind: 'finish' });
        this.#chosenId = session.id;
        return session.workoutId;
    }
  }
}
