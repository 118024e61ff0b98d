import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { inFractions, scaled, scaleWritten, shownAmount, type ShownAmount } from '../../../src/domain/meals/line-amount.ts';
import type { Unit } from '../../../src/domain/meals/recipe.ts';
import { food, line } from './kitchen.ts';

const flour = food({ measures: { cup: 125 } });
const milk = food({ group: 'dairy', measures: { cup: 244 } });
const words = ({ value, unit }: ShownAmount): string => `${inFractions(value) ?? value} ${unit}`;
const metric = (amount: number, unit: Unit, of = flour): string => words(shownAmount(amount, unit, of, 'metric'));
const us = (amount: number, unit: Unit, of = flour): string => words(shownAmount(amount, unit, of, 'us'));

describe('the amount of a line', () => {
  it('is what a scale shows, in metric units', () => {
    assert.deepEqual([425, 283.33, 17.3, 7.4, 0.4, 1_275].map((grams) => metric(grams, 'g')), ['425 g', '280 g', '17 g', '7½ g', '0.4 g', '1.3 kg']);
    assert.equal(metric(1_500, 'ml'), '1½ l');
  });

  it('is ounces, pounds and cups in United States ones', () => {
    assert.deepEqual([400, 100, 908, 3].map((grams) => us(grams, 'g')), ['14 oz', '3½ oz', '2 lb', '3 g']);
    assert.deepEqual([240, 400, 30, 5].map((ml) => us(ml, 'ml')), ['1 cup', '1⅔ cup', '2 tbsp', '1 tsp']);
  });

  it('keeps spoons everywhere, and weighs or measures a cup where cups are unknown', () => {
    assert.equal(metric(1.5, 'tbsp'), '1½ tbsp');
    assert.equal(us(0.5, 'cup'), '½ cup');
    assert.equal(metric(2, 'cup'), '250 g');
    assert.equal(metric(1, 'cup', milk), '235 ml');
  });

  it('takes the spoon that tells it well', () => {
    assert.equal(us(0.75, 'tbsp'), '2¼ tsp');
    assert.equal(us(3, 'tsp'), '1 tbsp');
    assert.equal(us(1 / 16, 'tsp'), '1 pinch');
    assert.equal(us(8, 'tbsp'), '½ cup');
    assert.equal(metric(8, 'tbsp'), '8 tbsp');
  });

  it('halves eggs and cans, and no smaller than a quarter', () => {
    assert.deepEqual([0.1, 0.33, 1.2, 1.3, 2.8, 10.4].map((count) => metric(count, 'piece')), ['¼ piece', '¼ piece', '1 piece', '1½ piece', '3 piece', '10 piece']);
    assert.equal(metric(1, 'can', food({ measures: { can: 400 } })), '1 can');
    assert.equal(metric(1, 'can'), '1 pack');
  });

  it('is never 0 of something needed, nor far from what it is', () => {
    const unit = fc.constantFrom<Unit[]>('g', 'ml', 'cup', 'tbsp', 'tsp', 'piece', 'can');
    fc.assert(fc.property(fc.double({ min: 0.001, max: 20_000, noNaN: true }), unit, fc.constantFrom('metric' as const, 'us' as const), (amount, of, units) => {
      const { value } = shownAmount(amount, of, flour, units);
      assert.ok(value > 0 && Number.isFinite(value));
    }));
    fc.assert(fc.property(fc.double({ min: 10, max: 20_000, noNaN: true }), (grams) => {
      const { value, unit } = shownAmount(grams, 'g', flour, 'metric');
      assert.ok(Math.abs(value * (unit === 'kg' ? 1_000 : 1) - grams) <= 0.06 * grams, `${grams} is shown as ${value} ${unit}`);
    }));
  });

  it('for other servings and back is what it was', () => {
    fc.assert(fc.property(fc.double({ min: 0.01, max: 5_000, noNaN: true }), fc.integer({ min: 1, max: 24 }), fc.integer({ min: 1, max: 24 }), (amount, from, to) => {
      const back = scaled(scaled(line('x', amount), to / from), from / to).amount ?? 0;
      assert.ok(Math.abs(back - amount) <= 1e-9 * amount);
    }));
    assert.equal(scaled(line('salt', null), 3).amount, null);
  });
});

describe('a line without a food', () => {
  it('is scaled by the number it begins with', () => {
    assert.equal(scaleWritten('2 cups oat drink', 2), '4 cups oat drink');
    assert.equal(scaleWritten('½ jar pickled beets', 3), '1½ jar pickled beets');
    assert.equal(scaleWritten('1 1/2 tsp za’atar', 2), '3 tsp za’atar');
    assert.equal(scaleWritten('2-3 sheets nori', 2), '4-6 sheets nori');
    assert.equal(scaleWritten('300g seitan', 0.5), '150g seitan');
  });

  it('without a number, or with one that is no amount, stays', () => {
    assert.equal(scaleWritten('cooking spray', 2), null);
    assert.equal(scaleWritten('7-grain bread', 2), null);
    assert.equal(scaleWritten('cooking spray', 1), 'cooking spray');
  });
});
