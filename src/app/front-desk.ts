import type { Catalog } from '../content/catalog.ts';
import type { Begin } from '../screens/begin.ts';
import type { Training } from '../screens/people/who-trains.ts';
import type { PeopleStore } from '../store/people-store.ts';
import type { AppShell } from './app-shell.ts';
import type { PeopleDesk } from './people-desk.ts';
import { safetyQuestion } from './safety-question.ts';
import type { SessionDesk } from './session-desk.ts';

export interface FrontDeskParts {
  readonly shell: Pick<AppShell, 'question'>;
  readonly store: PeopleStore;
  readonly people: PeopleDesk;
  readonly desk: SessionDesk;
  readonly loadSafetyText: Catalog['loadSafetyText'];
  readonly go: (path: string) => void;
}

/** Asks what has to be asked of people: who trains and whether they know how to train safely, before a start; who is here, between. */
export class FrontDesk {
  readonly #parts: FrontDeskParts;

  constructor(parts: FrontDeskParts) {
    this.#parts = parts;
  }

  async begin({ workoutId, times }: Begin): Promise<void> {
    const { shell, people, desk, loadSafetyText, go } = this.#parts;
    const path = `/workouts/${workoutId}/play${times === 2 ? '?times=2' : ''}`;
    const participants = await this.#askWhoTrains();
    if (participants === null) return;
    desk.expect({ workoutId, participants });
    if (await people.haveSeenSafetyNotice(participants)) return go(path);
    const text = await loadSafetyText();
    if (!text.ok) return go(path);
    shell.question = safetyQuestion(text.value, (isStarting) => {
      shell.question = null;
      if (!isStarting) return desk.expect(null);
      people.noteSafetyNotice(participants);
      go(path);
    });
  }

  /** Whose screens these are to be. */
  async askWho(): Promise<void> {
    const { shell, store, people } = this.#parts;
    const { all, current } = store.state;
    if (current === null) return;
    const { switchQuestion } = await import('./people-questions.ts');
    shell.question = switchQuestion(all, current.id, (id) => {
      shell.question = null;
      if (id !== current.id) void people.switchTo(id);
    });
  }

  /** @returns Whom the session is for, nobody when a guest trains alone, or null when there is to be no start now. */
  async #askWhoTrains(): Promise<readonly string[] | null> {
    const { shell, store, people } = this.#parts;
    const { all } = store.state;
    // A question that does not arrive keeps nobody from training.
    const questions = all.length < 2 ? null : await import('./people-questions.ts').catch(() => null);
    if (questions === null) return people.training;
    return new Promise((resolve) => {
      const onAnswer = (training: Training | null): void => {
        shell.question = null;
        if (training) people.rememberTraining(training.ids);
        resolve(training && training.ids);
      };
      shell.question = questions.trainingQuestion(all, people.training, onAnswer);
    });
  }
}
