import type { Movement } from '../../../src/domain/movement/movement.ts';

/** A move that is quick to draw and different on its two sides: the right arm swings out. */
export const WAVE: Movement = {
  id: 'wave',
  kind: 'reps',
  camera: { azimuth: 0, elevation: 5 },
  cycleMs: 2000,
  turn: { out: 0.4, back: 0.6 },
  working: 'arm',
  muscles: ['side-delts', 'chest'],
  base: {
    root: { at: [0, 0.88, 0] },
    spine: {},
    neck: {},
    leftArm: { mode: 'free', flex: 0, abd: 8 },
    rightArm: { mode: 'free', flex: 0, abd: 8 },
    leftLeg: { mode: 'foot', at: [0.1, 0, 0.12] },
    rightLeg: { mode: 'foot', at: [-0.1, 0, 0.12] },
  },
  poses: { up: { rightArm: { abd: 120 } } },
  keys: [{ at: 0 }, { at: 0.4, pose: 'up' }, { at: 0.6, pose: 'up' }],
};
