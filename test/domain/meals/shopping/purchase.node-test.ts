import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Food } from '../../../../src/domain/meals/food.ts';
import { soldAs, USUAL_FOOD_IDS } from '../../../../src/domain/meals/shopping/packs.ts';
import { purchaseOf, type Purchase } from '../../../../src/domain/meals/shopping/purchase.ts';
import { foods, foodOf } from './pantry-of.ts';

const bought = [...foods.byId.values()].filter(({ section }) => section !== 'none');
const anyFood = fc.constantFrom(...bought);
/** As much as a large household eats in two weeks. */
const anyGrams = fc.double({ min: 0, max: 8_000, noNaN: true });
const anyUnits = fc.constantFrom('metric', 'us');
const food = (id: string): Food => foodOf(id)!;

/** Grams of one unit less than what is to be bought. */
function oneLess(purchase: Purchase, grams: number): number {
  const count = purchase.kind === 'mass' ? Math.round(purchase.grams / stepOf(purchase, grams)) : purchase.count;
  return (purchase.grams * (count - 1)) / count;
}

function stepOf(purchase: Purchase & { kind: 'mass' }, grams: number): number {
  if (purchase.unit === 'lb') return 453.59237 / 4;
  return grams <= 500 ? 50 : grams <= 2_000 ? 100 : 250;
}

describe('what is put into the basket', () => {
  it('covers what is needed, never less', () => {
    fc.assert(fc.property(anyFood, anyGrams, anyUnits, (one, grams, units) => {
      assert.ok(purchaseOf(one, grams, units).grams >= grams * (1 - 1e-8));
    }), { numRuns: 2_000 });
  });

  it('is not one unit more than that', () => {
    fc.assert(fc.property(anyFood, fc.double({ min: 1, max: 8_000, noNaN: true }), anyUnits, (one, grams, units) => {
      const purchase = purchaseOf(one, grams, units);
      // Eggs come by six, and cut meat by 50 g at any weight.
      if (purchase.kind === 'pieces' && purchase.count % 6 === 0 && one.id === 'egg') return;
      if (one.section === 'fish-and-meat' && purchase.kind === 'mass') return assert.ok(purchase.grams - grams < 114);
      assert.ok(oneLess(purchase, grams) < grams, `${one.id}: ${JSON.stringify(purchase)} for ${grams}`);
    }), { numRuns: 2_000 });
  });

  it('grows with what is needed', () => {
    fc.assert(fc.property(anyFood, anyGrams, anyGrams, anyUnits, (one, some, other, units) => {
      const [less, more] = [Math.min(some, other), Math.max(some, other)];
      assert.ok(purchaseOf(one, less, units).grams <= purchaseOf(one, more, units).grams + 1e-9);
    }), { numRuns: 2_000 });
  });

  it('comes whole, and in units a person can carry and would ask for', () => {
    for (const one of bought) {
      for (const units of ['metric', 'us'] as const) {
        const purchase = purchaseOf(one, 1, units);
        const name = `${one.id}: ${JSON.stringify(purchase)}`;
        if (purchase.kind !== 'mass') assert.ok(Number.isInteger(purchase.count) && purchase.count >= 1, name);
        // The largest single thing is a watermelon.
        if (one.id !== 'watermelon') assert.ok(purchase.grams >= 2 && purchase.grams <= 4_500, name);
        if (purchase.kind === 'mass') assert.ok(purchase.amount > 0, name);
      }
    }
  });

  it('is never countless: half a kilo of anything is at most twenty things, spices apart', () => {
    for (const one of bought) {
      if (one.section === 'spices') continue;
      for (const units of ['metric', 'us'] as const) {
        const purchase = purchaseOf(one, 500, units);
        const most = purchase.kind === 'pieces' && purchase.grams / purchase.count < 60 ? 75 : 20;
        if (purchase.kind !== 'mass') assert.ok(purchase.count <= most, `${one.id}: ${JSON.stringify(purchase)}`);
      }
    }
  });

  it('is put down by hand for more than a hundred foods, each of which there is', () => {
    assert.ok(USUAL_FOOD_IDS.length >= 120);
    for (const id of USUAL_FOOD_IDS) assert.ok(foodOf(id), id);
  });

  it('knows a size for both systems, and a volume only where it can be weighed', () => {
    for (const one of bought) {
      const sold = soldAs(one);
      if (sold.kind === 'packs') {
        assert.ok(sold.metric.amount > 0 && sold.us.amount > 0, one.id);
        assert.equal(purchaseOf(one, 1, 'us').kind, 'packs', one.id);
      } else if (sold.kind === 'pieces') assert.equal(purchaseOf(one, 1, 'us').kind, 'pieces', one.id);
    }
  });

  it('is what one would write oneself', () => {
    const say = (id: string, grams: number, units: 'metric' | 'us' = 'metric'): unknown => {
      const purchase = purchaseOf(food(id), grams, units);
      if (purchase.kind === 'mass') return [purchase.amount, purchase.unit];
      return purchase.kind === 'packs' ? [purchase.count, purchase.container, purchase.size.amount, purchase.size.unit] : [purchase.count, purchase.container];
    };
    assert.deepEqual(say('egg', 7 * 50 / 0.88), [12, null]);
    assert.deepEqual(say('broccoli', 700), [2, 'head']);
    assert.deepEqual(say('kale', 250), [2, 'bunch']);
    assert.deepEqual(say('garlic', 35), [1, 'bulb']);
    assert.deepEqual(say('orange', 5.5 * 131 / 0.73), [6, null]);
    assert.deepEqual(say('cod', 270), [300, 'g']);
    assert.deepEqual(say('potato', 930), [1_000, 'g']);
    assert.deepEqual(say('chicken-thigh', 613), [650, 'g']);
    assert.deepEqual(say('olive-oil', 60), [1, 'bottle', 500, 'ml']);
    assert.deepEqual(say('rice-brown', 1_050), [2, 'bag', 1_000, 'g']);
    assert.deepEqual(say('chickpea-canned', 480), [2, 'can', 400, 'g']);
    assert.deepEqual(say('cumin', 4), [1, 'jar']);
    assert.deepEqual(say('milk-whole', 1_200), [2, 'carton', 1_000, 'ml']);
    assert.deepEqual(say('cod', 270, 'us'), [0.75, 'lb']);
    assert.deepEqual(say('oats', 300, 'us'), [1, 'bag', 18, 'oz']);
    assert.deepEqual(say('milk-whole', 1_200, 'us'), [2, 'carton', 32, 'fl oz']);
    // Almonds are bought without their shells.
    assert.deepEqual(say('almond', 200), [1, 'bag', 200, 'g']);
  });
});
