import type { FigureLook } from '../../src/domain/movement/look.ts';
import { BONES, LENGTHS } from '../../src/domain/movement/skeleton.ts';

/**
 * The body as ellipsoids tied to bones ("stations"). Neighbours in a list are joined by their common hull, so that a limb tapers
 * smoothly and foreshortens by itself. Metres, in the bone's axes; radii along them.
 */
export interface Station {
  readonly bone: number;
  readonly at: readonly [number, number, number];
  readonly radii: readonly [number, number, number];
  /** Keeps only the part above a plane: `from` is its distance from the centre, 1 = the ellipsoid's own edge along the normal. */
  readonly cut?: { readonly normal: readonly [number, number, number]; readonly from: number };
}

/** Hulls as lists of station numbers. */
export type Hulls = readonly (readonly number[])[];

type SidePart =
  | 'ear' | 'sleeve' | 'shoulder' | 'upperSkin' | 'forearm' | 'band' | 'fist' | 'fistThumb' | 'open' | 'openThumb'
  | 'shorts' | 'thighSkin' | 'shin' | 'sock' | 'legBand' | 'shoe' | 'sole';
export type SideParts = { readonly [part in SidePart]: Hulls };

export interface Body {
  readonly stations: readonly Station[];
  /** Not every hair has a tail or a cap. */
  readonly middle: { readonly [part: string]: Hulls };
  readonly left: SideParts;
  readonly right: SideParts;
}

type Vector = readonly [number, number, number];

/** Widths against the medium build. */
export const BUILDS = {
  light: { limb: 0.9, trunk: 0.9, shoulder: 0.96 },
  medium: { limb: 1, trunk: 1, shoulder: 1 },
  broad: { limb: 1.16, trunk: 1.2, shoulder: 1.09 },
} as const;

/** Heads of illustrated people are a little large. */
const HEAD_SIZE = 1.07;

class Sculptor implements Body {
  readonly stations: Station[] = [];
  readonly middle: { [part: string]: (readonly number[])[] } = {};
  readonly left = {} as SideParts;
  readonly right = {} as SideParts;
  /** Where parts belong; points are given for the left. */
  side: 'middle' | 'left' | 'right' = 'middle';

  add(bone: string, at: Vector, radii: Vector, cut?: Station['cut']): number {
    const size = bone === 'head' ? HEAD_SIZE : 1;
    const [x, y, z] = at;
    const station = {
      bone: (BONES as readonly string[]).indexOf(bone),
      at: [(this.side === 'right' ? -x : x) * size, y * size, z * size] as const,
      radii: [radii[0] * size, radii[1] * size, radii[2] * size] as const,
    };
    this.stations.push(cut ? { ...station, cut } : station);
    return this.stations.length - 1;
  }

  limb(bone: string, at: Vector, radii: Vector): number {
    return this.add(`${this.side}-${bone}`, at, radii);
  }

  /** Joins each station with the next. */
  chain(part: string, ...stations: readonly number[]): void {
    for (let i = 1; i < stations.length; i += 1) this.hull(part, stations[i - 1]!, stations[i]!);
  }

  hull(part: string, ...stations: readonly number[]): void {
    const parts: { [part: string]: (readonly number[])[] } = this[this.side] as Sculptor['middle'];
    (parts[part] ??= []).push(stations);
  }
}

export function makeBody(look: FigureLook): Body {
  const s = new Sculptor();
  const build = BUILDS[look.build];
  addTrunk(s, build.trunk, build.shoulder);
  addHead(s, look);
  for (const side of ['left', 'right'] as const) {
    s.side = side;
    addArm(s, build.limb);
    addLeg(s, build.limb, build.trunk);
  }
  return s;
}

