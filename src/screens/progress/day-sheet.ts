import { localized, msg } from '@lit/localize';
import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { controlStyles } from '../../../components/control-styles.ts';
import { compact } from '../../../components/tokens.ts';
import type { RemotePress } from '../../buttons.ts';
import type { LocalDay } from '../../domain/day.ts';
import type { Activity } from '../../domain/tracking/activity.ts';
import type { Session } from '../../domain/workout/session.ts';
import { Select } from '../../store/select.ts';
import { isSession, type WeekLog, type WeekLogState } from '../../store/week-log-store.ts';
import { daysAround } from './day-words.ts';
import { changeWords, entryMinutes, entryName } from './entry-words.ts';
import { LogSheets, type LogSheetParts } from './log-sheets.ts';
import { sheetStyles } from './sheet-styles.ts';
import '../../../components/activity-icon/activity-icon.ts';
import '../../../components/app-icon/app-icon.ts';

/**
 * @summary What was done on one day, however long ago: each entry can be opened, changed and deleted, and another written down.
 * @fires leave when the viewer is done here
 */
@localized()
@customElement('day-sheet')
export class DaySheet extends LitElement {
  @property() day: LocalDay = '';
  @property() today: LocalDay = '';
  /** Reads at least the day and the three on each side of it. */
  @property({ attribute: false }) log!: WeekLog;
  /** "Friday, 13 November" */
  @property({ attribute: false }) nameOf: (day: LocalDay) => string = (day) => day;
  /** "Fri, 13 Nov" */
  @property({ attribute: false }) shortNameOf: (day: LocalDay) => string = (day) => day;
  @property({ attribute: false }) workoutName: (id: string) => string = (id) => id;
  @property({ attribute: false }) namesOf: (personIds: readonly string[]) => readonly string[] = () => [];
  /** Puts one session into a file for other apps, and says so; null where no file can be saved. */
  @property({ attribute: false }) saveSession: ((session: Session) => Promise<string>) | null = null;

  static override styles = [
    controlStyles,
    sheetStyles,
    css`
      /* The sheet over it has a veil of its own. */
      :host([covered]) {
        background: none;
      }

      ul {
        margin: 1.5rem -1rem 0;
        padding: 0;
        list-style: none;
      }

      .row {
        padding: 0.5rem 2rem;
      }

      .row activity-icon,
      .row app-icon {
        flex: none;
        margin-right: 1.25rem;
        font-size: 1.1em;
      }

      .minutes {
        margin-left: auto;
        padding-left: 2rem;
        white-space: nowrap;
      }

      .change {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        margin-top: 1.5rem;
      }

      .change .said {
        margin: 0 2rem 0 0;
        color: var(--text);
        font-weight: 700;
      }

      .change:empty {
        display: none;
      }

      @media ${compact} {
        ul {
          margin: 0.75rem -0.5rem 0;
        }

        .row {
          padding: 0.25rem 0.5rem;
        }

        .row activity-icon,
        .row app-icon {
          margin-right: 0.75rem;
        }

        .minutes {
          padding-left: 1rem;
        }

        .change {
          margin-top: 0.75rem;
        }

        .change .said {
          margin-right: 1rem;
        }
      }
    `,
  ];

  #entries: Select<WeekLogState, WeekLogState> | null = null;
  readonly #sheets: LogSheets = new LogSheets(this);
  /** The entry that was opened last: whoever comes back is there again. */
  #openedId: string | null = null;
  /** The change whose way back was under the next press. */
  #told: WeekLogState['change'] = null;

  override connectedCallback(): void {
    this.#entries ??= new Select(this, this.log.store, (state) => state);
    super.connectedCallback();
    void this.log.read();
  }

  get sheetParts(): LogSheetParts {
    const { log, today, shortNameOf: weekdayOf, workoutName, namesOf, saveSession } = this;
    return { log, today, days: daysAround(this.day, today), weekdayOf, workoutName, namesOf, saveSession };
  }

  protected override willUpdate(): void {
    this.toggleAttribute('covered', this.#sheets.isOpen);
  }

  override render() {
    if (this.#sheets.isOpen) return this.#sheets.render();
    const entries = this.#ofTheDay;
    const { isLoaded, change } = this.log.store.state;
    const entry = this.#entryTo(entries);
    return html`
      <section class="sheet" role="dialog" aria-modal="true" aria-labelledby="heading" data-focus-trap data-focus-group @remote-press=${this.#press}>
        <h2 id="heading">${this.nameOf(this.day)}</h2>
        ${isLoaded && entries.length === 0 ? html`<p class="said">${msg('Nothing is written down for this day.')}</p>` : nothing}
        <ul data-focus-group="column">
          ${entries.map((one) => html`<li>${this.#entry(one, one.id === entry)}</li>`)}
        </ul>
        <div class="change" role="status" data-focus-group="row">
          ${change === null
            ? nothing
            : html`<span class="said">${changeWords(change, this.workoutName)}</span>
                <button class="button undo" ?data-focus-entry=${entry === 'undo'} @click=${() => void this.#undo()}><app-icon name="arrow-counter-clockwise"></app-icon>${msg('Undo')}</button>`}
        </div>
        <div class="answers" data-focus-group="row">
          <button class="button main done" ?data-focus-entry=${entry === 'done'} @click=${this.#leave}><app-icon name="check"></app-icon>${msg('Done')}</button>
          <button class="button add" @click=${() => this.#sheets.add({ localDay: this.day })}><app-icon name="plus"></app-icon>${msg('Add activity')}</button>
        </div>
      </section>
    `;
  }

  protected override updated(): void {
    if (this.#sheets.isOpen || this.#hasFocus) return;
    this.#told = this.log.store.state.change;
    this.renderRoot.querySelector<HTMLElement>('[data-focus-entry]')?.focus();
  }

  get #hasFocus(): boolean {
    return (this.renderRoot as ShadowRoot).activeElement !== null;
  }

  /** Where the focus begins: on the way back of what was just deleted, on what was open before, else on Done. */
  #entryTo(entries: readonly (Activity | Session)[]): string {
    const { change } = this.log.store.state;
    if (change !== null && change !== this.#told && (change.kind === 'removed' || change.kind === 'left')) return 'undo';
    return entries.find(({ id }) => id === this.#openedId)?.id ?? 'done';
  }

  get #ofTheDay(): readonly (Activity | Session)[] {
    const { sessions, activities } = this.log.store.state;
    return [...sessions, ...activities].filter(({ localDay }) => localDay === this.day);
  }

  #entry(entry: Activity | Session, isEntry: boolean) {
    return html`
      <button class="row" ?data-focus-entry=${isEntry} @click=${() => this.#open(entry)}>
        ${isSession(entry) ? html`<app-icon name="play"></app-icon>` : html`<activity-icon .kind=${entry.kind}></activity-icon>`}
        <span>${entryName(entry, this.workoutName)}</span>
        <span class="minutes">${entryMinutes(entry)}</span>
      </button>
    `;
  }

  #open(entry: Activity | Session): void {
    this.#openedId = entry.id;
    this.#sheets.openEntry(entry);
  }

  async #undo(): Promise<void> {
    await this.log.undo();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.done')?.focus();
  }

  readonly #leave = (): void => {
    this.dispatchEvent(new CustomEvent('leave'));
  };

  readonly #press = (event: CustomEvent<RemotePress>): void => {
    if (event.detail.button !== 'back') return;
    event.preventDefault();
    this.#leave();
  };
}
