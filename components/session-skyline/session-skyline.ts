import { LitElement, css, html, nothing, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { StepPhase } from '../../src/domain/workout/phase.ts';
import { solidShape } from '../phase-shape/shape-drawing.ts';
import { phaseFamily } from '../phase-style.ts';
import { phaseTints } from '../phase-tints.ts';
import { HEIGHT, WIDTH, skylineBars } from './skyline-bars.ts';

/**
 * @summary A session as a skyline: one bar a step, growing from the floor, its shape on top. Higher is harder. A picture only:
 * the words beside it say the same.
 */
@customElement('session-skyline')
export class SessionSkyline extends LitElement {
  static override styles = [
    phaseTints,
    css`
      :host {
        display: block;
        width: 35rem;
        max-width: 100%;
      }

      :host([hidden]) {
        display: none;
      }

      svg {
        display: block;
        width: 100%;
        height: 100%;
      }

      g {
        color: var(--phase-tint);
      }

      .bar {
        fill: currentColor;
      }
    `,
  ];

  /** The session's steps in order. */
  @property({ attribute: false }) phases: readonly StepPhase[] = [];

  override render() {
    if (this.phases.length === 0) return nothing;
    return html`<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="xMinYMax meet" aria-hidden="true" focusable="false">
      ${skylineBars(this.phases.map(phaseFamily)).map(
        ({ family, x, top, width, shapeSize, shapeTop }) => svg`<g class=${family}>
          <path class="bar" d=${barPath(x, top, width)}></path>
          <svg x=${x + (width - shapeSize) / 2} y=${shapeTop} width=${shapeSize} height=${shapeSize} viewBox="0 0 32 32">
            ${solidShape(family)}
          </svg>
        </g>`,
      )}
    </svg>`;
  }
}

/** Round shoulders, square feet: the bar stands on the floor. */
function barPath(x: number, top: number, width: number): string {
  const r = Math.min(5, width / 4);
  return `M${x} ${HEIGHT}V${top + r}q0 ${-r} ${r} ${-r}h${width - 2 * r}q${r} 0 ${r} ${r}V${HEIGHT}Z`;
}

declare global {
  interface HTMLElementTagNameMap {
    'session-skyline': SessionSkyline;
  }
}
