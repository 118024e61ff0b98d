import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { creditOf, plannedCreditOf } from '../../../src/domain/workout/credit.ts';
import { advance, type Effort, type SessionEvent } from '../../../src/domain/workout/session.ts';
import type { Step } from '../../../src/domain/workout/workout.ts';
import { backAndCardio, play, segmentsOf, start, step, stepsOf, tick } from './factory.ts';

const WHOLE = tick(10_000_000);

function minutesOf(steps: readonly Step[], events: readonly SessionEvent[] = [WHOLE]): readonly number[] {
  const { moderateMin, vigorousMin, creditedMin } = creditOf(play(start(stepsOf(steps)), events));
  return [moderateMin, vigorousMin, creditedMin];
}

const times = (count: number, steps: readonly Step[]): readonly Step[] => Array.from({ length: count }, () => steps).flat();

describe('credit', () => {
  it('of the back workout is 5 moderate and 5 hard minutes, 15 in all, and 30 twice round', () => {
    const once = creditOf(advance(start(segmentsOf(backAndCardio)), WHOLE));
    assert.deepEqual([once.moderateMin, once.vigorousMin, once.creditedMin, once.strengthMin], [5, 5, 15, 5]);
    assert.equal(creditOf(advance(start(segmentsOf(backAndCardio, { times: 2 })), WHOLE)).creditedMin, 30);
  });

  it('planned is the credit of the whole done as planned', () => {
    const segments = segmentsOf(backAndCardio);
    assert.deepEqual(plannedCreditOf(segments), creditOf(advance(start(segments), WHOLE)));
  });

  it('comes from Moderate and Hard only', () => {
    const others = (['warm-up', 'easy', 'strength', 'rest', 'stretch', 'cool-down'] as const).map((phase) => step(phase, 60));
    assert.deepEqual(minutesOf(others), [0, 0, 0]);
  });

  it('counts a Tabata with its eight rests as four hard minutes, even before a long easy minute', () => {
    const tabata = times(8, [step('hard', 20), step('rest', 10)]);
    assert.deepEqual(minutesOf([...tabata, step('easy', 60)]), [0, 4, 8]);
  });

  it('counts an easy interval of 20 s with the moderate one before it, and a longer one not at all', () => {
    assert.deepEqual(minutesOf(times(15, [step('moderate', 40), step('easy', 20)])), [15, 0, 15]);
    assert.deepEqual(minutesOf([step('moderate', 60), step('easy', 21)]), [1, 0, 1]);
  });

  it('counts no rest after a Strength step', () => {
    assert.deepEqual(minutesOf([step('strength', 40), step('rest', 20), step('hard', 60)]), [0, 1, 2]);
  });

  it('gives a skipped interval nothing, nor the short rest after it', () => {
    const steps = [step('hard', 20), step('rest', 10), step('hard', 20), step('rest', 10)];
    assert.deepEqual(minutesOf(steps, [tick(10_000), { kind: 'skip' }, tick(60_000)]), [0, 0.5, 1]);
  });

  it('gives an interval left half done its half, and half of its rest', () => {
    const steps = [step('hard', 20), step('rest', 10), step('easy', 60)];
    assert.deepEqual(minutesOf(steps, [tick(20_000), { kind: 'skip' }, tick(30_000)]), [0, 0.25, 0.5]);
  });

  it('cannot be had by restarting a rest over and over', () => {
    const steps = [step('hard', 20), step('rest', 10), step('easy', 60)];
    const again: SessionEvent[] = [{ kind: 'restart' }, tick(9_000), { kind: 'restart' }, tick(9_000)];
    assert.deepEqual(minutesOf(steps, [tick(39_000), ...again, WHOLE]), [0, 0.5, 1]);
  });

  it('turns Hard into Moderate when it was easier than planned, and changes nothing otherwise', () => {
    const ended = advance(start(segmentsOf(backAndCardio)), WHOLE);
    const rated = (effort: Effort): number => creditOf(advance(ended, { kind: 'rate', effort })).creditedMin;
    assert.deepEqual([rated('easier'), rated('as-planned'), rated('harder')], [10, 15, 15]);
  });
});

describe('sets', () => {
  it('are whole Strength steps, both sides making one', () => {
    const { setCount, setExerciseIds } = creditOf(advance(start(segmentsOf(backAndCardio)), WHOLE));
    assert.equal(setCount, 5);
    assert.deepEqual(setExerciseIds.filter((id) => id === 'single-arm-row'), ['single-arm-row']);
  });

  it('are not made by Strength steps under 30 s', () => {
    const credit = creditOf(advance(start(stepsOf([step('strength', 20), step('strength', 30)])), WHOLE));
    assert.equal(credit.setCount, 1);
  });

  it('want both sides and the whole dose', () => {
    const segments = stepsOf([step('strength', 45, { sides: 'each' }), step('strength', 60)]);
    const oneSide = play(start(segments), [tick(55_000), { kind: 'skip' }, { kind: 'skip' }, tick(50_000), { kind: 'finish' }]);
    assert.equal(creditOf(oneSide).setCount, 0);
  });
});
