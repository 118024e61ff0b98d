import { localized, msg, str } from '@lit/localize';
import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { controlStyles } from '../../../components/control-styles.ts';
import { compact } from '../../../components/tokens.ts';
import type { RemotePress } from '../../buttons.ts';
import { isNamed, type Choosable } from '../../domain/meals/choosable.ts';
import type { Dish } from '../../domain/meals/dish.ts';
import { leftoversFor, type Cell } from '../../domain/meals/leftovers.ts';
import { mealIdOf, type PlannedDish } from '../../domain/meals/plan.ts';
import type { Meal, Recipe } from '../../domain/meals/recipe.ts';
import { rulesOf, type MealWeekState } from '../../store/meal-week-store.ts';
import { sheetStyles } from '../progress/sheet-styles.ts';
import { mealWord } from './kitchen-words.ts';
import { cellWords, minutesWords, type MealNames } from './meal-words.ts';
import { mealSheetStyles } from './meal-sheet-styles.ts';
import '../../../components/app-icon/app-icon.ts';
import '../../../components/dish-picture/dish-picture.ts';
import '../../../components/meal-icon/meal-icon.ts';

/** Drawn at once; more come when asked for. */
const PAGE = 18;
const LONGEST_TEXT = 60;

/**
 * @summary What is eaten at a place of the week: a recipe for that meal, leftovers, eating out, or words of one's own.
 * @fires choose {{ dish: PlannedDish }}
 * @fires leave when nothing is to be chosen
 */
@localized()
@customElement('dish-sheet')
export class DishSheet extends LitElement {
  @property({ attribute: false }) week!: MealWeekState;
  @property({ attribute: false }) cell!: Cell;
  @property({ attribute: false }) names!: MealNames;
  @property({ attribute: false }) load!: (meal: Meal | null) => Promise<Choosable>;
  @property({ attribute: false }) dishOf: (recipe: Recipe) => Dish | null = () => null;

  @state() private found: Choosable | null = null;
  @state() private wanted = '';
  @state() private count = PAGE;
  @state() private isAll = false;
  @state() private writes = false;