function addTrunk(s: Sculptor, w: number, shoulder: number): void {
  const hem = s.add('pelvis', [0, 0.012, 0.002], [0.158 * w, 0.016, 0.118 * w]);
  const belly = s.add('lumbar', [0, 0.02, 0.006], [0.143 * w, 0.075, 0.106 * w]);
  const waist = s.add('lumbar', [0, 0.1, 0.006], [0.1375 * w, 0.08, 0.101 * w]);
  const ribs = s.add('chest', [0, 0.1, 0.008], [0.1475 * w, 0.12, 0.111 * w]);
  const top = s.add('chest', [0, 0.19, -0.002], [0.15 * w, 0.075, 0.1 * w]);
  const collar = s.add('chest', [0, 0.285, -0.006], [0.064, 0.022, 0.056]);
  const left = s.add('left-clavicle', [0.128 * shoulder, -0.012, -0.004], [0.052, 0.058, 0.056]);
  const right = s.add('right-clavicle', [-0.128 * shoulder, -0.012, -0.004], [0.052, 0.058, 0.056]);
  s.chain('shirt', hem, belly, waist, ribs, top);
  s.hull('shirt', top, left, collar);
  s.hull('shirt', top, right, collar);
  s.hull('shirt', top, left, right);
  const waistband = s.add('pelvis', [0, 0.07, 0], [0.13 * w, 0.03, 0.098 * w]);
  const leftHip = s.add('pelvis', [0.08 * w, 0.002, -0.012], [0.082 * w, 0.074, 0.1 * w]);
  const rightHip = s.add('pelvis', [-0.08 * w, 0.002, -0.012], [0.082 * w, 0.074, 0.1 * w]);
  s.hull('pelvis', waistband, leftHip, rightHip);
  const base = s.add('chest', [0, 0.292, -0.006], [0.056, 0.012, 0.05]);
  const throat = s.add('neck', [0, 0.03, -0.004], [0.05, 0.03, 0.049]);
  const nape = s.add('head', [0, 0.04, -0.012], [0.05, 0.04, 0.055]);
  s.chain('neck', base, throat, nape);
}

/** Up and back: the normal of the plane that parts hair from face, from the hairline over the ear to the nape. */
export const HAIRLINE: Vector = [0, 0.755, -0.655];

const SKULL: Vector = [0, 0.122, -0.004];
const SKULL_RADII: Vector = [0.077, 0.096, 0.098];
/** How far down the plane lies: above the brow and over the ear, or shorter at the nape. */
const HAIRLINE_AT = { bun: 0.004, pony: 0.004, curly: 0.006, short: 0.012, scarf: 0, bald: 0 };

/** The cut of an ellipsoid by the plane of the hairline, on the side of the face or of the hair. */
function cutAt(at: Vector, radii: Vector, height: number, keeps: 'hair' | 'face'): Station['cut'] {
  const sign = keeps === 'hair' ? 1 : -1;
  const length = Math.hypot(HAIRLINE[1] * radii[1], HAIRLINE[2] * radii[2]);
  const from = height + HAIRLINE[1] * (SKULL[1] - at[1]) + HAIRLINE[2] * (SKULL[2] - at[2]);
  return { normal: [0, sign * HAIRLINE[1], sign * HAIRLINE[2]], from: (sign * from) / length };
}

function addHead(s: Sculptor, look: FigureLook): void {
  const height = HAIRLINE_AT[look.hair];
  const front: Vector = [0, 0.115, 0.02];
  const frontRadii: Vector = [0.07, 0.085, 0.076];
  const jaw = s.add('head', [0, 0.042, 0.02], [0.055, 0.045, 0.058]);
  const chin = s.add('head', [0, 0.016, 0.052], [0.029, 0.024, 0.028]);
  s.hull('face', s.add('head', SKULL, SKULL_RADII), s.add('head', front, frontRadii), jaw, chin);
  for (const side of ['left', 'right'] as const) {
    s.side = side;
    s.hull('ear', s.add('head', [0.078, 0.098, -0.012], [0.011, 0.027, 0.019]));
  }
  s.side = 'middle';
  if (look.hair === 'bald') return;
  const cutSkull = s.add('head', SKULL, SKULL_RADII, cutAt(SKULL, SKULL_RADII, height, 'face'));
  const cutFront = s.add('head', front, frontRadii, cutAt(front, frontRadii, height, 'face'));
  s.hull('faceUnderHair', cutSkull, cutFront, jaw, chin);
  const grow = look.hair === 'curly' ? 1.14 : look.hair === 'scarf' ? 1.12 : 1.085;
  const radii: Vector = [SKULL_RADII[0] * grow + 0.002, SKULL_RADII[1] * grow, SKULL_RADII[2] * grow];
  const cap = s.add('head', SKULL, radii, cutAt(SKULL, radii, height, 'hair'));
  s.hull('cap', cap);
  addHairStyle(s, look.hair, cap);
}

