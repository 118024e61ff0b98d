import { localized, msg, str } from '@lit/localize';
import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { controlStyles } from '../../../components/control-styles.ts';
import { compact } from '../../../components/tokens.ts';
import type { WrittenLine as Line } from '../../content/meals/recipe-writing.ts';
import { fieldStyles } from './field-styles.ts';
import '../../../components/app-icon/app-icon.ts';
import '../../../components/recipe-icon/recipe-icon.ts';

/**
 * @summary One line of a recipe while it is written: its words, and the food they are taken for.
 * @fires line-write {{ text: string }} with each key
 * @fires line-food {{ foodId: string | null }} when somebody says which food it means; null: none
 * @fires line-remove when it is to go
 * @fires line-next with Enter: on to the next one
 */
@localized()
@customElement('written-line')
export class WrittenLineField extends LitElement {
  @property({ attribute: false }) line!: Line;
  @property({ type: Number }) number = 1;
  /** The food as it is read: "2 cups kale". */
  @property() read = '';
  @property({ attribute: false }) nameOf: (foodId: string) => string = (id) => id;

  @state() private isChoosing = false;

  static override styles = [
    controlStyles,
    fieldStyles,
    css`
      :host {
        display: block;
        padding: 0.5rem 0 0.75rem;
      }


      input {
        flex: 1;
        min-width: 0;
      }

      .sure {
        position: absolute;
        right: calc(8rem + 1.5rem * var(--text-scale));
        color: var(--text2);
        font-size: 2rem;
      }

      .written {
        position: relative;
        display: flex;
        align-items: center;
      }

      .food {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        margin: 0.5rem -1rem 0 0;
        padding-left: 1.5rem;
        font-size: var(--label);
      }

      .food app-icon {
        margin-right: 0.5rem;
      }

      .said {
        margin: 0 1.5rem 0.5rem 0;
        line-height: 1.3;
      }

      .food .button {
        min-height: calc(3.5rem * (0.5 + 0.5 * var(--text-scale)));
        margin: 0 1rem 0.5rem 0;
        padding: 0 1.5rem;
        font-size: calc(1.875rem * (0.5 + 0.5 * var(--text-scale)));

        --focus-lift: 0;
        --focus-shadow: var(--ring-shadow);
      }

      @media ${compact} {
        .sure {
          right: calc(3rem + 1.25rem * var(--text-scale));
          font-size: 1.25rem;
        }

        .food {
          margin: 0.375rem -0.5rem 0 0;
          padding-left: 0.25rem;
        }

        .said {
          margin: 0 0.75rem 0.375rem 0;
        }

        .food .button {
          min-height: calc(2.875rem * (0.5 + 0.5 * var(--text-scale)));
          margin: 0 0.5rem 0.375rem 0;
          padding: 0 0.875rem;
          font-size: calc(1rem * (0.5 + 0.5 * var(--text-scale)));
        }
      }
    `,
  ];

  override render() {
    return html`
      <div class="written" data-focus-group="row">
        <input
          type="text"
          aria-label=${msg(str`Ingredient ${this.number}`)}
          placeholder=${this.number === 1 ? msg('2 cups chopped kale') : ''}
          .value=${this.line.text}
          maxlength="300"
          autocomplete="off"
          autocapitalize="off"
          enterkeyhint="next"
          data-focus-entry
          @input=${this.#type}
          @paste=${this.#paste}
          @keydown=${this.#key}
        />
        ${this.#isPlain ? html`<app-icon class="sure" name="check"></app-icon><span class="visually-hidden">${msg('understood')}</span>` : nothing}
        <button class="icon-button" aria-label=${msg(str`Remove ingredient ${this.number}`)} @click=${() => this.#tell('line-remove')}>
          <app-icon name="x"></app-icon>
        </button>
      </div>
      ${this.line.ingredient === null || this.#isPlain ? nothing : this.#food()}
    `;
  }

  /** What was read is what was written: there is nothing to look over. */
  get #isPlain(): boolean {
    const { ingredient, asks, text } = this.line;
    return ingredient !== null && ingredient.foodId !== null && !asks && !this.isChoosing && plainly(text) === plainly(this.read);
  }

  override focus(): void {
    this.renderRoot.querySelector('input')?.focus();
  }

  #food() {
    const { ingredient, asks } = this.line;
    const foodId = ingredient?.foodId ?? null;
    if (this.isChoosing || asks) return this.#choices();
    return html`<div class="food" data-focus-group="row">
      <span class="said">${foodId === null ? msg('Kept as text: its allergens are unknown.') : html`<app-icon name="check"></app-icon>${this.read}`}</span>
      ${foodId === null && this.line.choices.length === 0
        ? nothing
        : html`<button class="button" @click=${() => (this.isChoosing = true)}>${msg('Another food')}</button>`}
    </div>`;
  }

  #choices() {
    return html`<div class="food" role="group" aria-label=${msg('Which food is it?')} data-focus-group>
      <span class="said">${msg('Which food is it?')}</span>
      ${this.line.choices.map((foodId) => html`<button class="button" @click=${() => this.#choose(foodId)}>${this.nameOf(foodId)}</button>`)}
      <button class="button" @click=${() => this.#choose(null)}>${msg('None: keep the text')}</button>
    </div>`;
  }

  #choose(foodId: string | null): void {
    this.isChoosing = false;
    this.#tell('line-food', { foodId });
    this.focus();
  }

  readonly #type = (event: Event): void => this.#tell('line-write', { text: (event.target as HTMLInputElement).value });

  /** A field of one line would join what was pasted: each line becomes one of its own. */
  readonly #paste = (event: ClipboardEvent): void => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (!/[\r\n]/.test(text.trim())) return;
    event.preventDefault();
    this.#tell('line-write', { text: text.trim() });
  };

  readonly #key = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    this.#tell('line-next');
  };

  #tell(name: string, detail?: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}

function plainly(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim();
}

declare global {
  interface HTMLElementTagNameMap {
    'written-line': WrittenLineField;
  }
}
