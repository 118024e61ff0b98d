import { localized, msg, str } from '@lit/localize';
import { LitElement, html, nothing } from 'lit';
import type { PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import '../../../components/app-icon/app-icon.ts';
import { controlStyles } from '../../../components/control-styles.ts';
import '../../../components/effort-question/effort-question.ts';
import '../../../components/phase-shape/phase-shape.ts';
import { phaseFamily, phaseWord } from '../../../components/phase-style.ts';
import { phaseTints } from '../../../components/phase-tints.ts';
import type { EaseProposal } from '../../domain/tracking/ease.ts';
import type { SetDraft } from '../../domain/tracking/set-draft.ts';
import { minutesPerformed } from '../../domain/workout/position.ts';
import { isOnlyGuests, type Effort, type Session } from '../../domain/workout/session.ts';
import { creditOf } from '../../domain/workout/credit.ts';
import type { MoveProposal, PersonLog, StrengthLog } from '../../store/strength-log.ts';
import { sessionSummaryStyles } from './session-summary-styles.ts';

/** Phases worth a line of their own; the rest are one line together. */
const TOLD = ['strength', 'moderate', 'hard'] as const;

/** Less would be written as "0 min". */
const LEAST_MIN = 0.05;

/** The first is of whoever is in front, taking part or not; the others take part. */
export type OpenLogs = (participants: readonly string[]) => Promise<readonly PersonLog[]>;

/** One who has sets to write down. */
interface Asked extends PersonLog {
  readonly draft: SetDraft;
  readonly isKept: boolean;
}

/**
 * @summary After the last step: the minutes performed and credited, how hard it was, the sets for who wants to write them down, and the way
 * home.
 * @fires rate {{ effort: Effort }} when the viewer said how hard it was
 * @fires leave when the viewer is done here
 */
@localized()
@customElement('session-summary')
export class SessionSummary extends LitElement {
  @property({ attribute: false }) session: Session | null = null;
  @property() workoutName = '';
  @property({ attribute: false }) exerciseName: (exerciseId: string) => string = (exerciseId) => exerciseId;
  /** Opens the places where sets are kept, once that is known. */
  @property({ attribute: false }) openLogs: OpenLogs | null = null;

  /** Of whoever is in front. */
  @state() private ownLog: StrengthLog | null = null;
  /** In the order they are asked; empty when there are no sets. */
  @state() private asked: readonly Asked[] = [];
  /** Whose turn it is to be asked, or null while nobody is. */
  @state() private turn: number | null = null;
  @state() private proposals: readonly MoveProposal[] | null = null;
  @state() private acceptedEase: EaseProposal | null = null;
  /** One sentence, or empty. */
  @property() keptFor = '';

  static override styles = [controlStyles, phaseTints, sessionSummaryStyles];

  override render() {
    const session = this.session;
    if (session === null) return nothing;
    const performedMin = minutesPerformed(session);
    return html`
      <main data-focus-group="column">
        <section>
          <p class="workout">${this.workoutName}</p>
          <h1>${msg('Well done')}</h1>
          <p class="whole"><b>${number(performedMin)}</b><span>${minuteWord(performedMin)}</span></p>
          ${this.#kind(session, performedMin)}
        </section>
        <section class="panel" data-focus-group="column">
          ${this.#credit(session)}
          ${this.keptFor === '' ? nothing : html`<p class="kept">${this.keptFor}</p>`}
          <effort-question .effort=${session.effort} @rate=${this.#rate}></effort-question>
          <div class="ends" data-focus-group="row" data-focus-entry>
            <button class="button main leave" data-focus-entry @click=${this.#leave}>
              <app-icon name="check"></app-icon>${msg('Done')}
            </button>
            ${this.asked.length === 0
              ? nothing
              : html`<button class="button log" @click=${() => void this.#openLog()}>
                  ${this.asked.some(({ isKept }) => isKept) ? msg('Change the sets') : msg('Reps and weights')}
                </button>`}
          </div>
        </section>
      </main>
      ${this.turn === null ? nothing : this.#sheet(session, this.turn)}
    `;
  }

  protected override updated(changed: PropertyValues<this>): void {
    const isOther = changed.has('session') && changed.get('session')?.id !== this.session?.id;
    if (isOther || changed.has('openLogs')) void this.#readSets();
  }

  override focus(): void {
    this.renderRoot.querySelector<HTMLButtonElement>('.leave')?.focus({ preventScroll: true });
  }

  #credit(session: Session) {
    const minutes = minutesByPhase(session);
    const credit = creditOf(session);
    const isEased = session.effort === 'easier';
    const shown = TOLD.filter((phase) => minutes[phase] >= LEAST_MIN);
    return html`
      <dl>
        ${shown.map(
          (phase) => html`
            <div class="line ${phaseFamily(phase)}">
              <dt>
                <phase-shape .phase=${phase} filled></phase-shape>${phaseWord(phase)}<small>${
                  phase === 'hard' ? (isEased ? msg('counts as moderate') : msg('counts double')) : ''
                }</small>
              </dt>
              <dd>${minText(minutes[phase])}</dd>
            </div>
          `,
        )}
        <div class="line sum">
          <dt>${isOnlyGuests(session) ? msg('Cardio minutes') : msg('Cardio for your week')}</dt>
          <dd>${minText(credit.creditedMin)}</dd>
        </div>
      </dl>
    `;
  }

  /** What was felt to be harder is answered with the easier way, once the viewer says so. */
  #kind(session: Session, performedMin: number) {
    const ease = this.acceptedEase ?? this.ownLog?.easeAfter(session) ?? null;
    if (ease === null) return html`<p class="kind">${kindWords(session, performedMin)}</p>`;
    if (this.acceptedEase !== null) {
      return html`<p class="kind">${ease.to === 'easier' ? msg('Noted: the easier way next time.') : msg('Noted: the usual way next time.')}</p>`;
    }
    return html`
      <div class="kind">
        <p>${ease.to === 'easier' ? msg('Next time the easier way?') : msg('Next time the usual way again?')}</p>
        <button class="button ease" @click=${() => this.#acceptEase(ease)}>
          ${ease.to === 'easier' ? msg('Easier way next time') : msg('Usual way next time')}
        </button>
      </div>
    `;
  }

  /** Everybody who trained, one after the other, each with a sheet of their own. */
  #sheet(session: Session, turn: number) {
    const one = this.asked[turn];
    if (one === undefined) return nothing;
    return keyed(turn, html`
      <set-log-sheet
        .draft=${one.draft}
        .units=${one.log.units}
        .exerciseName=${this.exerciseName}
        .personName=${this.asked.length > 1 ? one.name : ''}
        .nextName=${this.asked[turn + 1]?.name ?? ''}
        .proposals=${this.proposals}
        @keep=${(event: CustomEvent<{ draft: SetDraft }>) => void this.#keepSets(session, turn, event.detail.draft)}
        @accept=${(event: CustomEvent<MoveProposal>) => one.log.accept(event.detail)}
        @next=${(event: CustomEvent<{ draft: SetDraft }>) => this.#askNext(turn, event.detail.draft)}
        @leave=${(event: CustomEvent<{ draft: SetDraft }>) => this.#closeLog(turn, event.detail.draft)}
      ></set-log-sheet>
    `);
  }

  async #readSets(): Promise<void> {
    const { session, openLogs } = this;
    this.acceptedEase = null;
    if (session === null || openLogs === null) return;
    const logs = await openLogs(session.participants);
    const all = await Promise.all(logs.map(async (one) => ({ ...one, draft: await one.log.draftFor(session), isKept: false })));
    if (session.id !== this.session?.id || openLogs !== this.openLogs) return;
    this.ownLog = logs[0]?.log ?? null;
    this.asked = all.filter(({ draft }) => draft.length > 0);
  }

  /** The sheet comes with a script of its own. Who has not answered yet comes first. */
  async #openLog(): Promise<void> {
    await import('./set-log-sheet.ts');
    this.proposals = null;
    this.turn = Math.max(0, this.asked.findIndex(({ isKept }) => !isKept));
  }

  /** Storage tells by itself when it cannot keep something. */
  async #keepSets(session: Session, turn: number, draft: SetDraft): Promise<void> {
    const log = this.asked[turn]?.log;
    this.#note(turn, { draft, isKept: true });
    await log?.save(session, draft);
    const proposals = (await log?.proposalsFor(draft)) ?? [];
    if (this.turn !== turn) return;
    if (proposals.length === 0) this.#askNext(turn, draft);
    else this.proposals = proposals;
  }

  #askNext(turn: number, draft: SetDraft): void {
    if (turn + 1 >= this.asked.length) return this.#closeLog(turn, draft);
    this.#note(turn, { draft });
    this.proposals = null;
    this.turn = turn + 1;
  }

  #closeLog(turn: number, draft: SetDraft): void {
    this.#note(turn, { draft });
    this.turn = null;
    void this.updateComplete.then(() => this.focus());
  }

  /** An answer half given is there again when the sheet is. */
  #note(turn: number, change: Partial<Asked>): void {
    this.asked = this.asked.map((one, at) => (at === turn ? { ...one, ...change } : one));
  }

  #acceptEase(ease: EaseProposal): void {
    this.ownLog?.acceptEase(ease);
    this.acceptedEase = ease;
    this.focus();
  }

  readonly #rate = (event: CustomEvent<{ effort: Effort }>): void => {
    this.dispatchEvent(new CustomEvent<{ effort: Effort }>('rate', { detail: event.detail }));
  };

  readonly #leave = (): void => {
    this.dispatchEvent(new CustomEvent('leave'));
  };
}

