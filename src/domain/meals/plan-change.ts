import type { PlannedMeal } from './plan.ts';

/** What one operation on the plan does to its rows: written and taken away in one step, all or none. */
export interface PlanChange {
  readonly saved: readonly PlannedMeal[];
  readonly removedIds: readonly string[];
  /** Meals that were not planned, as not everybody here may eat them. */
  readonly leftOut?: number;
}

/** The cells of a plan by their id. */
export type Board = Map<string, PlannedMeal>;

export function boardOf(meals: readonly PlannedMeal[]): Board {
  return new Map(meals.map((meal) => [meal.id, meal]));
}

export function isNothing({ saved, removedIds }: PlanChange): boolean {
  return saved.length === 0 && removedIds.length === 0;
}

/** The rows in which two states of a plan differ. */
export function changeBetween(before: readonly PlannedMeal[], after: Board): PlanChange {
  const known = boardOf(before);
  const saved: PlannedMeal[] = [];
  for (const [id, meal] of after) {
    const old = known.get(id);
    if (!old || !isSameMeal(old, meal)) saved.push(meal);
  }
  return { saved, removedIds: before.filter(({ id }) => !after.has(id)).map(({ id }) => id) };
}

export function changed(meals: readonly PlannedMeal[], { saved, removedIds }: PlanChange): readonly PlannedMeal[] {
  const board = boardOf(meals);
  for (const id of removedIds) board.delete(id);
  for (const meal of saved) board.set(meal.id, meal);
  return [...board.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
}

/** Takes a change back, whole. */
export function inverseOf({ saved, removedIds }: PlanChange, before: readonly PlannedMeal[]): PlanChange {
  const touched = new Set([...saved.map(({ id }) => id), ...removedIds]);
  const known = boardOf(before);
  return {
    saved: before.filter(({ id }) => touched.has(id)),
    removedIds: saved.map(({ id }) => id).filter((id) => !known.has(id)),
  };
}

/** Whether everything a change wrote is still as it left it, so that taking it back takes nothing else with it. */
export function stillStands({ saved, removedIds }: PlanChange, now: readonly PlannedMeal[]): boolean {
  const board = boardOf(now);
  return removedIds.every((id) => !board.has(id)) && saved.every((meal) => {
    const found = board.get(meal.id);
    return found !== undefined && isSameMeal(found, meal);
  });
}

export function isSameMeal(one: PlannedMeal, other: PlannedMeal): boolean {
  return one === other || factsOf(one) === factsOf(other);
}

function factsOf({ id, dish, servings, isLocked, cookedAtMs }: PlannedMeal): string {
  return JSON.stringify([id, dishFacts(dish), servings, isLocked, cookedAtMs]);
}

function dishFacts(dish: PlannedMeal['dish']): readonly string[] {
  switch (dish.kind) {
    case 'recipe':
      return [dish.kind, dish.recipeId];
    case 'leftovers':
      return [dish.kind, dish.recipeId, dish.cookedOn];
    case 'text':
      return [dish.kind, dish.text];
    case 'out':
      return [dish.kind];
  }
}
