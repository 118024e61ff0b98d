import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Dish } from '../../src/domain/meals/dish.ts';
import { controlStyles } from '../control-styles.ts';
import { dishCanvas } from '../dish-picture/dish-canvas.ts';
import { compact } from '../tokens.ts';
import '../recipe-icon/recipe-icon.ts';

/** Rem across, on a television and on a phone; in the screen's own points as long as that is not too many to keep. */
const PICTURE_REM = { wide: 18, compact: 6.5, mostPoints: 576 } as const;

/** Asked once: for a window that is made larger later, what was painted smaller will do. */
const pictureWidth = once(() => {
  const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
  const across = matchMedia(compact.cssText).matches ? PICTURE_REM.compact : PICTURE_REM.wide;
  return Math.min(PICTURE_REM.mostPoints, Math.ceil(rem * across * window.devicePixelRatio));
});

function once<Value>(make: () => Value): () => Value {
  let value: Value | undefined;
  return () => (value ??= make());
}

/** @summary One recipe to be opened: its dish, its name, a fact or two. On a phone a row, on a television a plate over its name. */
@customElement('recipe-card')
export class RecipeCard extends LitElement {
  @property() name = '';
  /** "25 min · freezes" */
  @property() fact = '';
  /** Said where something about it has to be known before: "Allergens unknown". */
  @property() warning = '';
  @property() path = '';
  /** Null: drawn later. */
  @property({ attribute: false }) dish: Dish | null = null;
  @property({ type: Boolean, attribute: 'is-favourite' }) isFavourite = false;
  /** What a screen reader says of the heart. */
  @property() favouriteWord = '';
  /** 1 to 5; 0 is not rated. */
  @property({ type: Number }) rating = 0;

  static override styles = [
    controlStyles,
    css`
      :host {
        display: block;

        --card-scale: 1.03;
        --focus-lift: -0.25rem;
      }

      :host([hidden]) {
        display: none;
      }

      .card-link {
        display: flex;
        flex-direction: column;
        height: 100%;
        min-height: 21rem;
        padding: 0 1.75rem 1.5rem;
        overflow: hidden;
        color: var(--text);
      }

      a:focus {
        background: var(--bone);
        color: var(--ink);
      }

      .picture {
        flex: none;
        width: 18rem;
        height: 13rem;
        margin: 0 -1.25rem 0.5rem auto;
      }

      canvas {
        display: block;
        width: 18rem;
        height: 18.54rem;
        margin-top: -5rem;
      }

      .words {
        margin-top: auto;
      }

      .name {
        font: 700 calc(2.375rem * (0.6 + 0.4 * var(--text-scale))) / 1.06 var(--display);
      }

      .fact {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        margin-top: 0.625rem;
        color: var(--text2);
        font-size: calc(1.75rem * (0.5 + 0.5 * var(--text-scale)));
        line-height: 1.25;
      }

      a:focus .fact {
        color: inherit;
      }

      recipe-icon {
        margin-right: 0.5rem;
        color: var(--mari);
      }

      a:focus recipe-icon {
        color: inherit;
      }

      .stars {
        display: inline-flex;
        align-items: center;
        margin-right: 0.875rem;
      }

      .warning {
        width: 100%;
      }

      @media ${compact} {
        :host {
          --card-scale: 1;
          --focus-lift: 0;
        }

        .card-link {
          flex-direction: row;
          align-items: center;
          min-height: 5.75rem;
          padding: 0.625rem 1rem 0.625rem 6.5rem;
        }

        a:focus {
          background: var(--card);
        }

        .picture {
          position: absolute;
          top: 0;
          bottom: 0;
          left: 0;
          width: 5.75rem;
          height: auto;
          margin: 0;
          overflow: hidden;
        }

        canvas {
          position: absolute;
          top: 50%;
          left: -1.25rem;
          width: 6.5rem;
          height: 6.695rem;
          margin-top: -3.25rem;
        }

        .words {
          min-width: 0;
          margin: 0;
        }

        .name {
          font-size: calc(1.375rem * (0.5 + 0.5 * var(--text-scale)));
        }

        .fact {
          margin-top: 0.1875rem;
          font-size: calc(0.9375rem * (0.4 + 0.6 * var(--text-scale)));
        }

        recipe-icon {
          margin-right: 0.25rem;
          color: var(--text);
        }
      }
    `,
  ];

  override render() {
    return html`
      <a class="card-link" href=${this.path} data-focus-entry>
        <div class="picture">${dishCanvas(this.dish, pictureWidth())}</div>
        <div class="words">
          <div class="name">${this.name}</div>
          <div class="fact">
            ${this.isFavourite
              ? html`<recipe-icon name="heart-full"></recipe-icon><span class="visually-hidden">${this.favouriteWord}</span>`
              : nothing}
            ${this.rating > 0 ? html`<span class="stars"><recipe-icon name="star-full"></recipe-icon>${this.rating}</span>` : nothing}
            <span>${this.fact}</span>
            ${this.warning === '' ? nothing : html`<span class="warning">${this.warning}</span>`}
          </div>
        </div>
      </a>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'recipe-card': RecipeCard;
  }
}
