import { localized, msg, str } from '@lit/localize';
import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { PropertyValues } from 'lit';
import type { Phase } from '../../src/domain/workout/phase.ts';
import { phaseTints } from '../phase-tints.ts';
import { phaseFamily, phaseWord } from '../phase-style.ts';
import { compact } from '../tokens.ts';
import '../phase-shape/phase-shape.ts';

/** From so many steps on, shapes are small enough to need stronger outlines. */
const DENSE = 24;

/**
 * @summary The steps of a session in a row: done ones solid, the current one in a pill with its progress, those to come outlined.
 * Shapes shrink so that up to 40 steps fit the width given.
 */
@localized()
@customElement('step-strip')
export class StepStrip extends LitElement {
  static override styles = [
    phaseTints,
    css`
      :host {
        display: block;
        width: 100%;
        --pill-width: 7.75rem;
        --pill-height: 3.75rem;
        --step-max: 3.2rem;
        --shape-max: 1.625rem;
      }

      :host([hidden]) {
        display: none;
      }

      ol {
        display: flex;
        align-items: center;
        height: var(--pill-height);
        margin: 0;
        padding: 0;
        list-style: none;
      }

      li {
        display: flex;
        flex: 1 1 0;
        align-items: center;
        justify-content: center;
        position: relative;
        min-width: 0;
        max-width: var(--step-max);
      }

      /* The drawing's own viewBox keeps it square, so a share of the cell is enough to size it. */
      phase-shape {
        display: block;
        width: 75%;
        max-width: var(--shape-max);
        height: auto;
      }

      .to-come phase-shape {
        opacity: 0.66;
      }

      .dense .to-come phase-shape {
        opacity: 0.8;
        --shape-outline: 4;
      }

      .current {
        flex: none;
        justify-content: space-between;
        box-sizing: border-box;
        width: var(--pill-width);
        max-width: none;
        height: var(--pill-height);
        margin: 0 calc(var(--pill-height) * 0.1);
        padding: 0 calc(var(--pill-height) * 0.27);
        border-radius: calc(var(--pill-height) / 2);
        background: var(--phase-tint);
        color: var(--ink);
      }

      .current phase-shape {
        flex: none;
        width: calc(var(--pill-height) * 0.6);
        max-width: none;
      }

      .track {
        flex: none;
        position: relative;
        width: calc(var(--pill-width) * 0.355);
        height: calc(var(--pill-height) * 0.267);
        overflow: hidden;
        border-radius: calc(var(--pill-height) * 0.134);
      }

      .track::before {
        content: '';
        position: absolute;
        top: 0;
        left: 0;
        width: 100%;
        height: 100%;
        background: currentColor;
        opacity: 0.3;
      }

      .fill {
        position: absolute;
        top: 0;
        left: 0;
        width: 100%;
        height: 100%;
        background: currentColor;
        transform: scaleX(0);
        transform-origin: left;
      }

      .word {
        position: absolute;
        width: 1px;
        height: 1px;
        margin: -1px;
        overflow: hidden;
        clip: rect(0, 0, 0, 0);
        white-space: nowrap;
      }

      @media ${compact} {
        :host {
          --pill-width: 4.25rem;
          --pill-height: 2rem;
          --step-max: 1.75rem;
          --shape-max: 0.875rem;
        }
      }
    `,
  ];

  /** The session's steps in order. */
  @property({ attribute: false }) phases: readonly Phase[] = [];
  /** Position of the current step; the number of steps when all are done. */
  @property({ type: Number }) current = 0;
  /** How much of the current step is over, from 0 to 1. */
  @property({ type: Number }) progress = 0;

  override render() {
    // Safari drops the list role where list-style is none, so it is said again.
    return html`<ol role="list" class=${this.phases.length >= DENSE ? 'dense' : ''} aria-label=${msg('Steps')}>
      ${this.phases.map((phase, index) => this.#step(phase, index))}
    </ol>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('progress') && !changed.has('current') && !changed.has('phases')) return;
    const fill = this.renderRoot.querySelector<HTMLElement>('.fill');
    if (fill) fill.style.transform = `scaleX(${Math.max(0, Math.min(1, this.progress))})`;
  }

  #step(phase: Phase, index: number) {
    const isCurrent = index === this.current;
    const state = isCurrent ? 'current' : index < this.current ? 'done' : 'to-come';
    return html`<li class="${state} ${phaseFamily(phase)}" aria-current=${isCurrent ? 'step' : nothing}>
      <phase-shape .phase=${phase} .filled=${index <= this.current}></phase-shape>
      <span class="word">${stateWord(phaseWord(phase), state)}</span>
      ${isCurrent ? html`<span class="track"><span class="fill"></span></span>` : nothing}
    </li>`;
  }
}

function stateWord(phase: string, state: 'current' | 'done' | 'to-come'): string {
  if (state === 'current') return msg(str`${phase}, now`);
  if (state === 'done') return msg(str`${phase}, done`);
  return phase;
}

declare global {
  interface HTMLElementTagNameMap {
    'step-strip': StepStrip;
  }
}
