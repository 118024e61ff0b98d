import type { SideName } from './movement.ts';

/** The bones in order; a parent always comes before its child. */
export const BONES = [
  'pelvis', 'lumbar', 'chest', 'neck', 'head',
  'left-clavicle', 'left-upper-arm', 'left-forearm', 'left-hand',
  'right-clavicle', 'right-upper-arm', 'right-forearm', 'right-hand',
  'left-thigh', 'left-shin', 'left-foot', 'left-toes',
  'right-thigh', 'right-shin', 'right-foot', 'right-toes',
] as const;

export type Bone = (typeof BONES)[number];

export const PELVIS = 0;
export const LUMBAR = 1;
export const CHEST = 2;
export const NECK = 3;
export const HEAD = 4;
/** First bone of each limb: clavicle, upper arm, forearm, hand follow; or thigh, shin, foot, toes. */
export const LEFT_ARM = 5;
export const RIGHT_ARM = 9;
export const LEFT_LEG = 13;
export const RIGHT_LEG = 17;

export const armOf = (side: SideName): number => (side === 'left' ? LEFT_ARM : RIGHT_ARM);
export const legOf = (side: SideName): number => (side === 'left' ? LEFT_LEG : RIGHT_LEG);

/**
 * Lengths in metres of a neutral adult, 1.73 m tall and about seven heads high.
 * Segment shares follow Winter, Biomechanics and Motor Control of Human Movement (4th ed., 2009), fig. 4.1, with the arms and the head a
 * little smaller and larger, as illustration does.
 */
export const LENGTHS = {
  hipWidth: 0.092,
  lumbar: 0.08,
  chest: 0.15,
  neck: 0.3,
  head: 0.07,
  clavicleAt: 0.02,
  clavicleUp: 0.255,
  clavicle: 0.15,
  upperArm: 0.29,
  forearm: 0.25,
  /** From the wrist to the middle of the palm, where a handle lies. */
  palm: 0.075,
  thigh: 0.42,
  shin: 0.41,
  /** From the ankle down to the sole, and forward to the ball of the foot. */
  ankleUp: 0.07,
  ball: 0.125,
  /** Above the sole, the joint of the toes. */
  ballUp: 0.025,
  toes: 0.085,
  heelBack: 0.055,
} as const;

/** Standing upright, hips above the floor. */
export const STANDING_HIP = LENGTHS.thigh + LENGTHS.shin + LENGTHS.ankleUp;
