import { LitElement, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { msg, str } from '@lit/localize';
import { controlStyles } from '../../../components/control-styles.ts';
import { phaseWord } from '../../../components/phase-style.ts';
import { DEFAULT_LOOK, type FigureLook } from '../../domain/movement/look.ts';
import type { Step, Workout, WorkoutSummary } from '../../domain/workout/workout.ts';
import { begin } from '../begin.ts';
import { printPaper } from '../print-paper.ts';
import { screenStyles } from '../screen-styles.ts';
import { clockTime, countsAsWord, minutesOf, summaryLine } from '../workout-words.ts';
import { doseWords } from './dose-words.ts';
import type { LoadMove, Move } from './move.ts';
import { workoutStyles } from './workout-styles.ts';
import '../../../components/app-icon/app-icon.ts';
import '../../../components/phase-shape/phase-shape.ts';
import '../../../components/session-skyline/session-skyline.ts';

/** @summary One workout: what it takes, what it gives, its rounds and moves, and Start. */
@customElement('workout-screen')
export class WorkoutScreen extends LitElement {
  @property({ attribute: false }) workout!: Workout;
  @property({ attribute: false }) summary!: WorkoutSummary;
  @property() name = '';
  @property() about = '';
  @property({ attribute: false }) loadMove!: LoadMove;
  @property({ attribute: false }) look: FigureLook = DEFAULT_LOOK;
  /** What the person did of a strength move the last time, in words, or nothing. */
  @property({ attribute: false }) lastTime: (exerciseId: string) => Promise<string> = () => Promise.resolve('');
  /** What this person wants of a week. */
  @property({ attribute: false }) cardioGoalMin = 150;
  /** A TV has no paper. */
  @property({ type: Boolean }) canPrint = false;
  /** What puts it onto another screen, where there is a way to one. */
  @property({ attribute: false }) loadCast: () => Promise<HTMLElement | null> = () => Promise.resolve(null);
  @state() private cast: HTMLElement | null = null;
  /** The step whose move is looked at from near. */
  @state() private shown: Step | null = null;
  @property({ attribute: false }) exerciseName: (id: string) => string = (id) => id;

  static override styles = [controlStyles, screenStyles, workoutStyles];

  protected override firstUpdated(): void {
    // A workout begins without it.
    this.loadCast().then((cast) => (this.cast = cast), () => undefined);
  }

  override render() {
    return html`
      <main class="page">
        <section class="poster">
          <p class="label">${summaryLine(this.summary)}</p>
          <h1 class="title">${this.name}</h1>
          <p class="about">${this.about}</p>
          <p class="counts">${this.#countsLine()}</p>
          <div class="actions" data-focus-group="row" data-focus-key="workout-actions" data-focus-entry>
            <button class="button main" data-focus-entry @click=${() => this.#begin(1)}>
              <app-icon name="play" filled></app-icon>${msg('Start')}
            </button>
            ${this.workout.canDoTwice
              ? html`<button class="button" @click=${() => this.#begin(2)}>${this.#twiceLabel()}</button>`
              : ''}
            ${this.canPrint
              ? html`<button class="button" @click=${() => void this.#print()}>${msg('Print')}</button>`
              : nothing}
            ${this.cast}
          </div>
          <session-skyline .phases=${this.summary.skyline} aria-hidden="true"></session-skyline>
        </section>
        <section class="rounds" aria-label=${msg('Moves')} data-focus-group="column" data-focus-key="workout-rounds">
          ${this.workout.rounds.map((round, at) => this.#round(round.steps, at))}
        </section>
      </main>
      ${this.shown
        ? html`<move-detail
            .step=${this.shown}
            .load=${this.loadMove}
            .look=${this.look}
            .lastTime=${this.lastTime}
            @leave=${this.#leave}
          ></move-detail>`
        : nothing}
    `;
  }

  #round(steps: readonly Step[], at: number) {
    return html`
      <div class="round" role="group" aria-label=${msg(str`Round ${at + 1}`)} data-focus-group="column">
        ${steps.map((step) => this.#step(step))}
      </div>
    `;
  }

  #step(step: Step) {
    const id = step.exerciseId;
    const name = id === null ? phaseWord(step.phase) : this.exerciseName(id);
    return html`
      <button class="step ${step.phase}" @click=${() => this.#show(step)}>
        <phase-shape phase=${step.phase} filled></phase-shape>
        <span class="move">${name}</span>
        <span class="dose">${doseWords(step)}</span>
      </button>
    `;
  }

  /** The move's own view comes with a script of its own. */
  async #show(step: Step): Promise<void> {
    if (step.exerciseId === null) return;
    await import('./move-detail.ts');
    this.shown = step;
  }

  /** The sheet comes with a script of its own. */
  async #print(): Promise<void> {
    const { PrintSheet } = await import('./print-sheet.ts');
    const sheet = new PrintSheet();
    sheet.workout = this.workout;
    sheet.name = this.name;
    sheet.fact = summaryLine(this.summary);
    sheet.exerciseName = this.exerciseName;
    sheet.moves = await this.#loadMoves();
    await printPaper(sheet);
  }

  async #loadMoves(): Promise<ReadonlyMap<string, Move>> {
    const ids = new Set(this.workout.rounds.flatMap(({ steps }) => steps.flatMap(({ exerciseId }) => exerciseId ?? [])));
    const moves = await Promise.all([...ids].map(async (id) => [id, await this.loadMove(id)] as const));
    return new Map(moves.filter((entry): entry is readonly [string, Move] => entry[1] !== null));
  }

  readonly #leave = (): void => {
    this.shown = null;
  };

  #countsLine(): string {
    const total = clockTime(this.summary.totalMs);
    const parts = [msg(str`${total} with get-ready and switches`)];
    const credit = this.summary.creditMin;
    if (credit > 0) parts.push(msg(str`counts ${credit} of ${this.cardioGoalMin} cardio minutes`));
    return [...parts, ...this.summary.countsAs.filter((what) => what !== 'cardio').map(countsAsWord)].join(' · ');
  }

  #twiceLabel(): string {
    const minutes = 2 * minutesOf(this.summary.workMs);
    return msg(str`Twice, ${minutes} min`);
  }

  #begin(times: 1 | 2): void {
    begin(this, { workoutId: this.workout.id, times });
  }
}
