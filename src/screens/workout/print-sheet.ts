import { LitElement, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { msg, str } from '@lit/localize';
import { phaseWord } from '../../../components/phase-style.ts';
import type { ExerciseFigure } from '../../../components/exercise-figure/exercise-figure.ts';
import type { Phase } from '../../domain/workout/phase.ts';
import type { Step, Workout } from '../../domain/workout/workout.ts';
import { paperHead, paperStyles } from '../paper.ts';
import { doseWords } from './dose-words.ts';
import type { Move } from './move.ts';
import { printSheetStyles } from './print-sheet-styles.ts';
import '../../../components/exercise-figure/exercise-figure.ts';
import '../../../components/phase-shape/phase-shape.ts';

/** So many cells stand beside each other. */
const COLUMNS = 3;
const EFFORTS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

/**
 * @summary The workout on one sheet of paper: rounds are rows, phases columns, each cell has its move as line poses and a box to tick.
 * Black on white; shapes carry the phase. It stands off the screen and is what the page prints.
 */
@customElement('print-sheet')
export class PrintSheet extends LitElement {
  @property({ attribute: false }) workout!: Workout;
  @property() name = '';
  @property() fact = '';
  @property({ attribute: false }) exerciseName: (id: string) => string = (id) => id;
  /** By exercise; what did not arrive is printed by its name. */
  @property({ attribute: false }) moves: ReadonlyMap<string, Move> = new Map();

  static override styles = [paperStyles, printSheetStyles];

  override render() {
    const heads = sharedPhases(this.workout);
    const isNumbered = this.workout.rounds.length > 1;
    return html`
      ${this.#header()}
      <table>
        ${heads
          ? html`<thead>
              <tr>
                ${isNumbered ? html`<td></td>` : nothing}${heads.map((phase) => this.#head(phase))}
              </tr>
            </thead>`
          : nothing}
        <tbody>
          ${this.workout.rounds.map(({ steps }, at) => rowsOf(steps).map((row, part) => this.#row(row, isNumbered && part === 0 ? at + 1 : null, isNumbered)))}
        </tbody>
      </table>
      ${this.#notes()}
    `;
  }

  /** All poses are drawn, so that nothing is printed empty. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    await Promise.all([...this.renderRoot.querySelectorAll<ExerciseFigure>('exercise-figure')].map((figure) => figure.updateComplete));
    return isComplete;
  }

  #header() {
    const { fact, name } = this;
    return paperHead(fact, name, html`
      <div class="who">
        <p>${msg('Name')}<span></span></p>
        <p>${msg('Date')}<span></span></p>
      </div>
    `);
  }

  #head(phase: Phase) {
    return html`<th class="head" scope="col"><phase-shape phase=${phase} filled></phase-shape>${phaseWord(phase)} <small>${feelOf(phase)}</small></th>`;
  }

  #row(steps: readonly Step[], round: number | null, isNumbered: boolean) {
    const number = round === null ? html`<td></td>` : html`<th class="number" scope="row" aria-label=${msg(str`Round ${round}`)}>${round}</th>`;
    const rest = COLUMNS - steps.length;
    return html`
      <tr>
        ${isNumbered ? number : nothing}${steps.map((step) => this.#cell(step))}${rest > 0 ? html`<td colspan=${rest}></td>` : nothing}
      </tr>
    `;
  }

  #cell(step: Step) {
    const id = step.exerciseId;
    const move = id === null ? undefined : this.moves.get(id);
    const name = id === null ? phaseWord(step.phase) : this.exerciseName(id);
    const times = this.workout.canDoTwice ? [1, 2] : [1];
    return html`
      <td class="cell">
        <div class="boxes">${times.map(() => html`<span class="box"></span>`)}</div>
        <exercise-figure lines .movement=${move?.movement ?? null} .variant=${step.variant ?? 'regular'}></exercise-figure>
        <b>${name}</b>
        <span class="dose"><phase-shape phase=${step.phase} filled></phase-shape>${doseWords(step)}</span>
        <span class="cue">${this.#cueOf(step, move)}</span>
      </td>
    `;
  }

  /** A move that stands in the sheet more than once is told another of its cues each time. */
  #cueOf(step: Step, move: Move | undefined): string {
    if (!move) return '';
    const same = this.workout.rounds.flatMap(({ steps }) => steps).filter(({ exerciseId }) => exerciseId === step.exerciseId);
    const { cues } = move.text;
    return cues[same.indexOf(step) % cues.length] ?? '';
  }

  #notes() {
    return html`
      <div class="notes">
        <div>
          <b>${msg('How hard was it?')}</b>
          <p class="efforts">${EFFORTS.map((effort) => html`<span>${effort}</span>`)}</p>
          <p>${msg('5 to 6 is moderate, 7 to 8 is hard. Circle one.')}</p>
        </div>
        <div class="lines">
          <b>${msg('Weights and notes')}</b>
          <p></p>
          <p></p>
        </div>
      </div>
      <p class="end">${msg('Stop if something hurts. Easier is always allowed: smaller range, lighter weight, hand on a chair.')}</p>
    `;
  }
}

/** The phases of the columns, where all rounds have the same ones in the same order. */
function sharedPhases({ rounds }: Workout): readonly Phase[] | null {
  const first = rounds[0]?.steps.map(({ phase }) => phase) ?? [];
  const isShared = first.length === COLUMNS && rounds.every(({ steps }) => steps.length === COLUMNS && steps.every(({ phase }, at) => phase === first[at]));
  return isShared && new Set(first).size === COLUMNS ? first : null;
}

function rowsOf(steps: readonly Step[]): readonly (readonly Step[])[] {
  const count = Math.ceil(steps.length / COLUMNS);
  return Array.from({ length: count }, (_, row) => steps.slice(row * COLUMNS, (row + 1) * COLUMNS));
}

/** How it should feel, as the talk test says it. */
function feelOf(phase: Phase): string {
  if (phase === 'moderate') return msg('you can talk');
  if (phase === 'hard') return msg('a few words only');
  return phase === 'strength' ? msg('slow and steady') : '';
}
