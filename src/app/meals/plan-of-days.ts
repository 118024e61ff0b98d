import { addDays, type DaySpan } from '../../domain/day.ts';
import type { HouseholdSettings } from '../../domain/meals/household.ts';
import { comesBefore, cookServings, MOST_KEPT_DAYS, type PlanRules } from '../../domain/meals/leftovers.ts';
import type { PlannedMeal } from '../../domain/meals/plan.ts';
import type { Recipe } from '../../domain/meals/recipe.ts';
import { recipeOf, rulesOf } from '../../store/meal-week-store.ts';
import type { Kitchen } from './kitchen.ts';

/** The meals of some days, as they are told outside the app. */
export interface PlanOfDays {
  readonly household: HouseholdSettings;
  /** In the order they are eaten; those of a slot that is switched off are left out, as on the screen. */
  readonly meals: readonly PlannedMeal[];
  /** Null for words and eating out, and for a recipe that is gone. */
  recipeOf(meal: PlannedMeal): Recipe | null;
  /** Servings to cook: for those who eat, and for those who eat of it later. */
  cookServings(meal: PlannedMeal): number;
}

interface PlanSource extends Pick<Kitchen, 'findRecipe'> {
  readonly kept: Pick<Kitchen['kept'], 'meals' | 'household'>;
}

export async function planOfDays(kitchen: PlanSource, { firstDay, lastDay }: DaySpan): Promise<PlanOfDays> {
  const { meals: kept, household: settings } = kitchen.kept;
  const [plan, household] = await Promise.all([kept.listBetween(firstDay, addDays(lastDay, MOST_KEPT_DAYS)), settings.load()]);
  const recipes = await recipesIn(plan, kitchen);
  const rules: PlanRules = rulesOf({ household, recipes, notForAll: new Map() });
  const meals = plan.filter(({ localDay, slotId }) => localDay <= lastDay && rules.slotIds.includes(slotId));
  return {
    household,
    meals: meals.sort((one, other) => (comesBefore(one, other, rules) ? -1 : 1)),
    recipeOf: (meal) => recipeOf(meal, recipes),
    cookServings: (meal) => cookServings(meal, plan, rules),
  };
}

async function recipesIn(plan: readonly PlannedMeal[], kitchen: PlanSource): Promise<ReadonlyMap<string, Recipe>> {
  const ids = new Set(plan.flatMap(({ dish }) => (dish.kind === 'recipe' || dish.kind === 'leftovers' ? [dish.recipeId] : [])));
  const found = await Promise.all([...ids].map((id) => kitchen.findRecipe(id)));
  return new Map(found.flatMap((recipe) => (recipe ? [[recipe.id, recipe] as const] : [])));
}
