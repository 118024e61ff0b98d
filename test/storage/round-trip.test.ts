import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import * as v from 'valibot';
import { sessionSchema } from '../../src/storage/session-schema.ts';
import type { Session } from '../../src/domain/workout/session.ts';
import type { Segment } from '../../src/domain/workout/timeline.ts';
import { closeAll, openForTest } from './support.ts';

const ms = fc.nat(3_600_000);
const side = fc.constantFrom('right', 'left', null);
const exerciseId = fc.option(fc.string({ minLength: 1 }), { nil: null });
const variant = fc.constantFrom('regular', 'easier', 'harder');
const phase = fc.constantFrom('get-ready', 'warm-up', 'easy', 'strength', 'moderate', 'hard', 'rest', 'switch-sides', 'stretch', 'cool-down');

const segment: fc.Arbitrary<Segment> = fc.record({
  phase,
  stepIndex: fc.nat(60),
  roundIndex: fc.nat(9),
  roundCount: fc.nat(9),
  exerciseId,
  side,
  isAlternating: fc.boolean(),
  variant,
  manner: fc.constantFrom('slow', 'light', 'seated', 'no-weight', 'arms-up', null),
  dose: fc.oneof(
    fc.record({ kind: fc.constant('time' as const), durationMs: ms }),
    fc.record({
      kind: fc.constant('reps' as const),
      count: fc.nat(50),
      tempo: fc.record({ pullMs: ms, holdMs: ms, lowerMs: ms }),
    }),
  ),
  durationMs: ms,
  waitsForOk: fc.boolean(),
});

const session: fc.Arbitrary<Session> = fc
  .record({
    id: fc.uuid(),
    workoutId: fc.string({ minLength: 1 }),
    workoutVersion: fc.nat(),
    times: fc.constantFrom(1, 2),
    segments: fc.array(segment, { minLength: 1, maxLength: 8 }),
    countsAs: fc.uniqueArray(fc.constantFrom('interval-day', 'posture-day', 'cardio', 'strength')),
    participants: fc.array(fc.string({ minLength: 1 })),
    startedAtMs: fc.nat(Number.MAX_SAFE_INTEGER),
    zoneOffsetMinutes: fc.integer({ min: -720, max: 840 }),
    localDay: fc
      .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
    status: fc.oneof(
      fc.record({ kind: fc.constant('playing' as const) }),
      fc.record({ kind: fc.constant('paused' as const), reason: fc.constantFrom('viewer', 'clock-gap', 'interrupted') }),
      fc.record({ kind: fc.constant('ended' as const), isCompleted: fc.boolean() }),
    ),
    segmentIndex: fc.nat(7),
    elapsedMs: fc.double({ min: 0, max: 1e7, noNaN: true }).map(Math.abs),
    performed: fc.array(fc.record({ segmentIndex: fc.nat(7), ms, phase, exerciseId, side, variant, isComplete: fc.boolean() })),
    edits: fc.array(
      fc.record({ kind: fc.constantFrom('skip', 'back', 'restart', 'more-time', 'less-time'), segmentIndex: fc.nat(7), atElapsedMs: ms }),
    ),
    effort: fc.constantFrom('easier', 'as-planned', 'harder', null),
    epoch: fc.nat(99),
    revision: fc.nat(),
  })
  .map((made) => ({ ...made, segmentIndex: Math.min(made.segmentIndex, made.segments.length) }));

describe('a session', () => {
  afterEach(closeAll);

  it('comes back from disk as it was saved, whatever is in it', async () => {
    const { sessions, problems } = await openForTest();
    await fc.assert(
      fc.asyncProperty(session, async (saved) => {
        expect((await sessions.save(saved, 'relaxed')).ok).to.equal(true);
        const listed = await sessions.listBetween(saved.localDay, saved.localDay);
        expect(listed.find(({ id }) => id === saved.id)).to.deep.equal(saved);
      }),
      { numRuns: 60 },
    );
    expect(problems).to.deep.equal([]);
  });

  it('passes its schema whole, as a backup will ask it to', () => {
    fc.assert(fc.property(session, (made) => void expect(v.parse(sessionSchema, made)).to.deep.equal(made)));
  });
});
