import { localized, msg } from '@lit/localize';
import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { controlStyles } from '../../../components/control-styles.ts';
import { compact } from '../../../components/tokens.ts';
import type { RemotePress } from '../../buttons.ts';
import { DIETS } from '../../domain/meals/diets.ts';
import { ALLERGENS } from '../../domain/meals/food.ts';
import { RECIPE_ORDERS, type RecipeFilter } from '../../domain/meals/recipe-filter.ts';
import { sheetStyles } from '../progress/sheet-styles.ts';
import { allergenWord, dietWord } from '../meals/kitchen-words.ts';
import { minutesWords, orderWord } from './recipe-words.ts';
import '../../../components/app-icon/app-icon.ts';

const MINUTES = [15, 30, 45, 60] as const;
const RATINGS = [3, 4, 5] as const;

/**
 * @summary All that recipes can be asked for, each a press; what is behind it changes at once.
 * @fires filter-change {{ filter: RecipeFilter }} with each press
 * @fires filter-clear when nothing is to be asked for any more
 * @fires leave when the viewer is done
 */
@localized()
@customElement('recipe-filter-sheet')
export class RecipeFilterSheet extends LitElement {
  @property({ attribute: false }) filter!: RecipeFilter;
  /** "24 recipes", told while the choices are made. */
  @property() found = '';

  static override styles = [
    controlStyles,
    sheetStyles,
    css`
      .sheet {
        display: flex;
        flex-direction: column;
        width: 108rem;
        padding: 0;
        overflow: hidden;
      }

      h2 {
        flex: none;
        padding: 2.5rem 3.5rem 1.25rem;
      }

      /* The heading and the answers stay, however much there is between them. */
      .groups {
        flex: 1;
        min-height: 0;
        padding: 0 3.5rem 1rem;
        overflow: auto;
      }

      .group {
        display: flex;
        align-items: baseline;
        padding: 1rem 0 0.25rem;
        border-top: 0.125rem solid var(--rule);
      }

      h3 {
        flex: none;
        width: 14rem;
        padding-right: 1rem;
        font: 700 var(--label) / 1.3 var(--body-font);
      }

      .choices {
        display: flex;
        flex: 1;
        flex-wrap: wrap;
        margin-right: -1rem;
      }

      .sheet .choices .button {
        min-height: calc(3.75rem * (0.5 + 0.5 * var(--text-scale)));
        margin: 0 1rem 0.75rem 0;
        padding: 0 1.5rem;
        font-size: calc(1.875rem * (0.5 + 0.5 * var(--text-scale)));

        --focus-lift: 0;
        --focus-shadow: var(--ring-shadow);
      }

      .button[aria-pressed='true']:not(:focus),
      .button[aria-checked='true']:not(:focus) {
        background: var(--text);
        color: var(--page);
        font-weight: 700;
      }

      .sheet .choices app-icon {
        margin-right: 0.5rem;
      }

      .answers {
        flex: none;
        margin: 0;
        padding: 1.5rem 1.5rem 1.25rem 3.5rem;
        border-top: 0.125rem solid var(--rule);
      }

      .answers .button {
        margin-right: 2.5rem;
      }

      @media ${compact} {
        .sheet {
          width: 100%;
          max-height: calc(100vh - 3rem);
        }

        h2 {
          padding: 1.375rem 1.25rem 0.75rem;
        }

        .groups {
          padding: 0 1.25rem 0.5rem;
        }

        .answers {
          padding: 0.875rem 0.625rem 0.875rem 1.25rem;
        }

        .answers .button {
          margin-right: 0.625rem;
        }

        .group {
          display: block;
          padding: 0.625rem 0 0.125rem;
        }

        h3 {
          width: auto;
          padding-bottom: 0.375rem;
        }

        .choices {
          margin-right: -0.5rem;
        }

        .sheet .choices .button {
          min-height: calc(2.875rem * (0.5 + 0.5 * var(--text-scale)));
          margin: 0 0.5rem 0.5rem 0;
          padding: 0 0.875rem;
          font-size: calc(1rem * (0.5 + 0.5 * var(--text-scale)));
        }
      }
    `,
  ];

  override render() {
    const { filter } = this;
    return html`
      <section class="sheet" role="dialog" aria-modal="true" aria-labelledby="heading" data-focus-trap data-focus-group @remote-press=${this.#press}>
        <h2 id="heading">${msg('Which recipes?')}</h2>
        <div class="groups" data-focus-group>
          ${this.#group(msg('Without'), ALLERGENS.map((allergen) => this.#toggle(allergenWord(allergen), filter.without.includes(allergen), { without: toggled(filter.without, allergen) })))}
          ${this.#group(msg('Diet'), DIETS.map((diet) => this.#toggle(dietWord(diet), filter.diets.includes(diet), { diets: toggled(filter.diets, diet) })))}
          ${this.#group(msg('Ready in'), MINUTES.map((minutes) => this.#toggle(minutesWords(minutes), filter.mostMin === minutes, { mostMin: filter.mostMin === minutes ? null : minutes })))}
          ${this.#group(msg('Only'), [
            this.#toggle(msg('Favourites'), filter.onlyFavourites, { onlyFavourites: !filter.onlyFavourites }),
            this.#toggle(msg('Your own'), filter.onlyOwn, { onlyOwn: !filter.onlyOwn }),
            this.#toggle(msg('In season now'), filter.onlyInSeason, { onlyInSeason: !filter.onlyInSeason }),
            this.#toggle(msg('What freezes'), filter.onlyFreezing, { onlyFreezing: !filter.onlyFreezing }),
            ...RATINGS.map((rating) => this.#toggle(rating === 5 ? '★ 5' : `★ ${rating}+`, filter.leastRating === rating, { leastRating: filter.leastRating === rating ? null : rating })),
          ])}
          ${this.#group(msg('Order'), RECIPE_ORDERS.map((order) => this.#toggle(orderWord(order), filter.order === order, { order })))}
        </div>
        <div class="answers" data-focus-group="row">
          <button class="button main" data-focus-key="done" @click=${() => this.dispatchEvent(new CustomEvent('leave'))}><app-icon name="check"></app-icon>${this.found}</button>
          <button class="button" @click=${() => this.dispatchEvent(new CustomEvent('filter-clear'))}>${msg('Clear filters')}</button>
        </div>
      </section>
    `;
  }

  override firstUpdated(): void {
    this.renderRoot.querySelector<HTMLElement>('.main')?.focus();
  }

  #group(name: string, choices: readonly unknown[]) {
    return html`<div class="group" data-focus-reveal><h3>${name}</h3><div class="choices" role="group" aria-label=${name} data-focus-group>${choices}</div></div>`;
  }

  #toggle(word: string, isOn: boolean, change: Partial<RecipeFilter>) {
    return html`<button class="button" aria-pressed=${isOn ? 'true' : 'false'} @click=${() => this.#change(change)}>
      ${isOn ? html`<app-icon name="check"></app-icon>` : ''}${word}
    </button>`;
  }

  #change(change: Partial<RecipeFilter>): void {
    this.dispatchEvent(new CustomEvent('filter-change', { detail: { filter: { ...this.filter, ...change } } }));
  }

  readonly #press = (event: CustomEvent<RemotePress>): void => {
    if (event.detail.button !== 'back') return;
    event.preventDefault();
    this.dispatchEvent(new CustomEvent('leave'));
  };
}

function toggled<Value>(chosen: readonly Value[], value: Value): readonly Value[] {
  return chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];
}
