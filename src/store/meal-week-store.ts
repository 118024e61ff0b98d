import { addDays, type LocalDay } from '../domain/day.ts';
import type { WhyNot } from '../domain/meals/choosable.ts';
import { DEFAULT_HOUSEHOLD_SETTINGS, type HouseholdSettings } from '../domain/meals/household.ts';
import type { Cell, PlanRules } from '../domain/meals/leftovers.ts';
import type { PlanChange } from '../domain/meals/plan-change.ts';
import type { MealSlot, PlannedMeal, WeekTemplate } from '../domain/meals/plan.ts';
import type { Recipe } from '../domain/meals/recipe.ts';
import type { PlanTrouble } from '../domain/meals/week-plan.ts';
import type { Result } from '../domain/result.ts';
import { Store } from './store.ts';

/** What was done to the plan; each can be taken back until the next. */
export interface MealChange {
  readonly kind:
    | 'placed' | 'leftovers' | 'moved' | 'swapped' | 'copied' | 'locked' | 'unlocked' | 'served' | 'cooked' | 'uncooked' | 'removed'
    | 'cleared' | 'filled' | 'planned'
    /** Not of the plan itself: a week that was kept, a kept one that was deleted, the meals a day has. */
    | 'template-kept' | 'template-removed' | 'slots';
  /** Where it led to; null when it is about a whole week. */
  readonly cell: Cell | null;
  readonly change: PlanChange;
  /** Leftovers that had to go, being nowhere good any more. */
  readonly lostLeftovers: number;
}

/** Something the viewer should know that was not done. */
export type WeekNote =
  | PlanTrouble
  /** A whole week again had nothing for a free place; of what it had, so many are not for everybody here. */
  | { readonly kind: 'nothing-again'; readonly leftOut: number }
  | { readonly kind: 'changed-elsewhere' } | { readonly kind: 'not-saved' }
  /** Everything is past, locked or cooked. */
  | { readonly kind: 'nothing-to-plan' }
  | { readonly kind: 'no-recipe-fits' } | { readonly kind: 'no-other-idea' }
  /** Its script did not arrive, or it broke. */
  | { readonly kind: 'no-planner' };

export interface MealWeekState {
  readonly today: LocalDay;
  readonly firstDay: LocalDay;
  readonly household: HouseholdSettings;
  /** How many live here. */
  readonly people: number;
  /** The week's meals and those of the seven days on either side, by day. */
  readonly plan: readonly PlannedMeal[];
  /** What is cooked in them, by id. */
  readonly recipes: ReadonlyMap<string, Recipe>;
  /** Those of them that not everybody here may eat, by id: planned before a diet or an allergy was known, or chosen by hand. */
  readonly notForAll: ReadonlyMap<string, WhyNot>;
  readonly isLoaded: boolean;
  readonly change: MealChange | null;
  readonly note: WeekNote | null;
}

export type MealWeekEvent =
  | { readonly kind: 'load'; readonly read: Omit<MealWeekState, 'isLoaded' | 'change' | 'note'> }
  | { readonly kind: 'change'; readonly change: MealChange | null }
  | { readonly kind: 'note'; readonly note: WeekNote | null };

export type MealWeekStore = Store<MealWeekState, MealWeekEvent>;

export function createMealWeekStore(today: LocalDay, firstDay: LocalDay): MealWeekStore {
  const nothing: MealWeekState = {
    today, firstDay, household: DEFAULT_HOUSEHOLD_SETTINGS, people: 1, plan: [], recipes: new Map(), notForAll: new Map(), isLoaded: false, change: null, note: null,
  };
  return new Store<MealWeekState, MealWeekEvent>(nothing, (state, event) => {
    switch (event.kind) {
      case 'load':
        return { ...event.read, isLoaded: true, change: state.change, note: state.note };
      case 'change':
        return { ...state, change: event.change, note: null };
      case 'note':
        return { ...state, note: event.note };
    }
  });
}

/** How a plan is changed: given the plan as it is on disk, what is written and taken away. */
export type Operation = (plan: readonly PlannedMeal[], rules: PlanRules) => Result<PlanChange, PlanTrouble>;

/** What a viewer may do with a week of meals. */
export interface MealWeek {
  readonly store: MealWeekStore;
  /** Another week; the day is any of it. */
  show(day: LocalDay): Promise<void>;
  /** Reads the week anew. */
  read(): Promise<void>;
  /**
   * Writes one change, which can be taken back.
   *
   * @param cell - Where it leads to; null when it is about the whole week.
   * @param from - Where something comes from that may lie outside the week.
   * @param recipeIds - Recipes that come into the plan with it.
   * @returns Whether it was done; if not, the state has a note.
   */
  change(kind: MealChange['kind'], cell: Cell | null, operation: Operation, from?: Cell | null, recipeIds?: readonly string[]): Promise<boolean>;
  /** Puts something better in the place of the week planned last, as one change to be taken back; not when anything else was done since. */
  improve(better: PlanChange): Promise<boolean>;
  /** What the viewer asked for could not be. */
  tell(note: WeekNote): void;
  /** The note was read. */
  clearNote(): void;
  /** Takes the last change back, whole; where another has touched it meanwhile it stays, and the state has a note. */
  undo(): Promise<void>;
  listTemplates(): Promise<readonly WeekTemplate[]>;
  /** Keeps the week as it is seen; can be taken back like a change of the plan. */
  saveTemplate(name: string): Promise<void>;
  /** Can be taken back like a change of the plan. */
  removeTemplate(id: string): Promise<void>;
  /** Which meals a day has; can be taken back like a change of the plan. */
  changeSlots(slots: readonly MealSlot[]): Promise<void>;
}

export function weekDays({ firstDay }: Pick<MealWeekState, 'firstDay'>): readonly LocalDay[] {
  return [0, 1, 2, 3, 4, 5, 6].map((at) => addDays(firstDay, at));
}

export function rulesOf({ household, recipes, notForAll }: Pick<MealWeekState, 'household' | 'recipes' | 'notForAll'>): PlanRules {
  return { slotIds: household.slots.map(({ id }) => id), keepsDays: (id) => recipes.get(id)?.keepsDays ?? 0, isForAll: (id) => !notForAll.has(id) };
}

/** The recipe of a meal; null for words and eating out, and for a recipe that is gone. */
export function recipeOf({ dish }: PlannedMeal, recipes: ReadonlyMap<string, Recipe>): Recipe | null {
  return dish.kind === 'recipe' || dish.kind === 'leftovers' ? (recipes.get(dish.recipeId) ?? null) : null;
}

/** Why not everybody here may eat a meal that is still ahead; what is over, nobody eats any more. */
export function whyNotOf({ dish, localDay }: PlannedMeal, { today, notForAll }: Pick<MealWeekState, 'today' | 'notForAll'>): WhyNot | undefined {
  return localDay >= today && 'recipeId' in dish ? notForAll.get(dish.recipeId) : undefined;
}

/** Servings of a new meal. */
export function usualServings({ household, people }: Pick<MealWeekState, 'household' | 'people'>): number {
  return household.eaters ?? Math.max(1, people);
}
