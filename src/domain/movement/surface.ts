import type { Numbers } from './matrix.ts';
import type { Rig } from './rig.ts';
import { BONES, LENGTHS } from './skeleton.ts';

/** A ball on a bone that stands for the body's surface there. */
export interface SurfacePoint {
  readonly name: string;
  readonly bone: number;
  readonly at: readonly [number, number, number];
  readonly radius: number;
}

const bone = (name: (typeof BONES)[number]): number => BONES.indexOf(name);
const SOLE = LENGTHS.ankleUp;

function pair(name: string, part: string, at: readonly [number, number, number], radius: number): readonly SurfacePoint[] {
  return (['left', 'right'] as const).map((side) => ({
    name: `${side}-${name}`,
    // The pelvis is one bone for both sides.
    bone: bone((part === 'pelvis' ? part : `${side}-${part}`) as (typeof BONES)[number]),
    at: [side === 'left' ? at[0] : -at[0], at[1], at[2]],
    radius,
  }));
}

/** What may touch the floor. Several points may share a name: the lowest of them counts. */
export const SURFACE: readonly SurfacePoint[] = [
  ...pair('foot', 'foot', [0, -SOLE + 0.03, -0.03], 0.03),
  ...pair('foot', 'foot', [0, -SOLE + 0.025, LENGTHS.ball], 0.025),
  ...pair('foot', 'toes', [0, -LENGTHS.ballUp + 0.02, 0.06], 0.02),
  ...pair('foot-edge', 'foot', [0.012, -SOLE + 0.035, 0.1], 0.035),
  ...pair('knee', 'shin', [0, 0, 0.005], 0.05),
  ...pair('hip', 'pelvis', [0.09, 0, 0], 0.08),
  ...pair('elbow', 'forearm', [0, 0, 0], 0.038),
  ...pair('forearm', 'forearm', [0, -0.2, 0], 0.03),
  ...pair('hand', 'hand', [0, -LENGTHS.palm, 0], 0.024),
  ...pair('shoulder', 'clavicle', [LENGTHS.clavicle, 0, 0], 0.055),
  { name: 'seat', bone: bone('pelvis'), at: [0.06, -0.01, -0.035], radius: 0.085 },
  { name: 'seat', bone: bone('pelvis'), at: [-0.06, -0.01, -0.035], radius: 0.085 },
  { name: 'back', bone: bone('chest'), at: [0, 0.17, -0.02], radius: 0.095 },
  { name: 'head', bone: bone('head'), at: [0, 0.12, -0.01], radius: 0.098 },
  { name: 'belly', bone: bone('lumbar'), at: [0, 0.05, 0.01], radius: 0.095 },
];

const RADIUS_OF_PALM = 0.024;
export { RADIUS_OF_PALM };

/** Height of a surface point's lowest spot above the floor, in metres. */
export function heightOf(rig: Rig, point: SurfacePoint): number {
  const turns: Numbers = rig.turns;
  const t = point.bone * 9;
  const y = rig.points[point.bone * 3 + 1]!;
  return y + turns[t + 3]! * point.at[0] + turns[t + 4]! * point.at[1] + turns[t + 5]! * point.at[2] - point.radius;
}
