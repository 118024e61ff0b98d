import type { Clip } from '../../src/domain/movement/clip.ts';
import type { Prop } from '../../src/domain/movement/movement.ts';
import type { Rig } from '../../src/domain/movement/rig.ts';
import { CHEST, HEAD, LEFT_ARM, LEFT_LEG, LUMBAR, PELVIS, RIGHT_ARM, RIGHT_LEG } from '../../src/domain/movement/skeleton.ts';
import type { Palette, Tone } from './palette.ts';
import { UNITS } from './projection.ts';
import type { View } from './projection.ts';
import { blocksOf, cornersOf } from './props.ts';

/** Faces of a box by its corners' numbers (bit 0 = x, 1 = y, 2 = z), each with the direction it looks to. */
const FACES: readonly { readonly corners: readonly number[]; readonly axis: number; readonly sign: number }[] = [
  { corners: [1, 3, 7, 5], axis: 0, sign: 1 },
  { corners: [0, 4, 6, 2], axis: 0, sign: -1 },
  { corners: [2, 6, 7, 3], axis: 1, sign: 1 },
  { corners: [0, 1, 5, 4], axis: 1, sign: -1 },
  { corners: [4, 5, 7, 6], axis: 2, sign: 1 },
  { corners: [0, 2, 3, 1], axis: 2, sign: -1 },
];

interface Solid {
  readonly corners: readonly Float64Array[];
  readonly normals: readonly Float64Array[];
  readonly material: 'mat' | 'wood' | 'wall';
  readonly middle: Float64Array;
}

const built = new WeakMap<readonly Prop[], readonly Solid[]>();

function solidsOf(props: readonly Prop[]): readonly Solid[] {
  let solids = built.get(props);
  if (solids) return solids;
  solids = props.reduce<Solid[]>((all, prop) => all.concat(blocksOf(prop).map((block) => {
    const turn = (block.yaw * Math.PI) / 180;
    return {
      corners: cornersOf(block),
      normals: [Float64Array.of(Math.cos(turn), 0, -Math.sin(turn)), Float64Array.of(0, 1, 0), Float64Array.of(Math.sin(turn), 0, Math.cos(turn))],
      material: block.material,
      middle: Float64Array.from(block.at),
    };
  })), []);
  built.set(props, solids);
  return solids;
}

/** Black over whatever stage lies below, as the floor band of the screens. */
const SHADOW = 'rgba(0, 0, 0, 0.2)';
const WALL: Tone = { light: 'rgba(248, 240, 224, 0.1)', shade: 'rgba(248, 240, 224, 0.16)' };

/** Bone, radius of its shadow in metres. */
const CASTERS: readonly (readonly [number, number])[] = [
  [PELVIS, 0.17], [LUMBAR, 0.15], [CHEST, 0.18], [HEAD, 0.11],
  [LEFT_ARM + 2, 0.06], [RIGHT_ARM + 2, 0.06], [LEFT_ARM + 3, 0.06], [RIGHT_ARM + 3, 0.06],
  [LEFT_LEG + 1, 0.07], [RIGHT_LEG + 1, 0.07], [LEFT_LEG + 2, 0.1], [RIGHT_LEG + 2, 0.1], [LEFT_LEG + 3, 0.11], [RIGHT_LEG + 3, 0.11],
];
const spot = new Float64Array(3);

/** Mats, then the shadow: one flat shape, tighter where the body is near the floor. */
export function drawFloor(context: CanvasRenderingContext2D, view: View, rig: Rig, clip: Clip, palette: Palette, lineWidth: number): void {
  const solids = solidsOf(clip.props);
  for (let i = 0; i < solids.length; i += 1) if (solids[i]!.material === 'mat') drawSolid(context, view, solids[i]!, palette.mat[0]!, lineWidth);
  if (lineWidth > 0) return;
  context.fillStyle = SHADOW;
  context.beginPath();
  // A little rounder than the floor's own tilt: a sliver would not read as a shadow.
  const flat = Math.max(view.toward[1]! * 1.3, 0.13);
  for (let i = 0; i < CASTERS.length; i += 1) {
    const bone = CASTERS[i]![0];
    spot[0] = rig.points[bone * 3]!;
    spot[2] = rig.points[bone * 3 + 2]!;
    const radius = (CASTERS[i]![1] + 0.03) * (1.1 - rig.points[bone * 3 + 1]! * 1.9) - 0.03;
    if (radius <= 0) continue;
    const x = (view.x(spot, 0) * UNITS) | 0;
    const y = (view.y(spot, 0) * UNITS) | 0;
    const wide = (radius * UNITS) | 0;
    context.moveTo(x + wide, y);
    context.ellipse(x, y, wide, (wide * flat) | 0, 0, 0, Math.PI * 2);
  }
  context.fill();
}

/** Chairs and walls behind the figure, or in front of it. */
export function drawSolids(context: CanvasRenderingContext2D, view: View, rig: Rig, clip: Clip, palette: Palette, isFront: boolean, lineWidth: number): void {
  if (clip.props.length === 0) return;
  const body = view.depth(rig.points, PELVIS * 3);
  const solids = solidsOf(clip.props);
  for (let i = 0; i < solids.length; i += 1) {
    const solid = solids[i]!;
    if (solid.material === 'mat') continue;
    const isNearer = solid.material === 'wood' && view.depth(solid.middle, 0) > body + 0.12;
    if (isNearer === isFront) drawSolid(context, view, solid, solid.material === 'wall' && lineWidth === 0 ? WALL : palette.wood[0]!, lineWidth);
  }
}

function drawSolid(context: CanvasRenderingContext2D, view: View, solid: Solid, tone: Tone, lineWidth: number): void {
  for (let i = 0; i < FACES.length; i += 1) {
    const face = FACES[i]!;
    if (view.depth(solid.normals[face.axis]!, 0) * face.sign <= 1e-6) continue;
    context.fillStyle = face.axis === 1 || (face.axis === 2 && solid.material === 'wall') ? tone.light : tone.shade;
    context.beginPath();
    for (let c = 0; c < 4; c += 1) {
      const corner = solid.corners[face.corners[c]!]!;
      const x = (view.x(corner, 0) * UNITS) | 0;
      const y = (view.y(corner, 0) * UNITS) | 0;
      if (c === 0) context.moveTo(x, y);
      else context.lineTo(x, y);
    }
    context.closePath();
    context.fill();
    if (lineWidth > 0) context.stroke();
  }
}
