import { addDays, daysBetween } from '../day.ts';
import { fail, succeed, type Result } from '../result.ts';
import { cookOf, isForAll, isLeftovers, leftoversOf, leftoversTrouble, type Cell, type LeftoversMeal, type LeftoversTrouble, type PlanRules } from './leftovers.ts';
import { boardOf, changeBetween, type Board, type PlanChange } from './plan-change.ts';
import { mealIdOf, type PlannedDish, type PlannedMeal } from './plan.ts';

/** Why a meal stays where it is. */
export type PlanTrouble = LeftoversTrouble | { readonly kind: 'taken' } | { readonly kind: 'empty' } | { readonly kind: 'not-for-all' };

/** What is put into a cell. */
export interface NewMeal {
  readonly dish: PlannedDish;
  /** Above 0. */
  readonly servings: number;
}

/** Every operation is given the plan some days around what it touches: a meal and its leftovers may lie in two weeks. */
type Plan = readonly PlannedMeal[];

/** Puts a dish into a cell; what stood there goes, and its leftovers with it. */
export function place(plan: Plan, cell: Cell, meal: NewMeal, rules: PlanRules): PlanChange {
  const id = mealIdOf(cell.localDay, cell.slotId);
  const board = boardOf(plan);
  const before = board.get(id);
  if (before && isSameDish(before.dish, meal.dish)) board.set(id, { ...before, servings: meal.servings });
  else {
    if (before) takeOut(board, before, plan, rules);
    board.set(id, { id, ...cellOf(cell), ...meal, isLocked: false, cookedAtMs: null });
  }
  return changeBetween(plan, board);
}

/** Takes a meal away, and with it the leftovers nobody cooks any more. */
export function remove(plan: Plan, id: string, rules: PlanRules): PlanChange {
  const board = boardOf(plan);
  const meal = board.get(id);
  if (meal) takeOut(board, meal, plan, rules);
  return changeBetween(plan, board);
}

/**
 * Moves a meal; one that stands at the target goes where this one came from. Leftovers of what is moved stay where they are as long as they can
 * be eaten there, else they move by as many days, and only where that place is taken too they go.
 */
export function move(plan: Plan, id: string, to: Cell, rules: PlanRules): Result<PlanChange, PlanTrouble> {
  const moved = plan.find((meal) => meal.id === id);
  if (!moved) return fail({ kind: 'empty' });
  const toId = mealIdOf(to.localDay, to.slotId);
  if (toId === id) return succeed({ saved: [], removedIds: [] });
  const met = plan.find((meal) => meal.id === toId);
  const board = boardOf(plan);
  board.delete(id);
  board.set(toId, at(moved, to));
  if (met) board.set(id, at(met, moved));
  const movedIds = new Map<string, string>([[id, toId], ...(met ? [[toId, id] as const] : [])]);
  const trouble = settleLeftovers(plan, board, movedIds, rules);
  return trouble ? fail(trouble) : succeed(changeBetween(plan, board));
}

/** The dish once more, at a free place. Leftovers that would not keep until there are cooked anew; what not everybody here may eat is not made more of. */
export function copy(plan: Plan, id: string, to: Cell, rules: PlanRules): Result<PlanChange, PlanTrouble> {
  const meal = plan.find((one) => one.id === id);
  if (!meal) return fail({ kind: 'empty' });
  if (!isForAll(meal.dish, rules)) return fail({ kind: 'not-for-all' });
  const toId = mealIdOf(to.localDay, to.slotId);
  if (plan.some((one) => one.id === toId)) return fail({ kind: 'taken' });
  const fits = !isLeftovers(meal) || leftoversTrouble(meal.dish, to, cookOf(meal, plan, rules), rules) === null;
  const dish: PlannedDish = isLeftovers(meal) && !fits ? { kind: 'recipe', recipeId: meal.dish.recipeId } : meal.dish;
  return succeed({ saved: [{ id: toId, ...cellOf(to), dish, servings: meal.servings, isLocked: false, cookedAtMs: null }], removedIds: [] });
}

