import { localized, msg } from '@lit/localize';
import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { controlStyles } from '../../../components/control-styles.ts';
import { compact } from '../../../components/tokens.ts';
import type { RemotePress } from '../../buttons.ts';
import type { LocalDay } from '../../domain/day.ts';
import { sheetStyles } from '../progress/sheet-styles.ts';
import type { FreePlace } from './recipe-actions.ts';
import '../../../components/app-icon/app-icon.ts';

/**
 * @summary Where in the coming week a recipe is to stand: a day, then a place of it.
 * @fires place-choose {{ place: FreePlace }} with the second press
 * @fires leave when it is not to be planned
 */
@localized()
@customElement('plan-sheet')
export class PlanSheet extends LitElement {
  @property({ attribute: false }) places: readonly FreePlace[] = [];
  @property() name = '';
  @property({ attribute: false }) dayWords: (day: LocalDay) => string = (day) => day;
  @property({ attribute: false }) slotWord: (slotId: string) => string = (slotId) => slotId;
  /** The slot the recipe fits best. */
  @property() fitting = '';

  @state() private day: LocalDay = '';

  static override styles = [
    controlStyles,
    sheetStyles,
    css`
      .days {
        display: flex;
        flex-wrap: wrap;
        margin: 1.75rem -1.25rem 0 0;
      }

      .sheet .days .button {
        min-height: calc(4rem * (0.5 + 0.5 * var(--text-scale)));
        margin: 0 1.25rem 1rem 0;
        padding: 0 1.75rem;
        font-size: calc(1.875rem * (0.5 + 0.5 * var(--text-scale)));

        --focus-lift: 0;
        --focus-shadow: var(--ring-shadow);
      }

      .button[aria-checked='true']:not(:focus) {
        background: var(--text);
        color: var(--page);
        font-weight: 700;
      }

      .slots {
        display: grid;
        grid-template-columns: repeat(2, minmax(0, 1fr));
        grid-gap: 1.5rem;
        margin-top: 1rem;
      }

      .sheet .slots .button {
        justify-content: flex-start;
        min-height: calc(6rem * (0.5 + 0.5 * var(--text-scale)));
        padding: 0.75rem 2rem;
        border-radius: 1.25rem;
        white-space: normal;

        --focus-scale: 1.03;
        --focus-lift: -0.1875rem;
      }

      small {
        display: block;
        margin-top: 0.25rem;
        font-size: calc(1.75rem * (0.5 + 0.5 * var(--text-scale)));
        font-weight: 500;
      }

      @media ${compact} {
        .days {
          margin: 1rem -0.5rem 0 0;
        }

        .sheet .days .button {
          min-height: calc(2.875rem * (0.5 + 0.5 * var(--text-scale)));
          margin: 0 0.5rem 0.5rem 0;
          padding: 0 0.875rem;
          font-size: calc(1rem * (0.5 + 0.5 * var(--text-scale)));
        }

        .slots {
          grid-gap: 0.625rem;
          margin-top: 0.5rem;
        }

        .sheet .slots .button {
          min-height: calc(3.5rem * (0.5 + 0.5 * var(--text-scale)));
          padding: 0.375rem 0.875rem;
          border-radius: 0.875rem;
        }

        small {
          font-size: calc(0.9375rem * (0.5 + 0.5 * var(--text-scale)));
        }
      }
    `,
  ];

  override render() {
    const days = Array.from(new Set(this.places.map(({ localDay }) => localDay)));
    const day = this.day === '' ? (days[0] ?? '') : this.day;
    const slots = this.places.filter(({ localDay }) => localDay === day);
    return html`
      <section class="sheet" role="dialog" aria-modal="true" aria-labelledby="heading" data-focus-trap data-focus-group @remote-press=${this.#press}>
        <h2 id="heading">${msg('When?')}</h2>
        <p class="said">${this.name}</p>
        <div class="days" role="radiogroup" aria-label=${msg('Day')} data-focus-group="row" data-focus-key="days">
          ${days.map((one) => html`<button class="button" role="radio" aria-checked=${one === day ? 'true' : 'false'} @click=${() => (this.day = one)}>
            ${one === day ? html`<app-icon name="check"></app-icon>` : nothing}${this.dayWords(one)}
          </button>`)}
        </div>
        <div class="slots" data-focus-group="grid" data-focus-key="slots">
          ${slots.map((place) => html`<button
            class="button"
            ?data-focus-entry=${place.slotId === this.fitting}
            @click=${() => this.dispatchEvent(new CustomEvent('place-choose', { detail: { place } }))}
          >
            <span>${this.slotWord(place.slotId)}<small>${place.taken === '' ? msg('free') : place.taken}</small></span>
          </button>`)}
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
