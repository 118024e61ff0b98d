import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addDays } from '../../../src/domain/day.ts';
import { meantOn, steppedMinute, weekdayOn, type Intention } from '../../../src/domain/tracking/intention.ts';

function intention(change: Partial<Intention>): Intention {
  return { id: 'i', personId: 'p', weekday: 1, minuteOfDay: 1_110, workoutId: null, ...change };
}

describe('intentions', () => {
  it('are meant for their weekday in every week, earliest first', () => {
    const all = [intention({ id: 'late' }), intention({ id: 'early', minuteOfDay: 420 }), intention({ id: 'tuesday', weekday: 2 })];
    for (const monday of ['2026-01-05', '2026-12-28', '2028-02-28']) {
      assert.deepEqual(meantOn(all, monday).map(({ id }) => id), ['early', 'late']);
      assert.deepEqual(meantOn(all, addDays(monday, 1)).map(({ id }) => id), ['tuesday']);
      assert.deepEqual(meantOn(all, addDays(monday, 2)), []);
    }
  });

  it('fall on the weekday the calendar says', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 40_000 }), (days) => {
      const day = addDays('2000-01-01', days);
      const name = new Intl.DateTimeFormat('en', { weekday: 'short', timeZone: 'UTC' }).format(Date.parse(day));
      assert.equal(['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'][weekdayOn(day)], name);
    }));
  });

  it('move by half hours and never leave the day', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 1_439 }), fc.constantFrom('earlier' as const, 'later' as const), (minute, direction) => {
      const stepped = steppedMinute(minute, direction);
      assert.ok(stepped >= 0 && stepped <= 1_410 && stepped % 30 === 0);
      assert.ok(Math.abs(stepped - minute) <= 30);
    }));
    assert.deepEqual([steppedMinute(1_110, 'later'), steppedMinute(1_110, 'earlier'), steppedMinute(1_117, 'later')], [1_140, 1_080, 1_140]);
    assert.deepEqual([steppedMinute(0, 'earlier'), steppedMinute(1_410, 'later')], [0, 1_410]);
  });
});