function addHairStyle(s: Sculptor, hair: FigureLook['hair'], cap: number): void {
  if (hair === 'bun') s.hull('tail', s.add('head', [0, 0.218, -0.092], [0.046, 0.044, 0.046]));
  if (hair === 'pony') {
    const root = s.add('head', [0, 0.165, -0.115], [0.026, 0.026, 0.026]);
    const middle = s.add('head', [0, 0.09, -0.165], [0.034, 0.04, 0.03]);
    const end = s.add('head', [0, -0.02, -0.165], [0.016, 0.03, 0.014]);
    s.chain('tail', root, middle, end);
  }
  if (hair === 'curly') {
    for (const [x, y, z] of [[0.06, 0.2, -0.03], [-0.06, 0.2, -0.03], [0, 0.225, 0.01], [0, 0.2, -0.09], [0.07, 0.13, -0.06], [-0.07, 0.13, -0.06], [0, 0.11, -0.11]] as const) {
      s.hull('tail', s.add('head', [x, y, z], [0.048, 0.046, 0.048]));
    }
  }
  if (hair === 'scarf') {
    const back = s.add('head', [0, 0.03, -0.05], [0.066, 0.05, 0.06]);
    const wrap = s.add('neck', [0, 0.01, -0.006], [0.064, 0.035, 0.064]);
    s.hull('tail', cap, back);
    s.chain('tail', back, wrap);
    s.hull('wrap', wrap);
  }
}

function addArm(s: Sculptor, w: number): void {
  const shoulder = s.limb('upper-arm', [-0.006, -0.012, -0.002], [0.056 * w, 0.056, 0.056 * w]);
  const deltoid = s.limb('upper-arm', [0.002, -0.06, 0], [0.056 * w, 0.06, 0.056 * w]);
  const sleeveEnd = s.limb('upper-arm', [0, -0.165, 0], [0.056 * w, 0.01, 0.057 * w]);
  s.chain('sleeve', shoulder, deltoid, sleeveEnd);
  s.hull('shoulder', shoulder);
  const above = s.limb('upper-arm', [0, -0.16, 0.003], [0.041 * w, 0.012, 0.043 * w]);
  const elbow = s.limb('upper-arm', [0, -LENGTHS.upperArm, 0], [0.034 * w, 0.034 * w, 0.034 * w]);
  const middle = s.limb('upper-arm', [0, -0.235, 0.001], [0.037 * w, 0.03, 0.038 * w]);
  s.chain('upperSkin', above, middle, elbow);
  const belly = s.limb('forearm', [0, -0.07, 0], [0.037 * w, 0.05, 0.039 * w]);
  const wrist = s.limb('forearm', [0, -0.235, 0], [0.023 * w, 0.024, 0.026 * w]);
  const under = s.limb('forearm', [0, -0.035, 0], [0.036 * w, 0.03, 0.037 * w]);
  s.chain('forearm', elbow, under, belly, wrist);
  const bandTop = s.limb('forearm', [0, -0.185, 0], [0.0305 * w, 0.006, 0.0335 * w]);
  const bandEnd = s.limb('forearm', [0, -0.22, 0], [0.0285 * w, 0.006, 0.0315 * w]);
  s.chain('band', bandTop, bandEnd);
  const heel = s.limb('hand', [0, -0.022, 0], [0.02, 0.024, 0.028]);
  const fist = s.limb('hand', [-0.004, -0.072, 0], [0.031, 0.036, 0.041]);
  const thumb = s.limb('hand', [-0.022, -0.05, 0.028], [0.014, 0.022, 0.015]);
  const thumbEnd = s.limb('hand', [-0.028, -0.075, 0.022], [0.012, 0.016, 0.013]);
  s.chain('fist', wrist, heel, fist);
  s.chain('fistThumb', thumb, thumbEnd);
  const palm = s.limb('hand', [0, -0.062, 0], [0.017, 0.036, 0.04]);
  const knuckles = s.limb('hand', [-0.002, -0.1, -0.002], [0.015, 0.022, 0.039]);
  const tips = s.limb('hand', [-0.01, -0.158, 0.002], [0.01, 0.016, 0.024]);
  s.chain('open', wrist, heel, palm, knuckles, tips);
  const root = s.limb('hand', [-0.004, -0.038, 0.026], [0.016, 0.022, 0.017]);
  const tip = s.limb('hand', [-0.014, -0.09, 0.05], [0.0105, 0.015, 0.0115]);
  s.chain('openThumb', root, tip);
}

