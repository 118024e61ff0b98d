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
}

/** A food that is in the basket. It counts for lists whose days meet these and need no more than this. */
export interface CheckedFood {
  /** `food/<foodId>` */
  readonly id: string;
  readonly kind: 'checked';
  readonly foodId: string;
  /** As bought, grams. */
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
}
