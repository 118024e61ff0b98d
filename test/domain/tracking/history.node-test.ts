import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addDays, dayAt, daysBetween, weekStartOf, type LocalDay } from '../../../src/domain/day.ts';
import type { DaySum } from '../../../src/domain/tracking/day-sum.ts';
import { allWeeksOf, firstDayToReadFor, weeksOf, yearsOf } from '../../../src/domain/tracking/history.ts';
import { hasAnythingIn, sumDay } from '../../../src/domain/tracking/sum-day.ts';
import { daysToReadFor, summarizeWeek } from '../../../src/domain/tracking/week.ts';
import { advance, type Session } from '../../../src/domain/workout/session.ts';
import { start, step, stepsOf, tick } from '../workout/factory.ts';
import { anyDay, anySums, anyWeekStart, daySum } from './day-sums.ts';

/** The same rule, said day by day and without any cleverness. */
function recount(sums: readonly DaySum[], firstDay: LocalDay): Record<string, number> {
  const of = (offset: number): DaySum => sums.find(({ day }) => day === addDays(firstDay, offset)) ?? daySum(addDays(firstDay, offset), { sessionCount: 0 });
  const counted = new Set<number>();
  for (let offset = -7; offset < 7; offset += 1) if (of(offset).hardMin >= 4 && !counted.has(offset - 1)) counted.add(offset);
  const week = [0, 1, 2, 3, 4, 5, 6].map(of);
  const sum = (valueOf: (day: DaySum) => number): number => week.reduce((total, day) => total + valueOf(day), 0);
  return {
    moderateMin: sum((day) => day.moderateMin),
    vigorousMin: sum((day) => day.vigorousMin),
    creditedMin: sum((day) => day.moderateMin) + 2 * sum((day) => day.vigorousMin),
    strengthDays: sum((day) => Number(day.strengthMin >= 8 || day.setCount >= 8)),
    intervalDays: [...counted].filter((offset) => offset >= 0).length,
    postureDays: sum((day) => Number(day.isPosture)),
    activeDays: sum((day) => Number(day.sessionCount + day.activityCount > 0)),
    setCount: sum((day) => day.setCount),
  };
}

const anyHistory = anyDay.chain((today) => fc.record({ today: fc.constant(today), weekStart: anyWeekStart, sums: anySums(today) }));

describe('weeks of the history', () => {
  it('are what a recount day by day has, for any week start, over year ends and leap days', () => {
    fc.assert(fc.property(anyHistory, fc.integer({ min: 1, max: 16 }), ({ sums, ...calendar }, count) => {
      for (const { firstDay, lastDay: _last, weeks: _weeks, isUnfinished: _is, ...numbers } of weeksOf(sums, count, calendar)) {
        assert.deepEqual(numbers, recount(sums, firstDay));
      }
    }));
  });

  it('follow each other without a hole; only the last one still runs', () => {
    fc.assert(fc.property(anyDay, anyWeekStart, fc.integer({ min: 1, max: 60 }), (today, weekStart, count) => {
      const weeks = weeksOf([], count, { today, weekStart });
      assert.equal(weeks.length, count);
      weeks.forEach((week, index) => {
        assert.equal(week.firstDay, weekStartOf(week.firstDay, weekStart));
        assert.equal(daysBetween(week.firstDay, week.lastDay), 6);
        if (index > 0) assert.equal(daysBetween(weeks[index - 1]!.lastDay, week.firstDay), 1);
        assert.equal(week.isUnfinished, index === count - 1);
      });
      assert.ok(weeks[count - 1]!.firstDay <= today && today <= weeks[count - 1]!.lastDay);
    }));
  });

  it('need no day before the one they ask to be read from', () => {
    fc.assert(fc.property(anyHistory, fc.integer({ min: 1, max: 12 }), ({ sums, ...calendar }, count) => {
      const from = firstDayToReadFor(count, calendar);
      assert.deepEqual(weeksOf(sums.filter(({ day }) => day >= from), count, calendar), weeksOf(sums, count, calendar));
    }));
  });

  it('have the same minutes in all, wherever weeks begin', () => {
    fc.assert(fc.property(anyHistory, anyWeekStart, ({ sums, today }, weekStart) => {
      const minutes = allWeeksOf(sums, { today, weekStart }).reduce((total, { creditedMin }) => total + creditedMin, 0);
      assert.equal(minutes, sums.reduce((total, sum) => total + sum.moderateMin + 2 * sum.vigorousMin, 0));
    }));
  });

  it('say what the week on Today says of the same sessions, in any time zone, over the days on which clocks are set', () => {
    const anySession = fc.record({ hours: fc.integer({ min: 0, max: 24 * 28 }), zone: fc.integer({ min: -48, max: 56 }), hard: fc.integer({ min: 0, max: 6 }), strength: fc.integer({ min: 0, max: 9 }) });
    fc.assert(fc.property(fc.array(anySession, { maxLength: 12 }), fc.constantFrom('2026-03-20', '2026-10-20', '2026-12-20', '2028-02-20'), anyWeekStart, (all, begin, weekStart) => {
      const sessions = all.map(({ hours, zone, hard, strength }, index) => {
        const startedAtMs = Date.parse(`${begin}T00:00Z`) + hours * 3_600_000;
        const steps = stepsOf([step('moderate', 120), step('hard', 60 * hard || 1), step('strength', 60 * strength || 1)]);
        return advance(start(steps, { id: `session-${index}`, startedAtMs, zoneOffsetMinutes: zone * 15, participants: ['person'] }), tick(10_000_000));
      });
      const sums = sumsOf(sessions);
      const today = sums[sums.length - 1]?.day ?? begin;
      for (const week of weeksOf(sums, 5, { today, weekStart })) {
        const { firstDay, lastDay } = daysToReadFor(week.firstDay);
        const known = summarizeWeek(sums.filter(({ day }) => day >= firstDay && day <= lastDay), week.firstDay, () => []);
        assert.deepEqual(
          [week.moderateMin, week.creditedMin, week.strengthDays, week.intervalDays].map((value) => Math.round(value * 1_000)),
          [known.moderateMin, known.creditedMin, known.strengthDays.length, known.intervalDays.length].map((value) => Math.round(value * 1_000)),
        );
      }
    }), { numRuns: 60 });
  });

  it('keep the day a session had where it was done, when the zone changes with the clocks', () => {
    const startedAtMs = Date.parse('2026-03-29T22:30Z');
    assert.equal(dayAt(startedAtMs, 60), '2026-03-29');
    assert.equal(dayAt(startedAtMs, 120), '2026-03-30');
    const of = (zoneOffsetMinutes: number): readonly number[] => {
      const session = advance(start(stepsOf([step('moderate', 600)]), { startedAtMs, zoneOffsetMinutes, participants: ['person'] }), tick(10_000_000));
      return weeksOf(sumsOf([session]), 2, { today: '2026-03-31', weekStart: 'monday' }).map(({ creditedMin }) => creditedMin);
    };
    assert.deepEqual(of(60), [10, 0]);
    assert.deepEqual(of(120), [0, 10]);
  });
});

