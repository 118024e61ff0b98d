import { localized, msg, str } from '@lit/localize';
import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import '../../../components/app-icon/app-icon.ts';
import { controlStyles } from '../../../components/control-styles.ts';
import { minutesText } from '../../../components/time-left/clock-text.ts';
import { compact } from '../../../components/tokens.ts';
import type { RemotePress } from '../../buttons.ts';
import type { KitchenTimer } from '../../domain/meals/kitchen-timer.ts';
import { sheetStyles } from '../progress/sheet-styles.ts';
import { secondsOf } from './cook-words.ts';

/**
 * @summary All timers of other steps and other dishes, the next to ring first.
 * @fires open {{ timer: KitchenTimer }} when one is to be seen where it was started
 * @fires leave
 */
@localized()
@customElement('timers-sheet')
export class TimersSheet extends LitElement {
  @property({ attribute: false }) timers: readonly KitchenTimer[] = [];
  /** Ms since 1970 UTC. */
  @property({ type: Number }) nowMs = 0;

  static override styles = [
    controlStyles,
    sheetStyles,
    css`
      .sheet {
        width: 80rem;
      }

      .all {
        margin-top: 2rem;
      }

      .sheet .all .button {
        display: flex;
        justify-content: flex-start;
        width: 100%;
        margin-bottom: 1rem;
        padding: 0.75rem 2rem;
        text-align: left;
        white-space: normal;

        --focus-lift: 0;
        --focus-scale: 1.03;
      }

      app-icon {
        flex: none;
        margin-right: 1.25rem;
      }

      .what {
        flex: 1;
        min-width: 0;
        overflow-wrap: break-word;
      }

      .where {
        display: block;
        font-size: calc(1.875rem * (0.5 + 0.5 * var(--text-scale)));
        font-weight: 500;
        line-height: 1.2;
      }

      .left {
        flex: none;
        margin-left: 1.5rem;
      }

      @media ${compact} {
        .sheet {
          width: 100%;
        }

        .all {
          margin-top: 1rem;
        }

        .sheet .all .button {
          margin-bottom: 0.5rem;
          padding: 0.5rem 1rem;
        }

        app-icon {
          margin-right: 0.75rem;
        }

        .where {
          font-size: calc(0.9375rem * var(--text-scale));
        }

        .left {
          margin-left: 0.75rem;
        }
      }
    `,
  ];

  override render() {
    return html`
      <section class="sheet" role="dialog" aria-modal="true" aria-labelledby="heading" data-focus-trap data-focus-group @remote-press=${this.#press}>
        <h2 id="heading">${msg('Other timers')}</h2>
        <div class="all" data-focus-group="column" data-focus-fresh>
          ${this.timers.map((timer, at) => html`
            <button class="button" ?data-focus-entry=${at === 0} @click=${() => this.dispatchEvent(new CustomEvent('open', { detail: { timer } }))}>
              <app-icon name=${timer.endsAtMs === null ? 'pause' : 'clock'}></app-icon>
              <span class="what">${timer.name}${this.#where(timer)}</span>
              <span class="left">${minutesText(secondsOf(timer, this.nowMs))}</span>
            </button>
          `)}
        </div>
        <div class="answers">
          <button class="button" ?data-focus-entry=${this.timers.length === 0} @click=${this.#leave}>${msg('Back to cooking')}</button>
        </div>
      </section>
    `;
  }

  protected override firstUpdated(): void {
    this.renderRoot.querySelector<HTMLElement>('[data-focus-entry]')?.focus();
  }

  #where({ dish, stepIndex }: KitchenTimer) {
    if (!dish || stepIndex === null) return nothing;
    return html`<span class="where">${msg(str`${dish.name}, step ${stepIndex + 1}`)}</span>`;
  }

  readonly #leave = (): void => void this.dispatchEvent(new CustomEvent('leave'));

  readonly #press = (event: CustomEvent<RemotePress>): void => {
    if (event.detail.button !== 'back') return;
    event.preventDefault();
    this.#leave();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'timers-sheet': TimersSheet;
  }
}
