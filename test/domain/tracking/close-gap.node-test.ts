import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addDays, type LocalDay } from '../../../src/domain/day.ts';
import { ACTIVITY_KINDS, type Activity } from '../../../src/domain/tracking/activity.ts';
import { closeGap, type GapQuestion, type OfferedWorkout, type Suggestion } from '../../../src/domain/tracking/close-gap.ts';
import { summarizeWeek, type WeekSummary } from '../../../src/domain/tracking/week.ts';
import { MUSCLE_GROUPS, type MuscleGroup } from '../../../src/domain/tracking/muscle-group.ts';

const firstDay = '2026-11-16';
const today = '2026-11-19';
const empty = summarizeWeek([], firstDay, () => []);

/** A week with this much still missing. */
function weekMissing(cardioMin: number, strengthDays: number, intervalDays: number, done: Partial<WeekSummary> = {}, groups: readonly MuscleGroup[] = []): WeekSummary {
  return { ...empty, ...done, gap: { cardioMin, strengthDays, intervalDays, groups } };
}

function workout(id: string, fields: Partial<OfferedWorkout>): OfferedWorkout {
  return {
    id, coverExerciseId: 'superman', skyline: [], workMs: 900_000, totalMs: 920_000, equipment: [], canDoTwice: false, countsAs: [], creditMin: 0, setCount: 0, groups: [], ...fields,
  };
}

const backAndCardio = workout('back-and-cardio-15', {
  creditMin: 15, canDoTwice: true, countsAs: ['interval-day', 'strength'], setCount: 5, groups: ['abdomen', 'arms', 'back', 'shoulders'],
});
const indoorWalk = workout('indoor-walk-15', { creditMin: 11, canDoTwice: true, countsAs: ['cardio'] });
const beginnerStrength = workout('beginner-strength-20', { countsAs: ['strength'], totalMs: 1_200_000, setCount: 12, groups: MUSCLE_GROUPS });
const all = [backAndCardio, indoorWalk, beginnerStrength];

function walked(durationMin: number, fields: Partial<Activity> = {}): Activity {
  return { id: `a${durationMin}`, personId: 'p', localDay: firstDay, kind: 'walk', durationMin, intensity: 'moderate', groups: [], createdAtMs: 0, ...fields };
}

function ask(fields: Partial<GapQuestion>): readonly Suggestion[] {
  return closeGap({ week: empty, today, hadIntervalsYesterday: false, groupsYesterday: [], workouts: all, recentActivities: [], ...fields });
}

describe('what would close the gap', () => {
  it('30 minutes to go: Back & cardio twice, or a walk', () => {
    assert.deepEqual(ask({ week: weekMissing(30, 0, 0), recentActivities: [walked(30)] }), [
      { kind: 'workout', workoutId: 'back-and-cardio-15', times: 2, creditMin: 30 },
      { kind: 'activity', activity: 'walk', durationMin: 30, intensity: 'moderate', creditMin: 30, groups: [] },
    ]);
  });

  it('once is enough where once closes it', () => {
    assert.deepEqual(ask({ week: weekMissing(11, 0, 0) })[0], { kind: 'workout', workoutId: 'back-and-cardio-15', times: 1, creditMin: 15 });
  });

  it('on the day after intervals it offers none', () => {
    assert.deepEqual(ask({ week: weekMissing(20, 0, 1), hadIntervalsYesterday: true })[0], { kind: 'workout', workoutId: 'indoor-walk-15', times: 2, creditMin: 22 });
  });

  it('a strength day needs eight sets, so the back workout brings one only twice round', () => {
    assert.deepEqual(ask({ week: weekMissing(0, 1, 0), workouts: [backAndCardio] }), [{ kind: 'workout', workoutId: 'back-and-cardio-15', times: 2, creditMin: 30 }]);
    assert.deepEqual(ask({ week: weekMissing(0, 1, 0) })[0], { kind: 'workout', workoutId: 'beginner-strength-20', times: 1, creditMin: 0 });
  });

  it('a day that is a strength day already cannot become another one', () => {
    assert.deepEqual(ask({ week: weekMissing(0, 1, 0, { strengthDays: [today] }) }), []);
  });

  it('an hour hard counts twice, and nobody is asked for longer than they ever did', () => {
    const run = walked(40, { kind: 'run', intensity: 'vigorous' });
    assert.deepEqual(ask({ week: weekMissing(60, 0, 0), recentActivities: [run], workouts: [] }), [
      { kind: 'activity', activity: 'run', durationMin: 30, intensity: 'vigorous', creditMin: 60, groups: [] },
    ]);
    assert.deepEqual(ask({ week: weekMissing(150, 0, 0), recentActivities: [run], workouts: [] }), [
      { kind: 'activity', activity: 'run', durationMin: 40, intensity: 'vigorous', creditMin: 80, groups: [] },
    ]);
  });
});

