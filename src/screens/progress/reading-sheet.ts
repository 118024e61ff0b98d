import { localized, msg, str } from '@lit/localize';
import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import '../../../components/app-icon/app-icon.ts';
import { controlStyles } from '../../../components/control-styles.ts';
import { compact } from '../../../components/tokens.ts';
import '../../../components/value-stepper/value-stepper.ts';
import type { Step } from '../../../components/value-stepper/value-stepper.ts';
import type { RemotePress } from '../../buttons.ts';
import { addDays, daysBetween, type LocalDay } from '../../domain/day.ts';
import type { MeasurementKind } from '../../domain/tracking/measurement.ts';
import { readingRange, shownReading, steppedReading, typedReading } from '../../domain/tracking/reading.ts';
import type { Units } from '../../domain/units.ts';
import { kindWord, readingWords, unitWord } from './body-words.ts';

/** A reading may be written down so many days later. */
const DAYS_BACK = 30;

/**
 * @summary One reading, new or to be changed: by Left and Right, or typed where there is a keyboard at hand.
 * @fires keep {{ localDay: LocalDay, value: number }} when it is to be kept
 * @fires delete when it is to be deleted
 * @fires leave when nothing is to be changed
 */
@localized()
@customElement('reading-sheet')
export class ReadingSheet extends LitElement {
  @property() kind: MeasurementKind = 'weight';
  @property({ type: Number }) value = 0;
  @property() localDay: LocalDay = '';
  @property() today: LocalDay = '';
  @property() units: Units = 'metric';
  /** A reading that is there already: its day stays. */
  @property({ type: Boolean }) isOld = false;
  /** A keyboard is at hand, on the screen or before it. */
  @property({ type: Boolean }) canType = false;
  @property({ attribute: false }) dayWords: (day: LocalDay) => string = (day) => day;

  @state() private isOdd = false;

  static override styles = [
    controlStyles,
    css`
      :host {
        position: fixed;
        z-index: 30;
        top: 0;
        right: 0;
        bottom: 0;
        left: 0;
        display: flex;
        align-items: center;
        justify-content: center;
        background: var(--veil);
      }

      section {
        width: 62rem;
        max-height: 100%;
        padding: 3rem 3.5rem;
        border-radius: var(--radius);
        background: var(--page);
        color: var(--text);
        overflow-y: auto;
      }

      h2 {
        font: 700 5rem/0.96 var(--display);
      }

      .fields {
        margin: 2rem 0;
      }

      value-stepper,
      .typed {
        margin-top: 1.25rem;
      }

      .typed {
        display: flex;
        align-items: center;
        font: 700 var(--body) / 1.2 var(--body-font);
      }

      input {
        flex: 1;
        min-width: 0;
        min-height: calc(5rem * (0.4 + 0.6 * var(--text-scale)));
        margin-right: 1.25rem;
        padding: 0 2rem;
        border: 0;
        border-radius: 4rem;
        background: var(--button);
        color: inherit;
        font: inherit;
        font-size: 1.25em;
        -webkit-appearance: none;
        appearance: none;
      }

      input:focus {
        box-shadow: var(--row-focus-shadow);
      }

      .odd {
        margin-top: 1rem;
        font-size: var(--label);
      }

      .actions {
        display: flex;
        flex-wrap: wrap;
        margin: 0 -1.5rem -0.75rem 0;
      }

      .actions .button {
        margin: 0 1.5rem 0.75rem 0;
        padding: 0 2.5rem;
      }

      @media ${compact} {
        :host {
          align-items: flex-end;
        }

        section {
          width: 100%;
          padding: 1.5rem var(--safe-x);
          border-radius: 1.5rem 1.5rem 0 0;
        }

        h2 {
          font-size: 2.25rem;
        }

        .fields {
          margin: 1rem 0;
        }

        value-stepper,
        .typed {
          margin-top: 0.75rem;
        }

        input {
          min-height: 3.25rem;
          margin-right: 0.75rem;
          padding: 0 1.25rem;
        }

        .actions {
          margin-right: -0.5rem;
        }

        .actions .button {
          flex: 1 1 auto;
          margin: 0 0.5rem 0.5rem 0;
          padding: 0 1rem;
        }
      }
    `,
  ];

