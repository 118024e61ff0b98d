import { addDays } from '../../../../src/domain/day.ts';
import { wasteOf } from '../../../../src/domain/meals/planner/board.ts';
import { dayCost, LEFTOVERS_A_DAY, weekCost, WEIGHT } from '../../../../src/domain/meals/planner/objective.ts';
import type { PlanTable } from '../../../../src/domain/meals/planner/plan-table.ts';
import { VALUE_COUNT, type RecipeSurvey } from '../../../../src/domain/meals/planner/recipe-survey.ts';
import type { PlannedMeal } from '../../../../src/domain/meals/plan.ts';

/** The objective of a whole week, counted from its meals alone with lists and maps: slow, and in no way like the board. */
export function recount(table: PlanTable, meals: readonly PlannedMeal[]): number {
  const { request: { days, household }, cells, surveys } = table;
  const known = cells.flatMap((cell) => {
    const meal = meals.find(({ id }) => id === `${cell.localDay}/${cell.slot.id}`);
    const dish = meal?.dish;
    const survey = dish && 'recipeId' in dish ? surveys.find(({ recipe }) => recipe.id === dish.recipeId) : undefined;
    return meal && dish && survey ? [{ cell, meal, dish, survey }] : [];
  });
  const cookingOf = (one: (typeof known)[number]): (typeof known)[number] | undefined => {
    const { dish } = one;
    if (dish.kind !== 'leftovers') return one;
    // A kept rest whose cooking was on no cell stays one of elsewhere, also when the same dish happens to be planned for that day.
    const isKept = one.meal === one.cell.kept;
    return known.find((other) => other.dish.kind === 'recipe' && other.survey === one.survey && other.meal.localDay === dish.cookedOn && (!isKept || other.meal === other.cell.kept));
  };
  let cost = 0;
  for (const [dayIndex, day] of days.entries()) {
    const eaten = known.filter(({ meal }) => meal.localDay === day);
    cost += dayCost(sumOf(eaten.map(({ survey }) => survey)), 0, table.dayTargets[dayIndex]!);
    cost += WEIGHT.sameDay * eaten.reduce((pairs, { survey }, at) => pairs + eaten.slice(at + 1).filter((other) => other.survey === survey).length, 0);
  }
  const plants = new Set(known.flatMap(({ survey }) => survey.plants));
  cost += weekCost(sumOf(known.map(({ survey }) => survey)), plants.size, table.weekTarget);
  for (const [place, survey] of surveys.entries()) {
    const cooked = known.filter((one) => one.survey === survey && one.dish.kind === 'recipe');
    cost += Math.max(0, cooked.length - table.timesFree[place]!) * table.repeatCost[place]!;
    for (const { cell } of cooked) if (cell.isOpen) cost += table.cookingCost[cell.dayIndex * surveys.length + place]!;
  }
  const leftovers = known.filter((one) => one.dish.kind === 'leftovers' && cookingOf(one)).length;
  cost += WEIGHT.leftovers * leftovers + WEIGHT.tooManyLeftovers * Math.max(0, leftovers - LEFTOVERS_A_DAY * days.length);
  const bought = new Map<string, number>();
  for (const one of known) {
    const cooking = cookingOf(one);
    if (!cooking) continue;
    for (const [food, grams] of one.survey.perishables) {
      const key = `${food} ${Math.floor(cooking.cell.dayIndex / table.windowDays[food]!)}`;
      bought.set(key, (bought.get(key) ?? 0) + grams * one.meal.servings);
    }
  }
  for (const [key, grams] of bought) cost += wasteOf(grams, table.packGrams[Number(key.split(' ')[0])]!);
  if (household.slots.length * days.length !== cells.length || days.some((day, at) => day !== addDays(days[0]!, at))) throw new Error('not a week');
  return cost;
}

function sumOf(surveys: readonly RecipeSurvey[]): Float64Array {
  const sum = new Float64Array(VALUE_COUNT);
  for (const { values } of surveys) values.forEach((value, at) => { sum[at] = sum[at]! + value; });
  return sum;
}
