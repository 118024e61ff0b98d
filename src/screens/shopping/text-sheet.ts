import { localized, msg } from '@lit/localize';
import { css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { compact } from '../../../components/tokens.ts';
import { ShopSheet } from './shop-sheet.ts';

/**
 * @summary The list as a text to be copied by hand, where the browser has no other way.
 * @fires leave
 */
@localized()
@customElement('text-sheet')
export class TextSheet extends ShopSheet {
  @property() text = '';

  static override styles = [
    ...ShopSheet.styles,
    css`
      textarea {
        display: block;
        width: 100%;
        height: 26rem;
        margin-top: 1.5rem;
        padding: 1rem 1.5rem;
        border: 0.1875rem solid var(--text2);
        border-radius: 1.25rem;
        background: var(--page);
        color: var(--text);
        font: 500 var(--label) / 1.4 var(--body-font);
      }

      textarea:focus {
        box-shadow: var(--row-focus-shadow);
      }

      @media ${compact} {
        textarea {
          height: 18rem;
          margin-top: 0.75rem;
          padding: 0.5rem 0.75rem;
          border-width: 0.125rem;
          border-radius: 0.75rem;
        }
      }
    `,
  ];

  override render() {
    return this.sheet(msg('Your list as text'), msg('All of it is marked: copy it, and paste it where you like.'), html`
      <textarea readonly aria-label=${msg('Your list as text')} .value=${this.text} data-focus-entry></textarea>
      <div class="answers">
        <button class="button" @click=${this.leave}>${msg('Back to the list')}</button>
      </div>
    `);
  }

  protected override firstUpdated(): void {
    const field = this.renderRoot.querySelector('textarea');
    field?.focus();
    field?.select();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'text-sheet': TextSheet;
  }
}
