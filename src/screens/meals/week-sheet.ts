import { localized, msg, str } from '@lit/localize';
import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { controlStyles } from '../../../components/control-styles.ts';
import { compact } from '../../../components/tokens.ts';
import type { RemotePress } from '../../buttons.ts';
import { MOST_SLOTS, type MealSlot, type WeekTemplate } from '../../domain/meals/plan.ts';
import { MEALS } from '../../domain/meals/recipe.ts';
import { addSlot, removeSlot, renameSlot } from '../../domain/meals/slots.ts';
import { sheetStyles } from '../progress/sheet-styles.ts';
import { mealSheetStyles } from './meal-sheet-styles.ts';
import { mealWord, slotWord } from './kitchen-words.ts';
import '../../../components/app-icon/app-icon.ts';
import '../../../components/meal-icon/meal-icon.ts';

/** What a week does not reach, a sentence each, or why there is none. */
export type WeekMisses = readonly string[] | 'pending' | 'unknown';

type Step =
  | { readonly kind: 'week' }
  | { readonly kind: 'misses' }
  | { readonly kind: 'save' }
  | { readonly kind: 'template'; readonly template: WeekTemplate }
  | { readonly kind: 'slots' }
  | { readonly kind: 'slot'; readonly slot: MealSlot };

const LONGEST_NAME = 40;
const LONGEST_SLOT_NAME = 16;

/**
 * @summary What is done with a whole week: last week again, templates, clearing it, and which meals a day has.
 * @fires copy-last-week
 * @fires clear-week
 * @fires use-template {{ template: WeekTemplate }}
 * @fires save-template {{ name: string }}
 * @fires remove-template {{ id: string }}
 * @fires change-slots {{ slots: readonly MealSlot[] }}
 * @fires take-along when the meals are to go into a calendar or onto paper
 * @fires toggle-own when what a body is reckoned to need is to be seen, or hidden again
 * @fires leave when the viewer is done here
 */
@localized()
@customElement('week-sheet')
export class WeekSheet extends LitElement {
  @property({ attribute: false }) slots: readonly MealSlot[] = [];
  @property({ attribute: false }) templates: readonly WeekTemplate[] = [];
  @property() range = '';
  /** Has a place of its own: told late, it would move the choices under a finger. */
  @property({ attribute: false }) misses: WeekMisses = 'pending';
  /** What a body is reckoned to need: nobody else looks on, or it is hidden from them, or was asked for. */
  @property() own: 'open' | 'hidden' | 'shown' = 'open';
  /** Whether there is anything to clear or to keep. */
  @property({ type: Boolean }) hasMeals = false;

  @state() private step: Step = { kind: 'week' };

  static override styles = [
    controlStyles,
    sheetStyles,
    mealSheetStyles,
    css`
      .sheet {
        width: 104rem;
      }

      .choices {
        grid-template-columns: repeat(4, 1fr);
      }

      .misses {
        margin: 1rem 0 0;
        padding: 0 0 0 1.5rem;
        color: var(--text2);
        font-size: var(--body);
        line-height: 1.35;
      }

      @media ${compact} {
        .sheet {
          width: 100%;
        }

        .choices {
          grid-template-columns: repeat(2, 1fr);
        }
      }
    `,
  ];

  override render() {
    return html`
      <section class="sheet" role="dialog" aria-modal="true" aria-labelledby="heading" data-focus-trap data-focus-group @remote-press=${this.#press}>
        ${this.#content()}
      </section>
    `;
  }

