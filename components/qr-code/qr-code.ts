import { LitElement, css, html, nothing, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { drawQr } from './qr-path.ts';

/** @summary A text as a QR code, dark on light on every ground: readers want it so. It is as wide as its place. */
@customElement('qr-code')
export class QrCode extends LitElement {
  @property() text = '';
  /** What it is for, for those who do not see it. */
  @property() name = '';

  static override styles = css`
    :host {
      display: block;
    }

    svg {
      display: block;
      width: 100%;
      height: auto;
      border-radius: 4%;
      background: var(--bone);
      fill: var(--ink);
      shape-rendering: crispEdges;
    }
  `;

  override render() {
    if (this.text === '') return nothing;
    const { size, path } = drawQr(this.text);
    return html`<svg viewBox="0 0 ${size} ${size}" role="img" aria-label=${this.name}>${svg`<path d=${path}></path>`}</svg>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'qr-code': QrCode;
  }
}
