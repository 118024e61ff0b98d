import { css, html, LitElement, nothing, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { msg } from '@lit/localize';
import type { Muscle } from '../../src/domain/workout/exercise.ts';
import { compact } from '../tokens.ts';
import { bandPath, mirrored } from './band-path.ts';
import { muscleWord } from './muscle-words.ts';
import { BACK, BODY, FRONT, HEIGHT, WIDTH } from './regions.ts';
import type { Region } from './regions.ts';

/**
 * @summary A small front and back view of the body with the muscles a move works: solid where most, hatched where they help, and their
 * names beside it, so that nothing hangs on the picture alone.
 */
@customElement('body-map')
export class BodyMap extends LitElement {
  @property({ attribute: false }) primary: readonly Muscle[] = [];
  @property({ attribute: false }) secondary: readonly Muscle[] = [];

  static override readonly styles = css`
    :host {
      --map-body: var(--rule);
      --map-muscle: var(--mari);
      display: flex;
      align-items: center;
    }

    .views {
      display: flex;
      flex: none;
      margin-right: 2.5rem;
    }

    figure {
      margin: 0 1.25rem 0 0;
    }

    figcaption {
      margin-top: 0.5rem;
      color: var(--text2);
      font-size: var(--label);
      text-align: center;
    }

    .view {
      display: block;
      width: 10rem;
      height: 22rem;
    }

    .body {
      fill: var(--map-body);
    }

    .primary {
      fill: var(--map-muscle);
    }

    .secondary {
      fill: url('#hatch');
      stroke: var(--map-muscle);
      stroke-width: 3;
    }

    .stripe {
      stroke: var(--map-muscle);
      stroke-width: 6;
    }

    dl {
      margin: 0;
      line-height: 1.3;
    }

    dt {
      display: flex;
      align-items: center;
      color: var(--text2);
      font-size: var(--label);
    }

    dd {
      margin: 0.25rem 0 1.25rem;
      font-weight: 700;
    }

    dd:last-child {
      margin-bottom: 0;
    }

    .key {
      flex: none;
      width: 1.75rem;
      height: 1.75rem;
      margin-right: 0.75rem;
    }

    @media ${compact} {
      :host {
        --map-muscle: var(--ink);
      }

      .views {
        margin-right: 0.75rem;
      }

      figure {
        margin-right: 0.5rem;
      }

      .view {
        width: 4.75rem;
        height: 10.5rem;
      }

      .key {
        width: 1rem;
        height: 1rem;
        margin-right: 0.5rem;
      }
    }
  `;

  override render() {
    return html`
      <div class="views" aria-hidden="true">${this.#view(FRONT, msg('Front'))} ${this.#view(BACK, msg('Back'))}</div>
      <dl>
        ${this.#names('primary', msg('Works most'), this.primary)} ${this.#names('secondary', msg('Helps'), this.secondary)}
      </dl>
    `;
  }

  #view(regions: readonly Region[], name: string) {
    return html`
      <figure>
        <svg class="view" viewBox="0 0 ${WIDTH} ${HEIGHT}" focusable="false">
          ${hatch()} ${BODY.map((part) => shapes(part, 'body'))} ${regions.map((region) => this.#region(region))}
        </svg>
        <figcaption>${name}</figcaption>
      </figure>
    `;
  }

  #region(region: Region) {
    const works = (muscles: readonly Muscle[]): boolean => region.muscles.some((muscle) => muscles.includes(muscle));
    if (works(this.primary)) return shapes(region, 'primary');
    return works(this.secondary) ? shapes(region, 'secondary') : nothing;
  }

  #names(kind: 'primary' | 'secondary', title: string, muscles: readonly Muscle[]) {
    if (muscles.length === 0) return nothing;
    return html`
      <dt>
        <svg class="key" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
          ${kind === 'secondary' ? hatch() : nothing}
          <circle class=${kind} cx="16" cy="16" r="14"></circle>
        </svg>
        ${title}
      </dt>
      <dd>${muscles.map(muscleWord).join(' · ')}</dd>
    `;
  }
}

/** Each picture has its own: engines do not find a pattern in another one that is not drawn. */
function hatch() {
  return svg`
    <defs>
      <pattern id="hatch" width="11" height="11" patternUnits="userSpaceOnUse" patternTransform="rotate(25)">
        <path class="stripe" d="M3 0V11"></path>
      </pattern>
    </defs>
  `;
}

function shapes({ spots, isMiddle }: Region, kind: string) {
  return svg`
    <path class=${kind} d=${bandPath(spots)}></path>
    ${isMiddle ? nothing : svg`<path class=${kind} d=${bandPath(mirrored(spots))}></path>`}
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'body-map': BodyMap;
  }
}
