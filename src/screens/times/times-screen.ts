import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { msg } from '@lit/localize';
import { controlStyles } from '../../../components/control-styles.ts';
import { compact } from '../../../components/tokens.ts';
import type { LocalDay } from '../../domain/day.ts';
import { FIRST_MINUTE_OF_DAY, meantOn, steppedMinute, weekdayOn, type Weekday } from '../../domain/tracking/intention.ts';
import type { IntentionStore, Intentions } from '../../store/intention-store.ts';
import { Select } from '../../store/select.ts';
import { screenStyles } from '../screen-styles.ts';
import '../../../components/time-row/time-row.ts';

export interface PlanTime {
  readonly weekday: Weekday;
  /** Null: none is meant that day. */
  readonly minuteOfDay: number | null;
}

/**
 * @summary The days and times a person means to train; each change is kept at once.
 * @fires plan-time {PlanTime}
 */
@customElement('times-screen')
export class TimesScreen extends LitElement {
  @property({ attribute: false }) store!: IntentionStore;
  /** Seven days on end, in the order the person's week has. */
  @property({ attribute: false }) days: readonly LocalDay[] = [];
  @property({ attribute: false }) weekdayOf: (day: LocalDay) => string = (day) => day;
  @property({ attribute: false }) timeOf: (minuteOfDay: number) => string = (minute) => String(minute);

  /** The time chosen last is where the next day begins: most people train at one time. */
  #lastMinute: number | null = null;
  #state: Select<Intentions, Intentions> | null = null;

  static override styles = [
    controlStyles,
    screenStyles,
    css`
      .rows {
        max-width: 84rem;
        margin-top: 1.5rem;
      }

      @media ${compact} {
        .rows {
          margin-top: 0.75rem;
        }
      }
    `,
  ];

  override connectedCallback(): void {
    this.#state ??= new Select(this, this.store, (state) => state);
    super.connectedCallback();
  }

  override render() {
    return html`
      <main class="page" data-focus-group="column" data-focus-key="times">
        <h1 class="title">${msg('Training times')}</h1>
        <p class="lead">${msg('The days and times you mean to train. They are shown on Today, and nothing is lost when life is different.')}</p>
        <div class="rows" data-focus-group="column" data-focus-key="times-rows" data-focus-entry>
          ${this.days.map((day, at) => this.#row(day, at === 0))}
        </div>
      </main>
    `;
  }

  #row(day: LocalDay, isEntry: boolean) {
    const minute = this.#minuteOn(day);
    return html`
      <time-row
        data-focus-group
        ?data-focus-entry=${isEntry}
        .name=${this.weekdayOf(day)}
        .time=${minute === null ? '' : this.timeOf(minute)}
        @toggle=${() => this.#plan(day, minute === null ? this.#firstMinute : null)}
        @step=${(event: CustomEvent<{ direction: 'earlier' | 'later' }>) => this.#step(day, event.detail.direction)}
      ></time-row>
    `;
  }

  get #all(): Intentions {
    return this.#state?.value ?? this.store.state;
  }

  get #firstMinute(): number {
    return this.#lastMinute ?? this.#all[this.#all.length - 1]?.minuteOfDay ?? FIRST_MINUTE_OF_DAY;
  }

  #minuteOn(day: LocalDay): number | null {
    return meantOn(this.#all, day)[0]?.minuteOfDay ?? null;
  }

  /** From the time as it is now: presses may come faster than they are drawn. */
  #step(day: LocalDay, direction: 'earlier' | 'later'): void {
    const minute = this.#minuteOn(day);
    if (minute !== null) this.#plan(day, steppedMinute(minute, direction));
  }

  #plan(day: LocalDay, minuteOfDay: number | null): void {
    if (minuteOfDay !== null) this.#lastMinute = minuteOfDay;
    this.dispatchEvent(new CustomEvent<PlanTime>('plan-time', { detail: { weekday: weekdayOn(day), minuteOfDay } }));
  }
}

declare global {
  interface HTMLElementEventMap {
    'plan-time': CustomEvent<PlanTime>;
  }
}
