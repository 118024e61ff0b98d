import { css, html, LitElement, nothing, svg } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { msg } from '@lit/localize';
import { levelOf } from '../../src/domain/tracking/balance.ts';
import type { MuscleGroup } from '../../src/domain/tracking/muscle-group.ts';
import { groupOf, type Muscle } from '../../src/domain/workout/exercise.ts';
import { compact } from '../tokens.ts';
import { bandPath, mirrored } from './band-path.ts';
import { hatchPattern, hatchStyles } from './hatch.ts';
import { levelStyles } from './level-styles.ts';
import { muscleWord } from './muscle-words.ts';
import { BACK, BODY, FRONT, HEIGHT, WIDTH } from './regions.ts';
import type { Region } from './regions.ts';

/**
 * @summary A small front and back view of the body with the muscles a move works: solid where most, hatched where they help, and their
 * names beside it, so that nothing hangs on the picture alone. Given sets, it shows them instead: dashed for none, outlined, hatched and
 * solid for more; whoever shows it then says the numbers beside it.
 * @cssproperty --map-height - Of each view; 22rem by default.
 */
@customElement('body-map')
export class BodyMap extends LitElement {
  @property({ attribute: false }) primary: readonly Muscle[] = [];
  @property({ attribute: false }) secondary: readonly Muscle[] = [];
  /** Sets of each muscle in a week; null to show what a move works. */
  @property({ attribute: false }) sets: ReadonlyMap<Muscle, number> | null = null;
  /** The group that is read just now, ringed. */
  @property({ attribute: false }) group: MuscleGroup | null = null;

  static override readonly styles = [levelStyles, hatchStyles, css`
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
      width: calc(var(--map-height, 22rem) * 0.4528);
      height: var(--map-height, 22rem);
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
        width: calc(var(--map-height, 10.5rem) * 0.4528);
        height: var(--map-height, 10.5rem);
      }

      .key {
        width: 1rem;
        height: 1rem;
        margin-right: 0.5rem;
      }
    }
  `];

  override render() {
    return html`
      <div class="views" aria-hidden="true">${this.#view(FRONT, msg('Front'))} ${this.#view(BACK, msg('Back'))}</div>
      ${this.sets === null
        ? html`<dl>${this.#names('primary', msg('Works most'), this.primary)} ${this.#names('secondary', msg('Helps'), this.secondary)}</dl>`
        : nothing}
    `;
  }

  #view(regions: readonly Region[], name: string) {
    return html`
      <figure>
        <svg class="view" viewBox="0 0 ${WIDTH} ${HEIGHT}" focusable="false">
          ${hatchPattern()} ${BODY.map((part) => shapes(part, 'body'))} ${regions.map((region) => this.#region(region))}
        </svg>
        <figcaption>${name}</figcaption>
      </figure>
    `;
  }

  #region(region: Region) {
    if (this.sets !== null) return this.#leveled(region, this.sets);
    const works = (muscles: readonly Muscle[]): boolean => region.muscles.some((muscle) => muscles.includes(muscle));
    if (works(this.primary)) return shapes(region, 'primary');
    return works(this.secondary) ? shapes(region, 'secondary') : nothing;
  }

  /** A place with several muscles shows the one that did most. */
  #leveled(region: Region, sets: ReadonlyMap<Muscle, number>) {
    const most = Math.max(...region.muscles.map((muscle) => sets.get(muscle) ?? 0));
    const isRead = this.group !== null && region.muscles.some((muscle) => groupOf(muscle) === this.group);
    return shapes(region, `level ${levelOf(most)}${isRead ? ' read' : ''}`);
  }

  #names(kind: 'primary' | 'secondary', title: string, muscles: readonly Muscle[]) {
    if (muscles.length === 0) return nothing;
    return html`
      <dt>
        <svg class="key" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
          ${kind === 'secondary' ? hatchPattern() : nothing}
          <circle class=${kind} cx="16" cy="16" r="14"></circle>
        </svg>
        ${title}
      </dt>
      <dd>${muscles.map(muscleWord).join(' · ')}</dd>
    `;
  }
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
