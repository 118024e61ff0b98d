import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { inSight } from '../../../src/domain/meals/in-sight.ts';

describe('what of a day is in sight', () => {
  it('is what is still to come, in order, for as many as there is room for', () => {
    const day = ['breakfast', 'second breakfast', 'lunch', 'tea', 'dinner', 'snack'];
    const afterDone = (...done: readonly string[]): readonly string[] => inSight(day, 4, (one) => done.includes(one));
    assert.deepEqual(afterDone(), ['breakfast', 'second breakfast', 'lunch', 'tea']);
    assert.deepEqual(afterDone('breakfast'), ['second breakfast', 'lunch', 'tea', 'dinner']);
    assert.deepEqual(afterDone('breakfast', 'second breakfast', 'lunch'), ['lunch', 'tea', 'dinner', 'snack']);
  });

  it('leaves nothing out while there is room, and hides nothing to come behind what is done', () => {
    fc.assert(fc.property(fc.array(fc.boolean(), { maxLength: 8 }), fc.integer({ min: 1, max: 6 }), (dones, most) => {
      const items = dones.map((isDone, at) => ({ isDone, at }));
      const seen = inSight(items, most, ({ isDone }) => isDone);
      assert.equal(seen.length, Math.min(most, items.length));
      const isHidden = items.some((item) => !item.isDone && !seen.includes(item));
      assert.ok(!isHidden || seen.every(({ isDone }) => !isDone));
    }));
  });
});
