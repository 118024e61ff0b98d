import fc from 'fast-check';
import type { Session, SessionEvent } from '../../../src/domain/workout/session.ts';
import type { Segment } from '../../../src/domain/workout/timeline.ts';
import { reps, start, step, stepsOf, tick } from './factory.ts';
import { UNIT_MS } from './naive-player.ts';

const PHASES = ['warm-up', 'easy', 'strength', 'moderate', 'hard', 'rest', 'stretch', 'cool-down'] as const;

const anyStep = fc.record({
  phase: fc.constantFrom(...PHASES),
  seconds: fc.constantFrom(1, 5, 10, 15, 20, 25, 30, 40, 60, 90),
  sides: fc.constantFrom('both' as const, 'each' as const, 'alternating' as const),
  isReps: fc.boolean(),
});

export const anySegments: fc.Arbitrary<readonly Segment[]> = fc
  .tuple(fc.array(anyStep, { minLength: 1, maxLength: 8 }), fc.boolean())
  .map(([plan, repsWaitForOk]) => stepsOf(
    plan.map(({ phase, seconds, sides, isReps }) => step(phase, seconds, {
      sides,
      ...(isReps && { dose: reps(seconds, { pullMs: 500, holdMs: 0, lowerMs: 500 }) }),
    })),
    { repsWaitForOk },
  ));

export const anySession: fc.Arbitrary<Session> = anySegments.map((segments) => start(segments));

/** Ticks from a moment to a nap; all of whole units, as the naive player needs. */
export const anyTick: fc.Arbitrary<SessionEvent> = fc
  .oneof(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 200 }))
  .map((units) => tick(units * UNIT_MS));

export const anyEvents: fc.Arbitrary<readonly SessionEvent[]> = fc.array(
  fc.oneof(
    { weight: 8, arbitrary: anyTick },
    {
      weight: 6,
      arbitrary: fc.constantFrom<SessionEvent>(
        { kind: 'pause', reason: 'viewer' }, { kind: 'pause', reason: 'clock-gap' }, { kind: 'resume' }, { kind: 'resume' },
        { kind: 'skip' }, { kind: 'back' }, { kind: 'restart' }, { kind: 'done' },
      ),
    },
    { weight: 1, arbitrary: fc.nat({ max: 20 }).map<SessionEvent>((segmentIndex) => ({ kind: 'jump', segmentIndex })) },
    { weight: 1, arbitrary: fc.constant<SessionEvent>({ kind: 'finish' }) },
  ),
  { maxLength: 40 },
);

/** Cuts a span into ticks of whole milliseconds. */
export function chopped(spanMs: number, cuts: readonly number[]): readonly number[] {
  const at = [...new Set(cuts.map((cut) => Math.floor(cut * spanMs)))].filter((ms) => ms > 0 && ms < spanMs).sort((a, b) => a - b);
  return [...at, spanMs].map((ms, index) => ms - (at[index - 1] ?? 0));
}

export const anyCuts: fc.Arbitrary<readonly number[]> = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 60 });
