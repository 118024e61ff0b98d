import type { Anchor } from './anchors.ts';
import { FLAT, PALM, REACH, SHRUG, WRIST } from './channels.ts';
import { fromAxes, lengthOf, multiply, place, turnXzy, turnYxz } from './matrix.ts';
import type { Numbers } from './matrix.ts';
import type { Arm, SideName } from './movement.ts';
import type { Rig } from './rig.ts';
import { armOf, CHEST, LENGTHS } from './skeleton.ts';
import { bendLimb } from './two-bones.ts';

const local = new Float64Array(9);
const spun = new Float64Array(9);
const target = new Float64Array(3);
const chest = CHEST * 9;
const DEGREES = 180 / Math.PI;

/**
 * The shoulder blade follows the arm: about a third of the arm's lift beyond 30 degrees (scapulohumeral rhythm 2:1, Inman et al. 1944),
 * of which the clavicle shows a little more than half.
 */
const RHYTHM = 0.18;
const RHYTHM_FROM = 35;

export interface ArmSetup {
  readonly side: SideName;
  readonly mode: Arm['mode'];
  readonly anchor: Anchor;
  readonly isFlat: boolean;
}

/** Places the clavicle and so the shoulder: the arm's reach depends on it. */
export function poseShoulder(rig: Rig, channels: Numbers, at: number, setup: ArmSetup): void {
  const { points, turns } = rig;
  const clavicle = armOf(setup.side);
  const sign = setup.side === 'left' ? 1 : -1;
  const lift = armLift(rig, channels, at, setup, sign);
  const up = channels[at + SHRUG]! + Math.max(0, lift - RHYTHM_FROM) * RHYTHM;
  turnYxz(local, 0, -sign * channels[at + REACH]!, 0, sign * up);
  multiply(turns, clavicle * 9, turns, chest, local, 0);
  place(points, clavicle * 3, points, CHEST * 3, turns, chest, sign * LENGTHS.clavicleAt, LENGTHS.clavicleUp, 0);
  place(points, clavicle * 3 + 3, points, clavicle * 3, turns, clavicle * 9, sign * LENGTHS.clavicle, 0, 0);
}

/** Degrees between the arm and "hanging down along the trunk". */
function armLift(rig: Rig, channels: Numbers, at: number, setup: ArmSetup, sign: number): number {
  if (setup.mode === 'free') {
    const cos = Math.cos(channels[at]! / DEGREES) * Math.cos(channels[at + 1]! / DEGREES);
    return Math.acos(Math.min(1, Math.max(-1, cos))) * DEGREES;
  }
  const { points, turns } = rig;
  aim(rig, channels, at, setup.anchor);
  const rest = LENGTHS.clavicleAt + LENGTHS.clavicle;
  place(local, 0, points, CHEST * 3, turns, chest, sign * rest, LENGTHS.clavicleUp, 0);
  const x = target[0]! - local[0]!;
  const y = target[1]! - local[1]!;
  const z = target[2]! - local[2]!;
  const down = -(x * turns[chest + 1]! + y * turns[chest + 4]! + z * turns[chest + 7]!);
  return Math.acos(Math.min(1, Math.max(-1, down / Math.max(lengthOf(x, y, z), 1e-6)))) * DEGREES;
}

function aim(rig: Rig, channels: Numbers, at: number, anchor: Anchor): void {
  const x = channels[at]! + anchor.at[0];
  const y = channels[at + 1]! + anchor.at[1];
  const z = channels[at + 2]! + anchor.at[2];
  if (anchor.bone >= 0) place(target, 0, rig.points, anchor.bone * 3, rig.turns, anchor.bone * 9, x, y, z);
  else {
    target[0] = x;
    target[1] = y;
    target[2] = z;
  }
}

/** Where the wrist must be for the palm to be at its target; written to the rig's hand. Returns the length from elbow to that point. */
export function aimHand(rig: Rig, channels: Numbers, at: number, setup: ArmSetup): number {
  const { points, turns } = rig;
  const hand = armOf(setup.side) + 3;
  aim(rig, channels, at, setup.anchor);
  if (!setup.isFlat) {
    points.set(target, hand * 3);
    return LENGTHS.forearm + LENGTHS.palm;
  }
  // Flat on the floor: fingers (the bone's -y) to the yaw, palm (inner side, its own x) down. On a wall: fingers up, palm to the yaw.
  const sign = setup.side === 'left' ? 1 : -1;
  const yaw = channels[at + FLAT]! / DEGREES;
  if (setup.anchor.isUpright) fromAxes(turns, hand * 9, -sign * Math.sin(yaw), 0, -sign * Math.cos(yaw), 0, -1, 0);
  else fromAxes(turns, hand * 9, 0, sign, 0, -Math.sin(yaw), 0, -Math.cos(yaw));
  place(points, hand * 3, target, 0, turns, hand * 9, 0, LENGTHS.palm, 0);
  return LENGTHS.forearm;
}

