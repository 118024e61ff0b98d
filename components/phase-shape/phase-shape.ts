import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Phase } from '../../src/domain/workout/phase.ts';
import { phaseFamily } from '../phase-style.ts';
import { outlinedShape, solidShape } from './shape-drawing.ts';

/**
 * @summary A phase's shape in the text's colour: square, circle, triangle, ring or half circle. Silent for screen readers,
 * because the phase's word always stands near it.
 * @cssproperty --shape-size - Width and height; the text's size by default.
 * @cssproperty --shape-outline - Width of the outline in units of the 32 grid; 3 by default, more for very small shapes.
 */
@customElement('phase-shape')
export class PhaseShape extends LitElement {
  static override styles = css`
    :host {
      display: inline-block;
      width: var(--shape-size, 1em);
      height: var(--shape-size, 1em);
      vertical-align: -0.125em;
    }

    :host([hidden]) {
      display: none;
    }

    svg {
      display: block;
      width: 100%;
      height: 100%;
    }

    .outline {
      stroke-width: var(--shape-outline, 3);
    }
  `;

  @property() phase: Phase = 'strength';
  /** Solid (done, now) instead of outlined (to come). */
  @property({ type: Boolean, reflect: true }) filled = false;

  override render() {
    const family = phaseFamily(this.phase);
    return html`<svg viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      ${this.filled ? solidShape(family) : outlinedShape(family)}
    </svg>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'phase-shape': PhaseShape;
  }
}
