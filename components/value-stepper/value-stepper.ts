import { localized, msg, str } from '@lit/localize';
import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { RemotePress } from '../../src/buttons.ts';
import '../app-icon/app-icon.ts';
import { controlStyles } from '../control-styles.ts';
import { compact } from '../tokens.ts';

export interface Step {
  readonly by: 1 | -1;
  /** The key is held down: a value with many steps may take larger ones. */
  readonly isHeld: boolean;
}

/**
 * @summary One value that Left and Right change by a step; by touch its two ends do. What a step is, the owner decides.
 * @fires step {Step} when the viewer wants more or less
 * @fires next when the viewer pressed OK: on to the next value
 */
@localized()
@customElement('value-stepper')
export class ValueStepper extends LitElement {
  /** What the value is, for screen readers: "Reps, Wide row". */
  @property() name = '';
  @property({ type: Number }) value: number | null = null;
  /** As shown: "12 / 12", "4 kg". */
  @property() words = '';
  /** As spoken, where that differs: "12 reps of 12". */
  @property() spoken = '';
  @property({ type: Boolean }) isAtStart = false;
  @property({ type: Boolean }) isAtEnd = false;

  static override styles = [
    controlStyles,
    css`
      :host {
        display: block;
      }

      .box {
        position: relative;
        display: flex;
        align-items: stretch;
        min-height: calc(5rem * (0.4 + 0.6 * var(--text-scale)));
        border-radius: 4rem;
        background: var(--button);
        color: var(--text);
        font: 700 calc(2.25rem * var(--text-scale)) / 1.1 var(--body-font);
        white-space: nowrap;
      }

      .box:focus-within {
        z-index: 5;
        background: var(--mari);
        color: var(--ink);
        box-shadow: var(--row-focus-shadow);
      }

      .value {
        display: flex;
        flex: 1;
        align-items: center;
        justify-content: center;
      }

      .end {
        flex: none;
        display: flex;
        align-items: center;
        justify-content: center;
        width: 4.5rem;
        padding: 0;
        background: transparent;
      }

      .end:disabled {
        opacity: 0.25;
      }

      .hand {
        display: none;
      }

      @media ${compact} {
        .box {
          min-height: calc(2.875rem * (0.4 + 0.6 * var(--text-scale)));
          border-radius: 2rem;
          font-size: calc(1.0625rem * var(--text-scale));
        }

        .end {
          width: 2.875rem;
        }

        .key {
          display: none;
        }

        .hand {
          display: inline-block;
        }
      }
    `,
  ];

  override render() {
    return html`
      <div class="box">
        ${this.#end(-1, msg(str`Less: ${this.name}`), this.isAtStart)}
        <div
          class="value"
          role="spinbutton"
          tabindex="0"
          data-focus-entry
          aria-label=${this.name}
          aria-valuenow=${this.value ?? nothing}
          aria-valuetext=${this.spoken === '' ? this.words : this.spoken}
          @remote-press=${this.#press}
        >
          ${this.words}
        </div>
        ${this.#end(1, msg(str`More: ${this.name}`), this.isAtEnd)}
      </div>
    `;
  }

  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('.value')?.focus(options);
  }

  /** For fingers, the pointer and screen readers; with keys the value itself is changed. */
  #end(by: Step['by'], name: string, isDisabled: boolean) {
    return html`<button
      class="end"
      tabindex="-1"
      data-focus-skip
      aria-label=${name}
      ?disabled=${isDisabled}
      @mousedown=${keepFocus}
      @click=${() => this.#step(by, false)}
    >
      <app-icon class="key" name=${by < 0 ? 'caret-left' : 'caret-right'}></app-icon>
      <app-icon class="hand" name=${by < 0 ? 'minus' : 'plus'}></app-icon>
    </button>`;
  }

  readonly #press = (event: CustomEvent<RemotePress>): void => {
    const { button, isRepeat } = event.detail;
    if (button !== 'left' && button !== 'right' && button !== 'ok') return;
    event.preventDefault();
    event.stopPropagation();
    if (button === 'ok') this.dispatchEvent(new CustomEvent('next'));
    else this.#step(button === 'left' ? -1 : 1, isRepeat);
  };

  #step(by: Step['by'], isHeld: boolean): void {
    if (by < 0 ? this.isAtStart : this.isAtEnd) return;
    this.dispatchEvent(new CustomEvent<Step>('step', { detail: { by, isHeld } }));
  }
}

/** The focus stays on the value, where the keys change it further. */
function keepFocus(event: Event): void {
  event.preventDefault();
}

declare global {
  interface HTMLElementTagNameMap {
    'value-stepper': ValueStepper;
  }
}
