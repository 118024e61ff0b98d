import { localized, msg } from '@lit/localize';
import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { controlStyles } from '../../../components/control-styles.ts';
import { compact } from '../../../components/tokens.ts';

export type MealSection = 'week' | 'recipes' | 'shopping';

/** @summary The row at the top of every screen about food: the week, the recipes, the shopping. */
@localized()
@customElement('meal-sections')
export class MealSections extends LitElement {
  /** The one that is shown. */
  @property() current: MealSection = 'week';

  static override styles = [
    controlStyles,
    css`
      :host {
        display: block;
      }

      nav {
        display: flex;
        flex-wrap: wrap;
        margin: 0 -1.5rem -0.5rem 0;
      }

      .button {
        min-height: calc(3.5rem * (0.5 + 0.5 * var(--text-scale)));
        margin: 0 1.5rem 0.5rem 0;
        padding: 0 calc(3rem - 1rem * var(--text-scale));
        font-size: calc(2rem * (0.5 + 0.5 * var(--text-scale)));

        --focus-lift: 0;
        --focus-shadow: var(--ring-shadow);
      }

      .button[aria-current]:not(:focus) {
        background: var(--text);
        color: var(--page);
        font-weight: 700;
      }

      @media ${compact} {
        nav {
          flex-wrap: nowrap;
          margin: 0 -0.5rem 0 0;
        }

        /* The three share one line at every text size. */
        .button {
          flex: 0 1 auto;
          min-height: calc(2.875rem * (0.5 + 0.5 * var(--text-scale)));
          margin: 0 0.5rem 0 0;
          padding: 0 calc(1.5rem - 0.5rem * var(--text-scale));
        font-size: var(--label);
        }
      }
    `,
  ];

  override render() {
    const sections: readonly (readonly [MealSection, string, string])[] = [
      ['week', '/meals', msg('Week')],
      ['recipes', '/recipes', msg('Recipes')],
      ['shopping', '/shopping', msg('Shopping')],
    ];
    return html`
      <nav aria-label=${msg('Meals')} data-focus-group="row" data-focus-fresh data-focus-key="sections">
        ${sections.map(([id, path, word]) => {
          const isCurrent = id === this.current;
          return html`<a class="button" href=${path} aria-current=${isCurrent ? 'page' : nothing} ?data-focus-entry=${isCurrent} data-focus-key=${id}
            >${word}</a
          >`;
        })}
      </nav>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'meal-sections': MealSections;
  }
}
