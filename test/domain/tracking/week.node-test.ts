import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addDays, weekStartOf, type LocalDay, type WeekStart } from '../../../src/domain/day.ts';
import type { Activity } from '../../../src/domain/tracking/activity.ts';
import { sumDay } from '../../../src/domain/tracking/sum-day.ts';
import { GUIDELINE, daysToReadFor, isStrengthGoalMet, summarizeWeek, type GroupsOf, type WeekSummary } from '../../../src/domain/tracking/week.ts';
import type { MuscleGroup } from '../../../src/domain/tracking/muscle-group.ts';
import { advance, type Session } from '../../../src/domain/workout/session.ts';
import type { CountsAs, Step } from '../../../src/domain/workout/workout.ts';
import { backAndCardio, play, segmentsOf, start, step, stepsOf, tick } from '../workout/factory.ts';

const MONDAY = '2026-01-05';
const day = (offset: number): LocalDay => addDays(MONDAY, offset);
const noGroups = (): readonly MuscleGroup[] => [];

/** The week of what one person did, each day summed up on its own. */
function weekOf(sessions: readonly Session[], firstDay: LocalDay, groupsOf: GroupsOf, activities: readonly Activity[] = []): WeekSummary {
  const days = new Set([...sessions, ...activities].map(({ localDay }) => localDay));
  return summarizeWeek([...days].map((each) => sumDay('a-person', each, sessions, activities)), firstDay, groupsOf);
}

function done(onDay: LocalDay, steps: readonly Step[], countsAs: readonly CountsAs[] = []): Session {
  return advance(begun(onDay, steps, countsAs), tick(10_000_000));
}

function begun(onDay: LocalDay, steps: readonly Step[], countsAs: readonly CountsAs[] = []): Session {
  return start(stepsOf(steps), { id: `on-${onDay}`, startedAtMs: Date.parse(`${onDay}T18:00Z`), countsAs });
}

const intervals = (offset: number): Session => done(day(offset), [step('hard', 240)]);

describe('a week', () => {
  it('without sessions is empty, with everything still to do', () => {
    const week = weekOf([], MONDAY, noGroups);
    assert.deepEqual([week.moderateMin, week.vigorousMin, week.creditedMin], [0, 0, 0]);
    assert.deepEqual(week.days.map((each) => each.day), [0, 1, 2, 3, 4, 5, 6].map(day));
    assert.deepEqual(week.gap, {
      cardioMin: 150, strengthDays: 2, intervalDays: 2,
      groups: ['legs', 'hips', 'back', 'abdomen', 'chest', 'shoulders', 'arms'],
    });
  });

  it('adds its own seven days and no other', () => {
    const sessions = [-1, 0, 3, 6, 7].map((offset) => done(day(offset), [step('moderate', 600), step('hard', 60)]));
    const week = weekOf(sessions, MONDAY, noGroups);
    assert.deepEqual([week.moderateMin, week.vigorousMin, week.creditedMin], [30, 3, 36]);
    assert.deepEqual(week.days.map(({ creditedMin }) => creditedMin), [12, 0, 0, 12, 0, 0, 12]);
    assert.equal(week.gap.cardioMin, 114);
  });

  it('keeps the minutes of a session that was never ended', () => {
    const week = weekOf([play(begun(day(2), [step('moderate', 600)]), [tick(130_000)])], MONDAY, noGroups);
    assert.equal(week.moderateMin, 2);
  });

  it('adds several sessions of a day before it asks what the day was', () => {
    const week = weekOf([done(day(1), [step('hard', 120)]), done(day(1), [step('hard', 120)])], MONDAY, noGroups);
    assert.deepEqual(week.intervalDays, [day(1)]);
  });
});

