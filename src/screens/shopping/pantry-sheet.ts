import { localized, msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Units } from '../../domain/units.ts';
import type { PantryLine } from '../../store/shopping-store.ts';
import { ShopSheet } from './shop-sheet.ts';
import { gramsWords } from './shopping-words.ts';

/** A food on the list that many have in the cupboard. */
export interface CupboardFood {
  readonly id: string;
  readonly name: string;
}

/**
 * @summary What is at home, to be seen and taken out; and what of the list might be.
 * @fires have-no-more {{ foodId: string }}
 * @fires have-always {{ foodId: string }}
 * @fires leave
 */
@localized()
@customElement('pantry-sheet')
export class PantrySheet extends ShopSheet {
  @property({ attribute: false }) pantry: readonly PantryLine[] = [];
  @property({ attribute: false }) cupboard: readonly CupboardFood[] = [];
  @property() units: Units = 'metric';

  override render() {
    const said = this.pantry.length === 0
      ? msg('Nothing is written down yet. Say “At home already” beside a line, and the list leaves it out.')
      : msg('The list leaves these out.');
    return this.sheet(msg('At home'), said, html`
      <ul class="rows" data-focus-group="column" data-focus-key="pantry">
        ${this.pantry.map(({ food, name, grams }, at) => html`
          <li>
            <span class="words">${name}<small>${grams === null ? msg('always') : this.#left(grams)}</small></span>
            <button class="button" aria-label=${msg(str`Used up: ${name}`)} data-focus-key=${food.id} ?data-focus-entry=${at === 0} @click=${() => this.tell('have-no-more', { foodId: food.id })}>
              ${msg('Used up')}
            </button>
          </li>
        `)}
      </ul>
      ${this.cupboard.length === 0
        ? nothing
        : html`
            <h3>${msg('On the list. Perhaps in your cupboard?')}</h3>
            <ul class="rows" data-focus-group="column" data-focus-key="cupboard">
              ${this.cupboard.map(({ id, name }, at) => html`
                <li>
                  <span class="words">${name}</span>
                  <button class="button" aria-label=${msg(str`Always at home: ${name}`)} data-focus-key=${id} ?data-focus-entry=${at === 0 && this.pantry.length === 0} @click=${() => this.tell('have-always', { foodId: id })}>
                    ${msg('Always at home')}
                  </button>
                </li>
              `)}
            </ul>
          `}
      <div class="answers">
        <button class="button" ?data-focus-entry=${this.pantry.length + this.cupboard.length === 0} @click=${this.leave}>${msg('Back to the list')}</button>
      </div>
    `);
  }

  #left(grams: number): string {
    return grams > 0 ? msg(str`${gramsWords(grams, this.units)} left by the plan`) : msg('used up by the plan');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pantry-sheet': PantrySheet;
  }
}
