import { localized, msg } from '@lit/localize';
import { html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { LocalDay } from '../../domain/day.ts';
import type { ShoppingDays } from '../../domain/meals/shopping/days.ts';
import { daySpan, daySpanStyles } from '../day-span.ts';
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

  static override styles = [...ShopSheet.styles, daySpanStyles];

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
      ${daySpan({
        days: this.days,
        choices: this.choices,
        dayWords: this.dayWords,
        onChange: (days) => this.tell('days', { days }),
        onNext: () => this.renderRoot.querySelector<HTMLElement>('.main')?.focus(),
      })}
      <div class="answers">
        <button class="button main" @click=${this.leave}>${msg('Back to the list')}</button>
      </div>
    `);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'days-sheet': DaysSheet;
  }
}
