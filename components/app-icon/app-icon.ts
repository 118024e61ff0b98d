import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { filledIconPaths, iconPaths } from './icon-paths.ts';
import type { IconName } from './icon-paths.ts';

export type { IconName } from './icon-paths.ts';

/**
 * @summary One icon in the text's colour and size; silent for screen readers, because a word always stands beside it.
 * @cssproperty --icon-size - Width and height; the text's size by default.
 */
@customElement('app-icon')
export class AppIcon extends LitElement {
  static override styles = css`
    :host {
      display: inline-block;
      width: var(--icon-size, 1em);
      height: var(--icon-size, 1em);
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

  @property() name: IconName | '' = '';
  /** Solid instead of outlined, where the icon has a solid drawing. */
  @property({ type: Boolean, reflect: true }) filled = false;

  override render() {
    if (this.name === '') return nothing;
    const path = (this.filled ? filledIconPaths[this.name] : undefined) ?? iconPaths[this.name];
    return html`<svg viewBox="0 0 256 256" aria-hidden="true" focusable="false"><path d=${path}></path></svg>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'app-icon': AppIcon;
  }
}
