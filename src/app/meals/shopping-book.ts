import { addDays, weekStartOf, type LocalDay, type WeekStart } from '../../domain/day.ts';
import type { Food, StoreSection } from '../../domain/meals/food.ts';
import { DEFAULT_HOUSEHOLD_SETTINGS, type HouseholdSettings } from '../../domain/meals/household.ts';
import type { PlannedMeal } from '../../domain/meals/plan.ts';
import type { Recipe } from '../../domain/meals/recipe.ts';
import type { MealRepositories } from '../../domain/meals/repositories.ts';
import { alwaysAtHome, atHomeEnough, checkRow, COUNTED_FOR_DAYS, isStillCounted, rowsToOpen } from '../../domain/meals/shopping/basket.ts';
import { cookingsOf, type Cookings } from '../../domain/meals/shopping/cooking.ts';
import { LEFTOVER_DAYS, nextWeek, thisWeek, tidyDays, usualDays, type ShoppingDays } from '../../domain/meals/shopping/days.ts';
import { foodNamedIn, movedSection, sectionOf, walkOf, type NamedFood } from '../../domain/meals/shopping/sections.ts';
import { leftAtHome, shoppingListOf, supplyOf, type FoodLine, type ListParts, type ShoppingLine } from '../../domain/meals/shopping/shopping-list.ts';
import type { OwnLine, PantryItem, ShoppingRow } from '../../domain/meals/shopping-line.ts';
import type { SaveResult } from '../../domain/repositories.ts';
import type { Units } from '../../domain/units.ts';
import { createShoppingStore, type PantryLine, type ShoppingBook, type ShoppingChange, type ShoppingStore } from '../../store/shopping-store.ts';

export interface ShoppingParts {
  readonly kept: Pick<MealRepositories, 'shopping' | 'pantry' | 'meals' | 'household'>;
  readonly foods: { readonly byId: ReadonlyMap<string, Food>; readonly namesOf: (id: string) => readonly string[] };
  readonly findRecipe: (id: string) => Promise<Recipe | null>;
  readonly createId: () => string;
  readonly nowMs: () => number;
  readonly today: () => LocalDay;
  readonly weekStart: () => WeekStart;
  readonly units: () => Units;
  /** Who lives here, where the household does not say how many eat. */
  readonly peopleCount: () => number;
}

/** What the list is made from, as it was read or changed since. */
interface Inputs {
  readonly meals: readonly PlannedMeal[];
  readonly recipes: ReadonlyMap<string, Recipe>;
  readonly rows: readonly ShoppingRow[];
  readonly pantry: readonly PantryItem[];
  readonly household: HouseholdSettings;
}

const NOTHING: Inputs = { meals: [], recipes: new Map(), rows: [], pantry: [], household: DEFAULT_HOUSEHOLD_SETTINGS };

/** The list as it is kept: shown at once as it was meant, written after; what other pages do is read in between. */
export class KeptShoppingBook implements ShoppingBook {
  readonly store: ShoppingStore;
  readonly #parts: ShoppingParts;
  #inputs: Inputs = NOTHING;
  #chosenDays: ShoppingDays | null = null;
  #takeBack: (() => Promise<void>) | null = null;
  #readings = 0;
  #writing = 0;
  #mustRead = false;
  #named: readonly NamedFood[] | null = null;
  #cooked: { readonly meals: readonly PlannedMeal[]; readonly cookings: Cookings } | null = null;
  readonly #foodOf = (id: string): Food | undefined => this.#parts.foods.byId.get(id);

  constructor(parts: ShoppingParts) {
    this.#parts = parts;
    this.store = createShoppingStore(parts.today());
  }

