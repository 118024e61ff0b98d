import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addDays } from '../../../src/domain/day.ts';
import { NO_PLAN, planOf, withPlan } from '../../../src/domain/tracking/move-plan.ts';
import { planAfter, proposeNext, type MoveFacts } from '../../../src/domain/tracking/progression.ts';
import { setLogIdOf, type SetLog } from '../../../src/domain/tracking/set-log.ts';
import { kilogramsOf } from '../../../src/domain/units.ts';

const dumbbells: MoveFacts = { usesDumbbells: true, units: 'metric', plan: NO_PLAN };
const body: MoveFacts = { usesDumbbells: false, units: 'metric', plan: NO_PLAN };

/** One session's sets, on the day so many days after the first. */
function session(at: number, reps: readonly number[], change: Partial<SetLog> = {}): readonly SetLog[] {
  return reps.map((each, setIndex) => {
    const log = {
      personId: 'p', exerciseId: 'row', sessionId: `s${at}`, localDay: addDays('2026-01-05', at), variant: 'regular' as const,
      setIndex, reps: each, targetReps: 12, massKg: 4, ...change,
    };
    return { id: setLogIdOf(log), ...log };
  });
}

describe('the 2-for-2 rule', () => {
  it('proposes the next dumbbell after two sessions over the target', () => {
    const sets = [...session(0, [13]), ...session(3, [14, 13])];
    assert.deepEqual(proposeNext(sets, dumbbells), { kind: 'heavier', fromKg: 4, toKg: 4.5 });
  });

  it('says nothing after one good session, or when a set of the two was only on target', () => {
    assert.equal(proposeNext(session(0, [14]), dumbbells), null);
    assert.equal(proposeNext([...session(0, [14, 12]), ...session(3, [14, 14])], dumbbells), null);
    assert.equal(proposeNext([...session(0, [14]), ...session(3, [12])], dumbbells), null);
  });

  it('counts anew with another weight, another way or another target', () => {
    for (const change of [{ massKg: 5 }, { variant: 'harder' as const }, { targetReps: 10 }]) {
      assert.equal(proposeNext([...session(0, [16]), ...session(3, [16], change)], dumbbells), null);
    }
  });

  it('takes an increase of 2 to 10 % where such a dumbbell exists', () => {
    const next = (massKg: number): unknown => proposeNext([...session(0, [13], { massKg }), ...session(3, [13], { massKg })], dumbbells);
    assert.deepEqual(next(20), { kind: 'heavier', fromKg: 20, toKg: 21 });
    assert.deepEqual(next(48), { kind: 'heavier', fromKg: 48, toKg: 49 });
  });

  it('stays within pounds for those who lift pounds', () => {
    const massKg = kilogramsOf(10);
    const sets = [...session(0, [13], { massKg }), ...session(3, [13], { massKg })];
    assert.deepEqual(proposeNext(sets, { ...dumbbells, units: 'us' }), { kind: 'heavier', fromKg: massKg, toKg: kilogramsOf(12) });
  });

  it('by body weight proposes more repetitions, and then the harder way', () => {
    const at = (targetReps: number) => [...session(0, [targetReps + 1], { massKg: null, targetReps }), ...session(3, [targetReps + 2], { massKg: null, targetReps })];
    assert.deepEqual(proposeNext(at(12), body), { kind: 'more-reps', fromReps: 12, toReps: 14 });
    assert.deepEqual(proposeNext(at(14), body), { kind: 'more-reps', fromReps: 14, toReps: 15 });
    assert.deepEqual(proposeNext(at(15), body), { kind: 'way', from: 'regular', to: 'harder' });
    assert.deepEqual(proposeNext(at(20), body), { kind: 'way', from: 'regular', to: 'harder' });
  });

  it('leads from the easier way back to the usual one', () => {
    const change = { massKg: null, variant: 'easier' as const };
    assert.deepEqual(proposeNext([...session(0, [13], change), ...session(3, [13], change)], body), { kind: 'way', from: 'easier', to: 'regular' });
  });
});

