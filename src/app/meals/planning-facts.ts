import { addDays, type LocalDay } from '../../domain/day.ts';
import type { Food } from '../../domain/meals/food.ts';
import { dayNeeds, type Eater } from '../../domain/meals/needs.ts';
import { mealsOverAt, type PlanRecipe, type PlanRequest } from '../../domain/meals/planner/plan-request.ts';
import type { Recipe } from '../../domain/meals/recipe.ts';
import { isTrainingDay } from '../../domain/tracking/training-day.ts';
import type { Storage } from '../../storage/open-storage.ts';

/** As far as leftovers and "not again so soon" reach on either side. */
const DAYS_AROUND = 7;

export interface PlanningFacts {
  readonly storage: Pick<Storage, 'settings' | 'intentions' | 'daySums'> & { readonly food: Pick<Storage['food'], 'meals' | 'household' | 'recipeMarks'> };
  /** Everybody who lives here; their ids. */
  readonly people: readonly string[];
  readonly recipes: readonly Recipe[];
  readonly foods: Iterable<Food>;
  readonly today: LocalDay;
  /** 0 to 1,439. */
  readonly minuteOfDay: number;
  readonly seed: number;
}

/** Reads together what a week is planned from; nothing in it is larger than planning needs, as it is copied to a worker. */
export async function planRequestFor(firstDay: LocalDay, { storage, people, recipes, foods, today, minuteOfDay, seed }: PlanningFacts): Promise<PlanRequest> {
  const days = [0, 1, 2, 3, 4, 5, 6].map((at) => addDays(firstDay, at));
  const lastDay = addDays(firstDay, 6);
  const [household, meals, marks, eaters, training] = await Promise.all([
    storage.food.household.load(),
    storage.food.meals.listBetween(addDays(firstDay, -DAYS_AROUND), addDays(lastDay, DAYS_AROUND)),
    storage.food.recipeMarks.list(),
    Promise.all(people.map(async (id): Promise<Eater> => ({ id, body: (await storage.settings.loadPerson(id)).bodyFacts }))),
    Promise.all(people.map(async (id) => [id, await trainingDays(storage, id, days, today)] as const)),
  ]);
  // Before storage knows anybody there is one all the same.
  const all: readonly Eater[] = eaters.length > 0 ? eaters : [{ id: '', body: null }];
  const { diets, allergies, hemisphere, slots, longestMin } = household;
  const used = new Set(recipes.flatMap(({ ingredients }) => ingredients.map(({ foodId }) => foodId)));
  return {
    days, today, overToday: mealsOverAt(minuteOfDay), meals, marks, seed,
    household: { diets, allergies, hemisphere, slots, longestMin },
    eaters: household.eaters ?? all.length,
    needs: days.map((day) => dayNeeds(all, day, new Map(training))),
    recipes: recipes.map(planRecipeOf),
    foods: Array.from(foods).filter(({ id }) => used.has(id)),
  };
}

/** Days on which somebody trained, or, from today on, means to. */
async function trainingDays({ intentions, daySums }: PlanningFacts['storage'], personId: string, days: readonly LocalDay[], today: LocalDay): Promise<ReadonlySet<LocalDay>> {
  const [meant, done] = await Promise.all([intentions.list(personId), daySums.listBetween(personId, days[0]!, days[days.length - 1]!)]);
  return new Set(days.filter((day) => {
    const sum = done.find((one) => one.day === day) ?? null;
    return isTrainingDay(day, { done: sum && { ...sum, hasStrength: sum.strengthMin > 0 }, meant, today });
  }));
}

function planRecipeOf({ id, meals, servings, activeMin, totalMin, ingredients, keepsDays }: Recipe): PlanRecipe {
  return { id, meals, servings, activeMin, totalMin, ingredients, keepsDays };
}
