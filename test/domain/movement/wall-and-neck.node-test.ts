import { strict as assert } from 'node:assert';
import { describe, it } from 'node:test';
import { makeClip, overlay } from '../../../src/domain/movement/clip.ts';
import { Mover } from '../../../src/domain/movement/mover.ts';
import type { Movement, PartialPose, Pose } from '../../../src/domain/movement/movement.ts';
import { makeRig } from '../../../src/domain/movement/rig.ts';
import type { Rig } from '../../../src/domain/movement/rig.ts';
import { armOf, HEAD } from '../../../src/domain/movement/skeleton.ts';
import { axisOf, jointOf, spot } from './measures.ts';

const STANDING: Pose = {
  root: { at: [0, 0.87, 0] },
  spine: {},
  neck: {},
  leftArm: { mode: 'hand', in: 'wall', at: [0.2, 1.2, 0.45], pole: [0.4, -1, -0.3], flat: 0 },
  rightArm: { mode: 'hand', in: 'wall', at: [-0.2, 1.2, 0.45], pole: [-0.4, -1, -0.3], flat: 0 },
  leftLeg: { mode: 'foot', at: [0.1, 0, 0.125] },
  rightLeg: { mode: 'foot', at: [-0.1, 0, 0.125] },
};

function posed(change: PartialPose = {}): Rig {
  const movement: Movement = {
    id: 'test', kind: 'hold', camera: { azimuth: 0, elevation: 5 }, cycleMs: 1000, base: overlay(STANDING, change), keys: [{ at: 0 }],
  };
  const rig = makeRig();
  new Mover(makeClip(movement)).poseAt(rig, 0);
  return rig;
}

const near = (value: number, wanted: number): void => assert.ok(Math.abs(value - wanted) < 1e-6, `${value} is not ${wanted}`);

describe('a hand on a wall', () => {
  it('has its palm there, fingers up, palm to the wall, thumbs towards each other', () => {
    const rig = posed();
    for (const side of ['left', 'right'] as const) {
      const sign = side === 'left' ? 1 : -1;
      const hand = armOf(side) + 3;
      spot(rig, `${side}-hand`).forEach((value, axis) => near(value, [sign * 0.2, 1.2, 0.45][axis]!));
      near(axisOf(rig, hand, 1)[1], -1);
      near(-sign * axisOf(rig, hand, 0)[2], 1);
      near(axisOf(rig, hand, 2)[0], -sign);
    }
  });
});

describe('a head that glides', () => {
  it('goes back with the face level', () => {
    const level = posed();
    const tucked = posed({ neck: { glide: -20 } });
    assert.ok(jointOf(tucked, HEAD)[2] < jointOf(level, HEAD)[2] - 0.02);
    axisOf(tucked, HEAD, 2).forEach((value, axis) => near(value, axisOf(level, HEAD, 2)[axis]!));
  });
});
