import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { controlStyles } from '../control-styles.ts';
import { compact } from '../tokens.ts';
import { veilStyles } from '../veil-styles.ts';
import type { RemotePress } from '../../src/buttons.ts';

export interface Answer {
  readonly value: string;
  readonly label: string;
}

/**
 * @summary A question over the screen. The first answer has the focus, unless something in the slot asks for it; Back gives
 * `backValue`.
 * @fires answer {{ value: string }} when the viewer chose
 * @slot - What is said under the heading.
 */
@customElement('ask-dialog')
export class AskDialog extends LitElement {
  @property() heading = '';
  @property({ attribute: false }) answers: readonly Answer[] = [];
  /** What Back means. */
  @property() backValue = '';

  static override styles = [
    controlStyles,
    veilStyles,
    css`
      :host {
        z-index: 40;
      }

      .sheet {
        width: calc(28rem + 48rem * var(--text-scale));
        padding: 3.25rem 3.75rem 3.5rem;
      }

      h2 {
        margin-bottom: 1.5rem;
        font: 700 5rem/1 var(--display);
      }

      .said {
        /* Four long sentences have to fit a television at the largest size. */
        font-size: calc(2.25rem * (0.5 + 0.5 * var(--text-scale)));
        line-height: calc(1.6 - 0.2 * var(--text-scale));
      }

      .answers {
        margin: 2.75rem -2.5rem -1.25rem 0;
      }

      .answers .button {
        margin: 0 2.5rem 1.25rem 0;
      }

      @media ${compact} {
        .sheet {
          width: 100%;
          padding: 1.5rem 1.25rem 1.75rem;
        }

        h2 {
          margin-bottom: 0.75rem;
          font-size: 2.25rem;
        }

        .said {
          font-size: var(--body);
        }

        .answers {
          flex-direction: column;
          margin: 1.25rem 0 0;
        }

        .answers .button {
          margin: 0 0 0.75rem;
        }
      }
    `,
  ];

  override render() {
    return html`
      <section
        class="sheet"
        role="dialog"
        aria-modal="true"
        aria-labelledby="heading"
        data-focus-trap
        data-focus-group
        @remote-press=${this.#press}
      >
        <h2 id="heading">${this.heading}</h2>
        <div class="said"><slot></slot></div>
        <div class="answers" data-focus-group data-focus-fresh>
          ${this.answers.map(
            (answer, at) => html`
              <button
                class="button ${at === 0 ? 'main' : ''}"
                ?data-focus-entry=${at === 0}
                @click=${() => this.#answer(answer.value)}
              >
                ${answer.label}
              </button>
            `,
          )}
        </div>
      </section>
    `;
  }

  protected override firstUpdated(): void {
    if (this.querySelector('[data-focus-entry]') === null) this.renderRoot.querySelector('button')?.focus();
  }

  readonly #press = (event: CustomEvent<RemotePress>): void => {
    if (event.detail.button !== 'back') return;
    event.preventDefault();
    this.#answer(this.backValue);
  };

  #answer(value: string): void {
    this.dispatchEvent(new CustomEvent('answer', { detail: { value } }));
  }
}
