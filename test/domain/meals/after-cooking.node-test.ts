import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { afterCooking, servingsPlanned, type Cooked } from '../../../src/domain/meals/after-cooking.ts';
import { DEFAULT_SLOTS, mealIdOf, type PlannedMeal } from '../../../src/domain/meals/plan.ts';
import { addDays } from '../../../src/domain/day.ts';

const DAY = '2026-03-28';
const meal = (ahead: number, slotId: string, recipeId = 'other'): PlannedMeal => {
  const localDay = addDays(DAY, ahead);
  return { id: mealIdOf(localDay, slotId), localDay, slotId, dish: { kind: 'recipe', recipeId }, servings: 2, isLocked: false, cookedAtMs: null };
};
const cooked = (changes: Partial<Cooked> = {}): Cooked => ({
  recipe: { id: 'stew', meals: ['dinner'], keepsDays: 3 }, cooked: { day: DAY, meal: null }, now: { today: DAY, minuteOfDay: 19 * 60 }, atMs: 5, servingsLeft: 0,
  eaters: 2, slots: DEFAULT_SLOTS, ...changes,
});
const places = (meals: readonly PlannedMeal[]): readonly string[] => meals.map(({ id, servings }) => `${id} ${servings}`);

describe('after cooking', () => {
  it('a day’s servings are those eaten then and those eaten of it later, and nobody’s where it is not planned', () => {
    const dinner = { ...meal(0, 'dinner', 'stew'), servings: 3 };
    const left = (ahead: number, cookedOn: string): PlannedMeal => ({ ...meal(ahead, 'lunch'), dish: { kind: 'leftovers', recipeId: 'stew', cookedOn } });
    assert.equal(servingsPlanned([dinner, left(1, DAY), left(2, addDays(DAY, 1))], 'stew', DAY), 5);
    assert.equal(servingsPlanned([dinner], 'other', DAY), null);
    assert.equal(servingsPlanned([dinner], 'stew', addDays(DAY, 1)), null);
  });

  it('the planned meal is cooked, and stays as it was planned', () => {
    const planned = meal(0, 'dinner', 'stew');
    assert.deepEqual(afterCooking([planned], cooked({ cooked: { day: DAY, meal: planned } })).saved, [{ ...planned, cookedAtMs: 5 }]);
  });

  it('what was not planned takes a free place that suits it, and none when there is none', () => {
    assert.deepEqual(places(afterCooking([], cooked()).saved), [`${DAY}/dinner 2`]);
    assert.deepEqual(places(afterCooking([], cooked({ now: { today: addDays(DAY, 1), minuteOfDay: 20 } })).saved), [`${DAY}/dinner 2`]);
    assert.deepEqual(afterCooking([meal(0, 'dinner')], cooked()).saved, []);
  });

  it('what is left goes to the next free lunches and dinners', () => {
    const { later, unplaced } = afterCooking([meal(0, 'dinner', 'stew'), meal(1, 'dinner')], cooked({ servingsLeft: 5 }));
    assert.deepEqual(places(later), ['2026-03-29/lunch 2', '2026-03-30/lunch 2', '2026-03-30/dinner 1']);
    assert.equal(unplaced, 0);
  });

  it('after midnight what is left goes to the day that has begun, and to no meal of it that is over', () => {
    const at = (minuteOfDay: number) => cooked({ servingsLeft: 5, now: { today: addDays(DAY, 1), minuteOfDay } });
    assert.deepEqual(places(afterCooking([], at(20)).later), ['2026-03-29/lunch 2', '2026-03-29/dinner 2', '2026-03-30/lunch 1']);
    assert.deepEqual(places(afterCooking([], at(16 * 60)).later), ['2026-03-29/dinner 2', '2026-03-30/lunch 2', '2026-03-30/dinner 1']);
    assert.deepEqual(places(afterCooking([], cooked({ servingsLeft: 5, now: { today: addDays(DAY, 2), minuteOfDay: 20 } })).later)[0], '2026-03-30/lunch 2');
  });

  it('porridge stays breakfast', () => {
    const { later } = afterCooking([], cooked({ recipe: { id: 'oats', meals: ['breakfast'], keepsDays: 2 }, servingsLeft: 9 }));
    assert.deepEqual(later.map(({ slotId }) => slotId), ['breakfast', 'breakfast']);
  });

  it('what keeps for months is planned for as long as leftovers are good, a week', () => {
    const { later, unplaced } = afterCooking([], cooked({ recipe: { id: 'soup', meals: ['lunch'], keepsDays: 90 }, servingsLeft: 99, eaters: 1 }));
    assert.deepEqual([later.length, later[later.length - 1]?.localDay, unplaced], [14, addDays(DAY, 7), 85]);
  });

  it('nothing is ever put where something stands, kept longer than it keeps, or lost from the count', () => {
    const anyPlan = fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.constantFrom('breakfast', 'lunch', 'dinner', 'snack')), { selector: String });
    fc.assert(fc.property(anyPlan, fc.integer({ min: 0, max: 12 }), fc.integer({ min: 1, max: 5 }), fc.integer({ min: 0, max: 4 }), (cells, servingsLeft, eaters, keepsDays) => {
      const plan = cells.map(([ahead, slotId]) => meal(ahead, slotId));
      const { later, unplaced } = afterCooking(plan, cooked({ recipe: { id: 'stew', meals: ['dinner'], keepsDays }, servingsLeft, eaters }));
      const ids = plan.map(({ id }) => id);
      assert.ok(later.every(({ id, localDay }) => !ids.includes(id) && localDay > DAY && localDay <= addDays(DAY, keepsDays)));
      assert.equal(later.reduce((sum, { servings }) => sum + servings, unplaced), servingsLeft);
    }));
  });
});
