import { mealIdOf, type PlannedDish, type PlannedMeal } from '../plan.ts';
import { EMPTY } from './board.ts';
import type { Cell } from './plan-request.ts';
import type { PlanTable } from './plan-table.ts';

/** A week as it may be saved. */
export interface Plan {
  /** What takes the open cells' places; all other meals stay as they are. */
  readonly meals: readonly PlannedMeal[];
  /** Open cells for which no recipe fits; what stood there does not fit either and goes. */
  readonly emptyIds: readonly string[];
  /** See objective.ts; the less the better. */
  readonly cost: number;
}

export function planOn(table: PlanTable, recipe: Int32Array, source: Int32Array, cost: number): Plan {
  const open = table.cells.map((cell, at) => ({ cell, at })).filter(({ cell }) => cell.isOpen);
  return {
    meals: open.filter(({ at }) => recipe[at]! !== EMPTY).map(({ cell, at }) => mealOf(cell, dishOf(table, recipe[at]!, source[at]!))),
    emptyIds: open.filter(({ at }) => recipe[at]! === EMPTY).map(({ cell }) => mealIdOf(cell.localDay, cell.slot.id)),
    cost,
  };
}

export function dishOf({ surveys, cells }: PlanTable, recipe: number, source: number): PlannedDish {
  const recipeId = surveys[recipe]!.recipe.id;
  return source < 0 ? { kind: 'recipe', recipeId } : { kind: 'leftovers', recipeId, cookedOn: cells[source]!.localDay };
}

export function mealOf({ localDay, slot, servings }: Cell, dish: PlannedDish): PlannedMeal {
  return { id: mealIdOf(localDay, slot.id), localDay, slotId: slot.id, dish, servings, isLocked: false, cookedAtMs: null };
}
