import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import '../phase-shape/phase-shape.ts';
import { phaseTints } from '../phase-tints.ts';
import { phaseFamily } from '../phase-style.ts';
import { compact } from '../tokens.ts';
import type { Phase } from '../../src/domain/workout/phase.ts';

/**
 * @summary What comes after this step; large when it is near. Its label names the region.
 * @slot picture - The move's picture; its phase's shape stands in for it.
 */
@customElement('next-card')
export class NextCard extends LitElement {
  /** "Next", or "Then" where the next move has the headline already. */
  @property() label = '';
  @property() phase: Phase = 'strength';
  /** The dose in words: "12 reps · right side". */
  @property() dose = '';
  @property() name = '';
  /** Leaves the picture out, so that large type has the room. */
  @property({ type: Boolean, reflect: true }) plain = false;
  /** Larger when it is near; `giant` takes the room of the breath cue too. */
  @property({ reflect: true }) size: 'small' | 'large' | 'giant' = 'small';

  static override styles = [
    phaseTints,
    css`
      :host {
        display: block;
      }

      section {
        display: flex;
        align-items: center;
        box-sizing: border-box;
        min-height: 11rem;
        padding: 1.25rem 2rem 1.25rem 1.375rem;
        border-radius: var(--radius);
        background: var(--shade-next);
        color: var(--bone);
      }

      .picture {
        flex: none;
        display: flex;
        align-items: center;
        justify-content: center;
        width: 8.5rem;
        height: 8.5rem;
        margin-right: 1.75rem;
        border-radius: 1.125rem;
        background: var(--phase-shape);
        color: var(--bone);
        --shape-size: 4.75rem;
      }

      .label {
        font: 500 var(--label) / 1.25 var(--body-font);
      }

      phase-shape {
        color: var(--phase-tint);
      }

      .picture phase-shape {
        color: var(--bone);
      }

      .label phase-shape {
        --shape-size: 0.8em;

        margin: 0 0.2em 0 0.5em;
        vertical-align: -0.05em;
      }

      .name {
        margin-top: 0.375rem;
        font: 700 4.5rem/0.94 var(--display);
      }

      .long .name {
        font-size: 3.75rem;
      }

      :host([size='large']) section,
      :host([size='giant']) section {
        min-height: 13.25rem;
        animation: come var(--fade, 300ms) ease-out;
        background: var(--bone);
        color: var(--ink);
      }

      :host([size='giant']) section {
        min-height: 22rem;
        padding-right: 1.25rem;
      }

      :host([size='large']) .picture {
        width: 10.5rem;
        height: 10.5rem;

        --shape-size: 6rem;
      }

      :host([size='giant']) .picture {
        width: 12.5rem;
        height: 19.25rem;
        margin-right: 1.75rem;

        --shape-size: 9rem;
      }

      :host([size='giant']) .label {
        font-size: calc(2rem * (0.5 + 0.5 * var(--text-scale)));
      }

      /* Word, shape and colour, on bone too. */
      :host([size='large']) .label phase-shape,
      :host([size='giant']) .label phase-shape {
        color: var(--phase-shape);
      }

      .gap {
        display: inline-block;
        width: 0.35em;
      }

      :host([size='large']) .name {
        font-size: 5.5rem;
      }

      :host([size='giant']) .name {
        margin-top: 1rem;
        font-size: 6.75rem;
      }

      :host([size='large']) .long .name {
        font-size: 4.5rem;
      }

      :host([size='giant']) .long .name {
        font-size: 5rem;
      }

      :host([plain]) section {
        padding-left: 2rem;
      }

      :host([plain]) .picture {
        display: none;
      }

      @keyframes come {
        from {
          opacity: 0;
          transform: translateY(calc(1.5rem * var(--travel, 1)));
        }
      }

      @media ${compact} {
        section,
        :host([plain]) section {
          min-height: 4rem;
          padding: 0.75rem;
        }

        .picture {
          width: 3rem;
          height: 3rem;
          margin-right: 0.75rem;
          border-radius: 0.75rem;
          --shape-size: 1.75rem;
        }

        .name,
        .long .name {
          margin-top: 0.125rem;
          font-size: 1.5rem;
        }

        :host([size='large']) section,
        :host([size='giant']) section {
          min-height: 4.75rem;
        }

        :host([size='large']) .picture,
        :host([size='giant']) .picture {
          width: 3.5rem;
          height: 3.5rem;
          margin-right: 0.75rem;
          --shape-size: 2rem;
        }

        :host([size='giant']) .label {
          font-size: var(--label);
        }

        :host([size='large']) .name,
        :host([size='giant']) .name,
        :host([size='large']) .long .name,
        :host([size='giant']) .long .name {
          margin-top: 0.125rem;
          font-size: 1.75rem;
        }
      }
    `,
  ];

  override render() {
    return html`
      <section class="${phaseFamily(this.phase)} ${this.name.length > 18 ? 'long' : ''}" aria-label=${this.label}>
        <div class="picture">
          <slot name="picture"><phase-shape phase=${this.phase} filled></phase-shape></slot>
        </div>
        <div>
          <div class="label">${this.label}<phase-shape phase=${this.phase} filled></phase-shape><span class="gap"></span>${this.dose}</div>
          <div class="name">${this.name}</div>
        </div>
      </section>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'next-card': NextCard;
  }
}
