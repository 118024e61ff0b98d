import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { neighbourDumbbell } from '../../../src/domain/tracking/dumbbell.ts';
import { easeAfter, plansAfterEase } from '../../../src/domain/tracking/ease.ts';
import { draftOf, hasSeveralSets, logsOf, setsDone, withMass, withReps, type MoveBefore } from '../../../src/domain/tracking/set-draft.ts';
import { creditOf } from '../../../src/domain/workout/credit.ts';
import { unroll } from '../../../src/domain/workout/timeline.ts';
import { shownMass } from '../../../src/domain/units.ts';
import { anyEvents, anySession } from '../workout/arbitrary.ts';
import { backAndCardio, play, segmentsOf, start, tick } from '../workout/factory.ts';

const whole = play(start(segmentsOf(backAndCardio)), [tick(2_000_000)]);
const twice = play(start(segmentsOf(backAndCardio, { times: 2 })), [tick(3_000_000)]);
const rows: ReadonlyMap<string, MoveBefore> = new Map([
  ['reverse-grip-row', { usesDumbbells: true, massKg: null }],
  ['renegade-row', { usesDumbbells: true, massKg: null }],
  ['single-arm-row', { usesDumbbells: true, massKg: 6 }],
]);
const row = { exerciseId: 'reverse-grip-row', setIndex: 0 };

describe('the sets of a session', () => {
  it('are its whole strength steps, with the repetitions they asked for', () => {
    assert.deepEqual(setsDone(whole).map(({ exerciseId, targetReps }) => [exerciseId, targetReps]), [
      ['reverse-grip-row', 12], ['side-plank-arm-extension', 12], ['renegade-row', 20], ['straight-arm-press-back', 12], ['single-arm-row', 12],
    ]);
  });

  it('are counted per move when the workout goes round twice', () => {
    assert.deepEqual(setsDone(twice).filter(({ exerciseId }) => exerciseId === 'renegade-row').map(({ setIndex }) => setIndex), [0, 1]);
  });

  it('leave out what was skipped', () => {
    const skipped = play(start(segmentsOf(backAndCardio)), [tick(20_000), { kind: 'skip' }, tick(2_000_000)]);
    assert.ok(!setsDone(skipped).some(({ exerciseId }) => exerciseId === 'reverse-grip-row'));
  });

  it('are those the credit counts, whatever happened', () => {
    fc.assert(fc.property(anySession, anyEvents, (session, events) => {
      const after = play(session, events);
      assert.deepEqual(setsDone(after).map(({ exerciseId }) => exerciseId), creditOf(after).setExerciseIds);
    }));
  });
});

describe('the answers', () => {
  it('begin as planned, with the weight of last time', () => {
    const draft = draftOf(setsDone(whole), rows);
    assert.ok(draft.every(({ reps, targetReps }) => reps === targetReps));
    assert.deepEqual(draft.map(({ massKg }) => massKg), [null, null, null, null, 6]);
  });

  it('of the first set are taken over by the others until they have their own', () => {
    const once = withReps(draftOf(setsDone(twice), rows), row, 2);
    assert.deepEqual(once.filter(({ exerciseId }) => exerciseId === row.exerciseId).map(({ reps }) => reps), [14, 14]);
    const own = withReps(once, { ...row, setIndex: 1 }, -3);
    assert.deepEqual(withReps(own, row, 1).filter(({ exerciseId }) => exerciseId === row.exerciseId).map(({ reps }) => reps), [15, 11]);
    assert.ok(hasSeveralSets(own) && !hasSeveralSets(draftOf(setsDone(whole), rows)));
  });

  it('give a weight to the moves of which none is known, and to no other', () => {
    const draft = withMass(draftOf(setsDone(whole), rows), row, 1, 'metric');
    assert.deepEqual(draft.map(({ exerciseId, massKg }) => [exerciseId, massKg]), [
      ['reverse-grip-row', 2], ['side-plank-arm-extension', null], ['renegade-row', 2], ['straight-arm-press-back', null], ['single-arm-row', 6],
    ]);
  });

  it('never leave 0 to 99 repetitions', () => {
    const draft = draftOf(setsDone(whole), rows);
    assert.equal(withReps(draft, row, -500)[0]?.reps, 0);
    assert.equal(withReps(draft, row, 500)[0]?.reps, 99);
  });

  it('are kept one row a set, each under its own id', () => {
    const logs = logsOf(draftOf(setsDone(twice), rows), twice, 'p');
    assert.equal(new Set(logs.map(({ id }) => id)).size, 10);
    assert.ok(logs.every(({ sessionId, localDay }) => sessionId === twice.id && localDay === twice.localDay));
  });
});

describe('dumbbells', () => {
  it('one up and one down again is the same, from any dumbbell there is', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 30 }), fc.constantFrom('metric' as const, 'us' as const), (presses, units) => {
      let massKg: number | null = null;
      for (let at = 0; at < presses; at += 1) massKg = neighbourDumbbell(massKg, 1, units);
      const back = neighbourDumbbell(neighbourDumbbell(massKg, 1, units), -1, units);
      assert.ok(massKg !== null && back !== null);
      assert.equal(shownMass(back, units), shownMass(massKg, units));
    }));
  });

  it('end at no weight, and at the heaviest', () => {
    assert.equal(neighbourDumbbell(0.5, -1, 'metric'), null);
    assert.equal(neighbourDumbbell(null, -1, 'us'), null);
    assert.equal(neighbourDumbbell(50, 1, 'metric'), 50);
  });

  it('a pair from the other system goes to the next there is, never to itself', () => {
    // 10 lb is 4.54 kg, shown as 4.5.
    assert.equal(neighbourDumbbell(4.5359237, 1, 'metric'), 5);
    assert.equal(neighbourDumbbell(4.5359237, -1, 'metric'), 4);
  });
});

describe('how hard it was', () => {
  const harder = { ...whole, effort: 'harder' as const };

  it('harder proposes the easier way of every move that was trained, once', () => {
    const ease = easeAfter(harder, {});
    assert.ok(ease !== null && ease.to === 'easier');
    assert.equal(ease.exerciseIds.length, 10);
    assert.equal(easeAfter(harder, plansAfterEase({}, ease)), null);
  });

  it('as planned proposes nothing', () => {
    assert.equal(easeAfter({ ...whole, effort: 'as-planned' }, {}), null);
    assert.equal(easeAfter({ ...whole, effort: 'easier' }, {}), null);
  });

  it('easier leads back to the usual way where the easier one was taken', () => {
    const plans = plansAfterEase({}, easeAfter(harder, {})!);
    const next = play(start(unroll(backAndCardio, { times: 1, repsWaitForOk: false, plans })), [tick(2_000_000)]);
    assert.ok(next.performed.filter(({ phase }) => phase === 'hard').every(({ variant }) => variant === 'easier'));
    const back = easeAfter({ ...next, effort: 'easier' }, plans);
    assert.equal(back?.to, 'regular');
    assert.deepEqual(plansAfterEase(plans, back!), {});
  });
});