describe('goals', () => {
  const goals = fc.record({ cardioMin: fc.constantFrom(75, 150, 300), strengthDays: fc.constantFrom(1, 2, 3) });
  const sums = fc.subarray([0, 1, 2, 3, 4, 5, 6]).chain((offsets) => fc.tuple(...offsets.map((offset) => fc.integer({ min: 1, max: 90 }).map((minutes) => {
    const session = done(day(offset), [step('moderate', 60 * minutes), step('strength', 480, { exerciseId: 'row' })]);
    return sumDay('a-person', day(offset), [session], []);
  }))));

  it('are the guideline’s unless somebody chose others', () => {
    assert.deepEqual(weekOf([], MONDAY, noGroups).goals, GUIDELINE);
  });

  it('decide what is missing, and nothing else', () => {
    fc.assert(fc.property(sums, goals, (days, chosen) => {
      const week = summarizeWeek(days, MONDAY, noGroups, chosen);
      assert.deepEqual(week.goals, chosen);
      assert.equal(week.gap.cardioMin, Math.max(0, chosen.cardioMin - week.creditedMin));
      assert.equal(week.gap.strengthDays, Math.max(0, chosen.strengthDays - week.strengthDays.length));
      const usual = summarizeWeek(days, MONDAY, noGroups);
      assert.deepEqual({ ...week, goals: usual.goals, gap: usual.gap }, usual);
    }));
  });

  it('let one strength day be enough for whoever wants one, and ask no muscle for a third', () => {
    const all = (): readonly MuscleGroup[] => ['legs', 'hips', 'back', 'abdomen', 'chest', 'shoulders', 'arms'];
    const isMet = (dayCount: number, strengthDays: number): boolean => {
      const days = Array.from({ length: dayCount }, (_, at) => sumDay('a-person', day(2 * at), [done(day(2 * at), [step('strength', 480)])], []));
      return isStrengthGoalMet(summarizeWeek(days, MONDAY, all, { cardioMin: 150, strengthDays }));
    };
    assert.deepEqual([1, 2, 3].map((count) => [1, 2, 3].map((goal) => isMet(count, goal))), [[true, false, false], [true, true, false], [true, true, true]]);
    const rows = [0, 2].map((offset) => sumDay('a-person', day(offset), [done(day(offset), [step('strength', 480, { exerciseId: 'row' })])], []));
    assert.deepEqual(summarizeWeek(rows, MONDAY, all, { cardioMin: 150, strengthDays: 3 }).gap, { cardioMin: 150, strengthDays: 1, intervalDays: 2, groups: [] });
  });
});

describe('interval days', () => {
  const daysOf = (offsets: readonly number[], firstDay = MONDAY): readonly (readonly LocalDay[])[] => {
    const { intervalDays, uncountedIntervalDays } = weekOf(offsets.map(intervals), firstDay, noGroups);
    return [intervalDays, uncountedIntervalDays];
  };

  it('have four hard minutes, short rests included', () => {
    const tabata = Array.from({ length: 8 }, () => [step('hard', 20), step('rest', 10)]).flat();
    assert.deepEqual(weekOf([done(MONDAY, tabata)], MONDAY, noGroups).intervalDays, [MONDAY]);
    assert.deepEqual(weekOf([done(MONDAY, [step('hard', 239)])], MONDAY, noGroups).intervalDays, []);
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
    assert.deepEqual(weekOf([easy], MONDAY, noGroups).intervalDays, []);
  });
});

describe('strength days', () => {
  const daysOf = (steps: readonly Step[]): readonly LocalDay[] => weekOf([done(MONDAY, steps)], MONDAY, noGroups).strengthDays;
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
    assert.deepEqual(weekOf([of(1)], MONDAY, noGroups).strengthDays, []);
    assert.deepEqual(weekOf([of(2)], MONDAY, noGroups).strengthDays, [MONDAY]);
  });
});

