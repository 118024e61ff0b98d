import type { Leg, SideName } from './movement.ts';
import { fromAxes, lengthOf, multiply, place, turnXzy, turnYxz } from './matrix.ts';
import type { Numbers } from './matrix.ts';
import type { Rig } from './rig.ts';
import { legOf, LENGTHS } from './skeleton.ts';
import { bendLimb, joint } from './two-bones.ts';

const local = new Float64Array(9);
const DEGREES = Math.PI / 180;
/** A joint of the toes bends no further than this; then the foot stands on their tips. */
const TOE_LIMIT = 70;

export function poseLeg(rig: Rig, channels: Numbers, at: number, side: SideName, mode: Leg['mode']): void {
  if (mode === 'foot') return reachFoot(rig, channels, at, legOf(side), side);
  if (mode === 'knee') return kneel(rig, channels, at, legOf(side));
  swing(rig, channels, at, legOf(side), side);
}

function swing(rig: Rig, channels: Numbers, at: number, thigh: number, side: SideName): void {
  const { points, turns } = rig;
  const sign = side === 'left' ? 1 : -1;
  turnXzy(local, 0, -channels[at]!, sign * channels[at + 1]!, sign * channels[at + 2]!);
  multiply(turns, thigh * 9, turns, 0, local, 0);
  place(points, thigh * 3 + 3, points, thigh * 3, turns, thigh * 9, 0, -LENGTHS.thigh, 0);
  turnXzy(local, 0, channels[at + 3]!, 0, 0);
  multiply(turns, thigh * 9 + 9, turns, thigh * 9, local, 0);
  hangFoot(rig, thigh, channels[at + 4]!);
}

function hangFoot(rig: Rig, thigh: number, ankle: number): void {
  const { points, turns } = rig;
  place(points, thigh * 3 + 6, points, thigh * 3 + 3, turns, thigh * 9 + 9, 0, -LENGTHS.shin, 0);
  turnXzy(local, 0, -ankle, 0, 0);
  multiply(turns, thigh * 9 + 18, turns, thigh * 9 + 9, local, 0);
  bendToes(rig, thigh, 0);
}

function bendToes(rig: Rig, thigh: number, angle: number): void {
  const { points, turns } = rig;
  place(points, thigh * 3 + 9, points, thigh * 3 + 6, turns, thigh * 9 + 18, 0, LENGTHS.ballUp - LENGTHS.ankleUp, LENGTHS.ball);
  turnXzy(local, 0, -angle, 0, 0);
  multiply(turns, thigh * 9 + 27, turns, thigh * 9 + 18, local, 0);
}

/** The ankle's place for a foot whose ball is at its target: the heel turns about the joint of the toes. */
export function placeAnkle(rig: Rig, channels: Numbers, at: number, thigh: number): void {
  const { points, turns } = rig;
  const foot = thigh + 2;
  turnYxz(turns, foot * 9, channels[at + 3]!, channels[at + 4]!, 0);
  joint[0] = channels[at]!;
  joint[1] = channels[at + 1]! + LENGTHS.ballUp;
  joint[2] = channels[at + 2]!;
  place(points, foot * 3, joint, 0, turns, foot * 9, 0, LENGTHS.ankleUp - LENGTHS.ballUp, -LENGTHS.ball);
}

function reachFoot(rig: Rig, channels: Numbers, at: number, thigh: number, side: SideName): void {
  placeAnkle(rig, channels, at, thigh);
  const { turns } = rig;
  const foot = (thigh + 2) * 9;
  const out = (side === 'left' ? 1 : -1) * channels[at + 5]! * DEGREES;
  const s = Math.sin(out);
  const c = Math.cos(out);
  // The knee goes where the foot points; the foot's own "up" settles it when the leg lies along that.
  const px = turns[foot]! * s + turns[foot + 2]! * c + turns[foot + 1]!;
  const py = turns[foot + 3]! * s + turns[foot + 5]! * c + turns[foot + 4]!;
  const pz = turns[foot + 6]! * s + turns[foot + 8]! * c + turns[foot + 7]!;
  bendLimb(rig, thigh, LENGTHS.thigh, LENGTHS.shin, (thigh + 2) * 3, px, py, pz, -1);
  const heel = Math.min(Math.max(channels[at + 4]!, 0), TOE_LIMIT);
  const grounded = Math.max(0, 1 - Math.max(0, channels[at + 1]!) / 0.05);
  bendToes(rig, thigh, heel * grounded);
}

/** The thigh points at the knee's place; whether it also reaches it is for `solve`. */
function kneel(rig: Rig, channels: Numbers, at: number, thigh: number): void {
  const { points, turns } = rig;
  const hip = thigh * 3;
  let x = points[hip]! - channels[at]!;
  let y = points[hip + 1]! - channels[at + 1]!;
  let z = points[hip + 2]! - channels[at + 2]!;
  const length = lengthOf(x, y, z);
  x /= length;
  y /= length;
  z /= length;
  turnYxz(local, 0, channels[at + 3]!, 90 + channels[at + 4]!, 0);
  // The hinge of the knee is the shin's sideways axis, made square to the thigh.
  const dot = local[0]! * x + local[3]! * y + local[6]! * z;
  const hx = local[0]! - dot * x;
  const hy = local[3]! - dot * y;
  const hz = local[6]! - dot * z;
  const size = lengthOf(hx, hy, hz);
  fromAxes(turns, thigh * 9, hx / size, hy / size, hz / size, x, y, z);
  turns.set(local, thigh * 9 + 9);
  place(points, hip + 3, points, hip, turns, thigh * 9, 0, -LENGTHS.thigh, 0);
  hangFoot(rig, thigh, channels[at + 5]!);
}
