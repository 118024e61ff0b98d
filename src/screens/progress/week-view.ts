import { localized, msg, str } from '@lit/localize';
import { LitElement, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { activityWord } from '../../../components/activity-icon/activity-words.ts';
import { afterFrame } from '../../../components/after-frame.ts';
import { controlStyles } from '../../../components/control-styles.ts';
import { groupWord } from '../../../components/group-days/group-word.ts';
import type { LocalDay } from '../../domain/day.ts';
import type { Activity, ActivityKind } from '../../domain/tracking/activity.ts';
import { closeGap, type OfferedWorkout, type Suggestion } from '../../domain/tracking/close-gap.ts';
import { meantOn } from '../../domain/tracking/intention.ts';
import type { MuscleGroup } from '../../domain/tracking/muscle-group.ts';
import type { DaySummary } from '../../domain/tracking/week.ts';
import type { Session } from '../../domain/workout/session.ts';
import type { IntentionStore, Intentions } from '../../store/intention-store.ts';
import { Select } from '../../store/select.ts';
import type { WeekLog, WeekLogState } from '../../store/week-log-store.ts';
import type { WeekState, WeekStore } from '../../store/week-store.ts';
import { begin } from '../begin.ts';
import { isBehind, type StayingScreen } from '../staying-screen.ts';
import { go } from '../go.ts';
import { daysToChoose } from './day-words.ts';
import { changeWords } from './entry-words.ts';
import { LogSheets, type LogSheetParts } from './log-sheets.ts';
import { weekViewStyles } from './week-view-styles.ts';
import { weekHeadline, weekSentence } from './week-words.ts';
import '../../../components/activity-icon/activity-icon.ts';
import '../../../components/app-icon/app-icon.ts';
import '../../../components/cardio-card/cardio-card.ts';
import '../../../components/goal-days/goal-days.ts';
import '../../../components/group-days/group-days.ts';
import './week-days.ts';

/** Groups on a suggestion's button. */
const MOST_NAMED = 3;

/** @summary This week: a sentence first, what would close the gap with one press, then the proof and every entry. */
@localized()
@customElement('week-view')
export class WeekView extends LitElement implements StayingScreen {
  @property({ attribute: false }) weekStore!: WeekStore;
  @property({ attribute: false }) intentionStore: IntentionStore | null = null;
  @property({ attribute: false }) log!: WeekLog;
  @property({ attribute: false }) workouts: readonly OfferedWorkout[] = [];
  @property({ attribute: false }) workoutName: (id: string) => string = (id) => id;
  @property({ attribute: false }) weekdayOf: (day: LocalDay) => string = (day) => day;
  @property({ attribute: false }) timeOf: (minuteOfDay: number) => string = (minute) => String(minute);
  /** The names of those who are here, of some people. */
  @property({ attribute: false }) namesOf: (personIds: readonly string[]) => readonly string[] = () => [];
  /** Puts one session into a file for other apps, and says so; null where no file can be saved. */
  @property({ attribute: false }) saveSession: ((session: Session) => Promise<string>) | null = null;
  /** Opened by a link that means to add an activity. */
  @property({ type: Boolean }) opensAdd = false;

  /** The week's numbers stand; the days below them may come. */
  @state() private isShown = false;

  static override styles = [controlStyles, weekViewStyles];

  #week: Select<WeekState, WeekState> | null = null;
  #entries: Select<WeekLogState, WeekLogState> | null = null;
  #intentions: Select<Intentions, Intentions> | null = null;
  #unsubscribe: (() => void) | null = null;
  /** The change that was brought into view. */
  #told: WeekLogState['change'] = null;
  // Whoever comes back to this address means to see the week, not to add to it once more.
  readonly #sheets: LogSheets = new LogSheets(this, () => {
    if (this.opensAdd) go(this, '/progress', { isReplacing: true });
  });

  override connectedCallback(): void {
    this.#week ??= new Select(this, this.weekStore, (state) => state);
    this.#entries ??= new Select(this, this.log.store, (state) => state);
    if (this.intentionStore) this.#intentions ??= new Select(this, this.intentionStore, (state) => state);
    super.connectedCallback();
    if (this.opensAdd) this.#sheets.add();
    afterFrame(() => (this.isShown = this.isConnected));
    void this.log.read();
    // Whatever changes the week changes its entries.
    this.#unsubscribe = this.weekStore.subscribe(() => void this.log.read());
  }

  override disconnectedCallback(): void {
    this.#unsubscribe?.();
    this.leave();
    this.isShown = false;
    super.disconnectedCallback();
  }

  leave(): void {
    this.#sheets.leave();
  }

  get sheetParts(): LogSheetParts {
    const { today, week } = this.weekStore.state;
    const { log, weekdayOf, workoutName, namesOf, saveSession } = this;
    return { log, today, days: daysToChoose(week?.firstDay ?? today, today), weekdayOf, workoutName, namesOf, saveSession };
  }

  /** What was saved or deleted is said where it can be seen, however far down a phone's page the sheet was opened. */
  protected override updated(): void {
    const { change } = this.log.store.state;
    if (change === this.#told || this.#sheets.isOpen) return;
    this.#told = change;
    // Behind another screen it would scroll that one.
    if (change !== null && !isBehind(this)) this.renderRoot.querySelector('.change')?.scrollIntoView({ block: 'nearest' });
  }

  override render() {
    const { week } = this.weekStore.state;
    return html`
      <div class="head">
        <h1>${weekHeadline(week)}</h1>
        ${this.#times(week?.days ?? [])}
      </div>
      <p class="lead">${weekSentence(week)}</p>
      ${this.#actions()}
      <div class="cards">
        <cardio-card class="card" .week=${week}></cardio-card>
        <goal-days class="card" .week=${week}></goal-days>
        <group-days class="card" .week=${week}></group-days>
      </div>
      ${week === null ? nothing : this.#days()} ${this.#sheets.render()}
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

  #actions() {
    const suggestions = this.#suggestions();
    const { change } = this.log.store.state;
    return html`
      <div class="actions" data-focus-group data-focus-key="week-actions" data-focus-entry>
        <button class="button main" data-focus-entry data-focus-key="add" @click=${() => this.#sheets.add()}>
          <app-icon name="plus"></app-icon>${msg('Add activity')}
        </button>
        ${suggestions.length === 0
          ? nothing
          : html`<div class="suggestions" role="group" aria-labelledby="gap" data-focus-group="row" data-focus-key="gap">
              <span class="hint" id="gap">${this.#hint(suggestions)}</span>
              ${suggestions.map((one) => this.#suggestion(one))}
            </div>`}
        <div class="change" role="status">
          ${change === null
            ? nothing
            : html`<span class="said">${changeWords(change, this.workoutName)}</span>
                <button class="button undo" data-focus-key="undo" @click=${() => void this.#undo()}>
                  <app-icon name="arrow-counter-clockwise"></app-icon>${msg('Undo')}
                </button>`}
        </div>
      </div>
    `;
  }

  #suggestions(): readonly Suggestion[] {
    const { week, today } = this.weekStore.state;
    const { isLoaded, recent, hadIntervalsYesterday, groupsYesterday } = this.log.store.state;
    if (week === null || !isLoaded) return [];
    return closeGap({ week, today, hadIntervalsYesterday, groupsYesterday, workouts: this.workouts, recentActivities: recent });
  }

  #hint(suggestions: readonly Suggestion[]): string {
    const gapMin = this.weekStore.state.week?.gap.cardioMin ?? 0;
    const closes = gapMin > 0 && suggestions.some(({ creditMin }) => creditMin >= gapMin);
    return closes ? msg('This would close it') : msg('A good next step');
  }

  #suggestion(one: Suggestion) {
    if (one.kind === 'workout') {
      const { workoutId, times } = one;
      const name = this.workoutName(workoutId);
      return html`<button class="button" data-focus-key=${workoutId} @click=${() => begin(this, { workoutId, times })}>
        <app-icon name="play" filled></app-icon>${times === 2 ? msg(str`${name} twice`) : name}
      </button>`;
    }
    const { activity: kind, durationMin, groups } = one;
    return html`<button class="button" data-focus-key=${kind} @click=${() => this.#sheets.add({ kind, durationMin, groups })}>
      <activity-icon .kind=${kind}></activity-icon>${this.#activityWords(kind, durationMin, groups)}
    </button>`;
  }

  /** Few groups are named; of many the sheet tells, where they are chosen already. */
  #activityWords(kind: ActivityKind, minutes: number, groups: readonly MuscleGroup[]): string {
    const words = msg(str`${activityWord(kind)}, ${minutes} min`);
    return groups.length === 0 || groups.length > MOST_NAMED ? words : `${words}: ${groups.map(groupWord).join(', ').toLowerCase()}`;
  }

  #days() {
    const { week, today } = this.weekStore.state;
    const { sessions, activities } = this.log.store.state;
    return html`
      <h2 class="did ${sessions.length + activities.length === 0 ? 'is-empty' : ''}" ?hidden=${!this.isShown}>${msg('What you did')}</h2>
      <week-days
        ?hidden=${!this.isShown}
        data-focus-group
        data-focus-key="days"
        .week=${week}
        .today=${today}
        .sessions=${sessions}
        .activities=${activities}
        .workoutName=${this.workoutName}
        .weekdayOf=${this.weekdayOf}
        @entry-open=${(event: CustomEvent<{ entry: Activity | Session }>) => this.#sheets.openEntry(event.detail.entry)}
      ></week-days>
    `;
  }

  async #undo(): Promise<void> {
    await this.log.undo();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('[data-focus-key="add"]')?.focus();
  }
}
