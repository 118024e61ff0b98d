import { css, html, LitElement } from 'lit';
import type { PropertyValues } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { DEFAULT_LOOK } from '../../src/domain/movement/look.ts';
import type { FigureLook } from '../../src/domain/movement/look.ts';
import type { Movement, Side, Tempo, Variant } from '../../src/domain/movement/movement.ts';
import { FigureStage } from './figure-stage.ts';
import type { Pace, Wishes } from './figure-stage.ts';

export type { Pace };

/** Each of them begins another play, into which the figure glides. */
const PLAYED: readonly (keyof Wishes)[] = ['movement', 'side', 'variant', 'pace'];

/**
 * @summary An animated person who shows how a move is done, drawn by code on a canvas.
 *
 * Fills its own box, so give it a size. Time comes from `elapsedMs` when given (a number, or a function asked at each frame), else from
 * its own clock, which starts when it first shows a movement. Without a movement it shows its slot, or its label.
 *
 * With reduced motion (its own property, the attribute on the document, or the system's wish) two key poses are shown in turn, with
 * arrows; with `lines` they stand side by side, black on white.
 *
 * @slot - Shown instead when there is no movement or no canvas, for example the move's name.
 */
@customElement('exercise-figure')
export class ExerciseFigure extends LitElement implements Wishes {
  @property({ attribute: false }) movement: Movement | null = null;
  @property({ type: String }) side: Side | null = null;
  @property({ type: String }) variant: Variant = 'regular';
  /** Repetitions follow it: pull, hold, lower. */
  @property({ attribute: false }) tempo: Tempo | null = null;
  @property({ type: String }) pace: Pace = 'moderate';
  @property({ type: Boolean }) paused = false;
  /** Time since the move began, as the session counts it. */
  @property({ attribute: false }) elapsedMs: number | (() => number) | null = null;
  /** Position in the cycle, 0 to 1, for scrubbing; wins over time when set. */
  @property({ type: Number }) phase: number | null = null;
  @property({ attribute: false }) look: FigureLook = DEFAULT_LOOK;
  /** Lets the muscles worked glow. */
  @property({ type: Boolean }) muscles = false;
  @property({ type: Boolean, attribute: 'reduced-motion' }) reducedMotion = false;
  /** Draws its key poses as lines, for print. */
  @property({ type: Boolean, reflect: true }) lines = false;
  /** Degrees the camera is turned from the move's own view. */
  @property({ type: Number }) orbit = 0;
  /** Share of the height at which the floor line lies. */
  @property({ type: Number, attribute: 'floor-at' }) floorAt = 0.9;
  /** Name for those who cannot see it; without one it is decoration. */
  @property({ type: String }) label = '';

  readonly #stage = new FigureStage(this, () => this.requestUpdate());

  static override readonly styles = css`
    :host {
      display: block;
      position: relative;
      contain: strict;
      min-width: 1px;
      min-height: 1px;
    }

    canvas {
      position: absolute;
      top: 0;
      left: 0;
      width: 100%;
      height: 100%;
    }

    [hidden] {
      display: none;
    }

    .turns {
      animation: turn 5s infinite;
    }

    .other {
      opacity: 0;
    }

    .turns.other {
      animation-delay: -2.5s;
    }

    .waits {
      animation-play-state: paused;
    }

    @keyframes turn {
      0%,
      44% {
        opacity: 1;
      }

      50%,
      94% {
        opacity: 0;
      }
    }
  `;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stage.attach(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stage.detach();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (PLAYED.some((name) => changed.has(name))) this.#stage.load(changed.has('movement'));
  }

  protected override render(): unknown {
    const stage = this.#stage;
    const isShown = this.movement !== null && !stage.hasFailed;
    const isReduced = isShown && stage.isReduced() && !this.lines;
    const turns = isReduced && stage.hasTwoPoses ? `turns ${this.paused ? 'waits' : ''}` : '';
    return html`
      <canvas
        class=${turns}
        ?hidden=${!isShown}
        role=${this.label ? 'img' : 'presentation'}
        aria-label=${this.label || 'figure'}
        aria-hidden=${this.label ? 'false' : 'true'}
        @contextlost=${stage.lose}
        @contextrestored=${() => stage.fail(false)}
      ></canvas>
      ${isReduced ? html`<canvas class="other ${turns}" aria-hidden="true"></canvas>` : ''}
      ${isShown ? '' : html`<slot>${this.label}</slot>`}
    `;
  }

  protected override updated(): void {
    const [canvas = null, other = null] = this.renderRoot.querySelectorAll('canvas');
    const stage = this.#stage;
    stage.canvas = canvas;
    stage.otherCanvas = other;
    stage.begin();
    stage.resize();
    stage.wake();
  }

  /** Also waits for poses that come with a chunk of their own, so that a page can be printed when all are done. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isDone = await super.getUpdateComplete();
    await this.#stage.posesDrawn;
    return isDone;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'exercise-figure': ExerciseFigure;
  }
}
