import { LitElement, css, html, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { logo } from './logo-drawing.ts';

/**
 * @summary Head and tapering body: a standing person and a plumb bob. By default the tall logo; with `posture` the short mark for
 * posture and streaks, filled (done) or outlined (to come). In the text's colour; silent for screen readers.
 * @cssproperty --mark-size - Height; the text's size by default.
 */
@customElement('brand-mark')
export class BrandMark extends LitElement {
  static override styles = css`
    :host {
      display: inline-block;
      height: var(--mark-size, 1em);
      vertical-align: -0.125em;
    }

    :host([hidden]) {
      display: none;
    }

    svg {
      display: block;
      width: auto;
      height: 100%;
    }
  `;

  /** The short mark on the shapes' 32 grid. */
  @property({ type: Boolean, reflect: true }) posture = false;
  /** Outline instead of solid: to come. */
  @property({ type: Boolean, reflect: true }) outlined = false;
  /** Only for the tall logo: a dashed outline, for what is just coming. */
  @property({ type: Boolean, reflect: true }) dashed = false;

  override render() {
    // Width and height attributes give the drawing its proportions; CSS scales the height.
    return this.posture
      ? html`<svg viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" focusable="false">
          ${this.outlined ? postureOutline : postureSolid}
        </svg>`
      : html`<svg viewBox="0 0 ${logo.width} ${logo.height}" width=${logo.width} height=${logo.height} aria-hidden="true" focusable="false">
          ${this.dashed ? logoDashed : this.outlined ? logoOutline : logoSolid}
        </svg>`;
  }
}

const logoSolid = svg`<g fill="currentColor"><circle cx=${logo.headX} cy=${logo.headY} r=${logo.headRadius}></circle>
  <path d=${logo.body}></path></g>`;

const logoOutline = svg`<g fill="none" stroke="currentColor" stroke-width="2.4" stroke-linejoin="round"><circle cx="10" cy="8" r="6.2"/>
  <path d="M2.6 27C2.6 21.6 5.8 19.6 10 19.6S17.4 21.6 17.4 27L12.3 53Q10 56.2 7.7 53Z"/></g>`;

const logoDashed = svg`<g fill="none" stroke="currentColor" stroke-width="2.4" stroke-dasharray="3 3.6" stroke-linejoin="round">
  <circle cx="10" cy="8" r="6.2"/><path d="M2.6 27C2.6 21.6 5.8 19.6 10 19.6S17.4 21.6 17.4 27L12.3 53Q10 56.2 7.7 53Z"/></g>`;

const postureSolid = svg`<g fill="currentColor"><circle cx="16" cy="5" r="4.6"/>
  <path d="M9.8 16.4C9.8 12 13 11.4 16 11.4S22.2 12 22.2 16.4L18.6 29.6Q16 33.4 13.4 29.6Z"/></g>`;

const postureOutline = svg`<g fill="none" stroke="currentColor" stroke-width="2.4" stroke-linejoin="round"><circle cx="16" cy="5" r="3.6"/>
  <path d="M11 16.4C11 13 13.4 12.6 16 12.6S21 13 21 16.4L17.6 29Q16 31.2 14.4 29Z"/></g>`;

declare global {
  interface HTMLElementTagNameMap {
    'brand-mark': BrandMark;
  }
}
