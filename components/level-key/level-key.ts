import { LitElement, css, html, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { SetLevel } from '../../src/domain/tracking/balance.ts';
import { hatchPattern, hatchStyles } from '../body-map/hatch.ts';
import { levelStyles } from '../body-map/level-styles.ts';

/** @summary A dot drawn as the body map draws so many sets; silent, for the number stands beside it. */
@customElement('level-key')
export class LevelKey extends LitElement {
  @property() level: SetLevel = 'none';

  static override readonly styles = [levelStyles, hatchStyles, css`
    :host {
      display: inline-block;
      width: var(--key-size, 1.75rem);
      height: var(--key-size, 1.75rem);
    }

    svg {
      display: block;
      width: 100%;
      height: 100%;
    }
  `];

  override render() {
    return html`<svg viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      ${hatchPattern()}
      ${svg`<circle class="level ${this.level}" cx="16" cy="16" r="13"></circle>`}
    </svg>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'level-key': LevelKey;
  }
}
