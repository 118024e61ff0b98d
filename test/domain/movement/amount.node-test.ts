import { strict as assert } from 'node:assert';
import { describe, it } from 'node:test';
import { LEFT_LEG_CHANNELS, CHANNELS } from '../../../src/domain/movement/channels.ts';
import { makeClip } from '../../../src/domain/movement/clip.ts';
import type { Leg, Movement } from '../../../src/domain/movement/movement.ts';
import { sample } from '../../../src/domain/movement/sample.ts';

const arm = { mode: 'free', flex: 0 } as const;
const leg: Leg = { mode: 'foot', at: [0.1, 0, 0.1], heel: 0 };
const step: Movement = {
  id: 'step', kind: 'cycle', cycleMs: 1000, camera: { azimuth: 0, elevation: 5 },
  paces: { easy: { cycleMs: 1000, amount: 0.5 }, hard: { cycleMs: 1000, amount: 1.25 } },
  base: { root: { at: [0, 0.88, 0] }, spine: {}, neck: {}, leftArm: arm, rightArm: arm, leftLeg: leg, rightLeg: { ...leg, at: [-0.1, 0, 0.1] } },
  keys: [{ at: 0 }, { at: 0.5, set: { leftLeg: { at: [0.1, 0.2, 0.1], heel: 30 } } }],
};

describe('the size of a movement', () => {
  for (const [effort, factor] of [['easy', 0.5], ['hard', 1.25]] as const) {
    it(`scales a step from the floor up, so that the foot still lands on it: ${effort}`, () => {
      const clip = makeClip(step, { effort });
      const channels = new Float64Array(CHANNELS);
      sample(channels, clip, 0);
      assert.equal(channels[LEFT_LEG_CHANNELS + 1], 0);
      assert.equal(channels[LEFT_LEG_CHANNELS + 4], 0);
      sample(channels, clip, 0.5);
      assert.ok(Math.abs(channels[LEFT_LEG_CHANNELS + 1]! - 0.2 * factor) < 1e-9);
      assert.ok(Math.abs(channels[LEFT_LEG_CHANNELS + 4]! - 30 * factor) < 1e-9);
    });
  }
});