function addLeg(s: Sculptor, w: number, trunk: number): void {
  const hip = s.limb('thigh', [-0.004, 0, -0.008], [0.084 * trunk, 0.088, 0.094 * trunk]);
  const thigh = s.limb('thigh', [0, -0.12, 0.004], [0.08 * w, 0.08, 0.086 * w]);
  const hem = s.limb('thigh', [0, -0.27, 0.004], [0.078 * w, 0.01, 0.08 * w]);
  s.chain('shorts', hip, thigh, hem);
  const above = s.limb('thigh', [0, -0.265, 0.006], [0.058 * w, 0.012, 0.062 * w]);
  const knee = s.limb('thigh', [0, -LENGTHS.thigh, 0.006], [0.047 * w, 0.05, 0.048 * w]);
  const overKnee = s.limb('thigh', [0, -0.355, 0.006], [0.049 * w, 0.04, 0.052 * w]);
  s.chain('thighSkin', above, overKnee, knee);
  const underKnee = s.limb('shin', [0, -0.045, 0.001], [0.0445 * w, 0.045, 0.0455 * w]);
  const calf = s.limb('shin', [0.003, -0.135, -0.011], [0.0465 * w, 0.1, 0.0485 * w]);
  const slope = s.limb('shin', [0.001, -0.24, -0.007], [0.0375 * w, 0.07, 0.0395 * w]);
  const ankle = s.limb('shin', [0, -0.37, 0], [0.028 * w, 0.04, 0.031 * w]);
  s.chain('shin', knee, underKnee, calf, slope, ankle);
  const sockTop = s.limb('shin', [0, -0.345, -0.002], [0.034 * w, 0.008, 0.037 * w]);
  const collar = s.limb('foot', [0, 0.004, -0.008], [0.036, 0.024, 0.04]);
  s.chain('sock', sockTop, collar);
  const bandTop = s.limb('shin', [0.001, -0.25, -0.006], [0.0415 * w, 0.007, 0.0445 * w]);
  const bandEnd = s.limb('shin', [0.001, -0.288, -0.004], [0.0375 * w, 0.007, 0.0405 * w]);
  s.chain('legBand', bandTop, bandEnd);
  const heel = s.limb('foot', [0, -0.034, -0.032], [0.034, 0.034, 0.034]);
  const instep = s.limb('foot', [0, -0.02, 0.035], [0.032, 0.034, 0.04]);
  const ball = s.limb('foot', [0.002, -0.042, 0.1], [0.041, 0.025, 0.04]);
  const toe = s.limb('toes', [0, 0.001, 0.045], [0.036, 0.022, 0.036]);
  s.hull('shoe', collar, heel);
  s.hull('shoe', collar, instep, heel);
  s.hull('shoe', heel, instep, ball);
  s.hull('shoe', ball, toe);
  const soleHeel = s.limb('foot', [0, -0.06, -0.034], [0.0345, 0.01, 0.0375]);
  const soleBall = s.limb('foot', [0.002, -0.06, 0.112], [0.0435, 0.01, 0.0405]);
  const soleToe = s.limb('toes', [0, -0.015, 0.05], [0.0375, 0.01, 0.0385]);
  s.chain('sole', soleHeel, soleBall, soleToe);
}
