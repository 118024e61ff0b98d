import type { Rig } from '../../src/domain/movement/rig.ts';
import { CHEST, HEAD, LEFT_ARM, LEFT_LEG, PELVIS, RIGHT_ARM, RIGHT_LEG } from '../../src/domain/movement/skeleton.ts';
import type { View } from './projection.ts';

export const TRUNK = 0;
export const HIPS = 1;
export const HEAD_ITEM = 2;
export const LEFT_UPPER = 3;
export const RIGHT_UPPER = 4;
export const LEFT_FORE = 5;
export const RIGHT_FORE = 6;
export const LEFT_THIGH = 7;
export const RIGHT_THIGH = 8;
export const LEFT_SHIN = 9;
export const RIGHT_SHIN = 10;
const COUNT = 11;

/** The other half of a limb, or itself. */
const PARTNER = [0, 1, 2, 5, 6, 3, 4, 9, 10, 7, 8];
const RADIUS = [0.13, 0.09, 0.1, 0.055, 0.055, 0.045, 0.045, 0.085, 0.085, 0.055, 0.055];
/** What wins a tie: arms over the trunk they hang beside, the head over the collar. */
const BIAS = [0, 0, 0.06, 0.03, 0.03, 0.05, 0.05, 0.005, 0.005, 0, 0];
/** A thigh lifted so far towards the eye covers the hem of the shirt; otherwise the shirt hangs over it. */
const THIGH_OVER_SHIRT = 0.16;
/** The chin lies over the collar unless the head is well behind the chest. */
const HEAD_BEHIND = 0.2;
/** Cosine between the eye and the spine's lower end: beyond it the seat is seen from below, over the hem of the shirt. */
const FROM_BELOW = 0.35;

/** Sorts the figure's eleven pieces from back to front: compared pairwise where they overlap on screen. */
export class DrawOrder {
  readonly order = new Uint8Array(COUNT);
  readonly ends = new Float64Array(COUNT * 6);
  readonly over = new Uint8Array(COUNT * COUNT);
  readonly isDrawn = new Uint8Array(COUNT);
  readonly near = new Float64Array(3);
  readonly point = new Float64Array(3);
  isSeatShown = false;

  sort(rig: Rig, view: View): void {
    this.measure(rig, view);
    this.over.fill(0);
    for (let a = 0; a < COUNT; a += 1) for (let b = a + 1; b < COUNT; b += 1) this.relate(a, b);
    this.isDrawn.fill(0);
    let last = -1;
    for (let i = 0; i < COUNT; i += 1) {
      last = this.next(last);
      this.isDrawn[last] = 1;
      this.order[i] = last;
    }
  }

  measure(rig: Rig, view: View): void {
    const up = PELVIS * 9 + 1;
    const { toward } = view;
    this.isSeatShown = toward[0]! * rig.turns[up]! + toward[1]! * rig.turns[up + 3]! + toward[2]! * rig.turns[up + 6]! < -FROM_BELOW;
    this.end(TRUNK, 0, rig, view, PELVIS, 0.05);
    this.end(TRUNK, 1, rig, view, CHEST, 0.2);
    this.end(HIPS, 0, rig, view, LEFT_LEG, 0);
    this.end(HIPS, 1, rig, view, RIGHT_LEG, 0);
    this.end(HEAD_ITEM, 0, rig, view, HEAD, 0.12);
    this.end(HEAD_ITEM, 1, rig, view, HEAD, 0.1);
    for (let side = 0; side < 2; side += 1) {
      const arm = side === 0 ? LEFT_ARM : RIGHT_ARM;
      const leg = side === 0 ? LEFT_LEG : RIGHT_LEG;
      this.end(LEFT_UPPER + side, 0, rig, view, arm + 1, 0);
      this.end(LEFT_UPPER + side, 1, rig, view, arm + 2, 0);
      this.end(LEFT_FORE + side, 0, rig, view, arm + 2, 0);
      this.end(LEFT_FORE + side, 1, rig, view, arm + 3, -0.1);
      this.end(LEFT_THIGH + side, 0, rig, view, leg, 0);
      this.end(LEFT_THIGH + side, 1, rig, view, leg + 1, 0);
      this.end(LEFT_SHIN + side, 0, rig, view, leg + 1, 0);
      this.end(LEFT_SHIN + side, 1, rig, view, leg + 2, 0);
    }
  }

  end(item: number, end: number, { points, turns }: Rig, view: View, bone: number, along: number): void {
    const p = this.point;
    for (let axis = 0; axis < 3; axis += 1) p[axis] = points[bone * 3 + axis]! + turns[bone * 9 + axis * 3 + 1]! * along;
    const at = item * 6 + end * 3;
    this.ends[at] = view.x(p, 0);
    this.ends[at + 1] = view.y(p, 0);
    this.ends[at + 2] = view.depth(p, 0);
  }

