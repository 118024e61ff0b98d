import { BONES } from './skeleton.ts';

/** A named place on the body: a bone and a point in its axes. */
export interface Anchor {
  /** Index of the bone, or -1 for the world. */
  readonly bone: number;
  readonly at: readonly [number, number, number];
  /** A flat hand lies on an upright face here, not on the floor. */
  readonly isUpright?: boolean;
}

type Point = readonly [number, number, number];

/** Points for the left side; the right one is mirrored. The palm's middle lies there, so each keeps half a hand off the skin. */
const SIDED: { readonly [name: string]: readonly [string, Point] } = {
  hip: ['pelvis', [0.165, 0.1, 0.02]],
  pocket: ['pelvis', [0.2, -0.02, 0.03]],
  ribs: ['chest', [0.19, 0.06, 0.02]],
  shoulder: ['chest', [0.17, 0.29, 0.05]],
  ear: ['head', [0.11, 0.1, -0.02]],
  knee: ['left-shin', [0, 0.01, 0.085]],
  'mid-thigh': ['left-thigh', [0, -0.24, 0.115]],
  ankle: ['left-shin', [0, -0.36, 0.07]],
};

const MIDDLE: { readonly [name: string]: readonly [string, Point] } = {
  breastbone: ['chest', [0, 0.15, 0.16]],
  belly: ['lumbar', [0, 0.04, 0.16]],
  nape: ['head', [0, 0.06, -0.13]],
};

/** Resolves "world", "wall", a bone's name, "breastbone" or "left-knee". */
export function anchorOf(name: string): Anchor {
  if (name === 'world') return { bone: -1, at: [0, 0, 0] };
  if (name === 'wall') return { bone: -1, at: [0, 0, 0], isUpright: true };
  const middle = MIDDLE[name];
  if (middle) return { bone: boneIndex(middle[0]), at: middle[1] };
  const side = name.startsWith('right-') ? 'right' : 'left';
  const sided = SIDED[name.replace(/^(left|right)-/, '')];
  if (!sided) return { bone: boneIndex(name), at: [0, 0, 0] };
  const [x, y, z] = sided[1];
  return { bone: boneIndex(sided[0].replace('left-', `${side}-`)), at: [side === 'left' ? x : -x, y, z] };
}

function boneIndex(name: string): number {
  const index = (BONES as readonly string[]).indexOf(name);
  if (index < 0) throw new RangeError(`No bone or anchor is called "${name}"`);
  return index;
}
