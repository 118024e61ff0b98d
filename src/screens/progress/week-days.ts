import { localized, msg } from '@lit/localize';
import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { controlStyles } from '../../../components/control-styles.ts';
import { compact } from '../../../components/tokens.ts';
import type { LocalDay } from '../../domain/day.ts';
import type { Activity } from '../../domain/tracking/activity.ts';
import type { WeekSummary } from '../../domain/tracking/week.ts';
import type { Session } from '../../domain/workout/session.ts';
import { isSession } from '../../store/week-log-store.ts';
import { entryMinutes, entryName } from './entry-words.ts';
import '../../../components/activity-icon/activity-icon.ts';
import '../../../components/app-icon/app-icon.ts';
import '../../../components/brand-mark/brand-mark.ts';
import '../../../components/phase-shape/phase-shape.ts';

/**
 * @summary The seven days with what was done on each; an entry can be opened, and a day without any is just a day.
 * @fires entry-open {{ entry: Activity | Session }} when the viewer wants to see or change one
 */
@localized()
@customElement('week-days')
export class WeekDays extends LitElement {
  @property({ attribute: false }) week!: WeekSummary;
  @property() today: LocalDay = '';
  @property({ attribute: false }) sessions: readonly Session[] = [];
  @property({ attribute: false }) activities: readonly Activity[] = [];
  @property({ attribute: false }) workoutName: (id: string) => string = (id) => id;
  @property({ attribute: false }) weekdayOf: (day: LocalDay) => string = (day) => day;

  static override styles = [
    controlStyles,
    css`
      :host {
        display: block;
      }

      .days {
        display: grid;
        grid-template-columns: repeat(7, minmax(0, 1fr));
        grid-gap: 0.625rem;
      }

      .day {
        min-height: 11rem;
        padding: 1.25rem 0.75rem 1rem;
        border-radius: 1.25rem;
        background: var(--card);
      }

      .is-today {
        background: var(--card-raised);
      }

      h3 {
        padding: 0 0.5rem;
        font-size: calc(1.75rem * (0.5 + 0.5 * var(--text-scale)));
        font-weight: 600;
        line-height: 1.2;
      }

      .is-today h3 {
        font-weight: 700;
      }

      .marks {
        display: flex;
        align-items: center;
        height: 2.25rem;
        margin: 0.5rem 0 0.75rem;
        padding: 0 0.5rem;
        font-size: 1.5rem;
      }

      .marks > * {
        margin-right: 0.75rem;
      }

      .strength {
        color: var(--strength-tint);
      }

      .hard {
        color: var(--hard-tint);
      }

      brand-mark {
        --mark-size: 2rem;
      }

      .entry {
        position: relative;
        display: block;
        width: 100%;
        min-height: calc(5rem * var(--text-scale));
        margin-top: 0.75rem;
        padding: 0.75rem;
        border-radius: 1.125rem;
        background: var(--button);
        color: var(--text);
        font: 600 calc(1.75rem * (0.5 + 0.5 * var(--text-scale))) / 1.2 var(--body-font);
        overflow-wrap: break-word;
        transition: transform 160ms ease-out;
      }

      .entry:focus {
        z-index: 5;
        background: var(--text);
        color: var(--page);
        box-shadow: 0 0 0 0.3125rem var(--ring-gap), 0 0 0 0.6875rem var(--mari);
        transform: scale(1.06);
      }

      .entry activity-icon,
      .entry app-icon {
        margin-right: 0.375rem;
      }

      .minutes {
        display: block;
        margin-top: 0.25rem;
        font-weight: 500;
      }

      @media ${compact} {
        .days {
          display: block;
        }

        .day {
          min-height: 0;
          margin-bottom: 0.625rem;
          padding: 0.75rem 0.875rem;
        }

        .is-empty {
          display: none;
        }

        h3 {
          display: inline-block;
          padding: 0;
          font-size: calc(1.0625rem * var(--text-scale));
        }

        .marks {
          display: inline-flex;
          height: auto;
          margin: 0;
          padding: 0 0 0 0.75rem;
          font-size: 1rem;
          vertical-align: middle;
        }

        .strength {
          color: var(--strength-word);
        }

        .hard {
          color: var(--hard-word);
        }

        brand-mark {
          --mark-size: 1.25rem;
        }

        .entry {
          display: flex;
          align-items: center;
          min-height: calc(3rem * var(--text-scale));
          margin-top: 0.5rem;
          padding: 0.375rem 0.875rem;
          border-radius: 0.875rem;
          font-size: calc(1.0625rem * var(--text-scale));
        }

        .entry:focus {
          box-shadow: var(--row-focus-shadow);
          transform: none;
        }

        .minutes {
          margin: 0 0 0 auto;
          white-space: nowrap;
        }
      }
    `,
  ];

  override render() {
    return html`<div class="days" data-focus-group="grid" data-focus-key="week-days">${this.week.days.map(({ day }) => this.#day(day))}</div>`;
  }

  #day(day: LocalDay) {
    const entries = [
      ...this.sessions.filter(({ localDay }) => localDay === day),
      ...this.activities.filter(({ localDay }) => localDay === day),
    ];
    const isToday = day === this.today;
    return html`
      <section class="day ${isToday ? 'is-today' : ''} ${entries.length === 0 && !this.#hasMarks(day) ? 'is-empty' : ''}" aria-label=${this.#nameOf(day)}>
        <h3>${this.#nameOf(day)}</h3>
        <div class="marks">${this.#marks(day)}</div>
        ${entries.map((entry) => this.#entry(entry))}
      </section>
    `;
  }

  #nameOf(day: LocalDay): string {
    return day === this.today ? msg('Today') : this.weekdayOf(day);
  }

  /** A sum may be there before its entries are. */
  #hasMarks(day: LocalDay): boolean {
    const { strengthDays, intervalDays, uncountedIntervalDays, postureDays } = this.week;
    return [strengthDays, intervalDays, uncountedIntervalDays, postureDays].some((days) => days.includes(day));
  }

  #marks(day: LocalDay) {
    const { strengthDays, intervalDays, uncountedIntervalDays, postureDays } = this.week;
    return html`
      ${strengthDays.includes(day)
        ? html`<phase-shape class="strength" phase="strength" filled></phase-shape
            ><span class="visually-hidden">${msg('strength day')}</span>`
        : nothing}
      ${intervalDays.includes(day)
        ? html`<phase-shape class="hard" phase="hard" filled></phase-shape><span class="visually-hidden">${msg('interval day')}</span>`
        : nothing}
      ${uncountedIntervalDays.includes(day)
        ? html`<phase-shape class="hard" phase="hard"></phase-shape
            ><span class="visually-hidden">${msg('interval day, not counted')}</span>`
        : nothing}
      ${postureDays.includes(day)
        ? html`<brand-mark posture></brand-mark><span class="visually-hidden">${msg('posture day')}</span>`
        : nothing}
    `;
  }

  #entry(entry: Activity | Session) {
    return html`
      <button
        class="entry"
        data-focus-key=${entry.id}
        @click=${() => this.dispatchEvent(new CustomEvent('entry-open', { detail: { entry } }))}
      >
        ${isSession(entry) ? html`<app-icon name="play"></app-icon>` : html`<activity-icon .kind=${entry.kind}></activity-icon>`}
        <span>${entryName(entry, this.workoutName)}</span>
        <span class="minutes">${entryMinutes(entry)}</span>
      </button>
    `;
  }
}
