import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { NutrientName } from '../../../src/domain/meals/food.ts';
import { NOTHING, type FoodGroups, type Nutrition } from '../../../src/domain/meals/nutrition.ts';
import { healthyEatingIndex, wholeFoodScore } from '../../../src/domain/meals/scores.ts';

/** 1,000 kcal of something, all of it whole food unless told. */
function eaten(nutrients: Partial<Record<NutrientName, number>>, groups: Partial<FoodGroups> = {}, novaKcal: Nutrition['novaKcal'] = { 1: 1_000, 2: 0, 3: 0, 4: 0 }): Nutrition {
  const all = { ...NOTHING.nutrients, energyKcal: { value: 1_000, isWhole: true } };
  for (const [name, value] of Object.entries(nutrients) as [NutrientName, number][]) all[name] = { value, isWhole: true };
  return { nutrients: all, groups: { ...NOTHING.groups, ...groups }, novaKcal };
}

const best = eaten(
  { monounsaturatedGrams: 20, polyunsaturatedGrams: 5, saturatedGrams: 8, sodiumMg: 1_100, addedSugarGrams: 10 },
  {
    fruitCups: 0.8, wholeFruitCups: 0.4, vegetableCups: 1.1, greensAndBeansCups: 0.2, wholeGrainOunces: 1.5, dairyCups: 1.3, proteinOunces: 2.5,
    seafoodAndPlantOunces: 0.8, leanOunces: 1.7, refinedGrainOunces: 0,
  },
);

const pointsOf = (score: ReturnType<typeof healthyEatingIndex>, id: string): number | null | undefined => score?.parts.find((part) => part.id === id)?.points;

describe('the Healthy Eating Index 2020', () => {
  it('is 100 where every part is full', () => assert.equal(healthyEatingIndex(best)?.points, 100));

  it('has its thirteen parts, of 100 points together', () => {
    const parts = healthyEatingIndex(best)!.parts;
    assert.equal(parts.length, 13);
    assert.equal(parts.reduce((sum, { most }) => sum + most, 0), 100);
  });

  it('gives half the points half way, up and down', () => {
    assert.equal(pointsOf(healthyEatingIndex(eaten({}, { fruitCups: 0.4 })), 'fruit'), 2.5);
    assert.equal(pointsOf(healthyEatingIndex(eaten({ sodiumMg: 1_550 })), 'sodium'), 5);
    assert.equal(Math.round(pointsOf(healthyEatingIndex(eaten({}, { refinedGrainOunces: 3.05 })), 'refined-grains')!), 5);
  });

  it('is nothing where nothing was eaten', () => assert.equal(healthyEatingIndex(NOTHING), null));

  it('knows its two parts of fat while what is unknown can hardly change them', () => {
    const withUnknown = (unknownMost: number): Nutrition => ({
      ...best,
      nutrients: {
        ...best.nutrients, monounsaturatedGrams: { value: 20, isWhole: false, unknownMost }, polyunsaturatedGrams: { value: 5, isWhole: false, unknownMost },
        saturatedGrams: { value: 8, isWhole: false, unknownMost },
      },
    });
    const near = healthyEatingIndex(withUnknown(0.4))!;
    assert.equal(near.isWhole, true);
    assert.ok(near.points > 98 && near.points <= 100, String(near.points));
    const far = healthyEatingIndex(withUnknown(4))!;
    assert.deepEqual([pointsOf(far, 'fats'), pointsOf(far, 'saturated-fat')], [null, null]);
    assert.equal(healthyEatingIndex(withUnknown(Infinity))!.isWhole, false);
  });

  it('leaves out what is unknown, and says so', () => {
    const unknown: Nutrition = { ...best, nutrients: { ...best.nutrients, sodiumMg: { value: 3_000, isWhole: false } } };
    const score = healthyEatingIndex(unknown)!;
    assert.equal(score.isWhole, false);
    assert.equal(Math.round(score.points), 100);
  });
});

describe('the whole-food score', () => {
  it('is 100 at the best there is', () => {
    const score = wholeFoodScore({ ...best, groups: { ...best.groups, fruitCups: 0.8, vegetableCups: 1.1 } })!;
    assert.equal(Math.round(score.points), 100);
  });

  it('weighs its parts to 100', () => assert.equal(wholeFoodScore(best)!.parts.reduce((sum, { most }) => sum + most, 0), 100));

  it('leaves the oil of the pan out of how processed it is', () => {
    const withOil = eaten({}, {}, { 1: 500, 2: 500, 3: 0, 4: 0 });
    assert.equal(pointsOf(wholeFoodScore(withOil), 'little-processed'), 30);
  });

  it('counts processed food half: half of it is where the points begin', () => {
    assert.equal(pointsOf(wholeFoodScore(eaten({}, {}, { 1: 0, 2: 0, 3: 1_000, 4: 0 })), 'little-processed'), 0);
    assert.equal(pointsOf(wholeFoodScore(eaten({}, {}, { 1: 900, 2: 0, 3: 100, 4: 0 })), 'little-processed'), 30);
  });

  it('never leaves 0 to 100, and more vegetables never take points away', () => {
    const amount = fc.double({ min: 0, max: 50, noNaN: true });
    fc.assert(fc.property(amount, amount, amount, amount, (vegetableCups, more, sodiumMg, addedSugarGrams) => {
      const of = (cups: number): number => wholeFoodScore(eaten({ sodiumMg: sodiumMg * 100, addedSugarGrams }, { vegetableCups: cups }))!.points;
      const points = of(vegetableCups);
      assert.ok(points >= 0 && points <= 100);
      assert.ok(of(vegetableCups + more) >= points - 1e-9);
    }));
  });
});
