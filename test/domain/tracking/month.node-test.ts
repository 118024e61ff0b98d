import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addDays, daysBetween, weekStartOf } from '../../../src/domain/day.ts';
import { addMonths, monthOf, weeksOfMonth } from '../../../src/domain/tracking/month.ts';
import { anyDay, anyWeekStart } from './day-sums.ts';

describe('a month', () => {
  it('has each of its days once, in order, in whole weeks of any start', () => {
    fc.assert(fc.property(anyDay, anyWeekStart, (day, weekStart) => {
      const weeks = weeksOfMonth(day, weekStart);
      const days = weeks.reduce<(string | null)[]>((all, week) => all.concat(week), []).filter((each) => each !== null);
      assert.equal(days.length, daysBetween(monthOf(day), addMonths(day, 1)));
      days.forEach((each, index) => assert.equal(each, addDays(monthOf(day), index)));
      assert.ok(weeks.every((week) => week.length === 7) && weeks.length >= 4 && weeks.length <= 6);
      for (const week of weeks) week.forEach((each, column) => assert.ok(each === null || daysBetween(weekStartOf(each, weekStart), each) === column));
    }));
  });

  it('is found again after any number of months', () => {
    fc.assert(fc.property(anyDay, fc.integer({ min: -300, max: 300 }), (day, months) => {
      assert.equal(addMonths(addMonths(day, months), -months), monthOf(day));
      assert.equal(monthOf(addMonths(day, months)), addMonths(day, months));
    }));
  });

  it('follows December with January', () => {
    assert.deepEqual([addMonths('2026-12-31', 1), addMonths('2027-01-31', -1), addMonths('2028-01-31', 1)], ['2027-01-01', '2026-12-01', '2028-02-01']);
  });
});
