import { addDays, daysBetween, type LocalDay } from '../day.ts';
import type { PlanRules } from './leftovers.ts';
import { cookOf, isForAll, isLeftovers, leftoversTrouble } from './leftovers.ts';
import { boardOf, changeBetween, type Board, type PlanChange } from './plan-change.ts';
import { mealIdOf, type PlannedDish, type PlannedMeal, type TemplateMeal, type WeekTemplate } from './plan.ts';

const DAYS = 7;

/** A week's meals without their dates. Leftovers of what was cooked the week before are cooked in it. */
export function templateOf(week: readonly PlannedMeal[], firstDay: LocalDay, { id, name }: Pick<WeekTemplate, 'id' | 'name'>): WeekTemplate {
  const meals: TemplateMeal[] = [];
  for (const { localDay, slotId, dish, servings } of week) {
    const dayIndex = daysBetween(firstDay, localDay);
    if (dayIndex < 0 || dayIndex >= DAYS) continue;
    const rest = { dayIndex, slotId, servings };
    if (dish.kind !== 'leftovers') meals.push({ ...rest, dish });
    else {
      const cookedDayIndex = daysBetween(firstDay, dish.cookedOn);
      const { recipeId } = dish;
      meals.push({ ...rest, dish: cookedDayIndex < 0 ? { kind: 'recipe', recipeId } : { kind: 'leftovers', recipeId, cookedDayIndex } });
    }
  }
  return { id, name, meals };
}

/** Puts a template's meals into the free cells of a week; what is planned there stays, and what not everybody here may eat is left out. */
export function applyTemplate(plan: readonly PlannedMeal[], template: WeekTemplate, firstDay: LocalDay, rules: PlanRules): PlanChange {
  return fill(plan, template.meals, firstDay, rules);
}

/** The meals of the week before into the free cells of this one, in the same way. */
export function copyLastWeek(plan: readonly PlannedMeal[], firstDay: LocalDay, rules: PlanRules): PlanChange {
  const before = addDays(firstDay, -DAYS);
  const { meals } = templateOf(plan, before, { id: '', name: '' });
  return fill(plan, meals, firstDay, rules);
}

/** Empties a week but for what is locked; leftovers of it in the next week go too. */
export function clearWeek(plan: readonly PlannedMeal[], firstDay: LocalDay, rules: PlanRules): PlanChange {
  const lastDay = addDays(firstDay, DAYS - 1);
  const board = boardOf(plan);
  for (const meal of plan) if (meal.localDay >= firstDay && meal.localDay <= lastDay && !meal.isLocked) board.delete(meal.id);
  for (const meal of plan.filter(isLeftovers)) {
    const hadCook = cookOf(meal, plan, rules) !== null;
    if (hadCook && !meal.isLocked && cookOf(meal, board.values(), rules) === null) board.delete(meal.id);
  }
  return changeBetween(plan, board);
}

/** What is cooked comes first, so that leftovers find it; those that do not are left out. Slots the household no longer has are passed over. */
function fill(plan: readonly PlannedMeal[], meals: readonly TemplateMeal[], firstDay: LocalDay, rules: PlanRules): PlanChange {
  const board = boardOf(plan);
  let leftOut = 0;
  const inOrder = [...meals.filter(({ dish }) => dish.kind !== 'leftovers'), ...meals.filter(({ dish }) => dish.kind === 'leftovers')];
  for (const meal of inOrder) {
    if (!rules.slotIds.includes(meal.slotId)) continue;
    const localDay = addDays(firstDay, meal.dayIndex);
    const id = mealIdOf(localDay, meal.slotId);
    const dish = datedDish(meal.dish, firstDay);
    const planned: PlannedMeal = { id, localDay, slotId: meal.slotId, dish, servings: meal.servings, isLocked: false, cookedAtMs: null };
    if (board.has(id)) continue;
    if (!isForAll(dish, rules)) leftOut += 1;
    else if (fits(planned, board, rules)) board.set(id, planned);
  }
  const change = changeBetween(plan, board);
  return leftOut === 0 ? change : { ...change, leftOut };
}

function datedDish(dish: TemplateMeal['dish'], firstDay: LocalDay): PlannedDish {
  if (dish.kind !== 'leftovers') return dish;
  return { kind: 'leftovers', recipeId: dish.recipeId, cookedOn: addDays(firstDay, dish.cookedDayIndex) };
}

function fits(meal: PlannedMeal, board: Board, rules: PlanRules): boolean {
  if (!isLeftovers(meal)) return true;
  const cook = cookOf(meal, board.values(), rules);
  return cook !== null && leftoversTrouble(meal.dish, meal, cook, rules) === null;
}
