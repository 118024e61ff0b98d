import fc from 'fast-check';
import { addDays, type LocalDay, type WeekStart } from '../../../src/domain/day.ts';
import type { DaySum } from '../../../src/domain/tracking/day-sum.ts';
import { MUSCLE_GROUPS } from '../../../src/domain/tracking/muscle-group.ts';

/** A day with one session of nothing, or with what is given. */
export function daySum(day: LocalDay, what: Partial<DaySum> = {}): DaySum {
  return {
    personId: 'person', day, moderateMin: 0, vigorousMin: 0, hardMin: what.vigorousMin ?? 0, strengthMin: 0, setCount: 0, setsByExercise: {}, loggedGroups: [],
    isPosture: false, sessionCount: 1, activityCount: 0, performedMin: 0, ...what,
  };
}

export const anyWeekStart = fc.constantFrom<WeekStart>('monday', 'sunday', 'saturday');

/** Around year ends, leap days and the days on which clocks are set. */
export const anyDay = fc.integer({ min: 0, max: 4_000 }).map((days) => addDays('2023-12-20', days));

const anyMinutes = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 90 }));

/** Some of the days before and with the last one, oldest first. */
export function anySums(lastDay: LocalDay, most = 120): fc.Arbitrary<readonly DaySum[]> {
  const anySum = fc.record({
    offset: fc.integer({ min: 0, max: most }), moderateMin: anyMinutes, vigorousMin: fc.integer({ min: 0, max: 8 }),
    strengthMin: fc.integer({ min: 0, max: 16 }), setCount: fc.integer({ min: 0, max: 12 }), isPosture: fc.boolean(),
    loggedGroups: fc.subarray([...MUSCLE_GROUPS]), sessionCount: fc.integer({ min: 0, max: 2 }), activityCount: fc.integer({ min: 0, max: 1 }),
  });
  return fc.uniqueArray(anySum, { selector: ({ offset }) => offset, maxLength: most }).map((all) => all
    .sort((one, other) => other.offset - one.offset)
    .map(({ offset, ...what }) => daySum(addDays(lastDay, -offset), what)));
}
