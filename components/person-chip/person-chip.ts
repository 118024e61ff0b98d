import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { msg, str } from '@lit/localize';
import type { FigureLook } from '../../src/domain/movement/look.ts';
import { controlStyles } from '../control-styles.ts';
import '../person-mark/person-mark.ts';
import { compact } from '../tokens.ts';

/** More heads than these are no help in telling who else there is. */
const MOST_OTHERS = 4;

/**
 * @summary Whose screen this is, and who else there is; pressed, it asks who it is to be.
 * @fires click when it was pressed
 */
@customElement('person-chip')
export class PersonChip extends LitElement {
  @property() name = '';
  @property({ attribute: false }) look: FigureLook | null = null;
  /** The heads of everybody else. */
  @property({ attribute: false }) others: readonly FigureLook[] = [];

  static override styles = [
    controlStyles,
    css`
      :host {
        display: block;
        min-width: 0;
      }

      .button {
        justify-content: flex-start;
        max-width: 100%;
        min-height: calc(2rem + 2.5rem * var(--text-scale));
        padding: 0.375rem 1rem 0.375rem 0.5rem;
        font-size: calc(2rem * var(--text-scale));
      }

      person-mark {
        font-size: 3.5rem;
      }

      .name {
        margin: 0 1rem;
        overflow-wrap: break-word;
        line-height: 1.15;
        text-align: left;
        white-space: normal;
      }

      .others {
        display: flex;
        flex: none;
      }

      .others person-mark {
        margin-left: -0.875rem;
        border-radius: 50%;
        font-size: 2.5rem;
        box-shadow: 0 0 0 0.1875rem var(--chip-edge, var(--card));
      }

      .others person-mark:first-child {
        margin-left: 0;
      }

      @media ${compact} {
        .button {
          min-height: calc(0.75rem + 2.25rem * var(--text-scale));
          padding: 0.25rem 0.75rem 0.25rem 0.375rem;
          font-size: calc(1.0625rem * var(--text-scale));
        }

        person-mark {
          font-size: 2.375rem;
        }

        .name {
          margin: 0 0.625rem;
        }

        .others person-mark {
          margin-left: -0.5rem;
          font-size: 1.75rem;
          box-shadow: 0 0 0 0.125rem var(--chip-edge, var(--card));
        }
      }
    `,
  ];

  override render() {
    return html`
      <button class="button" aria-haspopup="dialog" aria-label=${msg(str`${this.name}. Somebody else?`)}>
        <person-mark .look=${this.look}></person-mark>
        <span class="name">${this.name}</span>
        <span class="others">
          ${this.others.slice(0, MOST_OTHERS).map((look) => html`<person-mark .look=${look}></person-mark>`)}
        </span>
      </button>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'person-chip': PersonChip;
  }
}
