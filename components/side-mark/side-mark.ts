import { LitElement, css, html, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { msg } from '@lit/localize';
import type { Side } from '../../src/domain/workout/phase.ts';

/** @summary The working arm or leg: a disc filled on that side, and the words. */
@customElement('side-mark')
export class SideMark extends LitElement {
  @property() side: Side = 'right';

  static override styles = css`
    :host {
      display: inline-flex;
      align-items: center;
      white-space: nowrap;
    }

    svg {
      flex: none;
      width: 0.9333em;
      height: 0.9333em;
      margin-right: 0.3333em;
    }
  `;

  override render() {
    return html`<svg viewBox="0 0 56 56" aria-hidden="true" focusable="false">
        <circle cx="28" cy="28" r="25.5" fill="none" stroke="currentColor" stroke-width="5" />
        ${
          this.side === 'right'
            ? svg`<path d="M28 2.5a25.5 25.5 0 0 1 0 51Z" fill="currentColor"/>`
            : svg`<path d="M28 2.5a25.5 25.5 0 0 0 0 51Z" fill="currentColor"/>`
        }
      </svg>
      <span>${sideWords(this.side)}</span>`;
  }
}

export function sideWords(side: Side): string {
  return side === 'right' ? msg('Right side') : msg('Left side');
}

declare global {
  interface HTMLElementTagNameMap {
    'side-mark': SideMark;
  }
}
