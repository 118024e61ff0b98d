import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { controlStyles } from '../control-styles.ts';
import { compact } from '../tokens.ts';
import { phaseFamily } from '../phase-style.ts';
import { DEFAULT_LOOK, type FigureLook } from '../../src/domain/movement/look.ts';
import type { Movement } from '../../src/domain/movement/movement.ts';
import type { StepPhase } from '../../src/domain/workout/phase.ts';
import '../session-skyline/session-skyline.ts';

/**
 * @summary One workout as a poster: a name, a fact, its skyline standing on the bottom edge.
 */
@customElement('workout-card')
export class WorkoutCard extends LitElement {
  @property() name = '';
  @property() fact = '';
  @property() path = '';
  /** The move on the poster; whoever gives it sees to it that the figure's own script is there. */
  @property({ attribute: false }) movement: Movement | null = null;
  @property({ attribute: false }) look: FigureLook | null = null;
  @property({ attribute: false }) phases: readonly StepPhase[] = [];

  static override styles = [
    controlStyles,
    css`
      :host {
        display: block;
      }

      a {
        height: 100%;
        min-height: 17.125rem;
        padding: 1.75rem 2rem 0;
        color: var(--bone);
        overflow: hidden;
      }

      .strength {
        background: var(--strength-field);
      }

      .moderate {
        background: var(--moderate-field);
      }

      .hard {
        background: var(--hard-field);
      }

      .warm {
        background: var(--warm-field);
      }

      .rest {
        background: var(--rest-field);
      }

      .fact {
        font-size: calc(1.875rem * var(--text-scale));
        line-height: 1.25;
        color: var(--bone2);
      }

      .name {
        max-width: calc(100% - 13rem);
        margin-top: 0.375rem;
        font: 700 3.5rem/1 var(--display);
      }

      exercise-figure {
        position: absolute;
        top: 0.5rem;
        right: 0.5rem;
        bottom: 0;
        width: 17rem;
      }

      session-skyline {
        position: absolute;
        right: 2rem;
        bottom: 0;
        left: 2rem;
        height: 5rem;
      }

      @media ${compact} {
        a {
          min-height: 8.5rem;
          padding: 1rem 1.25rem 0;
        }

        .fact {
          font-size: calc(0.9375rem * var(--text-scale));
        }

        .name {
          max-width: calc(100% - 7rem);
          font-size: 1.75rem;
        }

        exercise-figure {
          width: 9rem;
        }

        session-skyline {
          right: 1.25rem;
          left: 1.25rem;
          height: 2.75rem;
        }
      }
    `,
  ];

  override render() {
    return html`
      <a class="card-link ${phaseFamily(this.phases[0] ?? 'rest')}" href=${this.path}>
        <div class="fact">${this.fact}</div>
        <div class="name">${this.name}</div>
        ${this.movement
          ? html`<exercise-figure .movement=${this.movement} .look=${this.look ?? DEFAULT_LOOK} pace="still" paused></exercise-figure>`
          : nothing}
        <session-skyline .phases=${this.phases} aria-hidden="true"></session-skyline>
      </a>
    `;
  }
}
