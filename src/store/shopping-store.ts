import type { LocalDay } from '../domain/day.ts';
import type { Food, StoreSection } from '../domain/meals/food.ts';
import type { ShoppingDays } from '../domain/meals/shopping/days.ts';
import type { ShoppingLine, ShoppingList } from '../domain/meals/shopping/shopping-list.ts';
import { Store } from './store.ts';

/** The last thing the viewer did that can be taken back; a touch on a line takes itself back. */
export interface ShoppingChange {
  readonly kind: 'added' | 'changed' | 'removed' | 'at-home' | 'always-at-home' | 'not-at-home' | 'placed' | 'cleared';
  /** Of what; empty for several. */
  readonly name: string;
}

export interface PantryLine {
  readonly food: Food;
  readonly name: string;
  /** As bought, what is left by what was planned since; null: always there. */
  readonly grams: number | null;
}

export interface ShoppingState {
  /** Null until it has been read. */
  readonly list: ShoppingList | null;
  readonly today: LocalDay;
  /** The weeks that can be chosen at once. */
  readonly thisWeek: ShoppingDays;
  readonly nextWeek: ShoppingDays;
  /** Who eat of what is bought: at the smallest meal and at the largest. */
  readonly people: readonly [fewest: number, most: number];
  /** Planned recipes that are not there any more. */
  readonly missingCount: number;
  readonly pantry: readonly PantryLine[];
  readonly walk: readonly StoreSection[];
  readonly change: ShoppingChange | null;
}

export type ShoppingEvent = { readonly kind: 'show'; readonly state: Partial<ShoppingState> };

export type ShoppingStore = Store<ShoppingState, ShoppingEvent>;

export function createShoppingStore(today: LocalDay): ShoppingStore {
  const none = { firstDay: today, lastDay: today };
  const nothing: ShoppingState = {
    list: null, today, thisWeek: none, nextWeek: none, people: [1, 1], missingCount: 0, pantry: [], walk: [], change: null,
  };
  return new Store<ShoppingState, ShoppingEvent>(nothing, (state, event) => ({ ...state, ...event.state }));
}

/** What a viewer may do with the list; every answer comes when it is kept. */
export interface ShoppingBook {
  readonly store: ShoppingStore;
  /** Into the basket, or out of it again. */
  toggle(line: ShoppingLine): Promise<void>;
  add(text: string): Promise<void>;
  rewrite(id: string, text: string): Promise<void>;
  remove(id: string): Promise<void>;
  /** Takes own lines that are in the basket off the list. */
  clearBought(): Promise<void>;
  /** There is enough of it for these days. */
  haveEnough(foodId: string): Promise<void>;
  /** It is never bought for a recipe. */
  haveAlways(foodId: string): Promise<void>;
  haveNoMore(foodId: string): Promise<void>;
  /** Where this household finds the food, or an own line, from now on. */
  place(line: ShoppingLine, section: StoreSection): Promise<void>;
  moveSection(section: StoreSection, by: -1 | 1): Promise<void>;
  /** Null: the usual ones. */
  chooseDays(days: ShoppingDays | null): Promise<void>;
  undo(): Promise<void>;
}
