import type { Durability, SessionRepository, StorageProblem } from '../../domain/repositories.ts';
import type { Session } from '../../domain/workout/session.ts';

interface Waiting {
  readonly session: Session;
  readonly durability: Durability;
}

/** Writes one session at a time; of each session only the newest state that waits is written. */
export class SessionSaver {
  readonly #repository: SessionRepository;
  readonly #onProblem: (problem: StorageProblem) => void;
  readonly #reported = new Set<StorageProblem>();
  readonly #waiting = new Map<string, Waiting>();
  #running: Promise<void> | null = null;

  /** @param onProblem - Told of each kind of problem once; the workout goes on in memory. */
  constructor(repository: SessionRepository, onProblem: (problem: StorageProblem) => void) {
    this.#repository = repository;
    this.#onProblem = onProblem;
  }

  /** Begins at once when nothing is being written, so that a page on its way out still hands its last state over. */
  save(session: Session, durability: Durability): void {
    const overtaken = this.#waiting.get(session.id);
    this.#waiting.set(session.id, { session, durability: overtaken?.durability === 'strict' ? 'strict' : durability });
    if (!this.#running) this.#running = this.#run();
  }

  /** Drops what waits of a session that is being discarded. */
  forget(sessionId: string): void {
    this.#waiting.delete(sessionId);
  }

  /** Resolves when nothing is being written or waits. */
  async settled(): Promise<void> {
    while (this.#running) await this.#running;
  }

  async #run(): Promise<void> {
    for (let next = this.#take(); next; next = this.#take()) await this.#write(next);
    this.#running = null;
  }

  #take(): Waiting | null {
    for (const [id, next] of this.#waiting) {
      this.#waiting.delete(id);
      return next;
    }
    return null;
  }

  async #write({ session, durability }: Waiting): Promise<void> {
    const problem = await this.#problemOf(session, durability);
    if (problem === null || this.#reported.has(problem)) return;
    this.#reported.add(problem);
    this.#onProblem(problem);
  }

  async #problemOf(session: Session, durability: Durability): Promise<StorageProblem | null> {
    try {
      const result = await this.#repository.save(session, durability);
      return result.ok ? null : result.problem;
    } catch {
      // A repository that breaks its promise must not end the queue.
      return 'unknown';
    }
  }
}
