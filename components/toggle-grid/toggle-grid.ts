import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import '../app-icon/app-icon.ts';
import { controlStyles } from '../control-styles.ts';
import { compact } from '../tokens.ts';

export interface ToggleOption {
  readonly value: string;
  readonly label: string;
}

/**
 * @summary Several things of which each is on or off, side by side in lines of five; beneath a name and a line about it.
 * @fires toggle {{ value: string }} when the viewer turned one on or off
 */
@customElement('toggle-grid')
export class ToggleGrid extends LitElement {
  @property() name = '';
  @property() about = '';
  @property({ attribute: false }) options: readonly ToggleOption[] = [];
  /** The values that are on. */
  @property({ attribute: false }) chosen: readonly string[] = [];

  static override styles = [
    controlStyles,
    css`
      :host {
        display: block;
        padding: 1.5rem 0 1.75rem;
        border-top: 0.125rem solid var(--rule);
      }

      .name {
        font-size: var(--body);
        font-weight: 700;
      }

      .about {
        margin-top: 0.25rem;
        color: var(--text2);
        font-size: var(--label);
        line-height: 1.3;
      }

      .options {
        display: grid;
        grid-template-columns: repeat(5, minmax(0, 1fr));
        grid-gap: 1.75rem;
        margin-top: 1.75rem;
      }

      .button {
        min-width: 0;
        min-height: calc(5rem * var(--text-scale));
        padding: 0.5rem 1rem;
        font-size: calc(2.125rem * (0.4 + 0.6 * var(--text-scale)));
        text-align: center;
        white-space: normal;

        --focus-lift: 0;
        --focus-scale: 1.01;
      }

      .button[aria-pressed='true']:not(:focus) {
        background: var(--text);
        color: var(--page);
        font-weight: 700;
      }

      .button app-icon {
        display: none;
        margin-right: 0.75rem;
      }

      .button[aria-pressed='true'] app-icon {
        display: inline-block;
      }

      @media ${compact} {
        :host {
          padding: 0.875rem 0 1rem;
          border-top-width: 0.09375rem;
        }

        .options {
          grid-template-columns: repeat(2, minmax(0, 1fr));
          grid-gap: 0.5rem;
          margin-top: 0.75rem;
        }

        .button {
          min-height: calc(2.875rem * var(--text-scale));
          padding: 0.25rem 0.5rem;
          font-size: calc(1rem * (0.4 + 0.6 * var(--text-scale)));
        }

        .button app-icon {
          margin-right: 0.375rem;
        }
      }
    `,
  ];

  override render() {
    return html`
      <div class="name" id="name">${this.name}</div>
      <div class="about" id="about" aria-live="polite">${this.about}</div>
      <div class="options" role="group" aria-labelledby="name" aria-describedby="about" data-focus-group="grid">
        ${this.options.map(
          ({ value, label }) => html`
            <button
              class="button"
              aria-pressed=${this.chosen.includes(value) ? 'true' : 'false'}
              @click=${() => this.dispatchEvent(new CustomEvent('toggle', { detail: { value } }))}
            >
              <app-icon name="check"></app-icon>${label}
            </button>
          `,
        )}
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'toggle-grid': ToggleGrid;
  }
}
