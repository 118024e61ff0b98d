import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addDays, dayAt, daysBetween, weekStartOf, type WeekStart } from '../../src/domain/day.ts';

const STARTS: readonly WeekStart[] = ['monday', 'sunday', 'saturday'];
const WEEKDAYS: Readonly<Record<WeekStart, string>> = { monday: 'Mon', sunday: 'Sun', saturday: 'Sat' };

const anyDay = fc.integer({ min: -20_000, max: 40_000 }).map((days) => addDays('2000-01-01', days));
/** UTC-12:00 to UTC+14:00 in quarters, as zones are. */
const anyOffset = fc.integer({ min: -48, max: 56 }).map((quarters) => quarters * 15);
const minutesOfDay = fc.integer({ min: 0, max: 24 * 60 - 1 });

const utcMidnight = (day: string): number => Date.parse(`${day}T00:00Z`);

describe('dayAt', () => {
  it('says the calendar day on the wall beside the person, at any offset and time', () => {
    fc.assert(fc.property(anyDay, minutesOfDay, anyOffset, (day, minutes, offset) => {
      assert.equal(dayAt(utcMidnight(day) + (minutes - offset) * 60_000, offset), day);
    }));
  });

  it('turns at midnight and at no other moment', () => {
    fc.assert(fc.property(anyDay, anyOffset, (day, offset) => {
      const midnight = utcMidnight(day) - offset * 60_000;
      assert.equal(dayAt(midnight - 1, offset), addDays(day, -1));
      assert.equal(dayAt(midnight, offset), day);
    }));
  });

  it('moves by at most one day when the clocks are set by an hour', () => {
    fc.assert(fc.property(anyDay, minutesOfDay, anyOffset, (day, minutes, offset) => {
      const now = utcMidnight(day) + minutes * 60_000;
      const moved = daysBetween(dayAt(now, offset), dayAt(now, offset + 60));
      assert.ok(moved === 0 || moved === 1);
    }));
  });
});

describe('addDays', () => {
  it('crosses years and leap days', () => {
    assert.equal(addDays('2026-12-31', 1), '2027-01-01');
    assert.equal(addDays('2028-02-28', 1), '2028-02-29');
    assert.equal(addDays('2027-03-01', -1), '2027-02-28');
    assert.equal(addDays('2100-02-28', 1), '2100-03-01');
  });

  it('is undone by its opposite, sorts as text, and agrees with daysBetween', () => {
    fc.assert(fc.property(anyDay, fc.integer({ min: 1, max: 3_000 }), (day, days) => {
      const later = addDays(day, days);
      assert.ok(later > day);
      assert.equal(addDays(later, -days), day);
      assert.equal(daysBetween(day, later), days);
    }));
  });

  it('refuses what is no day', () => {
    assert.throws(() => addDays('yesterday', 1), /yesterday/);
  });
});

describe('weekStartOf', () => {
  it('finds the right weekday within the last seven days, for all three starts', () => {
    fc.assert(fc.property(anyDay, fc.constantFrom(...STARTS), (day, start) => {
      const first = weekStartOf(day, start);
      const back = daysBetween(first, day);
      assert.ok(back >= 0 && back < 7);
      const weekday = new Intl.DateTimeFormat('en', { weekday: 'short', timeZone: 'UTC' }).format(utcMidnight(first));
      assert.equal(weekday, WEEKDAYS[start]);
    }));
  });

  it('is the same for all seven days of a week', () => {
    fc.assert(fc.property(anyDay, fc.constantFrom(...STARTS), (day, start) => {
      const first = weekStartOf(day, start);
      for (let offset = 0; offset < 7; offset += 1) assert.equal(weekStartOf(addDays(first, offset), start), first);
    }));
  });

  it('crosses the year', () => {
    assert.equal(weekStartOf('2027-01-01', 'monday'), '2026-12-28');
    assert.equal(weekStartOf('2027-01-01', 'sunday'), '2026-12-27');
    assert.equal(weekStartOf('2027-01-01', 'saturday'), '2026-12-26');
  });
});
