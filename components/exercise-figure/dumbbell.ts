import type { Rig } from '../../src/domain/movement/rig.ts';
import { LENGTHS } from '../../src/domain/movement/skeleton.ts';
import type { Palette } from './palette.ts';
import { UNITS } from './projection.ts';
import type { View } from './projection.ts';

/** Along the handle from its middle, in metres: where a head begins and ends, and its radius. */
const HEAD_FROM = 0.056;
const HEAD_TO = 0.108;
const HEAD_RADIUS = 0.048;
const HANDLE_RADIUS = 0.012;
const corner = new Float64Array(3);

/** One end of the dumbbell: a short cylinder, its near face lighter. `end` 1 is the thumb's. */
export function drawDumbbellHead(
  context: CanvasRenderingContext2D, view: View, rig: Rig, hand: number, end: number, palette: Palette, far: number,
): void {
  cylinder(context, view, rig, hand, end * HEAD_FROM, end * HEAD_TO, HEAD_RADIUS, palette.iron[far]!.shade);
  const facing = axisDepth(view, rig, hand) * end;
  const face = facing >= 0 ? end * HEAD_TO : end * HEAD_FROM;
  cylinder(context, view, rig, hand, face, face, HEAD_RADIUS, palette.iron[far]!.light);
  cylinder(context, view, rig, hand, face, face, HEAD_RADIUS * 0.42, palette.ironFace[far]!.light);
}

export function drawHandle(context: CanvasRenderingContext2D, view: View, rig: Rig, hand: number, palette: Palette, far: number): void {
  cylinder(context, view, rig, hand, -HEAD_FROM, HEAD_FROM, HANDLE_RADIUS, palette.grip[far]!.shade);
}

function axisDepth(view: View, { turns }: Rig, hand: number): number {
  const t = hand * 9;
  return view.toward[0]! * turns[t + 2]! + view.toward[1]! * turns[t + 5]! + view.toward[2]! * turns[t + 8]!;
}

/** A cylinder along the handle as seen: two half ellipses and the straight sides between them. */
function cylinder(
  context: CanvasRenderingContext2D, view: View, { points, turns }: Rig, hand: number, from: number, to: number, radius: number, colour: string,
): void {
  const t = hand * 9;
  const p = hand * 3;
  for (let axis = 0; axis < 3; axis += 1) corner[axis] = points[p + axis]! - turns[t + axis * 3 + 1]! * LENGTHS.palm;
  const x = view.x(corner, 0);
  const y = view.y(corner, 0);
  for (let axis = 0; axis < 3; axis += 1) corner[axis] = turns[t + axis * 3 + 2]!;
  const ax = view.x(corner, 0);
  const ay = view.y(corner, 0);
  const flat = Math.max(Math.abs(view.depth(corner, 0)), 0.02);
  const turn = Math.atan2(ay, ax);
  const sign = to >= from ? 1 : -1;
  context.fillStyle = colour;
  context.beginPath();
  context.ellipse(((x + ax * from) * UNITS) | 0, ((y + ay * from) * UNITS) | 0, (radius * flat * UNITS) | 0, (radius * UNITS) | 0, turn, Math.PI / 2, (3 * Math.PI) / 2, sign < 0);
  context.ellipse(((x + ax * to) * UNITS) | 0, ((y + ay * to) * UNITS) | 0, (radius * flat * UNITS) | 0, (radius * UNITS) | 0, turn, (3 * Math.PI) / 2, Math.PI / 2, sign < 0);
  context.closePath();
  context.fill();
}
