import { localized, msg } from '@lit/localize';
import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import '../../../components/meal-card/meal-card.ts';
import { compact } from '../../../components/tokens.ts';
import type { Dish } from '../../domain/meals/dish.ts';

/** A meal as Today shows it. */
export interface TodaysMeal {
  readonly id: string;
  readonly when: string;
  readonly name: string;
  readonly path: string;
  readonly dish: Dish | null;
  readonly isCooked: boolean;
}

/** @summary What is eaten today, beside what is trained. */
@localized()
@customElement('todays-meals')
export class TodaysMeals extends LitElement {
  @property({ attribute: false }) meals: readonly TodaysMeal[] = [];

  static override styles = css`
    :host {
      display: block;
      min-width: 0;
    }

    section {
      display: flex;
      height: 100%;
      margin-right: -1.25rem;
    }

    meal-card {
      flex: 1 1 0;
      margin-right: 1.25rem;
    }

    @media ${compact} {
      section {
        display: block;
        margin: 0;
      }

      meal-card {
        margin: 0 0 0.75rem;
      }
    }
  `;

  override render() {
    return html`
      <section aria-label=${msg('Today’s meals')} data-focus-group="row" data-focus-key="today-meals">
        ${this.meals.map(
          ({ when, name, path, dish, isCooked }) =>
            html`<meal-card .when=${when} .name=${name} .path=${path} .dish=${dish} .isCooked=${isCooked}></meal-card>`,
        )}
      </section>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'todays-meals': TodaysMeals;
  }
}
