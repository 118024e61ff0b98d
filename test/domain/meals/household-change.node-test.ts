import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LONGEST_MINUTES, MOST_EATERS, steppedEaters, steppedLongest, toggled, withSlotToggled } from '../../../src/domain/meals/household-change.ts';
import { DEFAULT_SLOTS } from '../../../src/domain/meals/plan.ts';

describe('changing what a household shares', () => {
  it('turns one thing on and off and leaves the others', () => {
    assert.deepEqual(toggled(['milk'], 'eggs'), ['milk', 'eggs']);
    assert.deepEqual(toggled(['milk', 'eggs'], 'milk'), ['eggs']);
  });

  it('brings a meal back in its place of the day, and keeps those of the household’s own', () => {
    const own = { id: 'own', meal: 'snack', name: 'Tea' } as const;
    const without = withSlotToggled([...DEFAULT_SLOTS, own], 'lunch');
    assert.deepEqual(without?.map(({ id }) => id), ['breakfast', 'dinner', 'snack', 'own']);
    assert.deepEqual(withSlotToggled(without ?? [], 'lunch')?.map(({ id }) => id), ['breakfast', 'lunch', 'dinner', 'snack', 'own']);
  });

  it('lets no day be without a meal', () => {
    assert.equal(withSlotToggled(DEFAULT_SLOTS.slice(2, 3), 'dinner'), null);
  });

  it('goes through the times one by one, stops at both ends, and finds its way from any other', () => {
    const way = [15];
    for (let at: number | null = 15; at !== null; way.push(at ?? Infinity)) at = steppedLongest(at, 1);
    assert.deepEqual(way, LONGEST_MINUTES.map((minutes) => minutes ?? Infinity));
    assert.deepEqual([steppedLongest(15, -1), steppedLongest(null, 1), steppedLongest(null, -1), steppedLongest(40, 1), steppedLongest(40, -1)], [15, null, 90, 45, 30]);
  });

  it('counts servings from one each', () => {
    assert.deepEqual([steppedEaters(null, 1), steppedEaters(1, -1), steppedEaters(null, -1), steppedEaters(MOST_EATERS, 1)], [1, null, null, MOST_EATERS]);
  });
});