export function poseArm(rig: Rig, channels: Numbers, at: number, setup: ArmSetup): void {
  const upper = armOf(setup.side) + 1;
  if (setup.mode === 'hand') reachHand(rig, channels, at, setup, upper);
  else if (setup.mode === 'elbow') rest(rig, channels, at, setup, upper);
  else swing(rig, channels, at, setup, upper);
}

function swing(rig: Rig, channels: Numbers, at: number, setup: ArmSetup, upper: number): void {
  const { turns } = rig;
  const sign = setup.side === 'left' ? 1 : -1;
  turnXzy(local, 0, -channels[at]!, sign * channels[at + 1]!, sign * channels[at + 2]!);
  // Angles are told against the chest, so that a shrug does not turn the arm.
  multiply(turns, upper * 9, turns, chest, local, 0);
  place(rig.points, upper * 3 + 3, rig.points, upper * 3, turns, upper * 9, 0, -LENGTHS.upperArm, 0);
  turnXzy(local, 0, -channels[at + 3]!, 0, 0);
  multiply(turns, upper * 9 + 9, turns, upper * 9, local, 0);
  finishHand(rig, channels, at, sign, upper);
}

/** The wrist at the forearm's end, the hand turned with the palm and bent at the wrist. */
function finishHand(rig: Rig, channels: Numbers, at: number, sign: number, upper: number): void {
  const { points, turns } = rig;
  place(points, upper * 3 + 6, points, upper * 3 + 3, turns, upper * 9 + 9, 0, -LENGTHS.forearm, 0);
  turnXzy(local, 0, 0, 0, sign * channels[at + PALM]!);
  multiply(spun, 0, turns, upper * 9 + 9, local, 0);
  turnXzy(local, 0, 0, -sign * channels[at + WRIST]!, 0);
  multiply(turns, upper * 9 + 18, spun, 0, local, 0);
}

function reachHand(rig: Rig, channels: Numbers, at: number, setup: ArmSetup, upper: number): void {
  const { turns } = rig;
  const hand = (upper + 2) * 3;
  const lower = aimHand(rig, channels, at, setup);
  const x = channels[at + 3]!;
  const y = channels[at + 4]!;
  const z = channels[at + 5]!;
  const px = turns[chest]! * x + turns[chest + 1]! * y + turns[chest + 2]! * z;
  const py = turns[chest + 3]! * x + turns[chest + 4]! * y + turns[chest + 5]! * z;
  const pz = turns[chest + 6]! * x + turns[chest + 7]! * y + turns[chest + 8]! * z;
  bendLimb(rig, upper, LENGTHS.upperArm, lower, hand, px, py, pz, 1);
  if (!setup.isFlat) finishHand(rig, channels, at, setup.side === 'left' ? 1 : -1, upper);
}

/** The upper arm points at the elbow's place; whether it reaches it is for `solve`. The forearm lies level. */
function rest(rig: Rig, channels: Numbers, at: number, setup: ArmSetup, upper: number): void {
  const { points, turns } = rig;
  const shoulder = upper * 3;
  let x = points[shoulder]! - channels[at]!;
  let y = points[shoulder + 1]! - channels[at + 1]!;
  let z = points[shoulder + 2]! - channels[at + 2]!;
  const length = lengthOf(x, y, z);
  x /= length;
  y /= length;
  z /= length;
  const yaw = channels[at + 3]! / DEGREES;
  const fx = Math.sin(yaw);
  const fz = Math.cos(yaw);
  // Hinge: square to both bones, so that the elbow bends forward.
  const hx = y * fz;
  const hy = z * fx - x * fz;
  const hz = -y * fx;
  const size = Math.max(lengthOf(hx, hy, hz), 1e-6);
  fromAxes(turns, upper * 9, hx / size, hy / size, hz / size, x, y, z);
  place(points, shoulder + 3, points, shoulder, turns, upper * 9, 0, -LENGTHS.upperArm, 0);
  const along = (hx * fx + hz * fz) / size;
  const kx = hx / size - along * fx;
  const ky = hy / size;
  const kz = hz / size - along * fz;
  const k = Math.max(lengthOf(kx, ky, kz), 1e-6);
  fromAxes(turns, upper * 9 + 9, kx / k, ky / k, kz / k, -fx, 0, -fz);
  finishHand(rig, channels, at, setup.side === 'left' ? 1 : -1, upper);
}
