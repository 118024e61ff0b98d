import { strict as assert } from 'node:assert';
import { describe, it } from 'node:test';
import { DrawOrder, HIPS, TRUNK } from '../../../components/exercise-figure/draw-order.ts';
import { View } from '../../../components/exercise-figure/projection.ts';
import { makeClip } from '../../../src/domain/movement/clip.ts';
import { Mover } from '../../../src/domain/movement/mover.ts';
import type { Movement } from '../../../src/domain/movement/movement.ts';
import { makeRig } from '../../../src/domain/movement/rig.ts';

const arm = { mode: 'free', flex: 0 } as const;
const leg = { mode: 'free', flex: 0 } as const;

function isSeatOverShirt(pitch: number, azimuth: number): boolean {
  const movement: Movement = {
    id: 'still', kind: 'hold', camera: { azimuth, elevation: 10 }, cycleMs: 1000, keys: [{ at: 0 }],
    base: { root: { at: [0, 0.9, 0], pitch }, spine: {}, neck: {}, leftArm: arm, rightArm: arm, leftLeg: leg, rightLeg: leg },
  };
  const rig = makeRig();
  new Mover(makeClip(movement)).poseAt(rig, 0);
  const view = new View();
  view.look(azimuth, 10);
  const order = new DrawOrder();
  order.sort(rig, view);
  return order.order.indexOf(HIPS) > order.order.indexOf(TRUNK);
}

describe('what is drawn over what', () => {
  it('a shirt hangs over the hips of who stands, from every side', () => {
    for (const azimuth of [-180, -90, -45, 0, 45, 90]) assert.equal(isSeatOverShirt(0, azimuth), false);
  });
  it('the seat of who lies on the back covers the hem, seen from the feet', () => assert.equal(isSeatOverShirt(-90, -50), true));
  it('and does not, seen from the head', () => assert.equal(isSeatOverShirt(-90, 130), false));
});
