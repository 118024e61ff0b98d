import type * as v from 'valibot';
import type { LocalDay } from '../domain/day.ts';
import type { ItemRepository, MealRepositories, MealRepository, OwnRecipeRepository } from '../domain/meals/repositories.ts';
import type { OwnRecipe } from '../domain/meals/own-recipe.ts';
import type { PlannedMeal } from '../domain/meals/plan.ts';
import type { SaveResult } from '../domain/repositories.ts';
import { ItemTable } from './item-table.ts';
import type { Keeper } from './keeper.ts';
import {
  kitchenTimerSchema, ownRecipeSchema, pantryItemSchema, plannedMealSchema, recipeMarkSchema, shoppingRowSchema, weekTemplateSchema,
} from './meal-schemas.ts';
import { LAST_CHARACTER, type StoreName } from './rows.ts';
import type { StoredSettings } from './settings-repository.ts';

/** Everything about food, on what is kept. */
export function storedMeals(keeper: Keeper, now: () => number, settings: StoredSettings): MealRepositories {
  const items = <Item extends { readonly id: string }>(store: StoreName, schema: v.GenericSchema<unknown, Item>): ItemRepository<Item> => (
    new StoredItems(new ItemTable({ keeper, store, schema, now }))
  );
  return {
    recipes: new StoredOwnRecipes(new ItemTable({ keeper, store: 'recipes', schema: ownRecipeSchema, now })),
    recipeMarks: items('recipe-marks', recipeMarkSchema),
    meals: new StoredPlan(new ItemTable({ keeper, store: 'meals', schema: plannedMealSchema, now })),
    weekTemplates: items('week-templates', weekTemplateSchema),
    shopping: items('shopping', shoppingRowSchema),
    pantry: items('pantry', pantryItemSchema),
    timers: items('kitchen-timers', kitchenTimerSchema),
    household: { load: () => settings.loadHousehold(), save: (change) => settings.saveHousehold(change) },
  };
}

class StoredItems<Item extends { readonly id: string }> implements ItemRepository<Item> {
  protected readonly table: ItemTable<Item>;

  constructor(table: ItemTable<Item>) {
    this.table = table;
  }

  list(): Promise<readonly Item[]> {
    return this.table.list({ kind: 'all' });
  }

  save(...items: readonly Item[]): Promise<SaveResult> {
    return this.table.save(items);
  }

  remove(...ids: readonly string[]): Promise<SaveResult> {
    return this.table.removeAll(ids);
  }
}

class StoredOwnRecipes extends StoredItems<OwnRecipe> implements OwnRecipeRepository {
  async find(id: string): Promise<OwnRecipe | null> {
    const [recipe = null] = await this.findAll([id]);
    return recipe;
  }

  findAll(ids: readonly string[]): Promise<readonly OwnRecipe[]> {
    return this.table.list({ kind: 'ids', ids });
  }
}

class StoredPlan implements MealRepository {
  readonly #table: ItemTable<PlannedMeal>;

  constructor(table: ItemTable<PlannedMeal>) {
    this.#table = table;
  }

  listBetween(firstDay: LocalDay, lastDay: LocalDay): Promise<readonly PlannedMeal[]> {
    return this.#table.list({ kind: 'id-range', firstId: firstDay, lastId: lastDay + LAST_CHARACTER });
  }

  change(saved: readonly PlannedMeal[], removedIds: readonly string[]): Promise<SaveResult> {
    return this.#table.change(saved, removedIds);
  }
}
