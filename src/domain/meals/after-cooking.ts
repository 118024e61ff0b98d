import { addDays, type LocalDay } from '../day.ts';
import { plannedOn, type CookedFor, type CookingMoment } from './cooked-for.ts';
import { MOST_KEPT_DAYS } from './leftovers.ts';
import { mealIdOf, type MealSlot, type PlannedMeal } from './plan.ts';
import { isCookingOf, mealsOverAt } from './planner/plan-request.ts';
import type { Recipe } from './recipe.ts';

export interface Cooked {
  readonly recipe: Pick<Recipe, 'id' | 'meals' | 'keepsDays'>;
  readonly cooked: CookedFor;
  readonly now: CookingMoment;
  readonly atMs: number;
  /** Servings put away for later; 0 or more. */
  readonly servingsLeft: number;
  /** How many eat at a meal. */
  readonly eaters: number;
  readonly slots: readonly MealSlot[];
}

export interface AfterCooking {
  /** Rows to write, all at once. */
  readonly saved: readonly PlannedMeal[];
  /** Those of them that are for later, by day. */
  readonly later: readonly PlannedMeal[];
  /** Servings for which there was no free place while they keep. */
  readonly unplaced: number;
}

/**
 * What a cooked dish does to the plan: the meal it was cooked for is cooked (where none was planned it takes the day's first free place that suits it),
 * and what is left over goes to the next free lunches and dinners for as long as it keeps, none of them over already.
 *
 * @param plan - The meals from the day on that it was cooked for, for as many days as it keeps.
 */
export function afterCooking(plan: readonly PlannedMeal[], what: Cooked): AfterCooking {
  const { recipe, cooked: { day }, now, eaters, slots } = what;
  const taken = new Set(plan.map(({ id }) => id));
  const meal = cookedMeal(what, taken);
  const over = mealsOverAt(now.minuteOfDay);
  const later: PlannedMeal[] = [];
  let unplaced = what.servingsLeft;
  for (let ahead = 1; ahead <= Math.min(recipe.keepsDays, MOST_KEPT_DAYS) && unplaced > 0; ahead += 1) {
    const localDay = addDays(day, ahead);
    if (localDay < now.today) continue;
    for (const slot of slots.filter((one) => suitsLeftovers(one, recipe) && !(localDay === now.today && over.includes(one.meal)))) {
      const id = mealIdOf(localDay, slot.id);
      if (unplaced <= 0 || taken.has(id)) continue;
      const servings = Math.min(eaters, unplaced);
      later.push({ id, localDay, slotId: slot.id, dish: { kind: 'leftovers', recipeId: recipe.id, cookedOn: day }, servings, isLocked: false, cookedAtMs: null });
      unplaced -= servings;
    }
  }
  return { saved: meal ? [meal, ...later] : later, later, unplaced };
}

/** Servings for those who eat it that day and those who eat of it later; null where that day's plan has none of it. */
export function servingsPlanned(plan: readonly PlannedMeal[], recipeId: string, day: LocalDay): number | null {
  const meal = plannedOn(plan, recipeId, day);
  return meal && servingsFor(plan, meal);
}

/** Servings for those who eat of a planned recipe then and later. */
export function servingsFor(plan: readonly PlannedMeal[], cook: PlannedMeal): number {
  return plan.filter(({ dish }) => isCookingOf(cook, dish)).reduce((sum, { servings }) => sum + servings, cook.servings);
}

function cookedMeal({ recipe, cooked: { day, meal }, atMs, eaters, slots }: Cooked, taken: ReadonlySet<string>): PlannedMeal | null {
  if (meal) return { ...meal, cookedAtMs: atMs };
  const slot = slots.find((one) => recipe.meals.includes(one.meal) && !taken.has(mealIdOf(day, one.id)));
  if (!slot) return null;
  return {
    id: mealIdOf(day, slot.id), localDay: day, slotId: slot.id, dish: { kind: 'recipe', recipeId: recipe.id }, servings: eaters, isLocked: false,
    cookedAtMs: atMs,
  };
}

/** A dinner may be tomorrow's lunch; porridge stays breakfast. */
function suitsLeftovers({ meal }: MealSlot, { meals }: Pick<Recipe, 'meals'>): boolean {
  const isMain = meals.includes('lunch') || meals.includes('dinner');
  return meals.includes(meal) || (isMain && (meal === 'lunch' || meal === 'dinner'));
}
