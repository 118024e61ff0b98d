import { localized, msg, str } from '@lit/localize';
import { LitElement, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import '../../../components/app-icon/app-icon.ts';
import { controlStyles } from '../../../components/control-styles.ts';
import type { MoveSession } from '../../domain/tracking/progression.ts';
import type { MoveRecord, StrengthLog } from '../../store/strength-log.ts';
import { massWords, setWords } from '../measure-words.ts';
import { planWords, proposalChoice, proposalSentence } from '../proposal-words.ts';
import { strengthViewStyles } from './strength-view-styles.ts';

/** So many of a move's last sessions are shown. */
const SHOWN_SESSIONS = 3;

/** @summary Per move what was lifted last, the best set, and what could come next. It proposes; the person decides. */
@localized()
@customElement('strength-view')
export class StrengthView extends LitElement {
  @property({ attribute: false }) log!: StrengthLog;
  @property({ attribute: false }) exerciseName: (exerciseId: string) => string = (exerciseId) => exerciseId;
  /** A day in few words: "Mon 12 Jan". */
  @property({ attribute: false }) dayWords: (day: string) => string = (day) => day;

  /** Null until they were read. */
  @state() private records: readonly MoveRecord[] | null = null;

  static override styles = [controlStyles, strengthViewStyles];

  override render() {
    const records = this.records;
    return html`
      <h1>${msg('Strength')}</h1>
      ${records === null ? nothing : records.length === 0 ? this.#empty() : this.#moves(records)}
    `;
  }

  protected override firstUpdated(): void {
    void this.#read();
  }

  #empty() {
    return html`
      <p class="lead">${msg('Nothing written down yet, and nothing has to be.')}</p>
      <p class="lead">
        ${msg('After a workout with strength steps, “Reps and weights” keeps what you lifted. Here you see it again, with what could come next.')}
      </p>
      <a class="button" href="/workouts" data-focus-entry>${msg('To the workouts')}</a>
    `;
  }

  #moves(records: readonly MoveRecord[]) {
    const ready = records.filter(({ proposal }) => proposal !== null).length;
    return html`
      <p class="lead">${leadWords(ready)}</p>
      <div class="moves" data-focus-group="column">${records.map((record, at) => this.#move(record, at === 0))}</div>
    `;
  }

  #move(record: MoveRecord, isFirst: boolean) {
    const { exerciseId, sessions, best } = record;
    const name = this.exerciseName(exerciseId);
    return html`
      <section
        class="card"
        tabindex=${this.#hasChoice(record) ? nothing : '0'}
        aria-label=${name}
        data-focus-key=${exerciseId}
        data-focus-group
        data-focus-reveal
        ?data-focus-entry=${isFirst}
      >
        <div class="sets">
          <h2>${name}</h2>
          ${sessions.length === 0
            ? nothing
            : html`<ul>
                  ${sessions.slice(0, SHOWN_SESSIONS).map((one) => html`<li><span>${this.#dayOf(one)}</span><b>${this.#setsOf(one)}</b></li>`)}
                </ul>
                ${best === null ? nothing : html`<p class="best">${msg(str`Best set: ${setWords(best.reps, best.massKg, this.log.units)}`)}</p>`}`}
        </div>
        ${this.#next(record)}
      </section>
    `;
  }

  #next(record: MoveRecord) {
    const { exerciseId, proposal, plan } = record;
    const { units } = this.log;
    if (proposal !== null) {
      return html`
        <div class="next">
          <p>${proposalSentence(proposal, units)}</p>
          <button class="button" data-focus-entry data-focus-key=${`next-${exerciseId}`} @click=${() => this.#accept(record)}>
            ${proposalChoice(proposal, units)}
          </button>
        </div>
      `;
    }
    const planned = planWords(plan, units);
    if (planned === '') return html`<div class="next"><p>${this.#steadyWords(record)}</p></div>`;
    return html`
      <div class="next">
        <p class="planned"><app-icon name="check"></app-icon>${planned}</p>
        <button class="button" data-focus-entry data-focus-key=${`next-${exerciseId}`} @click=${() => this.#takeBack(exerciseId)}>
          ${msg('Take it back')}
        </button>
      </div>
    `;
  }

  #hasChoice({ proposal, plan }: MoveRecord): boolean {
    return proposal !== null || planWords(plan, this.log.units) !== '';
  }

  #steadyWords({ sessions }: MoveRecord): string {
    const over = (sessions[0]?.overReps ?? 0) > 0;
    return over ? msg('Over your target. Once more like that, and there is a next step.') : msg('Stay here. It grows by doing it again.');
  }

  #dayOf({ sets }: MoveSession): string {
    return this.dayWords(sets[0]?.localDay ?? '');
  }

  /** "12, 12 reps · 4 kg" */
  #setsOf({ sets, massKg }: MoveSession): string {
    const reps = msg(str`${sets.map((set) => set.reps).join(', ')} reps`);
    return massKg === null ? reps : `${reps} · ${massWords(massKg, this.log.units)}`;
  }

  #accept({ exerciseId, proposal }: MoveRecord): void {
    if (proposal === null) return;
    this.log.accept({ exerciseId, proposal });
    void this.#read();
  }

  #takeBack(exerciseId: string): void {
    this.log.change(exerciseId, { massKg: null, reps: null, variant: null });
    void this.#read();
  }

  async #read(): Promise<void> {
    this.records = await this.log.records();
  }
}

function leadWords(ready: number): string {
  if (ready === 0) return msg('What you lifted, move by move.');
  return ready === 1 ? msg('One move is ready for a next step. You decide.') : msg(str`${ready} moves are ready for a next step. You decide.`);
}

declare global {
  interface HTMLElementTagNameMap {
    'strength-view': StrengthView;
  }
}
