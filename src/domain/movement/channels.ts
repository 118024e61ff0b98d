import type { Arm, Leg, Pose } from './movement.ts';
import type { Numbers } from './matrix.ts';

/** A pose as a row of numbers, so that poses can be mixed without making objects. */
export const ROOT = 0;
export const SPINE = 6;
export const NECK_BEND = 9;
export const ARM_SIZE = 12;
export const LEFT_ARM_CHANNELS = 13;
export const RIGHT_ARM_CHANNELS = LEFT_ARM_CHANNELS + ARM_SIZE;
export const LEG_SIZE = 6;
export const LEFT_LEG_CHANNELS = RIGHT_ARM_CHANNELS + ARM_SIZE;
export const RIGHT_LEG_CHANNELS = LEFT_LEG_CHANNELS + LEG_SIZE;
export const CHANNELS = RIGHT_LEG_CHANNELS + LEG_SIZE;

/** Within an arm: three of target or angles, three of pole (or the elbow's angle), then these. */
export const PALM = 6;
export const WRIST = 7;
export const SHRUG = 8;
export const REACH = 9;
export const FLAT = 10;

export function writePose(out: Numbers, pose: Pose): void {
  const { root, spine, neck } = pose;
  out.set([...root.at, root.yaw || 0, root.pitch || 0, root.roll || 0], ROOT);
  out.set([spine.flex || 0, spine.side || 0, spine.twist || 0], SPINE);
  out.set([neck.flex || 0, neck.side || 0, neck.twist || 0, neck.glide || 0], NECK_BEND);
  out.set(armNumbers(pose.leftArm), LEFT_ARM_CHANNELS);
  out.set(armNumbers(pose.rightArm), RIGHT_ARM_CHANNELS);
  out.set(legNumbers(pose.leftLeg), LEFT_LEG_CHANNELS);
  out.set(legNumbers(pose.rightLeg), RIGHT_LEG_CHANNELS);
}

function armNumbers(arm: Arm): readonly number[] {
  const common = [arm.palm || 0, 0, arm.shrug || 0, arm.reach || 0, 0];
  switch (arm.mode) {
    case 'free':
      common[1] = arm.wrist || 0;
      return [arm.flex, arm.abd || 0, arm.rot || 0, arm.elbow || 0, 0, 0, ...common];
    case 'hand':
      common[4] = arm.flat || 0;
      return [...arm.at, ...arm.pole, ...common];
    case 'elbow':
      return [...arm.at, arm.fore, 0, 0, ...common];
  }
}

function legNumbers(leg: Leg): readonly number[] {
  switch (leg.mode) {
    case 'foot':
      return [...leg.at, leg.yaw || 0, leg.heel || 0, leg.kneeOut || 0];
    case 'free':
      return [leg.flex, leg.abd || 0, leg.rot || 0, leg.knee || 0, leg.ankle || 0, 0];
    case 'knee':
      return [...leg.at, leg.yaw || 0, leg.lift ?? 10, leg.ankle ?? -40];
  }
}

/** The pose seen in a mirror: left and right change places, what points sideways changes sign. */
export function mirrorPose(pose: Pose): Pose {
  const { root, spine, neck } = pose;
  return {
    root: { at: flip(root.at), yaw: -(root.yaw || 0), pitch: root.pitch || 0, roll: -(root.roll || 0) },
    spine: { flex: spine.flex || 0, side: -(spine.side || 0), twist: -(spine.twist || 0) },
    neck: { flex: neck.flex || 0, side: -(neck.side || 0), twist: -(neck.twist || 0), glide: neck.glide || 0 },
    leftArm: mirrorArm(pose.rightArm),
    rightArm: mirrorArm(pose.leftArm),
    leftLeg: mirrorLeg(pose.rightLeg),
    rightLeg: mirrorLeg(pose.leftLeg),
  };
}

function mirrorArm(arm: Arm): Arm {
  switch (arm.mode) {
    case 'free':
      return arm;
    case 'hand': {
      const mirrored = { ...arm, at: flip(arm.at), pole: flip(arm.pole), in: otherSide(arm.in ?? 'world') };
      return arm.flat === undefined ? mirrored : { ...mirrored, flat: -arm.flat };
    }
    case 'elbow':
      return { ...arm, at: flip(arm.at), fore: -arm.fore };
  }
}

function mirrorLeg(leg: Leg): Leg {
  return leg.mode === 'free' ? leg : { ...leg, at: flip(leg.at), yaw: -(leg.yaw || 0) };
}

function flip(at: readonly [number, number, number]): readonly [number, number, number] {
  return [-at[0], at[1], at[2]];
}

/** "left-knee" for "right-knee" and the other way round; a name without a side stays. */
export function otherSide<Name extends string>(name: Name): Name {
  if (name.startsWith('left-')) return name.replace('left-', 'right-') as Name;
  return name.replace('right-', 'left-') as Name;
}
