import { localized, msg } from '@lit/localize';
import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Dish } from '../../src/domain/meals/dish.ts';
import '../app-icon/app-icon.ts';
import { controlStyles } from '../control-styles.ts';
import '../dish-picture/dish-picture.ts';
import { compact } from '../tokens.ts';

/** @summary One meal of the day: its plate cropped by the corner, when it is, what it is. A link. */
@localized()
@customElement('meal-card')
export class MealCard extends LitElement {
  /** Breakfast, lunch … */
  @property() when = '';
  @property() name = '';
  @property() path = '';
  /** Null: nothing to draw. */
  @property({ attribute: false }) dish: Dish | null = null;
  @property({ type: Boolean }) isCooked = false;

  static override styles = [
    controlStyles,
    css`
      :host {
        display: block;
        min-width: 0;
      }

      .card-link {
        height: 100%;
        min-height: 17.125rem;

        --card-scale: 1.05;
      }

      .inside {
        position: relative;
        display: flex;
        flex-direction: column;
        justify-content: flex-end;
        height: 100%;
        min-height: inherit;
        padding: 1.25rem 1.25rem 1.375rem 1.5rem;
        border-radius: var(--radius);
        overflow: hidden;
      }

      dish-picture {
        position: absolute;
        top: -1.75rem;
        right: -2rem;
        width: 11rem;
      }

      .done {
        position: absolute;
        top: 1.25rem;
        left: 1.25rem;
        display: flex;
        align-items: center;
        justify-content: center;
        width: 3.25rem;
        height: 3.25rem;
        border-radius: 50%;
        background: var(--text);
        color: var(--page);
        font-size: 1.75rem;
      }

      .when {
        position: relative;
        padding-top: 8rem;
        color: var(--text2);
        font-size: calc(1.75rem * (0.6 + 0.4 * var(--text-scale)));
        line-height: 1.2;
      }

      .name {
        position: relative;
        display: -webkit-box;
        max-height: 3.06em;
        font: 600 calc(2.0625rem * (0.8 + 0.2 * var(--text-scale))) / 1.02 var(--display);
        overflow: hidden;
        -webkit-box-orient: vertical;
        -webkit-line-clamp: 3;
      }

      @media ${compact} {
        .card-link,
        .inside {
          min-height: calc(5.5rem * var(--text-scale));
        }

        .inside {
          justify-content: center;
          padding: 0.75rem 6.75rem 0.75rem 1.25rem;
        }

        dish-picture {
          top: -0.5rem;
          right: -0.75rem;
          width: 6.5rem;
        }

        .done {
          top: auto;
          right: 1rem;
          bottom: 0.625rem;
          left: auto;
          width: 1.75rem;
          height: 1.75rem;
          font-size: 1rem;
        }

        .when {
          padding-top: 0;
          font-size: var(--label);
        }

        .name {
          font-size: calc(1.375rem * (0.5 + 0.5 * var(--text-scale)));
        }
      }
    `,
  ];

  override render() {
    return html`
      <a class="card-link" href=${this.path} data-focus-key=${this.path}>
        <span class="inside">
          ${this.dish ? html`<dish-picture .dish=${this.dish}></dish-picture>` : nothing}
          <span class="when">${this.when}</span>
          <span class="name">${this.name}</span>
          ${this.isCooked ? html`<span class="done"><app-icon name="check"></app-icon><span class="visually-hidden">${msg('cooked')}</span></span>` : nothing}
        </span>
      </a>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'meal-card': MealCard;
  }
}