/** @param servings - Above 0. */
export function setServings(plan: Plan, id: string, servings: number): PlanChange {
  return revise(plan, id, (meal) => ({ ...meal, servings }));
}

export function setLocked(plan: Plan, id: string, isLocked: boolean): PlanChange {
  return revise(plan, id, (meal) => ({ ...meal, isLocked }));
}

/** @param cookedAtMs - Ms since 1970 UTC; null: not cooked after all. */
export function setCooked(plan: Plan, id: string, cookedAtMs: number | null): PlanChange {
  return revise(plan, id, (meal) => ({ ...meal, cookedAtMs }));
}

function revise(plan: Plan, id: string, revised: (meal: PlannedMeal) => PlannedMeal): PlanChange {
  const board = boardOf(plan);
  const meal = board.get(id);
  if (meal) board.set(id, revised(meal));
  return changeBetween(plan, board);
}

function cellOf({ localDay, slotId }: Cell): Cell {
  return { localDay, slotId };
}

function at(meal: PlannedMeal, { localDay, slotId }: Cell): PlannedMeal {
  return { ...meal, id: mealIdOf(localDay, slotId), localDay, slotId };
}

function isSameDish(one: PlannedDish, other: PlannedDish): boolean {
  if (one.kind === 'recipe') return other.kind === 'recipe' && one.recipeId === other.recipeId;
  if (one.kind === 'leftovers') return other.kind === 'leftovers' && one.recipeId === other.recipeId && one.cookedOn === other.cookedOn;
  return false;
}

function takeOut(board: Board, meal: PlannedMeal, plan: Plan, rules: PlanRules): void {
  board.delete(meal.id);
  for (const leftovers of leftoversOf(meal, plan, rules)) {
    // The same recipe may be cooked twice on a day.
    if (cookOf(leftovers, board.values(), rules) === null) board.delete(leftovers.id);
  }
}

/** Brings all leftovers into line with meals that were moved. @returns Why the viewer's own move cannot be; then the board is of no use. */
function settleLeftovers(plan: Plan, board: Board, movedIds: ReadonlyMap<string, string>, rules: PlanRules): PlanTrouble | null {
  for (const before of plan.filter(isLeftovers)) {
    const id = movedIds.get(before.id) ?? before.id;
    const leftovers = board.get(id);
    if (!leftovers || !isLeftovers(leftovers)) continue;
    const source = cookOf(before, plan, rules);
    const sourceMovedTo = source ? movedIds.get(source.id) : undefined;
    if (!source || sourceMovedTo === undefined) {
      // Only the viewer's own moves are looked at: what stood amiss before stays as it is.
      const trouble = movedIds.has(before.id) ? leftoversTrouble(leftovers.dish, leftovers, source, rules) : null;
      if (trouble) return trouble;
      continue;
    }
    const cook = board.get(sourceMovedTo);
    if (!cook) continue;
    const again: LeftoversMeal = { ...leftovers, dish: { ...leftovers.dish, cookedOn: cook.localDay } };
    const trouble = leftoversTrouble(again.dish, again, cook, rules);
    if (!trouble) board.set(id, again);
    else if (movedIds.has(before.id)) return trouble;
    else follow(board, again, source, cook, rules);
  }
  return null;
}

/** Leftovers that cannot stay go along, by as many days as their meal went; where that place is taken, they are dropped. */
function follow(board: Board, leftovers: LeftoversMeal, from: Cell, cook: Cell, rules: PlanRules): void {
  board.delete(leftovers.id);
  const cell = { localDay: addDays(leftovers.localDay, daysBetween(from.localDay, cook.localDay)), slotId: leftovers.slotId };
  const id = mealIdOf(cell.localDay, cell.slotId);
  if (board.has(id) || leftoversTrouble(leftovers.dish, cell, cook, rules)) return;
  board.set(id, { ...leftovers, ...cell, id });
}
