import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  byTurn, isForgotten, isRinging, leftOf, lengthenedTimer, pausedTimer, resumedTimer, startedTimer, type KitchenTimer,
} from '../../../src/domain/meals/kitchen-timer.ts';

const MINUTE_MS = 60_000;
const timer = startedTimer({ id: 'a', name: 'Quinoa', recipeId: null, stepIndex: null, durationMs: 15 * MINUTE_MS }, 1_000);

type Move = readonly ['wait' | 'pause' | 'resume' | 'lengthen', number];
const moves = fc.array(fc.tuple(fc.constantFrom('wait', 'pause', 'resume', 'lengthen'), fc.integer({ min: 0, max: 5 * MINUTE_MS })) as fc.Arbitrary<Move>);

describe('a kitchen timer', () => {
  it('rings when its time has run, pauses not counted, however it was paused, gone on with and lengthened', () => {
    fc.assert(fc.property(moves, (all) => {
      let now = 1_000;
      let one: KitchenTimer = timer;
      let expected = timer.durationMs;
      for (const [kind, ms] of all) {
        if (kind === 'wait') {
          if (one.endsAtMs !== null) expected = Math.max(0, expected - ms);
          now += ms;
        }
        if (kind === 'pause') one = pausedTimer(one, now);
        if (kind === 'resume') one = resumedTimer(one, now);
        if (kind === 'lengthen') {
          one = lengthenedTimer(one, ms, now);
          expected += ms;
        }
        assert.equal(leftOf(one, now), expected);
        assert.equal(isRinging(one, now), one.endsAtMs !== null && expected === 0);
      }
    }));
  });

  it('that rings runs for one more minute from now, not from when it ended', () => {
    const late = timer.endsAtMs! + 40 * MINUTE_MS;
    assert.equal(leftOf(lengthenedTimer(timer, MINUTE_MS, late), late), MINUTE_MS);
  });

  it('that rings cannot be paused: it waits to be answered', () => {
    assert.equal(pausedTimer(timer, timer.endsAtMs!), timer);
  });

  it('is put away half a day after it ended, and never while it stands still', () => {
    assert.equal(isForgotten(timer, timer.endsAtMs! + 13 * 60 * MINUTE_MS), true);
    assert.equal(isForgotten(timer, timer.endsAtMs! + 11 * 60 * MINUTE_MS), false);
    assert.equal(isForgotten(pausedTimer(timer, 2_000), 1e15), false);
  });

  it('comes before those that ring later, and those that stand still come last', () => {
    const later = startedTimer({ ...timer, id: 'b', durationMs: 20 * MINUTE_MS }, 1_000);
    const paused = pausedTimer({ ...timer, id: 'c' }, 2_000);
    assert.deepEqual([paused, later, timer].sort(byTurn).map(({ id }) => id), ['a', 'b', 'c']);
  });
});
