import { fromAxes, lengthOf } from './matrix.ts';
import type { Rig } from './rig.ts';

/** Scratch point shared by the limbs. */
export const joint = new Float64Array(3);

/**
 * Bends two bones so that the far end meets the point stored at `endAt` in the rig; the middle joint goes towards the pole. `hinge` is
 * the sign of the middle joint's own bend (knees bend back, elbows forward). Out of reach: the limb straightens towards it.
 */
export function bendLimb(
  rig: Rig, first: number, upper: number, lower: number, endAt: number, poleX: number, poleY: number, poleZ: number, hinge: number,
): void {
  const { points, turns } = rig;
  const at = first * 3;
  let dx = points[endAt]! - points[at]!;
  let dy = points[endAt + 1]! - points[at + 1]!;
  let dz = points[endAt + 2]! - points[at + 2]!;
  const distance = Math.max(lengthOf(dx, dy, dz), 1e-6);
  dx /= distance;
  dy /= distance;
  dz /= distance;
  const reach = Math.min(Math.max(distance, Math.abs(upper - lower) + 1e-4), upper + lower);
  const along = poleX * dx + poleY * dy + poleZ * dz;
  let px = poleX - along * dx;
  let py = poleY - along * dy;
  let pz = poleZ - along * dz;
  const size = Math.max(lengthOf(px, py, pz), 1e-9);
  px /= size;
  py /= size;
  pz /= size;
  const cos = Math.min(1, (upper * upper + reach * reach - lower * lower) / (2 * upper * reach));
  const sin = Math.sqrt(Math.max(0, 1 - cos * cos));
  const ux = dx * cos + px * sin;
  const uy = dy * cos + py * sin;
  const uz = dz * cos + pz * sin;
  const wx = (dx * reach - ux * upper) / lower;
  const wy = (dy * reach - uy * upper) / lower;
  const wz = (dz * reach - uz * upper) / lower;
  const hx = hinge * (dy * pz - dz * py);
  const hy = hinge * (dz * px - dx * pz);
  const hz = hinge * (dx * py - dy * px);
  fromAxes(turns, first * 9, hx, hy, hz, -ux, -uy, -uz);
  fromAxes(turns, first * 9 + 9, hx, hy, hz, -wx, -wy, -wz);
  points[at + 3] = points[at]! + ux * upper;
  points[at + 4] = points[at + 1]! + uy * upper;
  points[at + 5] = points[at + 2]! + uz * upper;
  points[at + 6] = points[at + 3]! + wx * lower;
  points[at + 7] = points[at + 4]! + wy * lower;
  points[at + 8] = points[at + 5]! + wz * lower;
}
