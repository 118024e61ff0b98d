import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addDays, type LocalDay } from '../../../src/domain/day.ts';
import { daysToReadFor, isStrengthGoalMet, summarizeWeek } from '../../../src/domain/tracking/week.ts';
import type { MuscleGroup } from '../../../src/domain/tracking/muscle-group.ts';
import { advance, type Session } from '../../../src/domain/workout/session.ts';
import type { CountsAs, Step } from '../../../src/domain/workout/workout.ts';
import { backAndCardio, play, segmentsOf, start, step, stepsOf, tick } from '../workout/factory.ts';

const MONDAY = '2026-01-05';
const day = (offset: number): LocalDay => addDays(MONDAY, offset);
const noGroups = (): readonly MuscleGroup[] => [];

function done(onDay: LocalDay, steps: readonly Step[], countsAs: readonly CountsAs[] = []): Session {
  return advance(begun(onDay, steps, countsAs), tick(10_000_000));
}

function begun(onDay: LocalDay, steps: readonly Step[], countsAs: readonly CountsAs[] = []): Session {
  return start(stepsOf(steps), { id: `on-${onDay}`, startedAtMs: Date.parse(`${onDay}T18:00Z`), countsAs });
}

const intervals = (offset: number): Session => done(day(offset), [step('hard', 240)]);

describe('a week', () => {
  it('without sessions is empty, with everything still to do', () => {
    const week = summarizeWeek([], MONDAY, noGroups);
    assert.deepEqual([week.moderateMin, week.vigorousMin, week.creditedMin], [0, 0, 0]);
    assert.deepEqual(week.days.map((each) => each.day), [0, 1, 2, 3, 4, 5, 6].map(day));
    assert.deepEqual(week.gap, {
      cardioMin: 150, strengthDays: 2, intervalDays: 2,
      groups: ['legs', 'hips', 'back', 'abdomen', 'chest', 'shoulders', 'arms'],
    });
  });

  it('adds its own seven days and no other', () => {
    const sessions = [-1, 0, 3, 6, 7].map((offset) => done(day(offset), [step('moderate', 600), step('hard', 60)]));
    const week = summarizeWeek(sessions, MONDAY, noGroups);
    assert.deepEqual([week.moderateMin, week.vigorousMin, week.creditedMin], [30, 3, 36]);
    assert.deepEqual(week.days.map(({ creditedMin }) => creditedMin), [12, 0, 0, 12, 0, 0, 12]);
    assert.equal(week.gap.cardioMin, 114);
  });

  it('keeps the minutes of a session that was never ended', () => {
    const week = summarizeWeek([play(begun(day(2), [step('moderate', 600)]), [tick(130_000)])], MONDAY, noGroups);
    assert.equal(week.moderateMin, 2);
  });

  it('adds several sessions of a day before it asks what the day was', () => {
    const week = summarizeWeek([done(day(1), [step('hard', 120)]), done(day(1), [step('hard', 120)])], MONDAY, noGroups);
    assert.deepEqual(week.intervalDays, [day(1)]);
  });
});

describe('interval days', () => {
  const daysOf = (offsets: readonly number[], firstDay = MONDAY): readonly (readonly LocalDay[])[] => {
    const { intervalDays, uncountedIntervalDays } = summarizeWeek(offsets.map(intervals), firstDay, noGroups);
    return [intervalDays, uncountedIntervalDays];
  };

  it('have four hard minutes, short rests included', () => {
    const tabata = Array.from({ length: 8 }, () => [step('hard', 20), step('rest', 10)]).flat();
    assert.deepEqual(summarizeWeek([done(MONDAY, tabata)], MONDAY, noGroups).intervalDays, [MONDAY]);
    assert.deepEqual(summarizeWeek([done(MONDAY, [step('hard', 239)])], MONDAY, noGroups).intervalDays, []);
  });

  it('do not count on the day after a counted one', () => {
    assert.deepEqual(daysOf([2, 3]), [[day(2)], [day(3)]]);
    assert.deepEqual(daysOf([0, 1, 2, 4]), [[day(0), day(2), day(4)], [day(1)]]);
  });

  it('look over the border into the week before', () => {
    assert.deepEqual(daysOf([-1, 0]), [[], [day(0)]]);
    assert.deepEqual(daysOf([-2, -1, 0]), [[day(0)], []]);
  });

  it('come out the same for a week alone with its reading range as in a long row of weeks', () => {
    const offsets = fc.subarray(Array.from({ length: 24 }, (_, index) => index - 12));
    fc.assert(fc.property(offsets, (all) => {
      // Eight days on end before the week would reach out of the range; nobody's rest rule needs that.
      fc.pre(![-7, -6, -5, -4, -3, -2, -1].every((offset) => all.includes(offset)));
      const range = daysToReadFor(MONDAY);
      const inRange = all.filter((offset) => day(offset) >= range.firstDay && day(offset) <= range.lastDay);
      assert.deepEqual(daysOf(inRange), daysOf(all));
    }));
  });

  it('are never consecutive when counted, and none is lost', () => {
    fc.assert(fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 6 })), (offsets) => {
      const [counted = [], uncounted = []] = daysOf(offsets);
      assert.equal(counted.length + uncounted.length, offsets.length);
      assert.ok(counted.every((each) => !counted.includes(addDays(each, 1))));
      assert.ok(uncounted.every((each) => counted.includes(addDays(each, -1))));
    }));
  });

  it('were none when they felt easier than planned', () => {
    const easy = advance(intervals(0), { kind: 'rate', effort: 'easier' });
    assert.deepEqual(summarizeWeek([easy], MONDAY, noGroups).intervalDays, []);
  });
});

