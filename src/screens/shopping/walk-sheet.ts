import { localized, msg, str } from '@lit/localize';
import { html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import '../../../components/app-icon/app-icon.ts';
import type { StoreSection } from '../../domain/meals/food.ts';
import { ShopSheet } from './shop-sheet.ts';
import { sectionWord } from './shopping-words.ts';

/**
 * @summary The order in which this household walks through its shop.
 * @fires move {{ section: StoreSection, by: -1 | 1 }}
 * @fires leave
 */
@localized()
@customElement('walk-sheet')
export class WalkSheet extends ShopSheet {
  @property({ attribute: false }) walk: readonly StoreSection[] = [];

  override render() {
    const last = this.walk.length - 1;
    return this.sheet(msg('Your walk'), msg('Put the sections in the order of your shop. Fresh food first is a good walk.'), html`
      <ul class="rows" data-focus-group data-focus-key="walk">
        ${repeat(this.walk, (section) => section, (section, at) => html`
          <li data-focus-group="row" data-focus-key=${section}>
            <span class="words">${at + 1} · ${sectionWord(section)}</span>
            ${this.#mover(section, -1, at === 0)} ${this.#mover(section, 1, at === last)}
          </li>
        `)}
      </ul>
      <div class="answers">
        <button class="button" @click=${this.leave}>${msg('Back to the list')}</button>
      </div>
    `);
  }

  protected override firstUpdated(): void {
    this.renderRoot.querySelector<HTMLElement>('button:not(:disabled)')?.focus();
  }

  #mover(section: StoreSection, by: -1 | 1, isAtEnd: boolean) {
    const word = sectionWord(section);
    return html`
      <button
        class="button"
        data-focus-key=${by < 0 ? 'earlier' : 'later'}
        aria-label=${by < 0 ? msg(str`Earlier: ${word}`) : msg(str`Later: ${word}`)}
        ?disabled=${isAtEnd}
        @click=${() => void this.#move(section, by)}
      >
        <app-icon name=${by < 0 ? 'arrow-up' : 'arrow-down'}></app-icon>
      </button>
    `;
  }

  /** The focus goes along with the section; at an end it waits on the way back. */
  async #move(section: StoreSection, by: -1 | 1): Promise<void> {
    this.tell('move', { section, by });
    await this.updateComplete;
    const [earlier, later] = this.renderRoot.querySelectorAll<HTMLButtonElement>(`[data-focus-key="${section}"] button`);
    const [same, other] = by < 0 ? [earlier, later] : [later, earlier];
    (same?.disabled === false ? same : other)?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'walk-sheet': WalkSheet;
  }
}
