import { otherSide } from '../../../src/domain/movement/channels.ts';
import type { Clip } from '../../../src/domain/movement/clip.ts';
import type { Rig } from '../../../src/domain/movement/rig.ts';
import { armOf, CHEST, HEAD, legOf, LENGTHS, PELVIS } from '../../../src/domain/movement/skeleton.ts';
import { dot, length, pointOn, sub } from './measures.ts';
import type { Vector } from './measures.ts';

interface Capsule {
  readonly part: string;
  readonly from: Vector;
  readonly to: Vector;
  readonly radius: number;
}

/** Cloth and flesh give way a little. */
export const SOFT = 0.02;

function capsules(rig: Rig): readonly Capsule[] {
  const list: Capsule[] = [
    { part: 'trunk', from: pointOn(rig, PELVIS, [0.05, 0.03, 0]), to: pointOn(rig, CHEST, [0.05, 0.2, 0]), radius: 0.088 },
    { part: 'trunk', from: pointOn(rig, PELVIS, [-0.05, 0.03, 0]), to: pointOn(rig, CHEST, [-0.05, 0.2, 0]), radius: 0.088 },
    { part: 'head', from: pointOn(rig, HEAD, [0, 0.09, 0.01]), to: pointOn(rig, HEAD, [0, 0.14, 0]), radius: 0.085 },
  ];
  for (const side of ['left', 'right'] as const) {
    const arm = armOf(side);
    const leg = legOf(side);
    const part = (name: string): string => `${side}-${name}`;
    list.push(
      { part: part('upper-arm'), from: pointOn(rig, arm + 1, [0, -0.16, 0]), to: pointOn(rig, arm + 2, [0, 0, 0]), radius: 0.036 },
      { part: part('forearm'), from: pointOn(rig, arm + 2, [0, -0.02, 0]), to: pointOn(rig, arm + 2, [0, -LENGTHS.forearm, 0]), radius: 0.03 },
      { part: part('hand'), from: pointOn(rig, arm + 3, [0, -0.03, 0]), to: pointOn(rig, arm + 3, [0, -LENGTHS.palm, 0]), radius: 0.028 },
      { part: part('thigh'), from: pointOn(rig, leg, [0, -0.18, 0]), to: pointOn(rig, leg + 1, [0, 0, 0]), radius: 0.058 },
      { part: part('shin'), from: pointOn(rig, leg + 1, [0, -0.04, 0]), to: pointOn(rig, leg + 2, [0, 0, 0]), radius: 0.04 },
      { part: part('foot'), from: pointOn(rig, leg + 2, [0, -0.035, -0.02]), to: pointOn(rig, leg + 3, [0, 0, 0.04]), radius: 0.033 },
    );
  }
  return list;
}

/** Joined parts meet by nature. */
const NEIGHBOURS = [['upper-arm', 'forearm'], ['forearm', 'hand'], ['thigh', 'shin'], ['shin', 'foot'], ['upper-arm', 'hand']];

function areJoined(a: string, b: string): boolean {
  if (a === b) return true;
  if ((a === 'trunk' && b.endsWith('thigh')) || (a === 'trunk' && b === 'head')) return true;
  const [sideA, nameA] = split(a);
  const [sideB, nameB] = split(b);
  return sideA === sideB && NEIGHBOURS.some(([x, y]) => (x === nameA && y === nameB) || (x === nameB && y === nameA));
}

function split(part: string): readonly [string, string] {
  const match = /^(left|right)-(.*)$/.exec(part);
  return match ? [match[1]!, match[2]!] : ['', part];
}

/** "right-hand:left-thigh", or the wider names arm, leg and body. */
function isWanted(a: string, b: string, clip: Clip): boolean {
  return (clip.core.checks?.touching ?? []).some((pair) => {
    const [x, y] = pair.split(':').map((one) => (clip.side === 'left' ? otherSide(one) : one)) as [string, string];
    return (names(a).includes(x) && names(b).includes(y)) || (names(a).includes(y) && names(b).includes(x));
  });
}

function names(part: string): readonly string[] {
  const [side, name] = split(part);
  if (!side) return [part];
  const limb = ['thigh', 'shin', 'foot'].includes(name) ? 'leg' : 'arm';
  return [part, `${side}-${limb}`, limb];
}

/** Pairs of parts that lie in each other deeper than flesh gives way, with the depth in metres. */
export function collisions(rig: Rig, clip: Clip): readonly { readonly pair: string; readonly depth: number }[] {
  const found: { readonly pair: string; readonly depth: number }[] = [];
  const list = capsules(rig);
  list.forEach((a, i) => {
    for (const b of list.slice(i + 1)) {
      if (areJoined(a.part, b.part) || isWanted(a.part, b.part, clip)) continue;
      const depth = a.radius + b.radius - between(a, b);
      if (depth > SOFT) found.push({ pair: `${a.part} in ${b.part}`, depth });
    }
  });
  return found;
}

/** Shortest distance between two segments (Ericson, Real-Time Collision Detection, 5.1.9). */
function between(a: Capsule, b: Capsule): number {
  const d1 = sub(a.to, a.from);
  const d2 = sub(b.to, b.from);
  const r = sub(a.from, b.from);
  const aa = dot(d1, d1);
  const e = dot(d2, d2);
  const f = dot(d2, r);
  const c = dot(d1, r);
  const bb = dot(d1, d2);
  const denominator = aa * e - bb * bb;
  const clamp = (value: number): number => Math.min(1, Math.max(0, value));
  let s = denominator > 1e-12 ? clamp((bb * f - c * e) / denominator) : 0;
  let t = (bb * s + f) / e;
  if (t < 0 || t > 1) {
    t = clamp(t);
    s = clamp((bb * t - c) / aa);
  }
  const p: Vector = [a.from[0] + d1[0] * s, a.from[1] + d1[1] * s, a.from[2] + d1[2] * s];
  const q: Vector = [b.from[0] + d2[0] * t, b.from[1] + d2[1] * t, b.from[2] + d2[2] * t];
  return length(sub(p, q));
}
