import { DEFAULT_SLOTS, type MealSlot } from './plan.ts';

/** The longest times a household chooses from, minutes; null: any. */
export const LONGEST_MINUTES: readonly (number | null)[] = [15, 20, 30, 45, 60, 90, null];

export const MOST_EATERS = 12;

export type Direction = 1 | -1;

/** Without it when it was there, at the end when it was not. */
export function toggled<Item>(items: readonly Item[], item: Item): readonly Item[] {
  return items.includes(item) ? items.filter((other) => other !== item) : [...items, item];
}

/**
 * A default slot turned off, or on again in its place of the day; slots of the household's own stay at the end.
 *
 * @returns Null where the last one would go: a day without meals is no week plan.
 */
export function withSlotToggled(slots: readonly MealSlot[], id: string): readonly MealSlot[] | null {
  const wanted = toggled(slots.map((slot) => slot.id), id);
  if (wanted.length === 0) return null;
  const isDefault = (slot: MealSlot): boolean => DEFAULT_SLOTS.some((one) => one.id === slot.id);
  const theirs = DEFAULT_SLOTS.filter((slot) => wanted.includes(slot.id)).map((slot) => slots.find((one) => one.id === slot.id) ?? slot);
  return [...theirs, ...slots.filter((slot) => !isDefault(slot))];
}

/** One choice further; a time that is none of them goes to the next one. */
export function steppedLongest(minutes: number | null, by: Direction): number | null {
  const lengthOf = (choice: number | null): number => choice ?? Infinity;
  const beyond = LONGEST_MINUTES.filter((choice) => (lengthOf(choice) - lengthOf(minutes)) * by > 0);
  const next = by > 0 ? beyond[0] : beyond[beyond.length - 1];
  return next === undefined ? minutes : next;
}

/** Below one is null: as many as there are people here. */
export function steppedEaters(eaters: number | null, by: Direction): number | null {
  const next = Math.min(MOST_EATERS, Math.max(0, Math.floor(eaters ?? 0) + by));
  return next === 0 ? null : next;
}