describe('a step back', () => {
  it('is proposed after two missed targets, and not after one', () => {
    assert.equal(proposeNext([...session(0, [12]), ...session(3, [9])], dumbbells), null);
    assert.deepEqual(proposeNext([...session(0, [12, 10]), ...session(3, [9])], dumbbells), { kind: 'lighter', fromKg: 4, toKg: 3.5 });
  });

  it('takes back the repetitions that were added, then the harder way, then offers the easier one', () => {
    const missed = (change: Partial<SetLog>) => [...session(0, [8], { massKg: null, ...change }), ...session(3, [8], { massKg: null, ...change })];
    assert.deepEqual(proposeNext(missed({ targetReps: 14 }), { ...body, plan: { ...NO_PLAN, reps: 14 } }), { kind: 'fewer-reps', fromReps: 14, toReps: 12 });
    assert.deepEqual(proposeNext(missed({ variant: 'harder' }), body), { kind: 'way', from: 'harder', to: 'regular' });
    assert.deepEqual(proposeNext(missed({}), body), { kind: 'way', from: 'regular', to: 'easier' });
    assert.equal(proposeNext(missed({ variant: 'easier' }), body), null);
  });
});

const anyFacts: fc.Arbitrary<MoveFacts> = fc.record({
  usesDumbbells: fc.boolean(),
  units: fc.constantFrom('metric' as const, 'us' as const),
  plan: fc.constant(NO_PLAN),
});
const anySets = fc.array(
  fc.record({
    reps: fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 3 }),
    massKg: fc.option(fc.integer({ min: 1, max: 120 }).map((halves) => halves / 2), { nil: null }),
    targetReps: fc.constantFrom(8, 12, 15, 20),
    variant: fc.constantFrom('easier' as const, 'regular' as const, 'harder' as const),
  }),
  { maxLength: 4 },
).map((all) => all.flatMap(({ reps, ...change }, at) => session(at, reps, change)));

describe('any proposal', () => {
  it('goes up only when no set of the last two sessions was at or under its target, and down only when both missed it', () => {
    fc.assert(fc.property(anySets, anyFacts, (sets, facts) => {
      const proposal = proposeNext(sets, facts);
      if (proposal === null) return;
      const ids = [...new Set(sets.map(({ sessionId }) => sessionId))].slice(-2);
      const last = ids.map((id) => sets.filter(({ sessionId }) => sessionId === id));
      assert.equal(last.length, 2);
      const isUp = proposal.kind === 'heavier' || proposal.kind === 'more-reps' || (proposal.kind === 'way' && (proposal.to === 'harder' || proposal.from === 'easier'));
      if (isUp) assert.ok(last.every((all) => all.every(({ reps, targetReps }) => reps > targetReps)));
      else assert.ok(last.every((all) => all.some(({ reps, targetReps }) => reps < targetReps)));
    }));
  });

  it('said yes to is not proposed again', () => {
    fc.assert(fc.property(anySets, anyFacts, (sets, facts) => {
      const proposal = proposeNext(sets, facts);
      if (proposal === null) return;
      const plan = planOf(withPlan({}, 'row', planAfter(proposal)), 'row');
      const again = proposeNext(sets, { ...facts, plan });
      assert.ok(again === null || JSON.stringify(again) !== JSON.stringify(proposal));
    }));
  });

  it('of a heavier dumbbell is really heavier, by the smallest step there is or by at most 10 %', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 90 }), fc.constantFrom('metric' as const, 'us' as const), (halves, units) => {
      const massKg = halves / 2;
      const proposal = proposeNext([...session(0, [13], { massKg }), ...session(3, [13], { massKg })], { ...dumbbells, units });
      assert.ok(proposal?.kind === 'heavier' && proposal.toKg !== null);
      const share = proposal.toKg / massKg - 1;
      const stepKg = units === 'us' ? kilogramsOf(2.5) : 1;
      assert.ok(share > 0.01 && (share <= 0.1 || proposal.toKg - massKg <= stepKg + 0.25), `${massKg} to ${proposal.toKg}`);
    }));
  });
});
