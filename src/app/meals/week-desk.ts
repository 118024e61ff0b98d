import { addDays, dayAt, weekStartOf, type LocalDay, type WeekStart } from '../../domain/day.ts';
import type { WhyNot } from '../../domain/meals/choosable.ts';
import type { HouseholdSettings } from '../../domain/meals/household.ts';
import { isLeftovers, type Cell } from '../../domain/meals/leftovers.ts';
import { boardOf, changeBetween, changed, inverseOf, isNothing, stillStands, type PlanChange } from '../../domain/meals/plan-change.ts';
import { mealIdOf, seenIn, type PlannedMeal, type WeekTemplate } from '../../domain/meals/plan.ts';
import type { Recipe } from '../../domain/meals/recipe.ts';
import type { MealRepositories } from '../../domain/meals/repositories.ts';
import { templateOf } from '../../domain/meals/week-template.ts';
import {
  createMealWeekStore, rulesOf, type MealChange, type MealWeek, type MealWeekStore, type Operation, type WeekNote,
} from '../../store/meal-week-store.ts';
import type { StorageChange } from '../../storage/announce.ts';
import type { Clock } from '../clock.ts';

/** On either side of the week: as far as leftovers reach. */
const DAYS_AROUND = 7;

export interface WeekDeskParts {
  readonly clock: Clock;
  readonly kept: Pick<MealRepositories, 'meals' | 'household' | 'weekTemplates'>;
  readonly findRecipe: (id: string) => Promise<Recipe | null>;
  /** Why not everybody here may eat it; null when they may. */
  readonly whyNot: (recipe: Recipe, household: HouseholdSettings) => WhyNot | null;
  readonly createId: () => string;
  readonly weekStart: () => WeekStart;
  readonly people: () => number;
  readonly onChange: (listener: (change: StorageChange) => void) => void;
  /** Resolves once what was shown last has been painted. */
  readonly afterFrame?: () => Promise<void>;
}

/** How what was done last is undone: a change of the plan by its inverse, anything else by its own way, which says whether it still stood. */
type TakeBack =
  | { readonly kind: 'plan'; readonly change: PlanChange; readonly inverse: PlanChange }
  | { readonly kind: 'other'; readonly undo: () => Promise<boolean> };

const NOTHING: PlanChange = { saved: [], removedIds: [] };

/** One week of meals as it is kept: read, changed, each change with a way back. */
export class WeekDesk implements MealWeek {
  readonly store: MealWeekStore;
  readonly #parts: WeekDeskParts;
  /** Of the week turned to; null follows today. */
  #chosenDay: LocalDay | null = null;
  #readings = 0;
  /** Whether anything was changed here since, of which the week is not told. */
  #isStale = true;
  /** Recipes found once; forgotten when any of them changes. */
  readonly #known = new Map<string, Promise<Recipe | null>>();
  /** One after the other: each change is worked out from what the one before left. */
  #writing: Promise<unknown> = Promise.resolve();
  #takeBack: TakeBack | null = null;

