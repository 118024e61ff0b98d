import { localized, msg, str } from '@lit/localize';
import { LitElement, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { controlStyles } from '../../../components/control-styles.ts';
import { dishCanvas } from '../../../components/dish-picture/dish-canvas.ts';
import { setStyle } from '../../../components/set-style.ts';
import type { RemotePress } from '../../buttons.ts';
import type { LocalDay } from '../../domain/day.ts';
import type { Dish } from '../../domain/meals/dish.ts';
import type { Cell } from '../../domain/meals/leftovers.ts';
import { mealIdOf, type MealSlot, type PlannedMeal } from '../../domain/meals/plan.ts';
import type { Recipe } from '../../domain/meals/recipe.ts';
import { recipeOf, weekDays, whyNotOf, type MealWeekState } from '../../store/meal-week-store.ts';
import { MealDrag } from './meal-drag.ts';
import { slotWord, whyNotWords } from './kitchen-words.ts';
import { cellName, cellWords, dishName, type MealNames } from './meal-words.ts';
import { weekGridStyles } from './week-grid-styles.ts';
import '../../../components/app-icon/app-icon.ts';
import '../../../components/meal-icon/meal-icon.ts';

/** A meal on its way to another place. */
export interface Carry {
  readonly kind: 'move' | 'copy';
  readonly id: string;
  readonly name: string;
}

/** A name longer than this is set smaller. */
const LONG_NAME = 18;
/** Rows get low with more slots than this. */
const FEW_SLOTS = 4;

/**
 * @summary Seven days by their meals: a grid on a TV, one day at a time on a phone. What is carried goes where the arrows, a tap or a drag lead it.
 * @fires cell-open {Cell} when the viewer pressed one
 * @fires cell-focus {Cell} when the focus came to one
 * @fires carry-drop {Cell} when what is carried is let go there
 * @fires carry-end when it is to stay where it was
 * @fires drag-drop {{ id: string, to: Cell }} when a meal was dragged to another place
 * @fires week-turn {{ by: 1 | -1, slotId: string }} when what is carried is to leave the week
 */
@localized()
@customElement('week-grid')
export class WeekGrid extends LitElement {
  @property({ attribute: false }) week!: MealWeekState;
  @property({ attribute: false }) names!: MealNames;
  @property({ attribute: false }) dishOf: (recipe: Recipe) => Dish | null = () => null;
  /** A day in food terms, in one line; empty for a day without meals. */
  @property({ attribute: false }) sumOf: (day: LocalDay) => string = () => '';
  @property({ attribute: false }) carry: Carry | null = null;
  /** Names are to be seen in a frame of their own, before the pictures. */
  @property({ type: Boolean, reflect: true, attribute: 'without-pictures' }) withoutPictures = false;

  @state() private dragged: string | null = null;
  /** The one a phone shows. */
  @state() private shownDay: LocalDay = '';
  /** The cell under what is carried. */
  @state() private target: string | null = null;

  static override styles = [controlStyles, weekGridStyles];

  readonly #drag = new MealDrag({
    onStart: (id) => (this.dragged = id),
    onMove: (x, y) => this.#dragTo(x, y),
    onDrop: (id) => this.#drop(id),
    onCancel: () => {
      this.dragged = null;
      this.target = null;
    },
  });

  override disconnectedCallback(): void {
    this.leave();
    super.disconnectedCallback();
  }

  /** Whoever comes back begins with today. */
  leave(): void {
    this.#drag.stop();
    this.shownDay = '';
  }

  /** Puts the focus on a cell, once it is there. */
  async focusCell({ localDay, slotId }: Cell): Promise<void> {
    this.shownDay = localDay;
    await this.updateComplete;
    this.#button(mealIdOf(localDay, slotId))?.focus();
  }

  override render() {
    const { household: { slots } } = this.week;
    const days = weekDays(this.week);
    return html`
      <div class="chips" data-focus-group="row" data-focus-key="chips">${days.map((day) => this.#chip(day))}</div>
      <div
        class="grid ${slots.length > FEW_SLOTS ? 'many' : ''}"
        data-focus-group="grid"
        data-focus-key="grid"
        data-focus-entry
        ?data-focus-trap=${this.carry !== null}
        ${setStyle({ '--slot-count': String(slots.length) })}
        @remote-press=${this.#press}
        @contextmenu=${this.#menu}
      >
        ${slots.map((slot, at) => html`<span class="slot-word" aria-hidden="true" ${setStyle({ 'grid-row': String(at + 2) })}>${slotWord(slot)}</span>`)}
        ${days.map((day, at) => this.#day(day, at))}
      </div>
      <div class="ghost" ?hidden=${this.dragged === null} aria-hidden="true">${this.dragged === null ? '' : this.#nameOf(this.dragged)}</div>
    `;
  }

  #chip(day: LocalDay) {
    const isToday = day === this.week.today;
    const name = isToday ? msg(str`${this.names.long(day)}, today`) : this.names.long(day);
    const isShown = day === this.shownDay;
    return html`<button
      class="chip ${isToday ? 'today' : ''}"
      aria-pressed=${isShown ? 'true' : 'false'}
      data-day=${day}
      data-focus-key=${`chip-${day}`}
      ?data-focus-entry=${isShown}
      @click=${() => (this.shownDay = day)}
    >
      <span class="visually-hidden">${name}</span><span aria-hidden="true">${this.names.short(day)}<b>${this.names.date(day)}</b></span>
    </button>`;
  }

  #day(day: LocalDay, at: number) {
    const isToday = day === this.week.today;
    const column = setStyle({ '--column': String(at + 2) });
    // Only a phone shows it, and one day at a time.
    const sum = day === this.shownDay ? this.sumOf(day) : '';
    return html`
      <section class="day ${isToday ? 'today' : ''} ${day === this.shownDay ? 'shown' : ''}" aria-labelledby=${`head-${at}`} ${column}>
        <h2 class="head" id=${`head-${at}`}><span class="day-short">${this.names.short(day)}</span><span class="day-long">${this.names.long(day)}</span><small>${isToday ? msg('today') : this.names.date(day)}</small></h2>
        ${this.week.household.slots.map((slot, row) => this.#cell({ localDay: day, slotId: slot.id }, slot, row + 2))}
        ${sum === '' ? nothing : html`<p class="sum">${sum}</p>`}
      </section>
    `;
  }

  #cell(cell: Cell, slot: MealSlot, row: number) {
    const id = mealIdOf(cell.localDay, cell.slotId);
    const meal = this.week.plan.find((one) => one.id === id) ?? null;
    const isFirst = this.week.today === cell.localDay || (cell.localDay === this.week.firstDay && !weekDays(this.week).includes(this.week.today));
    const carriedId = this.carry?.id ?? this.dragged;
    const isTarget = this.target === id && carriedId !== null && carriedId !== id;
    const kinds = [meal ? 'filled' : 'empty', carriedId === id ? 'carried' : '', isTarget ? 'target' : '', meal && meal.cookedAtMs !== null ? 'eaten' : '', meal && (meal.isLocked || meal.cookedAtMs !== null || whyNotOf(meal, this.week)) ? 'marked' : ''];
    return html`
      <button
        class="cell ${kinds.join(' ')}"
        data-focus-key=${id}
        data-cell=${id}
        ?data-focus-entry=${this.carry ? this.carry.id === id : isFirst && row === 2}
        aria-label=${this.#label(cell, slot, meal)}
        ${setStyle({ '--row': String(row) })}
        @click=${() => this.#open(cell)}
        @focus=${() => this.#onFocus(cell, id)}
        @pointerdown=${(event: PointerEvent) => this.#drag.down(event, meal && !this.carry ? id : null)}
      >
        ${isTarget ? this.#carriedIn(slot) : meal ? this.#filled(meal, slot) : this.#empty(slot)}
      </button>
    `;
  }

  #filled(meal: PlannedMeal, slot: MealSlot) {
    const recipe = recipeOf(meal, this.week.recipes);
    const name = cellName(dishName(meal, recipe));
    const dish = recipe ? this.dishOf(recipe) : null;
    return html`
      ${dish ? dishCanvas(dish) : nothing}
      ${meal.dish.kind === 'out' ? html`<meal-icon class="kind" name="out"></meal-icon>` : nothing}
      ${meal.dish.kind === 'text' ? html`<meal-icon class="kind" name="words"></meal-icon>` : nothing}
      <span class="marks">
        ${whyNotOf(meal, this.week) ? html`<app-icon class="not-for-all" name="warning"></app-icon>` : nothing}
        ${meal.isLocked ? html`<meal-icon name="lock"></meal-icon>` : nothing}
        ${meal.cookedAtMs === null ? nothing : html`<app-icon name="check"></app-icon>`}
      </span>
      <span class="slot-small">${slotWord(slot)}</span>
      ${meal.dish.kind === 'leftovers' ? html`<span class="again">${msg('Leftovers')}</span>` : nothing}
      <span class="name ${name.length > LONG_NAME ? 'long' : ''}">${name}</span>
    `;
  }

  #carriedIn(slot: MealSlot) {
    const name = cellName(this.carry?.name ?? (this.dragged === null ? '' : this.#nameOf(this.dragged)));
    return html`<span class="slot-small">${slotWord(slot)}</span><span class="name ${name.length > LONG_NAME ? 'long' : ''}">${name}</span>`;
  }

  #empty(slot: MealSlot) {
    return html`<app-icon name="plus"></app-icon><span class="slot-small">${slotWord(slot)}</span>`;
  }

  #label(cell: Cell, slot: MealSlot, meal: PlannedMeal | null): string {
    const where = cellWords(cell, slot, this.names);
    if (!meal) return msg(str`${where}: nothing planned`);
    const dish = dishName(meal, recipeOf(meal, this.week.recipes));
    const why = whyNotOf(meal, this.week);
    const facts = [
      meal.dish.kind === 'leftovers' ? msg(str`leftovers: ${dish}`) : dish,
      ...(why ? [whyNotWords(why)] : []),
      ...(meal.isLocked ? [msg('locked')] : []),
      ...(meal.cookedAtMs === null ? [] : [msg('cooked')]),
    ];
    return `${where}: ${facts.join(', ')}`;
  }

  #nameOf(id: string): string {
    const meal = this.week.plan.find((one) => one.id === id);
    return meal ? dishName(meal, recipeOf(meal, this.week.recipes)) : '';
  }

  #open(cell: Cell): void {
    if (this.#drag.takesClick()) return;
    this.dispatchEvent(new CustomEvent<Cell>(this.carry ? 'carry-drop' : 'cell-open', { detail: cell }));
  }

  #onFocus(cell: Cell, id: string): void {
    if (this.carry) this.target = id;
    this.dispatchEvent(new CustomEvent<Cell>('cell-focus', { detail: cell }));
  }

  protected override willUpdate(changed: Map<string, unknown>): void {
    const days = weekDays(this.week);
    if (!days.includes(this.shownDay)) this.shownDay = days.includes(this.week.today) ? this.week.today : this.week.firstDay;
    if (changed.has('carry') && this.carry === null && this.dragged === null) this.target = null;
  }

  /** A meal that is carried leaves the week over its edge, and Back puts it down where it was. */
  readonly #press = (event: CustomEvent<RemotePress>): void => {
    if (!this.carry) return;
    const { button } = event.detail;
    if (button === 'back') {
      event.preventDefault();
      event.stopPropagation();
      this.dispatchEvent(new CustomEvent('carry-end'));
    }
    if (button !== 'left' && button !== 'right') return;
    const cell = (event.composedPath()[0] as HTMLElement).dataset['cell'] ?? '';
    const [day = '', slotId = ''] = [cell.slice(0, 10), cell.slice(11)];
    const days = weekDays(this.week);
    if (day !== (button === 'left' ? days[0] : days[6])) return;
    event.preventDefault();
    event.stopPropagation();
    this.dispatchEvent(new CustomEvent('week-turn', { detail: { by: button === 'left' ? -1 : 1, slotId } }));
  };

  readonly #menu = (event: Event): void => {
    if (this.#drag.isDragging) event.preventDefault();
  };

  #dragTo(x: number, y: number): void {
    const ghost = this.renderRoot.querySelector<HTMLElement>('.ghost');
    ghost?.style.setProperty('transform', `translate(${x + 12}px, ${y + 12}px)`);
    const under = this.shadowRoot?.elementFromPoint(x, y)?.closest<HTMLElement>('.cell, .chip');
    this.target = under?.dataset['cell'] ?? null;
    // On a phone another day opens under what is carried over its name.
    this.shownDay = under?.dataset['day'] ?? this.shownDay;
  }

  #drop(id: string): void {
    const target = this.target;
    this.dragged = null;
    this.target = null;
    if (target === null || target === id) return;
    const to: Cell = { localDay: target.slice(0, 10), slotId: target.slice(11) };
    this.dispatchEvent(new CustomEvent('drag-drop', { detail: { id, to } }));
  }

  #button(id: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(`[data-cell="${id}"]`);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'week-grid': WeekGrid;
  }
}