  #content() {
    switch (this.step.kind) {
      case 'week':
        return this.#week();
      case 'misses':
        return this.#misses();
      case 'save':
        return this.#form(msg('Keep this week'), msg('Give it a name, and it can be used again in any week.'), msg('Name of the week'), '', LONGEST_NAME);
      case 'template':
        return this.#template(this.step.template);
      case 'slots':
        return this.#slots();
      case 'slot':
        return this.#slot(this.step.slot);
    }
  }

  #week() {
    return html`
      <h2 id="heading">${this.range}</h2>
      <p class="said">${msg('Weeks go into free places only: what is planned stays. Each can be taken back with Undo.')}</p>
      <div class="choices" data-focus-group="grid" data-focus-fresh data-focus-entry>
        <button class="button" data-focus-entry @click=${() => this.#say('copy-last-week')}><meal-icon name="copy"></meal-icon>${msg('Last week again')}</button>
        ${this.hasMeals
          ? html`<button class="button" @click=${() => (this.step = { kind: 'save' })}><meal-icon name="week"></meal-icon>${msg('Keep this week')}</button>
              <button class="button" @click=${() => this.#say('clear-week')}><meal-icon name="remove"></meal-icon>${msg('Clear the week')}</button>`
          : nothing}
        <button class="button" @click=${() => (this.step = { kind: 'slots' })}><meal-icon name="leftovers"></meal-icon>${msg('Meals of a day')}</button>
        <button class="button" @click=${() => this.#say('take-along')}><meal-icon name="take"></meal-icon>${msg('Take it along')}</button>
        <a class="button" href="/meals/balance"><app-icon name="chart-bar"></app-icon>${msg('How the week eats')}</a>
        ${this.hasMeals ? html`<button class="button" @click=${() => (this.step = { kind: 'misses' })}><app-icon name="info"></app-icon>${msg('What it misses')}</button>` : nothing}
        ${this.own === 'open'
          ? nothing
          : html`<button class="button" @click=${() => this.#say('toggle-own')}>
              <meal-icon name=${this.own === 'hidden' ? 'unlock' : 'lock'}></meal-icon>${this.own === 'hidden' ? msg('Show what I need') : msg('Hide what I need')}
            </button>`}
        <a class="button" href="/settings/food"><app-icon name="gear"></app-icon>${msg('Food settings')}</a>
      </div>
      ${this.templates.length === 0
        ? nothing
        : html`<h3>${msg('Weeks you kept')}</h3>
            <div class="choices" data-focus-group="grid">
              ${this.templates.map((template) => html`<button class="button" @click=${() => (this.step = { kind: 'template', template })}>
                <meal-icon name="week"></meal-icon>${template.name}
              </button>`)}
            </div>`}
    `;
  }

  #misses() {
    const { misses } = this;
    return html`
      <h2 id="heading">${msg('What this week misses')}</h2>
      ${typeof misses === 'string' || misses.length === 0
        ? html`<p class="said" role="status">${noMissWords(misses)}</p>`
        : html`<ul class="misses">
            ${misses.map((one) => html`<li>${one}</li>`)}
          </ul>`}
      <div class="answers" data-focus-group="row" data-focus-fresh>
        <button class="button" data-focus-entry @click=${() => (this.step = { kind: 'week' })}><app-icon name="arrow-left"></app-icon>${msg('Back')}</button>
      </div>
    `;
  }

  #template(template: WeekTemplate) {
    const count = template.meals.length;
    return html`
      <h2 id="heading">${template.name}</h2>
      <p class="said">${count === 1 ? msg('One meal.') : msg(str`${count} meals.`)}</p>
      <div class="answers" data-focus-group="row" data-focus-fresh>
        <button class="button main" data-focus-entry @click=${() => this.#say('use-template', { template })}><app-icon name="check"></app-icon>${msg('Use it here')}</button>
        <button class="button" @click=${() => this.#say('remove-template', { id: template.id })}><app-icon name="x"></app-icon>${msg('Delete it')}</button>
      </div>
    `;
  }

  #slots() {
    const isFull = this.slots.length >= MOST_SLOTS;
    return html`
      <h2 id="heading">${msg('Meals of a day')}</h2>
      <p class="said">${isFull ? msg('A day has room for six. Choose one to rename or switch it off.') : msg('Choose one to rename or switch it off, or add another.')}</p>
      <div class="choices" data-focus-group="grid" data-focus-fresh>
        ${this.slots.map((slot, at) => html`<button class="button" ?data-focus-entry=${at === 0} @click=${() => (this.step = { kind: 'slot', slot })}>${slotWord(slot)}</button>`)}
      </div>
      ${isFull
        ? nothing
        : html`<h3>${msg('Add')}</h3>
            <div class="choices" data-focus-group="grid">
              ${MEALS.map((meal) => html`<button class="button" @click=${() => this.#change(addSlot(this.slots, meal))}>
                <app-icon name="plus"></app-icon>${mealWord(meal)}
              </button>`)}
            </div>`}
    `;
  }

  #slot(slot: MealSlot) {
    return html`
      ${this.#form(slotWord(slot), msg('Its meals stay where they are when it is switched off, and come back with it.'), msg('Name'), slot.name, LONGEST_SLOT_NAME)}
      ${this.slots.length > 1
        ? html`<div class="answers">
            <button class="button" @click=${() => this.#change(removeSlot(this.slots, slot.id))}><app-icon name="x"></app-icon>${msg('Switch it off')}</button>
          </div>`
        : nothing}
    `;
  }

  #form(heading: string, said: string, label: string, value: string, most: number) {
    return html`
      <h2 id="heading">${heading}</h2>
      <p class="said">${said}</p>
      <form class="field" @submit=${this.#submit}>
        <input type="text" maxlength=${most} aria-label=${label} placeholder=${label} autocomplete="off" .value=${value} data-focus-entry />
        <button class="button main" type="submit"><app-icon name="check"></app-icon>${msg('Save')}</button>
      </form>
    `;
  }

  protected override updated(changed: Map<string, unknown>): void {
    if (changed.has('step')) this.renderRoot.querySelector<HTMLElement>('button[data-focus-entry], input[data-focus-entry]')?.focus();
  }

  #change(slots: readonly MealSlot[]): void {
    this.#say('change-slots', { slots });
    this.step = { kind: 'slots' };
  }

  #say(type: string, detail?: unknown): void {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }

  readonly #submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const text = this.renderRoot.querySelector('input')?.value.trim() ?? '';
    const { step } = this;
    if (step.kind === 'slot') this.#change(renameSlot(this.slots, step.slot.id, text));
    else if (step.kind === 'save' && text !== '') this.#say('save-template', { name: text });
  };

  readonly #press = (event: CustomEvent<RemotePress>): void => {
    if (event.detail.button !== 'back') return;
    event.preventDefault();
    const { kind } = this.step;
    if (kind === 'week') this.#say('leave');
    else this.step = kind === 'slot' ? { kind: 'slots' } : { kind: 'week' };
  };
}

function noMissWords(misses: WeekMisses): string {
  if (misses === 'pending') return msg('One moment …');
  return misses === 'unknown' ? msg('That cannot be told yet: plan a recipe into this week, then look again.') : msg('Nothing: every target is reached.');
}

declare global {
  interface HTMLElementTagNameMap {
    'week-sheet': WeekSheet;
  }
}
