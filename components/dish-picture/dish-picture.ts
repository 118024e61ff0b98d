import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { unsafeSVG } from 'lit/directives/unsafe-svg.js';
import type { Dish } from '../../src/domain/meals/dish.ts';
import { isDrawn, markupOf, vesselMarkup } from './dish-markup.ts';
import { VIEW_BOXES } from './draw-dish.ts';
import { inTurn } from './in-turn.ts';

/**
 * @summary A recipe as it stands on the table, seen from above and cut from paper: as wide as it is let. Silent for screen readers,
 * because the dish's name stands beside it; with a `label` it is a picture of its own. The first frame has the empty vessel of a dish
 * that was not drawn before; its food comes in the frames after, and `updateComplete` waits for it.
 */
@customElement('dish-picture')
export class DishPicture extends LitElement {
  @property({ attribute: false }) dish: Dish | null = null;
  /** In the pan or tray it is cooked in, larger than the picture, which then fills its host from edge to edge. */
  @property({ type: Boolean, attribute: 'close-up', reflect: true }) closeUp = false;
  @property() label = '';
  @state() private markup = '';
  #turn: Promise<void> = Promise.resolve();

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

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('dish') && !changed.has('closeUp')) return;
    const { dish } = this;
    const view = this.closeUp ? 'close' : 'whole';
    if (!dish) this.markup = '';
    else if (this.closeUp || isDrawn(dish, view)) this.markup = markupOf(dish, view);
    else {
      this.markup = vesselMarkup(dish);
      this.#turn = this.#draw(dish);
    }
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#turn;
    return super.getUpdateComplete();
  }

  override render() {
    if (!this.dish) return nothing;
    const isNamed = this.label !== '';
    return html`<svg
      viewBox=${VIEW_BOXES[this.closeUp ? 'close' : 'whole']}
      preserveAspectRatio="xMidYMid slice"
      focusable="false"
      role=${isNamed ? 'img' : nothing}
      aria-label=${isNamed ? this.label : nothing}
      aria-hidden=${isNamed ? nothing : 'true'}
    >${unsafeSVG(this.markup)}</svg>`;
  }

  #draw(dish: Dish): Promise<void> {
    return new Promise((resolve) => {
      inTurn(() => {
        if (this.dish === dish && !this.closeUp) this.markup = markupOf(dish, 'whole');
        resolve();
      });
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dish-picture': DishPicture;
  }
}
