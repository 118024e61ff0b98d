import { localized, msg, str } from '@lit/localize';
import { html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { StoreSection } from '../../domain/meals/food.ts';
import type { FoodLine, WrittenLine } from '../../domain/meals/shopping/shopping-list.ts';
import type { Units } from '../../domain/units.ts';
import { ShopSheet } from './shop-sheet.ts';
import { gramsWords, lineAmount, sectionWord } from './shopping-words.ts';

/** So many recipes are named; more are counted. */
const MOST_USES = 3;

/**
 * @summary One line of the list from near: what it is for, whether it is at home, where it stands in the shop.
 * @fires have-enough when there is enough of it at home for these days
 * @fires have-always when it is always at home
 * @fires place {{ section: StoreSection }} when it is found elsewhere in the shop
 * @fires write when an own line is to be written anew
 * @fires remove when an own line is to go
 * @fires leave
 */
@localized()
@customElement('line-sheet')
export class LineSheet extends ShopSheet {
  @property({ attribute: false }) line!: FoodLine | WrittenLine;
  @property() name = '';
  @property() units: Units = 'metric';
  @property({ attribute: false }) walk: readonly StoreSection[] = [];

  @state() private isPlacing = false;

  override render() {
    return this.isPlacing ? this.#places() : this.#actions();
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('isPlacing') && changed.get('isPlacing') !== undefined) this.renderRoot.querySelector<HTMLElement>('[data-focus-entry]')?.focus();
  }

  #actions() {
    const { line } = this;
    return this.sheet(this.name, line.kind === 'food' ? this.#forWhat(line) : sectionWord(line.section), html`
      <div class="answers" data-focus-group data-focus-fresh>
        ${line.kind === 'food'
          ? html`
              ${line.isChecked
                ? nothing
                : html`<button class="button" data-focus-entry @click=${() => this.tell('have-enough')}>${msg('At home already')}</button>`}
              <button class="button" ?data-focus-entry=${line.isChecked} @click=${() => this.tell('have-always')}>${msg('Always at home')}</button>
            `
          : html`
              <button class="button" data-focus-entry @click=${() => this.tell('write')}>${msg('Change')}</button>
              <button class="button" @click=${() => this.tell('remove')}>${msg('Delete')}</button>
            `}
        <button class="button" @click=${() => (this.isPlacing = true)}>${msg('Where is it in your shop?')}</button>
        <button class="button" @click=${this.leave}>${msg('Back to the list')}</button>
      </div>
    `);
  }

  #places() {
    return this.sheet(msg('Where is it in your shop?'), msg(str`${this.name}: remembered for the next time.`), html`
      <div class="choices" role="radiogroup" aria-labelledby="heading" data-focus-group>
        ${[...this.walk, 'none' as const].map((section) => html`
          <button
            class="button"
            role="radio"
            aria-checked=${section === this.line.section ? 'true' : 'false'}
            ?data-focus-entry=${section === this.line.section}
            @click=${() => this.tell('place', { section })}
          >
            ${sectionWord(section)}
          </button>
        `)}
      </div>
    `);
  }

  #forWhat(line: FoodLine): string {
    const { main, detail } = lineAmount(line);
    const bought = detail === '' ? main : `${main}, ${detail}`;
    const names = line.uses.slice(0, MOST_USES).map(({ recipeName }) => recipeName).join(', ');
    const more = line.uses.length - MOST_USES;
    const where = more > 0 ? msg(str`${names} and ${more} more`) : names;
    return line.grams > 0 ? msg(str`${bought}. You need ${gramsWords(line.grams, this.units)}, for: ${where}.`) : msg(str`${bought}, for: ${where}.`);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'line-sheet': LineSheet;
  }
}
