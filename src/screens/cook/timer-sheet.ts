import { localized, msg, str } from '@lit/localize';
import { LitElement, css, html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { controlStyles } from '../../../components/control-styles.ts';
import { compact } from '../../../components/tokens.ts';
import type { RemotePress } from '../../buttons.ts';
import { sheetStyles } from '../progress/sheet-styles.ts';

const MINUTES = [1, 2, 3, 5, 8, 10, 12, 15, 20, 25, 30, 45, 60, 90, 120] as const;
const USUAL_MIN = 10;

/**
 * @summary A timer of one's own: how many minutes.
 * @fires choose {{ minutes: number }}
 * @fires leave when there is to be none
 */
@localized()
@customElement('timer-sheet')
export class TimerSheet extends LitElement {
  static override styles = [
    controlStyles,
    sheetStyles,
    css`
      .minutes {
        display: grid;
        grid-template-columns: repeat(5, 1fr);
        grid-gap: 1.25rem;
        margin-top: 2rem;
      }

      .sheet .minutes .button {
        padding: 0;
      }

      @media ${compact} {
        .minutes {
          grid-template-columns: repeat(3, 1fr);
          grid-gap: 0.625rem;
          margin-top: 1rem;
        }
      }
    `,
  ];

  override render() {
    return html`
      <section class="sheet" role="dialog" aria-modal="true" aria-labelledby="heading" data-focus-trap data-focus-group @remote-press=${this.#press}>
        <h2 id="heading">${msg('How long?')}</h2>
        <div class="minutes" data-focus-group="grid">
          ${MINUTES.map(
            (minutes) => html`<button
              class="button"
              ?data-focus-entry=${minutes === USUAL_MIN}
              @click=${() => this.dispatchEvent(new CustomEvent('choose', { detail: { minutes } }))}
            >
              ${msg(str`${minutes} min`)}
            </button>`,
          )}
        </div>
      </section>
    `;
  }

  protected override firstUpdated(): void {
    this.renderRoot.querySelector<HTMLElement>('[data-focus-entry]')?.focus();
  }

  readonly #press = (event: CustomEvent<RemotePress>): void => {
    if (event.detail.button !== 'back') return;
    event.preventDefault();
    this.dispatchEvent(new CustomEvent('leave'));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'timer-sheet': TimerSheet;
  }
}