describe('muscle groups', () => {
  const groupsOf = (id: string): readonly MuscleGroup[] => (id === 'row' ? ['back', 'arms'] : ['legs']);

  it('count days, not sets', () => {
    const row = step('strength', 45, { exerciseId: 'row' });
    const week = weekOf([done(day(0), [row, row]), done(day(0), [row]), done(day(3), [row])], MONDAY, groupsOf);
    assert.deepEqual([week.groupDays.back, week.groupDays.arms, week.groupDays.legs], [2, 2, 0]);
    assert.ok(!week.gap.groups.includes('back') && week.gap.groups.includes('legs'));
  });

  it('are loaded by sets only', () => {
    const week = weekOf([done(day(0), [step('strength', 20, { exerciseId: 'row' })])], MONDAY, groupsOf);
    assert.equal(week.groupDays.back, 0);
  });

  it('all want two days before the strength goal is met', () => {
    const all = (): readonly MuscleGroup[] => ['legs', 'hips', 'back', 'abdomen', 'chest', 'shoulders', 'arms'];
    const sessions = [done(day(0), [step('strength', 480)]), done(day(2), [step('strength', 480)])];
    assert.ok(isStrengthGoalMet(weekOf(sessions, MONDAY, all)));
    assert.ok(!isStrengthGoalMet(weekOf(sessions, MONDAY, groupsOf)));
    const single = [done(day(0), [step('strength', 45)]), done(day(2), [step('strength', 45)])];
    assert.ok(!isStrengthGoalMet(weekOf(single, MONDAY, all)), 'a set a day is no strength day');
  });
});