  override render() {
    const word = kindWord(this.kind);
    return html`
      <section
        role="dialog"
        aria-modal="true"
        aria-label=${word}
        data-focus-trap
        data-focus-group="column"
        @remote-press=${this.#press}
        @keydown=${this.#keyDown}
      >
        <h2>${word}</h2>
        <div class="fields" data-focus-group="column">
          ${this.canType && this.kind !== 'mood' ? this.#typed(word) : this.#stepper(word)}
          ${this.isOdd ? html`<p class="odd" role="alert">${this.#oddWords()}</p>` : nothing}
          ${this.isOld ? html`<p class="odd">${this.dayWords(this.localDay)}</p>` : this.#day()}
        </div>
        <div class="actions" data-focus-group="row">
          <button class="button main" @click=${this.#keep}><app-icon name="check"></app-icon>${msg('Keep')}</button>
          <button class="button" @click=${this.#leave}>${msg('Not now')}</button>
          ${this.isOld ? html`<button class="button" @click=${() => this.#tell('delete')}>${msg('Delete')}</button>` : nothing}
        </div>
      </section>
    `;
  }

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('input, value-stepper')?.focus();
  }

  protected override async firstUpdated(): Promise<void> {
    await this.renderRoot.querySelector('value-stepper')?.updateComplete;
    this.focus();
    this.renderRoot.querySelector('input')?.select();
  }

  #stepper(word: string) {
    const { min, max } = readingRange(this.kind, this.units);
    const shown = shownReading(this.kind, this.value, this.units);
    return html`
      <value-stepper
        class="reading"
        data-focus-entry
        .name=${word}
        .value=${shown}
        .words=${readingWords(this.kind, this.value, this.units)}
        .isAtStart=${shown <= min}
        .isAtEnd=${shown >= max}
        @step=${(event: CustomEvent<Step>) => (this.value = steppedReading(this.kind, this.value, event.detail, this.units))}
        @next=${() => this.#toButton()}
      ></value-stepper>
    `;
  }

  #typed(word: string) {
    return html`
      <label class="typed">
        <input
          type="text"
          inputmode="decimal"
          autocomplete="off"
          aria-label=${word}
          aria-invalid=${String(this.isOdd)}
          data-focus-entry
          .value=${String(shownReading(this.kind, this.value, this.units))}
          @keydown=${(event: KeyboardEvent) => event.key === 'Enter' && this.#keep()}
        />
        ${unitWord(this.kind, this.units)}
      </label>
    `;
  }

  #day() {
    const back = daysBetween(this.localDay, this.today);
    return html`
      <value-stepper
        .name=${msg('Day')}
        .words=${back === 0 ? msg('Today') : back === 1 ? msg('Yesterday') : this.dayWords(this.localDay)}
        .isAtStart=${back >= DAYS_BACK}
        .isAtEnd=${back <= 0}
        @step=${(event: CustomEvent<Step>) => (this.localDay = addDays(this.localDay, event.detail.by))}
        @next=${() => this.#toButton()}
      ></value-stepper>
    `;
  }

  #oddWords(): string {
    const { min, max } = readingRange(this.kind, this.units);
    return msg(str`A number from ${min} to ${max}, please.`);
  }

  #toButton(): void {
    this.renderRoot.querySelector<HTMLElement>('.main')?.focus();
  }

  readonly #keep = (): void => {
    const input = this.renderRoot.querySelector('input');
    const typed = input === null ? this.value : this.#typedValue(input);
    this.isOdd = typed === null;
    if (typed === null) return input?.focus();
    this.dispatchEvent(new CustomEvent('keep', { detail: { localDay: this.localDay, value: typed } }));
  };

  /** What was not touched is not rounded to what is shown of it. */
  #typedValue(input: HTMLInputElement): number | null {
    const isSame = input.value.trim() === String(shownReading(this.kind, this.value, this.units));
    return isSame ? this.value : typedReading(this.kind, input.value, this.units);
  }

  readonly #leave = (): void => this.#tell('leave');

  #tell(name: 'delete' | 'leave'): void {
    this.dispatchEvent(new CustomEvent(name));
  }

  readonly #press = (event: CustomEvent<RemotePress>): void => {
    if (event.detail.button !== 'back') return;
    event.preventDefault();
    event.stopPropagation();
    this.#leave();
  };

  /** Tab goes round inside: `inert` came with Chromium 102. */
  readonly #keyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Tab') return;
    const stops = [...this.renderRoot.querySelectorAll<HTMLElement>('input, button, value-stepper')];
    const at = stops.indexOf((this.shadowRoot?.activeElement ?? null) as HTMLElement);
    event.preventDefault();
    stops[(at + (event.shiftKey ? -1 : 1) + stops.length) % stops.length]?.focus();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'reading-sheet': ReadingSheet;
  }
}
