import { localized, msg } from '@lit/localize';
import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Effort } from '../../src/domain/workout/session.ts';
import '../app-icon/app-icon.ts';
import { controlStyles } from '../control-styles.ts';
import { compact } from '../tokens.ts';

/**
 * @summary "How hard was it?" in three words, no numbers. Nothing is chosen until the viewer chooses.
 * @fires rate {{ effort: Effort }} when the viewer answered
 */
@localized()
@customElement('effort-question')
export class EffortQuestion extends LitElement {
  @property() effort: Effort | null = null;

  static override styles = [
    controlStyles,
    css`
      :host {
        display: block;
      }

      h2 {
        font: 700 var(--body) / 1.3 var(--body-font);
      }

      .choices {
        display: flex;
        flex-direction: column;
        margin-top: 1rem;
      }

      .button {
        justify-content: flex-start;
        width: 100%;
        min-height: calc(4.75rem * (0.5 + 0.5 * var(--text-scale)));
        margin-bottom: 1rem;
        padding: 0 2rem;
        font-size: calc(2.125rem * var(--text-scale));

        --focus-scale: 1.03;
        --focus-lift: -0.1875rem;
      }

      .button[aria-checked='true']:not(:focus) {
        background: var(--text);
        color: var(--page);
        font-weight: 700;
      }

      .dot {
        flex: none;
        box-sizing: border-box;
        width: 1.1em;
        height: 1.1em;
        margin-right: 0.6em;
        border: 0.1875rem solid currentColor;
        border-radius: 50%;
        line-height: 1;
        text-align: center;
      }

      .dot app-icon {
        display: block;
        margin: 0.06em auto 0;
        font-size: 0.75em;
      }

      @media ${compact} {
        .choices {
          margin-top: 0.5rem;
        }

        .button {
          min-height: calc(2.875rem * (0.5 + 0.5 * var(--text-scale)));
          margin-bottom: 0.5rem;
          padding: 0 1rem;
          font-size: var(--body);
        }

        .dot {
          border-width: 0.125rem;
        }
      }
    `,
  ];

  override render() {
    const choices: readonly { readonly effort: Effort; readonly words: string }[] = [
      { effort: 'easier', words: msg('Easier than planned') },
      { effort: 'as-planned', words: msg('As planned') },
      { effort: 'harder', words: msg('Harder than planned') },
    ];
    return html`
      <h2 id="question">${msg('How hard was it?')}</h2>
      <div class="choices" role="radiogroup" aria-labelledby="question" data-focus-group="column">
        ${choices.map(({ effort, words }) => {
          const isChosen = effort === this.effort;
          return html`<button
            class="button"
            role="radio"
            aria-checked=${isChosen ? 'true' : 'false'}
            ?data-focus-entry=${isChosen}
            @click=${() => this.#rate(effort)}
          >
            <span class="dot">${isChosen ? html`<app-icon name="check"></app-icon>` : ''}</span>${words}
          </button>`;
        })}
      </div>
    `;
  }

  #rate(effort: Effort): void {
    this.dispatchEvent(new CustomEvent<{ effort: Effort }>('rate', { detail: { effort } }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'effort-question': EffortQuestion;
  }
}
