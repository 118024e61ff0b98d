import { fromAxes, lengthOf, place } from './matrix.ts';
import type { Numbers } from './matrix.ts';
import type { Rig } from './rig.ts';
import { BONES } from './skeleton.ts';

/** Parent of each bone; joints keep their distance while two poses are mixed. */
const PARENTS = [-1, 0, 1, 2, 3, 2, 5, 6, 7, 2, 9, 10, 11, 0, 13, 14, 15, 0, 17, 18, 19];
const offset = new Float64Array(3);

/** Writes the pose a share of the way between two: turns are mixed, and joints follow from them, so no bone changes its length. */
export function blendRigs(out: Rig, from: Rig, to: Rig, share: number): void {
  for (let i = 0; i < 3; i += 1) out.points[i] = from.points[i]! + (to.points[i]! - from.points[i]!) * share;
  for (let bone = 0; bone < BONES.length; bone += 1) {
    mixTurn(out, from, to, bone * 9, share);
    if (bone > 0) followParent(out, to, bone, PARENTS[bone]!);
  }
}

function mixTurn(out: Rig, from: Rig, to: Rig, t: number, share: number): void {
  const a = from.turns;
  const b = to.turns;
  let yx = mix(a, b, t + 1, share);
  let yy = mix(a, b, t + 4, share);
  let yz = mix(a, b, t + 7, share);
  const length = Math.max(lengthOf(yx, yy, yz), 1e-6);
  yx /= length;
  yy /= length;
  yz /= length;
  let xx = mix(a, b, t, share);
  let xy = mix(a, b, t + 3, share);
  let xz = mix(a, b, t + 6, share);
  const dot = xx * yx + xy * yy + xz * yz;
  xx -= dot * yx;
  xy -= dot * yy;
  xz -= dot * yz;
  const size = Math.max(lengthOf(xx, xy, xz), 1e-6);
  fromAxes(out.turns, t, xx / size, xy / size, xz / size, yx, yy, yz);
}

function mix(a: Numbers, b: Numbers, at: number, share: number): number {
  return a[at]! + (b[at]! - a[at]!) * share;
}

/** The joint lies at the same place of its parent as in the pose aimed at. */
function followParent(out: Rig, to: Rig, bone: number, parent: number): void {
  const p = parent * 9;
  const x = to.points[bone * 3]! - to.points[parent * 3]!;
  const y = to.points[bone * 3 + 1]! - to.points[parent * 3 + 1]!;
  const z = to.points[bone * 3 + 2]! - to.points[parent * 3 + 2]!;
  for (let axis = 0; axis < 3; axis += 1) {
    offset[axis] = to.turns[p + axis]! * x + to.turns[p + 3 + axis]! * y + to.turns[p + 6 + axis]! * z;
  }
  place(out.points, bone * 3, out.points, parent * 3, out.turns, p, offset[0]!, offset[1]!, offset[2]!);
}
