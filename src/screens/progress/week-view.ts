import { LitElement, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { msg } from '@lit/localize';
import { controlStyles } from '../../../components/control-styles.ts';
import type { LocalDay } from '../../domain/day.ts';
import { meantOn } from '../../domain/tracking/intention.ts';
import type { DaySummary } from '../../domain/tracking/week.ts';
import type { IntentionStore, Intentions } from '../../store/intention-store.ts';
import { Select } from '../../store/select.ts';
import type { WeekState, WeekStore } from '../../store/week-store.ts';
import { weekViewStyles } from './week-view-styles.ts';
import { weekHeadline, weekSentence } from './week-words.ts';
import '../../../components/app-icon/app-icon.ts';
import '../../../components/cardio-card/cardio-card.ts';
import '../../../components/goal-days/goal-days.ts';
import '../../../components/group-days/group-days.ts';

/** @summary This week: a sentence first, then the proof. */
@customElement('week-view')
export class WeekView extends LitElement {
  @property({ attribute: false }) weekStore!: WeekStore;
  @property({ attribute: false }) intentionStore: IntentionStore | null = null;
  @property({ attribute: false }) weekdayOf: (day: LocalDay) => string = (day) => day;
  @property({ attribute: false }) timeOf: (minuteOfDay: number) => string = (minute) => String(minute);

  static override styles = [controlStyles, weekViewStyles];

  #state: Select<WeekState, WeekState> | null = null;
  #intentions: Select<Intentions, Intentions> | null = null;

  override connectedCallback(): void {
    this.#state ??= new Select(this, this.weekStore, (state) => state);
    if (this.intentionStore) this.#intentions ??= new Select(this, this.intentionStore, (state) => state);
    super.connectedCallback();
  }

  override render() {
    const week = this.#state?.value.week ?? null;
    return html`
      <h1>${weekHeadline(week)}</h1>
      <p class="lead">${weekSentence(week)}</p>
      ${this.#times(week?.days ?? [])}
      <div class="cards">
        <cardio-card class="card" .week=${week}></cardio-card>
        <goal-days class="card" .week=${week}></goal-days>
        <group-days class="card" .week=${week}></group-days>
      </div>
    `;
  }

  /** A day on which anything was done has its mark; one without has none to miss. */
  #times(days: readonly DaySummary[]) {
    const meant = days.flatMap((day) => meantOn(this.#intentions?.value ?? [], day.day).map((intention) => ({ ...day, ...intention })));
    if (meant.length === 0) return nothing;
    return html`
      <ul class="times" aria-label=${msg('Training times')}>
        ${meant.map(({ day, minuteOfDay, sessionCount, activityCount }) => {
          const isDone = sessionCount + activityCount > 0;
          return html`
            <li class=${isDone ? 'done' : ''}>
              <app-icon name=${isDone ? 'check' : 'clock'}></app-icon>${`${this.weekdayOf(day)} ${this.timeOf(minuteOfDay)}`}
              ${isDone ? html`<span class="visually-hidden">${msg('done')}</span>` : nothing}
            </li>
          `;
        })}
      </ul>
    `;
  }
}
