import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addDays } from '../../../src/domain/day.ts';
import { bestsOf } from '../../../src/domain/tracking/bests.ts';
import type { HistoryPeriod } from '../../../src/domain/tracking/history.ts';
import { longestStreakOf, stands, streakOf } from '../../../src/domain/tracking/streak.ts';
import { trendOf } from '../../../src/domain/tracking/trend.ts';

const MONDAY = '2026-01-05';

function week(index: number, what: Partial<HistoryPeriod> = {}): HistoryPeriod {
  const firstDay = addDays(MONDAY, 7 * index);
  return {
    firstDay, lastDay: addDays(firstDay, 6), weeks: 1, moderateMin: 0, vigorousMin: 0, creditedMin: 0, strengthDays: 0, intervalDays: 0,
    postureDays: 0, activeDays: 0, setCount: 0, isUnfinished: false, ...what,
  };
}

/** `x` stood, `.` was missed; the last one is the week that still runs. */
function weeksFrom(pattern: string): readonly HistoryPeriod[] {
  return [...pattern].map((sign, index) => week(index, { creditedMin: sign === 'x' ? 150 : 0, isUnfinished: index === pattern.length - 1 }));
}

const marksOf = (pattern: string): string => streakOf(weeksFrom(pattern)).marks.map(({ kind }) => kind[0]).join('');
const anyPattern = fc.array(fc.constantFrom('x', '.'), { minLength: 1, maxLength: 30 }).map((signs) => signs.join(''));

describe('a week stands', () => {
  it('with 150 minutes, or two strength days, or three days with anything done', () => {
    assert.ok(stands(week(0, { creditedMin: 150 })));
    assert.ok(stands(week(0, { strengthDays: 2 })));
    assert.ok(stands(week(0, { activeDays: 3 })));
    assert.ok(!stands(week(0, { creditedMin: 149, strengthDays: 1, activeDays: 2 })));
  });

  it('with the smaller goals somebody chose', () => {
    const goals = { cardioMin: 75, strengthDays: 1 };
    assert.ok(stands(week(0, { creditedMin: 75 }), goals));
    assert.ok(stands(week(0, { strengthDays: 1 }), goals));
    assert.ok(!stands(week(0, { creditedMin: 74, activeDays: 2 }), goals));
  });

  it('still, whatever goal is chosen afterwards', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 7 }), fc.constantFrom(75, 150, 300), fc.constantFrom(1, 2, 3), (creditedMin, strengthDays, cardioMin, days) => {
      const one = week(0, { creditedMin, strengthDays });
      assert.ok(!stands(one) || stands(one, { cardioMin, strengthDays: days }));
    }));
  });
});

describe('a streak', () => {
  it('counts the weeks that stood, and the running one as soon as it stands', () => {
    assert.equal(streakOf(weeksFrom('xx.')).weeks, 2);
    assert.equal(streakOf(weeksFrom('xxx')).weeks, 3);
  });

  it('is never broken by the week that still runs', () => {
    fc.assert(fc.property(anyPattern, (pattern) => {
      const before = streakOf(weeksFrom(`${pattern}.`)).weeks;
      assert.equal(streakOf(weeksFrom(`${pattern}x`)).weeks, before + 1);
    }));
  });

  it('bridges one missed week, and no second one', () => {
    assert.equal(marksOf('xx.xx.'), 'ssgsso');
    assert.equal(streakOf(weeksFrom('xx.xx.')).weeks, 4);
    assert.equal(streakOf(weeksFrom('xxx..x.')).weeks, 1);
    assert.equal(streakOf(weeksFrom('xxx...')).weeks, 0);
  });

  it('keeps what lies after the first missed week when a second one comes', () => {
    assert.equal(streakOf(weeksFrom('xxxx.xxx.xx.')).weeks, 5);
  });

  it('is still there in the week after a missed one', () => {
    assert.equal(marksOf('xxx..'), 'sssgo');
  });

  it('is as long as the longest tail with at most one missed week in it', () => {
    fc.assert(fc.property(anyPattern, (pattern) => {
      const finished = pattern.slice(0, -1);
      let longest = 0;
      for (let from = finished.length; from >= 0; from -= 1) {
        const tail = [...finished.slice(from)];
        if (tail.filter((sign) => sign === '.').length <= 1) longest = tail.filter((sign) => sign === 'x').length;
      }
      assert.equal(streakOf(weeksFrom(pattern)).weeks, longest + Number(pattern.endsWith('x')));
    }));
  });

  it('is the longest one at some moment, and no streak was ever longer', () => {
    fc.assert(fc.property(anyPattern, (pattern) => {
      const ever = [...pattern].map((_, end) => streakOf(weeksFrom(pattern.slice(0, end + 1))).weeks);
      assert.equal(longestStreakOf(weeksFrom(pattern)), Math.max(...ever));
    }));
  });
});

describe('personal bests', () => {
  it('are none for somebody who has just begun', () => {
    assert.deepEqual(bestsOf([]), []);
    assert.deepEqual(bestsOf([week(0, { activeDays: 1, isUnfinished: true })]), []);
  });

  it('name the week, the later one of two equals', () => {
    const best = bestsOf([week(0, { creditedMin: 160 }), week(1, { creditedMin: 90 }), week(2, { creditedMin: 160.7, isUnfinished: true })]);
    assert.deepEqual(best.find(({ kind }) => kind === 'week-minutes'), { kind: 'week-minutes', value: 160, firstDay: addDays(MONDAY, 14), isNow: true });
  });

  it('never tell a number that does not flatter', () => {
    fc.assert(fc.property(fc.array(fc.record({ creditedMin: fc.nat(200), activeDays: fc.nat(7), setCount: fc.nat(40) }), { maxLength: 20 }), (all) => {
      const weeks = all.map((what, index) => week(index, what));
      for (const { kind, value } of bestsOf(weeks)) assert.ok(value >= (kind === 'streak' || kind === 'week-days' ? 2 : 1));
    }));
  });
});

describe('a trend', () => {
  const kindOf = (minutes: readonly number[]): string =>
    trendOf([...minutes.map((creditedMin, index) => week(index, { creditedMin, activeDays: creditedMin > 0 ? 1 : 0 })), week(minutes.length, { isUnfinished: true })]).kind;

  it('says rising, steady or resting, and nothing before there is something to compare', () => {
    assert.equal(kindOf([]), 'none');
    assert.equal(kindOf([0, 0, 0, 100, 120]), 'first');
    assert.equal(kindOf([60, 80, 120, 150]), 'rising');
    assert.equal(kindOf([150, 140, 150, 145]), 'steady');
    assert.equal(kindOf([150, 150, 60, 0]), 'resting');
  });

  it('does not count the weeks before somebody began, nor the one that still runs', () => {
    assert.equal(kindOf([0, 0, 0, 0, 150, 150, 150, 150]), 'steady');
  });

  it('says how many minutes more', () => {
    const { recentMin, moreMin } = trendOf([100, 100, 130, 130].map((creditedMin, index) => week(index, { creditedMin, activeDays: 1 })));
    assert.deepEqual([recentMin, moreMin], [130, 30]);
  });

  it('compares two years, a part of one by its weeks', () => {
    const years = [week(0, { weeks: 10, creditedMin: 100, activeDays: 3 }), week(1, { weeks: 52, creditedMin: 150, activeDays: 3 })];
    assert.deepEqual(trendOf(years), { kind: 'rising', recentMin: 150, moreMin: 50 });
  });
});
