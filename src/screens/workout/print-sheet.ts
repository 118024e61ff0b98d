import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { msg, str } from '@lit/localize';
import { phaseWord } from '../../../components/phase-style.ts';
import type { ExerciseFigure } from '../../../components/exercise-figure/exercise-figure.ts';
import type { Movement } from '../../domain/movement/movement.ts';
import type { Step, Workout } from '../../domain/workout/workout.ts';
import { doseWords } from './dose-words.ts';
import '../../../components/exercise-figure/exercise-figure.ts';
import '../../../components/phase-shape/phase-shape.ts';

/**
 * @summary The workout on paper: each round a row, its move as line poses, a box to tick for each step. Black on white; shapes carry
 * the phase. It stands off the screen and is what the page prints.
 */
@customElement('print-sheet')
export class PrintSheet extends LitElement {
  @property({ attribute: false }) workout!: Workout;
  @property() name = '';
  @property() fact = '';
  @property({ attribute: false }) exerciseName: (id: string) => string = (id) => id;
  @property({ attribute: false }) movements: ReadonlyMap<string, Movement> = new Map();

  static override styles = css`
    :host {
      position: absolute;
      top: 0;
      left: -300cm;
      display: block;
      width: 18.5cm;
      background: var(--print-paper);
      color: var(--print-ink);
      font: 500 10pt/1.25 var(--body-font);
    }

    h1 {
      margin: 0;
      font: 700 26pt/1 var(--display);
    }

    .fact {
      margin: 0.15cm 0 0.4cm;
    }

    .round {
      display: flex;
      align-items: center;
      padding: 0.15cm 0;
      border-top: 0.03cm solid currentColor;
      page-break-inside: avoid;
    }

    exercise-figure {
      flex: none;
      width: 5.6cm;
      height: 1.95cm;
      margin-right: 0.5cm;
    }

    ul {
      flex: 1;
      margin: 0;
      padding: 0;
      list-style: none;
    }

    li {
      display: flex;
      align-items: center;
      padding: 0.1cm 0;
    }

    phase-shape {
      margin-right: 0.25cm;

      --shape-size: 0.4cm;
    }

    .move {
      flex: 1;
    }

    b {
      display: block;
      font-size: 11pt;
    }

    .box {
      width: 0.55cm;
      height: 0.55cm;
      margin-left: 0.3cm;
      border: 0.04cm solid currentColor;
    }

    .notes {
      margin-top: 0.5cm;
      border-top: 0.03cm solid currentColor;
    }

    .line {
      height: 0.9cm;
      border-bottom: 0.02cm solid currentColor;
    }

    @media print {
      :host {
        position: static;
        width: auto;
      }
    }
  `;

  override render() {
    return html`
      <h1>${this.name}</h1>
      <p class="fact">${this.fact}</p>
      ${this.workout.rounds.flatMap(({ steps }, at) => groups(steps).map((group) => this.#group(group, at)))}
      <div class="notes">
        ${msg('How hard was it, 1 to 10, and what to remember:')}
        <div class="line"></div>
        <div class="line"></div>
      </div>
    `;
  }

  /** Resolves when all poses are drawn, so that nothing is printed empty. */
  async ready(): Promise<void> {
    await this.updateComplete;
    await Promise.all([...this.renderRoot.querySelectorAll<ExerciseFigure>('exercise-figure')].map((figure) => figure.updateComplete));
  }

  #group(steps: readonly Step[], at: number) {
    const id = steps[0]?.exerciseId ?? null;
    const times = this.workout.canDoTwice ? [1, 2] : [1];
    return html`
      <div class="round">
        <exercise-figure lines .movement=${id === null ? null : (this.movements.get(id) ?? null)} .label=${id === null ? '' : this.exerciseName(id)}></exercise-figure>
        <ul aria-label=${msg(str`Round ${at + 1}`)}>
          ${steps.map(
            (step) => html`
              <li>
                <phase-shape phase=${step.phase} filled></phase-shape>
                <span class="move"><b>${step.exerciseId === null ? phaseWord(step.phase) : this.exerciseName(step.exerciseId)}</b>${doseWords(step)}</span>
                ${times.map(() => html`<span class="box"></span>`)}
              </li>
            `,
          )}
        </ul>
      </div>
    `;
  }
}

/** Neighbours of the same move share one picture. */
function groups(steps: readonly Step[]): readonly (readonly Step[])[] {
  const all: Step[][] = [];
  for (const step of steps) {
    const last = all[all.length - 1];
    if (last?.[0]?.exerciseId === step.exerciseId) last.push(step);
    else all.push([step]);
  }
  return all;
}