describe('strength days', () => {
  const daysOf = (steps: readonly Step[]): readonly LocalDay[] => summarizeWeek([done(MONDAY, steps)], MONDAY, noGroups).strengthDays;
  const times = (count: number, each: Step): readonly Step[] => Array.from({ length: count }, () => each);

  it('have eight minutes of Strength or eight sets', () => {
    assert.deepEqual(daysOf([step('strength', 480)]), [MONDAY]);
    assert.deepEqual(daysOf(times(8, step('strength', 45))), [MONDAY]);
    assert.deepEqual(daysOf(times(7, step('strength', 45))), []);
    assert.deepEqual(daysOf(times(12, step('strength', 20))), []);
  });

  it('come from the back workout only when it is done twice', () => {
    const of = (times: 1 | 2): Session => advance(
      start(segmentsOf(backAndCardio, { times }), { startedAtMs: Date.parse(`${MONDAY}T08:00Z`) }),
      tick(10_000_000),
    );
    assert.deepEqual(summarizeWeek([of(1)], MONDAY, noGroups).strengthDays, []);
    assert.deepEqual(summarizeWeek([of(2)], MONDAY, noGroups).strengthDays, [MONDAY]);
  });
});

describe('muscle groups', () => {
  const groupsOf = (id: string): readonly MuscleGroup[] => (id === 'row' ? ['back', 'arms'] : ['legs']);

  it('count days, not sets', () => {
    const row = step('strength', 45, { exerciseId: 'row' });
    const week = summarizeWeek([done(day(0), [row, row]), done(day(0), [row]), done(day(3), [row])], MONDAY, groupsOf);
    assert.deepEqual([week.groupDays.back, week.groupDays.arms, week.groupDays.legs], [2, 2, 0]);
    assert.ok(!week.gap.groups.includes('back') && week.gap.groups.includes('legs'));
  });

  it('are loaded by sets only', () => {
    const week = summarizeWeek([done(day(0), [step('strength', 20, { exerciseId: 'row' })])], MONDAY, groupsOf);
    assert.equal(week.groupDays.back, 0);
  });

  it('all want two days before the strength goal is met', () => {
    const all = (): readonly MuscleGroup[] => ['legs', 'hips', 'back', 'abdomen', 'chest', 'shoulders', 'arms'];
    const sessions = [done(day(0), [step('strength', 480)]), done(day(2), [step('strength', 480)])];
    assert.ok(isStrengthGoalMet(summarizeWeek(sessions, MONDAY, all)));
    assert.ok(!isStrengthGoalMet(summarizeWeek(sessions, MONDAY, groupsOf)));
    const single = [done(day(0), [step('strength', 45)]), done(day(2), [step('strength', 45)])];
    assert.ok(!isStrengthGoalMet(summarizeWeek(single, MONDAY, all)), 'a set a day is no strength day');
  });
});

describe('posture days', () => {
  const steps = [step('easy', 150), step('easy', 150)];
  const daysOf = (session: Session): readonly LocalDay[] => summarizeWeek([session], MONDAY, noGroups).postureDays;

  it('come from workouts made for posture', () => {
    assert.deepEqual(daysOf(done(MONDAY, steps, ['posture-day'])), [MONDAY]);
    assert.deepEqual(daysOf(done(MONDAY, steps)), []);
  });

  it('want half of the time performed at least', () => {
    const begin = begun(MONDAY, steps, ['posture-day']);
    assert.deepEqual(daysOf(play(begin, [tick(159_000), { kind: 'finish' }])), []);
    assert.deepEqual(daysOf(play(begin, [tick(160_000), { kind: 'finish' }])), [MONDAY]);
  });
});
