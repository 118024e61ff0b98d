import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Segment } from '../../src/domain/workout/timeline.ts';
import { timelineIdOf } from '../../src/storage/timeline-id.ts';

const work: Segment = {
  phase: 'strength',
  stepIndex: 0,
  roundIndex: 0,
  roundCount: 1,
  exerciseId: 'bent-over-row',
  side: 'right',
  isAlternating: false,
  variant: 'regular',
  manner: null,
  dose: { kind: 'reps', count: 12, tempo: { pullMs: 1_000, holdMs: 0, lowerMs: 1_500 } },
  durationMs: 30_000,
  waitsForOk: false,
};

describe('timelineIdOf', () => {
  it('names the same segments the same, whatever the order of their fields', () => {
    const turned = Object.fromEntries(Object.entries(work).reverse()) as unknown as Segment;
    assert.equal(timelineIdOf([turned]), timelineIdOf([{ ...work }]));
  });

  it('names segments differently that differ in one field, in a nested one, in order or in number', () => {
    const rest: Segment = { ...work, phase: 'rest' };
    const others = [
      [{ ...work, side: 'left' as const }],
      [{ ...work, dose: { kind: 'reps' as const, count: 12, tempo: { pullMs: 1_000, holdMs: 1, lowerMs: 1_500 } } }],
      [work, rest],
      [rest, work],
      [],
    ];
    assert.equal(new Set([[work], ...others].map(timelineIdOf)).size, others.length + 1);
  });
});
