import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { repAt } from '../../../src/domain/workout/rep.ts';
import { totalsOf } from '../../../src/domain/workout/timeline.ts';
import { backAndCardio, reps, segmentsOf, step, stepsOf, workout } from './factory.ts';

const phasesOf = (segments: readonly { readonly phase: string }[]): readonly string[] => segments.map(({ phase }) => phase);

describe('what a person said yes to', () => {
  const plan = { variant: 'harder' as const, reps: 14, massKg: null };
  const plans = { 'reverse-grip-row': plan, 'jumping-jacks': { ...plan, variant: 'easier' as const } };

  it('is the way and the count of the next session, and the total shown stays true', () => {
    const segments = segmentsOf(backAndCardio, { plans });
    const rows = segments.filter(({ exerciseId, phase }) => exerciseId === 'reverse-grip-row' && phase === 'strength');
    assert.deepEqual(rows.map(({ variant, dose, durationMs }) => [variant, dose.kind === 'reps' && dose.count, durationMs]), [['harder', 14, 70_000]]);
    assert.deepEqual(totalsOf(segments), { workMs: 910_000, totalMs: 930_000 });
    const jacks = segments.filter(({ exerciseId }) => exerciseId === 'jumping-jacks');
    assert.ok(jacks.every(({ variant, durationMs }) => variant === 'easier' && durationMs === 60_000));
  });

  it('never asks for fewer repetitions, leaves the author’s own way and every warm-up alone', () => {
    const steps = [
      step('strength', 0, { dose: reps(20, { pullMs: 1_000, holdMs: 0, lowerMs: 0 }), variant: 'easier' }),
      step('warm-up', 30),
    ];
    assert.deepEqual(stepsOf(steps, { plans: { 'a-move': plan } }), stepsOf(steps));
  });
});

describe('unroll', () => {
  it('makes 15:00 of work and 15:20 on screen of the back workout', () => {
    assert.deepEqual(totalsOf(segmentsOf(backAndCardio)), { workMs: 900_000, totalMs: 920_000 });
  });

  it('makes 30:00 of work and 30:30 on screen of it twice round, in ten rounds', () => {
    const segments = segmentsOf(backAndCardio, { times: 2 });
    assert.deepEqual(totalsOf(segments), { workMs: 1_800_000, totalMs: 1_830_000 });
    assert.ok(segments.every(({ roundCount }) => roundCount === 10));
    assert.equal(segments[segments.length - 1]?.roundIndex, 9);
  });

  it('counts steps on through the second time round', () => {
    const segments = segmentsOf(backAndCardio, { times: 2 });
    assert.equal(new Set(segments.map(({ stepIndex }) => stepIndex)).size, 30);
    assert.equal(segments[segments.length - 1]?.stepIndex, 29);
  });

  it('gets ready once, before the first step only', () => {
    const segments = segmentsOf(backAndCardio, { times: 2 });
    assert.deepEqual(segments.flatMap(({ phase }, index) => (phase === 'get-ready' ? [index] : [])), [0]);
    assert.equal(segments[0]?.durationMs, 10_000);
    assert.equal(segments[0]?.exerciseId, 'reverse-grip-row');
  });

  it('does each side in a window of its own, right first, with five seconds to switch', () => {
    const segments = stepsOf([step('strength', 30, { sides: 'each' })]).slice(1);
    assert.deepEqual(phasesOf(segments), ['strength', 'switch-sides', 'strength']);
    assert.deepEqual(segments.map(({ side }) => side), ['right', 'left', 'left']);
    assert.deepEqual(segments.map(({ durationMs }) => durationMs), [30_000, 5_000, 30_000]);
    assert.deepEqual(segments.map(({ stepIndex }) => stepIndex), [0, 0, 0]);
  });

  it('lets only rep steps wait for OK, and only when asked to', () => {
    const steps = [step('strength', 0, { dose: reps(12, { pullMs: 2_000, holdMs: 1_000, lowerMs: 2_000 }) }), step('hard', 60)];
    assert.deepEqual(stepsOf(steps, { repsWaitForOk: true }).map(({ waitsForOk }) => waitsForOk), [false, true, false]);
    assert.ok(stepsOf(steps).every(({ waitsForOk }) => !waitsForOk));
  });

  it('makes nothing of a workout without steps', () => {
    assert.deepEqual(segmentsOf(workout([])), []);
  });

  it('gives every step the length of its dose, whatever the steps', () => {
    const anyStep = fc.record({
      seconds: fc.integer({ min: 1, max: 300 }),
      sides: fc.constantFrom('both', 'each', 'alternating'),
    });
    fc.assert(fc.property(fc.array(anyStep, { minLength: 1, maxLength: 12 }), fc.constantFrom(1, 2), (plan, times) => {
      const steps = plan.map(({ seconds, sides }) => step('easy', seconds, { sides }));
      const { workMs, totalMs } = totalsOf(segmentsOf(workout([{ steps }]), { times }));
      const windows = plan.reduce((total, { seconds, sides }) => total + seconds * (sides === 'each' ? 2 : 1), 0);
      const switches = plan.filter(({ sides }) => sides === 'each').length;
      assert.equal(workMs, windows * 1_000 * times);
      assert.equal(totalMs, workMs + 10_000 + switches * 5_000 * times);
    }));
  });
});

describe('repAt', () => {
  const tempo = { pullMs: 2_000, holdMs: 1_000, lowerMs: 2_000 };
  const segment = stepsOf([step('strength', 0, { dose: reps(12, tempo) })])[1]!;
  const alternating = stepsOf([step('strength', 0, { sides: 'alternating', dose: reps(20, tempo) })])[1]!;

  it('goes through pull, hold and lower of each repetition', () => {
    assert.deepEqual(repAt(segment, 0), { number: 1, count: 12, part: 'pull', fraction: 0, side: null });
    assert.deepEqual(repAt(segment, 2_500), { number: 1, count: 12, part: 'hold', fraction: 0.5, side: null });
    assert.deepEqual(repAt(segment, 9_500), { number: 2, count: 12, part: 'lower', fraction: 0.75, side: null });
  });

  it('changes sides with every repetition of an alternating step, right first', () => {
    assert.deepEqual([0, 5_000, 10_000].map((ms) => repAt(alternating, ms)?.side), ['right', 'left', 'right']);
  });

  it('rests on the last repetition when the step waits past its time', () => {
    assert.deepEqual(repAt(segment, 75_000), { number: 12, count: 12, part: 'lower', fraction: 1, side: null });
  });

  it('passes over a part that takes no time', () => {
    const quick = stepsOf([step('strength', 0, { dose: reps(2, { pullMs: 1_000, holdMs: 0, lowerMs: 0 }) })])[1]!;
    assert.deepEqual(repAt(quick, 1_000), { number: 2, count: 2, part: 'pull', fraction: 0, side: null });
  });

  it('knows no repetitions in a timed step', () => {
    assert.equal(repAt(stepsOf([step('hard', 60)])[1]!, 5_000), null);
  });

  it('never goes backwards and never leaves its bounds', () => {
    const parts = ['pull', 'hold', 'lower'];
    const progress = (ms: number): number => {
      const rep = repAt(segment, ms)!;
      assert.ok(rep.fraction >= 0 && rep.fraction <= 1 && rep.number >= 1 && rep.number <= 12);
      return rep.number * 3 + parts.indexOf(rep.part) + rep.fraction;
    };
    fc.assert(fc.property(fc.integer({ min: 0, max: 70_000 }), fc.integer({ min: 0, max: 5_000 }), (ms, more) => {
      assert.ok(progress(ms + more) >= progress(ms));
    }));
  });
});
