import { LitElement, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { msg } from '@lit/localize';
import type { RemotePress } from '../../src/buttons.ts';
import { addDays, weekStartOf, type LocalDay, type WeekStart } from '../../src/domain/day.ts';
import type { DaySum } from '../../src/domain/tracking/day-sum.ts';
import { addMonths, monthOf, weeksOfMonth } from '../../src/domain/tracking/month.ts';
import { isStrengthDay } from '../../src/domain/tracking/week.ts';
import { controlStyles } from '../control-styles.ts';
import { solidShape } from '../phase-shape/shape-drawing.ts';
import { dayReading } from './day-words.ts';
import { monthStyles } from './month-styles.ts';
import '../app-icon/app-icon.ts';
import '../brand-mark/brand-mark.ts';

/** How days and months are written for this viewer. */
export interface DayNames {
  /** "Wednesday, 4 November" */
  readonly day: (day: LocalDay) => string;
  /** "Wed" */
  readonly weekday: (day: LocalDay) => string;
  /** "November 2026" */
  readonly month: (day: LocalDay) => string;
}

/** From so many minutes on a mark is drawn in its middle and in its large size. */
const MODERATE_SIZES = [15, 30] as const;
const HARD_SIZES = [5, 10] as const;

/**
 * @summary A month of days: a circle for moderate and a triangle for hard minutes (larger for more), a square for a strength day, the
 * standing mark for posture. The arrows walk the days and read them.
 * @fires day-choose {{ day: LocalDay }} when one is pressed
 */
@customElement('month-calendar')
export class MonthCalendar extends LitElement {
  @property({ attribute: false }) sums: ReadonlyMap<LocalDay, DaySum> = new Map();
  @property() today: LocalDay = '2000-01-01';
  @property() weekStart: WeekStart = 'monday';
  /** Earlier months are not offered; null: none are. */
  @property({ attribute: false }) firstDay: LocalDay | null = null;
  @property({ attribute: false }) names: DayNames = { day: (day) => day, weekday: (day) => day, month: (day) => day };

  /** The day that is read; its month is shown. */
  @state() private day: LocalDay | null = null;

  static override readonly styles = [controlStyles, monthStyles];

  /** Nobody reads it any more: it begins with today. */
  leave(): void {
    this.day = null;
  }

  /** Shows a day's month and puts the focus on the day. */
  async focusDay(day: LocalDay): Promise<void> {
    this.day = day > this.today ? this.today : day;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('[data-focus-entry]')?.focus();
  }

  override render() {
    const day = this.#shown;
    return html`
      <div class="head" data-focus-group="row">
        <button class="button" aria-label=${msg('Previous month')} ?disabled=${!this.#mayGo(-1)} @click=${() => this.#go(-1)}>
          <app-icon name="caret-left"></app-icon>
        </button>
        <h3 id="month" aria-live="polite">${this.names.month(day)}</h3>
        <button class="button" aria-label=${msg('Next month')} ?disabled=${!this.#mayGo(1)} @click=${() => this.#go(1)}>
          <app-icon name="caret-right"></app-icon>
        </button>
      </div>
      <div class="grid" role="grid" aria-labelledby="month" data-focus-group data-focus-key="days" @remote-press=${this.#onPress}>
        <div class="week names" role="row">
          ${this.#weekdays.map((name) => html`<span role="columnheader">${name}</span>`)}
        </div>
        ${weeksOfMonth(day, this.weekStart).map(
          (week) => html`<div class="week" role="row">${week.map((each) => this.#cell(each))}</div>`,
        )}
      </div>
      <p class="caption" aria-hidden="true">${dayReading(this.names.day(day), this.sums.get(day))}</p>
      <div class="legend" aria-hidden="true">
        <span>${shape('moderate', 2)}${msg('moderate')}</span>
        <span>${shape('hard', 2)}${msg('hard')}</span>
        <span>${shape('strength', 1)}${msg('strength')}</span>
        <span><brand-mark posture></brand-mark>${msg('posture')}</span>
      </div>
    `;
  }

  get #shown(): LocalDay {
    return this.day ?? this.today;
  }

  get #weekdays(): readonly string[] {
    const first = weekStartOf(this.today, this.weekStart);
    return [0, 1, 2, 3, 4, 5, 6].map((offset) => this.names.weekday(addDays(first, offset)));
  }

  #cell(day: LocalDay | null) {
    if (day === null) return html`<span class="cell" role="gridcell"></span>`;
    const number = Number(day.slice(8));
    if (day > this.today) return html`<span class="cell" role="gridcell"><span class="day to-come">${number}<span class="marks"></span></span></span>`;
    const sum = this.sums.get(day);
    const isShown = day === this.#shown;
    return html`
      <span class="cell" role="gridcell">
        <button
          class="day ${day === this.today ? 'today' : ''}"
          tabindex=${isShown ? 0 : -1}
          aria-label=${dayReading(this.names.day(day), sum)}
          aria-current=${day === this.today ? 'date' : nothing}
          data-focus-key=${day}
          ?data-focus-entry=${isShown}
          @focus=${() => (this.day = day)}
          @click=${() => this.dispatchEvent(new CustomEvent('day-choose', { detail: { day } }))}
        >
          <span class="number" aria-hidden="true">${number}</span>
          <span class="marks">${sum ? marksOf(sum) : nothing}</span>
        </button>
      </span>
    `;
  }

  readonly #onPress = (event: CustomEvent<RemotePress>): void => {
    const months = { 'channel-up': -1, 'channel-down': 1 }[event.detail.button as string];
    if (months === undefined || !this.#mayGo(months)) return;
    event.preventDefault();
    this.#go(months);
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('[data-focus-entry]')?.focus());
  };

  #mayGo(months: number): boolean {
    const month = addMonths(this.#shown, months);
    return month <= this.today && month >= monthOf(this.firstDay ?? this.today);
  }

  /** The last day that is there: the one nearest to what was just looked at. */
  #go(months: number): void {
    const last = addDays(addMonths(this.#shown, months + 1), -1);
    this.day = last > this.today ? this.today : last;
  }
}

function marksOf(sum: DaySum) {
  return html`
    ${Math.floor(sum.moderateMin) > 0 ? shape('moderate', sizeOf(sum.moderateMin, MODERATE_SIZES)) : nothing}
    ${Math.floor(sum.vigorousMin) > 0 ? shape('hard', sizeOf(sum.vigorousMin, HARD_SIZES)) : nothing}
    ${isStrengthDay(sum) ? shape('strength', 1) : nothing}
    ${sum.isPosture ? html`<brand-mark posture></brand-mark>` : nothing}
  `;
}

function sizeOf(minutes: number, [middle, large]: readonly [number, number]): 0 | 1 | 2 {
  if (minutes >= large) return 2;
  return minutes >= middle ? 1 : 0;
}

function shape(family: 'moderate' | 'hard' | 'strength', size: 0 | 1 | 2) {
  return html`<svg class="shape ${family} size-${size}" viewBox="0 0 32 32" aria-hidden="true" focusable="false">${solidShape(family)}</svg>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'month-calendar': MonthCalendar;
  }
}