/** As they were planned; a short rest stands with the interval it follows, so that the lines add up to the sum. */
function minutesByPhase(session: Session): Readonly<Record<(typeof TOLD)[number], number>> {
  const { strengthMin, moderateMin, vigorousMin } = creditOf({ ...session, effort: null });
  return { strength: strengthMin, moderate: moderateMin, hard: vigorousMin };
}

/** Came to the end, and left out nothing on the way. */
function isWhole({ status, segments, performed }: Session): boolean {
  if (status.kind !== 'ended' || !status.isCompleted) return false;
  const done = new Set(performed.filter(({ isComplete }) => isComplete).map(({ segmentIndex }) => segmentIndex));
  return segments.every(({ phase }, index) => phase === 'get-ready' || phase === 'switch-sides' || done.has(index));
}

function kindWords(session: Session, performedMin: number): string {
  if (isWhole(session)) return msg('Every step, start to end. Stand tall: that was yours.');
  if (performedMin === 0) return msg('You showed up. Come back when you like.');
  if (isOnlyGuests(session)) return msg('You did what was right for you.');
  return msg(str`You did what was right for you. All ${number(performedMin)} min are kept.`);
}

function minuteWord(minutes: number): string {
  return minutes === 1 ? msg('minute') : msg('minutes');
}

/** Whole minutes, or halves of short ones: "5 min", "0.5 min". */
function minText(minutes: number): string {
  return msg(str`${number(minutes)} min`);
}

function number(value: number): string {
  return new Intl.NumberFormat(undefined, { maximumFractionDigits: value < 10 ? 1 : 0 }).format(value);
}

declare global {
  interface HTMLElementTagNameMap {
    'session-summary': SessionSummary;
  }
}
