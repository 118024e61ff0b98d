import { daysBetween, type LocalDay } from '../../day.ts';
import type { Food } from '../food.ts';
import type { CheckedFood, PantryItem, ShoppingRow } from '../shopping-line.ts';
import { doMeet, type ShoppingDays } from './days.ts';
import type { DayTake } from './needs.ts';
import type { FoodLine, Supply, TextLine } from './shopping-list.ts';
import { stocksOf } from './shopping-list.ts';
import { stockLeft } from './stock.ts';

/** A Monday. */
const SOME_MONDAY = '1970-01-05';
/** Rows a food has: those of weeks long over are written anew. */
const WEEKS_KEPT = 4;

export function checkedIdOf(key: string, firstDay: LocalDay): string {
  return `food/${key}/${weekOf(firstDay) % WEEKS_KEPT}`;
}

/**
 * The row that says a line is in the basket: what was bought now, with what the same week had before. Meals of these days that were cooked
 * before anything was bought must not be taken off it, so they are added.
 */
export function checkRow(line: FoodLine | TextLine, rows: readonly ShoppingRow[], days: ShoppingDays, supply: Supply): CheckedFood {
  const { key } = line;
  const id = checkedIdOf(key, days.firstDay);
  const before = rows.find((row): row is CheckedFood => row.kind === 'checked' && row.id === id);
  const same = before && weekOf(before.firstDay) === weekOf(days.firstDay) ? before : null;
  const firstDay = same && same.firstDay < days.firstDay ? same.firstDay : days.firstDay;
  const lastDay = same && same.lastDay > days.lastDay ? same.lastDay : days.lastDay;
  const grams = line.kind === 'text' ? line.need.servings : (same?.grams ?? 0) + line.purchase.grams + unmetSince(firstDay, key, supply);
  return { id, kind: 'checked', foodId: key, grams, firstDay, lastDay };
}

/** The rows that keep a line checked. */
export function rowsToOpen(key: string, rows: readonly ShoppingRow[], days: ShoppingDays): readonly CheckedFood[] {
  return rows.filter((row): row is CheckedFood => row.kind === 'checked' && row.foodId === key && doMeet(row, days));
}

/** There is enough at home for these days, as it is counted today. */
export function atHomeEnough({ food, grams }: FoodLine, today: LocalDay, supply: Supply): PantryItem {
  const home = supply.pantry(food.id);
  const before = home?.countedOn === undefined ? (home?.grams ?? 0) : stockLeft([{ day: home.countedOn, grams: home.grams ?? 0 }], takesSince(home.countedOn, food.id, supply)).grams;
  // Cooked of it today already: it is counted after that.
  const takenToday = supply.takes(food.id).reduce((sum, take) => (take.day >= today ? sum + take.grams : sum), 0);
  return { id: food.id, grams: before + Math.max(grams, 1) + takenToday, countedOn: today };
}

export function alwaysAtHome({ id }: Pick<Food, 'id'>): PantryItem {
  return { id, grams: null };
}

/** Food that was counted longer ago is asked for again: nobody knows what became of it. Days. */
export const COUNTED_FOR_DAYS = 35;

export function isStillCounted({ grams, countedOn }: PantryItem, today: LocalDay): boolean {
  return grams === null || countedOn === undefined || daysBetween(countedOn, today) <= COUNTED_FOR_DAYS;
}

function unmetSince(day: LocalDay, foodId: string, supply: Supply): number {
  return stockLeft(stocksOf(foodId, supply), supply.takes(foodId), day).unmetSince;
}

function takesSince(day: LocalDay, foodId: string, supply: Supply): readonly DayTake[] {
  return supply.takes(foodId).filter((take) => take.day >= day);
}

function weekOf(day: LocalDay): number {
  return Math.floor(daysBetween(SOME_MONDAY, day) / 7);
}
