import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { msg, str } from '@lit/localize';
import type { Choice } from '../../../components/choice-row/choice-row.ts';
import { paletteOf } from '../../../components/exercise-figure/palette.ts';
import { compact } from '../../../components/tokens.ts';
import { DEFAULT_LOOK, type FigureLook } from '../../domain/movement/look.ts';
import type { Movement } from '../../domain/movement/movement.ts';
import '../../../components/choice-row/choice-row.ts';
import '../../../components/exercise-figure/exercise-figure.ts';

/**
 * @summary How the figure looks: build, skin and hair, with the figure itself beside the choices.
 * @fires look-choose {{ look: FigureLook }} when another look was taken
 */
@customElement('look-choice')
export class LookChoice extends LitElement {
  @property({ attribute: false }) look: FigureLook = DEFAULT_LOOK;
  /** What the figure does while it is looked at. */
  @property({ attribute: false }) movement: Movement | null = null;

  static override styles = css`
    :host {
      display: grid;
      grid-template-columns: 22rem minmax(0, 1fr);
      grid-gap: 0 3rem;
      align-items: stretch;
    }

    .stage {
      position: relative;
      margin: 1.5rem 0;
      border-radius: var(--radius);
      background: var(--strength-field);
      overflow: hidden;
    }

    exercise-figure {
      position: absolute;
      top: 1rem;
      right: 1rem;
      bottom: 1rem;
      left: 1rem;
    }

    @media ${compact} {
      :host {
        display: block;
      }

      .stage {
        height: 16rem;
        margin: 0.75rem 0;
      }
    }
  `;

  override render() {
    const { look } = this;
    return html`
      <div class="stage"><exercise-figure .movement=${this.movement} .look=${look} pace="easy"></exercise-figure></div>
      <div>
        ${this.#row(msg('Build'), look.build, builds(), (build) => ({ build: build as FigureLook['build'] }))}
        ${this.#row(msg('Skin'), String(look.skin), skins(look), (skin) => ({ skin: Number(skin) as FigureLook['skin'] }))}
        ${this.#row(msg('Hair'), look.hair, hairs(), (hair) => ({ hair: hair as FigureLook['hair'] }))}
        ${look.hair === 'bald'
          ? ''
          : this.#row(
              look.hair === 'scarf' ? msg('Colour of the scarf') : msg('Colour of the hair'),
              String(look.hairTone),
              hairTones(look),
              (tone) => ({ hairTone: Number(tone) as FigureLook['hairTone'] }),
            )}
      </div>
    `;
  }

  #row(name: string, value: string, choices: readonly Choice[], change: (value: string) => Partial<FigureLook>) {
    return html`
      <choice-row
        data-focus-group
        .name=${name}
        .value=${value}
        .choices=${choices}
        @choose=${(event: CustomEvent<{ value: string }>) => this.#choose(change(event.detail.value))}
      ></choice-row>
    `;
  }

  #choose(change: Partial<FigureLook>): void {
    const look: FigureLook = { ...this.look, ...change };
    this.dispatchEvent(new CustomEvent('look-choose', { detail: { look } }));
  }
}

function builds(): readonly Choice[] {
  return [
    { value: 'light', label: msg('Light') },
    { value: 'medium', label: msg('Medium') },
    { value: 'broad', label: msg('Broad') },
  ];
}

function skins(look: FigureLook): readonly Choice[] {
  return ([1, 2, 3, 4, 5, 6] as const).map((skin) => ({
    value: String(skin),
    label: msg(str`Skin tone ${skin} of 6`),
    swatch: paletteOf({ ...look, skin }).skin[0]?.light ?? '',
  }));
}

function hairs(): readonly Choice[] {
  return [
    { value: 'bun', label: msg('Bun') },
    { value: 'short', label: msg('Short') },
    { value: 'pony', label: msg('Ponytail') },
    { value: 'curly', label: msg('Curly') },
    { value: 'bald', label: msg('None') },
    { value: 'scarf', label: msg('Scarf') },
  ];
}

function hairTones(look: FigureLook): readonly Choice[] {
  return ([1, 2, 3, 4, 5] as const).map((hairTone) => ({
    value: String(hairTone),
    label: msg(str`Colour ${hairTone} of 5`),
    swatch: paletteOf({ ...look, hairTone }).hair[0]?.light ?? '',
  }));
}
