import { localized, msg } from '@lit/localize';
import { css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { compact } from '../../../components/tokens.ts';
import '../../../components/value-stepper/value-stepper.ts';
import type { Step } from '../../../components/value-stepper/value-stepper.ts';
import type { LocalDay } from '../../domain/day.ts';
import type { ShoppingDays } from '../../domain/meals/shopping/days.ts';
import { ShopSheet } from './shop-sheet.ts';

/**
 * @summary The days shopped for: a week at once, or any first and last day.
 * @fires days {{ days: ShoppingDays }} with each choice
 * @fires leave
 */
@localized()
@customElement('days-sheet')
export class DaysSheet extends ShopSheet {
  @property({ attribute: false }) days: ShoppingDays = { firstDay: '', lastDay: '' };
  @property({ attribute: false }) thisWeek: ShoppingDays = { firstDay: '', lastDay: '' };
  @property({ attribute: false }) nextWeek: ShoppingDays = { firstDay: '', lastDay: '' };
  /** In order; the first is today. */
  @property({ attribute: false }) choices: readonly LocalDay[] = [];
  @property({ attribute: false }) dayWords: (day: LocalDay) => string = (day) => day;

  static override styles = [
    ...ShopSheet.styles,
    css`
      value-stepper {
        margin-top: 1.5rem;
      }

      label {
        display: block;
        margin-top: 1.5rem;
        color: var(--text2);
        font-size: var(--label);
      }

      label value-stepper {
        margin-top: 0.5rem;
        color: var(--text);
      }

      @media ${compact} {
        label {
          margin-top: 0.75rem;
        }

        label value-stepper {
          margin-top: 0.25rem;
        }
      }
    `,
  ];

  override render() {
    const { thisWeek, nextWeek } = this;
    const weeks: readonly (readonly [string, ShoppingDays])[] = [
      [msg('This week'), thisWeek],
      [msg('Next week'), nextWeek],
      [msg('Both weeks'), { firstDay: thisWeek.firstDay, lastDay: nextWeek.lastDay }],
    ];
    const isChosen = ({ firstDay, lastDay }: ShoppingDays): boolean => firstDay === this.days.firstDay && lastDay === this.days.lastDay;
    const chosen = weeks.findIndex(([, days]) => isChosen(days));
    return this.sheet(msg('Which days?'), msg('What is planned for them is on the list.'), html`
      <div class="choices" role="radiogroup" aria-labelledby="heading" data-focus-group="row" data-focus-fresh>
        ${weeks.map(([word, days], at) => {
          return html`<button
            class="button"
            role="radio"
            aria-checked=${at === chosen ? 'true' : 'false'}
            ?data-focus-entry=${at === Math.max(0, chosen)}
            @click=${() => this.tell('days', { days })}
            >${word}</button
          >`;
        })}
      </div>
      <div data-focus-group="column">
        ${this.#stepper(msg('First day'), 'firstDay')} ${this.#stepper(msg('Last day'), 'lastDay')}
      </div>
      <div class="answers">
        <button class="button main" @click=${this.leave}>${msg('Back to the list')}</button>
      </div>
    `);
  }

  #stepper(name: string, which: 'firstDay' | 'lastDay') {
    const day = this.days[which];
    const at = this.choices.indexOf(day);
    const first = which === 'firstDay' ? 0 : this.choices.indexOf(this.days.firstDay);
    return html`
      <label>
        ${name}
        <value-stepper
          .name=${name}
          .words=${this.dayWords(day)}
          .isAtStart=${at <= first}
          .isAtEnd=${at >= this.choices.length - 1}
          @step=${(event: CustomEvent<Step>) => this.#step(which, event.detail.by)}
          @next=${() => this.renderRoot.querySelector<HTMLElement>('.main')?.focus()}
        ></value-stepper>
      </label>
    `;
  }

  /** A first day after the last takes that one along. */
  #step(which: 'firstDay' | 'lastDay', by: 1 | -1): void {
    const day = this.choices[this.choices.indexOf(this.days[which]) + by];
    if (day === undefined) return;
    const days = { ...this.days, [which]: day };
    if (days.lastDay < days.firstDay) days.lastDay = days.firstDay;
    this.tell('days', { days });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'days-sheet': DaysSheet;
  }
}
