import type { Rig } from '../../src/domain/movement/rig.ts';
import type { Station } from './body.ts';

/** Directions a hull is sampled in; arcs between them are drawn as curves, so 16 look round at any size. */
export const DIRECTIONS = 16;
/**
 * Outlines are told in whole numbers of this many to the metre, finer than a pixel of any screen: an engine makes a small object of each
 * fraction that is handed to a canvas, thousands a frame, but none of a whole number.
 */
export const UNITS = 16384;
/** A direction beside the sampled ones, free for the moment's use. */
export const SPARE = DIRECTIONS;
/** The light comes from the upper right, as in the mocks. */
const LIGHT_X = 0.79;
const LIGHT_Y = 0.61;
const WIDTH = (DIRECTIONS + 1) * 2;

const unitX = new Float64Array(DIRECTIONS + 1);
const unitY = new Float64Array(DIRECTIONS + 1);
for (let i = 0; i < DIRECTIONS; i += 1) {
  unitX[i] = Math.cos((i / DIRECTIONS) * 2 * Math.PI);
  unitY[i] = Math.sin((i / DIRECTIONS) * 2 * Math.PI);
}
export { unitX, unitY };

/** The view: orthographic, so that a projected ellipsoid is an exact ellipse and the picture never wobbles. */
export class View {
  readonly right = new Float64Array(3);
  readonly up = new Float64Array(3);
  readonly toward = new Float64Array(3);

  look(azimuth: number, elevation: number): void {
    const a = (azimuth * Math.PI) / 180;
    const e = (elevation * Math.PI) / 180;
    const sa = Math.sin(a);
    const ca = Math.cos(a);
    const se = Math.sin(e);
    const ce = Math.cos(e);
    put(this.right, ca, 0, -sa);
    put(this.toward, sa * ce, se, ca * ce);
    put(this.up, -sa * se, ce, -ca * se);
  }

  x(p: Float64Array, at: number): number {
    return p[at]! * this.right[0]! + p[at + 1]! * this.right[1]! + p[at + 2]! * this.right[2]!;
  }

  y(p: Float64Array, at: number): number {
    return p[at]! * this.up[0]! + p[at + 1]! * this.up[1]! + p[at + 2]! * this.up[2]!;
  }

  depth(p: Float64Array, at: number): number {
    return p[at]! * this.toward[0]! + p[at + 1]! * this.toward[1]! + p[at + 2]! * this.toward[2]!;
  }
}

function put(out: Float64Array, x: number, y: number, z: number): void {
  out[0] = x;
  out[1] = y;
  out[2] = z;
}

/** Outlines of all stations as seen: for each, its outermost point in every direction and towards the light. Written each frame. */
export class Outlines {
  readonly points: Int32Array;
  readonly depth: Float64Array;
  /** Per station: its three axes seen from the right and from above, the cut's normal in units of the ellipsoid, the cut's distance. */
  readonly seen: Float64Array;
  readonly centre: Float64Array;
  readonly stations: readonly Station[];

  constructor(stations: readonly Station[]) {
    this.stations = stations;
    this.points = new Int32Array(stations.length * WIDTH);
    this.depth = new Float64Array(stations.length);
    this.seen = new Float64Array(stations.length * 10);
    this.centre = new Float64Array(stations.length * 2);
  }

  project(rig: Rig, view: View): void {
    for (let i = 0; i < this.stations.length; i += 1) {
      this.see(i, rig, view);
      unitX[SPARE] = LIGHT_X;
      unitY[SPARE] = LIGHT_Y;
      this.support(i, 0, SPARE, this.points, i * WIDTH);
    }
  }

