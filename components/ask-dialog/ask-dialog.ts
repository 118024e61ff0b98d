import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { controlStyles } from '../control-styles.ts';
import { compact } from '../tokens.ts';
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
    css`
      :host {
        position: fixed;
        z-index: 40;
        top: 0;
        right: 0;
        bottom: 0;
        left: 0;
        display: flex;
        align-items: center;
        justify-content: center;
        background: var(--veil);
        animation: appear 160ms ease-out;
      }

      .sheet {
        width: calc(28rem + 48rem * var(--text-scale));
        max-width: calc(100vw - 2 * var(--safe-x));
        max-height: calc(100vh - 2 * var(--safe-y));
        padding: 3.25rem 3.75rem 3.5rem;
        border-radius: var(--radius);
        background: var(--card);
        color: var(--text);
        overflow: auto;
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
        display: flex;
        flex-wrap: wrap;
        margin: 2.75rem -2.5rem -1.25rem 0;
      }

      .answers .button {
        margin: 0 2.5rem 1.25rem 0;
      }

      @keyframes appear {
        from {
          opacity: 0;
        }
      }

      @media ${compact} {
        :host {
          align-items: flex-end;
        }

        .sheet {
          width: 100%;
          max-width: none;
          padding: 1.5rem 1.25rem 1.75rem;
          border-radius: 1.5rem 1.5rem 0 0;
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
