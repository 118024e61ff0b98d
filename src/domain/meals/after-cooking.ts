import { addDays, type LocalDay } from '../day.ts';
import { MOST_KEPT_DAYS } from './leftovers.ts';
import { mealIdOf, type MealSlot, type PlannedMeal } from './plan.ts';
import type { Recipe } from './recipe.ts';

export interface Cooked {
  readonly recipe: Pick<Recipe, 'id' | 'meals' | 'keepsDays'>;
  readonly day: LocalDay;
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
 * What a cooked dish does to the plan: today's meal is cooked (one that was not planned takes the first free place that suits it), and what is
 * left over goes to the next free lunches and dinners for as long as it keeps.
 *
 * @param plan - The meals from that day on, for as many days as it keeps.
 */
export function afterCooking(plan: readonly PlannedMeal[], cooked: Cooked): AfterCooking {
  const { recipe, day, eaters, slots } = cooked;
  const taken = new Set(plan.map(({ id }) => id));
  const meal = cookedMeal(plan, cooked, taken);
  const later: PlannedMeal[] = [];
  let unplaced = cooked.servingsLeft;
  for (let ahead = 1; ahead <= Math.min(recipe.keepsDays, MOST_KEPT_DAYS) && unplaced > 0; ahead += 1) {
    const localDay = addDays(day, ahead);
    for (const slot of slots.filter((one) => suitsLeftovers(one, recipe))) {
      const id = mealIdOf(localDay, slot.id);
      if (unplaced <= 0 || taken.has(id)) continue;
      const servings = Math.min(eaters, unplaced);
      later.push({ id, localDay, slotId: slot.id, dish: { kind: 'leftovers', recipeId: recipe.id, cookedOn: day }, servings, isLocked: false, cookedAtMs: null });
      unplaced -= servings;
    }
  }
  return { saved: meal ? [meal, ...later] : later, later, unplaced };
}

/** Today's meal of this recipe; the first that is not cooked yet. */
export function plannedToday(plan: readonly PlannedMeal[], recipeId: string, day: LocalDay): PlannedMeal | null {
  const meals = plan.filter(({ localDay, dish }) => localDay === day && dish.kind === 'recipe' && dish.recipeId === recipeId);
  return meals.find(({ cookedAtMs }) => cookedAtMs === null) ?? meals[0] ?? null;
}

/** Servings for those who eat it that day and those who eat of it later; null where that day's plan has none of it. */
export function servingsPlanned(plan: readonly PlannedMeal[], recipeId: string, day: LocalDay): number | null {
  const meal = plannedToday(plan, recipeId, day);
  if (!meal) return null;
  const later = plan.filter(({ dish }) => dish.kind === 'leftovers' && dish.recipeId === recipeId && dish.cookedOn === day);
  return later.reduce((sum, { servings }) => sum + servings, meal.servings);
}

function cookedMeal(plan: readonly PlannedMeal[], { recipe, day, atMs, eaters, slots }: Cooked, taken: ReadonlySet<string>): PlannedMeal | null {
  const planned = plannedToday(plan, recipe.id, day);
  if (planned) return { ...planned, cookedAtMs: atMs };
  const slot = slots.find(({ id, meal }) => recipe.meals.includes(meal) && !taken.has(mealIdOf(day, id)));
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
