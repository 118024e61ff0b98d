import { NECK_BEND, SPINE } from '../../../src/domain/movement/channels.ts';
import type { Clip } from '../../../src/domain/movement/clip.ts';
import type { Mover } from '../../../src/domain/movement/mover.ts';
import type { SideName } from '../../../src/domain/movement/movement.ts';
import type { Rig } from '../../../src/domain/movement/rig.ts';
import { armOf, CHEST, legOf, PELVIS } from '../../../src/domain/movement/skeleton.ts';
import { LIMITS, SLACK } from './limits.ts';
import { angleBetween, axisOf, bendOf, dot, spot, turnBetween } from './measures.ts';
import type { Report } from './checks.ts';

const DEGREES = 180 / Math.PI;
const SIDES: readonly SideName[] = ['left', 'right'];
/** Beyond this lift the own turn of the upper arm is not defined well enough to be judged. */
const OVERHEAD = 140;

export function checkJoints(rig: Rig, mover: Mover, report: Report): void {
  checkBends(mover.channels, report);
  for (const side of SIDES) {
    checkArm(rig, side, mover.clip, report);
    checkLeg(rig, side, report);
  }
}

function limit(report: Report, what: string, value: number, low: number, high: number): void {
  if (value < low - SLACK) report(`${what} ${value.toFixed(0)}°, at least ${low}`, low - value);
  if (value > high + SLACK) report(`${what} ${value.toFixed(0)}°, at most ${high}`, value - high);
}

function checkBends(channels: Float64Array, report: Report): void {
  limit(report, 'trunk flex', channels[SPINE]!, -LIMITS.trunkExtension, LIMITS.trunkFlexion);
  limit(report, 'trunk side', Math.abs(channels[SPINE + 1]!), 0, LIMITS.trunkSide);
  limit(report, 'trunk twist', Math.abs(channels[SPINE + 2]!), 0, LIMITS.trunkTwist);
  limit(report, 'neck flex', channels[NECK_BEND]!, -LIMITS.neckExtension, LIMITS.neckFlexion);
  limit(report, 'neck side', Math.abs(channels[NECK_BEND + 1]!), 0, LIMITS.neckSide);
  limit(report, 'neck twist', Math.abs(channels[NECK_BEND + 2]!), 0, LIMITS.neckTwist);
}

function checkArm(rig: Rig, side: SideName, clip: Clip, report: Report): void {
  const upper = armOf(side) + 1;
  const sign = side === 'left' ? 1 : -1;
  limit(report, `${side} elbow`, bendOf(rig, side, 'elbow'), 0, LIMITS.elbow);
  const down = axisOf(rig, upper, 1).map((value) => -value) as unknown as readonly [number, number, number];
  const forward = dot(down, axisOf(rig, CHEST, 2));
  const along = -dot(down, axisOf(rig, CHEST, 1));
  const lift = angleBetween(down, axisOf(rig, CHEST, 1).map((value) => -value) as unknown as readonly [number, number, number]);
  const outward = Math.abs(dot(down, axisOf(rig, CHEST, 0)));
  if (forward < 0 && along > 0 && outward < 0.7) limit(report, `${side} shoulder back`, Math.atan2(-forward, along) * DEGREES, 0, LIMITS.shoulderExtension);
  if (lift < OVERHEAD) limit(report, `${side} upper arm turn outward`, sign * ownTurn(rig, upper), -LIMITS.shoulderInward, LIMITS.shoulderOutward);
  checkHand(rig, side, clip, sign, report);
}

/** Turn of the upper arm about itself, beyond the shortest way from hanging to where it points (swing and twist). */
function ownTurn(rig: Rig, upper: number): number {
  const m = turnBetween(rig, CHEST, upper);
  const w = Math.sqrt(Math.max(0, 1 + m[0]! + m[4]! + m[8]!)) / 2;
  const y = Math.sqrt(Math.max(0, 1 - m[0]! + m[4]! - m[8]!)) / 2;
  const signed = m[2]! - m[6]! < 0 ? -y : y;
  const turn = 2 * Math.atan2(signed, w) * DEGREES;
  return turn > 180 ? turn - 360 : turn;
}

function checkHand(rig: Rig, side: SideName, clip: Clip, sign: number, report: Report): void {
  const forearm = armOf(side) + 2;
  const m = turnBetween(rig, forearm, forearm + 1);
  const bend = angleBetween(axisOf(rig, forearm, 1), axisOf(rig, forearm + 1, 1));
  if (clip.isFlat[side]) {
    limit(report, `${side} wrist on the floor`, bend, 0, LIMITS.wristExtensionLoaded);
    return;
  }
  const palm = sign * Math.atan2(m[2]!, m[8]!) * DEGREES;
  limit(report, `${side} palm`, palm, -LIMITS.pronation, LIMITS.supination);
  limit(report, `${side} wrist`, bend, 0, LIMITS.wristExtension);
}

function checkLeg(rig: Rig, side: SideName, report: Report): void {
  const thigh = legOf(side);
  const sign = side === 'left' ? 1 : -1;
  const m = turnBetween(rig, PELVIS, thigh);
  limit(report, `${side} hip flexion`, -Math.atan2(m[7]!, m[4]!) * DEGREES, -LIMITS.hipExtension, LIMITS.hipFlexion);
  limit(report, `${side} hip outward`, sign * Math.asin(Math.min(1, Math.max(-1, -m[1]!))) * DEGREES, -LIMITS.hipAdduction, LIMITS.hipAbduction);
  limit(report, `${side} knee`, kneeOf(rig, thigh), 0, LIMITS.knee);
  const foot = thigh + 2;
  const shinUp = axisOf(rig, thigh + 1, 1);
  const up = Math.asin(Math.min(1, Math.max(-1, dot(axisOf(rig, foot, 2), shinUp)))) * DEGREES;
  const isLoaded = spot(rig, `${side}-foot`)[1] < 0.03;
  limit(report, `${side} ankle up`, up, -LIMITS.ankleDown, isLoaded ? LIMITS.ankleUpLoaded : LIMITS.ankleUp);
  const tilt = sign * Math.asin(Math.min(1, Math.max(-1, dot(axisOf(rig, foot, 0), shinUp)))) * DEGREES;
  limit(report, `${side} foot tilt`, tilt, -LIMITS.inversion, LIMITS.eversion);
}

/** Below 0 the knee bends the wrong way. */
function kneeOf(rig: Rig, thigh: number): number {
  const m = turnBetween(rig, thigh, thigh + 1);
  return Math.atan2(m[7]!, m[4]!) * DEGREES;
}
