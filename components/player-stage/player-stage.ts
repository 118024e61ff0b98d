import { LitElement, css, html, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { phaseTints } from '../phase-tints.ts';
import { phaseFamily } from '../phase-style.ts';
import type { PhaseFamily } from '../phase-style.ts';
import { compact } from '../tokens.ts';
import type { Phase } from '../../src/domain/workout/phase.ts';

interface Layer {
  readonly key: number;
  readonly family: PhaseFamily;
  readonly step: number;
}

/**
 * @summary The poster behind everything: a colour field, one giant shape that grows from the floor line, and nothing else.
 * A new phase fades in over the old one: two layers, no more. In the phone's layout it is the field alone.
 * @cssproperty --fade - How long a phase change takes.
 * @cssproperty --travel - 1, or 0 when nothing may travel or scale.
 */
@customElement('player-stage')
export class PlayerStage extends LitElement {
  @property() phase: Phase = 'get-ready';
  /** Position in the workout: a new one lets the shape grow again, in the same colour too. */
  @property({ type: Number }) step = 0;
  /** A small shape, low on the floor line, where text needs the room above it. */
  @property({ type: Boolean, reflect: true }) low = false;
  #layers: readonly Layer[] = [];
  #nextKey = 0;

  static override styles = [
    phaseTints,
    css`
      :host {
        position: absolute;
        top: 0;
        right: 0;
        bottom: 0;
        left: 0;
        overflow: hidden;
      }

      .layer,
      .field,
      .floor {
        position: absolute;
        top: 0;
        right: 0;
        bottom: 0;
        left: 0;
      }

      .field {
        background: var(--phase-field);
      }

      .floor {
        top: 49.375rem;
        background: var(--shade);
      }

      svg {
        position: absolute;
        top: 8.125rem;
        left: 7.875rem;
        width: 52.5rem;
        height: 41.25rem;
        overflow: visible;
        fill: var(--phase-shape);
        stroke: none;
        transform-origin: 50% 100%;
      }

      :host([low]) svg {
        transform: scale(0.5);
      }

      .layer + .layer {
        animation: arrive var(--fade, 300ms) ease-out;
      }

      .layer + .layer svg {
        animation: grow var(--fade, 300ms) ease-out;
      }

      @keyframes arrive {
        from {
          opacity: 0;
        }
      }

      @keyframes grow {
        from {
          transform: scale(calc(1 - 0.1 * var(--travel, 1)));
        }
      }

      @media ${compact} {
        .floor,
        svg {
          display: none;
        }
      }
    `,
  ];

  protected override willUpdate(): void {
    const family = phaseFamily(this.phase);
    const top = this.#layers[this.#layers.length - 1];
    if (top?.family === family && top.step === this.step) return;
    const layer: Layer = { key: this.#nextKey, family, step: this.step };
    this.#nextKey += 1;
    this.#layers = top === undefined ? [layer] : [top, layer];
  }

  override render() {
    return html`
      ${repeat(
        this.#layers,
        (layer) => layer.key,
        ({ family }) => html`
          <div class="layer ${family}">
            <div class="field"></div>
            <svg viewBox="0 0 840 660" preserveAspectRatio="xMidYMax meet" aria-hidden="true" focusable="false">
              ${giantShape(family)}
            </svg>
            <div class="floor"></div>
          </div>
        `,
      )}
    `;
  }
}

/** Drawn so that it stands on the lower edge, which is the floor line. */
function giantShape(family: PhaseFamily) {
  switch (family) {
    case 'strength':
      return svg`<rect x="120" y="60" width="600" height="600"/>`;
    case 'moderate':
      return svg`<circle cx="420" cy="345" r="315"/>`;
    case 'hard':
      return svg`<path d="M420 0L840 660H0Z"/>`;
    case 'rest':
      return svg`<path fill-rule="evenodd" d="M420 30a315 315 0 0 1 0 630a315 315 0 0 1 0-630Zm0 120a195 195 0 0 0 0 390a195 195 0 0 0 0-390Z"/>`;
    case 'warm':
      return svg`<path d="M-60 660a480 480 0 0 1 960 0Z"/>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'player-stage': PlayerStage;
  }
}
