import { html, nothing } from 'lit';
import type { LitElement } from 'lit';
import type { LocalDay } from '../../domain/day.ts';
import type { Activity } from '../../domain/tracking/activity.ts';
import type { Effort, Session } from '../../domain/workout/session.ts';
import { isSession, type NewActivity, type WeekLog } from '../../store/week-log-store.ts';
import type { ActivityDraft } from './activity-sheet.ts';
import { dayWord } from './day-words.ts';
import './activity-sheet.ts';
import './edit-sheet.ts';
import './session-sheet.ts';

/** What lies over a view of the log. */
type Sheet =
  | { readonly kind: 'add'; readonly draft: ActivityDraft }
  | { readonly kind: 'edit'; readonly activity: Activity }
  | { readonly kind: 'session'; readonly session: Session };

/** What the sheets need of the view they lie over. */
export interface LogSheetParts {
  readonly log: WeekLog;
  readonly today: LocalDay;
  /** The days something can be written down for, the likeliest first. */
  readonly days: readonly LocalDay[];
  readonly weekdayOf: (day: LocalDay) => string;
  readonly workoutName: (id: string) => string;
  readonly namesOf: (personIds: readonly string[]) => readonly string[];
  readonly saveSession: ((session: Session) => Promise<string>) | null;
}

/** A view with log, and with the way back of what was done last. */
interface LogHost extends LitElement {
  readonly sheetParts: LogSheetParts;
}

/** The sheets that write, change and remove what stands in a log, one at a time. */
export class LogSheets {
  readonly #host: LogHost;
  readonly #onClose: () => void;
  #sheet: Sheet | null = null;
  #isWriting = false;

  /** @param onClose - One was closed by who pressed in it. */
  constructor(host: LogHost, onClose: () => void = () => undefined) {
    this.#host = host;
    this.#onClose = onClose;
  }

  get isOpen(): boolean {
    return this.#sheet !== null;
  }

  add(draft: ActivityDraft = {}): void {
    this.#show({ kind: 'add', draft });
  }

  openEntry(entry: Activity | Session): void {
    this.#show(isSession(entry) ? { kind: 'session', session: entry } : { kind: 'edit', activity: entry });
  }

  /** Away with what is open, unsaved. */
  leave(): void {
    this.#show(null);
  }

  render() {
    const sheet = this.#sheet;
    if (sheet === null) return nothing;
    const { log, today, days, weekdayOf, workoutName, namesOf, saveSession } = this.#host.sheetParts;
    switch (sheet.kind) {
      case 'add':
        return html`<activity-sheet
          .recent=${log.store.state.recent}
          .draft=${sheet.draft}
          .today=${today}
          .days=${days}
          .weekdayOf=${weekdayOf}
          @add=${(event: CustomEvent<{ activity: NewActivity }>) => void this.#write(() => log.add(event.detail.activity))}
          @leave=${() => this.#close()}
        ></activity-sheet>`;
      case 'edit':
        return html`<edit-sheet
          .activity=${sheet.activity}
          .today=${today}
          .days=${days}
          .weekdayOf=${weekdayOf}
          @change-activity=${(event: CustomEvent<{ activity: Activity }>) => void this.#write(() => log.change(event.detail.activity))}
          @remove=${() => void this.#take(() => log.remove(sheet.activity))}
          @leave=${() => this.#close()}
        ></edit-sheet>`;
      case 'session':
        return html`<session-sheet
          .session=${sheet.session}
          .workoutName=${workoutName(sheet.session.workoutId)}
          .names=${namesOf(sheet.session.participants)}
          .save=${saveSession}
          .dayName=${dayWord(sheet.session.localDay, today, weekdayOf)}
          @rate=${(event: CustomEvent<{ effort: Effort }>) => void this.#rate(sheet.session, event.detail.effort)}
          @remove=${() => void this.#take(() => log.remove(sheet.session))}
          @remove-mine=${() => void this.#take(() => log.leave(sheet.session))}
          @leave=${() => this.#close()}
        ></session-sheet>`;
    }
  }

  #show(sheet: Sheet | null): void {
    if (sheet === null && this.#sheet === null) return;
    this.#sheet = sheet;
    this.#host.requestUpdate();
  }

  #close(): void {
    this.#show(null);
    this.#onClose();
  }

  /** One press, one change: the disk may take its time, and the sheet can still be pressed meanwhile. */
  async #write(change: () => Promise<void>): Promise<boolean> {
    if (this.#isWriting) return false;
    this.#isWriting = true;
    try {
      await change();
    } finally {
      this.#isWriting = false;
    }
    this.#close();
    return true;
  }

  /** The sheet stays: the answer is seen in it. */
  async #rate(session: Session, effort: Effort): Promise<void> {
    const { log } = this.#host.sheetParts;
    await log.rate(session, effort);
    const rated = log.store.state.sessions.find(({ id }) => id === session.id);
    if (rated && this.#sheet?.kind === 'session') this.#show({ kind: 'session', session: rated });
  }

  /** What was pressed is gone; the way back is under the next press. */
  async #take(removal: () => Promise<void>): Promise<void> {
    if (!(await this.#write(removal))) return;
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>('.undo')?.focus();
  }
}
