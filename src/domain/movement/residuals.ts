import {
  LEFT_ARM_CHANNELS, LEFT_LEG_CHANNELS, RIGHT_ARM_CHANNELS, RIGHT_LEG_CHANNELS,
} from './channels.ts';
import type { Clip } from './clip.ts';
import { lengthOf } from './matrix.ts';
import type { Numbers } from './matrix.ts';
import type { SideName } from './movement.ts';
import { aimHand, poseArm } from './pose-arm.ts';
import type { ArmSetup } from './pose-arm.ts';
import { placeAnkle, poseLeg } from './pose-leg.ts';
import type { Rig } from './rig.ts';
import { armOf, legOf, LENGTHS } from './skeleton.ts';
import { heightOf, SURFACE } from './surface.ts';

/** How far a wanted contact is from being exact, in metres; 0 is exact. Reads trunk and shoulders, which are already posed. */
export type Residual = (rig: Rig, channels: Numbers) => number;

/**
 * By name:
 * - `left-knee` of a kneeling leg, `right-elbow` of a resting arm: the limb's bone ends exactly there.
 * - `left-leg-straight`, `right-arm-straight`: the limb just reaches its target.
 * - any surface point (`seat`, `back`, `head`, `left-foot-edge` …): its lowest spot is on the floor.
 */
export function residualOf(name: string, clip: Clip): Residual {
  const side: SideName = name.startsWith('right-') ? 'right' : 'left';
  if (name === `${side}-knee` && clip.legs[side] === 'knee') return boneEnds(legOf(side), legChannels(side), LENGTHS.thigh);
  if (name === `${side}-elbow` && clip.arms[side] === 'elbow') return boneEnds(armOf(side) + 1, armChannels(side), LENGTHS.upperArm);
  if (name === `${side}-leg-straight`) return straightLeg(side);
  if (name === `${side}-arm-straight`) return straightArm(side, setupOf(side, clip));
  return touchesFloor(name, side, clip);
}

const legChannels = (side: SideName): number => (side === 'left' ? LEFT_LEG_CHANNELS : RIGHT_LEG_CHANNELS);
const armChannels = (side: SideName): number => (side === 'left' ? LEFT_ARM_CHANNELS : RIGHT_ARM_CHANNELS);

function setupOf(side: SideName, clip: Clip): ArmSetup {
  return { side, mode: clip.arms[side], anchor: clip.anchors[side], isFlat: clip.isFlat[side] };
}

function boneEnds(bone: number, at: number, length: number): Residual {
  const p = bone * 3;
  return ({ points }, channels) =>
    lengthOf(points[p]! - channels[at]!, points[p + 1]! - channels[at + 1]!, points[p + 2]! - channels[at + 2]!) - length;
}

function distance(points: Numbers, a: number, b: number): number {
  return lengthOf(points[a]! - points[b]!, points[a + 1]! - points[b + 1]!, points[a + 2]! - points[b + 2]!);
}

function straightLeg(side: SideName): Residual {
  const thigh = legOf(side);
  return (rig, channels) => {
    placeAnkle(rig, channels, legChannels(side), thigh);
    return distance(rig.points, thigh * 3, thigh * 3 + 6) - (LENGTHS.thigh + LENGTHS.shin) * 0.998;
  };
}

function straightArm(side: SideName, setup: ArmSetup): Residual {
  const upper = armOf(side) + 1;
  return (rig, channels) => {
    const lower = aimHand(rig, channels, armChannels(side), setup);
    return distance(rig.points, upper * 3, upper * 3 + 6) - (LENGTHS.upperArm + lower) * 0.998;
  };
}

function touchesFloor(name: string, side: SideName, clip: Clip): Residual {
  const spots = SURFACE.filter((point) => point.name === name);
  if (spots.length === 0) throw new RangeError(`Nothing to solve is called "${name}"`);
  const isLeg = /foot|knee/.test(name);
  const isArm = /hand|elbow|forearm/.test(name);
  const setup = setupOf(side, clip);
  return (rig, channels) => {
    if (isLeg) poseLeg(rig, channels, legChannels(side), side, clip.legs[side]);
    if (isArm) poseArm(rig, channels, armChannels(side), setup);
    let lowest = Infinity;
    for (let i = 0; i < spots.length; i += 1) lowest = Math.min(lowest, heightOf(rig, spots[i]!));
    return lowest;
  };
}
