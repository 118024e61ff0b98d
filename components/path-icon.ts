import { LitElement, css, html, nothing } from 'lit';

/** One drawing in the text's colour and size, from a path in a square of 256; silent for screen readers, because a word always stands beside it. */
export abstract class PathIcon extends LitElement {
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

  /** Empty: nothing is drawn. */
  protected abstract get path(): string;

  override render() {
    if (this.path === '') return nothing;
    return html`<svg viewBox="0 0 256 256" aria-hidden="true" focusable="false"><path d=${this.path}></path></svg>`;
  }
}
