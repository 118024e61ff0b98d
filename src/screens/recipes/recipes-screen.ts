import { localized, msg, str } from '@lit/localize';
import { LitElement, html, noChange, nothing, render, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { afterFrame } from '../../../components/after-frame.ts';
import { controlStyles } from '../../../components/control-styles.ts';
import type { Dish } from '../../domain/meals/dish.ts';
import { ANY_RECIPE, countOf, inOrder, passes, type ListedRecipe, type RecipeFilter, type RecipeOrder } from '../../domain/meals/recipe-filter.ts';
import { MEALS, type Recipe } from '../../domain/meals/recipe.ts';
import { screenStyles } from '../screen-styles.ts';
import type { Undo } from './recipe-actions.ts';
import { mealWord } from '../meals/kitchen-words.ts';
import { minutesWords } from './recipe-words.ts';
import { recipesStyles } from './recipes-styles.ts';
import '../../../components/app-icon/app-icon.ts';
import '../../../components/recipe-card/recipe-card.ts';
import '../../../components/recipe-icon/recipe-icon.ts';
import '../meals/meal-sections.ts';
import './recipe-filter-sheet.ts';

/** What the list was asked for when it was left. */
export interface RecipesAsked {
  readonly text: string;
  readonly filter: RecipeFilter;
  /** Cards that stood there. */
  readonly shown: number;
}

/** What a screen shows without scrolling: of an answer to a key the first row comes at once, the second a frame later; more as the viewer comes near the end. */
const IN_SIGHT = 8;
const A_ROW = 4;
/** Cards that stay, hidden, for the next answer. */
const MOST_SPARE = 24;
const QUICK_MIN = 30;
const A_FRAME_MS = 16;
/** Pictures are drawn, and more cards come, when nobody has typed for so long. In milliseconds. */
const REST_MS = 400;

/** @summary All recipes: searched, filtered, in an order; some rows at a time, however many there are. */
@localized()
@customElement('recipes-screen')
export class RecipesScreen extends LitElement {
  @property({ attribute: false }) all: readonly ListedRecipe[] = [];
  /** Ids, best first; null as long as the index grows. */
  @property({ attribute: false }) find: (text: string) => readonly string[] | null = () => null;
  /** Rises when `find` knows more than before. */
  @property({ type: Number }) findTurn = 0;
  @property({ attribute: false }) asked: RecipesAsked = { text: '', filter: ANY_RECIPE, shown: IN_SIGHT };
  /** Now, 1 to 12. */
  @property({ type: Number }) month = 1;
  @property({ attribute: false }) dishOf: (recipe: Recipe) => Dish | null = () => null;
  @property({ attribute: false }) byName: (one: string, other: string) => number = (one, other) => (one < other ? -1 : 1);
  @property({ attribute: false }) remember: (asked: RecipesAsked) => void = () => undefined;

  /** What was just deleted. */
  @property({ attribute: false }) undoable: { readonly sentence: string; readonly undo: Undo } | null = null;

  @state() private isFiltering = false;
  @state() private found: readonly ListedRecipe[] = [];
  /** What stood in each place when pictures were last drawn: names answer a key, and pictures that are others come once the keys rest. */
  @state() private pictured: readonly (Recipe | null)[] = [];
  #drawn = 0;
  #resting = 0;
  /** Counts the answers: what was begun for an earlier one ends. */
  #answer = 0;
  #isGoingOn = false;
  #isEndNear = false;
  /** False as long as only the first row answers the last key. */
  #isWhole = true;
  /** False while only what was found changes: nothing else is looked at in the frame of a key. */
  #isAllRendered = true;
  /** Cards that are shown, of those that were made; those that are too many stay, hidden, for the next key. */
  #seen = 0;
  readonly #cards: ListedRecipe[] = [];
  #ordered: { readonly all: readonly ListedRecipe[]; readonly order: RecipeOrder; readonly listed: readonly ListedRecipe[] } | null = null;
  #known: { readonly all: readonly ListedRecipe[]; readonly byId: ReadonlyMap<string, ListedRecipe> } | null = null;
  #end: IntersectionObserver | null = null;

  static override styles = [controlStyles, screenStyles, recipesStyles];

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#end?.disconnect();
    this.#beginAnswer();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('all') && !changed.has('asked') && !changed.has('findTurn')) return;
    const before = changed.get('asked') as RecipesAsked | undefined;
    const isMore = !changed.has('all') && !changed.has('findTurn') && before?.text === this.asked.text && before.filter === this.asked.filter;
    if (isMore) return;
    const isKey = this.found.length > 0 && changed.size === 1 && !this.isFiltering && before?.filter === this.asked.filter;
    this.found = this.#search();
    const answer = this.#beginAnswer();
    if (before === undefined || before.text === this.asked.text) return this.#goOn(answer);
    this.#isWhole = false;
    this.#isGoingOn = true;
    this.#isAllRendered = !isKey || this.found.length === 0;
    this.#keepPictures(0, A_ROW);
    // Not in the very next frame: on a slow television that begins before anything that waits for the end of this one.
    requestAnimationFrame(() => setTimeout(() => this.#makeWhole(answer), A_FRAME_MS));
  }

  #makeWhole(answer: number): void {
    if (answer !== this.#answer) return;
    this.#isWhole = true;
    this.#isAllRendered = true;
    this.#isGoingOn = false;
    this.#keepPictures(A_ROW);
    this.#resting = window.setTimeout(() => {
      this.#resting = 0;
      this.#goOn(answer);
    }, REST_MS);
  }

  /** Those that stand where they belong stay; one that comes back among the keys is drawn once they rest, like any other. */
  #keepPictures(from: number, to = Infinity): void {
    const stays = (recipe: Recipe | null, at: number): boolean => at < from || at >= to || (recipe === this.#cards[at]?.recipe && recipe === this.found[at]?.recipe);
    this.pictured = this.pictured.map((recipe, at) => (stays(recipe, at) ? recipe : null));
  }

  #beginAnswer(): number {
    window.clearTimeout(this.#resting);
    this.#resting = 0;
    this.#isGoingOn = false;
    this.#isWhole = true;
    this.#drawn = 0;
    this.#isAllRendered = true;
    this.#answer += 1;
    return this.#answer;
  }

  /** What is not needed at once, a row after each frame: pictures, then cards further down. A newer answer ends it. */
  #goOn(answer: number): void {
    this.#isGoingOn = true;
    afterFrame(() => {
      if (answer !== this.#answer) return;
      const shown = Math.min(this.found.length, this.asked.shown);
      const isMoreWanted = this.#isEndNear && shown < this.found.length;
      this.#isGoingOn = this.#drawn < shown || isMoreWanted;
      if (this.#drawn < shown) this.#drawRow();
      else if (isMoreWanted) this.#showMore(A_ROW);
      else this.#clearUp(shown);
      if (this.#isGoingOn) this.#goOn(answer);
    });
  }

  #clearUp(shown: number): void {
    const most = Math.max(MOST_SPARE, shown);
    if (this.#cards.length <= most) return;
    this.#cards.splice(most);
    this.requestUpdate();
  }

  #drawRow(): void {
    this.#drawn += A_ROW;
    this.pictured = [...this.found.slice(0, this.#drawn).map(({ recipe }) => recipe), ...this.pictured.slice(this.#drawn)];
  }

  protected override update(changed: PropertyValues<this>): void {
    super.update(changed);
    const grid = this.renderRoot.querySelector<HTMLElement>('.grid');
    const count = this.renderRoot.querySelector<HTMLElement>('.count');
    if (grid) render(this.#places().map((one, at) => this.#card(one, at)), grid, { host: this });
    if (count) render(this.#countWords(), count);
  }

  override render() {
    if (!this.#isAllRendered) return noChange;
    const { filter, text } = this.asked;
    const count = countOf(filter);
    return html`
      <main class="page" data-focus-group data-focus-key="recipes" data-focus-entry>
        <meal-sections current="recipes"></meal-sections>
        <div class="head">
          <h1 class="title">${msg('Recipes')}</h1>
          <div class="tools" data-focus-group="row" data-focus-key="tools">
            <form class="search" role="search" @submit=${stay}>
              <label>
                <recipe-icon name="search"></recipe-icon>
                <span class="visually-hidden">${msg('Search recipes')}</span>
                <input
                  type="search"
                  .value=${text}
                  placeholder=${msg('Name or ingredient')}
                  maxlength="80"
                  autocomplete="off"
                  autocapitalize="off"
                  spellcheck="false"
                  enterkeyhint="search"
                  @input=${this.#type}
                />
              </label>
            </form>
            <a class="button" href="/recipes/new" data-focus-key="write"><app-icon name="plus"></app-icon>${msg('Write one')}</a>
            <a class="button" href="/recipes/import" data-focus-key="bring">${msg('Bring one')}</a>
          </div>
        </div>
        <div class="chips" data-focus-group="row" data-focus-key="chips">
          <button class="button" aria-haspopup="dialog" data-focus-key="filters" @click=${() => (this.isFiltering = true)}>
            <recipe-icon name="filters"></recipe-icon>${count === 0 ? msg('Filters') : msg(str`Filters: ${count}`)}
          </button>
          ${MEALS.map((meal) => this.#chip(mealWord(meal), filter.meal === meal, { meal: filter.meal === meal ? null : meal }))}
          ${this.#chip(msg(str`Up to ${QUICK_MIN} min`), filter.mostMin === QUICK_MIN, { mostMin: filter.mostMin === QUICK_MIN ? null : QUICK_MIN })}
          ${this.#chip(msg('Favourites'), filter.onlyFavourites, { onlyFavourites: !filter.onlyFavourites })}
          ${this.#chip(msg('In season'), filter.onlyInSeason, { onlyInSeason: !filter.onlyInSeason })}
        </div>
        <p class="visually-hidden count" role="status"></p>
        ${this.undoable === null
          ? nothing
          : html`<div class="undoable" data-focus-group="row" data-focus-entry>
              <p role="status">${this.undoable.sentence}</p>
              <button class="button" @click=${this.#takeBack}>${msg('Undo')}</button>
            </div>`}
        ${this.found.length === 0 ? this.#nothing() : nothing}
        <div class="grid" data-focus-group="grid" data-focus-key="grid" ?data-focus-entry=${this.undoable === null} @focusin=${this.#grow}></div>
        <div class="end" aria-hidden="true"></div>
      </main>
      ${this.isFiltering
        ? html`<recipe-filter-sheet
            .filter=${filter}
            .found=${this.#countWords()}
            @filter-change=${(event: CustomEvent<{ filter: RecipeFilter }>) => this.#ask({ filter: event.detail.filter })}
            @filter-clear=${() => this.#ask({ filter: { ...ANY_RECIPE, order: filter.order } })}
            @leave=${this.#leaveSheet}
          ></recipe-filter-sheet>`
        : nothing}
    `;
  }

  protected override firstUpdated(): void {
    // What can be taken back stands at the top.
    if (this.undoable !== null) window.scrollTo(0, 0);
    this.#end = new IntersectionObserver((entries) => {
      this.#isEndNear = entries[entries.length - 1]?.isIntersecting === true;
      if (this.#isEndNear && !this.#isGoingOn && this.#resting === 0) this.#goOn(this.#answer);
    }, { rootMargin: '600px' });
    const end = this.renderRoot.querySelector('.end');
    if (end) this.#end.observe(end);
  }

  #chip(word: string, isOn: boolean, change: Partial<RecipeFilter>) {
    return html`<button class="button chip" aria-pressed=${isOn ? 'true' : 'false'} @click=${() => this.#ask({ filter: { ...this.asked.filter, ...change } })}>
      ${isOn ? html`<app-icon name="check"></app-icon>` : nothing}${word}
    </button>`;
  }

  /** What stands in each card; one that is too many, or whose turn comes in the next frame, keeps what it had. */
  #places(): readonly ListedRecipe[] {
    const shown = Math.min(this.found.length, this.asked.shown);
    const settled = this.#isWhole ? shown : Math.min(shown, A_ROW);
    this.#seen = this.#isWhole ? shown : Math.min(shown, Math.max(this.#seen, A_ROW));
    for (let at = 0; at < settled; at += 1) this.#cards[at] = this.found[at]!;
    return this.#cards;
  }

  #card(one: ListedRecipe, at: number) {
    const isHidden = at >= this.#seen;
    const isPictured = this.pictured[at] === one.recipe;
    const favouriteWord = msg('Favourite');
    return guard([one, isHidden, isPictured, favouriteWord], () => this.#cardOf(one, at, isHidden, isPictured, favouriteWord));
  }

  #cardOf({ recipe, mark, facts }: ListedRecipe, at: number, isHidden: boolean, isPictured: boolean, favouriteWord: string) {
    return html`<recipe-card
      ?hidden=${isHidden}
      ?data-focus-entry=${at === 0}
      data-focus-key=${recipe.id}
      .name=${recipe.name}
      .fact=${factWords(recipe)}
      .warning=${facts.content.kind === 'unknown' ? msg('Allergens unknown') : ''}
      .path=${`/recipes/${encodeURIComponent(recipe.id)}`}
      .dish=${isPictured ? this.dishOf(recipe) : null}
      .favouriteWord=${favouriteWord}
      .rating=${mark?.rating ?? 0}
      ?is-favourite=${mark?.isFavourite === true}
    ></recipe-card>`;
  }

  #nothing() {
    const { text, filter } = this.asked;
    const words = text.trim();
    const isFiltered = countOf(filter) > 0;
    if (words === '' && !isFiltered) {
      return html`<div class="nothing">
        <p>${msg('There is no recipe yet.')}</p>
        <a class="button" href="/recipes/new">${msg('Write one')}</a>
      </div>`;
    }
    const unfiltered = words === '' || !isFiltered ? 0 : this.#matching(words).length;
    return html`<div class="nothing">
      <p>${this.#nothingWords(words, unfiltered)}</p>
      ${unfiltered === 0 ? nothing : html`<button class="button" @click=${() => this.#ask({ filter: { ...ANY_RECIPE, order: filter.order } })}>${msg('Show without filters')}</button>`}
      <button class="button" @click=${() => this.#ask({ text: '', filter: ANY_RECIPE })}>${msg('Show all recipes')}</button>
    </div>`;
  }

  #nothingWords(words: string, unfiltered: number): string {
    if (words === '') return msg('No recipe is all of that.');
    if (unfiltered === 0) return msg(str`Nothing here is called or made of “${words}”.`);
    return unfiltered === 1
      ? msg(str`One recipe is called or made of “${words}”, but the filters that are on leave it out.`)
      : msg(str`${unfiltered} recipes are called or made of “${words}”, but the filters that are on leave them out.`);
  }

  #countWords(): string {
    const count = this.found.length;
    return count === 1 ? msg('1 recipe') : msg(str`${count} recipes`);
  }

  #search(): readonly ListedRecipe[] {
    const { text, filter } = this.asked;
    const words = text.trim();
    const found = words === '' ? this.#allIn(filter.order) : this.#matching(words);
    return countOf(filter) === 0 ? found : found.filter((one) => passes(one, filter, this.month));
  }

  /** Whatever is filtered. */
  #matching(words: string): readonly ListedRecipe[] {
    const ids = this.find(words);
    // Until the index is whole, names alone are looked at.
    if (ids === null) return this.all.filter((one) => one.recipe.name.toLowerCase().includes(words.toLowerCase()));
    const byId = this.#byId;
    const matching: ListedRecipe[] = [];
    for (const id of ids) {
      const one = byId.get(id);
      if (one) matching.push(one);
    }
    return matching;
  }

  #allIn(order: RecipeOrder): readonly ListedRecipe[] {
    if (this.#ordered?.all !== this.all || this.#ordered.order !== order) this.#ordered = { all: this.all, order, listed: inOrder(this.all, order, this.byName) };
    return this.#ordered.listed;
  }

  get #byId(): ReadonlyMap<string, ListedRecipe> {
    if (this.#known?.all !== this.all) this.#known = { all: this.all, byId: new Map(this.all.map((one) => [one.recipe.id, one])) };
    return this.#known.byId;
  }

  #ask(change: Partial<RecipesAsked>): void {
    this.asked = { ...this.asked, shown: IN_SIGHT, ...change };
    this.remember(this.asked);
  }

  readonly #type = (event: Event): void => this.#ask({ text: (event.target as HTMLInputElement).value });

  readonly #takeBack = async (): Promise<void> => {
    const { undoable } = this;
    this.undoable = null;
    await undoable?.undo();
  };

  readonly #leaveSheet = (): void => {
    this.isFiltering = false;
  };

  /** The next rows come before the last is reached. */
  readonly #grow = (event: FocusEvent): void => {
    const cards = Array.from(this.renderRoot.querySelectorAll('recipe-card'));
    if (cards.indexOf(event.target as HTMLElement as (typeof cards)[number]) < this.asked.shown - 2 * A_ROW) return;
    this.#showMore(2 * A_ROW);
    if (!this.#isGoingOn) this.#goOn(this.#answer);
  };

  #showMore(count: number): void {
    if (this.asked.shown < this.found.length) this.#ask({ shown: this.asked.shown + count });
  }
}

/** A field of its own form is told of to the browser's filling in alone, not with all fields of the page at each key; what it finds stands here. */
function stay(event: Event): void {
  event.preventDefault();
}

function factWords({ totalMin, doesFreeze, keepsDays }: Recipe): string {
  const minutes = minutesWords(totalMin);
  if (doesFreeze) return msg(str`${minutes} · freezes`);
  return keepsDays > 1 ? msg(str`${minutes} · keeps ${keepsDays} days`) : minutes;
}
