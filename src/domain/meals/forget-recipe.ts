import type { LocalDay } from '../day.ts';
import type { PlannedDish, PlannedMeal, WeekTemplate } from './plan.ts';

/** Meals from a day on that are this recipe, or its leftovers. */
export function plannedFrom(meals: readonly PlannedMeal[], recipeId: string, firstDay: LocalDay): readonly PlannedMeal[] {
  return meals.filter(({ localDay, dish }) => localDay >= firstDay && isOf(dish, recipeId));
}

/** The meals that would lose their recipe, with its name as their text; past ones too, for they are looked at again. */
export function keptAsText(meals: readonly PlannedMeal[], recipeId: string, name: string): readonly PlannedMeal[] {
  return meals.filter(({ dish }) => isOf(dish, recipeId)).map((meal) => ({ ...meal, dish: { kind: 'text', text: name } }));
}

/** Week templates in which it stands, likewise. */
export function templatesWithText(templates: readonly WeekTemplate[], recipeId: string, name: string): readonly WeekTemplate[] {
  return templates
    .filter(({ meals }) => meals.some(({ dish }) => isOf(dish, recipeId)))
    .map((template) => ({ ...template, meals: template.meals.map((meal) => (isOf(meal.dish, recipeId) ? { ...meal, dish: { kind: 'text' as const, text: name } } : meal)) }));
}

function isOf(dish: { readonly kind: PlannedDish['kind']; readonly recipeId?: string }, recipeId: string): boolean {
  return (dish.kind === 'recipe' || dish.kind === 'leftovers') && dish.recipeId === recipeId;
}
