import type { LocalDay } from '../day.ts';
import type { StoreSection } from './food.ts';

/** A line people wrote on the list themselves. */
export interface OwnLine {
  readonly id: string;
  readonly kind: 'own';
  readonly text: string;
  readonly section: StoreSection;
  readonly isChecked: boolean;
  readonly createdAtMs: number;
  /** When it went into the basket; a new week begins without it. */
  readonly checkedOn?: LocalDay;
}

/**
 * A food that is in the basket. It counts for lists whose days meet these, and for as much as is left of it there: what the days from the
 * first on use is taken off, so that a plan that grows opens the line again with the rest.
 */
export interface CheckedFood {
  /** `checkedIdOf(foodId, firstDay)`: one a food and week, written anew some weeks later, so that years of shopping stay few rows. */
  readonly id: string;
  readonly kind: 'checked';
  /** A food's, or `textKeyOf` of a recipe's line that has none. */
  readonly foodId: string;
  /** As bought, grams, with what its days had used before it was bought; servings for a recipe's line without a food. */
  readonly grams: number;
  readonly firstDay: LocalDay;
  readonly lastDay: LocalDay;
}

export type ShoppingRow = OwnLine | CheckedFood;

/** A food that is at home. */
export interface PantryItem {
  /** The food's. */
  readonly id: string;
  /** Null: always there, like salt. */
  readonly grams: number | null;
  /** From this day on what is cooked is taken off the grams; without it nothing is. */
  readonly countedOn?: LocalDay;
}
