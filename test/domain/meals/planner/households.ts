import fc from 'fast-check';
import { addDays, daysBetween } from '../../../../src/domain/day.ts';
import { DIETS } from '../../../../src/domain/meals/diets.ts';
import { ALLERGENS } from '../../../../src/domain/meals/food.ts';
import { DEFAULT_HOUSEHOLD_SETTINGS } from '../../../../src/domain/meals/household.ts';
import type { PlannedDish, PlannedMeal } from '../../../../src/domain/meals/plan.ts';
import { dayNeeds } from '../../../../src/domain/meals/needs.ts';
import type { PlanRequest } from '../../../../src/domain/meals/planner/plan-request.ts';
import { MEALS } from '../../../../src/domain/meals/recipe.ts';
import { line, recipe } from '../kitchen.ts';
import { daysFrom, MONDAY, RECIPES, request } from './request.ts';

/** Recipes people wrote or brought in, some with a line nobody knows. */
const OWN = [
  recipe([line('oats'), line(null, null, { text: 'a pinch of magic' })], { id: 'own:mystery', meals: [...MEALS], keepsDays: 3, totalMin: 1, activeMin: 1 }),
  recipe([line('oats', 80), line('banana')], { id: 'own:oats', meals: ['breakfast', 'snack'], keepsDays: 2 }),
];
export const ALL_RECIPES = [...RECIPES, ...OWN];

const slots = fc.uniqueArray(fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), meal: fc.constantFrom(...MEALS), name: fc.constant('') }), {
  selector: ({ id }) => id, minLength: 1, maxLength: 6,
});

const recipeId = fc.constantFrom(...ALL_RECIPES.map(({ id }) => id), 'gone');
const dish: fc.Arbitrary<PlannedDish> = fc.oneof(
  recipeId.map((id): PlannedDish => ({ kind: 'recipe', recipeId: id })),
  fc.tuple(recipeId, fc.integer({ min: -2, max: 6 })).map(([id, at]): PlannedDish => ({ kind: 'leftovers', recipeId: id, cookedOn: addDays(MONDAY, at) })),
  fc.constant<PlannedDish>({ kind: 'text', text: 'At Grandma’s' }),
  fc.constant<PlannedDish>({ kind: 'out' }),
);

const meal = fc.record({
  dayIndex: fc.integer({ min: -7, max: 9 }), slotId: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), dish, servings: fc.constantFrom(1, 1.5, 2, 4),
  isLocked: fc.boolean(), cookedAtMs: fc.option(fc.constant(1_000), { nil: null, freq: 4 }),
}).map(({ dayIndex, ...rest }): PlannedMeal => {
  const localDay = addDays(MONDAY, dayIndex);
  return { id: `${localDay}/${rest.slotId}`, localDay, ...rest };
});

/** Each leftovers meal is what is left of some recipe meal before it. */
function linked(meals: readonly PlannedMeal[]): PlannedMeal[] {
  return meals.map((one) => {
    const cook = meals.find((other) => other.dish.kind === 'recipe' && other.localDay < one.localDay);
    if (one.dish.kind !== 'leftovers' || cook?.dish.kind !== 'recipe') return one;
    return { ...one, dish: { kind: 'leftovers', recipeId: cook.dish.recipeId, cookedOn: cook.localDay } };
  });
}

const COUPLE = [{ id: 'one', body: null }, { id: 'two', body: null }];

/** Any household, with anything planned already. */
export const anyRequest: fc.Arbitrary<PlanRequest> = fc.record({
  days: fc.integer({ min: 1, max: 7 }).map((count) => daysFrom(MONDAY, count)),
  today: fc.integer({ min: -3, max: 5 }).map((at) => addDays(MONDAY, at)),
  overToday: fc.subarray([...MEALS], { maxLength: 2 }),
  household: fc.record({
    diets: fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, fc.subarray([...DIETS], { maxLength: 2 })),
    allergies: fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, fc.subarray([...ALLERGENS], { maxLength: 4 })),
    hemisphere: fc.constantFrom('northern' as const, 'southern' as const),
    slots: fc.oneof(fc.constant(DEFAULT_HOUSEHOLD_SETTINGS.slots), slots),
    longestMin: fc.array(fc.option(fc.constantFrom(5, 15, 30, 45, 60), { nil: null, freq: 2 }), { minLength: 7, maxLength: 7 }),
  }),
  eaters: fc.constantFrom(1, 2, 5),
  meals: fc.tuple(fc.uniqueArray(meal, { selector: ({ id }) => id, maxLength: 20 }), fc.boolean()).map(([meals, isLinked]) => (isLinked ? linked(meals) : meals)),
  marks: fc.uniqueArray(fc.record({ id: recipeId, rating: fc.constantFrom(null, 1 as const, 5 as const), isFavourite: fc.boolean() }), { selector: ({ id }) => id, maxLength: 5 }),
  seed: fc.nat(),
}).map((change) => {
  const needs = change.days.map((day) => dayNeeds(COUPLE, day, new Map([['one', new Set([MONDAY])]])));
  const asked = request({ ...change, recipes: ALL_RECIPES, needs });
  // A failure tells the household, without a hundred recipes.
  return Object.defineProperty(asked, fc.toStringMethod, { value: () => JSON.stringify(change) });
});

/** Days after cooking, for leftovers. */
export function gapOf({ localDay, dish: eaten }: PlannedMeal): number {
  return eaten.kind === 'leftovers' ? daysBetween(eaten.cookedOn, localDay) : 0;
}
