import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { beginSwipe, FIRST_STEP_PX, moveSwipe, NEXT_STEP_PX, type Point, type SwipeDirection } from '../../../components/direction-pad/swipe.ts';

function stepsOf(from: Point, path: readonly Point[]): SwipeDirection[] {
  let swipe = beginSwipe(from);
  return path.flatMap((to) => {
    const moved = moveSwipe(swipe, to);
    swipe = moved.swipe;
    return moved.step === null ? [] : [moved.step];
  });
}

const start = { x: 100, y: 100 };

describe('a swipe', () => {
  it('is none while the finger trembles', () => {
    const tremble = fc.integer({ min: -FIRST_STEP_PX + 1, max: FIRST_STEP_PX - 1 });
    fc.assert(fc.property(fc.array(fc.record({ x: tremble, y: tremble })), (moves) => {
      assert.deepEqual(stepsOf(start, moves.map(({ x, y }) => ({ x: 100 + x, y: 100 + y }))), []);
    }));
  });

  it('steps once as soon as it is clear where it goes, in the direction it goes most', () => {
    assert.deepEqual(stepsOf(start, [{ x: 110, y: 103 }, { x: 126, y: 108 }]), ['right']);
    assert.deepEqual(stepsOf(start, [{ x: 105, y: 70 }]), ['up']);
    assert.deepEqual(stepsOf(start, [{ x: 60, y: 110 }]), ['left']);
    assert.deepEqual(stepsOf(start, [{ x: 98, y: 130 }]), ['down']);
  });

  it('steps again only after a longer way, and may turn', () => {
    const after = 100 + FIRST_STEP_PX;
    assert.deepEqual(stepsOf(start, [{ x: after, y: 100 }, { x: after + NEXT_STEP_PX - 1, y: 100 }]), ['right']);
    assert.deepEqual(stepsOf(start, [{ x: after, y: 100 }, { x: after + NEXT_STEP_PX, y: 100 }]), ['right', 'right']);
    assert.deepEqual(stepsOf(start, [{ x: after, y: 100 }, { x: after, y: 100 + NEXT_STEP_PX }]), ['right', 'down']);
  });
});