describe('muscle groups that are missing alone', () => {
  it('are offered the workout that trains most of them, and strength by hand for the others', () => {
    assert.deepEqual(ask({ week: weekMissing(0, 0, 0, {}, ['back', 'arms', 'legs']), workouts: [backAndCardio, indoorWalk] }), [
      { kind: 'workout', workoutId: 'back-and-cardio-15', times: 1, creditMin: 15 },
      { kind: 'activity', activity: 'strength', durationMin: 10, intensity: 'light', creditMin: 0, groups: ['legs'] },
    ]);
    assert.deepEqual(ask({ week: weekMissing(0, 0, 0, {}, ['legs', 'back']) }), [{ kind: 'workout', workoutId: 'beginner-strength-20', times: 1, creditMin: 0 }]);
  });

  it('are offered by hand beside the walk on a day whose workouts bring no strength', () => {
    const offered = ask({ week: weekMissing(66, 1, 1, {}, ['back', 'legs', 'hips']), hadIntervalsYesterday: true, groupsYesterday: ['back'], workouts: [backAndCardio] });
    assert.deepEqual(offered.map((one) => one.kind === 'activity' && [one.activity, one.groups]), [['walk', []], ['strength', ['legs', 'hips']]]);
  });

  it('rest for a day after each training, so nothing is offered for what was trained today or yesterday', () => {
    const days = empty.days.map((day) => ({ ...day, groups: day.day === today ? ['legs'] as const : [] }));
    assert.deepEqual(ask({ week: weekMissing(0, 0, 0, { days }, ['legs', 'back']), groupsYesterday: ['back'] }), []);
  });

  it('rest on the first day of a week as well, for what was trained on the last day of the one before', () => {
    const offered = ask({ today: firstDay, week: weekMissing(0, 0, 0, {}, ['back', 'legs']), workouts: [], groupsYesterday: ['back'] });
    assert.deepEqual(offered.map((one) => one.kind === 'activity' && one.groups), [['legs']]);
  });

  it('a Tabata’s strength of 20 seconds is no set: it neither makes a strength day nor trains a group', () => {
    const fourTabatas = workout('tabata-four-20', { skyline: Array.from({ length: 16 }, () => 'strength' as const), setCount: 0, groups: [] });
    assert.deepEqual(ask({ week: weekMissing(0, 1, 0, {}, []), workouts: [fourTabatas] }), []);
  });
});

/** The missing groups that may be trained today. */
function rested({ week, groupsYesterday }: GapQuestion): readonly MuscleGroup[] {
  const lately = week.days.filter(({ day }) => day === today).flatMap(({ groups }) => groups).concat(groupsYesterday);
  return week.gap.groups.filter((group) => !lately.includes(group));
}

const anyGroups = fc.subarray([...MUSCLE_GROUPS]);
const workouts: fc.Arbitrary<readonly OfferedWorkout[]> = fc
  .array(fc.record({ creditMin: fc.integer({ min: 0, max: 30 }), canDoTwice: fc.boolean(), setCount: fc.integer({ min: 0, max: 14 }), groups: anyGroups, totalMs: fc.integer({ min: 60_000, max: 3_600_000 }), isIntervals: fc.boolean() }), { maxLength: 6 })
  .map((list) => list.map(({ isIntervals, ...fields }, at) => workout(`w${at}`, { ...fields, countsAs: isIntervals ? ['interval-day'] : [] })));
const recentActivities: fc.Arbitrary<readonly Activity[]> = fc.array(
  fc.record({
    id: fc.uuid(), personId: fc.constant('p'), localDay: fc.constant(firstDay as LocalDay), kind: fc.constantFrom(...ACTIVITY_KINDS), durationMin: fc.integer({ min: 1, max: 1_440 }),
    intensity: fc.constantFrom('light', 'moderate', 'vigorous') as fc.Arbitrary<Activity['intensity']>, groups: fc.constant([]), createdAtMs: fc.nat(),
  }),
  { maxLength: 8 },
);
const questions: fc.Arbitrary<GapQuestion> = fc.record({
  week: fc.record({ cardioMin: fc.double({ min: 0, max: 150, noNaN: true }), strengthDays: fc.integer({ min: 0, max: 2 }), intervalDays: fc.integer({ min: 0, max: 2 }), isStrengthDay: fc.boolean(), isIntervalDay: fc.boolean(), groups: anyGroups, trained: fc.array(anyGroups, { minLength: 7, maxLength: 7 }) })
    .map(({ cardioMin, strengthDays, intervalDays, isStrengthDay, isIntervalDay, groups, trained }) => ({
      ...weekMissing(cardioMin, strengthDays, intervalDays, { strengthDays: isStrengthDay ? [today] : [], intervalDays: isIntervalDay ? [today] : [addDays(today, -3)], days: empty.days.map((day, at) => ({ ...day, groups: trained[at]! })) }, groups),
    })),
  today: fc.constant(today), hadIntervalsYesterday: fc.boolean(), groupsYesterday: fc.subarray([...MUSCLE_GROUPS]), workouts, recentActivities,
});

