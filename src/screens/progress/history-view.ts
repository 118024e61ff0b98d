import { LitElement, html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { msg } from '@lit/localize';
import type { RemotePress } from '../../buttons.ts';
import { afterFrame } from '../../../components/after-frame.ts';
import { controlStyles } from '../../../components/control-styles.ts';
import type { DayNames, MonthCalendar } from '../../../components/month-calendar/month-calendar.ts';
import type { ChartPeriod, WeeklyChart } from '../../../components/weekly-chart/weekly-chart.ts';
import type { LocalDay } from '../../domain/day.ts';
import { bestsOf } from '../../domain/tracking/bests.ts';
import type { DaySum } from '../../domain/tracking/day-sum.ts';
import { allWeeksOf, firstDayToReadFor, MOST_WEEKS, weeksOf, yearsOf, type Calendar, type HistoryPeriod } from '../../domain/tracking/history.ts';
import { standingGoals, streakOf } from '../../domain/tracking/streak.ts';
import { trendOf } from '../../domain/tracking/trend.ts';
import { GUIDELINE, type WeekGoals } from '../../domain/tracking/week.ts';
import { historyViewStyles } from './history-view-styles.ts';
import { bestWhen, bestWords, historyHeadline, streakRule, trendSentence, weekPeriod, yearPeriod } from './history-words.ts';
import { isBehind, type StayingScreen } from '../staying-screen.ts';
import { viewStyles } from './view-styles.ts';
import '../../../components/month-calendar/month-calendar.ts';
import '../../../components/streak-row/streak-row.ts';
import '../../../components/weekly-chart/weekly-chart.ts';

const WEEK_RANGES = [12, 26, MOST_WEEKS] as const;
type Range = (typeof WEEK_RANGES)[number] | 'years';

/** How this viewer's days are written. */
export interface HistoryNames extends DayNames {
  /** "2 Nov" */
  readonly short: (day: LocalDay) => string;
}

/** @summary What was done in weeks and years: a sentence first, then the proof. */
@customElement('history-view')
export class HistoryView extends LitElement implements StayingScreen {
  @property({ attribute: false }) calendar!: Calendar;
  @property({ attribute: false }) names!: HistoryNames;
  @property({ attribute: false }) goals: WeekGoals = GUIDELINE;
  /** The days of the last year, oldest first. */
  @property({ attribute: false }) sums: readonly DaySum[] = [];
  /** The days before; asked for when the last year has been drawn. */
  @property({ attribute: false }) loadOlder: (() => Promise<readonly DaySum[]>) | null = null;

  /** Makes the sheet of one day, which says `leave` when it is done. */
  @property({ attribute: false }) openDay: ((day: LocalDay) => Promise<HTMLElement>) | null = null;

  /** Made while nobody looks: its bars come in a moment of their own. */
  @property({ type: Boolean }) withoutBars = false;

  @state() private range: Range = WEEK_RANGES[0];
  /** The bars stand; all else may come. */
  @state() private isDrawn = false;
  /** A day's sheet over all else. */
  @state() private sheet: HTMLElement | null = null;
  /** A day that was pressed could not be opened. */
  @state() private isRefused = false;
  /** A week was opened from the chart; Back leads there again. */
  #cameFromChart = false;
  #weeks: readonly HistoryPeriod[] = [];
  #byDay: ReadonlyMap<LocalDay, DaySum> = new Map();
  #periods: readonly ChartPeriod[] = [];

  /** The years before the last one have been asked for. */
  #hasOlder = false;

  @query('month-calendar') private month!: MonthCalendar | null;
  @query('weekly-chart') private chart!: WeeklyChart;

  static override styles = [controlStyles, viewStyles, historyViewStyles];

  protected override firstUpdated(): void {
    afterFrame(() => {
      this.isDrawn = true;
      if (!isBehind(this)) this.arrive();
    });
  }

  /** Somebody looks at it: years before the last one are read after the frame, for streaks, bests and years only. */
  arrive(): void {
    this.withoutBars = false;
    if (this.#hasOlder) return;
    this.#hasOlder = true;
    afterFrame(() => {
      void this.loadOlder?.().then((older) => {
        if (older.length === 0) return;
        const first = firstDayToReadFor(MOST_WEEKS, this.calendar);
        this.sums = older.concat(this.sums.filter(({ day }) => day >= first));
      });
    });
  }

  /** Years before the last one have changed: they are read again when somebody looks. */
  forgetOlder(): void {
    this.#hasOlder = false;
  }

  leave(): void {
    this.sheet = null;
    this.isRefused = false;
    this.range = WEEK_RANGES[0];
    this.#cameFromChart = false;
    this.chart.leave();
    this.month?.leave();
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('sums') || changed.has('calendar')) {
      this.#weeks = allWeeksOf(this.sums, this.calendar);
      this.#byDay = new Map(this.sums.map((sum) => [sum.day, sum]));
    }
    const periods = this.#periodsOf(this.range);
    // More days than the chart shows change nothing in it: the bar that is read stays so.
    if (!isSame(this.#periods, periods)) this.#periods = periods;
  }

  override render() {
    const streak = streakOf(this.#weeks, this.goals);
    return html`
      <div class="top">
        <h1>${historyHeadline(streak, this.#weeks.length > 0)}</h1>
        <streak-row .streak=${streak}></streak-row>
      </div>
      <p class="lead">${trendSentence(trendOf(this.#periods.map(({ period }) => period)))}</p>
      <section class="card chart" aria-labelledby="chart" data-focus-group="column" data-focus-key="chart" data-focus-reveal>
        <div class="head">
          <h2 id="chart">${this.#chartName}</h2>
          ${this.#ranges()}
        </div>
        <weekly-chart
          .name=${this.#chartName}
          .periods=${this.#periods}
          .goalMin=${this.goals.cardioMin}
          .waits=${this.withoutBars}
          @period-choose=${(event: CustomEvent<{ period: HistoryPeriod }>) => this.#open(event.detail.period)}
        ></weekly-chart>
      </section>
      ${this.isDrawn ? this.#below() : nothing} ${this.sheet}
    `;
  }

  #below() {
    return html`
      <div class="below">
        <section class="card" aria-label=${msg('Your days')}>
          <month-calendar
            data-focus-group
            data-focus-key="month"
            .sums=${this.#byDay}
            .today=${this.calendar.today}
            .weekStart=${this.calendar.weekStart}
            .firstDay=${this.sums[0]?.day ?? null}
            .names=${this.names}
            @day-choose=${(event: CustomEvent<{ day: LocalDay }>) => void this.#openDay(event.detail.day)}
            @remote-press=${this.#onPressInMonth}
          ></month-calendar>
          <p class="refused" role="status">${this.isRefused ? msg('This day cannot be opened: the network may be away. What is shown here is kept; please try again a little later.') : nothing}</p>
        </section>
        ${this.#bests()}
      </div>
    `;
  }

  /** What the chart is called; years are told as average weeks. */
  get #chartName(): string {
    return this.range === 'years' ? msg('Cardio minutes in an average week') : msg('Cardio minutes a week');
  }

  #ranges() {
    return html`
      <div class="choices" role="radiogroup" aria-label=${msg('How far back')} data-focus-group="row" data-focus-key="range">
        ${[...WEEK_RANGES, 'years' as const].map((range) => html`
          <button
            class="button"
            role="radio"
            aria-checked=${range === this.range ? 'true' : 'false'}
            ?data-focus-entry=${range === this.range}
            data-focus-key=${range}
            @click=${() => (this.range = range)}
          >
            ${rangeWord(range)}
          </button>
        `)}
      </div>
    `;
  }

  #bests() {
    const bests = bestsOf(this.#weeks, this.goals);
    if (bests.length === 0) return nothing;
    return html`
      <section class="card bests" tabindex="0" aria-labelledby="bests">
        <h2 id="bests">${msg('Your bests')}</h2>
        <ul>
          ${bests.map((best) => html`
            <li>
              <span class="number">${best.value}</span>
              <span class="words">${bestWords(best.kind)}<span class="when">${bestWhen(best, this.names.short)}</span></span>
            </li>
          `)}
        </ul>
        <p class="rule">${streakRule(standingGoals(this.goals))}</p>
      </section>
    `;
  }

  #periodsOf(range: Range): readonly ChartPeriod[] {
    if (range === 'years') return yearsOf(this.sums, this.calendar).map(yearPeriod);
    return weeksOf(this.sums, range, this.calendar).map((week) => weekPeriod(week, this.names.short));
  }

  #open({ lastDay }: HistoryPeriod): void {
    this.#cameFromChart = true;
    void this.month?.focusDay(lastDay);
  }

  async #openDay(day: LocalDay): Promise<void> {
    if (this.openDay === null) return;
    let sheet: HTMLElement;
    try {
      sheet = await this.openDay(day);
    } catch {
      // Its script comes with the first press.
      this.isRefused = true;
      return;
    }
    this.isRefused = false;
    // Whoever went elsewhere meanwhile does not want it any more.
    if (isBehind(this) || !this.isConnected) return;
    sheet.addEventListener('leave', () => {
      this.sheet = null;
      void this.month?.focusDay(day);
    });
    this.sheet = sheet;
  }

  readonly #onPressInMonth = (event: CustomEvent<RemotePress>): void => {
    if (event.detail.button !== 'back' || !this.#cameFromChart) return;
    this.#cameFromChart = false;
    event.preventDefault();
    this.renderRoot.querySelector('weekly-chart')?.focus();
  };
}

function rangeWord(range: Range): string {
  switch (range) {
    case 12:
      return msg('12 weeks');
    case 26:
      return msg('26 weeks');
    case 52:
      return msg('52 weeks');
    case 'years':
      return msg('Years');
  }
}

function isSame(before: readonly ChartPeriod[], after: readonly ChartPeriod[]): boolean {
  return before.length === after.length && JSON.stringify(before) === JSON.stringify(after);
}
