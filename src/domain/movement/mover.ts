import {
  CHANNELS, LEFT_ARM_CHANNELS, LEFT_LEG_CHANNELS, RIGHT_ARM_CHANNELS, RIGHT_LEG_CHANNELS, ROOT,
} from './channels.ts';
import type { Clip } from './clip.ts';
import { eliminateInPlace } from './eliminate.ts';
import { lengthOf } from './matrix.ts';
import type { Numbers } from './matrix.ts';
import { aimHand, poseArm, poseShoulder } from './pose-arm.ts';
import type { ArmSetup } from './pose-arm.ts';
import { placeAnkle, poseLeg } from './pose-leg.ts';
import { poseTrunk } from './pose-trunk.ts';
import { residualOf } from './residuals.ts';
import type { Residual } from './residuals.ts';
import type { Rig } from './rig.ts';
import { sample } from './sample.ts';
import { armOf, BONES, LEFT_LEG, LENGTHS, RIGHT_LEG } from './skeleton.ts';

const VARIABLES = ['x', 'y', 'z', 'yaw', 'pitch', 'roll'] as const;
/** A leg never locks: 0.15 % short of its length is 6 degrees of knee, which looks straight. */
const LEG_REACH = (LENGTHS.thigh + LENGTHS.shin) * 0.9985;
const ARM_REACH = (LENGTHS.upperArm + LENGTHS.forearm) * 0.9985;
const PULLS = 6;
const STEPS = 6;
/** Metres: finer than a pixel on any screen. */
const EXACT = 1e-5;

/**
 * Plays one clip: fills a rig for any moment of its cycle. Keeps its scratch memory, so it makes no garbage. Plain fields: what runs
 * many times a frame has no #private ones, which the oldest engines get as look-ups in weak maps.
 */
export class Mover {
  readonly clip: Clip;
  readonly channels: Numbers = new Float64Array(CHANNELS);
  readonly left: ArmSetup;
  readonly right: ArmSetup;
  readonly residuals: readonly Residual[];
  readonly vars: readonly number[];
  readonly system: readonly Numbers[];
  readonly errors: Numbers;
  readonly pullsLeftArm: boolean;
  readonly pullsRightArm: boolean;
  readonly pull = new Float64Array(4);

  constructor(clip: Clip) {
    this.clip = clip;
    this.left = { side: 'left', mode: clip.arms.left, anchor: clip.anchors.left, isFlat: clip.isFlat.left };
    this.right = { side: 'right', mode: clip.arms.right, anchor: clip.anchors.right, isFlat: clip.isFlat.right };
    this.vars = (clip.solve?.vars ?? []).map((name) => ROOT + VARIABLES.indexOf(name));
    this.residuals = (clip.solve?.zero ?? []).map((name) => residualOf(name, clip));
    if (this.vars.length !== this.residuals.length) throw new RangeError('solve needs as many vars as zeros');
    this.system = this.vars.map(() => new Float64Array(this.vars.length + 1));
    this.errors = new Float64Array(this.vars.length);
    this.pullsLeftArm = clip.planted.includes('left-hand') && clip.arms.left === 'hand';
    this.pullsRightArm = clip.planted.includes('right-hand') && clip.arms.right === 'hand';
  }

  /** Poses the rig at a moment of the cycle (0 to 1, wraps). */
  poseAt(rig: Rig, phase: number): void {
    sample(this.channels, this.clip, phase);
    this.pose(rig);
  }

  /** Poses the rig from the channels as they are. */
  pose(rig: Rig): void {
    this.build(rig);
    for (let step = 0; step < STEPS && this.residuals.length > 0; step += 1) {
      if (!this.improve(rig)) break;
    }
    poseLeg(rig, this.channels, LEFT_LEG_CHANNELS, 'left', this.clip.legs.left);
    poseLeg(rig, this.channels, RIGHT_LEG_CHANNELS, 'right', this.clip.legs.right);
    poseArm(rig, this.channels, LEFT_ARM_CHANNELS, this.left);
    poseArm(rig, this.channels, RIGHT_ARM_CHANNELS, this.right);
  }

