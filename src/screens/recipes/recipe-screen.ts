import { localized, msg, str } from '@lit/localize';
import { LitElement, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { controlStyles } from '../../../components/control-styles.ts';
import type { Foods } from '../../content/meals/read-foods.ts';
import type { RemotePress } from '../../buttons.ts';
import type { LocalDay } from '../../domain/day.ts';
import { whyNotFor } from '../../domain/meals/choosable.ts';
import type { CookingPlace } from '../../domain/meals/cooked-for.ts';
import type { Dish } from '../../domain/meals/dish.ts';
import type { HouseholdSettings } from '../../domain/meals/household.ts';
import { isOwnRecipeId, type OwnRecipe, type RecipeMark } from '../../domain/meals/own-recipe.ts';
import type { ListedRecipe } from '../../domain/meals/recipe-filter.ts';
import type { RecipeStep } from '../../domain/meals/recipe.ts';
import type { Units } from '../../domain/units.ts';
import { cookAddress } from '../dish-address.ts';
import { go } from '../go.ts';
import { printPaper } from '../print-paper.ts';
import { screenStyles } from '../screen-styles.ts';
import { lineWords } from './line-words.ts';
import type { FreePlace, RecipeActions, Undo } from './recipe-actions.ts';
import { recipeStyles } from './recipe-styles.ts';
import { mealWord, notForAllWords } from '../meals/kitchen-words.ts';
import { costWord, listed, minutesWords } from './recipe-words.ts';
import '../../../components/app-icon/app-icon.ts';
import '../../../components/ask-dialog/ask-dialog.ts';
import '../../../components/dish-picture/dish-picture.ts';
import '../../../components/recipe-icon/recipe-icon.ts';
import '../../../components/value-stepper/value-stepper.ts';
import '../meals/meal-sections.ts';
import './plan-sheet.ts';
import './recipe-holds.ts';

const MOST_SERVINGS = 24;

/** @summary One recipe: what it is, what goes into it for as many as eat, how it is made, what it holds. */
@localized()
@customElement('recipe-screen')
export class RecipeScreen extends LitElement {
  @property({ attribute: false }) listed!: ListedRecipe;
  @property({ attribute: false }) foods!: Foods;
  @property({ attribute: false }) dish: Dish | null = null;
  @property({ attribute: false }) actions!: RecipeActions;
  @property() units: Units = 'metric';
  @property({ type: Number }) servings = 1;
  /** The meal it was opened from, for which it is cooked; null: none. */
  @property({ attribute: false }) openedFrom: CookingPlace | null = null;
  /** Whether somebody here chose for how many. */
  #isScaled = false;
  /** Who eats here. */
  @property({ attribute: false }) household: Pick<HouseholdSettings, 'diets' | 'allergies'> = { diets: [], allergies: [] };
  @property({ type: Boolean }) showsEnergy = false;
  /** Whether there is a screen to cook from. */
  @property({ type: Boolean }) canCook = false;
  /** A TV has no paper and no place for files. */
  @property({ type: Boolean }) hasFiles = false;
  @property({ attribute: false }) dayWords: (day: LocalDay) => string = (day) => day;
  @property({ attribute: false }) slotWord: (slotId: string) => string = (slotId) => slotId;
  @property({ attribute: false }) monthWord: (month: number) => string = String;
  /** The slot it fits best. */
  @property() fitting = '';

  @state() private places: readonly FreePlace[] | null = null;
  @state() private done: { readonly sentence: string; readonly undo: Undo | null } | null = null;
  /** Times it is planned, while its removal is asked about. */
  @state() private removing: number | null = null;
  @state() private isRating = false;
  /** Where a file went. */
  @state() private saved = '';

  static override styles = [controlStyles, screenStyles, recipeStyles];

  get #mark(): RecipeMark {
    return this.listed.mark ?? { id: this.listed.recipe.id, rating: null, isFavourite: false };
  }

  override render() {
    const { recipe, facts } = this.listed;
    return html`
      <main class="page" data-focus-group data-focus-key=${`recipe ${recipe.id}`} data-focus-entry>
        <meal-sections current="recipes"></meal-sections>
        <div class="hero">
          <div class="words">
            <h1 class="title">${recipe.name}</h1>
            <p class="facts">${this.#facts()}</p>
            ${this.#warning()}
            <div class="deeds" data-focus-group="row" data-focus-key="deeds" data-focus-entry>
              ${this.canCook
                ? html`<a class="button main" data-focus-entry data-focus-key="cook" href=${this.#cookPath(0)}>
                    <recipe-icon name="cook"></recipe-icon>${msg('Cook')}
                  </a>`
                : nothing}
              <button class="button" ?data-focus-entry=${!this.canCook} data-focus-key="plan" @click=${this.#choosePlace}>
                <app-icon name="calendar-blank"></app-icon>${msg('Add to the week')}
              </button>
              <button class="button" aria-pressed=${this.#mark.isFavourite ? 'true' : 'false'} data-focus-key="favourite" @click=${this.#toggleFavourite}>
                <recipe-icon name=${this.#mark.isFavourite ? 'heart-full' : 'heart'}></recipe-icon>${msg('Favourite')}
              </button>
              <button class="button" aria-expanded=${this.isRating ? 'true' : 'false'} data-focus-key="rate" @click=${this.#toggleRating}>
                <recipe-icon name=${this.#mark.rating === null ? 'star' : 'star-full'}></recipe-icon>${this.#mark.rating === null ? msg('Rate') : msg(str`${this.#mark.rating} of 5`)}
              </button>
            </div>
            ${this.isRating ? this.#stars() : nothing} ${this.done === null ? nothing : this.#undo(this.done)}
          </div>
          <dish-picture class="dish" .dish=${this.dish}></dish-picture>
        </div>
        <div class="columns">
          <section class="lines" aria-labelledby="ingredients">
            <div class="serves">
              <h2 id="ingredients">${msg('Ingredients')}</h2>
              <value-stepper
                .name=${msg('Servings')}
                .value=${this.servings}
                .words=${this.servings === 1 ? msg('for 1') : msg(str`for ${this.servings}`)}
                .isAtStart=${this.servings <= 1}
                .isAtEnd=${this.servings >= MOST_SERVINGS}
                data-focus-key="servings"
                @remote-press=${this.#fromServings}
                @step=${(event: CustomEvent<{ by: number }>) => this.#scale(event.detail.by)}
              ></value-stepper>
            </div>
            <ul>${recipe.ingredients.map((_, at) => this.#line(at))}</ul>
            ${recipe.equipment.length === 0 ? nothing : html`<p class="label equipment">${msg(str`You need: ${listed(recipe.equipment)}.`)}</p>`}
          </section>
          <section class="steps" aria-labelledby="steps" data-focus-group="column" data-focus-key="steps">
            <h2 id="steps">${msg('Steps')}</h2>
            ${recipe.steps.length === 0 ? html`<p class="about">${msg('No steps are written down.')}</p>` : nothing}
            <ol>
              ${recipe.steps.map((step, at) => html`<li>${this.#step(step, at)}</li>`)}
            </ol>
            ${this.#about()}
          </section>
        </div>
        <section aria-labelledby="holds">
          <h2 id="holds">${msg('What a serving holds')}</h2>
          <recipe-holds
            .facts=${facts}
            .unmatched=${recipe.ingredients.filter(({ foodId }) => foodId === null || !this.foods.byId.has(foodId)).map(({ text }) => text)}
            ?showsEnergy=${this.showsEnergy}
          ></recipe-holds>
        </section>
        ${this.#ownDeeds()}
      </main>
      ${this.places === null
        ? nothing
        : html`<plan-sheet
            .places=${this.places}
            .name=${recipe.name}
            .dayWords=${this.dayWords}
            .slotWord=${this.slotWord}
            .fitting=${this.fitting}
            @place-choose=${(event: CustomEvent<{ place: FreePlace }>) => void this.#plan(event.detail.place)}
            @leave=${() => (this.places = null)}
          ></plan-sheet>`}
      ${this.removing === null ? nothing : this.#askRemoval(this.removing)}
    `;
  }

  /** On a phone the page would stay as far down as the one before. */
  protected override firstUpdated(): void {
    window.scrollTo(0, 0);
  }

  #facts(): string {
    const { recipe, facts } = this.listed;
    const { activeMin, totalMin, keepsDays, doesFreeze } = recipe;
    const hands = minutesWords(activeMin);
    const whole = minutesWords(totalMin);
    return [
      recipe.meals.map(mealWord).join(', '),
      activeMin === totalMin ? whole : msg(str`${whole}, ${hands} of them at work`),
      keepsDays > 0 ? (keepsDays === 1 ? msg('keeps 1 day') : msg(str`keeps ${keepsDays} days`)) : msg('best at once'),
      ...(doesFreeze ? [msg('freezes')] : []),
      ...(facts.cost === null ? [] : [costWord(facts.cost).toLowerCase()]),
      ...seasonWords(facts.season, this.monthWord),
    ].join(' · ');
  }

  #warning() {
    const why = whyNotFor(this.listed.facts.content, this.household);
    return why ? html`<p class="warning"><strong>${notForAllWords(why)}</strong></p>` : nothing;
  }

  #line(at: number) {
    const { recipe } = this.listed;
    const ingredient = recipe.ingredients[at];
    if (!ingredient) return nothing;
    const { amount, name, note, isAsWritten } = lineWords(ingredient, this.servings / recipe.servings, this.foods, this.units);
    return html`<li>
      <span class="amount">${amount}</span>
      <span class="what">${name}${note === '' ? nothing : html`<span class="note">, ${note}</span>`}${isAsWritten
          ? html`<span class="note"> ${msg(str`(as written for ${recipe.servings})`)}</span>`
          : nothing}</span>
    </li>`;
  }

  /** Each is a stop of the remote, so that the page moves on as one reads; pressed, it is where cooking begins. */
  #step({ text, timerMin }: RecipeStep, at: number) {
    const timer = timerMin === null ? nothing : html` <span class="timer"><recipe-icon name="timer"></recipe-icon>${minutesWords(timerMin)}</span>`;
    return html`<a class="step" href=${this.#cookPath(at + 1)} data-focus-key=${`step-${at}`}>${text}${timer}</a>`;
  }

  #cookPath(step: number): string {
    return cookAddress(this.listed.recipe.id, { servings: this.servings, step, place: this.openedFrom });
  }

  #stars() {
    const { rating } = this.#mark;
    return html`<div class="stars" role="radiogroup" aria-label=${msg('How good was it?')} data-focus-group="row" data-focus-key="stars">
      ${([1, 2, 3, 4, 5] as const).map((stars) => html`<button
        class="button"
        role="radio"
        aria-checked=${stars === rating ? 'true' : 'false'}
        aria-label=${msg(str`${stars} of 5`)}
        data-focus-key=${`star-${stars}`}
        @click=${() => void this.#rate(stars)}
      >
        <recipe-icon name=${rating !== null && stars <= rating ? 'star-full' : 'star'}></recipe-icon>${stars}
      </button>`)}
    </div>`;
  }

  #undo({ sentence, undo }: { readonly sentence: string; readonly undo: Undo | null }) {
    return html`<div class="done" data-focus-group="row">
      <p role="status">${sentence}</p>
      ${undo === null ? nothing : html`<button class="button" data-focus-key="undo" @click=${() => void this.#takeBack(undo)}>${msg('Undo')}</button>`}
    </div>`;
  }

  #about() {
    const { recipe } = this.listed;
    if (!isOwnRecipeId(recipe.id)) return nothing;
    const { note, source } = recipe as OwnRecipe;
    return html`${note === '' ? nothing : html`<p class="about">${note}</p>`}
    ${source === ''
      ? nothing
      : html`<p class="about">${msg('From')} ${/^https:\/\//.test(source) ? html`<a class="source" href=${source} target="_blank" rel="noopener noreferrer">${hostOf(source)}</a>` : source}</p>`}`;
  }

  #ownDeeds() {
    const { id } = this.listed.recipe;
    const path = encodeURIComponent(id);
    const copy = html`<a class="button" href=${`/recipes/new?copy=${path}`}><recipe-icon name="copy"></recipe-icon>${isOwnRecipeId(id) ? msg('Copy') : msg('Copy and change')}</a>`;
    return html`<div class="actions" data-focus-group="row" data-focus-key="own">
      ${isOwnRecipeId(id) ? html`<a class="button" href=${`/recipes/${path}/edit`}><recipe-icon name="edit"></recipe-icon>${msg('Edit')}</a>` : nothing}
      ${copy}
      ${isOwnRecipeId(id)
        ? html`<button class="button" data-focus-key="remove" @click=${this.#askAboutRemoval}><recipe-icon name="remove"></recipe-icon>${msg('Delete')}</button>`
        : nothing}
      ${this.hasFiles
        ? html`<button class="button" data-focus-key="take" @click=${this.#saveFile}><recipe-icon name="take"></recipe-icon>${msg('Take it with you')}</button>
            <button class="button" data-focus-key="print" @click=${() => void this.#print()}><recipe-icon name="print"></recipe-icon>${msg('Print')}</button>`
        : nothing}
    </div>
    <p class="saved" role="status">${this.saved}</p>`;
  }

  /** Where it went is said at the very end of the page. */
  readonly #saveFile = (): void => {
    this.saved = this.actions.saveFile(this.listed.recipe);
    void this.updateComplete.then(() => this.renderRoot.querySelector('.saved')?.scrollIntoView({ block: 'center' }));
  };

  /** The sheet comes with a script of its own. */
  async #print(): Promise<void> {
    const { RecipePaper } = await import('./recipe-paper.ts');
    const paper = new RecipePaper();
    paper.recipe = this.listed.recipe;
    paper.foods = this.foods;
    paper.units = this.units;
    paper.servings = this.servings;
    paper.facts = this.#facts();
    await printPaper(paper);
  }

  #askRemoval(planned: number) {
    const { name } = this.listed.recipe;
    return html`<ask-dialog
      .heading=${msg(str`Delete ${name}?`)}
      .answers=${[{ value: 'keep', label: msg('Keep it') }, { value: 'remove', label: msg('Delete it') }]}
      backValue="keep"
      @answer=${(event: CustomEvent<{ value: string }>) => void this.#decideRemoval(event.detail.value)}
    >
      ${planned === 0
        ? nothing
        : html`<p>${planned === 1 ? msg('It is planned once; that meal stays in the week as text.') : msg(str`It is planned ${planned} times; these meals stay in the week as text.`)}</p>`}
      <p>${msg('You can undo it right afterwards.')}</p>
    </ask-dialog>`;
  }

  /** Right and Left change them, and the steps stand beside, not below: Down is the way there. */
  readonly #fromServings = (event: CustomEvent<RemotePress>): void => {
    const first = this.renderRoot.querySelector<HTMLElement>('[data-focus-key="step-0"]');
    if (event.detail.button !== 'down' || !first) return;
    event.preventDefault();
    first.focus();
  };

  #scale(by: number): void {
    this.servings = Math.min(MOST_SERVINGS, Math.max(1, this.servings + by));
    this.#isScaled = true;
  }

  readonly #choosePlace = async (): Promise<void> => {
    this.places = await this.actions.places();
  };

  async #plan(place: FreePlace): Promise<void> {
    this.places = null;
    const planned = await this.actions.plan(place, this.#isScaled ? this.servings : null);
    if (planned === null) {
      this.done = { sentence: msg('This was not planned: the week was changed in another window meanwhile. Please press Add to the week once more.'), undo: null };
      this.#focusOn('plan');
      return;
    }
    const { servings, undo } = planned;
    const [slot, day] = [this.slotWord(place.slotId), this.dayWords(place.localDay)];
    this.done = { sentence: msg(str`Planned: ${day}, ${slot.toLowerCase()}, for ${servings}.`), undo };
    this.#focusOn('undo');
  }

  async #takeBack(undo: Undo): Promise<void> {
    await undo();
    this.done = null;
    this.#focusOn('plan');
  }

  readonly #toggleFavourite = (): void => void this.#keep({ ...this.#mark, isFavourite: !this.#mark.isFavourite });

  readonly #toggleRating = (): void => {
    this.isRating = !this.isRating;
    if (this.isRating) this.#focusOn(`star-${this.#mark.rating ?? 3}`);
  };

  async #rate(stars: 1 | 2 | 3 | 4 | 5): Promise<void> {
    const { rating } = this.#mark;
    this.isRating = false;
    this.#focusOn('rate');
    // The same once more takes it back.
    await this.#keep({ ...this.#mark, rating: rating === stars ? null : stars });
  }

  async #keep(mark: RecipeMark): Promise<void> {
    this.listed = { recipe: this.listed.recipe, facts: this.listed.facts, mark };
    await this.actions.mark(mark);
  }

  readonly #askAboutRemoval = async (): Promise<void> => {
    this.removing = await this.actions.plannedCount();
  };

  async #decideRemoval(answer: string): Promise<void> {
    this.removing = null;
    if (answer !== 'remove') return this.#focusOn('remove');
    await this.actions.remove(this.listed.recipe);
    go(this, '/recipes', { isReplacing: true });
  }

  #focusOn(key: string): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(`[data-focus-key="${key}"]`)?.focus());
  }
}

/** Nothing all year round, nor when no month suits all of it. */
function seasonWords(months: readonly number[], monthWord: (month: number) => string): readonly string[] {
  if (months.length === 0 || months.length > 10) return [];
  const first = months.find((month) => !months.includes(month === 1 ? 12 : month - 1)) ?? 1;
  const last = months.find((month) => !months.includes(month === 12 ? 1 : month + 1)) ?? 12;
  const isOneSpan = months.length === ((last - first + 12) % 12) + 1;
  if (!isOneSpan) return [msg(str`in season ${listed(months.map(monthWord))}`)];
  const [from, to] = [monthWord(first), monthWord(last)];
  return [first === last ? msg(str`in season in ${from}`) : msg(str`in season ${from} to ${to}`)];
}

function hostOf(address: string): string {
  return /^https:\/\/(?:www\.)?([^/?#]+)/.exec(address)?.[1] ?? address;
}
