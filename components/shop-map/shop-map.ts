import { LitElement, css, html, nothing, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { localized, msg } from '@lit/localize';
import { compact } from '../tokens.ts';
import { placesOf, type MapStop } from './places.ts';

export type { MapStop } from './places.ts';

const WALK = 'M74 146V40Q74 26 88 26H280Q294 26 294 40V116';
const SHELVES = [106, 140, 174, 208, 242] as const;

/** @summary The shop from above: the way along its walls, the shelves between, and the numbers of the list's sections. Decoration; the list says it all. */
@localized()
@customElement('shop-map')
export class ShopMap extends LitElement {
  @property({ attribute: false }) stops: readonly MapStop[] = [];

  static override styles = css`
    :host {
      display: block;
    }

    svg {
      display: block;
      width: 100%;
    }

    .floor {
      fill: var(--card);
    }

    .walk {
      fill: none;
      stroke: var(--mari);
      stroke-width: 20;
      stroke-linejoin: round;
    }

    .steps {
      fill: none;
      stroke: var(--ink);
      stroke-width: 3;
      stroke-dasharray: 1 9;
      stroke-linecap: round;
    }

    .shelf {
      fill: var(--rule);
    }

    .dot {
      transform: scale(1.25);
    }

    circle,
    .range {
      fill: var(--bone);
      stroke: var(--ink);
      stroke-width: 3;
    }

    .now circle,
    .now .range {
      fill: var(--ink);
      stroke: var(--bone);
    }

    text {
      fill: var(--ink);
      font: 700 17px var(--body-font);
      text-anchor: middle;
    }

    .now text {
      fill: var(--bone);
    }

    .start {
      fill: var(--text);
      font-size: 22.5px;
      font-weight: 600;
      text-anchor: start;
    }

    @media ${compact} {
      .dot {
        transform: none;
      }

      .now circle,
      .now .range {
        stroke: var(--ink);
      }

      .start {
        font-size: 15px;
      }
    }
  `;

  override render() {
    if (this.stops.length === 0) return nothing;
    return html`
      <svg viewBox="0 0 350 148" aria-hidden="true" focusable="false">
        <rect class="floor" x="2" y="2" width="346" height="144" rx="18"></rect>
        <path class="walk" d=${WALK}></path>
        <path class="steps" d=${WALK}></path>
        ${SHELVES.map((x) => svg`<rect class="shelf" x=${x} y="56" width="18" height="76" rx="5"></rect>`)}
        ${placesOf(this.stops).map(({ label, isNow, x, y }) => svg`
          <g class=${isNow ? 'now' : ''} transform=${`translate(${x} ${y})`}>
            <g class="dot">
              ${label.length < 3
                ? svg`<circle r="14"></circle>`
                : svg`<rect class="range" x="-32" y="-14" width="64" height="28" rx="14"></rect>`}
              <text y="6">${label}</text>
            </g>
          </g>
        `)}
        <text class="start" x="6" y="134">${msg('start')}</text>
      </svg>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'shop-map': ShopMap;
  }
}
