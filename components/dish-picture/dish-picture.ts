import { css, html, LitElement, nothing, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Dish } from '../../src/domain/meals/dish.ts';
import { drawDish, VIEW_BOXES } from './draw-dish.ts';
import { TABLE_TONES } from './palette.ts';

/**
 * @summary A recipe as it stands on the table, seen from above and cut from paper: as wide as it is let. Silent for screen readers,
 * because the dish's name stands beside it; with a `label` it is a picture of its own.
 */
@customElement('dish-picture')
export class DishPicture extends LitElement {
  @property({ attribute: false }) dish: Dish | null = null;
  /** In the pan or tray it is cooked in, larger than the picture, which then fills its host from edge to edge. */
  @property({ type: Boolean, attribute: 'close-up', reflect: true }) closeUp = false;
  @property() label = '';

  static override styles = css`
    :host {
      display: block;
      overflow: hidden;
    }

    svg {
      display: block;
      width: 100%;
      height: auto;
    }

    :host([close-up]) svg {
      height: 100%;
    }
  `;

  override render() {
    if (!this.dish) return nothing;
    const view = this.closeUp ? 'close' : 'whole';
    const isNamed = this.label !== '';
    return html`<svg
      viewBox=${VIEW_BOXES[view]}
      preserveAspectRatio="xMidYMid slice"
      focusable="false"
      role=${isNamed ? 'img' : nothing}
      aria-label=${isNamed ? this.label : nothing}
      aria-hidden=${isNamed ? nothing : 'true'}
    >${this.closeUp ? svg`<path d="M-2000 -2000H3000V4000H-2000Z" fill=${TABLE_TONES[this.dish.glaze]}></path>` : nothing}${drawDish(this.dish, view).map(({ d, colour, width }) =>
      width > 0
        ? svg`<path d=${d} fill="none" stroke=${colour} stroke-width=${width} stroke-linecap="round" stroke-linejoin="round"></path>`
        : svg`<path d=${d} fill=${colour}></path>`)}</svg>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dish-picture': DishPicture;
  }
}
