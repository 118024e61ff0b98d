import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { recipePaths, type RecipeIconName } from './recipe-paths.ts';

export type { RecipeIconName } from './recipe-paths.ts';

/**
 * @summary A picture for what is told of a recipe or done with it, in the text's colour and size; silent, because its word stands beside it.
 */
@customElement('recipe-icon')
export class RecipeIcon extends LitElement {
  @property() name: RecipeIconName = 'heart';

  static override styles = css`
    :host {
      display: inline-block;
      width: 1em;
      height: 1em;
      vertical-align: -0.125em;
    }

    :host([hidden]) {
      display: none;
    }

    svg {
      display: block;
      width: 100%;
      height: 100%;
      fill: currentColor;
    }
  `;

  override render() {
    return html`<svg viewBox="0 0 256 256" aria-hidden="true" focusable="false"><path d=${recipePaths[this.name]}></path></svg>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'recipe-icon': RecipeIcon;
  }
}
