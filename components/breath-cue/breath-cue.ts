import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { msg } from '@lit/localize';
import { compact } from '../tokens.ts';

/**
 * @summary When to breathe: a disc that swells and sinks, an arrow, the words; under them how the effort should feel.
 * @cssproperty --breath - How long one breath in (or out) takes.
 */
@customElement('breath-cue')
export class BreathCue extends LitElement {
  @property({ reflect: true }) direction: 'in' | 'out' = 'in';
  /** How the effort should feel, for example "a few words only". */
  @property() feeling = '';
  /** The pace of the breath, reflected for the disc's speed. */
  @property({ reflect: true }) pace: 'fast' | 'middle' | 'slow' = 'middle';

  static override styles = css`
    :host {
      display: flex;
      align-items: center;
      --breath: 3s;
    }

    :host([pace='fast']) {
      --breath: 2s;
    }

    :host([pace='slow']) {
      --breath: 4s;
    }

    svg {
      flex: none;
      width: 9.25rem;
      height: 9.25rem;
      margin-right: 2.125rem;
      fill: none;
    }

    .rim {
      stroke: var(--phase-tint);
      stroke-width: 4;
      stroke-linecap: round;
      stroke-dasharray: 0.1 11.63;
    }

    .disc {
      fill: var(--phase-tint);
      transform: scale(calc(1 - 0.3 * var(--travel, 1)));
      transform-origin: 74px 74px;
      transition: transform calc(var(--breath) * var(--travel, 1)) ease-in-out;
    }

    :host([direction='in']) .disc {
      transform: none;
    }

    .arrow {
      stroke: var(--ink);
      stroke-width: 10;
      stroke-linecap: round;
      stroke-linejoin: round;
    }

    :host([direction='in']) .arrow {
      transform: rotate(180deg);
      transform-origin: 74px 74px;
    }

    .words {
      font: 700 4.25rem/0.94 var(--display);
      white-space: nowrap;
    }

    .feeling {
      margin-top: 0.75rem;
      font: 500 var(--body) / 1.15 var(--body-font);
    }

    @media ${compact} {
      svg {
        width: 3rem;
        height: 3rem;
        margin-right: 0.75rem;
      }

      .words {
        font-size: 1.5rem;
      }

      .feeling {
        margin-top: 0.125rem;
      }
    }
  `;

  override render() {
    return html`
      <svg viewBox="0 0 148 148" aria-hidden="true" focusable="false">
        <circle class="rim" cx="74" cy="74" r="70" />
        <circle class="disc" cx="74" cy="74" r="62" />
        <path class="arrow" d="M74 96V54M56 70L74 52L92 70" />
      </svg>
      <div>
        <div class="words">${this.direction === 'in' ? msg('Breathe in') : msg('Breathe out')}</div>
        ${this.feeling === '' ? '' : html`<div class="feeling">${this.feeling}</div>`}
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'breath-cue': BreathCue;
  }
}
