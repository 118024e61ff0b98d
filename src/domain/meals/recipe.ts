export type Meal = 'breakfast' | 'lunch' | 'dinner' | 'snack';

export const MEALS: readonly Meal[] = ['breakfast', 'lunch', 'dinner', 'snack'];

/** A cup is 237 ml, a tablespoon 14.8 ml, a teaspoon 4.9 ml; `piece` and `can` are the food's own. */
export type Unit = 'g' | 'ml' | 'cup' | 'tbsp' | 'tsp' | 'piece' | 'can';

/** One line of a recipe. Without a food it is text alone: kept, shown, and its nutrition and allergens are unknown. */
export interface Ingredient {
  readonly foodId: string | null;
  /** As it was written, for a line without a food; else a word beside the food's name ("chopped"), or empty. */
  readonly text: string;
  /** Null: to taste. It then counts for allergens and not for nutrition. */
  readonly amount: number | null;
  readonly unit: Unit;
  readonly isOptional: boolean;
}

export interface RecipeStep {
  readonly text: string;
  /** Indexes of the ingredients this step uses. */
  readonly ingredients: readonly number[];
  /** Null: nothing to wait for. */
  readonly timerMin: number | null;
}

export interface Recipe {
  readonly id: string;
  readonly name: string;
  readonly meals: readonly Meal[];
  readonly servings: number;
  /** Hands at work. */
  readonly activeMin: number;
  /** From beginning to table. */
  readonly totalMin: number;
  readonly ingredients: readonly Ingredient[];
  readonly steps: readonly RecipeStep[];
  readonly equipment: readonly string[];
  readonly doesFreeze: boolean;
  /** Days that leftovers keep in the refrigerator; 0 when it is to be eaten at once. */
  readonly keepsDays: number;
}
