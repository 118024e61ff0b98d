import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { mealPaths, type MealIconName } from './meal-paths.ts';

/**
 * @summary What is done with a meal, or what kind it is, in the text's colour and size; silent for screen readers, because a word stands beside it.
 */
@customElement('meal-icon')
export class MealIcon extends LitElement {
  @property() name: MealIconName = 'cook';

  static override styles = css`
    :host {
      display: inline-block;
      width: 1em;
      height: 1em;
      vertical-align: -0.125em;
    }

    svg {
      display: block;
      width: 100%;
      height: 100%;
      fill: currentColor;
    }
  `;

  override render() {
    return html`<svg viewBox="0 0 256 256" aria-hidden="true" focusable="false"><path d=${mealPaths[this.name]}></path></svg>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'meal-icon': MealIcon;
  }
}
