import { LitElement, css, html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { compact } from '../tokens.ts';

/** @summary How much of a timed step is done. The words and digits beside it say the same, so it is silent. */
@customElement('time-bar')
export class TimeBar extends LitElement {
  static override styles = css`
    :host {
      display: block;
      height: 2rem;
      border-radius: 1rem;
      background: var(--shade-next);
      overflow: hidden;
    }

    div {
      height: 100%;
      background: var(--bone);
      transform: scaleX(0);
      transform-origin: 0 50%;
      transition: transform 100ms linear;
      will-change: transform;
    }

    @media ${compact} {
      :host {
        height: 0.875rem;
      }
    }
  `;

  /** Moves without a render: called ten times a second. @param fraction - 0 to 1. */
  moveTo(fraction: number): void {
    this.#fraction = Math.min(1, Math.max(0, fraction));
    const bar = this.renderRoot?.querySelector('div');
    if (bar) bar.style.transform = `scaleX(${this.#fraction.toFixed(4)})`;
  }

  #fraction = 0;

  override render() {
    return html`<div></div>`;
  }

  protected override firstUpdated(): void {
    this.moveTo(this.#fraction);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'time-bar': TimeBar;
  }
}
