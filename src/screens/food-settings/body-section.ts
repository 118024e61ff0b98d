import { localized, msg } from '@lit/localize';
import { LitElement, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import '../../../components/choice-row/choice-row.ts';
import type { Choice } from '../../../components/choice-row/choice-row.ts';
import { controlStyles } from '../../../components/control-styles.ts';
import '../../../components/stepper-row/stepper-row.ts';
import type { Step } from '../../../components/value-stepper/value-stepper.ts';
import {
  bodyRange, chosenRange, firstBodyFacts, shownBodyNumber, steppedBody, steppedChosen, withBodyChange, withChosen, type BodyNumber, type ChosenNumber,
} from '../../domain/meals/body-facts-change.ts';
import type { BodyFacts } from '../../domain/meals/body-facts.ts';
import type { Units } from '../../domain/units.ts';
import { lengthWords, massWords } from '../measure-words.ts';
import { activityChoices, chosenWords, goalChoices, goalWords, gramsWords, kcalWords, needsWords } from './food-words.ts';
import { foodStyles } from './food-styles.ts';

/**
 * @summary One person's body facts: nothing until they are entered, one sentence once they are, and gone with one press.
 * @fires body-change {{ body: BodyFacts | null }} when they are to be kept as they are now; null clears them
 */
@localized()
@customElement('body-section')
export class BodySection extends LitElement {
  /** As kept; null: none. */
  @property({ attribute: false }) body: BodyFacts | null = null;
  /** Whose they are, where several eat here; else empty. */
  @property() person = '';
  @property() units: Units = 'metric';
  @property({ type: Number }) year = 0;
  @property({ type: Boolean }) showsEnergy = false;
  /** Others may look on: what follows from the facts is then said only while they are open. */
  @property({ type: Boolean }) isShared = false;

  /** Entered but not yet to be used. */
  @state() private draft: BodyFacts | null = null;
  @state() private isOpen = false;
  /** What was cleared last, for who did not mean to. */
  @state() private cleared: BodyFacts | null = null;

  static override styles = [controlStyles, foodStyles];

  override render() {
    const { body, isOpen } = this;
    return html`
      <section data-focus-group="column" data-focus-key="body">
        <h2>${this.person === '' ? msg('Your body') : this.person}</h2>
        <p class="fact" role="status">${this.#sentence()}</p>
        ${isOpen ? this.#rows(body ?? this.draft ?? firstBodyFacts(this.year)) : nothing}
        <div class="actions" data-focus-group="row">${isOpen ? this.#openActions() : this.#closedActions()}</div>
      </section>
    `;
  }

  #sentence(): string {
    if (this.body !== null && this.isShared && !this.isOpen) return msg('Kept, and meals are planned by it. Hidden here, because others may see this screen.');
    const shown = this.body ?? (this.isOpen ? this.draft : null);
    if (shown !== null) return needsWords(shown, this.year, this.showsEnergy);
    return this.cleared === null
      ? msg('Meals are planned for an average adult. With age, height and weight they fit you better; this is as you like, and seen only here.')
      : msg('Cleared. Meals are planned for an average adult again.');
  }

  #closedActions() {
    if (this.body === null) {
      return html`
        <button class="button" data-focus-key="enter" @click=${this.#open}>${msg('Enter body facts')}</button>
        ${this.cleared === null ? nothing : html`<button class="button" @click=${() => this.#keep(this.cleared)}>${msg('Undo')}</button>`}
      `;
    }
    return html`
      <button class="button" data-focus-key="enter" @click=${this.#open}>${msg('Look or change')}</button>
      <button class="button" @click=${this.#clear}>${msg('Clear body facts')}</button>
    `;
  }

  #openActions() {
    if (this.body === null) {
      return html`
        <button class="button" @click=${this.#useDraft}>${msg('Use these')}</button>
        <button class="button" @click=${this.#close}>${msg('Not now')}</button>
      `;
    }
    return html`
      <button class="button" @click=${this.#close}>${msg('Done')}</button>
      <button class="button" @click=${this.#clear}>${msg('Clear body facts')}</button>
    `;
  }

  #rows(body: BodyFacts) {
    const sexes = [{ value: 'female', label: msg('Female') }, { value: 'male', label: msg('Male') }, { value: 'unsaid', label: msg('Not said') }];
    return html`
      <div class="rows" data-focus-group="column">
        ${this.#number(body, 'birthYear', msg('Born in'), String(body.birthYear))}
        ${this.#number(body, 'heightCm', msg('Height'), lengthWords(body.heightCm, this.units))}
        ${this.#number(body, 'massKg', msg('Weight'), massWords(body.massKg, this.units))}
        ${this.#choice(msg('Sex'), msg('The equation knows two; not said is between them.'), body.sex, sexes, (sex) => ({ sex: sex as BodyFacts['sex'] }))}
        ${body.sex === 'male' ? nothing : this.#choice(
          msg('Pregnant or nursing'), msg('More is planned then.'), body.isPregnantOrNursing ? 'yes' : 'no',
          [{ value: 'no', label: msg('No') }, { value: 'yes', label: msg('Yes') }], (answer) => ({ isPregnantOrNursing: answer === 'yes' }),
        )}
        ${this.#choice(msg('Your days'), msg('Beside the workouts.'), body.activity, activityChoices(), (activity) => ({ activity: activity as BodyFacts['activity'] }))}
        ${this.#choice(msg('Weight goal'), goalWords(body, this.year), body.goal, goalChoices(body, this.year), (goal) => ({ goal: goal as BodyFacts['goal'] }))}
        ${this.#chosen(body, 'energyKcal', msg('Energy a day'), kcalWords)}
        ${this.#chosen(body, 'proteinGrams', msg('Protein a day'), gramsWords)}
      </div>
    `;
  }

  #number(body: BodyFacts, number: BodyNumber, name: string, words: string) {
    const { units, year } = this;
    const value = shownBodyNumber(body, number, units);
    const { min, max } = bodyRange(number, units, year);
    return html`<stepper-row
      data-focus-group
      .name=${name}
      .value=${value}
      .words=${words}
      .isAtStart=${value <= min}
      .isAtEnd=${value >= max}
      @step=${(event: CustomEvent<Step>) => this.#change((before) => steppedBody(before, number, event.detail, { units, year }))}
    ></stepper-row>`;
  }

  /** Worked out, or a number of one's own. */
  #chosen(body: BodyFacts, number: ChosenNumber, name: string, words: (value: number) => string) {
    const { year } = this;
    const value = body[number];
    const { min, max } = chosenRange(body, number, year);
    return html`
      <choice-row
        data-focus-group
        .name=${name}
        .about=${value === null ? chosenWords(body, number, year) : ''}
        .value=${value === null ? 'worked-out' : 'chosen'}
        .choices=${[{ value: 'worked-out', label: msg('Worked out') }, { value: 'chosen', label: msg('My own') }]}
        @choose=${(event: CustomEvent<{ value: string }>) => this.#change((before) => withChosen(before, number, event.detail.value as 'chosen' | 'worked-out', year))}
      ></choice-row>
      ${value === null ? nothing : html`<stepper-row
        class="own"
        data-focus-group
        .name=${number === 'energyKcal' ? msg('My own energy') : msg('My own protein')}
        .about=${chosenWords(body, number, year)}
        .value=${value}
        .words=${words(value)}
        .isAtStart=${value === min}
        .isAtEnd=${value >= max}
        @step=${(event: CustomEvent<Step>) => this.#change((before) => steppedChosen(before, number, event.detail, year))}
      ></stepper-row>`}
    `;
  }

  #choice(name: string, about: string, value: string, choices: readonly Choice[], changeOf: (value: string) => Partial<BodyFacts>) {
    return html`<choice-row
      data-focus-group
      .name=${name}
      .about=${about}
      .value=${value}
      .choices=${choices}
      @choose=${(event: CustomEvent<{ value: string }>) => this.#change((before) => withBodyChange(before, changeOf(event.detail.value), this.year))}
    ></choice-row>`;
  }

  /** From the facts as they are now: presses may come faster than they are drawn. */
  #change(changed: (before: BodyFacts) => BodyFacts): void {
    if (this.body === null) this.draft = changed(this.draft ?? firstBodyFacts(this.year));
    else this.#keep(changed(this.body));
  }

  #keep(body: BodyFacts | null): void {
    this.body = body;
    this.cleared = null;
    this.dispatchEvent(new CustomEvent('body-change', { detail: { body } }));
  }

  readonly #open = async (): Promise<void> => {
    this.draft ??= firstBodyFacts(this.year);
    this.isOpen = true;
    await this.updateComplete;
    const first = this.renderRoot.querySelector('stepper-row');
    await first?.updateComplete;
    first?.focus();
  };

  readonly #useDraft = (): Promise<void> => {
    this.#keep(this.draft);
    return this.#close();
  };

  readonly #clear = (): Promise<void> => {
    const before = this.body;
    this.#keep(null);
    this.cleared = before;
    return this.#close();
  };

  readonly #close = async (): Promise<void> => {
    this.draft = null;
    this.isOpen = false;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('[data-focus-key="enter"]')?.focus();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'body-section': BodySection;
  }

  interface HTMLElementEventMap {
    'body-change': CustomEvent<{ body: BodyFacts | null }>;
  }
}
