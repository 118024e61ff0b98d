import type { Allergen, StoreSection } from './food.ts';
import type { Diet } from './diets.ts';
import { DEFAULT_SLOTS, type MealSlot } from './plan.ts';

/** Walking order along the walls of a shop first (fresh food), then the aisles. */
export const DEFAULT_SECTION_ORDER: readonly StoreSection[] = [
  'produce', 'fish-and-meat', 'dairy-and-eggs', 'bakery', 'grains', 'beans', 'cans', 'nuts', 'dried-fruit', 'oils', 'sauces', 'spices', 'baking',
  'drinks', 'frozen',
];

/** What everybody who eats here shares. */
export interface HouseholdSettings {
  /** Hard: nothing else is planned. */
  readonly diets: readonly Diet[];
  /** Hard: nothing with these is planned, and nothing of which that is unknown. */
  readonly allergies: readonly Allergen[];
  readonly hemisphere: 'northern' | 'southern';
  readonly slots: readonly MealSlot[];
  /** Servings of a new meal; null: one for each person here. */
  readonly eaters: number | null;
  /** Longest time from beginning to table, minutes, by weekday (0 is Sunday); null: any. */
  readonly longestMin: readonly (number | null)[];
  readonly sectionOrder: readonly StoreSection[];
  /** Foods this household finds elsewhere in its shop. */
  readonly sectionOfFood: Readonly<Record<string, StoreSection>>;
  /** Energy is shown only to those who ask for it. */
  readonly showsEnergy: boolean;
}

export const DEFAULT_HOUSEHOLD_SETTINGS: HouseholdSettings = {
  diets: [],
  allergies: [],
  hemisphere: 'northern',
  slots: DEFAULT_SLOTS,
  eaters: null,
  longestMin: [null, null, null, null, null, null, null],
  sectionOrder: DEFAULT_SECTION_ORDER,
  sectionOfFood: {},
  showsEnergy: false,
};
