import { localized } from '@lit/localize';
import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Phase } from '../../src/domain/workout/phase.ts';
import { phaseTints } from '../phase-tints.ts';
import { phaseFamily, phaseWord } from '../phase-style.ts';
import { compact } from '../tokens.ts';
import '../phase-shape/phase-shape.ts';

/**
 * @summary The phase as word, shape and colour on a tint.
 * @cssproperty --tag-size - Size of its text; everything else follows.
 */
@localized()
@customElement('phase-tag')
export class PhaseTag extends LitElement {
  static override styles = [
    phaseTints,
    css`
      :host {
        display: inline-block;
        vertical-align: top;
        font-size: var(--tag-size, 2.875rem);
      }

      :host([hidden]) {
        display: none;
      }

      span {
        display: flex;
        align-items: center;
        height: 1.56em;
        padding: 0 0.61em 0 0.48em;
        border-radius: 0.35em;
        background: var(--phase-tint);
        color: var(--ink);
        font: 700 1em/1.56 var(--body-font);
        white-space: nowrap;
      }

      phase-shape {
        flex: none;
        margin-right: 0.39em;
        --shape-size: 0.78em;
      }

      @media ${compact} {
        :host {
          font-size: var(--tag-size, 1.375rem);
        }
      }
    `,
  ];

  @property() phase: Phase = 'strength';

  override render() {
    return html`<span class=${phaseFamily(this.phase)}>
      <phase-shape .phase=${this.phase} filled></phase-shape>${phaseWord(this.phase)}
    </span>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'phase-tag': PhaseTag;
  }
}
