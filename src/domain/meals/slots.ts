import { MOST_SLOTS, type MealSlot } from './plan.ts';
import { MEALS, type Meal } from './recipe.ts';

/**
 * One more place in every day, after those of the same kind. An id that was switched off is used again, so that its meals come back.
 *
 * @returns The same slots when a day is full.
 */
export function addSlot(slots: readonly MealSlot[], meal: Meal): readonly MealSlot[] {
  if (slots.length >= MOST_SLOTS) return slots;
  const taken = new Set(slots.map(({ id }) => id));
  let id: string = meal;
  for (let count = 2; taken.has(id); count += 1) id = `${meal}-${count}`;
  const rank = MEALS.indexOf(meal);
  const at = slots.reduce((last, slot, index) => (MEALS.indexOf(slot.meal) <= rank ? index + 1 : last), 0);
  return [...slots.slice(0, at), { id, meal, name: '' }, ...slots.slice(at)];
}

/** Its meals stay in the plan and are shown again with it. A day keeps at least one. */
export function removeSlot(slots: readonly MealSlot[], id: string): readonly MealSlot[] {
  return slots.length > 1 ? slots.filter((slot) => slot.id !== id) : slots;
}

export function renameSlot(slots: readonly MealSlot[], id: string, name: string): readonly MealSlot[] {
  return slots.map((slot) => (slot.id === id ? { ...slot, name: name.trim() } : slot));
}
