import type { Clip } from '../../../src/domain/movement/clip.ts';
import type { Rig } from '../../../src/domain/movement/rig.ts';
import { armOf, CHEST, HEAD, legOf, LENGTHS, LUMBAR, PELVIS } from '../../../src/domain/movement/skeleton.ts';
import { SURFACE, heightOf } from '../../../src/domain/movement/surface.ts';
import { pointOn } from './measures.ts';
import type { Vector } from './measures.ts';

/** Shares of body mass: Winter, Biomechanics and Motor Control of Human Movement (4th ed., 2009), table 4.1. */
const MASSES = { pelvis: 0.142, abdomen: 0.139, thorax: 0.216, head: 0.081, upperArm: 0.028, forearm: 0.016, hand: 0.006, thigh: 0.1, shin: 0.0465, foot: 0.0145 };
/** A pair of 4 kg dumbbells against 68 kg. */
const DUMBBELL = 4 / 68;
/** From the middle of the grip to the outer face of a head, and the radius of a head. */
const DUMBBELL_END = 0.085;
const DUMBBELL_RADIUS = 0.048;
/** Counts as bearing weight. */
const BEARS_BELOW = 0.02;

export function centreOfMass(rig: Rig, clip: Clip): Vector {
  let [x, y, z, mass] = [0, 0, 0, 0];
  const add = (share: number, bone: number, at: Vector): void => {
    const p = pointOn(rig, bone, at);
    x += p[0] * share;
    y += p[1] * share;
    z += p[2] * share;
    mass += share;
  };
  add(MASSES.pelvis, PELVIS, [0, 0.02, -0.01]);
  add(MASSES.abdomen, LUMBAR, [0, 0.07, 0]);
  add(MASSES.thorax, CHEST, [0, 0.13, 0]);
  add(MASSES.head, HEAD, [0, 0.09, 0]);
  for (const side of ['left', 'right'] as const) {
    const arm = armOf(side);
    const leg = legOf(side);
    add(MASSES.upperArm, arm + 1, [0, -LENGTHS.upperArm * 0.436, 0]);
    add(MASSES.forearm, arm + 2, [0, -LENGTHS.forearm * 0.43, 0]);
    add(MASSES.hand + (clip.dumbbells[side] ? DUMBBELL : 0), arm + 3, [0, -LENGTHS.palm, 0]);
    add(MASSES.thigh, leg, [0, -LENGTHS.thigh * 0.433, 0]);
    add(MASSES.shin, leg + 1, [0, -LENGTHS.shin * 0.433, 0]);
    add(MASSES.foot, leg + 2, [0, -0.04, 0.05]);
  }
  return [x / mass, y / mass, z / mass];
}

/** How far the centre of mass lies outside the polygon of all points that bear weight, in metres; 0 = above it. */
export function outsideSupport(rig: Rig, clip: Clip): number {
  const centre = centreOfMass(rig, clip);
  const points: (readonly [number, number])[] = [];
  for (const spot of SURFACE) {
    if (heightOf(rig, spot) > BEARS_BELOW) continue;
    const at = pointOn(rig, spot.bone, spot.at);
    for (let i = 0; i < 8; i += 1) {
      points.push([at[0] + Math.cos((i * Math.PI) / 4) * spot.radius, at[2] + Math.sin((i * Math.PI) / 4) * spot.radius]);
    }
  }
  for (const side of ['left', 'right'] as const) {
    if (!clip.dumbbells[side]) continue;
    // A dumbbell on the floor carries the hand that grips it.
    for (const end of [-DUMBBELL_END, DUMBBELL_END]) {
      const at = pointOn(rig, armOf(side) + 3, [0, -LENGTHS.palm, end]);
      if (at[1] - DUMBBELL_RADIUS < BEARS_BELOW) points.push([at[0], at[2]]);
    }
  }
  // The largest distance beyond any supporting line: 0 or below inside a convex shape.
  let worst = -Infinity;
  for (let i = 0; i < 64; i += 1) {
    const c = Math.cos((i / 32) * Math.PI);
    const s = Math.sin((i / 32) * Math.PI);
    let edge = -Infinity;
    for (const [px, pz] of points) edge = Math.max(edge, px * c + pz * s);
    worst = Math.max(worst, centre[0] * c + centre[2] * s - edge);
  }
  return Math.max(0, worst);
}