  /** Reads the days shopped for and those around them, however many years are planned. */
  async read(): Promise<void> {
    if (this.#writing > 0) {
      // What is being written would be missing in it.
      this.#mustRead = true;
      return;
    }
    this.#readings += 1;
    const reading = this.#readings;
    const { kept, today, weekStart } = this.#parts;
    const [rows, pantry, household] = await Promise.all([kept.shopping.list(), kept.pantry.list(), kept.household.load()]);
    const lastDay = [nextWeek(today(), weekStart()).lastDay, this.#chosenDays?.lastDay ?? ''].sort()[1]!;
    const slotIds = new Set(household.slots.map(({ id }) => id));
    const planned = await kept.meals.listBetween(addDays(today(), -COUNTED_FOR_DAYS), addDays(lastDay, LEFTOVER_DAYS));
    // What stands in a slot that is switched off nobody sees or eats; what was cooked of it has been taken from the shelf.
    const meals = planned.filter(({ slotId, cookedAtMs }) => slotIds.has(slotId) || cookedAtMs !== null);
    const recipes = await this.#recipesOf(meals);
    // One that began later knows more, even if it was answered first.
    if (reading !== this.#readings || this.#writing > 0) return;
    const over = rows.filter((row) => row.kind === 'own' && this.#isOver(row));
    this.#inputs = { meals, recipes, rows: rows.filter((row) => !over.includes(row)), pantry, household };
    this.#show();
    if (over.length > 0) await kept.shopping.remove(...over.map(({ id }) => id));
  }

  async toggle(line: ShoppingLine): Promise<void> {
    const { shopping } = this.#parts.kept;
    if (line.kind === 'own') {
      const { checkedOn: _, ...own } = line.own;
      return this.#saveRows({ ...own, isChecked: !own.isChecked, ...(!own.isChecked && { checkedOn: this.#parts.today() }) });
    }
    const { rows } = this.#inputs;
    if (!line.isChecked) return this.#saveRows(checkRow(line, rows, this.#days, this.#supply));
    const gone = rowsToOpen(line.key, rows, this.#days).map(({ id }) => id);
    await this.#write({ rows: rows.filter(({ id }) => !gone.includes(id)) }, () => shopping.remove(...gone));
  }

  async add(text: string): Promise<void> {
    const { createId, nowMs } = this.#parts;
    const line: OwnLine = { id: `own/${createId()}`, kind: 'own', text, section: this.#sectionFor(text), isChecked: false, createdAtMs: nowMs() };
    await this.#saveRows(line);
    this.#did({ kind: 'added', name: text }, () => this.#removeRows([line]));
  }

  async rewrite(id: string, text: string): Promise<void> {
    const before = this.#own(id);
    if (before === null || before.text === text) return;
    const isWhereGuessed = before.section === this.#sectionFor(before.text);
    await this.#saveRows({ ...before, text, section: isWhereGuessed ? this.#sectionFor(text) : before.section });
    this.#did({ kind: 'changed', name: text }, () => this.#saveRows(before));
  }

  async remove(id: string): Promise<void> {
    const before = this.#own(id);
    if (before === null) return;
    await this.#removeRows([before]);
    this.#did({ kind: 'removed', name: before.text }, () => this.#saveRows(before));
  }

  async clearBought(): Promise<void> {
    const bought = this.#inputs.rows.filter((row): row is OwnLine => row.kind === 'own' && row.isChecked);
    if (bought.length === 0) return;
    await this.#removeRows(bought);
    this.#did({ kind: 'cleared', name: '' }, () => this.#saveRows(...bought));
  }

  async haveEnough(foodId: string): Promise<void> {
    const line = this.#foodLine(foodId);
    if (line) await this.#savePantry(atHomeEnough(line, this.#parts.today(), this.#supply), 'at-home');
  }

  async haveAlways(foodId: string): Promise<void> {
    await this.#savePantry(alwaysAtHome({ id: foodId }), 'always-at-home');
  }

  async haveNoMore(foodId: string): Promise<void> {
    const before = this.#inputs.pantry.find(({ id }) => id === foodId);
    if (before === undefined) return;
    await this.#removePantry(foodId);
    this.#did({ kind: 'not-at-home', name: this.#nameOf(foodId) }, () => this.#putPantry(before));
  }

  async place(line: ShoppingLine, section: StoreSection): Promise<void> {
    if (line.kind === 'text') return;
    if (line.kind === 'own') {
      await this.#saveRows({ ...line.own, section });
      return this.#did({ kind: 'placed', name: line.own.text }, () => this.#saveRows(line.own));
    }
    const before = this.#inputs.household.sectionOfFood;
    await this.#saveHousehold({ sectionOfFood: { ...before, [line.food.id]: section } });
    this.#did({ kind: 'placed', name: this.#nameOf(line.food.id) }, () => this.#saveHousehold({ sectionOfFood: before }));
  }

  async moveSection(section: StoreSection, by: -1 | 1): Promise<void> {
    await this.#saveHousehold({ sectionOrder: movedSection(this.#inputs.household.sectionOrder, section, by) });
  }

  async chooseDays(days: ShoppingDays | null): Promise<void> {
    this.#chosenDays = days;
    this.#show();
    await this.read();
  }

  async undo(): Promise<void> {
    const takeBack = this.#takeBack;
    this.#takeBack = null;
    this.store.send({ kind: 'show', state: { change: null } });
    await takeBack?.();
  }

  get #today(): LocalDay {
    return this.#parts.today();
  }

  get #days(): ShoppingDays {
    const chosen = this.#chosenDays;
    if (chosen !== null && chosen.lastDay >= this.#today) return tidyDays(chosen, this.#today);
    return usualDays(this.#cookings.all, this.#today, this.#parts.weekStart());
  }

  /** The same ones for the same meals: what they take is then counted once. */
  get #cookings(): Cookings {
    const { meals, recipes } = this.#inputs;
    if (this.#cooked?.meals !== meals) this.#cooked = { meals, cookings: cookingsOf(meals, (id) => recipes.get(id) ?? null) };
    return this.#cooked.cookings;
  }

  get #listParts(): ListParts {
    const { rows, pantry, household } = this.#inputs;
    return {
      cookings: this.#cookings.all,
      rows,
      pantry: pantry.filter((item) => isStillCounted(item, this.#today)),
      household,
      days: this.#days,
      today: this.#today,
      units: this.#parts.units(),
      foodOf: this.#foodOf,
      nameOf: (id) => this.#nameOf(id),
    };
  }

  get #supply() {
    return supplyOf(this.#listParts);
  }

  #show(): void {
    const { household } = this.#inputs;
    const { weekStart } = this.#parts;
    this.store.send({
      kind: 'show',
      state: {
        list: shoppingListOf(this.#listParts),
        today: this.#today,
        thisWeek: thisWeek(this.#today, weekStart()),
        nextWeek: nextWeek(this.#today, weekStart()),
        people: this.#people(),
        missingCount: this.#cookings.missingRecipeIds.length,
        pantry: this.#pantryLines(),
        walk: walkOf(household.sectionOrder).filter((section) => section !== 'none'),
      },
    });
  }

  /** As the meals of these days say; where there are none, as a meal would be planned. */
  #people(): readonly [fewest: number, most: number] {
    const { firstDay, lastDay } = this.#days;
    const usual = this.#inputs.household.eaters ?? Math.max(1, this.#parts.peopleCount());
    const each = this.#cookings.all.filter(({ localDay }) => localDay >= firstDay && localDay <= lastDay).map(({ servings }) => servings);
    return each.length === 0 ? [usual, usual] : [Math.min(...each), Math.max(...each)];
  }

  #pantryLines(): readonly PantryLine[] {
    const supply = this.#supply;
    const lines: PantryLine[] = [];
    for (const { id, grams } of this.#inputs.pantry) {
      const food = this.#parts.foods.byId.get(id);
      if (food) lines.push({ food, name: this.#nameOf(id), grams: grams === null ? null : (leftAtHome(id, supply) ?? 0) });
    }
    return lines.sort((one, other) => (one.name < other.name ? -1 : 1));
  }

  async #recipesOf(meals: readonly PlannedMeal[]): Promise<ReadonlyMap<string, Recipe>> {
    const ids = new Set(meals.flatMap(({ dish }) => (dish.kind === 'recipe' || dish.kind === 'leftovers' ? [dish.recipeId] : [])));
    const found = new Map<string, Recipe>();
    await Promise.all([...ids].map(async (id) => {
      const recipe = await this.#parts.findRecipe(id);
      if (recipe !== null) found.set(id, recipe);
    }));
    return found;
  }

  /** Bought in a week that is over. */
  #isOver({ isChecked, checkedOn }: OwnLine): boolean {
    return isChecked && checkedOn !== undefined && checkedOn < weekStartOf(this.#today, this.#parts.weekStart());
  }

  #own(id: string): OwnLine | null {
    return this.#inputs.rows.find((row): row is OwnLine => row.kind === 'own' && row.id === id) ?? null;
  }

  #foodLine(foodId: string): FoodLine | null {
    for (const { lines } of this.store.state.list?.sections ?? []) {
      for (const line of lines) if (line.kind === 'food' && line.food.id === foodId) return line;
    }
    return null;
  }

  #nameOf(foodId: string): string {
    return this.#parts.foods.namesOf(foodId)[0] ?? foodId;
  }

  #sectionFor(text: string): StoreSection {
    const { byId, namesOf } = this.#parts.foods;
    this.#named ??= [...byId.values()].map((food) => ({ food, names: namesOf(food.id) }));
    const food = foodNamedIn(text, this.#named);
    return food ? sectionOf(food, this.#inputs.household) : 'none';
  }

  async #savePantry(item: PantryItem, kind: 'at-home' | 'always-at-home'): Promise<void> {
    const before = this.#inputs.pantry.find(({ id }) => id === item.id);
    await this.#putPantry(item);
    this.#did({ kind, name: this.#nameOf(item.id) }, () => (before ? this.#putPantry(before) : this.#removePantry(item.id)));
  }

  #putPantry(item: PantryItem): Promise<void> {
    const pantry = [...this.#inputs.pantry.filter(({ id }) => id !== item.id), item];
    return this.#write({ pantry }, () => this.#parts.kept.pantry.save(item));
  }

  #removePantry(foodId: string): Promise<void> {
    return this.#write({ pantry: this.#inputs.pantry.filter(({ id }) => id !== foodId) }, () => this.#parts.kept.pantry.remove(foodId));
  }

  #saveRows(...rows: readonly ShoppingRow[]): Promise<void> {
    const ids = rows.map(({ id }) => id);
    return this.#write({ rows: [...this.#inputs.rows.filter(({ id }) => !ids.includes(id)), ...rows] }, () => this.#parts.kept.shopping.save(...rows));
  }

  #removeRows(rows: readonly ShoppingRow[]): Promise<void> {
    const ids = rows.map(({ id }) => id);
    return this.#write({ rows: this.#inputs.rows.filter(({ id }) => !ids.includes(id)) }, () => this.#parts.kept.shopping.remove(...ids));
  }

  #saveHousehold(change: Partial<HouseholdSettings>): Promise<void> {
    return this.#write({ household: { ...this.#inputs.household, ...change } }, () => this.#parts.kept.household.save(change));
  }

  /** Shown before it is on disk: a touch answers at once, however slow the disk is. What could not be kept is read back. */
  async #write(change: Partial<Inputs>, write: () => Promise<SaveResult>): Promise<void> {
    this.#inputs = { ...this.#inputs, ...change };
    this.#show();
    this.#writing += 1;
    const saved = await write();
    this.#writing -= 1;
    if (!saved.ok) this.#mustRead = true;
    if (this.#writing > 0 || !this.#mustRead) return;
    this.#mustRead = false;
    await this.read();
  }

  #did(change: ShoppingChange, takeBack: () => Promise<void>): void {
    this.#takeBack = takeBack;
    this.store.send({ kind: 'show', state: { change } });
  }
}
