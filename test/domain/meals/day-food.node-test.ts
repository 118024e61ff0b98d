import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { foodOfDay, handfulsOf, plantsIn } from '../../../src/domain/meals/day-food.ts';
import { nutritionOf } from '../../../src/domain/meals/nutrition.ts';
import { among, food, line, per100g, recipe } from './kitchen.ts';
import { leftovers, meal } from './plans.ts';

const DAY = '2026-11-16';
const carrot = food({ id: 'carrot', group: 'veg', gramsAnEquivalent: 100, per100g: per100g({ proteinGrams: 1 }) });
const beans = food({ id: 'white-bean', group: 'legume', gramsAnEquivalent: 50, per100g: per100g({ proteinGrams: 9 }) });

describe('the food of a day', () => {
  it('is one serving of each meal, leftovers too, however many eat', () => {
    const stew = recipe([line('carrot', 400), line('white-bean', 200)], { servings: 4 });
    const serving = nutritionOf(stew, among([carrot, beans]));
    const { eaten, unknownMeals } = foodOfDay([meal(DAY, 'lunch', 'stew', { servings: 6 }), leftovers(DAY, 'dinner', 'stew', DAY)], () => serving);
    assert.equal(unknownMeals, 0);
    assert.ok(Math.abs(eaten.nutrients.proteinGrams.value - 2 * (1 + 4.5)) < 1e-9);
    // One cup of carrots and a quarter cup of beans, twice, in halves of a cup.
    assert.equal(handfulsOf(eaten), 2 * 2 * 1.25);
  });

  it('knows of what it knows nothing', () => {
    const meals = [meal(DAY, 'lunch', { kind: 'out' }), meal(DAY, 'dinner', { kind: 'text', text: 'Soup at Ana’s' }), meal(DAY, 'snack', 'gone')];
    assert.equal(foodOfDay(meals, () => null).unknownMeals, 3);
  });

  it('counts a plant once, however it was kept, and neither spices nor oils nor what is no plant', () => {
    const foods = [
      food({ id: 'spinach', group: 'greens' }), food({ id: 'frozen-spinach', group: 'greens' }), food({ id: 'tomato-canned', group: 'veg' }), food({ id: 'tomato', group: 'veg' }),
      food({ id: 'cumin', group: 'none' }), food({ id: 'olive-oil', group: 'oil' }), food({ id: 'cod', group: 'fish', origin: 'fish' }), food({ id: 'egg', group: 'egg', origin: 'egg' }),
    ];
    const all = recipe([...foods.map(({ id }) => line(id)), line(null)]);
    assert.deepEqual([...plantsIn([all, all], among(foods))].sort(), ['spinach', 'tomato']);
  });
});