describe('whatever the week', () => {
  const of = (question: GapQuestion, id: string): OfferedWorkout => question.workouts.find((one) => one.id === id)!;

  it('never offers intervals on the day after an interval day', () => {
    fc.assert(fc.property(questions, (question) => {
      if (!question.hadIntervalsYesterday) return;
      for (const one of closeGap(question)) if (one.kind === 'workout') assert.ok(!of(question, one.workoutId).countsAs.includes('interval-day'));
    }));
  });

  it('the first workout closes the minutes, or no workout that may be done today comes nearer', () => {
    fc.assert(fc.property(questions, (question) => {
      const { cardioMin } = question.week.gap;
      if (cardioMin <= 0) return;
      const may = question.workouts.filter(({ countsAs }) => !(question.hadIntervalsYesterday && countsAs.includes('interval-day')));
      const most = Math.max(0, ...may.map(({ creditMin, canDoTwice }) => creditMin * (canDoTwice ? 2 : 1)));
      const first = closeGap(question).find(({ kind }) => kind === 'workout');
      assert.equal(Math.max(0, cardioMin - (first?.creditMin ?? 0)), Math.max(0, cardioMin - most));
    }));
  });

  it('the activity closes the minutes, or is as long as this person ever did it', () => {
    fc.assert(fc.property(questions, (question) => {
      const { cardioMin } = question.week.gap;
      const offered = closeGap(question).find((one) => one.kind === 'activity');
      if (cardioMin <= 0) return assert.ok(offered === undefined || (offered.kind === 'activity' && offered.activity === 'strength'));
      assert.ok(offered?.kind === 'activity' && offered.intensity !== 'light' && offered.durationMin % 5 === 0);
      const done = question.recentActivities.filter((one) => one.kind === offered.activity && one.intensity === offered.intensity).map(({ durationMin }) => durationMin);
      assert.ok(offered.creditMin >= cardioMin || offered.durationMin >= Math.max(30, ...done) - 5);
      assert.ok(offered.durationMin <= Math.max(30, ...done));
    }));
  });

  it('offers nothing when nothing is missing, and nothing twice', () => {
    fc.assert(fc.property(questions, (question) => {
      const offered = closeGap(question);
      const { gap } = question.week;
      if (gap.cardioMin === 0 && gap.strengthDays === 0 && gap.intervalDays === 0 && gap.groups.length === 0) assert.deepEqual(offered, []);
      assert.equal(new Set(offered.map((one) => JSON.stringify(one))).size, offered.length);
    }));
  });

  it('each workout offered brings minutes, a day or a group that is missing', () => {
    fc.assert(fc.property(questions, (question) => {
      const { gap, strengthDays, intervalDays } = question.week;
      for (const one of closeGap(question)) {
        if (one.kind !== 'workout') continue;
        const { setCount, groups, countsAs } = of(question, one.workoutId);
        const isStrength = gap.strengthDays > 0 && !strengthDays.includes(today) && setCount * one.times >= 8;
        const isIntervals = gap.intervalDays > 0 && !intervalDays.includes(today) && countsAs.includes('interval-day');
        assert.ok((gap.cardioMin > 0 && one.creditMin > 0) || isStrength || isIntervals || rested(question).some((group) => groups.includes(group)));
      }
    }));
  });

  it('whatever is missing, some strength is offered while a group that is missing has rested', () => {
    fc.assert(fc.property(questions, (question) => {
      if (rested(question).length === 0) return;
      const trained = closeGap(question).flatMap((one) => (one.kind === 'workout' ? of(question, one.workoutId).groups : one.groups));
      const brings = closeGap(question).some((one) => one.kind === 'workout' && of(question, one.workoutId).setCount * one.times >= 8);
      assert.ok(brings || rested(question).some((group) => trained.includes(group)));
    }));
  });

  it('once the minutes are done, what is offered trains every group that is missing and rested', () => {
    fc.assert(fc.property(questions, (question) => {
      if (question.week.gap.cardioMin > 0) return;
      const trained = closeGap(question).flatMap((one) => (one.kind === 'workout' ? of(question, one.workoutId).groups : one.groups));
      assert.deepEqual(rested(question).filter((group) => !trained.includes(group)), []);
    }));
  });
});