describe('years of the history', () => {
  it('are average weeks, from the first record on and up to today', () => {
    const sums = ['2025-12-18', '2025-12-25', '2026-01-01', '2026-01-08'].map((day) => daySum(day, { moderateMin: 70, vigorousMin: 10 }));
    const [before, now] = yearsOf(sums, { today: '2026-01-14' });
    assert.deepEqual([before!.weeks, before!.creditedMin, before!.isUnfinished], [2, 90, false]);
    assert.deepEqual([now!.weeks, now!.creditedMin, now!.isUnfinished], [2, 90, true]);
  });

  it('do not make much of a first day', () => {
    const [year] = yearsOf([daySum('2026-01-01', { moderateMin: 30 })], { today: '2026-01-01' });
    assert.deepEqual([year!.weeks, year!.creditedMin], [1, 30]);
  });

  it('add up to all that was done, whatever the year is long', () => {
    fc.assert(fc.property(anyDay.chain((today) => fc.record({ today: fc.constant(today), sums: anySums(today, 900) })), ({ today, sums }) => {
      const years = yearsOf(sums, { today });
      const total = years.reduce((minutes, { creditedMin, weeks }) => minutes + creditedMin * weeks, 0);
      assert.ok(Math.abs(total - sums.reduce((minutes, sum) => minutes + sum.moderateMin + 2 * sum.vigorousMin, 0)) < 1e-6);
      assert.ok(years.every(({ firstDay, lastDay }, index) => firstDay.endsWith('-01-01') && lastDay.endsWith('-12-31') && (index === 0 || firstDay > years[index - 1]!.lastDay)));
    }), { numRuns: 40 });
  });

  it('count an interval day on the first of January only when the last of December was none', () => {
    const day = (on: string): DaySum => daySum(on, { vigorousMin: 4 });
    const counted = (sums: readonly DaySum[]): readonly number[] => yearsOf(sums, { today: '2026-01-10' }).map(({ intervalDays, weeks }) => Math.round(intervalDays * weeks));
    assert.deepEqual(counted([day('2025-12-31'), day('2026-01-01')]), [1, 0]);
    assert.deepEqual(counted([day('2025-12-30'), day('2025-12-31'), day('2026-01-01')]), [1, 1]);
  });

  it('are none before anything was done', () => {
    assert.deepEqual(yearsOf([], { today: '2026-01-01' }), []);
    assert.deepEqual(allWeeksOf([], { today: '2026-01-01', weekStart: 'monday' }), []);
  });
});

function sumsOf(sessions: readonly Session[]): readonly DaySum[] {
  const days = [...new Set(sessions.map(({ localDay }) => localDay))].sort();
  return days.map((day) => sumDay('person', day, sessions, [])).filter(hasAnythingIn);
}