  constructor(parts: WeekDeskParts) {
    this.#parts = parts;
    this.store = createMealWeekStore(this.#today, this.#firstDay);
    parts.onChange(({ stores, from }) => {
      if (stores.includes('recipes')) this.#known.clear();
      if (stores.includes('settings') || stores.includes('people')) this.#isStale = true;
      const isAboutMeals = stores.includes('meals') || stores.includes('recipes') || (from === 'elsewhere' && stores.includes('settings'));
      if (isAboutMeals) void this.read();
    });
  }

  /** Whether the store has what a reading would find. */
  get isFresh(): boolean {
    return !this.#isStale && this.store.state.today === this.#today && this.store.state.firstDay === this.#firstDay;
  }

  async show(day: LocalDay): Promise<void> {
    const firstDay = weekStartOf(day, this.#parts.weekStart());
    this.#chosenDay = firstDay === weekStartOf(this.#today, this.#parts.weekStart()) ? null : firstDay;
    const { state } = this.store;
    const isRead = state.isLoaded && firstDay >= addDays(state.firstDay, -DAYS_AROUND) && firstDay <= addDays(state.firstDay, DAYS_AROUND);
    // The weeks on either side are here already: they are shown first, and the days around them read behind it.
    if (isRead) {
      this.store.send({ kind: 'load', read: { ...state, firstDay } });
      await this.#parts.afterFrame?.();
    }
    await this.read();
  }

  async read(): Promise<void> {
    this.#readings += 1;
    const reading = this.#readings;
    this.#isStale = false;
    const firstDay = this.#firstDay;
    const { kept, people } = this.#parts;
    const [plan, household] = await Promise.all([this.#planAround(firstDay), kept.household.load()]);
    const recipes = await this.#recipesIn(plan);
    // One that began later knows more, even if it was answered first.
    if (reading !== this.#readings) return;
    this.store.send({ kind: 'load', read: { today: this.#today, firstDay, household, people: people(), plan, recipes, notForAll: this.#notForAll(recipes, household) } });
  }

  change(kind: MealChange['kind'], cell: Cell | null, operation: Operation, from: Cell | null = null, recipeIds: readonly string[] = []): Promise<boolean> {
    return this.#inTurn(async () => {
      const { state } = this.store;
      const plan = await this.#planAround(state.firstDay, cell, from);
      // As they are now: an allergy may have been set since the week was read.
      const [household, recipes] = await Promise.all([this.#parts.kept.household.load(), this.#recipesIn(plan, recipeIds)]);
      const made = operation(plan, rulesOf({ household, recipes, notForAll: this.#notForAll(recipes, household) }));
      if (!made.ok) {
        this.store.send({ kind: 'note', note: made.problem });
        return false;
      }
      if (isNothing(made.value)) {
        if (kind === 'filled') this.tell({ kind: 'nothing-again', leftOut: made.value.leftOut ?? 0 });
        return true;
      }
      if (!(await this.#write(made.value))) return false;
      this.#takeBack = { kind: 'plan', change: made.value, inverse: inverseOf(made.value, plan) };
      await this.read();
      const change = { kind, cell, change: made.value, lostLeftovers: lostIn(plan, made.value, kind, cell) };
      this.store.send({ kind: 'change', change });
      return true;
    });
  }

  improve(better: PlanChange): Promise<boolean> {
    return this.#inTurn(async () => {
      const last = this.#takeBack;
      const shown = this.store.state.change;
      const firstDay = last?.kind === 'plan' ? firstDayOf(last.change) : undefined;
      if (last?.kind !== 'plan' || shown?.kind !== 'planned' || shown.change !== last.change || !firstDay) return false;
      const plan = await this.#planAround(firstDay);
      if (!stillStands(last.change, plan)) return false;
      const before = changed(plan, last.inverse);
      const after = boardOf(changed(before, better));
      if (!(await this.#write(changeBetween(plan, after)))) return false;
      const change = changeBetween(before, after);
      this.#takeBack = { kind: 'plan', change, inverse: inverseOf(change, before) };
      await this.read();
      this.store.send({ kind: 'change', change: { ...shown, change } });
      return true;
    });
  }

  tell(note: WeekNote): void {
    this.store.send({ kind: 'note', note });
  }

  clearNote(): void {
    this.store.send({ kind: 'note', note: null });
  }

  undo(): Promise<void> {
    return this.#inTurn(async () => {
      const last = this.#takeBack;
      if (!last) return;
      this.#takeBack = null;
      this.store.send({ kind: 'change', change: null });
      const isUndone = last.kind === 'plan' ? await this.#undoPlan(last) : await last.undo();
      if (!isUndone) this.store.send({ kind: 'note', note: { kind: 'changed-elsewhere' } });
      await this.read();
    });
  }

  async #undoPlan({ change, inverse }: { readonly change: PlanChange; readonly inverse: PlanChange }): Promise<boolean> {
    const days = [...change.saved, ...inverse.saved].map(({ localDay }) => localDay).sort();
    const now = await this.#parts.kept.meals.listBetween(days[0]!, days[days.length - 1]!);
    if (!stillStands(change, now)) return false;
    await this.#write(inverse);
    return true;
  }

  listTemplates(): Promise<readonly WeekTemplate[]> {
    return this.#parts.kept.weekTemplates.list();
  }

  saveTemplate(name: string): Promise<void> {
    const { createId, kept: { weekTemplates } } = this.#parts;
    const { plan, firstDay, household } = this.store.state;
    // What is kept is what is seen: meals of a slot that is switched off stay in their own week.
    const template = templateOf(seenIn(household.slots, plan), firstDay, { id: createId(), name });
    return this.#inTurn(async () => {
      await weekTemplates.save(template);
      this.#didOther('template-kept', async () => {
        await weekTemplates.remove(template.id);
        return true;
      });
    });
  }

  removeTemplate(id: string): Promise<void> {
    const { weekTemplates } = this.#parts.kept;
    return this.#inTurn(async () => {
      const template = (await weekTemplates.list()).find((one) => one.id === id);
      if (!template) return;
      await weekTemplates.remove(id);
      this.#didOther('template-removed', async () => {
        await weekTemplates.save(template);
        return true;
      });
    });
  }

  changeSlots(slots: HouseholdSettings['slots']): Promise<void> {
    const { household } = this.#parts.kept;
    return this.#inTurn(async () => {
      const before = (await household.load()).slots;
      await household.save({ slots });
      this.#didOther('slots', async () => {
        const now = (await household.load()).slots;
        if (JSON.stringify(now) !== JSON.stringify(slots)) return false;
        await household.save({ slots: before });
        return true;
      });
      await this.read();
    });
  }

  #didOther(kind: MealChange['kind'], undo: () => Promise<boolean>): void {
    this.#takeBack = { kind: 'other', undo };
    this.store.send({ kind: 'change', change: { kind, cell: null, change: NOTHING, lostLeftovers: 0 } });
  }

  async #write({ saved, removedIds }: PlanChange): Promise<boolean> {
    const written = await this.#parts.kept.meals.change(saved, removedIds);
    // Where the disk is away it is in memory, and written later; only what another has overtaken is not kept.
    const isKept = written.ok || written.problem !== 'superseded';
    if (!isKept) this.store.send({ kind: 'note', note: { kind: 'not-saved' } });
    return isKept;
  }

  /** The plan of a week and of places outside it, with the days around them. */
  #planAround(firstDay: LocalDay, ...cells: readonly (Cell | null)[]): Promise<readonly PlannedMeal[]> {
    const days = [firstDay, addDays(firstDay, 6), ...cells.flatMap((cell) => cell?.localDay ?? [])].sort();
    return this.#parts.kept.meals.listBetween(addDays(days[0]!, -DAYS_AROUND), addDays(days[days.length - 1]!, DAYS_AROUND));
  }

  #notForAll(recipes: ReadonlyMap<string, Recipe>, household: HouseholdSettings): ReadonlyMap<string, WhyNot> {
    const found = new Map<string, WhyNot>();
    for (const [id, recipe] of recipes) {
      const why = this.#parts.whyNot(recipe, household);
      if (why) found.set(id, why);
    }
    return found;
  }

  /** Only what is cooked in these days and what comes into them, each recipe once. */
  async #recipesIn(plan: readonly PlannedMeal[], more: readonly string[] = []): Promise<ReadonlyMap<string, Recipe>> {
    const ids = new Set<string>(more);
    for (const { dish } of plan) if (dish.kind === 'recipe' || dish.kind === 'leftovers') ids.add(dish.recipeId);
    const found = await Promise.all([...ids].map((id) => this.#recipe(id)));
    return new Map(found.flatMap((recipe) => (recipe ? [[recipe.id, recipe] as const] : [])));
  }

  #recipe(id: string): Promise<Recipe | null> {
    const found = this.#known.get(id) ?? this.#parts.findRecipe(id);
    this.#known.set(id, found);
    return found;
  }

  #inTurn<Value>(run: () => Promise<Value>): Promise<Value> {
    const turn = this.#writing.then(run);
    this.#writing = turn.catch(() => undefined);
    return turn;
  }

  get #today(): LocalDay {
    const { clock } = this.#parts;
    return dayAt(clock.wallMs(), clock.zoneOffsetMinutes());
  }

  get #firstDay(): LocalDay {
    return weekStartOf(this.#chosenDay ?? this.#today, this.#parts.weekStart());
  }
}

function firstDayOf({ saved, removedIds }: PlanChange): LocalDay | undefined {
  return [...saved.map(({ localDay }) => localDay), ...removedIds.map((id) => id.slice(0, 10))].sort()[0];
}

/** Leftovers that are nowhere any more, beside what stood or stands in the cell itself. */
function lostIn(before: readonly PlannedMeal[], change: PlanChange, kind: MealChange['kind'], cell: Cell | null): number {
  const isOfCell = kind === 'removed' || kind === 'placed' || kind === 'leftovers';
  const own = isOfCell && cell ? mealIdOf(cell.localDay, cell.slotId) : null;
  const count = (plan: readonly PlannedMeal[]): number => plan.filter((meal) => isLeftovers(meal) && meal.id !== own).length;
  return Math.max(0, count(before) - count(changed(before, change)));
}
