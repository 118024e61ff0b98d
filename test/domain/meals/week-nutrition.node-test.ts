import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { dayNeeds } from '../../../src/domain/meals/needs.ts';
import { DEFAULT_SLOTS, type PlannedMeal } from '../../../src/domain/meals/plan.ts';
import { saltGramsOf, weekBalance, type WeekBalance } from '../../../src/domain/meals/week-nutrition.ts';
import { among, food, line, per100g, recipe } from './kitchen.ts';
import { leftovers, meal, planAround } from './plans.ts';

const MONDAY = '2026-11-23';

const foods = [
  food({ id: 'oats', group: 'whole-grain', gramsAnEquivalent: 25, per100g: per100g({ energyKcal: 400, proteinGrams: 16, fiberGrams: 10 }) }),
  food({ id: 'lentils', group: 'legume', gramsAnEquivalent: 50, per100g: per100g({ energyKcal: 100, proteinGrams: 9, fiberGrams: 8, sodiumMg: 200 }) }),
  food({ id: 'kale', group: 'greens', gramsAnEquivalent: 100, per100g: per100g({ energyKcal: 50, fiberGrams: 4 }) }),
  food({ id: 'kale-frozen', group: 'greens', gramsAnEquivalent: 100, per100g: per100g({ energyKcal: 50 }) }),
  food({ id: 'salmon', group: 'fish', origin: 'fish', gramsAnEquivalent: 28, per100g: per100g({ energyKcal: 200, proteinGrams: 20 }) }),
  food({ id: 'jam', group: 'sweet', per100g: per100g({ energyKcal: 250, addedSugarGrams: 50 }) }),
];

const recipes = [
  recipe([line('oats', 50), line('jam', 20)], { id: 'porridge' }),
  // Two servings: of each 100 g lentils and 100 g kale.
  recipe([line('lentils', 200), line('kale', 200)], { id: 'stew', servings: 2 }),
  recipe([line('salmon', 112), line('kale-frozen', 100)], { id: 'fish' }),
  recipe([line('oats', 50), line(null, 1, { text: 'a secret' })], { id: 'secret' }),
];

const needs = dayNeeds([{ id: 'me', body: null }], MONDAY, new Map());

function week(meals: readonly PlannedMeal[], change: Partial<Parameters<typeof weekBalance>[0]> = {}): WeekBalance {
  return weekBalance({
    firstDay: MONDAY, meals, slots: DEFAULT_SLOTS, recipeOf: (id) => recipes.find((one) => one.id === id), foodOf: among(foods), needsOn: () => needs, ...change,
  });
}

const near = (value: number, wanted: number): void => assert.ok(Math.abs(value - wanted) < 1e-9, `${value}, not ${wanted}`);

