import { armOf, BONES, CHEST, HEAD, legOf, LENGTHS, NECK, PELVIS } from '../../../src/domain/movement/skeleton.ts';
import type { Rig } from '../../../src/domain/movement/rig.ts';
import type { SideName } from '../../../src/domain/movement/movement.ts';

export type Vector = readonly [number, number, number];
const DEGREES = 180 / Math.PI;

export const sub = (a: Vector, b: Vector): Vector => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
export const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
export const length = (a: Vector): number => Math.hypot(...a);
export const angleBetween = (a: Vector, b: Vector): number =>
  Math.acos(Math.min(1, Math.max(-1, dot(a, b) / (length(a) * length(b))))) * DEGREES;

export function jointOf(rig: Rig, bone: number): Vector {
  return [rig.points[bone * 3]!, rig.points[bone * 3 + 1]!, rig.points[bone * 3 + 2]!];
}

/** A bone's own axis (0 = x, 1 = y, 2 = z) in the world. */
export function axisOf(rig: Rig, bone: number, axis: number): Vector {
  const t = bone * 9 + axis;
  return [rig.turns[t]!, rig.turns[t + 3]!, rig.turns[t + 6]!];
}

export function pointOn(rig: Rig, bone: number, at: Vector): Vector {
  const [x, y, z] = [axisOf(rig, bone, 0), axisOf(rig, bone, 1), axisOf(rig, bone, 2)];
  const o = jointOf(rig, bone);
  return [
    o[0] + x[0] * at[0] + y[0] * at[1] + z[0] * at[2],
    o[1] + x[1] * at[0] + y[1] * at[1] + z[1] * at[2],
    o[2] + x[2] * at[0] + y[2] * at[1] + z[2] * at[2],
  ];
}

/** A world point in a bone's axes. */
export function within(rig: Rig, bone: number, point: Vector): Vector {
  const d = sub(point, jointOf(rig, bone));
  return [dot(d, axisOf(rig, bone, 0)), dot(d, axisOf(rig, bone, 1)), dot(d, axisOf(rig, bone, 2))];
}

/** The turn of a bone against another, row-major. */
export function turnBetween(rig: Rig, parent: number, child: number): readonly number[] {
  const result: number[] = [];
  for (let row = 0; row < 3; row += 1) {
    for (let column = 0; column < 3; column += 1) result.push(dot(axisOf(rig, parent, row), axisOf(rig, child, column)));
  }
  return result;
}

/** A named point: joints, the palm's middle for a hand, the ball for a foot. */
export function spot(rig: Rig, name: string): Vector {
  if (name === 'head') return pointOn(rig, HEAD, [0, 0.12, 0]);
  if (name === 'chest') return pointOn(rig, CHEST, [0, 0.15, 0]);
  if (name === 'pelvis') return jointOf(rig, PELVIS);
  const side: SideName = name.startsWith('right-') ? 'right' : 'left';
  const arm = armOf(side);
  const leg = legOf(side);
  switch (name.replace(/^(left|right)-/, '')) {
    case 'shoulder': return jointOf(rig, arm + 1);
    case 'elbow': return jointOf(rig, arm + 2);
    case 'wrist': return jointOf(rig, arm + 3);
    case 'hand': return pointOn(rig, arm + 3, [0, -LENGTHS.palm, 0]);
    case 'hip': return jointOf(rig, leg);
    case 'knee': return jointOf(rig, leg + 1);
    case 'ankle': return jointOf(rig, leg + 2);
    case 'foot': return pointOn(rig, leg + 3, [0, -LENGTHS.ballUp, 0]);
    case 'heel': return pointOn(rig, leg + 2, [0, -LENGTHS.ankleUp, -LENGTHS.heelBack]);
    default: throw new RangeError(`Nothing to measure is called "${name}"`);
  }
}

/**
 * What a form check may measure. Lengths in metres, angles in degrees:
 * `<spot> height` · `<a> above <b>` · `<a> beside <b>` (level distance) · `<a> from <b>` · `<spot> behind chest` · `<spot> ahead of chest` ·
 * `<spot> out` (sideways from the trunk's middle) · `feet apart` · `trunk-lean` (0 upright, 90 level) · `body-line` (0 = shoulders, hips and
 * ankles in one line) · `<side>-knee bend` · `<side>-elbow bend` · `<side>-hip bend` · `<side>-thigh tilt` (0 = level, 90 = upright) ·
 * `<side>-shin tilt` · `<side>-palm up` (0 = faces the ceiling).
 */
export function measure(rig: Rig, what: string): number {
  if (what === 'feet apart') return length(sub(spot(rig, 'left-foot'), spot(rig, 'right-foot')));
  if (what === 'trunk-lean') return angleBetween(trunk(rig), [0, 1, 0]);
  if (what === 'body-line') return angleBetween(trunk(rig), sub(jointOf(rig, PELVIS), middle(spot(rig, 'left-ankle'), spot(rig, 'right-ankle'))));
  const relation = / (above|beside|from) /.exec(what);
  if (relation) return relate(relation[1]!, spot(rig, what.slice(0, relation.index)), spot(rig, what.slice(relation.index + relation[0].length)));
  const [name, ...rest] = what.split(' ') as [string, ...string[]];
  return single(rig, name, rest.join(' '));
}

function relate(how: string, a: Vector, b: Vector): number {
  if (how === 'above') return a[1] - b[1];
  if (how === 'beside') return Math.hypot(a[0] - b[0], a[2] - b[2]);
  return length(sub(a, b));
}

function single(rig: Rig, name: string, what: string): number {
  const side: SideName = name.startsWith('right-') ? 'right' : 'left';
  const part = name.replace(/^(left|right)-/, '');
  if (what === 'bend') return bendOf(rig, side, part);
  if (what === 'tilt') {
    const bone = legOf(side) + (part === 'shin' ? 1 : 0);
    return 90 - angleBetween(axisOf(rig, bone, 1), [0, 1, 0]);
  }
  if (what === 'up' && part === 'palm') {
    const inner = axisOf(rig, armOf(side) + 3, 0);
    return angleBetween(side === 'left' ? [-inner[0], -inner[1], -inner[2]] : inner, [0, 1, 0]);
  }
  const point = spot(rig, name);
  if (what === 'height') return point[1];
  if (what === 'behind chest') return -within(rig, CHEST, point)[2];
  if (what === 'ahead of chest') return within(rig, CHEST, point)[2];
  if (what === 'out') return Math.abs(within(rig, CHEST, point)[0]);
  throw new RangeError(`No measure is called "${name} ${what}"`);
}

export function bendOf(rig: Rig, side: SideName, part: string): number {
  if (part === 'knee') return angleBetween(axisOf(rig, legOf(side), 1), axisOf(rig, legOf(side) + 1, 1));
  if (part === 'elbow') return angleBetween(axisOf(rig, armOf(side) + 1, 1), axisOf(rig, armOf(side) + 2, 1));
  if (part === 'hip') return angleBetween(axisOf(rig, legOf(side), 1), axisOf(rig, PELVIS, 1));
  throw new RangeError(`No joint bends called "${part}"`);
}

function trunk(rig: Rig): Vector {
  return sub(jointOf(rig, NECK), jointOf(rig, PELVIS));
}

function middle(a: Vector, b: Vector): Vector {
  return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2, (a[2] + b[2]) / 2];
}

export const BONE_COUNT = BONES.length;