describe('posture days', () => {
  const steps = [step('easy', 150), step('easy', 150)];
  const daysOf = (session: Session): readonly LocalDay[] => weekOf([session], MONDAY, noGroups).postureDays;

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

describe('what is written down by hand', () => {
  const logged = (change: Partial<Activity> = {}): Activity => ({
    id: 'an-activity', personId: 'a-person', localDay: MONDAY, kind: 'walk', durationMin: 30, intensity: 'moderate', groups: [],
    createdAtMs: 0, ...change,
  });
  const weekWith = (...activities: readonly Activity[]): WeekSummary => weekOf([], MONDAY, noGroups, activities);

  it('counts moderate minutes once, vigorous ones twice and light ones not', () => {
    const week = weekWith(logged(), logged({ id: 'b', intensity: 'vigorous' }), logged({ id: 'c', intensity: 'light' }));
    assert.deepEqual([week.moderateMin, week.vigorousMin, week.creditedMin], [30, 30, 90]);
    assert.deepEqual([week.days[0]?.sessionCount, week.days[0]?.activityCount], [0, 3]);
  });

  it('makes no interval day, however hard', () => {
    assert.deepEqual(weekWith(logged({ intensity: 'vigorous', durationMin: 60 })).intervalDays, []);
  });

  it('makes a strength day with eight minutes, alone or beside the player’s, and no cardio', () => {
    const strength = logged({ kind: 'strength', durationMin: 8, groups: ['legs', 'chest'] });
    const week = weekWith(strength);
    assert.deepEqual([week.strengthDays, week.creditedMin], [[MONDAY], 0]);
    assert.deepEqual([week.groupDays.legs, week.groupDays.chest, week.groupDays.back], [1, 1, 0]);
    const short = { ...strength, durationMin: 5 };
    assert.deepEqual(weekWith(short).strengthDays, []);
    assert.deepEqual(weekOf([done(MONDAY, [step('strength', 180)])], MONDAY, noGroups, [short]).strengthDays, [MONDAY]);
  });

  it('counts a group once a day, whether played or written down', () => {
    const row = done(MONDAY, [step('strength', 45, { exerciseId: 'row' })]);
    const week = weekOf([row], MONDAY, () => ['back'], [logged({ kind: 'strength', groups: ['back'] })]);
    assert.equal(week.groupDays.back, 1);
  });

  it('makes a posture day of a posture break or Pilates', () => {
    assert.deepEqual(weekWith(logged({ kind: 'posture-break', durationMin: 5 })).postureDays, [MONDAY]);
    assert.deepEqual(weekWith(logged({ kind: 'pilates' })).postureDays, [MONDAY]);
    assert.deepEqual(weekWith(logged()).postureDays, []);
  });

  it('is one person’s alone', () => {
    assert.equal(weekWith(logged({ personId: 'b-person' })).creditedMin, 0);
  });
});

describe('several people', () => {
  it('are each credited by the session they did together', () => {
    const together = { ...done(MONDAY, [step('hard', 300)]), participants: ['a-person', 'b-person'] };
    const minutes = ['a-person', 'b-person', 'c-person'].map((id) => sumDay(id, MONDAY, [together], []).vigorousMin);
    assert.deepEqual(minutes, [5, 5, 0]);
  });
});

describe('a day’s sum', () => {
  it('is the same in whatever order sessions and activities come', () => {
    const sessions = [1, 2, 3, 4, 5].map((n) => ({ ...done(MONDAY, [step('hard', n * 7), step('moderate', n * 11)]), id: `s${n}` }));
    fc.assert(fc.property(fc.shuffledSubarray(sessions, { minLength: 5 }), (shuffled) => {
      assert.deepEqual(sumDay('a-person', MONDAY, shuffled, []), sumDay('a-person', MONDAY, sessions, []));
    }));
  });

  it('counts sets by move, both sides as one', () => {
    const row = step('strength', 45, { exerciseId: 'row' });
    const sum = sumDay('a-person', MONDAY, [done(MONDAY, [row, row, step('strength', 30, { exerciseId: 'press', sides: 'each' })])], []);
    assert.deepEqual([sum.setCount, sum.setsByExercise], [3, { row: 2, press: 1 }]);
  });

  it('does not count a session that was only opened', () => {
    assert.equal(sumDay('a-person', MONDAY, [begun(MONDAY, [step('hard', 60)], ['posture-day'])], []).sessionCount, 0);
    assert.equal(sumDay('a-person', MONDAY, [begun(MONDAY, [step('hard', 60)], ['posture-day'])], []).isPosture, false);
  });
});

describe('weeks over time zones, clock changes and year ends', () => {
  const ZONES = ['UTC', 'America/New_York', 'Europe/Berlin', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'Pacific/Kiritimati', 'America/St_Johns'];
  const wallClocks = new Map(ZONES.map((timeZone) => [timeZone, new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' })]));
  const wallOf = (ms: number, zone: string): string => wallClocks.get(zone)?.format(ms) ?? '';
  const offsetMinutes = (ms: number, zone: string): number => Math.round((Date.parse(`${wallOf(ms, zone).replace(' ', 'T')}Z`) - ms) / 60_000);
  // From autumn to autumn: two year ends, and every change of clocks.
  const begin = Date.UTC(2025, 8, 1);
  const anyStart = fc.record({
    startedAtMs: fc.integer({ min: 0, max: 500 * 24 * 60 }).map((minutes) => begin + minutes * 60_000),
    zone: fc.constantFrom(...ZONES),
    seconds: fc.integer({ min: 1, max: 600 }),
  });

  it('have each session once, in the week of the day on the wall, for every first day of the week', () => {
    fc.assert(fc.property(fc.array(anyStart, { maxLength: 12 }), fc.constantFrom<WeekStart>('monday', 'sunday', 'saturday'), (starts, weekStart) => {
      const sessions = starts.map(({ startedAtMs, zone, seconds }, index) => advance(
        start(stepsOf([step('moderate', seconds)]), { id: `s${index}`, startedAtMs, zoneOffsetMinutes: offsetMinutes(startedAtMs, zone) }),
        tick(10_000_000),
      ));
      sessions.forEach(({ localDay }, index) => {
        const one = starts[index];
        assert.equal(localDay, one && wallOf(one.startedAtMs, one.zone).slice(0, 10));
      });
      let found = 0;
      for (let first = weekStartOf('2025-08-30', weekStart); first < '2027-02-01'; first = addDays(first, 7)) {
        const week = weekOf(sessions, first, noGroups);
        const inWeek = sessions.filter(({ localDay }) => localDay >= first && localDay <= addDays(first, 6));
        const minutes = inWeek.reduce((total, { performed }) => total + (performed.find(({ phase }) => phase === 'moderate')?.ms ?? 0) / 60_000, 0);
        assert.ok(Math.abs(week.moderateMin - minutes) < 1e-9);
        found += inWeek.length;
      }
      assert.equal(found, sessions.length);
    }), { numRuns: 40 });
  });
});