describe('the food of a week', () => {
  it('by hand: one whole day, with what is left of its lunch for dinner', () => {
    const found = week([meal(MONDAY, 'breakfast', 'porridge'), meal(MONDAY, 'lunch', 'stew', { servings: 5 }), leftovers(MONDAY, 'dinner', 'stew', MONDAY)]);
    const { nutrients, groups } = found.meanDay;
    // 50 g oats and 20 g jam: 200 + 50 kcal; twice 100 g lentils and 100 g kale: 2 × 150 kcal.
    near(nutrients.energyKcal.value, 550);
    near(nutrients.proteinGrams.value, 8 + 2 * 9);
    near(nutrients.fiberGrams.value, 5 + 2 * 12);
    near(nutrients.addedSugarGrams.value, 10);
    near(nutrients.sodiumMg.value, 400);
    // 100 g lentils are two ounces and half a cup; 100 g kale is one cup.
    near(groups.vegetableCups, 2 * 1.5);
    near(groups.wholeGrainOunces, 2);
    assert.equal(found.plants, 3);
    assert.deepEqual([found.knownDays, found.knownMeals, found.unknownMeals, found.openMeals], [1, 3, 0, 18]);
    // Whole grains 2 oz in 550 kcal are more than 1.5 in 1,000: all ten points. No fruit: none.
    assert.equal(found.healthyEating!.parts.find(({ id }) => id === 'whole-grains')!.points, 10);
    assert.equal(found.healthyEating!.parts.find(({ id }) => id === 'fruit')!.points, 0);
  });

  it('by hand: every dinner fish, of which the week has seven portions', () => {
    const days = [23, 24, 25, 26, 27, 28, 29].map((day) => `2026-11-${day}`);
    const found = week(days.map((day) => meal(day, 'dinner', 'fish')), { slots: DEFAULT_SLOTS.filter(({ id }) => id === 'dinner') });
    near(found.fishOunces, 7 * 4);
    near(found.enoughFishOunces, 8);
    near(found.meanDay.nutrients.energyKcal.value, 112 * 2 + 50);
    assert.equal(found.plants, 1);
    assert.equal(found.isAtLeast, false);
    assert.deepEqual(found.days.map(({ knownMeals }) => knownMeals), [1, 1, 1, 1, 1, 1, 1]);
  });

  it('leaves out what stands in a slot that is switched off', () => {
    const slots = DEFAULT_SLOTS.filter(({ id }) => id !== 'lunch');
    const dinner = meal(MONDAY, 'dinner', 'fish');
    assert.deepEqual(week([dinner, meal(MONDAY, 'lunch', 'stew')], { slots }), week([dinner], { slots }));
  });

  it('by hand: a mean is of the days that are known, and eating out or words make it "at least"', () => {
    const found = week([
      meal(MONDAY, 'dinner', 'stew'), meal('2026-11-24', 'dinner', { kind: 'out' }), meal('2026-11-25', 'dinner', 'fish'), meal('2026-11-25', 'lunch', { kind: 'text', text: 'soup' }),
    ], { slots: DEFAULT_SLOTS.map((slot) => ({ ...slot, meal: 'snack' as const })) });
    near(found.meanDay.nutrients.energyKcal.value, (150 + 274) / 2);
    assert.deepEqual([found.knownDays, found.knownMeals, found.unknownMeals, found.isAtLeast], [2, 2, 2, true]);
  });

  it('counts a frozen plant and a fresh one as one', () => assert.equal(week([meal(MONDAY, 'lunch', 'stew'), meal(MONDAY, 'dinner', 'fish')]).plants, 2));

  it('is "at least" where a main meal is open, not where only a snack is', () => {
    const dinners = DEFAULT_SLOTS.filter(({ id }) => id === 'dinner' || id === 'snack');
    const every = [23, 24, 25, 26, 27, 28].map((day) => meal(`2026-11-${day}`, 'dinner', 'stew'));
    assert.equal(week(every, { slots: dinners }).isAtLeast, true);
    assert.equal(week([...every, meal('2026-11-29', 'dinner', 'stew')], { slots: dinners }).isAtLeast, false);
  });

  it('says of a sum that a line is unknown', () => assert.equal(week([meal(MONDAY, 'breakfast', 'secret')]).meanDay.nutrients.proteinGrams.isWhole, false));

  it('counts a recipe that is no more as unknown', () => assert.equal(week([meal(MONDAY, 'lunch', 'gone')]).unknownMeals, 1));

  it('is nothing without meals: no score, and needs all the same', () => {
    const found = week([]);
    assert.deepEqual([found.healthyEating, found.wholeFood, found.knownMeals, found.plants], [null, null, 0, 0]);
    near(found.meanNeeds.energyKcal, 2_000);
  });

  it('does not look at other weeks, nor at how many eat', () => {
    fc.assert(fc.property(planAround(MONDAY), fc.integer({ min: 1, max: 9 }), (plan, servings) => {
      const inside = plan.filter(({ localDay }) => localDay >= MONDAY && localDay <= '2026-11-29');
      assert.deepEqual(week(plan.map((one) => ({ ...one, servings }))), week(inside));
    }));
  });

  it('has as much in the week as its days have together', () => {
    fc.assert(fc.property(planAround(MONDAY), (plan) => {
      const { days, meanDay, knownDays } = week(plan);
      const sum = days.reduce((all, { eaten }) => all + eaten.nutrients.fiberGrams.value, 0);
      assert.ok(Math.abs(sum - meanDay.nutrients.fiberGrams.value * knownDays) < 1e-6);
    }));
  });
});

describe('salt', () => {
  it('of 2,300 mg sodium is 5.8 g', () => assert.equal(saltGramsOf(2_300).toFixed(1), '5.8'));
});
