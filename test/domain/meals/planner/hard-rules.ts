import { contentOf } from '../../../../src/domain/meals/diets.ts';
import type { PlannedMeal } from '../../../../src/domain/meals/plan.ts';
import type { Plan } from '../../../../src/domain/meals/planner/plan-on.ts';
import type { PlanRequest } from '../../../../src/domain/meals/planner/plan-request.ts';
import { gapOf } from './households.ts';

/** Everything a plan may never do, said a second time and without the planner's own code. @returns What it did. */
export function brokenRules({ days, today, overToday, household, eaters, meals, recipes, foods }: PlanRequest, plan: Plan): readonly string[] {
  const broken: string[] = [];
  const before = new Map(meals.map((meal) => [meal.id, meal]));
  const after = new Map([...meals, ...plan.meals].map((meal) => [meal.id, meal]));
  for (const id of plan.emptyIds) after.delete(id);
  const foodOf = new Map(foods.map((food) => [food.id, food]));
  const must = (isKept: boolean, rule: string, { id }: Pick<PlannedMeal, 'id'>): void => { if (!isKept) broken.push(`${id}: ${rule}`); };
  for (const id of [...plan.meals.map((meal) => meal.id), ...plan.emptyIds]) {
    const old = before.get(id);
    const isStaying = old && (old.isLocked || old.cookedAtMs !== null || old.dish.kind === 'text' || old.dish.kind === 'out');
    must(!isStaying, 'what is locked, cooked, words or eating out stays', { id });
    const mealOf = household.slots.find((slot) => slot.id === id.slice(11))?.meal;
    must(id.slice(0, 10) !== today || mealOf === undefined || !overToday.includes(mealOf), 'a meal of today whose time is over stays', { id });
    must(id.slice(0, 10) >= today && days.includes(id.slice(0, 10)), 'what is past stays', { id });
  }
  for (const meal of plan.meals) {
    const slot = household.slots.find(({ id }) => id === meal.slotId);
    const recipe = 'recipeId' in meal.dish ? recipes.find(({ id }) => id === (meal.dish as { recipeId: string }).recipeId) : undefined;
    if (!slot || !recipe) {
      broken.push(`${meal.id}: no such slot or recipe`);
      continue;
    }
    const content = contentOf(recipe, (id) => foodOf.get(id));
    must(household.allergies.length === 0 || (content.kind === 'known' && !content.allergens.some((one) => household.allergies.includes(one))), 'no allergen', meal);
    must(household.diets.every((diet) => content.kind === 'known' && content.diets.includes(diet)), 'the diet', meal);
    must(meal.servings === (before.get(meal.id)?.servings ?? eaters), 'people eating', meal);
    if (meal.dish.kind === 'recipe') {
      const longest = household.longestMin[new Date(`${meal.localDay}T00:00:00Z`).getUTCDay()];
      must(recipe.meals.includes(slot.meal), 'suits the meal', meal);
      must(longest == null || recipe.totalMin <= longest, 'no longer than there is time', meal);
    } else {
      const main = ['lunch', 'dinner'];
      const doesSuit = recipe.meals.includes(slot.meal) || (main.includes(slot.meal) && recipe.meals.some((one) => main.includes(one)));
      must(doesSuit, 'leftovers suit the meal', meal);
      must(gapOf(meal) >= 1 && gapOf(meal) <= recipe.keepsDays, 'leftovers still keep', meal);
    }
  }
  // Also leftovers that stay: what they come from is not planned away.
  for (const meal of after.values()) {
    const { dish } = meal;
    if (dish.kind !== 'leftovers') continue;
    const isCooked = (among: Iterable<PlannedMeal>): boolean => [...among].some((one) => one.dish.kind === 'recipe' && one.dish.recipeId === dish.recipeId && one.localDay === dish.cookedOn);
    if (plan.meals.includes(meal) || isCooked(before.values())) must(isCooked(after.values()), 'leftovers are of something cooked', meal);
  }
  return broken;
}
