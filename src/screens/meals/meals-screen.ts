import { localized, msg, str } from '@lit/localize';
import { LitElement, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { controlStyles } from '../../../components/control-styles.ts';
import { addDays, type LocalDay } from '../../domain/day.ts';
import type { Choosable } from '../../domain/meals/choosable.ts';
import { foodOfDay, PLANTS_A_WEEK } from '../../domain/meals/day-food.ts';
import type { Dish } from '../../domain/meals/dish.ts';
import { cookServings, type Cell } from '../../domain/meals/leftovers.ts';
import type { DayNeeds } from '../../domain/meals/needs.ts';
import type { Nutrition } from '../../domain/meals/nutrition.ts';
import { mealIdOf, seenIn, type MealSlot, type PlannedDish, type PlannedMeal, type WeekTemplate } from '../../domain/meals/plan.ts';
import type { Meal, Recipe } from '../../domain/meals/recipe.ts';
import { applyTemplate, clearWeek, copyLastWeek } from '../../domain/meals/week-template.ts';
import { copy, move, place, remove, setCooked, setLocked, setServings } from '../../domain/meals/week-plan.ts';
import { succeed } from '../../domain/result.ts';
import {
  recipeOf, rulesOf, usualServings, weekDays, whyNotOf, type MealChange, type MealWeek, type MealWeekState, type Operation,
} from '../../store/meal-week-store.ts';
import { Select } from '../../store/select.ts';
import type { DishAsked } from '../dish-address.ts';
import { screenStyles } from '../screen-styles.ts';
import type { StayingScreen } from '../staying-screen.ts';
import { foodLines, foodSentence, type FoodLine } from './food-lines.ts';
import { whyNotWords } from './kitchen-words.ts';
import { cellWords, changeWords, dishName, mealFacts, noteWords, type MealNames } from './meal-words.ts';
import type { MealPlanner } from './meal-planner.ts';
import { mealsStyles } from './meals-styles.ts';
import { missSentence, planWords, shownMisses } from './miss-words.ts';
import { Planning } from './planning.ts';
import type { Taking } from './take-sheet.ts';
import type { Carry, WeekGrid } from './week-grid.ts';
import '../../../components/app-icon/app-icon.ts';
import '../../../components/meal-icon/meal-icon.ts';
import './day-panel.ts';
import './dish-sheet.ts';
import './meal-sections.ts';
import './meal-sheet.ts';
import './take-sheet.ts';
import './week-grid.ts';
import type { WeekMisses } from './week-sheet.ts';
import './week-sheet.ts';

/** What lies over the week. */
type Sheet =
  | { readonly kind: 'meal'; readonly cell: Cell }
  | { readonly kind: 'dish'; readonly cell: Cell }
  | { readonly kind: 'week'; readonly templates: readonly WeekTemplate[]; readonly misses: WeekMisses }
  | { readonly kind: 'take' };

/** What the screen is told about food, beside the plan. */
export interface WeekFood {
  readonly dishOf: (recipe: Recipe) => Dish | null;
  /** Of one serving. */
  readonly servingOf: (recipe: Recipe) => Nutrition;
  /** Different plants in some recipes. */
  readonly plantsIn: (recipes: readonly Recipe[]) => number;
  /** What the one in front needs on a day. */
  readonly needsOn: (day: LocalDay) => DayNeeds;
  readonly choices: (meal: Meal | null) => Promise<Choosable>;
  readonly nowMs: () => number;
}

/** @summary The week's meals: every place a press away, what is in focus explained below, the last change taken back with one press. */
@localized()
@customElement('meals-screen')
export class MealsScreen extends LitElement implements StayingScreen {
  @property({ attribute: false }) mealWeek!: MealWeek;
  @property({ attribute: false }) food!: WeekFood;
  @property({ attribute: false }) names!: MealNames;
  /** Null: nobody plans but the viewer. */
  @property({ attribute: false }) planner: MealPlanner | null = null;
  @property({ attribute: false }) taking!: Taking;
  /** Others may look on, and what is enough follows from somebody's body facts: it is shown only when asked for, each time. */
  @property({ attribute: false }) isPrivate: () => boolean = () => false;
  @property({ attribute: false }) recipeAddress: ((id: string, asked: DishAsked) => string) | null = null;
  /** For the frame in which the week is seen first: it has no pictures to hand over. */
  @property({ type: Boolean }) withoutPictures = false;
  @property({ attribute: false }) cookAddress: ((id: string, asked: DishAsked) => string) | null = null;

  isReadyFor: (path: string) => boolean = () => false;

  @state() private sheet: Sheet | null = null;
  @state() private carry: Carry | null = null;
  @state() private focused: Cell | null = null;
  /** Asked for on a screen others see. */
  @state() private showsOwn = false;
  /** What was done is said until the focus moves on. */
  @state() private saysChange = false;

  static override styles = [controlStyles, screenStyles, mealsStyles];

  #state: Select<MealWeekState, MealWeekState> | null = null;
  /** What is reckoned from a week, for as long as it is the same: a move of the focus reckons nothing. */
  #reckoned: { readonly week: MealWeekState; readonly food: WeekFood; readonly hidesOwn: boolean; readonly plants: number; readonly notForAll: number; readonly lines: Map<LocalDay, readonly FoodLine[]> } | null = null;
  #sums = (_day: LocalDay): string => '';
  readonly #planning = new Planning(this);

  override connectedCallback(): void {
    this.#state ??= new Select(this, this.mealWeek.store, (state) => state);
    super.connectedCallback();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.leave();
  }

  leave(): void {
    this.#planning.stop();
    this.#grid?.leave();
    this.sheet = null;
    this.carry = null;
    this.focused = null;
    this.saysChange = false;
    this.showsOwn = false;
  }

  protected override willUpdate(): void {
    const [week, { food }] = [this.#week, this];
    const hidesOwn = this.#hidesOwn;
    if (this.#reckoned?.week === week && this.#reckoned.food === food && this.#reckoned.hidesOwn === hidesOwn) return;
    const meals = this.#weekMeals;
    const plants = food.plantsIn(meals.flatMap((meal) => recipeOf(meal, week.recipes) ?? []));
    const notForAll = meals.filter((meal) => whyNotOf(meal, week)).length;
    this.#reckoned = { week, food, hidesOwn, plants, notForAll, lines: new Map() };
    // Another function tells the grid that its days are others.
    this.#sums = (day) => this.#sumOf(day);
  }

  override render() {
    const week = this.#week;
    return html`
      <main class="page" data-focus-group data-focus-key="meals" data-focus-entry>
        ${this.#head(week)}
        <p class="week-sum">${week.isLoaded ? [msg(str`Plants this week: ${this.#plants} of ${PLANTS_A_WEEK}`), this.#notForAllWords()].filter(Boolean).join(' · ') : ''}</p>
        <week-grid
          data-focus-group
          data-focus-entry
          .week=${week}
          .names=${this.names}
          .dishOf=${this.food.dishOf}
          .sumOf=${this.#sums}
          .carry=${this.carry}
          ?without-pictures=${this.withoutPictures}
          @cell-open=${({ detail }: CustomEvent<Cell>) => this.#open(detail)}
          @cell-focus=${({ detail }: CustomEvent<Cell>) => this.#follow(detail)}
          @carry-drop=${({ detail }: CustomEvent<Cell>) => void this.#drop(detail)}
          @carry-end=${() => this.#endCarry()}
          @drag-drop=${({ detail }: CustomEvent<{ id: string; to: Cell }>) => void this.#move(detail.id, detail.to)}
          @week-turn=${({ detail }: CustomEvent<{ by: 1 | -1; slotId: string }>) => void this.#turnCarrying(detail.by, detail.slotId)}
        ></week-grid>
        ${this.#panel(week)}
        <div class="note" role="status">${this.#said()}</div>
        ${this.#bar()} ${this.#sheet(week)}
      </main>
    `;
  }

  #head(week: MealWeekState) {
    const isThisWeek = weekDays(week).includes(week.today);
    return html`
      <div class="head" data-focus-group="row" data-focus-key="head">
        <meal-sections current="week"></meal-sections>
        <span class="space">${week.change ? nothing : this.#notForAllWords()}</span>
        ${this.#planButton()}
        <div class="turn">
          ${week.change
            ? html`<button class="button undo" data-focus-key="undo" @click=${() => void this.#undo()}>
                <app-icon name="arrow-counter-clockwise"></app-icon>${msg('Undo')}
              </button>`
            : nothing}
          <button class="button icon before" data-focus-key="before" aria-label=${msg('Week before')} @click=${() => void this.#turn(-1)}><app-icon name="caret-left"></app-icon></button>
          <h1>${isThisWeek ? msg('This week') : this.#range(week)}</h1>
          <button class="button icon" data-focus-key="after" aria-label=${msg('Week after')} @click=${() => void this.#turn(1)}><app-icon name="caret-right"></app-icon></button>
          <button class="button icon" data-focus-key="more" aria-label=${msg('More for this week')} @click=${() => void this.#openWeek()}><meal-icon name="more"></meal-icon></button>
        </div>
      </div>
    `;
  }

  #planButton() {
    if (!this.planner) return nothing;
    const { isGoing } = this.#planning;
    return html`<button class="button plan" data-focus-key="plan" aria-busy=${isGoing} @click=${() => void this.#plan()}>
      <meal-icon name="idea"></meal-icon>${isGoing ? msg('Planning…') : msg('Plan my week')}
    </button>`;
  }

  #panel(week: MealWeekState) {
    const cell = this.focused ?? { localDay: weekDays(week).includes(week.today) ? week.today : week.firstDay, slotId: week.household.slots[0]?.id ?? '' };
    const meal = this.#mealAt(cell);
    const recipe = meal && recipeOf(meal, week.recipes);
    const slot = this.#slotOf(cell);
    const carried = this.carry;
    return html`<day-panel
      .dish=${recipe && !carried ? this.food.dishOf(recipe) : null}
      name=${carried ? carried.name : meal ? dishName(meal, recipe) : cellWords(cell, slot, this.names)}
      facts=${carried ? (carried.kind === 'move' ? msg('Arrows choose its place, Back leaves it where it was.') : msg('Arrows choose a free place, Back ends copying.')) : meal ? this.#factsOf(meal, recipe) : ''}
      ?hasClock=${!carried && recipe !== null && meal?.dish.kind === 'recipe'}
      hint=${this.#hint(cell, meal)}
      ?hasKey=${!this.saysChange && week.note === null}
      dayName=${this.names.long(cell.localDay)}
      .lines=${week.isLoaded ? this.#linesOf(cell.localDay) : []}
    ></day-panel>`;
  }

  #factsOf(meal: PlannedMeal, recipe: Recipe | null): string {
    return [
      ...mealFacts(meal, recipe, cookServings(meal, this.#week.plan, rulesOf(this.#week)), this.names),
      ...this.#notForAll(meal),
      ...(meal.isLocked ? [msg('locked')] : []),
      ...(meal.cookedAtMs === null ? [] : [msg('cooked')]),
    ].join(' · ');
  }

  #notForAllWords(): string {
    const count = this.#reckoned?.notForAll ?? 0;
    return count === 0 ? '' : msg(str`${count} not for everybody here`);
  }

  /** What everybody here should know before they eat it. */
  #notForAll({ dish }: PlannedMeal): readonly string[] {
    const why = 'recipeId' in dish ? this.#week.notForAll.get(dish.recipeId) : undefined;
    return why ? [whyNotWords(why)] : [];
  }

  #hint(cell: Cell, meal: PlannedMeal | null): string {
    const said = this.#said();
    if (said !== '') return said;
    const { carry } = this;
    if (!carry) return meal ? (meal.dish.kind === 'recipe' ? msg('cook, swap or move it') : msg('swap or move it')) : msg('choose what you eat');
    const where = cellWords(cell, this.#slotOf(cell), this.names);
    const rules = rulesOf(this.#week);
    const tried = carry.kind === 'move' ? move(this.#week.plan, carry.id, cell, rules) : copy(this.#week.plan, carry.id, cell, rules);
    if (!tried.ok && tried.problem.kind !== 'empty') return noteWords(tried.problem, this.names);
    if (mealIdOf(cell.localDay, cell.slotId) === carry.id) return msg('leaves it where it is');
    return meal ? msg(str`changes places with ${dishName(meal, recipeOf(meal, this.#week.recipes))}`) : msg(str`puts it there: ${where}`);
  }

  /** What was done or not, in one sentence; empty when there is nothing to say. */
  #said(): string {
    const { note, change, household } = this.#week;
    if (note) return noteWords(note, this.names);
    return change && this.saysChange ? `${changeWords(change, household.slots, this.names)} ${this.#planSaid(change)}`.trim() : '';
  }

  #planSaid({ kind }: MealChange): string {
    const { result } = this.#planning;
    return kind === 'planned' && result ? planWords(result.unfilled, shownMisses(result.misses, this.#week.household).length) : '';
  }

  /** On a phone: what was done, with its way back, or how to put down what is carried. */
  #bar() {
    if (this.sheet) return nothing;
    const { note, change, household } = this.#week;
    if (this.carry) {
      return html`<div class="bar"><span>${note ? noteWords(note, this.names) : this.carry.kind === 'move' ? msg('Tap the place it should go to.') : msg('Tap a free place for it.')}</span
        ><button class="button" @click=${() => this.#endCarry()}>${msg('Cancel')}</button></div>`;
    }
    if (note) return html`<div class="bar"><span>${noteWords(note, this.names)}</span><button class="button" @click=${() => this.mealWeek.clearNote()}>${msg('OK')}</button></div>`;
    if (!change) return nothing;
    return html`<div class="bar"><span>${changeWords(change, household.slots, this.names)} ${this.#planSaid(change)}</span><button class="button" @click=${() => void this.#undo()}>${msg('Undo')}</button></div>`;
  }

  #sheet(week: MealWeekState) {
    const { sheet } = this;
    if (!sheet) return nothing;
    switch (sheet.kind) {
      case 'meal': {
        const meal = this.#mealAt(sheet.cell);
        return meal ? this.#mealSheet(week, meal) : nothing;
      }
      case 'dish':
        return html`<dish-sheet
          .week=${week}
          .cell=${sheet.cell}
          .names=${this.names}
          .load=${this.food.choices}
          .dishOf=${this.food.dishOf}
          @choose=${({ detail }: CustomEvent<{ dish: PlannedDish }>) => void this.#choose(sheet.cell, detail.dish)}
          @leave=${() => this.#close(sheet.cell)}
        ></dish-sheet>`;
      case 'week':
        return html`<week-sheet
          .slots=${week.household.slots}
          .templates=${sheet.templates}
          .misses=${sheet.misses}
          range=${this.#range(week)}
          ?hasMeals=${this.#weekMeals.length > 0}
          .own=${!this.isPrivate() ? 'open' : this.showsOwn ? 'shown' : 'hidden'}
          @toggle-own=${() => void this.#toggleOwn()}
          @copy-last-week=${() => void this.#changeWeek('filled', (plan, rules) => succeed(copyLastWeek(plan, week.firstDay, rules)))}
          @clear-week=${() => void this.#changeWeek('cleared', (plan, rules) => succeed(clearWeek(plan, week.firstDay, rules)))}
          @use-template=${({ detail }: CustomEvent<{ template: WeekTemplate }>) =>
            void this.#changeWeek('filled', (plan, rules) => succeed(applyTemplate(plan, detail.template, week.firstDay, rules)), recipesIn(detail.template))}
          @save-template=${({ detail }: CustomEvent<{ name: string }>) => void this.#saveTemplate(detail.name)}
          @remove-template=${({ detail }: CustomEvent<{ id: string }>) => void this.#removeTemplate(detail.id)}
          @change-slots=${({ detail }: CustomEvent<{ slots: readonly MealSlot[] }>) => void this.#changeSlots(detail.slots)}
          @take-along=${() => (this.sheet = { kind: 'take' })}
          @leave=${() => this.#close()}
        ></week-sheet>`;
      case 'take':
        return html`<take-sheet .firstDay=${week.firstDay} .taking=${this.taking} @leave=${() => this.#close()}></take-sheet>`;
    }
  }

  #mealSheet(week: MealWeekState, meal: PlannedMeal) {
    const done = (kind: MealChange['kind'], operation: Operation, staysOpen = false) => void this.#change(kind, meal, operation, staysOpen);
    return html`<meal-sheet
      .week=${week}
      .meal=${meal}
      .names=${this.names}
      .recipeAddress=${this.recipeAddress}
      .cookAddress=${this.cookAddress}
      ?hasIdeas=${this.#mayHaveIdeas(week, meal)}
      @another-idea=${() => void this.#anotherIdea(meal)}
      @carry=${({ detail }: CustomEvent<{ kind: Carry['kind'] }>) => this.#startCarry(detail.kind, meal)}
      @choose-dish=${() => (this.sheet = { kind: 'dish', cell: meal })}
      @lock=${({ detail }: CustomEvent<{ isLocked: boolean }>) => done(detail.isLocked ? 'locked' : 'unlocked', (plan) => succeed(setLocked(plan, meal.id, detail.isLocked)))}
      @serve=${({ detail }: CustomEvent<{ servings: number }>) => done('served', (plan) => succeed(setServings(plan, meal.id, detail.servings)), true)}
      @cooked=${({ detail }: CustomEvent<{ isCooked: boolean; staysOpen: boolean }>) =>
        done(detail.isCooked ? 'cooked' : 'uncooked', (plan) => succeed(setCooked(plan, meal.id, detail.isCooked ? this.food.nowMs() : null)), detail.staysOpen)}
      @leftovers=${({ detail }: CustomEvent<Cell>) => void this.#placeLeftovers(meal, detail)}
      @remove=${() => done('removed', (plan, rules) => succeed(remove(plan, meal.id, rules)))}
      @leave=${() => this.#close(meal)}
    ></meal-sheet>`;
  }

  get #week(): MealWeekState {
    return this.#state?.value ?? this.mealWeek.store.state;
  }

  get #weekMeals(): readonly PlannedMeal[] {
    const { plan, firstDay, household } = this.#week;
    const lastDay = addDays(firstDay, 6);
    return seenIn(household.slots, plan.filter(({ localDay }) => localDay >= firstDay && localDay <= lastDay));
  }

  get #plants(): number {
    return this.#reckoned?.plants ?? 0;
  }

  get #grid(): WeekGrid | null {
    return this.renderRoot.querySelector('week-grid');
  }

  #mealAt({ localDay, slotId }: Cell): PlannedMeal | null {
    const id = mealIdOf(localDay, slotId);
    return this.#week.plan.find((meal) => meal.id === id) ?? null;
  }

  #slotOf({ slotId }: Cell): MealSlot | undefined {
    return this.#week.household.slots.find(({ id }) => id === slotId);
  }

  #range({ firstDay }: MealWeekState): string {
    return `${this.names.dayMonth(firstDay)} – ${this.names.dayMonth(addDays(firstDay, 6))}`;
  }

  get #hidesOwn(): boolean {
    return !this.showsOwn && this.isPrivate();
  }

  async #toggleOwn(): Promise<void> {
    this.showsOwn = !this.showsOwn;
    await this.#openWeek();
  }

  #linesOf(day: LocalDay): readonly FoodLine[] {
    const known = this.#reckoned?.lines.get(day);
    if (known) return known;
    const { recipes, household } = this.#week;
    const meals = this.#weekMeals.filter(({ localDay }) => localDay === day);
    const food = foodOfDay(meals, (id) => {
      const recipe = recipes.get(id);
      return recipe ? this.food.servingOf(recipe) : null;
    });
    const lines = foodLines(food, this.food.needsOn(day), this.#plants, { showsEnergy: household.showsEnergy, hidesOwn: this.#hidesOwn });
    this.#reckoned?.lines.set(day, lines);
    return lines;
  }

  #sumOf(day: LocalDay): string {
    if (!this.#weekMeals.some(({ localDay }) => localDay === day)) return '';
    return foodSentence(this.#linesOf(day).filter(({ name }) => name !== msg('Plants')));
  }

  #open(cell: Cell): void {
    this.focused = cell;
    this.sheet = { kind: this.#mealAt(cell) ? 'meal' : 'dish', cell };
  }

  async #openWeek(): Promise<void> {
    const sheet: Sheet = { kind: 'week', templates: await this.mealWeek.listTemplates(), misses: 'pending' };
    this.sheet = sheet;
    // The planner may have to look through many recipes: the sheet does not wait for it.
    const found = await this.#planning.misses(this.#week.firstDay);
    const misses = found && shownMisses(found, this.#week.household).map((miss) => missSentence(miss, this.names.long, this.#hidesOwn ? 'hidden' : 'shown'));
    if (this.sheet === sheet) this.sheet = { ...sheet, misses: misses ?? 'unknown' };
  }

  async #plan(): Promise<void> {
    if (this.#planning.isGoing) return;
    this.saysChange = true;
    await this.#planning.plan(this.#week.firstDay);
    this.saysChange = true;
  }

  #mayHaveIdeas({ today }: MealWeekState, { dish, isLocked, cookedAtMs, localDay }: PlannedMeal): boolean {
    return this.planner !== null && !isLocked && cookedAtMs === null && localDay >= today && (dish.kind === 'recipe' || dish.kind === 'leftovers');
  }

  async #anotherIdea(meal: PlannedMeal): Promise<void> {
    await this.#planning.anotherIdea(this.#week.firstDay, meal);
    this.saysChange = true;
  }

  #follow(cell: Cell): void {
    const isOther = this.focused?.localDay !== cell.localDay || this.focused.slotId !== cell.slotId;
    if (!isOther) return;
    this.focused = cell;
    this.saysChange = false;
    if (this.#week.note) this.mealWeek.clearNote();
  }

  #close(cell: Cell | null = null): void {
    this.sheet = null;
    if (cell) void this.updateComplete.then(() => this.#grid?.focusCell(cell));
  }

  async #change(kind: MealChange['kind'], cell: Cell, operation: Operation, staysOpen = false): Promise<void> {
    if (!staysOpen) this.#close(cell);
    await this.mealWeek.change(kind, cell, operation);
    this.saysChange = true;
    if (!staysOpen) await this.#grid?.focusCell(cell);
  }

  async #changeWeek(kind: MealChange['kind'], operation: Operation, recipeIds: readonly string[] = []): Promise<void> {
    this.#close();
    await this.mealWeek.change(kind, null, operation, null, recipeIds);
    this.saysChange = true;
  }

  async #saveTemplate(name: string): Promise<void> {
    // Closed before it is written: a second OK would keep the week twice.
    this.#close();
    await this.mealWeek.saveTemplate(name);
    this.saysChange = true;
  }

  async #removeTemplate(id: string): Promise<void> {
    await this.mealWeek.removeTemplate(id);
    this.#close();
    this.saysChange = true;
  }

  async #changeSlots(slots: readonly MealSlot[]): Promise<void> {
    await this.mealWeek.changeSlots(slots);
    this.saysChange = true;
  }

  #choose(cell: Cell, dish: PlannedDish): Promise<void> {
    const servings = this.#mealAt(cell)?.servings ?? usualServings(this.#week);
    return this.#change(dish.kind === 'leftovers' ? 'leftovers' : 'placed', cell, (plan, rules) => succeed(place(plan, cell, { dish, servings }, rules)));
  }

  async #placeLeftovers(cook: PlannedMeal, cell: Cell): Promise<void> {
    if (cook.dish.kind !== 'recipe') return;
    const dish: PlannedDish = { kind: 'leftovers', recipeId: cook.dish.recipeId, cookedOn: cook.localDay };
    await this.#change('leftovers', cell, (plan, rules) => succeed(place(plan, cell, { dish, servings: cook.servings }, rules)), true);
  }

  #startCarry(kind: Carry['kind'], meal: PlannedMeal): void {
    this.carry = { kind, id: meal.id, name: dishName(meal, recipeOf(meal, this.#week.recipes)) };
    this.saysChange = false;
    this.#close(meal);
  }

  #endCarry(): void {
    const { carry } = this;
    this.carry = null;
    this.mealWeek.clearNote();
    if (carry) void this.updateComplete.then(() => this.#grid?.focusCell(cellOf(carry.id)));
  }

  async #drop(to: Cell): Promise<void> {
    const { carry } = this;
    if (!carry) return;
    const isDone = carry.kind === 'move' ? await this.#move(carry.id, to) : await this.#copy(carry.id, to);
    if (!isDone) return;
    this.carry = null;
    await this.#grid?.focusCell(to);
  }

  async #move(id: string, to: Cell): Promise<boolean> {
    const isTaken = this.#mealAt(to) !== null && mealIdOf(to.localDay, to.slotId) !== id;
    const isDone = await this.mealWeek.change(isTaken ? 'swapped' : 'moved', to, (plan, rules) => move(plan, id, to, rules), cellOf(id));
    this.saysChange = true;
    return isDone;
  }

  async #copy(id: string, to: Cell): Promise<boolean> {
    if (mealIdOf(to.localDay, to.slotId) === id) return true;
    const isDone = await this.mealWeek.change('copied', to, (plan, rules) => copy(plan, id, to, rules), cellOf(id));
    this.saysChange = true;
    return isDone;
  }

  async #undo(): Promise<void> {
    this.#planning.stop();
    await this.mealWeek.undo();
    this.saysChange = false;
  }

  async #turn(by: 1 | -1): Promise<void> {
    this.focused = null;
    this.#planning.stop();
    await this.mealWeek.show(addDays(this.#week.firstDay, 7 * by));
  }

  async #turnCarrying(by: 1 | -1, slotId: string): Promise<void> {
    await this.#turn(by);
    const days = weekDays(this.#week);
    await this.updateComplete;
    await this.#grid?.focusCell({ localDay: by === 1 ? days[0]! : days[6]!, slotId });
  }
}

function recipesIn({ meals }: WeekTemplate): readonly string[] {
  return meals.flatMap(({ dish }) => ('recipeId' in dish ? [dish.recipeId] : []));
}

function cellOf(id: string): Cell {
  return { localDay: id.slice(0, 10), slotId: id.slice(11) };
}
