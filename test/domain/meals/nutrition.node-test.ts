import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { gramsIn } from '../../../src/domain/meals/amounts.ts';
import type { Food, NutrientName } from '../../../src/domain/meals/food.ts';
import { add, NOTHING, nutritionOf, nutritionOfFood, times } from '../../../src/domain/meals/nutrition.ts';
import { among, food, line, per100g, recipe } from './kitchen.ts';

const near = (actual: number, wanted: number): void => assert.ok(Math.abs(actual - wanted) <= 1e-6 * Math.max(1, Math.abs(wanted)), `${actual} is not ${wanted}`);

describe('kitchen measures', () => {
  const oats = food({ measures: { cup: 80, tbsp: 5, piece: 30 } });

  it('are the food’s own where it has them', () => {
    assert.equal(gramsIn(oats, 2, 'cup'), 160);
    assert.equal(gramsIn(oats, 3, 'piece'), 90);
    assert.equal(gramsIn(oats, 7, 'g'), 7);
  });

  it('follow from another measure of the same food where it has not', () => {
    near(gramsIn(oats, 1, 'tsp')!, (80 / 236.588) * 4.929);
    near(gramsIn(oats, 100, 'ml')!, (80 / 236.588) * 100);
  });

  it('are unknown where nothing tells them', () => {
    assert.equal(gramsIn(food(), 1, 'cup'), null);
    assert.equal(gramsIn(oats, 1, 'can'), null);
  });

  it('grow with the amount, in every unit', () => {
    fc.assert(fc.property(fc.double({ min: 0, max: 100, noNaN: true }), fc.constantFrom('g', 'ml', 'cup', 'tbsp', 'tsp', 'piece'), (amount, unit) => {
      near(gramsIn(oats, amount * 2, unit as 'g')!, 2 * gramsIn(oats, amount, unit as 'g')!);
    }));
  });
});

describe('what a serving holds', () => {
  const rice = food({ id: 'rice', per100g: per100g({ energyKcal: 360, proteinGrams: 7 }), group: 'whole-grain', gramsAnEquivalent: 28.35 });
  const beans = food({ id: 'beans', per100g: per100g({ energyKcal: 340, proteinGrams: 21, vitaminDMcg: null }), group: 'legume', gramsAnEquivalent: 17.5 });
  const foodOf = among([rice, beans]);

  it('is the sum of its lines, shared by its servings', () => {
    const { nutrients } = nutritionOf(recipe([line('rice', 200), line('beans', 100)], { servings: 2 }), foodOf);
    near(nutrients.energyKcal.value, (720 + 340) / 2);
    near(nutrients.proteinGrams.value, (14 + 21) / 2);
    assert.equal(nutrients.energyKcal.isWhole, true);
  });

  it('says “at least” of what one of its foods does not tell', () => {
    const { nutrients } = nutritionOf(recipe([line('rice'), line('beans')]), foodOf);
    assert.equal(nutrients.vitaminDMcg.isWhole, false);
    assert.equal(nutrients.proteinGrams.isWhole, true);
  });

  it('is not blurred by what an unknown can be at most, where that is next to nothing', () => {
    const vinegar = food({ id: 'vinegar', per100g: per100g({ fatGrams: 0, monounsaturatedGrams: null, carbohydrateGrams: 17, sugarsGrams: 15, fiberGrams: null }) });
    const shrimp = food({ id: 'shrimp', origin: 'shellfish', per100g: per100g({ fiberGrams: null, carbohydrateGrams: 0.9 }) });
    const edamame = food({ id: 'edamame', per100g: per100g({ fatGrams: 4.7, monounsaturatedGrams: null }) });
    const isWhole = (of: Food, grams: number, name: NutrientName): boolean => nutritionOfFood(of, grams).nutrients[name].isWhole;
    assert.equal(isWhole(vinegar, 30, 'monounsaturatedGrams'), true);
    assert.equal(isWhole(vinegar, 15, 'fiberGrams'), true);
    assert.equal(isWhole(vinegar, 100, 'fiberGrams'), false);
    assert.equal(isWhole(shrimp, 500, 'fiberGrams'), true);
    assert.equal(isWhole(edamame, 10, 'monounsaturatedGrams'), true);
    assert.equal(isWhole(edamame, 100, 'monounsaturatedGrams'), false);
  });

  it('says “at least” of everything when a line has no food or cannot be weighed', () => {
    assert.equal(nutritionOf(recipe([line('rice'), line(null, 1, { text: 'a handful of love' })]), foodOf).nutrients.energyKcal.isWhole, false);
    assert.equal(nutritionOf(recipe([line('rice', 1, { unit: 'cup' })]), foodOf).nutrients.energyKcal.isWhole, false);
  });

  it('is not blurred by salt to taste, nor by what may be left out', () => {
    const { nutrients } = nutritionOf(recipe([line('rice'), line('beans', null), line('beans', 100, { isOptional: true })]), foodOf);
    near(nutrients.energyKcal.value, 360);
    assert.equal(nutrients.energyKcal.isWhole, true);
  });

  it('counts beans as vegetables and as protein: a quarter cup is an ounce', () => {
    const { groups } = nutritionOfFood(beans, 70);
    near(groups.proteinOunces, 4);
    near(groups.vegetableCups, 1);
    near(groups.greensAndBeansCups, 1);
    near(groups.seafoodAndPlantOunces, 4);
  });

  it('adds in any order, and twice is the same as two', () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.constantFrom(rice, beans), fc.double({ min: 0, max: 500, noNaN: true })), { maxLength: 8 }), (eaten) => {
      const parts = eaten.map(([what, grams]) => nutritionOfFood(what, grams));
      const forward = parts.reduce(add, NOTHING);
      const backward = [...parts].reverse().reduce(add, NOTHING);
      near(forward.nutrients.energyKcal.value, backward.nutrients.energyKcal.value);
      near(times(forward, 2).groups.proteinOunces, add(forward, forward).groups.proteinOunces);
      near(Object.values(forward.novaKcal).reduce((sum, kcal) => sum + kcal, 0), forward.nutrients.energyKcal.value);
    }));
  });
});