  /** Trunk and shoulders, then the whole moved so that planted limbs reach. */
  build(rig: Rig): void {
    poseTrunk(rig, this.channels);
    poseShoulder(rig, this.channels, LEFT_ARM_CHANNELS, this.left);
    poseShoulder(rig, this.channels, RIGHT_ARM_CHANNELS, this.right);
    for (let i = 0; i < PULLS; i += 1) {
      const pull = this.pull.fill(0);
      if (this.clip.legs.left === 'foot') this.pullLeg(rig, LEFT_LEG_CHANNELS, LEFT_LEG);
      if (this.clip.legs.right === 'foot') this.pullLeg(rig, RIGHT_LEG_CHANNELS, RIGHT_LEG);
      if (this.pullsLeftArm) this.pullArm(rig, LEFT_ARM_CHANNELS, this.left);
      if (this.pullsRightArm) this.pullArm(rig, RIGHT_ARM_CHANNELS, this.right);
      if (pull[3] === 0) return;
      moveTrunk(rig, pull[0]! / pull[3]!, pull[1]! / pull[3]!, pull[2]! / pull[3]!);
    }
  }

  pullLeg(rig: Rig, at: number, thigh: number): void {
    placeAnkle(rig, this.channels, at, thigh);
    this.pullTo(rig.points, thigh * 3, (thigh + 2) * 3, LEG_REACH);
  }

  pullArm(rig: Rig, at: number, setup: ArmSetup): void {
    const length = aimHand(rig, this.channels, at, setup) - LENGTHS.forearm;
    const clavicle = armOf(setup.side);
    this.pullTo(rig.points, clavicle * 3 + 3, clavicle * 3 + 9, ARM_REACH + length);
  }

  pullTo(points: Numbers, from: number, to: number, reach: number): void {
    const x = points[to]! - points[from]!;
    const y = points[to + 1]! - points[from + 1]!;
    const z = points[to + 2]! - points[from + 2]!;
    const distance = lengthOf(x, y, z);
    if (distance <= reach + 1e-9) return;
    const share = (distance - reach) / distance;
    const pull = this.pull;
    pull[0]! += x * share;
    pull[1]! += y * share;
    pull[2]! += z * share;
    pull[3]! += 1;
  }

  /** One Newton step with measured slopes; false when it is exact already. */
  improve(rig: Rig): boolean {
    const count = this.vars.length;
    const errors = this.errors;
    let worst = 0;
    for (let i = 0; i < count; i += 1) {
      errors[i] = this.residuals[i]!(rig, this.channels);
      worst = Math.max(worst, Math.abs(errors[i]!));
    }
    if (worst < EXACT) return false;
    for (let column = 0; column < count; column += 1) {
      const variable = this.vars[column]!;
      const nudge = variable < ROOT + 3 ? 1e-4 : 1e-2;
      this.channels[variable]! += nudge;
      this.build(rig);
      for (let row = 0; row < count; row += 1) {
        this.system[row]![column] = (this.residuals[row]!(rig, this.channels) - errors[row]!) / nudge;
      }
      this.channels[variable]! -= nudge;
    }
    for (let row = 0; row < count; row += 1) this.system[row]![count] = -errors[row]!;
    if (eliminateInPlace(this.system)) {
      for (let i = 0; i < count; i += 1) {
        const limit = this.vars[i]! < ROOT + 3 ? 0.2 : 20;
        this.channels[this.vars[i]!]! += Math.max(-limit, Math.min(limit, this.system[i]![count]!));
      }
    }
    this.build(rig);
    return true;
  }
}

/** Shifts everything the trunk has placed so far: the bones of the trunk, both shoulders, both hips. */
function moveTrunk(rig: Rig, x: number, y: number, z: number): void {
  const { points } = rig;
  for (let bone = 0; bone < BONES.length; bone += 1) {
    points[bone * 3]! += x;
    points[bone * 3 + 1]! += y;
    points[bone * 3 + 2]! += z;
  }
}
