import { LitElement, html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { msg } from '@lit/localize';
import { controlStyles } from '../../../components/control-styles.ts';
import { phaseTints } from '../../../components/phase-tints.ts';
import { phaseFamily } from '../../../components/phase-style.ts';
import type { RemotePress } from '../../buttons.ts';
import { DEFAULT_LOOK, type FigureLook } from '../../domain/movement/look.ts';
import type { Side } from '../../domain/workout/phase.ts';
import type { Step } from '../../domain/workout/workout.ts';
import type { LoadMove, Move } from './move.ts';
import { moveDetailStyles } from './move-detail-styles.ts';
import '../../../components/app-icon/app-icon.ts';
import '../../../components/body-map/body-map.ts';
import '../../../components/exercise-figure/exercise-figure.ts';
import '../../../components/phase-shape/phase-shape.ts';

/** One press turns the camera this far, in degrees; so a whole turn is 24 presses. */
const TURN_STEP_DEGREES = 15;
/** One press moves this far through the repetition, in hundredths. */
const SCRUB_STEP = 4;

/**
 * @summary One move from near: it plays; Left and Right lead through it or walk round it; its words beside it.
 * @fires leave when the viewer goes back
 */
@customElement('move-detail')
export class MoveDetail extends LitElement {
  @property({ attribute: false }) step!: Step;
  @property({ attribute: false }) load!: LoadMove;
  @property({ attribute: false }) look: FigureLook = DEFAULT_LOOK;
  /** What the person did of it the last time, in words, or nothing. */
  @property({ attribute: false }) lastTime: (exerciseId: string) => Promise<string> = () => Promise.resolve('');

  @state() private move: Move | null | undefined = undefined;
  @state() private lastWords = '';
  /** Hundredths of the repetition, or null while it plays by itself. */
  @state() private scrub: number | null = null;
  @state() private turn = 0;
  @state() private isEasier = false;
  @state() private side: Side = 'right';

  @query('.entry') private readonly entry!: HTMLElement | null;

  static override styles = [controlStyles, phaseTints, moveDetailStyles];

  override render() {
    return html`
      <section
        class="sheet ${phaseFamily(this.step.phase)}"
        role="dialog"
        aria-modal="true"
        aria-label=${this.move?.text.name ?? msg('Move')}
        data-focus-trap
        data-focus-group
        @remote-press=${this.#press}
      >
        ${this.move ? this.#shown(this.move) : this.#waiting()}
      </section>
    `;
  }

  protected override async firstUpdated(): Promise<void> {
    this.move = this.step.exerciseId === null ? null : await this.load(this.step.exerciseId);
    await this.updateComplete;
    this.entry?.focus();
    if (this.step.phase === 'strength' && this.step.exerciseId !== null) this.lastWords = await this.lastTime(this.step.exerciseId);
  }

  #waiting() {
    if (this.move === undefined) return html`<button class="button entry" @click=${this.#leave}>${msg('Back')}</button>`;
    return html`
      <div class="words">
        <h2>${msg('This move did not arrive')}</h2>
        <p>${msg('The network may be away. The workout itself still plays. Press OK to go back.')}</p>
        <button class="button main entry" @click=${this.#leave}>${msg('Back')}</button>
      </div>
    `;
  }

  #shown({ text, exercise, movement }: Move) {
    return html`
      <div class="stage">
        <phase-shape class="shape" phase=${this.step.phase} filled></phase-shape>
        <div class="floor" aria-hidden="true"></div>
        <exercise-figure
          .movement=${movement}
          .look=${this.look}
          .side=${this.step.sides === 'each' ? this.side : null}
          .variant=${this.isEasier ? 'easier' : 'regular'}
          .tempo=${this.step.dose.kind === 'reps' ? this.step.dose.tempo : null}
          .pace=${this.step.phase === 'hard' ? 'hard' : this.step.phase === 'moderate' ? 'moderate' : 'easy'}
          .phase=${this.scrub === null ? null : this.scrub / 100}
          .orbit=${this.turn}
          .muscles=${true}
          .label=${text.name}
          ><p class="absent">${text.name}</p></exercise-figure
        >
        ${movement ? this.#controls(movement.easier !== undefined) : nothing}
      </div>
      <div class="words" tabindex="0" role="region" aria-label=${msg('How it is done')} data-focus-key="move-words">
        <h2>${text.name}</h2>
        <p class="summary">${text.summary}</p>
        ${this.lastWords === '' ? nothing : html`<p class="last">${this.lastWords}</p>`}
        <ol>
          ${text.steps.map((step) => html`<li>${step}</li>`)}
        </ol>
        <body-map .primary=${exercise.primary} .secondary=${exercise.secondary}></body-map>
        <h3>${msg('Breathe')}</h3>
        <p>${text.breathing}</p>
        <h3>${msg('Easier')}</h3>
        <p>${text.easier}</p>
        <h3>${msg('Harder')}</h3>
        <p>${text.harder}</p>
        <h3>${msg('Watch for')}</h3>
        ${text.mistakes.map((mistake) => html`<p>${mistake}</p>`)}
        <p class="stop">${text.stop}</p>
      </div>
    `;
  }

  #controls(hasEasier: boolean) {
    const isPlaying = this.scrub === null;
    return html`
      <div class="controls" data-focus-group>
        <label class="slide">
          <span>${msg('Through the move')}</span>
          <input
            class="entry"
            type="range"
            min="0"
            max="100"
            step=${SCRUB_STEP}
            .value=${String(this.scrub ?? 0)}
            @input=${(event: Event) => (this.scrub = valueOf(event))}
          />
        </label>
        <label class="slide">
          <span>${msg('Turn')}</span>
          <input
            type="range"
            min="-180"
            max="180"
            step=${TURN_STEP_DEGREES}
            .value=${String(this.turn)}
            @input=${(event: Event) => (this.turn = valueOf(event))}
          />
        </label>
        <div class="buttons" data-focus-group="row">
          <button class="button" ?disabled=${isPlaying} @click=${() => (this.scrub = null)}>
            <app-icon name="play" filled></app-icon>${msg('Play')}
          </button>
          ${hasEasier
            ? html`<button class="button" aria-pressed=${String(this.isEasier)} @click=${() => (this.isEasier = !this.isEasier)}>
                ${this.isEasier ? msg('As usual') : msg('Easier way')}
              </button>`
            : nothing}
          ${this.step.sides === 'each'
            ? html`<button class="button" @click=${() => (this.side = this.side === 'right' ? 'left' : 'right')}>
                ${this.side === 'right' ? msg('Left side') : msg('Right side')}
              </button>`
            : nothing}
          <button class="button" @click=${this.#leave}>${msg('Back')}</button>
        </div>
      </div>
    `;
  }

  readonly #leave = (): void => {
    this.dispatchEvent(new CustomEvent('leave'));
  };

  readonly #press = (event: CustomEvent<RemotePress>): void => {
    if (event.detail.button !== 'back') return;
    event.preventDefault();
    this.#leave();
  };
}

function valueOf(event: Event): number {
  return Number((event.target as HTMLInputElement).value);
}
