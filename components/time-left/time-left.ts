import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { msg } from '@lit/localize';
import { clockText } from './clock-text.ts';

/**
 * @summary The countdown: each digit in a box of its own, so that nothing jumps. A `timer` that does not speak each second.
 * @cssproperty --digit-size - Size of the digits.
 */
@customElement('time-left')
export class TimeLeft extends LitElement {
  @property({ type: Number }) seconds = 0;
  /** The last three seconds: the digits swell a little each second. */
  @property({ type: Boolean, reflect: true }) ending = false;

  static override styles = css`
    :host {
      display: inline-block;
      font: 700 var(--digit-size, 22.5rem) / 0.72 var(--display);
      white-space: nowrap;
    }

    .spoken {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip: rect(0 0 0 0);
      font-size: 1rem;
    }

    .digits {
      display: inline-block;
      transform-origin: 0 100%;
    }

    i {
      display: inline-block;
      width: 0.445em;
      font-style: normal;
      text-align: center;
    }

    .colon {
      width: 0.23em;
    }

    /* Drawn, not written: the spoken text stands once in the page. */
    i::before {
      content: attr(data-sign);
    }

    :host([ending]) .even {
      animation: swell-even 1s ease-in-out;
    }

    :host([ending]) .odd {
      animation: swell-odd 1s ease-in-out;
    }

    @keyframes swell-even {
      30% {
        transform: scale(calc(1 + 0.06 * var(--travel, 1)));
      }
    }

    @keyframes swell-odd {
      30% {
        transform: scale(calc(1 + 0.06 * var(--travel, 1)));
      }
    }
  `;

  override render() {
    const text = clockText(this.seconds);
    return html`<span role="timer" aria-live="off" aria-label=${msg('Time left')}
      ><span class="spoken">${text}</span
      ><span class="digits ${this.seconds % 2 === 0 ? 'even' : 'odd'}" aria-hidden="true"
        >${[...text].map((sign) => html`<i class=${sign === ':' ? 'colon' : ''} data-sign=${sign}></i>`)}</span
      ></span
    >`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'time-left': TimeLeft;
  }
}
