import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import exercises from '../../../assets/content/exercises.json' with { type: 'json' };
import { addDays } from '../../../src/domain/day.ts';
import { balanceOf, levelOf, recoveryOf, type MusclesOf } from '../../../src/domain/tracking/balance.ts';
import { MUSCLE_GROUPS, type MuscleGroup } from '../../../src/domain/tracking/muscle-group.ts';
import { groupsTrainedBy, type Muscle } from '../../../src/domain/workout/exercise.ts';
import { anyDay, anySums, daySum } from './day-sums.ts';

const MONDAY = '2026-01-05';
const WEEK = { firstDay: MONDAY, lastDay: addDays(MONDAY, 6), weeks: 1 };

const moves = new Map(exercises.exercises.map(({ id, primary, secondary }) => [id, { primary: primary as Muscle[], secondary: secondary as Muscle[] }]));
const musclesOf: MusclesOf = (id) => moves.get(id) ?? null;
const groupsOf = (id: string): readonly MuscleGroup[] => {
  const move = moves.get(id);
  return move ? groupsTrainedBy(move.primary, move.secondary) : [];
};

const sets = (setsByExercise: Record<string, number>, day = MONDAY) => daySum(day, { setsByExercise });
const groupIn = (balance: ReturnType<typeof balanceOf>, group: MuscleGroup) => balance.groups.find((one) => one.group === group)!;

describe('balance', () => {
  it('counts a set whole for what the move is made for and half for what helps', () => {
    const { setsOf } = balanceOf([sets({ 'reverse-grip-row': 3 })], WEEK, musclesOf);
    assert.deepEqual([setsOf.get('lats'), setsOf.get('biceps'), setsOf.get('quads')], [3, 1.5, undefined]);
  });

  it('counts a group once a set, however many of its muscles work', () => {
    const balance = balanceOf([sets({ 'straight-arm-press-back': 4, 'reverse-fly': 1 })], WEEK, musclesOf);
    assert.deepEqual(['back', 'shoulders', 'arms'].map((group) => groupIn(balance, group as MuscleGroup).sets), [4, 5, 4]);
  });

  it('sets push against pull by what the moves are made for', () => {
    const { pushSets, pullSets } = balanceOf([sets({ 'push-up': 3, 'single-arm-row': 4, 'reverse-fly': 2, 'body-weight-squat': 9 })], WEEK, musclesOf);
    assert.deepEqual([pushSets, pullSets], [3, 6]);
  });

  it('shows four weeks as an average one', () => {
    const days = [0, 7, 14, 21].map((offset) => sets({ 'push-up': 3 }, addDays(MONDAY, offset)));
    const balance = balanceOf(days, { firstDay: MONDAY, lastDay: addDays(MONDAY, 27), weeks: 4 }, musclesOf);
    assert.equal(groupIn(balance, 'chest').sets, 3);
  });

  it('leaves out other days, and moves this build does not know', () => {
    const balance = balanceOf([sets({ 'push-up': 3 }, addDays(MONDAY, -1)), sets({ 'push-up': 3 }, addDays(MONDAY, 7)), sets({ 'wide-row': 3 })], WEEK, musclesOf);
    assert.deepEqual([balance.setsOf.size, balance.pushSets], [0, 0]);
  });

  it('says on how many days strength was written down by hand', () => {
    const balance = balanceOf([daySum(MONDAY, { loggedGroups: ['legs'] }), daySum(addDays(MONDAY, 2), { loggedGroups: ['legs', 'back'] })], WEEK, musclesOf);
    assert.deepEqual(['legs', 'back', 'chest'].map((group) => groupIn(balance, group as MuscleGroup).loggedDays), [2, 1, 0]);
  });

  it('never has more sets of a group than were done, nor muscles of another one', () => {
    const anySets = fc.dictionary(fc.constantFrom(...moves.keys()), fc.integer({ min: 1, max: 9 }));
    fc.assert(fc.property(anySets, (done) => {
      const all = Object.values(done).reduce((total, count) => total + count, 0);
      const { groups, pushSets, pullSets } = balanceOf([sets(done)], WEEK, musclesOf);
      assert.deepEqual(groups.map(({ group }) => group), MUSCLE_GROUPS);
      assert.ok(groups.every((group) => group.sets <= all));
      assert.ok(pushSets + pullSets <= all);
    }));
  });
});

describe('the drawing of sets', () => {
  it('is dashed at 0, outlined to 5, hatched to 11 and solid from 12 on', () => {
    assert.deepEqual([0, 0.5, 1, 5, 5.5, 6, 11, 11.5, 12, 40].map(levelOf), ['none', 'few', 'few', 'few', 'few', 'some', 'some', 'some', 'plenty', 'plenty']);
  });
});

describe('recovery', () => {
  const readyOn = (today: string, sums: Parameters<typeof recoveryOf>[0]) =>
    Object.fromEntries(recoveryOf(sums, today, groupsOf).map(({ group, readyDay }) => [group, readyDay]));

  it('takes two days after a set, for the groups it trained only', () => {
    const sums = [sets({ 'push-up': 1 })];
    assert.equal(readyOn(MONDAY, sums)['chest'], addDays(MONDAY, 2));
    assert.equal(readyOn(addDays(MONDAY, 1), sums)['chest'], addDays(MONDAY, 2));
    assert.equal(readyOn(addDays(MONDAY, 2), sums)['chest'], null);
    assert.equal(readyOn(MONDAY, sums)['legs'], null);
  });

  it('counts strength written down by hand', () => {
    assert.equal(readyOn(MONDAY, [daySum(MONDAY, { loggedGroups: ['hips'] })])['hips'], addDays(MONDAY, 2));
  });

  it('is not delayed by Pilates, whose easy moves make no sets', () => {
    assert.deepEqual(Object.values(readyOn(MONDAY, [daySum(MONDAY, { isPosture: true, performedMin: 20 })])).filter((day) => day !== null), []);
  });

  it('is over for all of them after two days without training, and never more than two days away', () => {
    fc.assert(fc.property(anyDay.chain((today) => anySums(today, 20).map((sums) => ({ today, sums }))), ({ today, sums }) => {
      for (const { readyDay } of recoveryOf(sums, today, groupsOf)) assert.ok(readyDay === null || (readyDay > today && readyDay <= addDays(today, 2)));
      assert.ok(recoveryOf(sums, addDays(today, 2), groupsOf).every(({ readyDay }) => readyDay === null));
    }));
  });
});
