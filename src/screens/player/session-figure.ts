import type { LitElement } from 'lit';
import { ExerciseFigure, type Pace } from '../../../components/exercise-figure/exercise-figure.ts';
import type { FigureLook } from '../../domain/movement/look.ts';
import type { Movement } from '../../domain/movement/movement.ts';
import type { Session } from '../../domain/workout/session.ts';
import type { Segment } from '../../domain/workout/timeline.ts';
import type { SessionStore } from '../../store/session-store.ts';
import { viewOf } from './player-view.ts';

export interface SessionFigureParts {
  readonly store: SessionStore;
  /** By exercise; a move without one is shown by its words. */
  readonly movements: ReadonlyMap<string, Movement>;
  readonly look: FigureLook;
  readonly exerciseName: (exerciseId: string) => string;
}

/** Puts the moving figure on the player's stage, and the next move's picture on its card; ends when the screen is gone. */
export function showSessionFigure(screen: LitElement, parts: SessionFigureParts): void {
  const figures = new SessionFigures(screen, parts);
  figures.show(parts.store.state);
  const end = parts.store.subscribe((session) => {
    if (screen.isConnected) figures.show(session);
    else end();
  });
}

/** The small picture waits until the step itself is on the screen: posing a new move costs a slow set some frames. */
const NEXT_AFTER_MS = 400;

class SessionFigures {
  readonly #screen: LitElement;
  readonly #parts: SessionFigureParts;
  readonly #stage = new ExerciseFigure();
  readonly #next = new ExerciseFigure();
  #segment: Segment | null = null;
  #after: Segment | null = null;
  /** The session's count at the last change; ticks come ten times a second, frames six times as often. */
  #countedMs = 0;
  #countedAtMs = 0;
  #isRunning = false;
  #nextTimer = 0;

  constructor(screen: LitElement, parts: SessionFigureParts) {
    this.#screen = screen;
    this.#parts = parts;
    this.#stage.slot = 'figure';
    this.#stage.floorAt = 0.907;
    this.#stage.elapsedMs = () => this.#elapsedMs();
    this.#next.slot = 'next-figure';
    this.#next.pace = 'still';
    this.#next.paused = true;
    this.#next.style.width = '100%';
    this.#next.style.height = '100%';
    for (const figure of [this.#stage, this.#next]) figure.look = parts.look;
  }

  show(session: Session | null): void {
    const segment = session && session.status.kind !== 'ended' ? (session.segments[session.segmentIndex] ?? null) : null;
    if (!session || !segment) return this.#clear();
    this.#count(session);
    this.#stage.paused = !this.#isRunning;
    if (segment !== this.#segment) {
      this.#segment = segment;
      this.#place(this.#stage, segment);
      this.#stage.pace = paceOf(segment);
      this.#stage.tempo = segment.dose.kind === 'reps' && !isInterlude(segment) ? segment.dose.tempo : null;
    }
    const after = viewOf(session)?.after ?? null;
    if (after === this.#after) return;
    this.#after = after;
    window.clearTimeout(this.#nextTimer);
    this.#nextTimer = window.setTimeout(() => this.#showNext(after), NEXT_AFTER_MS);
  }

  #showNext(after: Segment | null): void {
    this.#place(this.#next, after);
    // The screen looks whether a picture is there when it renders.
    this.#screen.requestUpdate();
  }

  #place(figure: ExerciseFigure, segment: Segment | null): void {
    const id = segment?.exerciseId ?? null;
    const movement = id === null ? null : (this.#parts.movements.get(id) ?? null);
    if (!segment || id === null || !movement) return figure.remove();
    figure.movement = movement;
    figure.side = segment.side;
    figure.variant = segment.variant;
    if (figure === this.#stage) figure.label = this.#parts.exerciseName(id);
    if (!figure.isConnected) this.#screen.append(figure);
  }

  #count(session: Session): void {
    this.#isRunning = session.status.kind === 'playing';
    this.#countedMs = session.elapsedMs;
    this.#countedAtMs = performance.now();
  }

  /** Between two ticks time goes on; a late tick does not let the figure run ahead. */
  #elapsedMs(): number {
    const sinceMs = this.#isRunning ? Math.min(performance.now() - this.#countedAtMs, 250) : 0;
    return this.#countedMs + sinceMs;
  }

  #clear(): void {
    window.clearTimeout(this.#nextTimer);
    this.#segment = null;
    this.#after = null;
    this.#stage.remove();
    this.#next.remove();
  }
}

function isInterlude({ phase }: Segment): boolean {
  return phase === 'get-ready' || phase === 'rest' || phase === 'switch-sides';
}

function paceOf(segment: Segment): Pace {
  switch (segment.phase) {
    case 'get-ready':
    case 'rest':
    case 'switch-sides':
      return 'still';
    case 'hard':
    case 'moderate':
      return segment.phase;
    default:
      return 'easy';
  }
}
