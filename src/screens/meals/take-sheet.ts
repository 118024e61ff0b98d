import { localized, msg } from '@lit/localize';
import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { controlStyles } from '../../../components/control-styles.ts';
import { compact } from '../../../components/tokens.ts';
import type { RemotePress } from '../../buttons.ts';
import { addDays, type DaySpan, type LocalDay } from '../../domain/day.ts';
import { daySpan, daySpanStyles } from '../day-span.ts';
import { sheetStyles } from '../progress/sheet-styles.ts';
import '../../../components/app-icon/app-icon.ts';
import '../../../components/meal-icon/meal-icon.ts';

/** So far ahead days can be chosen. */
const DAYS_TO_CHOOSE = 28;

/** What of the plan leaves this device. */
export interface Taking {
  /** A TV has no place for files. */
  readonly hasFiles: boolean;
  /** "Mon 12 Jan" */
  readonly dayWords: (day: LocalDay) => string;
  /** @returns The sentence to show. */
  readonly saveCalendar: (days: DaySpan) => Promise<string>;
  /** A week a sheet. */
  readonly print: (days: DaySpan) => Promise<void>;
}

/**
 * @summary The meals of some days, for a calendar or on paper.
 * @fires leave when the viewer is done here
 */
@localized()
@customElement('take-sheet')
export class TakeSheet extends LitElement {
  @property({ attribute: false }) taking!: Taking;
  /** Of the week in front. */
  @property() firstDay: LocalDay = '';

  /** Null: the week in front. */
  @state() private chosen: DaySpan | null = null;
  @state() private said = '';

  static override styles = [
    controlStyles,
    sheetStyles,
    daySpanStyles,
    css`
      .sheet {
        width: 86rem;
      }

      .answers {
        margin-top: 2.75rem;
      }

      .did {
        margin-top: 2rem;
        font-size: var(--body);
        font-weight: 700;
        line-height: 1.3;
      }

      meal-icon {
        flex: none;
        margin-right: 1rem;
      }

      .did:empty {
        display: none;
      }

      @media ${compact} {
        .sheet {
          width: 100%;
        }

        .answers {
          margin-top: 1.25rem;
        }

        .did {
          margin-top: 1rem;
        }
      }
    `,
  ];

  override render() {
    const { hasFiles } = this.taking;
    return html`
      <section class="sheet" role="dialog" aria-modal="true" aria-labelledby="heading" data-focus-trap data-focus-group @remote-press=${this.#press}>
        <h2 id="heading">${msg('Take it along')}</h2>
        <p class="said">${hasFiles ? msg('The meals of these days, for your calendar or on paper. A calendar file saved later brings it up to date.') : noPlaceWords()}</p>
        ${hasFiles ? this.#days() : nothing}
        <p class="did" role="status">${this.said}</p>
        <div class="answers" data-focus-group="row" data-focus-fresh data-focus-entry>
          ${hasFiles
            ? html`<button class="button main" data-focus-entry @click=${() => void this.#saveCalendar()}><app-icon name="calendar-blank"></app-icon>${msg('Save a calendar file')}</button>
                <button class="button" @click=${() => void this.taking.print(this.#span)}><meal-icon name="print"></meal-icon>${msg('Print')}</button>`
            : nothing}
          <button class="button" ?data-focus-entry=${!hasFiles} @click=${this.#leave}>${msg('Back to the week')}</button>
        </div>
      </section>
    `;
  }

  #days() {
    return daySpan({
      days: this.#span,
      choices: Array.from({ length: DAYS_TO_CHOOSE }, (_, at) => addDays(this.firstDay, at)),
      dayWords: this.taking.dayWords,
      onChange: (days) => {
        this.chosen = days;
        this.said = '';
      },
      onNext: () => this.#focusOnAnswer(),
    });
  }

  get #span(): DaySpan {
    return this.chosen ?? { firstDay: this.firstDay, lastDay: addDays(this.firstDay, 6) };
  }

  async #saveCalendar(): Promise<void> {
    this.said = await this.taking.saveCalendar(this.#span);
  }

  protected override firstUpdated(): void {
    this.#focusOnAnswer();
  }

  #focusOnAnswer(): void {
    this.renderRoot.querySelector<HTMLElement>('.answers [data-focus-entry]')?.focus();
  }

  readonly #leave = (): void => void this.dispatchEvent(new CustomEvent('leave'));

  readonly #press = (event: CustomEvent<RemotePress>): void => {
    if (event.detail.button !== 'back') return;
    event.preventDefault();
    this.#leave();
  };
}

function noPlaceWords(): string {
  return msg('This screen has no place for files and no paper. In the browser of a phone or a computer, Standtall can put the meals planned there into your calendar, or print them.');
}

declare global {
  interface HTMLElementTagNameMap {
    'take-sheet': TakeSheet;
  }
}
