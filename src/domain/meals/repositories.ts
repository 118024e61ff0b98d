import type { LocalDay } from '../day.ts';
import type { SaveResult } from '../repositories.ts';
import type { HouseholdSettings } from './household.ts';
import type { KitchenTimer } from './kitchen-timer.ts';
import type { OwnRecipe, RecipeMark } from './own-recipe.ts';
import type { PlannedMeal, WeekTemplate } from './plan.ts';
import type { PantryItem, ShoppingRow } from './shopping-line.ts';

/** Small things of the household, each whole in one row. */
export interface ItemRepository<Item> {
  list(): Promise<readonly Item[]>;
  /** All or none. Saving a removed one again brings it back (undo). */
  save(...items: readonly Item[]): Promise<SaveResult>;
  /** All or none; each leaves a tombstone. */
  remove(...ids: readonly string[]): Promise<SaveResult>;
}

export interface OwnRecipeRepository extends ItemRepository<OwnRecipe> {
  /** One of them, without reading the others; null when there is none. */
  find(id: string): Promise<OwnRecipe | null>;
  /** Some of them at one go, without reading the others; those there are, in no order. */
  findAll(ids: readonly string[]): Promise<readonly OwnRecipe[]>;
}

export interface MealRepository {
  /** Meals whose day lies within both days, by day and id; other days are not looked at. */
  listBetween(firstDay: LocalDay, lastDay: LocalDay): Promise<readonly PlannedMeal[]>;
  /** Saves and removes in one step: all or none. Moving, swapping and planning a week are one change each. */
  change(saved: readonly PlannedMeal[], removedIds: readonly string[]): Promise<SaveResult>;
}

export interface HouseholdSettingsRepository {
  load(): Promise<HouseholdSettings>;
  /** Writes only the settings given. */
  save(change: Partial<HouseholdSettings>): Promise<SaveResult>;
}

/** Everything about food that is kept. */
export interface MealRepositories {
  readonly recipes: OwnRecipeRepository;
  readonly recipeMarks: ItemRepository<RecipeMark>;
  readonly meals: MealRepository;
  readonly weekTemplates: ItemRepository<WeekTemplate>;
  readonly shopping: ItemRepository<ShoppingRow>;
  readonly pantry: ItemRepository<PantryItem>;
  /** This device's, in no backup. */
  readonly timers: ItemRepository<KitchenTimer>;
  readonly household: HouseholdSettingsRepository;
}
