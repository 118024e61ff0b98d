import { localized, msg } from '@lit/localize';
import { css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { compact } from '../../../components/tokens.ts';
import { ShopSheet } from './shop-sheet.ts';

/** As long as a line can be read at a glance, in characters. */
const LONGEST_LINE = 80;

/**
 * @summary A line of one's own, new or to be changed; on a TV the set's own keyboard comes up with the field.
 * @fires write {{ text: string }} a tidy text, not empty
 * @fires leave
 */
@localized()
@customElement('write-sheet')
export class WriteSheet extends ShopSheet {
  @property() text = '';

  static override styles = [
    ...ShopSheet.styles,
    css`
      input {
        display: block;
        width: 100%;
        height: calc(5.5rem * (0.4 + 0.6 * var(--text-scale)));
        margin-top: 1.75rem;
        padding: 0 2rem;
        border: 0.1875rem solid var(--text2);
        border-radius: 1.25rem;
        background: var(--page);
        color: var(--text);
        font: 500 calc(2.25rem * var(--text-scale)) / 1.2 var(--body-font);
        -webkit-appearance: none;
        appearance: none;
      }

      input:focus {
        border-color: var(--text);
        box-shadow: var(--row-focus-shadow);
      }

      @media ${compact} {
        input {
          height: calc(3.25rem * (0.4 + 0.6 * var(--text-scale)));
          margin-top: 0.875rem;
          padding: 0 1rem;
          border-width: 0.125rem;
          border-radius: 0.75rem;
          font-size: calc(1.125rem * var(--text-scale));
        }
      }
    `,
  ];

  override render() {
    const heading = this.text === '' ? msg('Add a line') : msg('Change the line');
    return this.sheet(heading, msg('It goes where such food stands in your shop.'), html`
      <form novalidate @submit=${this.#submit} data-focus-group>
        <input
          type="text"
          aria-label=${msg('What to buy')}
          .value=${this.text}
          maxlength=${LONGEST_LINE}
          autocomplete="off"
          enterkeyhint="done"
          data-focus-entry
        />
        <div class="answers" data-focus-group="row" data-focus-fresh>
          <button type="submit" class="button main" data-focus-entry>${msg('Keep')}</button>
          <button type="button" class="button" @click=${this.leave}>${msg('Not now')}</button>
        </div>
      </form>
    `);
  }

  protected override firstUpdated(): void {
    this.renderRoot.querySelector('input')?.focus();
  }

  readonly #submit = (event: Event): void => {
    event.preventDefault();
    const input = this.renderRoot.querySelector('input');
    const text = (input?.value ?? '').trim().replace(/\s+/g, ' ');
    if (text === '') input?.focus();
    else this.tell('write', { text });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'write-sheet': WriteSheet;
  }
}
