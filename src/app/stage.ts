import type { CuePlayer } from '../audio/cue-player.ts';
import type { Catalog } from '../content/catalog.ts';
import type { StorageProblem } from '../domain/repositories.ts';
import type { Session } from '../domain/workout/session.ts';
import type { Storage } from '../storage/open-storage.ts';
import type { SessionStore } from '../store/session-store.ts';
import type { SettingsStore } from '../store/settings-store.ts';
import type { Clock } from './clock.ts';
import { createPageLife } from './effects/page-life.ts';
import { Playback, recoverSession } from './effects/playback.ts';
import { SessionDesk } from './session-desk.ts';
import { createWorkerWake } from './wake/worker-wake.ts';

export { problemWords } from './problem-words.ts';

export interface StageParts {
  readonly store: SessionStore;
  readonly settings: SettingsStore;
  readonly clock: Clock;
  readonly catalog: Catalog;
  readonly storage: Storage;
  readonly cuePlayer: CuePlayer;
  readonly keepAwake: (on: boolean) => void;
  readonly forget: (sessionId: string) => void;
  readonly onProblem: (problem: StorageProblem) => void;
}

export interface Stage {
  readonly desk: SessionDesk;
  /** What was left unfinished, if anything. */
  readonly interrupted: Session | null;
}

/** What plays sessions. It arrives with the database, not with the first screen: nothing plays before both are here. */
export async function openStage(parts: StageParts): Promise<Stage> {
  const { store, settings, clock, catalog, storage, cuePlayer, keepAwake, forget, onProblem } = parts;
  const playback = new Playback({
    store,
    clock,
    wake: createWorkerWake(),
    page: createPageLife(),
    repository: storage.sessions,
    cuePlayer,
    keepAwake,
    onProblem,
  });
  const desk = new SessionDesk({
    store,
    settings,
    clock,
    catalog,
    createId: () => storage.createId(),
    repository: storage.sessions,
    playback,
    forget,
  });
  return { desk, interrupted: await recoverSession(storage.sessions) };
}
