import { localized, msg, str } from '@lit/localize';
import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { controlStyles } from '../../../components/control-styles.ts';
import type { Step } from '../../../components/value-stepper/value-stepper.ts';
import { compact } from '../../../components/tokens.ts';
import type { RemotePress } from '../../buttons.ts';
import { cookServings, placesForLeftovers, type Cell } from '../../domain/meals/leftovers.ts';
import type { PlannedMeal } from '../../domain/meals/plan.ts';
import { recipeOf, rulesOf, type MealWeekState } from '../../store/meal-week-store.ts';
import type { DishAsked } from '../dish-address.ts';
import { sheetStyles } from '../progress/sheet-styles.ts';
import { whyNotWords } from './kitchen-words.ts';
import { cellWords, dishName, minutesWords, type MealNames } from './meal-words.ts';
import { mealSheetStyles } from './meal-sheet-styles.ts';
import '../../../components/app-icon/app-icon.ts';
import '../../../components/meal-icon/meal-icon.ts';
import '../../../components/value-stepper/value-stepper.ts';

/** As many eat at one table as a number can be stepped to. */
const MOST_PEOPLE = 20;
const MOST_PLACES = 6;

/**
 * @summary One planned meal: open it, move it, lock it, say for how many, cooked or not; after cooking, where its leftovers are eaten.
 * @fires carry {{ kind: 'move' | 'copy' }} when it is to go, or to stand once more, elsewhere
 * @fires choose-dish when another dish is wanted in its place
 * @fires another-idea when the planner is to find one
 * @fires lock {{ isLocked: boolean }}
 * @fires serve {{ servings: number }}
 * @fires cooked {{ isCooked: boolean }}
 * @fires leftovers {Cell} where they are to be eaten
 * @fires remove
 * @fires leave when the viewer is done here
 */
@localized()
@customElement('meal-sheet')
export class MealSheet extends LitElement {
  @property({ attribute: false }) week!: MealWeekState;
  @property({ attribute: false }) meal!: PlannedMeal;
  @property({ attribute: false }) names!: MealNames;
  /** Null where a recipe has no screen. */
  @property({ attribute: false }) recipeAddress: ((id: string, asked: DishAsked) => string) | null = null;
  @property({ attribute: false }) cookAddress: ((id: string, asked: DishAsked) => string) | null = null;
  /** Whether a planner can find something else. */
  @property({ type: Boolean }) hasIdeas = false;
  /** Cooked just now: its leftovers are asked about. */
  @state() private asksLeftovers = false;

  static override styles = [
    controlStyles,
    sheetStyles,
    mealSheetStyles,
    css`
      .sheet {
        width: 80rem;
      }

      @media ${compact} {
        .sheet {
          width: 100%;
        }
      }
    `,
  ];

  override render() {
    const recipe = recipeOf(this.meal, this.week.recipes);
    return html`
      <section class="sheet" role="dialog" aria-modal="true" aria-labelledby="heading" data-focus-trap data-focus-group @remote-press=${this.#press}>
        <h2 id="heading">${this.asksLeftovers ? msg('Who eats the rest?') : dishName(this.meal, recipe)}</h2>
        <p class="said">${this.asksLeftovers ? msg('Choose where the leftovers are eaten. They are then cooked with this meal.') : this.#facts()}</p>
        ${this.asksLeftovers ? this.#places() : this.#choices()}
      </section>
    `;
  }

