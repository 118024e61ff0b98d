import { addDays, daysBetween, type LocalDay } from '../day.ts';
import type { PlannedDish, PlannedMeal } from './plan.ts';

/** A place in the plan. */
export interface Cell {
  readonly localDay: LocalDay;
  readonly slotId: string;
}

/** What operations have to know beside the plan. */
export interface PlanRules {
  /** Days that leftovers of a recipe keep; 0 for one that leaves none, or is not known. */
  readonly keepsDays: (recipeId: string) => number;
  /** In the order of a day. */
  readonly slotIds: readonly string[];
  /** Whether everybody here may eat it; absent: anything. What is not is planned by nobody's rule, only by a hand that chose it. */
  readonly isForAll?: (recipeId: string) => boolean;
}

/** What keeps longer, like roast nuts, is in the cupboard and no leftover of a meal. Our own choice. */
export const MOST_KEPT_DAYS = 7;

export type LeftoversDish = Extract<PlannedDish, { kind: 'leftovers' }>;

export interface LeftoversMeal extends PlannedMeal {
  readonly dish: LeftoversDish;
}

/** Why leftovers cannot be eaten there. */
export type LeftoversTrouble = { readonly kind: 'before-cooked' } | { readonly kind: 'kept-too-long'; readonly lastDay: LocalDay };

export function isLeftovers(meal: PlannedMeal): meal is LeftoversMeal {
  return meal.dish.kind === 'leftovers';
}

/** Last day on which what was cooked then is still good; the day itself when nothing keeps. */
export function goodUntil(recipeId: string, cookedOn: LocalDay, { keepsDays }: PlanRules): LocalDay {
  return addDays(cookedOn, Math.min(keepsDays(recipeId), MOST_KEPT_DAYS));
}

export function comesBefore(one: Cell, other: Cell, { slotIds }: PlanRules): boolean {
  if (one.localDay !== other.localDay) return one.localDay < other.localDay;
  return placeIn(slotIds, one.slotId) < placeIn(slotIds, other.slotId);
}

/**
 * Whether leftovers can be eaten at a place.
 *
 * @param cook - Where they are cooked, as far as it is known: on the same day they come after it.
 */
export function leftoversTrouble({ recipeId, cookedOn }: LeftoversDish, at: Cell, cook: Cell | null, rules: PlanRules): LeftoversTrouble | null {
  const isAfter = cook?.localDay === at.localDay ? comesBefore(cook, at, rules) : at.localDay >= cookedOn;
  if (!isAfter) return { kind: 'before-cooked' };
  const lastDay = goodUntil(recipeId, cookedOn, rules);
  return at.localDay > lastDay ? { kind: 'kept-too-long', lastDay } : null;
}

/** The meal these are the leftovers of; of two on one day the first that comes before. Null when it is not in the plan. */
export function cookOf(leftovers: Cell & { readonly dish: LeftoversDish }, meals: Iterable<PlannedMeal>, rules: PlanRules): PlannedMeal | null {
  let first: PlannedMeal | null = null;
  for (const meal of meals) {
    if (!isCookOf(meal, leftovers.dish)) continue;
    if (first === null || comesBefore(meal, first, rules)) first = meal;
  }
  return first;
}

/** What is eaten later of a meal, in the order of days. */
export function leftoversOf(cook: PlannedMeal, meals: readonly PlannedMeal[], rules: PlanRules): readonly LeftoversMeal[] {
  if (cook.dish.kind !== 'recipe') return [];
  return meals.filter(isLeftovers).filter((meal) => isCookOf(cook, meal.dish) && cookOf(meal, meals, rules)?.id === cook.id);
}

/** Servings to cook: for those who eat, and for those who eat of it later; not at a place that is switched off, where nobody eats. */
export function cookServings(cook: PlannedMeal, meals: readonly PlannedMeal[], rules: PlanRules): number {
  const later = leftoversOf(cook, meals, rules).filter(({ slotId }) => rules.slotIds.includes(slotId));
  return later.reduce((sum, { servings }) => sum + servings, cook.servings);
}

/** Meals whose leftovers can be eaten at a place, the latest cooked first. */
export function leftoversFor(at: Cell, meals: readonly PlannedMeal[], rules: PlanRules): readonly { readonly cook: PlannedMeal; readonly dish: LeftoversDish }[] {
  const offers: { readonly cook: PlannedMeal; readonly dish: LeftoversDish }[] = [];
  for (const cook of meals) {
    if (cook.dish.kind !== 'recipe' || rules.keepsDays(cook.dish.recipeId) <= 0 || !isForAll(cook.dish, rules)) continue;
    const dish: LeftoversDish = { kind: 'leftovers', recipeId: cook.dish.recipeId, cookedOn: cook.localDay };
    const isFirst = cookOf({ ...at, dish }, meals, rules)?.id === cook.id;
    if (isFirst && comesBefore(cook, at, rules) && leftoversTrouble(dish, at, cook, rules) === null) offers.push({ cook, dish });
  }
  return offers.sort((one, other) => (comesBefore(one.cook, other.cook, rules) ? 1 : -1));
}

/** Free places, among the slots given, at which leftovers of a meal can be eaten, in the order of days. */
export function placesForLeftovers(cook: PlannedMeal, meals: readonly PlannedMeal[], slotIds: readonly string[], rules: PlanRules): readonly Cell[] {
  if (cook.dish.kind !== 'recipe' || rules.keepsDays(cook.dish.recipeId) <= 0 || !isForAll(cook.dish, rules)) return [];
  const dish: LeftoversDish = { kind: 'leftovers', recipeId: cook.dish.recipeId, cookedOn: cook.localDay };
  const last = goodUntil(dish.recipeId, dish.cookedOn, rules);
  const taken = new Set(meals.map(({ localDay, slotId }) => `${localDay}/${slotId}`));
  const free: Cell[] = [];
  for (let at = 0; at <= daysBetween(cook.localDay, last); at += 1) {
    for (const slotId of slotIds) {
      const cell = { localDay: addDays(cook.localDay, at), slotId };
      if (!taken.has(`${cell.localDay}/${slotId}`) && leftoversTrouble(dish, cell, cook, rules) === null) free.push(cell);
    }
  }
  return free;
}

/** Words and eating out are everybody's own business. */
export function isForAll(dish: PlannedDish, rules: PlanRules): boolean {
  return !('recipeId' in dish) || rules.isForAll?.(dish.recipeId) !== false;
}

function isCookOf({ dish, localDay }: PlannedMeal, { recipeId, cookedOn }: LeftoversDish): boolean {
  return dish.kind === 'recipe' && dish.recipeId === recipeId && localDay === cookedOn;
}

/** A slot that is switched off keeps its meals; they come last. */
function placeIn(slotIds: readonly string[], slotId: string): number {
  const at = slotIds.indexOf(slotId);
  return at < 0 ? slotIds.length : at;
}
