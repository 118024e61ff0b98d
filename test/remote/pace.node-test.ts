import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { Pace } from '../../src/remote/pace.ts';

describe('held keys', () => {
  it('wait for the last move to be on the screen', () => {
    const pace = new Pace();
    pace.taken(0);
    assert.equal(pace.allowsRepeat(500), false);
    pace.painted();
    assert.equal(pace.allowsRepeat(500), true);
  });

  it('move at most about eleven times a second, however fast they repeat and the screen draws', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 5, max: 60 }), { minLength: 20, maxLength: 200 }), (gapsMs) => {
      const pace = new Pace();
      let nowMs = 0;
      let moves = 0;
      for (const gapMs of gapsMs) {
        nowMs += gapMs;
        if (!pace.allowsRepeat(nowMs)) continue;
        moves += 1;
        pace.taken(nowMs);
        pace.painted();
      }
      assert.ok(moves <= 1 + nowMs / 90);
    }));
  });

  it('drop what came while the screen was busy instead of making up for it', () => {
    const pace = new Pace();
    pace.taken(0);
    const allowed = [100, 200, 300, 400].filter((nowMs) => pace.allowsRepeat(nowMs));
    pace.painted();
    assert.deepEqual(allowed, []);
    assert.equal(pace.allowsRepeat(410), true);
  });

  it('count as repeats where the TV says so', () => {
    assert.equal(new Pace().isRepeat('Enter', true, 0), true);
  });

  it('count as repeats where a press follows a press without a release', () => {
    const pace = new Pace();
    pace.isRepeat('ArrowUp', false, 0);
    pace.release('ArrowUp');
    assert.equal(pace.isRepeat('Enter', false, 100), false);
    assert.equal(pace.isRepeat('Enter', false, 600), true);
    pace.release('Enter');
    assert.equal(pace.isRepeat('Enter', false, 700), false);
  });

  it('count as pressed anew on remotes that never report a release', () => {
    const pace = new Pace();
    pace.isRepeat('Enter', false, 0);
    assert.equal(pace.isRepeat('Enter', false, 300), false);
  });

  it('count as pressed anew after a release that was lost', () => {
    const pace = new Pace();
    pace.release('ArrowUp');
    pace.isRepeat('Enter', false, 0);
    assert.equal(pace.isRepeat('Enter', false, 2_000), false);
    pace.releaseAll();
    assert.equal(pace.isRepeat('Enter', false, 2_100), false);
  });
});
