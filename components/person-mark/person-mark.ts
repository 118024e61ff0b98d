import { LitElement, css, html, nothing, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { FigureLook } from '../../src/domain/movement/look.ts';
import { paletteOf } from '../exercise-figure/palette.ts';

/**
 * @summary The head of a person's figure in a disc; for a guest, who has none, a mere outline. Always beside a name.
 * @cssproperty --mark-ground - The disc's colour.
 */
@customElement('person-mark')
export class PersonMark extends LitElement {
  @property({ attribute: false }) look: FigureLook | null = null;

  static override styles = css`
    :host {
      display: inline-block;
      flex: none;
      width: 1em;
      height: 1em;
    }

    svg {
      display: block;
      width: 100%;
      height: 100%;
    }

    .ground {
      fill: var(--mark-ground, var(--strength-shape));
    }

    .guest {
      fill: none;
      stroke: currentColor;
      stroke-width: 3;
      stroke-dasharray: 5 4;
    }
  `;

  override render() {
    return html`<svg viewBox="0 0 48 48" aria-hidden="true">${this.look === null ? guest : this.#head(this.look)}</svg>`;
  }

  #head(look: FigureLook) {
    const { skin, hair, shirt } = paletteOf(look);
    const [face, neck, top, cloth] = [skin[0]?.light, skin[0]?.shade, hair[0]?.light, shirt[0]?.light];
    const isScarf = look.hair === 'scarf';
    const shoulders = SHOULDERS[look.build];
    return svg`
      <clipPath id="disc"><circle cx="24" cy="24" r="24"></circle></clipPath>
      <circle class="ground" cx="24" cy="24" r="24"></circle>
      <g clip-path="url(#disc)">
        ${look.hair === 'pony' ? svg`<path fill=${top} d="M31 12C40 13 41 25 37 33C36 27 35 22 31 19Z"></path>` : nothing}
        <rect x="20" y="28" width="8" height="11" fill=${neck}></rect>
        <ellipse cx="24" cy="51" rx=${shoulders} ry="14.5" fill=${cloth}></ellipse>
        ${isScarf ? svg`<path fill=${top} d="M24 8.5C34 8.5 35.5 18 34.5 27C34 35 30 38.5 24 38.5S14 35 13.5 27C12.5 18 14 8.5 24 8.5Z"></path>` : nothing}
        <ellipse cx="24" cy="23.5" rx=${isScarf ? 7.2 : 8.6} ry=${isScarf ? 8.6 : 10.2} fill=${face}></ellipse>
        ${hairOver(look.hair, top)}
      </g>
    `;
  }
}

/** Half the width of the shoulders. */
const SHOULDERS: Readonly<Record<FigureLook['build'], number>> = { light: 15, medium: 17.5, broad: 20.5 };

const guest = svg`<circle class="guest" cx="24" cy="24" r="22"></circle>`;

const CAP = 'M15.2 22.5C13.5 9 34.5 9 32.8 22.5C31.5 18 28.5 16.2 24 16.2S16.5 18 15.2 22.5Z';

/** What lies before the face. */
function hairOver(hair: FigureLook['hair'], colour: string | undefined) {
  switch (hair) {
    case 'bald':
    case 'scarf':
      return nothing;
    case 'bun':
      return svg`<circle cx="24" cy="8.5" r="4.2" fill=${colour}></circle><path fill=${colour} d=${CAP}></path>`;
    case 'short':
    case 'pony':
      return svg`<path fill=${colour} d=${CAP}></path>`;
    case 'curly':
      return svg`<path fill=${colour} d=${CAP}></path>${CURLS.map(
        ([x, y, radius]) => svg`<circle cx=${x} cy=${y} r=${radius} fill=${colour}></circle>`,
      )}`;
  }
}

const CURLS = [[15.5, 15, 4.6], [20, 11, 5], [28, 11, 5], [32.5, 15, 4.6], [14, 21, 3.8], [34, 21, 3.8]] as const;

declare global {
  interface HTMLElementTagNameMap {
    'person-mark': PersonMark;
  }
}
