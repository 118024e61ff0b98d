import { localized, msg } from '@lit/localize';
import { html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { ShopSheet } from './shop-sheet.ts';

/**
 * @summary What is done with a list now and then.
 * @fires choose {{ value: 'pantry' | 'walk' | 'clear' | 'print' | 'share' }}
 * @fires leave
 */
@localized()
@customElement('more-sheet')
export class MoreSheet extends ShopSheet {
  @property({ type: Boolean }) canPrint = false;
  /** Own lines are in the basket. */
  @property({ type: Boolean }) hasBought = false;

  override render() {
    const choices: readonly (readonly [string, string])[] = [
      ['pantry', msg('What is at home')],
      ['walk', msg('Order of the sections')],
      ...(this.hasBought ? [['clear', msg('Clear own lines that are bought')] as const] : []),
      ...(this.canPrint ? [['print', msg('Print')] as const, ['share', msg('Send as text')] as const] : []),
    ];
    return this.sheet(msg('More'), '', html`
      <div class="answers" data-focus-group data-focus-fresh>
        ${choices.map(([value, word], at) => html`
          <button class="button" ?data-focus-entry=${at === 0} @click=${() => this.tell('choose', { value })}>${word}</button>
        `)}
        <button class="button" @click=${this.leave}>${msg('Back to the list')}</button>
      </div>
    `);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'more-sheet': MoreSheet;
  }
}
