import { localized, msg, str } from '@lit/localize';
import { LitElement, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import '../../../components/app-icon/app-icon.ts';
import { controlStyles } from '../../../components/control-styles.ts';
import '../../../components/time-left/time-left.ts';
import type { Step } from '../../../components/value-stepper/value-stepper.ts';
import '../../../components/value-stepper/value-stepper.ts';
import type { RemotePress } from '../../buttons.ts';
import type { WhyNot } from '../../domain/meals/choosable.ts';
import type { CookingPlace } from '../../domain/meals/cooked-for.ts';
import type { Cooking, CookStep } from '../../domain/meals/cooking.ts';
import type { KitchenTimer } from '../../domain/meals/kitchen-timer.ts';
import type { Ingredient } from '../../domain/meals/recipe.ts';
import { MINUTE_MS } from '../../domain/units.ts';
import { Select } from '../../store/select.ts';
import type { TimerActions, Timers } from '../../store/timer-store.ts';
import { cookAddress } from '../dish-address.ts';
import { go } from '../go.ts';
import { notForAllWords } from '../meals/kitchen-words.ts';
import type { LineWords } from '../recipes/line-words.ts';
import { cookStyles } from './cook-styles.ts';
import { forWords, keepsWords, minutesWords, secondsOf, servingsLeftWords, sizeOf } from './cook-words.ts';
import './other-timers.ts';
import './timer-sheet.ts';
import './timers-sheet.ts';

/** Most air first. */
const FIT_LEVELS = ['airy', 'close', 'closer', 'closest'] as const;

/**
 * @summary A recipe while it is cooked: what it needs, one step at a time, and its end. Left and Right turn the steps.
 * @fires page {{ page: number }} when another step is shown
 * @fires cooked {{ servingsLeft: number, isForToday: boolean }} when it is said to be done
 * @slot picture - The dish, off the edge of a TV and above on a phone.
 */
@localized()
@customElement('cook-screen')
export class CookScreen extends LitElement {
  @property({ attribute: false }) cooking!: Cooking;
  /** What it is cooked for. */
  @property({ attribute: false }) place!: CookingPlace;
  /** 0 is what is needed, then the steps from 1 on, and last the end. */
  @property({ type: Number }) page = 0;
  /** Why somebody here may not eat of it. */
  @property({ attribute: false }) whyNot: WhyNot | null = null;
  @property({ attribute: false }) timers!: TimerActions;
  @property({ attribute: false }) wordsOf: (ingredient: Ingredient) => LineWords = ({ text }) => ({ amount: '', name: text, note: '', isAsWritten: true });
  /** What a timer of this step is called. */
  @property({ attribute: false }) timerNameOf: (step: CookStep) => string = () => '';
  @property({ attribute: false }) keepAwake: (on: boolean) => void = () => undefined;
  /** For which meal it is cooked, where that has to be said. */
  @property() mealWords = '';
  /** Where the end leads. */
  @property() home = '/meals';
  /** How many servings of it are meant for later; chosen ahead at the end. */
  @property({ type: Number }) servingsLeft = 0;
  /** Said once what was left is kept; empty until then. */
  @property() savedWords = '';

  @state() private setsTimer = false;
  @state() private seesAllTimers = false;
  /** It was planned for another day, and somebody says that it is today's all the same. */
  @state() private isForToday = false;
  /** What the page was made to fit for. */
  #fitted = '';

  static override styles = [controlStyles, cookStyles];

  #timers: Select<Timers, Timers> | null = null;

  override connectedCallback(): void {
    this.#timers ??= new Select(this, this.timers.store, (all) => all);
    super.connectedCallback();
    this.addEventListener('remote-press', this.#press);
    window.addEventListener('resize', this.#fit);
    this.keepAwake(true);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('remote-press', this.#press);
    window.removeEventListener('resize', this.#fit);
    this.keepAwake(false);
  }

  override render() {
    const { recipe, servings } = this.cooking;
    return html`
      <main data-focus-group data-focus-key="cook" data-focus-entry>
        <div class="words">
          <p class="dish">${`${recipe.name} · ${forWords(servings)}`}</p>
          ${this.whyNot ? html`<p class="warning"><strong>${notForAllWords(this.whyNot)}</strong></p>` : nothing}
          <other-timers
            .timers=${this.#others}
            .nowMs=${this.#nowMs}
            @open=${(event: CustomEvent<{ timer: KitchenTimer }>) => this.#goTo(event.detail.timer)}
            @open-all=${() => (this.seesAllTimers = true)}
          ></other-timers>
          ${this.#page()}
        </div>
        <div class="picture" aria-hidden="true"><slot name="picture"></slot></div>
      </main>
      <p class="spoken" role="status" aria-live="polite">${this.#step?.text ?? ''}</p>
      ${this.setsTimer
        ? html`<timer-sheet
            @choose=${(event: CustomEvent<{ minutes: number }>) => this.#startOwn(event.detail.minutes)}
            @leave=${() => (this.setsTimer = false)}
          ></timer-sheet>`
        : nothing}
      ${this.seesAllTimers
        ? html`<timers-sheet
            .timers=${this.#others}
            .nowMs=${this.#nowMs}
            @open=${(event: CustomEvent<{ timer: KitchenTimer }>) => this.#goTo(event.detail.timer)}
            @leave=${() => void this.#closeTimers()}
          ></timers-sheet>`
        : nothing}
    `;
  }

  protected override updated(changed: Map<string, unknown>): void {
    this.#fit();
    // Each page begins at the button that leads on.
    if (changed.has('page') && !this.setsTimer) this.renderRoot.querySelector<HTMLElement>('.actions [data-focus-entry]')?.focus();
  }

  /** The button that leads on stays on a TV's screen, however long a step is: each level of `fit` gives up a little more. */
  readonly #fit = (): void => {
    const scale = getComputedStyle(this).getPropertyValue('--text-scale');
    const now = [this.page, this.#ownTimer !== null, window.innerWidth, window.innerHeight, scale].join(' ');
    if (now === this.#fitted) return;
    this.#fitted = now;
    const words = this.renderRoot.querySelector('.words');
    for (const level of FIT_LEVELS) {
      this.setAttribute('fit', level);
      if (!words || words.getBoundingClientRect().height <= window.innerHeight) return;
    }
  };

  get #count(): number {
    return this.cooking.steps.length;
  }

  get #step(): CookStep | null {
    return this.cooking.steps[this.page - 1] ?? null;
  }

  #page() {
    if (this.page === 0) return this.#overview();
    return this.page > this.#count ? this.#end() : this.#cook(this.#step!);
  }

  #overview() {
    const { ingredients, recipe } = this.cooking;
    return html`
      <h1>${msg('Get this out')}</h1>
      <section class="panel overview" aria-label=${msg('Ingredients')}>${this.#list(ingredients)}</section>
      ${recipe.equipment.length === 0 ? nothing : html`<p class="said small">${msg(str`You need: ${recipe.equipment.join(', ')}.`)}</p>`}
      <div class="next"></div>
      ${this.#actions(msg('Start cooking'))}
    `;
  }

  #cook(step: CookStep) {
    const next = this.cooking.steps[this.page];
    return html`
      <p class="where ${this.#count > 8 ? 'many' : ''}">
        <b>${msg(str`Step ${this.page} of ${this.#count}`)}</b>
        ${this.cooking.steps.map((_, at) => html`<span class="dot ${at < this.page - 1 ? 'done' : ''} ${at === this.page - 1 ? 'here' : ''}"></span>`)}
      </p>
      <h1 class=${sizeOf(step.text)}>${step.text}</h1>
      <div class="panel">
        ${this.#timing(step)}
        ${step.ingredients.length === 0
          ? nothing
          : html`<section class="needs" aria-labelledby="needs"><p class="small" id="needs">${msg('For this step')}</p>${this.#list(step.ingredients)}</section>`}
      </div>
      <div class="next">
        <div class="rule"></div>
        <p class="small">${msg('Next')}</p>
        <p>${next?.text ?? msg('To the table')}</p>
      </div>
      ${this.#actions(next === undefined ? msg('Done') : msg('Next step'))}
    `;
  }

  #end() {
    const { recipe, servings } = this.cooking;
    return html`
      <h1>${msg('Enjoy your meal')}</h1>
      <p class="said">${keepsWords(recipe.keepsDays)} ${recipe.doesFreeze ? msg('It freezes well.') : ''}</p>
      ${this.mealWords === '' ? nothing : html`<p class="said small" role="status">${this.isForToday ? msg('Cooked for today.') : this.mealWords}</p>`}
      ${this.mealWords === '' || this.savedWords !== ''
        ? nothing
        : html`<div class="row" data-focus-group="row">
            <button class="button" @click=${() => (this.isForToday = !this.isForToday)}>
              ${this.isForToday ? msg('For the planned meal') : msg('For today instead')}
            </button>
          </div>`}
      ${this.savedWords !== '' || recipe.keepsDays === 0
        ? nothing
        : html`
            <p class="said small" id="left">${msg('Is some of it for another meal?')}</p>
            <value-stepper
              class="left-over"
              .name=${msg('Servings left')}
              .value=${this.servingsLeft}
              .words=${servingsLeftWords(this.servingsLeft)}
              .isAtStart=${this.servingsLeft <= 0}
              .isAtEnd=${this.servingsLeft >= servings}
              @step=${(event: CustomEvent<Step>) => (this.servingsLeft = Math.min(servings, Math.max(0, this.servingsLeft + event.detail.by)))}
              @next=${() => this.#sayCooked()}
            ></value-stepper>
          `}
      <p class="said" role="status">${this.savedWords}</p>
      <div class="next"></div>
      <div class="actions" data-focus-group="row">
        ${this.savedWords === ''
          ? html`<button class="button main" data-focus-entry @click=${() => this.#sayCooked()}><app-icon name="check"></app-icon>${msg('Cooked')}</button>`
          : html`<button class="button main" data-focus-entry @click=${() => go(this, this.home)}>${msg('Close')}</button>`}
        <button class="button" @click=${() => this.#turn(-1)}>${msg('Previous step')}</button>
      </div>
    `;
  }

  #actions(word: string) {
    return html`
      <div class="actions" data-focus-group="row" data-focus-key="turn" data-focus-entry data-turns>
        <button class="button main" data-focus-entry @click=${() => this.#turn(1)}>${word}</button>
        ${this.page === 0 ? nothing : html`<button class="button" data-focus-skip @click=${() => this.#turn(-1)}>${msg('Previous step')}</button>`}
      </div>
    `;
  }

  #list(ingredients: readonly Ingredient[]) {
    return html`<ul>
      ${ingredients.map((ingredient) => {
        const { amount, name, note } = this.wordsOf(ingredient);
        return html`<li>${amount === '' ? nothing : html`<b>${amount}</b>${' '}`}${note === '' ? name : `${name}, ${note}`}</li>`;
      })}
    </ul>`;
  }

  /** The timer that belongs to what is shown. */
  get #ownTimer(): KitchenTimer | null {
    const { recipe } = this.cooking;
    return this.timers.store.state.all.find(({ recipeId, stepIndex }) => recipeId === recipe.id && stepIndex === this.page - 1) ?? null;
  }

  #timing(step: CookStep) {
    const timer = this.#ownTimer;
    if (timer) return this.#running(timer);
    const { timerMin } = step;
    return html`
      <section class="timing" aria-label=${msg('Timer')}>
        <p class="small">${timerMin === null ? msg('Timer') : msg(str`This takes ${minutesWords(timerMin)}`)}</p>
        <div class="row" data-focus-group="row" data-focus-fresh data-focus-key="timing">
          ${timerMin === null
            ? nothing
            : html`<button class="button" data-focus-entry @click=${() => this.#start(timerMin)}><app-icon name="clock"></app-icon>${msg(str`Start ${minutesWords(timerMin)}`)}</button>`}
          <button class="button" @click=${() => (this.setsTimer = true)}>${timerMin === null ? msg('Set a timer') : msg('Another time')}</button>
        </div>
      </section>
    `;
  }

  #running(timer: KitchenTimer) {
    const isPaused = timer.endsAtMs === null;
    return html`
      <section class="timing" aria-label=${msg('Timer')}>
        <p class="small">${isPaused ? msg(str`${timer.name}, paused`) : msg(str`${timer.name}, running`)}</p>
        <time-left .seconds=${secondsOf(timer, this.#nowMs)}></time-left>
        <div class="row" data-focus-group="row" data-focus-fresh data-focus-key="timing">
          <button class="button" data-focus-entry @click=${() => this.#toggle(timer)}>${isPaused ? msg('Go on') : msg('Pause')}</button>
          <button class="button" @click=${() => this.timers.lengthen(timer.id, MINUTE_MS)}>${msg('+ 1 min')}</button>
          <button class="button" @click=${() => this.timers.stop(timer.id)}>${msg('Stop')}</button>
        </div>
      </section>
    `;
  }

  /** Those of other steps and other dishes. */
  get #others(): readonly KitchenTimer[] {
    const own = this.#ownTimer;
    return this.timers.store.state.all.filter((timer) => timer !== own);
  }

  get #nowMs(): number {
    return this.#timers?.value.nowMs ?? 0;
  }

  async #closeTimers(): Promise<void> {
    this.seesAllTimers = false;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.actions [data-focus-entry]')?.focus();
  }

  #goTo({ recipeId, stepIndex, dish }: KitchenTimer): void {
    void this.#closeTimers();
    if (recipeId === this.cooking.recipe.id && stepIndex !== null) this.#show(stepIndex + 1);
    else if (recipeId !== null) go(this, cookAddress(recipeId, { servings: dish?.servings ?? null, step: (stepIndex ?? 0) + 1, place: dish ?? null }));
  }

  #toggle(timer: KitchenTimer): void {
    if (timer.endsAtMs === null) this.timers.resume(timer.id);
    else this.timers.pause(timer.id);
  }

  #start(minutes: number): void {
    const step = this.#step;
    if (!step) return;
    const { cooking: { recipe, servings }, place: { day, slotId } } = this;
    this.timers.start({
      name: this.timerNameOf(step), durationMs: minutes * MINUTE_MS, recipeId: recipe.id, stepIndex: this.page - 1, dish: { name: recipe.name, servings, day, slotId },
    });
  }

  #startOwn(minutes: number): void {
    this.setsTimer = false;
    this.#start(minutes);
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.actions [data-focus-entry]')?.focus());
  }

  #sayCooked(): void {
    if (this.savedWords === '') this.dispatchEvent(new CustomEvent('cooked', { detail: { servingsLeft: this.servingsLeft, isForToday: this.isForToday } }));
  }

  #turn(by: 1 | -1): void {
    this.#show(this.page + by);
  }

  #show(page: number): void {
    const shown = Math.min(this.#count + 1, Math.max(0, page));
    if (shown === this.page) return;
    this.page = shown;
    this.dispatchEvent(new CustomEvent('page', { detail: { page: shown } }));
  }

  readonly #press = (event: CustomEvent<RemotePress>): void => {
    const { button, isRepeat } = event.detail;
    if (this.setsTimer || this.seesAllTimers) return;
    const by = turnOf(button, this.#isTurning(event));
    if (by !== null) {
      event.preventDefault();
      if (!isRepeat) this.#turn(by);
      return;
    }
    if (button === 'play-pause' && this.#step) {
      event.preventDefault();
      const timer = this.#ownTimer;
      if (timer) this.#toggle(timer);
      else if (this.#step.timerMin !== null) this.#start(this.#step.timerMin);
    }
  };

  /** Whether the focus rests where arrows turn the steps. */
  #isTurning(event: Event): boolean {
    return event.composedPath().some((target) => target instanceof HTMLElement && target.dataset['turns'] !== undefined);
  }
}

function turnOf(button: RemotePress['button'], isTurning: boolean): 1 | -1 | null {
  if (button === 'track-next' || button === 'fast-forward' || (isTurning && button === 'right')) return 1;
  if (button === 'track-previous' || button === 'rewind' || (isTurning && button === 'left')) return -1;
  return null;
}

declare global {
  interface HTMLElementTagNameMap {
    'cook-screen': CookScreen;
  }
  interface HTMLElementEventMap {
    page: CustomEvent<{ page: number }>;
    cooked: CustomEvent<{ servingsLeft: number; isForToday: boolean }>;
  }
}
