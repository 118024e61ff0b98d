import type { Food, FoodGroup } from './food.ts';
import { add, NOTHING, type Nutrition } from './nutrition.ts';
import type { PlannedMeal } from './plan.ts';
import type { Recipe } from './recipe.ts';

/** Half a cup-equivalent: what fits into a hand. A day's fruit and vegetables in the Dietary Guidelines are nine of them at 2,000 kcal. */
export const CUPS_A_HANDFUL = 0.5;

/** Different plants in a week. Source: McDonald et al. 2018, doi 10.1128/mSystems.00031-18 (the American Gut: 30 or more). */
export const PLANTS_A_WEEK = 30;

/** What one person eats of a day's plan: a serving of each meal. */
export interface DayFood {
  readonly eaten: Nutrition;
  /** Meals of which nothing is known: eaten out, or words. */
  readonly unknownMeals: number;
}

export function foodOfDay(meals: readonly PlannedMeal[], servingOf: (recipeId: string) => Nutrition | null): DayFood {
  let eaten = NOTHING;
  let unknownMeals = 0;
  for (const { dish } of meals) {
    const serving = dish.kind === 'recipe' || dish.kind === 'leftovers' ? servingOf(dish.recipeId) : null;
    if (serving) eaten = add(eaten, serving);
    else unknownMeals += 1;
  }
  return { eaten, unknownMeals };
}

export function handfulsOf({ groups }: Nutrition): number {
  return (groups.fruitCups + groups.vegetableCups) / CUPS_A_HANDFUL;
}

const PLANT_GROUPS: ReadonlySet<FoodGroup> = new Set<FoodGroup>(['fruit', 'veg', 'greens', 'legume', 'whole-grain', 'nuts', 'soy']);

/** How a plant was kept; it stays the same plant. */
const KEPT = /^(frozen|dried)-|-(canned|frozen|dried|crushed|paste|sauce|sun-dried)$/g;

/** Different plants in some recipes; spices, oils and refined grains are not counted. */
export function plantsIn(recipes: Iterable<Recipe>, foodOf: (id: string) => Food | undefined): ReadonlySet<string> {
  const plants = new Set<string>();
  for (const { ingredients } of recipes) {
    for (const { foodId } of ingredients) {
      const food = foodId === null ? undefined : foodOf(foodId);
      if (food?.origin === 'plant' && PLANT_GROUPS.has(food.group)) plants.add(food.id.replace(KEPT, ''));
    }
  }
  return plants;
}
