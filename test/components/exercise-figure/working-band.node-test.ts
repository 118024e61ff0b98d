import { strict as assert } from 'node:assert';
import { describe, it } from 'node:test';
import { CanvasRenderer } from '../../../components/exercise-figure/canvas-renderer.ts';
import { paletteOf } from '../../../components/exercise-figure/palette.ts';
import { UNITS } from '../../../components/exercise-figure/projection.ts';
import { makeClip } from '../../../src/domain/movement/clip.ts';
import { DEFAULT_LOOK } from '../../../src/domain/movement/look.ts';
import { Mover } from '../../../src/domain/movement/mover.ts';
import type { Movement } from '../../../src/domain/movement/movement.ts';
import { makeRig } from '../../../src/domain/movement/rig.ts';

const arm = { mode: 'free', flex: 0, abd: 20 } as const;
const leg = { mode: 'free', flex: 0, abd: 8 } as const;
/** Above the shoes, which have the band's colour, in metres. */
const SHOE_TOP = 0.12;

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** What reaches the canvas is in whole units. */
const inMetres = (x: number, y: number): Spot => ({ x: x / UNITS, y: y / UNITS });

/** Draws a standing figure seen from the front on a canvas that only remembers, and returns the middles of what has the band's colour. */
function bands(working: 'arm' | 'leg' | undefined, side: 'left' | 'right'): readonly Spot[] {
  const still: Movement = {
    id: 'still', kind: 'hold', camera: { azimuth: 0, elevation: 0 }, cycleMs: 1000, keys: [{ at: 0 }],
    base: { root: { at: [0, 0.9, 0] }, spine: {}, neck: {}, leftArm: arm, rightArm: arm, leftLeg: leg, rightLeg: leg },
  };
  const clip = makeClip(working ? { ...still, working } : still, { side });
  const rig = makeRig();
  new Mover(clip).poseAt(rig, 0);
  const colour = paletteOf(DEFAULT_LOOK).band[0]!.light;
  const found: Spot[] = [];
  let path: Spot[] = [];
  const context = {
    fillStyle: '',
    beginPath: () => { path = []; },
    moveTo: (x: number, y: number) => { path.push(inMetres(x, y)); },
    lineTo: (x: number, y: number) => { path.push(inMetres(x, y)); },
    fill: () => {
      if (context.fillStyle !== colour || path.length === 0) return;
      const middle = { x: mean(path.map(({ x }) => x)), y: mean(path.map(({ y }) => y)) };
      if (middle.y > SHOE_TOP) found.push(middle);
    },
  };
  const deaf = new Proxy(context, { get: (own, name) => Reflect.get(own, name) ?? (() => {}) });
  const renderer = new CanvasRenderer(deaf as unknown as CanvasRenderingContext2D);
  renderer.resize(0, 400, 400, 0.9);
  renderer.draw(rig, {
    clip, look: DEFAULT_LOOK, framing: { left: -1, right: 1, bottom: 0, top: 1.8 }, azimuth: 0, elevation: 0, phase: 0, glow: 0, manner: 'paper',
  });
  return found;
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

describe('the band on the limb that works', () => {
  it('is worn by no limb of a move that needs both sides', () => assert.equal(bands(undefined, 'right').length, 0));
  for (const side of ['left', 'right'] as const) {
    // Seen from the front, the figure's right side is on the left.
    const isThere = (spot: Spot): boolean => (side === 'right' ? spot.x < 0 : spot.x > 0);
    it(`is on the ${side} leg, below the knee, when that leg works`, () => {
      const found = bands('leg', side);
      assert.equal(found.length, 1);
      assert.ok(isThere(found[0]!) && found[0]!.y < 0.45);
    });
    it(`is on the ${side} wrist when that arm works`, () => {
      const found = bands('arm', side);
      assert.equal(found.length, 1);
      assert.ok(isThere(found[0]!) && found[0]!.y > 0.6);
    });
  }
});
