import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { cellsOf, mealsOverAt } from '../../../../src/domain/meals/planner/plan-request.ts';
import { daysFrom, MONDAY, request } from './request.ts';

describe('what is planned of today', () => {
  it('is all of it in the morning, and in the evening what has not been eaten yet', () => {
    assert.deepEqual(mealsOverAt(9 * 60), []);
    assert.deepEqual(mealsOverAt(18 * 60), ['breakfast', 'lunch']);
    assert.deepEqual(mealsOverAt(23 * 60), ['breakfast', 'lunch', 'dinner', 'snack']);
  });

  it('grows less as the day goes on', () => {
    fc.assert(fc.property(fc.nat(1_439), fc.nat(1_439), (one, other) => {
      const [earlier, later] = [mealsOverAt(Math.min(one, other)), mealsOverAt(Math.max(one, other))];
      assert.ok(earlier.every((meal) => later.includes(meal)));
    }));
  });

  it('leaves every other day whole', () => {
    const cells = cellsOf(request({ days: daysFrom(MONDAY, 2), today: MONDAY, overToday: ['breakfast', 'lunch'] }));
    assert.deepEqual(cells.filter(({ isOpen }) => !isOpen).map(({ localDay, slot }) => [localDay, slot.meal]), [[MONDAY, 'breakfast'], [MONDAY, 'lunch']]);
  });
});