  static override styles = [
    controlStyles,
    sheetStyles,
    mealSheetStyles,
    css`
      .sheet {
        width: 100rem;
        height: calc(100vh - 2 * var(--safe-y));
      }

      .dishes .button {
        min-height: 7.5rem;
        padding: 0.5rem 1.25rem 0.5rem 7.25rem;
        overflow: hidden;
      }

      .dishes dish-picture {
        position: absolute;
        top: 50%;
        left: -0.75rem;
        width: 7.25rem;
        transform: translateY(-50%);
      }

      .dishes small {
        display: block;
        margin-top: 0.25rem;
        font-size: 0.86em;
        font-weight: 500;
      }

      .ways {
        margin-top: 1.5rem;
      }

      @media ${compact} {
        .sheet {
          width: 100%;
          height: calc(100vh - 3rem);
        }

        .ways {
          grid-template-columns: repeat(auto-fit, minmax(calc(2rem + 6.5rem * var(--text-scale)), 1fr));
        }

        .dishes {
          grid-template-columns: 1fr;
        }

        .dishes .button {
          min-height: 4.5rem;
          padding: 0.375rem 0.875rem 0.375rem 5rem;
        }

        .dishes dish-picture {
          left: -0.25rem;
          width: 4.5rem;
        }
      }
    `,
  ];

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#load();
  }

  override render() {
    return html`
      <section class="sheet" role="dialog" aria-modal="true" aria-labelledby="heading" data-focus-trap data-focus-group @remote-press=${this.#press}>
        <h2 id="heading">${cellWords(this.cell, this.#slot, this.names)}</h2>
        <p class="said">${this.writes ? msg('A few words, such as what somebody brings.') : this.#said()}</p>
        ${this.writes ? this.#writing() : html`${this.#ways()} ${this.#leftovers()} ${this.#recipes()}`}
      </section>
    `;
  }

  #said(): string {
    if (!this.found || this.found.leftOut === 0) return msg('What will you eat?');
    return this.found.leftOut === 1
      ? msg('What will you eat? One recipe is left out for your diets and allergies.')
      : msg(str`What will you eat? ${this.found.leftOut} recipes are left out for your diets and allergies.`);
  }

  #ways() {
    return html`
      <div class="choices ways" data-focus-group="row" data-focus-fresh>
        <button class="button" @click=${() => this.#choose({ kind: 'out' })}><meal-icon name="out"></meal-icon>${msg('Eating out')}</button>
        <button class="button" @click=${() => (this.writes = true)}><meal-icon name="words"></meal-icon>${msg('Something else…')}</button>
        <button class="button" aria-pressed=${this.isAll ? 'true' : 'false'} @click=${() => void this.#toggleAll()}>
          <meal-icon name="recipe"></meal-icon>${msg('Recipes of all meals')}
        </button>
      </div>
      <div class="field">
        <input
          type="search"
          aria-label=${msg('Find a recipe')}
          placeholder=${msg('Find a recipe')}
          autocomplete="off"
          .value=${this.wanted}
          @input=${(event: InputEvent) => this.#find((event.target as HTMLInputElement).value)}
        />
      </div>
    `;
  }

  #leftovers() {
    const ownId = mealIdOf(this.cell.localDay, this.cell.slotId);
    const offers = leftoversFor(this.cell, this.week.plan.filter(({ id }) => id !== ownId), rulesOf(this.week)).slice(0, 3);
    if (offers.length === 0 || this.wanted !== '') return nothing;
    return html`
      <h3>${msg('Leftovers')}</h3>
      <div class="choices dishes" data-focus-group="grid">
        ${offers.map(({ cook, dish }) => {
          const recipe = this.week.recipes.get(dish.recipeId);
          return recipe ? this.#dish(recipe, msg(str`cooked on ${this.names.long(cook.localDay)}`), dish, false) : nothing;
        })}
      </div>
    `;
  }

  #recipes() {
    if (!this.found) return nothing;
    const fitting = this.wanted === '' ? this.found.recipes : this.found.recipes.filter((recipe) => isNamed(recipe, this.wanted));
    const slot = this.#slot;
    return html`
      <h3>${this.isAll || !slot ? msg('Recipes') : msg(str`Recipes for ${mealWord(slot.meal).toLowerCase()}`)}</h3>
      ${fitting.length === 0 ? html`<p class="said">${this.wanted === '' ? msg('There is no recipe for this meal yet.') : msg('No recipe is called that.')}</p>` : nothing}
      <div class="choices dishes" data-focus-group="grid" data-focus-key="dishes" data-focus-entry>
        ${fitting.slice(0, this.count).map((recipe, at) => this.#dish(recipe, minutesWords(recipe), { kind: 'recipe', recipeId: recipe.id }, at === 0))}
      </div>
      ${fitting.length > this.count
        ? html`<div class="answers"><button class="button" @click=${() => this.#more()}><app-icon name="plus"></app-icon>${msg('Show more')}</button></div>`
        : nothing}
    `;
  }

  #dish(recipe: Recipe, said: string, dish: PlannedDish, isEntry: boolean) {
    const picture = this.dishOf(recipe);
    return html`<button class="button" data-focus-key=${`${dish.kind}-${recipe.id}`} ?data-focus-entry=${isEntry} @click=${() => this.#choose(dish)}>
      ${picture ? html`<dish-picture .dish=${picture}></dish-picture>` : nothing}<span>${recipe.name}<small>${said}</small></span>
    </button>`;
  }

  #writing() {
    return html`
      <form class="field" @submit=${this.#write}>
        <input name="words" type="text" maxlength=${LONGEST_TEXT} aria-label=${msg('What you eat')} autocomplete="off" data-focus-entry />
        <button class="button main" type="submit"><app-icon name="check"></app-icon>${msg('Save')}</button>
      </form>
    `;
  }

  protected override updated(changed: Map<string, unknown>): void {
    if (changed.has('writes') && this.writes) this.renderRoot.querySelector('input')?.focus();
  }

  get #slot() {
    return this.week.household.slots.find(({ id }) => id === this.cell.slotId);
  }

  async #load(): Promise<void> {
    this.found = await this.load(this.isAll ? null : (this.#slot?.meal ?? null));
    await this.updateComplete;
    if (!this.wanted && !this.isAll) this.renderRoot.querySelector<HTMLElement>('[data-focus-entry] [data-focus-entry]')?.focus({ preventScroll: true });
  }

  async #toggleAll(): Promise<void> {
    this.isAll = !this.isAll;
    this.count = PAGE;
    this.found = await this.load(this.isAll ? null : (this.#slot?.meal ?? null));
  }

  #find(wanted: string): void {
    this.wanted = wanted.trim();
    this.count = PAGE;
  }

  /** The focus goes on to the first of what was added. */
  #more(): void {
    const at = this.count;
    this.count += PAGE;
    void this.updateComplete.then(() => this.renderRoot.querySelectorAll<HTMLElement>('[data-focus-key="dishes"] .button')[at]?.focus());
  }

  #choose(dish: PlannedDish): void {
    this.dispatchEvent(new CustomEvent('choose', { detail: { dish } }));
  }

  readonly #write = (event: SubmitEvent): void => {
    event.preventDefault();
    const text = this.renderRoot.querySelector<HTMLInputElement>('input[name="words"]')?.value.trim() ?? '';
    if (text !== '') this.#choose({ kind: 'text', text });
  };

  readonly #press = (event: CustomEvent<RemotePress>): void => {
    if (event.detail.button !== 'back') return;
    event.preventDefault();
    if (this.writes) this.writes = false;
    else this.dispatchEvent(new CustomEvent('leave'));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'dish-sheet': DishSheet;
  }
}