  relate(a: number, b: number): void {
    const front = this.front(a, b);
    if (front > 0) this.over[a * COUNT + b] = 1;
    else if (front < 0) this.over[b * COUNT + a] = 1;
  }

  /** Above 0: `a` is in front of `b`; below: behind; 0: they do not meet on screen. */
  front(a: number, b: number): number {
    if (a === TRUNK && b === HIPS) return this.isSeatShown ? -1 : 1;
    if (PARTNER[a] === b) return signOf(this.middle(a) - this.middle(b));
    if (a === TRUNK && b === HEAD_ITEM) return signOf(this.ends[a * 6 + 5]! - HEAD_BEHIND - this.middle(b));
    if (a === TRUNK && (b === LEFT_THIGH || b === RIGHT_THIGH)) return this.isLiftedOverShirt(b) ? -1 : 1;
    if (a === HIPS && (b === LEFT_THIGH || b === RIGHT_THIGH)) {
      const hip = this.ends[b * 6 + 2]! + (this.ends[b * 6 + 5]! - this.ends[b * 6 + 2]!) * 0.3;
      return signOf(this.middle(a) - hip - 0.03);
    }
    if (this.distance(a, b) > RADIUS[a]! + RADIUS[b]!) return 0;
    return signOf(this.near[1]! + BIAS[a]! - this.near[2]! - BIAS[b]!);
  }

  isLiftedOverShirt(thigh: number): boolean {
    const ends = this.ends;
    const t = thigh * 6;
    const alongTrunk = (ends[t + 3]! - ends[t]!) * (ends[3]! - ends[0]!) + (ends[t + 4]! - ends[t + 1]!) * (ends[4]! - ends[1]!);
    return alongTrunk > -0.01 && this.middle(thigh) > ends[2]! + THIGH_OVER_SHIRT;
  }

  middle(item: number): number {
    return (this.ends[item * 6 + 2]! + this.ends[item * 6 + 5]!) / 2;
  }

  /** Distance on screen between two pieces' middle lines; leaves both depths at the nearest spot in `near`. */
  distance(a: number, b: number): number {
    this.near[0] = Infinity;
    for (let i = 0; i <= 4; i += 1) this.measureSpot(a, b, i, false);
    for (let i = 0; i <= 4; i += 1) this.measureSpot(b, a, i, true);
    return this.near[0]!;
  }

  /** Compares a spot of one middle line with the whole of the other, keeping the closest so far. */
  measureSpot(from: number, to: number, quarter: number, isSwapped: boolean): void {
    const s = quarter / 4;
    const ends = this.ends;
    const f = from * 6;
    const t = to * 6;
    const x = ends[f]! + (ends[f + 3]! - ends[f]!) * s;
    const y = ends[f + 1]! + (ends[f + 4]! - ends[f + 1]!) * s;
    const dx = ends[t + 3]! - ends[t]!;
    const dy = ends[t + 4]! - ends[t + 1]!;
    const length = dx * dx + dy * dy + 1e-9;
    const u = Math.min(1, Math.max(0, ((x - ends[t]!) * dx + (y - ends[t + 1]!) * dy) / length));
    const offX = x - ends[t]! - dx * u;
    const offY = y - ends[t + 1]! - dy * u;
    const distance = Math.sqrt(offX * offX + offY * offY);
    if (distance >= this.near[0]!) return;
    const depthFrom = ends[f + 2]! + (ends[f + 5]! - ends[f + 2]!) * s;
    const depthTo = ends[t + 2]! + (ends[t + 5]! - ends[t + 2]!) * u;
    this.near[0] = distance;
    this.near[1] = isSwapped ? depthTo : depthFrom;
    this.near[2] = isSwapped ? depthFrom : depthTo;
  }

  /** The next piece nothing undrawn lies behind; the rest of the limb just drawn first, else the deepest. */
  next(last: number): number {
    let best = -1;
    let fallback = -1;
    for (let item = 0; item < COUNT; item += 1) {
      if (this.isDrawn[item]) continue;
      if (fallback < 0 || this.middle(item) < this.middle(fallback)) fallback = item;
      if (!this.isFree(item)) continue;
      if (last >= 0 && PARTNER[last] === item) return item;
      if (best < 0 || this.middle(item) < this.middle(best)) best = item;
    }
    return best < 0 ? fallback : best;
  }

  isFree(item: number): boolean {
    for (let other = 0; other < COUNT; other += 1) {
      if (!this.isDrawn[other] && this.over[item * COUNT + other]) return false;
    }
    return true;
  }
}

/** A whole number, and never none: see `UNITS`. */
function signOf(value: number): number {
  return value > 0 ? 1 : -1;
}
