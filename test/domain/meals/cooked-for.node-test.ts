import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addDays } from '../../../src/domain/day.ts';
import { cookedFor, cookedForToday, type CookingPlace } from '../../../src/domain/meals/cooked-for.ts';
import { DEFAULT_SLOTS, mealIdOf, type PlannedMeal } from '../../../src/domain/meals/plan.ts';

const TODAY = '2026-03-28';
const YESTERDAY = addDays(TODAY, -1);
const stew = (localDay: string, slotId = 'dinner', cookedAtMs: number | null = null): PlannedMeal => (
  { id: mealIdOf(localDay, slotId), localDay, slotId, dish: { kind: 'recipe', recipeId: 'stew' }, servings: 2, isLocked: false, cookedAtMs }
);
const at = (hours: number, asked: CookingPlace | null = null) => ({ asked, now: { today: TODAY, minuteOfDay: hours * 60 }, slots: DEFAULT_SLOTS });
const mealOf = (plan: readonly PlannedMeal[], hours: number, asked: CookingPlace | null = null): string => {
  const { day, meal } = cookedFor(plan, 'stew', at(hours, asked));
  return meal?.id ?? day;
};

describe('what a dish is cooked for', () => {
  it('the meal it was opened from, whatever else is planned and however late it has become', () => {
    const plan = [stew(YESTERDAY), stew(TODAY, 'lunch'), stew(TODAY), stew(addDays(TODAY, 3))];
    for (const { localDay: day, slotId, id } of plan) assert.equal(mealOf(plan, 0.3, { day, slotId }), id);
  });

  it('after midnight yesterday’s dinner before today’s', () => {
    assert.equal(mealOf([stew(YESTERDAY), stew(TODAY)], 0.3), `${YESTERDAY}/dinner`);
    assert.equal(mealOf([stew(YESTERDAY, 'dinner', 5), stew(TODAY)], 0.3), `${TODAY}/dinner`);
  });

  it('in the early morning today’s breakfast before yesterday’s that nobody ticked', () => {
    assert.equal(mealOf([stew(YESTERDAY, 'breakfast'), stew(TODAY, 'breakfast')], 3.5), `${TODAY}/breakfast`);
  });

  it('by day today’s meal, the first that is not cooked', () => {
    assert.equal(mealOf([stew(YESTERDAY), stew(TODAY)], 12), `${TODAY}/dinner`);
    assert.equal(mealOf([stew(TODAY, 'breakfast', 5), stew(TODAY)], 12), `${TODAY}/dinner`);
    assert.equal(mealOf([stew(TODAY, 'breakfast', 5)], 12), `${TODAY}/breakfast`);
  });

  it('where today has none of it, the last of yesterday that nobody has cooked, and nothing older', () => {
    assert.equal(mealOf([stew(YESTERDAY, 'breakfast'), stew(YESTERDAY, 'dinner'), stew(YESTERDAY, 'lunch')], 12), `${YESTERDAY}/dinner`);
    assert.equal(mealOf([stew(YESTERDAY, 'dinner', 5)], 12), TODAY);
    assert.equal(mealOf([stew(addDays(TODAY, -2))], 12), TODAY);
  });

  it('said to be today’s, it is today’s, planned or not, and yesterday’s stays as it is', () => {
    assert.deepEqual(cookedForToday([stew(YESTERDAY)], 'stew', TODAY), { day: TODAY, meal: null });
    assert.equal(cookedForToday([stew(YESTERDAY), stew(TODAY)], 'stew', TODAY).meal?.id, `${TODAY}/dinner`);
  });

  it('begun yesterday, it is yesterday’s, planned or not', () => {
    const asked = { day: YESTERDAY, slotId: null };
    assert.equal(mealOf([stew(TODAY)], 0.3, asked), YESTERDAY);
    assert.equal(mealOf([stew(YESTERDAY, 'lunch'), stew(TODAY)], 0.3, asked), `${YESTERDAY}/lunch`);
  });

  it('an old address whose meal is gone is today’s', () => {
    assert.equal(mealOf([], 12, { day: addDays(TODAY, -9), slotId: 'dinner' }), TODAY);
    assert.equal(mealOf([stew(addDays(TODAY, -9), 'lunch')], 12, { day: addDays(TODAY, -9), slotId: 'dinner' }), TODAY);
  });

  it('only recipes are cooked, and only this one', () => {
    const left: PlannedMeal = { ...stew(TODAY), dish: { kind: 'leftovers', recipeId: 'stew', cookedOn: YESTERDAY } };
    assert.equal(mealOf([left], 12, { day: TODAY, slotId: 'dinner' }), TODAY);
    assert.equal(mealOf([{ ...stew(TODAY), dish: { kind: 'recipe', recipeId: 'soup' } }], 12, { day: TODAY, slotId: 'dinner' }), TODAY);
  });
});
