import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { msg, str } from '@lit/localize';
import type { RemotePress } from '../../src/buttons.ts';
import { controlStyles } from '../control-styles.ts';
import { compact } from '../tokens.ts';
import '../app-icon/app-icon.ts';

/**
 * @summary One day of the week: OK turns its time on or off, left and right make it earlier or later.
 * @fires toggle when the day was turned on or off
 * @fires step {{ direction: 'earlier' | 'later' }}
 */
@customElement('time-row')
export class TimeRow extends LitElement {
  @property() name = '';
  /** The time as the viewer reads it; empty when none is meant. */
  @property() time = '';

  static override styles = [
    controlStyles,
    css`
      :host {
        position: relative;
        display: flex;
        align-items: center;
        border-top: 0.125rem solid var(--rule);
      }

      .row {
        --row-height: calc(5.375rem * var(--text-scale));
        --row-scale: 1;
        --row-lift: 0;
        flex: 1;
        border: 0;
      }

      .mark {
        flex: none;
        display: inline-flex;
        align-items: center;
        justify-content: center;
        width: 2.75rem;
        height: 2.75rem;
        margin-right: 1.75rem;
        border-radius: 50%;
        box-shadow: inset 0 0 0 0.1875rem currentColor;
        color: var(--text2);
        font-size: 1.75rem;
      }

      [aria-checked='true'] .mark {
        background: var(--text);
        color: var(--page);
        box-shadow: none;
      }

      .row:focus .mark {
        color: inherit;
      }

      .row[aria-checked='true']:focus .mark {
        background: var(--ink);
        color: var(--mari);
      }

      .none {
        flex: 1;
        padding-right: 6rem;
        color: var(--text2);
        text-align: right;
      }

      .row:focus .none {
        color: inherit;
      }

      .day {
        flex: 1;
      }

      .clock {
        position: absolute;
        top: 0;
        right: 1.5rem;
        bottom: 0;
        display: flex;
        align-items: center;
        z-index: 6;
        pointer-events: none;
      }

      .row:focus + .clock {
        color: var(--ink);
      }

      .time {
        min-width: 13rem;
        font-size: var(--body);
        font-weight: 700;
        text-align: center;
      }

      .step {
        display: inline-flex;
        align-items: center;
        justify-content: center;
        width: 4rem;
        height: 4rem;
        padding: 0;
        border-radius: 50%;
        background: transparent;
        color: inherit;
        font-size: 2rem;
        pointer-events: auto;
      }

      @media ${compact} {
        :host {
          border-top-width: 0.09375rem;
        }

        .row {
          --row-height: calc(3.25rem * var(--text-scale));
        }

        .mark {
          width: 1.5rem;
          height: 1.5rem;
          margin-right: 0.75rem;
          font-size: 1rem;
          box-shadow: inset 0 0 0 0.125rem currentColor;
        }

        .none {
          padding-right: 0.75rem;
        }

        .clock {
          right: 0.25rem;
        }

        .time {
          min-width: 5.5rem;
        }

        .step {
          width: 2.75rem;
          height: 2.75rem;
          font-size: 1.25rem;
        }
      }
    `,
  ];

  override render() {
    const isOn = this.time !== '';
    return html`
      <button
        class="row"
        role="switch"
        aria-checked=${isOn ? 'true' : 'false'}
        aria-label=${isOn ? msg(str`${this.name}, ${this.time}`) : this.name}
        @click=${() => this.dispatchEvent(new CustomEvent('toggle'))}
        @remote-press=${this.#press}
      >
        <span class="mark">${isOn ? html`<app-icon name="check"></app-icon>` : nothing}</span>
        <span class="day">${this.name}</span>
        ${isOn ? nothing : html`<span class="none">${msg('No time')}</span>`}
      </button>
      ${isOn
        ? html`
            <div class="clock">
              ${this.#step('earlier', 'caret-left', msg(str`Earlier on ${this.name}`))}
              <span class="time" aria-live="polite">${this.time}</span>
              ${this.#step('later', 'caret-right', msg(str`Later on ${this.name}`))}
            </div>
          `
        : nothing}
    `;
  }

  /** For fingers and pointers; the remote and the keyboard have left and right on the row itself. */
  #step(direction: 'earlier' | 'later', icon: 'caret-left' | 'caret-right', label: string) {
    return html`
      <button class="step" tabindex="-1" data-focus-skip aria-label=${label} @click=${() => this.#go(direction)}>
        <app-icon name=${icon}></app-icon>
      </button>
    `;
  }

  readonly #press = (event: CustomEvent<RemotePress>): void => {
    const { button } = event.detail;
    if (this.time === '' || (button !== 'left' && button !== 'right')) return;
    event.preventDefault();
    this.#go(button === 'left' ? 'earlier' : 'later');
  };

  #go(direction: 'earlier' | 'later'): void {
    this.dispatchEvent(new CustomEvent('step', { detail: { direction } }));
  }
}
