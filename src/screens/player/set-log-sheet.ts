import { localized, msg, str } from '@lit/localize';
import { LitElement, html, nothing } from 'lit';
import type { PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import '../../../components/app-icon/app-icon.ts';
import { controlStyles } from '../../../components/control-styles.ts';
import '../../../components/value-stepper/value-stepper.ts';
import type { Step, ValueStepper } from '../../../components/value-stepper/value-stepper.ts';
import type { RemotePress } from '../../buttons.ts';
import { hasSeveralSets, withMass, withReps, type SetAnswer, type SetDraft } from '../../domain/tracking/set-draft.ts';
import type { Units } from '../../domain/units.ts';
import type { MoveProposal } from '../../store/strength-log.ts';
import { dumbbellWords } from '../measure-words.ts';
import { proposalChoice, proposalSentence } from '../proposal-words.ts';
import { setLogSheetStyles } from './set-log-sheet-styles.ts';

/**
 * @summary What was done of each move, one row a move: as planned in one press, or changed with Left and Right. What that proposes for the
 * next time follows.
 * @fires keep {{ draft: SetDraft }} when the viewer wants it kept
 * @fires accept {MoveProposal} when the viewer said yes to a proposal
 * @fires next {{ draft: SetDraft }} when this person is done, or does not want to say anything
 * @fires leave {{ draft: SetDraft }} on Back: nobody wants to be asked now
 */
@localized()
@customElement('set-log-sheet')
export class SetLogSheet extends LitElement {
  @property({ attribute: false }) draft: SetDraft = [];
  @property() units: Units = 'metric';
  @property({ attribute: false }) exerciseName: (exerciseId: string) => string = (exerciseId) => exerciseId;
  /** Whose sets these are; empty where one person trained alone. */
  @property() personName = '';
  /** Who is asked after this one; empty after the last. */
  @property() nextName = '';
  /** What is kept now proposes this; null before. */
  @property({ attribute: false }) proposals: readonly MoveProposal[] | null = null;

  @state() private isChanged = false;
  @state() private isSetBySet = false;
  @state() private accepted: readonly string[] = [];

  static override styles = [controlStyles, setLogSheetStyles];

  override render() {
    const heading = this.#heading();
    return html`
      <section
        role="dialog"
        aria-modal="true"
        aria-label=${heading}
        data-focus-trap
        data-focus-group
        @remote-press=${this.#press}
        @keydown=${this.#keyDown}
      >
        ${this.proposals === null ? this.#question(heading) : this.#comesNext(heading, this.proposals)}
      </section>
    `;
  }

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('.main')?.focus({ preventScroll: true });
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('proposals')) return;
    // What comes next begins at the top, wherever the answers were left.
    this.renderRoot.querySelector('section')?.scrollTo(0, 0);
    this.focus();
  }

  #heading(): string {
    const { personName } = this;
    if (this.proposals === null) return personName === '' ? msg('Reps and weights') : msg(str`${personName}: reps and weights`);
    return personName === '' ? msg('Kept. What comes next?') : msg(str`Kept for ${personName}. What comes next?`);
  }

  #question(heading: string) {
    const moves = this.draft.filter(({ setIndex }) => setIndex === 0);
    const rows = this.isSetBySet ? moves.flatMap((move) => this.draft.filter(({ exerciseId }) => exerciseId === move.exerciseId)) : moves;
    return html`
      <header>
        <div class="words">
          <h2>${heading}</h2>
          <p class="hint">${msg('Change what was different. Skipping is fine.')}</p>
        </div>
        <div class="actions" data-focus-group="row" data-focus-entry>
          <button class="button main" data-focus-entry @click=${this.#keep}>
            <app-icon name="check"></app-icon>${this.isChanged ? msg('Keep this') : msg('All as planned')}
          </button>
          ${hasSeveralSets(this.draft) && !this.isSetBySet
            ? html`<button class="button" @click=${this.#showSets}>${msg('Set by set')}</button>`
            : nothing}
          <button class="button" @click=${this.#next}>${msg('Not now')}</button>
        </div>
      </header>
      <div class="rows" data-focus-group>${rows.map((answer) => this.#row(answer))}</div>
    `;
  }

  #row(answer: SetAnswer) {
    const { exerciseId, setIndex, reps, targetReps, massKg, usesDumbbells } = answer;
    const name = this.#rowName(answer);
    const reported = name.join(', ');
    return html`
      <div class="row-of" role="group" aria-label=${reported}>
        <div class="name">${name[0]}${name[1] === undefined ? nothing : html`<small>${name[1]}</small>`}</div>
        <value-stepper
          class="reps"
          data-focus-key=${`reps-${exerciseId}-${setIndex}`}
          .name=${msg(str`Reps, ${reported}`)}
          .value=${reps}
          .words=${msg(str`${reps} / ${targetReps} reps`)}
          .spoken=${msg(str`${reps} reps, ${targetReps} planned`)}
          .isAtStart=${reps === 0}
          @step=${(event: CustomEvent<Step>) => this.#change(withReps(this.draft, answer, event.detail.by))}
          @next=${this.#toNext}
        ></value-stepper>
        ${usesDumbbells
          ? html`<value-stepper
              class="mass"
              data-focus-key=${`mass-${exerciseId}-${setIndex}`}
              .name=${msg(str`Weight, ${reported}`)}
              .words=${dumbbellWords(massKg, this.units)}
              .isAtStart=${massKg === null}
              @step=${(event: CustomEvent<Step>) => this.#change(withMass(this.draft, answer, event.detail.by, this.units))}
              @next=${this.#toNext}
            ></value-stepper>`
          : html`<span class="mass"></span>`}
      </div>
    `;
  }

  /** The move, and under it how many sets the row stands for, or which. */
  #rowName({ exerciseId, setIndex }: SetAnswer): readonly [string, string?] {
    const count = this.draft.filter((one) => one.exerciseId === exerciseId).length;
    const name = this.exerciseName(exerciseId);
    if (count === 1) return [name];
    return [name, this.isSetBySet ? msg(str`Set ${setIndex + 1} of ${count}`) : msg(str`${count} sets`)];
  }

  #comesNext(heading: string, proposals: readonly MoveProposal[]) {
    return html`
      <header>
        <div class="words">
          <h2>${heading}</h2>
          <p class="hint">${msg('Only what you choose is changed.')}</p>
        </div>
        <div class="actions" data-focus-group="row" data-focus-entry>
          <button class="button main" data-focus-entry @click=${this.#next}>
            <app-icon name="check"></app-icon>${this.nextName === '' ? msg('Back to the summary') : msg(str`Next: ${this.nextName}`)}
          </button>
        </div>
      </header>
      <div class="rows" data-focus-group="column">${proposals.map((one) => this.#proposal(one))}</div>
    `;
  }

  #proposal(one: MoveProposal) {
    const { exerciseId, proposal } = one;
    const isAccepted = this.accepted.includes(exerciseId);
    return html`
      <div class="row-of">
        <div class="name">${this.exerciseName(exerciseId)}<small>${proposalSentence(proposal, this.units)}</small></div>
        <button class="button accept" data-focus-key=${`accept-${exerciseId}`} aria-pressed=${String(isAccepted)} @click=${() => this.#accept(one)}>
          ${isAccepted ? html`<app-icon name="check"></app-icon>` : nothing}${proposalChoice(proposal, this.units)}
        </button>
      </div>
    `;
  }

  #change(draft: SetDraft): void {
    this.draft = draft;
    this.isChanged = true;
  }

  #accept(one: MoveProposal): void {
    if (this.accepted.includes(one.exerciseId)) return;
    this.accepted = [...this.accepted, one.exerciseId];
    this.dispatchEvent(new CustomEvent<MoveProposal>('accept', { detail: one }));
  }

  /** Its button is gone then: the first number has the focus. */
  readonly #showSets = async (): Promise<void> => {
    this.isSetBySet = true;
    await this.updateComplete;
    this.renderRoot.querySelector('value-stepper')?.focus();
  };

  readonly #keep = (): void => {
    this.dispatchEvent(new CustomEvent('keep', { detail: { draft: this.draft } }));
  };

  readonly #next = (): void => {
    this.dispatchEvent(new CustomEvent('next', { detail: { draft: this.draft } }));
  };

  readonly #leave = (): void => {
    this.dispatchEvent(new CustomEvent('leave', { detail: { draft: this.draft } }));
  };

  /** OK goes from number to number, and after the last to the button. */
  readonly #toNext = (event: Event): void => {
    const all = [...this.renderRoot.querySelectorAll<ValueStepper>('value-stepper')];
    const next = all[all.indexOf(event.currentTarget as ValueStepper) + 1];
    if (next === undefined) this.focus();
    else next.focus();
  };

  readonly #press = (event: CustomEvent<RemotePress>): void => {
    const { button, isRepeat } = event.detail;
    if (button !== 'back' && button !== 'stop') return;
    event.preventDefault();
    event.stopPropagation();
    if (!isRepeat) this.#leave();
  };

  /** Tab goes round inside: `inert` came with Chromium 102. */
  readonly #keyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Tab') return;
    const stops = [...this.renderRoot.querySelectorAll<HTMLElement>('button, value-stepper')];
    const at = stops.indexOf((this.shadowRoot?.activeElement ?? null) as HTMLElement);
    event.preventDefault();
    stops[(at + (event.shiftKey ? -1 : 1) + stops.length) % stops.length]?.focus();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'set-log-sheet': SetLogSheet;
  }
}
