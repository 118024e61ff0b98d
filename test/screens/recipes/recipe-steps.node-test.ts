import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { steppedMinutes, steppedServings } from '../../../src/screens/recipes/recipe-steps.ts';

const by = fc.constantFrom(-1, 1);

describe('what is stepped of a recipe', () => {
  it('servings become whole, and stay from one to the most', () => {
    assert.deepEqual([steppedServings(2.5, 1, 24), steppedServings(2.5, -1, 24), steppedServings(4, 1, 24), steppedServings(4, -1, 24)], [3, 2, 5, 3]);
    fc.assert(fc.property(fc.double({ min: 0.1, max: 100, noNaN: true }), by, (servings, way) => {
      const next = steppedServings(servings, way, 100);
      assert.ok(Number.isInteger(next) && next >= 1 && next <= 100);
    }));
  });

  it('minutes go singly up to ten, then by fives, after an hour by quarters of one', () => {
    assert.deepEqual([9, 10, 55, 60, 75].map((minutes) => steppedMinutes(minutes, 1, 0)), [10, 15, 60, 75, 90]);
    assert.deepEqual([10, 15, 60, 75].map((minutes) => steppedMinutes(minutes, -1, 0)), [9, 10, 55, 60]);
    assert.deepEqual([steppedMinutes(0, -1, 0), steppedMinutes(1, -1, 1), steppedMinutes(1_440, 1, 0)], [0, 1, 1_440]);
  });

  it('a step of minutes is taken back by its opposite, within the bounds', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 95 }).map((at) => (at < 10 ? at : at < 20 ? at * 5 - 40 : at * 15 - 240)), (minutes) => {
      assert.equal(steppedMinutes(steppedMinutes(minutes, 1, 0), -1, 0), minutes);
    }));
  });
});
