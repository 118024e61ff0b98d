import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { controlStyles } from '../control-styles.ts';
import { setStyle } from '../set-style.ts';
import { compact } from '../tokens.ts';
import '../app-icon/app-icon.ts';

export interface Choice {
  readonly value: string;
  readonly label: string;
  /** A colour shown in place of the label, which then is the choice's name for screen readers. */
  readonly swatch?: string;
}

/**
 * @summary One setting: its name and a line about it at the left, its few choices side by side.
 * @fires choose {{ value: string }} when the viewer took another choice
 */
@customElement('choice-row')
export class ChoiceRow extends LitElement {
  @property() name = '';
  @property() about = '';
  @property() value = '';
  @property({ attribute: false }) choices: readonly Choice[] = [];

  static override styles = [
    controlStyles,
    css`
      :host {
        display: flex;
        align-items: center;
        min-height: 8rem;
        padding: 1.25rem 0;
        border-top: 0.125rem solid var(--rule);
      }

      .words {
        flex: 1;
        padding-right: 2rem;
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

      .choices {
        display: flex;
        flex: 0 1 auto;
        flex-wrap: wrap;
        justify-content: flex-end;
      }

      .button {
        min-width: 7rem;
        min-height: calc(5rem * var(--text-scale));
        margin: 0.25rem 0 0.25rem 2rem;
        padding: 0 2rem;
        font-size: calc(2.125rem * var(--text-scale));
      }

      .button[aria-checked='true']:not(:focus) {
        background: var(--text);
        color: var(--page);
        font-weight: 700;
      }

      .button[aria-checked='true'] app-icon {
        display: inline-block;
      }

      .button app-icon {
        display: none;
        margin-right: 0.75rem;
      }

      .has-swatch {
        min-width: calc(5rem * var(--text-scale));
        padding: 0;
      }

      .swatch {
        width: 3rem;
        height: 3rem;
        border-radius: 50%;
      }

      .has-swatch[aria-checked='true'] .swatch {
        box-shadow: 0 0 0 0.3125rem var(--card);
      }

      @media ${compact} {
        :host {
          display: block;
          min-height: 0;
          padding: 0.875rem 0;
          border-top-width: 0.09375rem;
        }

        .words {
          padding: 0;
        }

        .choices {
          justify-content: flex-start;
          margin: 0.625rem -0.5rem -0.5rem 0;
        }

        .button {
          /* What does not fit goes to a line of its own: words are never cut. */
          flex: 1 0 auto;
          min-width: 4rem;
          min-height: calc(2.875rem * var(--text-scale));
          margin: 0 0.5rem 0.5rem 0;
          padding: 0 0.75rem;
          font-size: calc(1rem * var(--text-scale));
        }

        .button app-icon {
          margin-right: 0.375rem;
        }

        .has-swatch {
          min-width: 2.875rem;
        }

        .swatch {
          width: 1.625rem;
          height: 1.625rem;
        }
      }
    `,
  ];

  override render() {
    return html`
      <div class="words">
        <div class="name" id="name">${this.name}</div>
        <div class="about" id="about">${this.about}</div>
      </div>
      <div
        class="choices"
        role="radiogroup"
        aria-labelledby="name"
        aria-describedby="about"
        data-focus-group="row"
      >
        ${this.choices.map(
          (choice) => html`
            <button
              class="button ${choice.swatch === undefined ? '' : 'has-swatch'}"
              role="radio"
              aria-checked=${choice.value === this.value ? 'true' : 'false'}
              ?data-focus-entry=${choice.value === this.value}
              @click=${() => this.#choose(choice.value)}
            >
              ${choice.swatch === undefined
                ? html`<app-icon name="check"></app-icon>${choice.label}`
                : html`<span class="swatch" ${setStyle({ background: choice.swatch })}></span
                    ><span class="visually-hidden">${choice.label}</span>`}
            </button>
          `,
        )}
      </div>
    `;
  }

  #choose(value: string): void {
    if (value === this.value) return;
    this.dispatchEvent(new CustomEvent('choose', { detail: { value } }));
  }
}