  #facts(): string {
    const slot = this.week.household.slots.find(({ id }) => id === this.meal.slotId);
    const recipe = recipeOf(this.meal, this.week.recipes);
    const all = cookServings(this.meal, this.week.plan, rulesOf(this.week));
    const why = recipe && this.week.notForAll.get(recipe.id);
    return [
      cellWords(this.meal, slot, this.names),
      ...(recipe && this.meal.dish.kind === 'recipe' ? [minutesWords(recipe)] : []),
      ...(this.meal.dish.kind === 'leftovers' ? [msg(str`cooked on ${this.names.long(this.meal.dish.cookedOn)}`)] : []),
      ...(why ? [whyNotWords(why)] : []),
      ...(all > this.meal.servings ? [msg(str`cook for ${all}, with the leftovers`)] : []),
    ].join(' · ');
  }

  #choices() {
    const { dish, isLocked, cookedAtMs } = this.meal;
    const recipe = recipeOf(this.meal, this.week.recipes);
    const isCooked = cookedAtMs !== null;
    const all = cookServings(this.meal, this.week.plan, rulesOf(this.week));
    const asked: DishAsked = { servings: all, place: dish.kind === 'recipe' ? { day: this.meal.localDay, slotId: this.meal.slotId } : null };
    const cook = recipe && dish.kind === 'recipe' && this.cookAddress?.(recipe.id, asked);
    return html`
      <div class="row-of">
        ${msg('People eating')}
        <value-stepper
          name=${msg('People eating')}
          .value=${this.meal.servings}
          words=${String(this.meal.servings)}
          ?isAtStart=${this.meal.servings <= 1}
          ?isAtEnd=${this.meal.servings >= MOST_PEOPLE}
          @step=${this.#step}
          @next=${() => this.renderRoot.querySelector<HTMLElement>('[data-focus-entry]')?.focus()}
        ></value-stepper>
      </div>
      <div class="choices" data-focus-group="grid" data-focus-fresh data-focus-entry>
        ${cook ? html`<a class="button" href=${cook} data-focus-entry><meal-icon name="cook"></meal-icon>${msg('Cook')}</a>` : nothing}
        ${recipe && this.recipeAddress
          ? html`<a class="button" href=${this.recipeAddress(recipe.id, asked)}><meal-icon name="recipe"></meal-icon>${msg('Open recipe')}</a>`
          : nothing}
        ${this.#button('move', msg('Move'), () => this.#say('carry', { kind: 'move' }), !cook)}
        ${this.#button('copy', msg('Copy to…'), () => this.#say('carry', { kind: 'copy' }))}
        ${this.hasIdeas ? this.#button('idea', msg('Another idea'), () => this.#say('another-idea')) : nothing}
        ${this.#button('swap', msg('Another dish'), () => this.#say('choose-dish'))}
        ${dish.kind === 'recipe'
          ? html`<button class="button" @click=${() => this.#cooked(!isCooked)}>
              <app-icon name=${isCooked ? 'arrow-counter-clockwise' : 'check'}></app-icon>${isCooked ? msg('Not cooked yet') : msg('Cooked')}
            </button>`
          : nothing}
        ${this.#canKeep ? this.#button('leftovers', msg('Plan leftovers'), () => void (this.asksLeftovers = true)) : nothing}
        ${this.#button(isLocked ? 'unlock' : 'lock', isLocked ? msg('Unlock') : msg('Lock'), () => this.#say('lock', { isLocked: !isLocked }))}
        ${this.#button('remove', msg('Remove'), () => this.#say('remove'))}
      </div>
    `;
  }

  #button(icon: 'move' | 'copy' | 'idea' | 'swap' | 'leftovers' | 'lock' | 'unlock' | 'remove', word: string, act: () => void, isEntry = false) {
    return html`<button class="button" ?data-focus-entry=${isEntry} @click=${act}><meal-icon name=${icon}></meal-icon>${word}</button>`;
  }

  #places() {
    return html`
      <div class="choices" data-focus-group="grid" data-focus-fresh>
        ${this.#free.slice(0, MOST_PLACES).map((cell, at) => html`
          <button class="button" ?data-focus-entry=${at === 0} @click=${() => this.#say('leftovers', cell)}>
            <meal-icon name="leftovers"></meal-icon>${cellWords(cell, this.week.household.slots.find(({ id }) => id === cell.slotId), this.names)}
          </button>
        `)}
      </div>
      <div class="answers">
        <button class="button main" ?data-focus-entry=${this.#free.length === 0} @click=${() => this.#say('leave')}>
          <app-icon name="check"></app-icon>${msg('Done')}
        </button>
      </div>
    `;
  }

  protected override updated(changed: Map<string, unknown>): void {
    if (changed.has('asksLeftovers')) this.renderRoot.querySelector<HTMLElement>('.choices [data-focus-entry], .answers [data-focus-entry]')?.focus();
  }

  /** Where leftovers may be eaten: at meals this recipe is one for. */
  get #free(): readonly Cell[] {
    const { slots } = this.week.household;
    const recipe = recipeOf(this.meal, this.week.recipes);
    const fitting = slots.filter(({ meal }) => recipe?.meals.includes(meal) === true || (meal === 'lunch' && recipe?.meals.includes('dinner')));
    return placesForLeftovers(this.meal, this.week.plan, fitting.map(({ id }) => id), rulesOf(this.week));
  }

  get #canKeep(): boolean {
    return this.meal.dish.kind === 'recipe' && this.#free.length > 0;
  }

  #cooked(isCooked: boolean): void {
    if (isCooked && this.#canKeep) this.asksLeftovers = true;
    this.#say('cooked', { isCooked, staysOpen: this.asksLeftovers });
  }

  #say(type: string, detail?: unknown): void {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }

  readonly #step = (event: CustomEvent<Step>): void => {
    const servings = Math.min(MOST_PEOPLE, Math.max(1, Math.round(this.meal.servings) + event.detail.by));
    if (servings !== this.meal.servings) this.#say('serve', { servings });
  };

  readonly #press = (event: CustomEvent<RemotePress>): void => {
    if (event.detail.button !== 'back') return;
    event.preventDefault();
    this.#say('leave');
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'meal-sheet': MealSheet;
  }
}
