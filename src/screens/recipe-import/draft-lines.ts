import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { localized, msg } from '@lit/localize';
import { controlStyles } from '../../../components/control-styles.ts';
import { compact } from '../../../components/tokens.ts';
import type { DraftLine } from '../../content/meals/draft-recipe.ts';
import { foodWords } from './import-words.ts';

/**
 * @summary Each line as it was written, and the food it became; pressed, it shows the foods it may mean.
 * @fires choose-food {{ at: number, foodId: string | null }} null: no food, the line stays as text
 */
@localized()
@customElement('draft-lines')
export class DraftLines extends LitElement {
  @property({ attribute: false }) lines: readonly DraftLine[] = [];
  @property({ attribute: false }) nameOf: (foodId: string) => string = (id) => id;
  /** The line whose foods are shown. */
  @state() private openAt: number | null = null;

  static override styles = [
    controlStyles,
    css`
      :host {
        display: block;
        max-width: 96rem;
        margin-top: 1rem;
      }

      .row {
        --row-height: calc(4.75rem * var(--text-scale));
        --row-scale: 1;
        --row-lift: 0;
        --row-focus-shadow: var(--ring-shadow);

        justify-content: space-between;
        margin: 0.375rem 0;
        padding: 0.25rem 1.5rem;
      }

      .line + .line {
        border-top: 0.125rem solid var(--rule);
      }

      .written {
        flex: 1 1 50%;
        padding-right: 2rem;
      }

      .food {
        flex: 1 1 50%;
        color: var(--text2);
        font-size: var(--label);
      }

      .food.ask {
        color: var(--text);
        font-weight: 700;
      }

      .row:focus .food {
        color: inherit;
      }

      .choices {
        display: flex;
        flex-wrap: wrap;
        padding: 0.75rem 1.5rem 1rem;
      }

      .choices .button {
        min-height: calc(4rem * var(--text-scale));
        margin: 0.5rem 1.5rem 0.5rem 0;
        padding: 0 2rem;
        font-size: var(--label);

        --focus-lift: 0;
        --focus-shadow: var(--ring-shadow);
      }

      @media ${compact} {
        .row {
          --row-height: calc(3.25rem * var(--text-scale));

          display: block;
          margin: 0;
          padding: 0.5rem 0.25rem;
        }

        .written,
        .food {
          display: block;
          padding: 0;
        }

        .food {
          margin-top: 0.125rem;
        }

        .choices {
          padding: 0 0.25rem 0.5rem;
        }

        .choices .button {
          min-height: calc(2.875rem * var(--text-scale));
          margin: 0.25rem 0.5rem 0.25rem 0;
          padding: 0 1rem;
        }
      }
    `,
  ];

  override render() {
    return html`
      <div role="list" data-focus-group="column" data-focus-key="draft-lines">${this.lines.map((line, at) => this.#line(line, at))}</div>
    `;
  }

  #line(line: DraftLine, at: number) {
    const isOpen = this.openAt === at;
    const { foodId } = line.ingredient;
    return html`
      <div class="line" role="listitem">
        <button class="row" data-focus-key=${`line-${at}`} aria-expanded=${String(isOpen)} @click=${() => (this.openAt = isOpen ? null : at)}>
          <span class="written">${line.written}</span>
          <span class="food ${foodId === null ? 'ask' : ''}">${this.#foodOf(line)}</span>
        </button>
        ${isOpen ? this.#choices(line, at) : nothing}
      </div>
    `;
  }

  #foodOf({ ingredient, choices }: DraftLine): string {
    if (ingredient.foodId !== null) return foodWords(ingredient, this.nameOf(ingredient.foodId));
    return choices.length > 0 ? msg('Which food is it?') : msg('Kept as text');
  }

  #choices({ ingredient, choices }: DraftLine, at: number) {
    const offered = ingredient.foodId === null || choices.includes(ingredient.foodId) ? choices : [ingredient.foodId, ...choices];
    return html`
      <div class="choices" role="group" aria-label=${msg('Which food is it?')} data-focus-group="row" data-focus-fresh>
        ${offered.map(
          (foodId) => html`<button class="button" aria-pressed=${String(foodId === ingredient.foodId)} @click=${() => this.#choose(at, foodId)}>${this.nameOf(foodId)}</button>`,
        )}
        <button class="button" aria-pressed=${String(ingredient.foodId === null)} @click=${() => this.#choose(at, null)}>
          ${offered.length > 0 ? msg('None of these') : msg('Keep it as text')}
        </button>
      </div>
    `;
  }

  #choose(at: number, foodId: string | null): void {
    this.openAt = null;
    this.dispatchEvent(new CustomEvent('choose-food', { detail: { at, foodId } }));
    // What was pressed is gone; its line is where the viewer was.
    void this.updateComplete.then(() => this.renderRoot.querySelectorAll<HTMLElement>('.row')[at]?.focus());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'draft-lines': DraftLines;
  }
}