  see(i: number, rig: Rig, view: View): void {
    const { bone, at, radii, cut } = this.stations[i]!;
    const { turns, points } = rig;
    const t = bone * 9;
    const { right, up, toward } = view;
    const seen = this.seen;
    const s = i * 10;
    let x = view.x(points, bone * 3);
    let y = view.y(points, bone * 3);
    let depth = view.depth(points, bone * 3);
    for (let axis = 0; axis < 3; axis += 1) {
      const ax = turns[t + axis]!;
      const ay = turns[t + 3 + axis]!;
      const az = turns[t + 6 + axis]!;
      const toRight = ax * right[0]! + ay * right[1]! + az * right[2]!;
      const toUp = ax * up[0]! + ay * up[1]! + az * up[2]!;
      seen[s + axis] = toRight * radii[axis]!;
      seen[s + 3 + axis] = toUp * radii[axis]!;
      x += toRight * at[axis]!;
      y += toUp * at[axis]!;
      depth += (ax * toward[0]! + ay * toward[1]! + az * toward[2]!) * at[axis]!;
    }
    this.centre[i * 2] = x;
    this.centre[i * 2 + 1] = y;
    this.depth[i] = depth;
    if (cut) {
      const length = Math.hypot(cut.normal[0] * radii[0], cut.normal[1] * radii[1], cut.normal[2] * radii[2]);
      for (let axis = 0; axis < 3; axis += 1) seen[s + 6 + axis] = (cut.normal[axis]! * radii[axis]!) / length;
      seen[s + 9] = Math.max(-0.999, Math.min(0.999, cut.from));
    } else {
      seen[s + 9] = -2;
    }
  }

  /** Widens a box (left, right, bottom, top) by every station, without tracing any outline; a cut counts as if it were whole. */
  widen(box: Float64Array, rig: Rig, view: View): void {
    const { seen } = this;
    for (let i = 0; i < this.stations.length; i += 1) {
      this.see(i, rig, view);
      const s = i * 10;
      const x = this.centre[i * 2]!;
      const y = this.centre[i * 2 + 1]!;
      const wide = Math.sqrt(seen[s]! * seen[s]! + seen[s + 1]! * seen[s + 1]! + seen[s + 2]! * seen[s + 2]!);
      const high = Math.sqrt(seen[s + 3]! * seen[s + 3]! + seen[s + 4]! * seen[s + 4]! + seen[s + 5]! * seen[s + 5]!);
      box[0] = Math.min(box[0]!, x - wide);
      box[1] = Math.max(box[1]!, x + wide);
      box[2] = Math.min(box[2]!, y - high);
      box[3] = Math.max(box[3]!, y + high);
    }
  }

  /** Writes the outermost points of a station in a row of directions, in units. Takes no fractions: see `UNITS`. */
  support(i: number, first: number, last: number, out: Int32Array, at: number): void {
    const { seen } = this;
    const s = i * 10;
    const from = seen[s + 9]!;
    for (let d = first; d <= last; d += 1) {
      const ux = unitX[d]!;
      const uy = unitY[d]!;
      let a = seen[s]! * ux + seen[s + 3]! * uy;
      let b = seen[s + 1]! * ux + seen[s + 4]! * uy;
      let c = seen[s + 2]! * ux + seen[s + 5]! * uy;
      let size = Math.sqrt(a * a + b * b + c * c) + 1e-12;
      if (from > -1) {
        const ma = seen[s + 6]!;
        const mb = seen[s + 7]!;
        const mc = seen[s + 8]!;
        const along = a * ma + b * mb + c * mc;
        if (along < from * size) {
          // Beyond the cut: the outermost point lies on the rim of the cut's disc.
          a -= along * ma;
          b -= along * mb;
          c -= along * mc;
          size = (Math.sqrt(a * a + b * b + c * c) + 1e-12) / Math.sqrt(1 - from * from);
          a = a / size + from * ma;
          b = b / size + from * mb;
          c = c / size + from * mc;
          size = 1;
        }
      }
      const o = at + (d - first) * 2;
      out[o] = (this.centre[i * 2]! + (seen[s]! * a + seen[s + 1]! * b + seen[s + 2]! * c) / size) * UNITS;
      out[o + 1] = (this.centre[i * 2 + 1]! + (seen[s + 3]! * a + seen[s + 4]! * b + seen[s + 5]! * c) / size) * UNITS;
    }
  }

  static readonly width = WIDTH;
}
