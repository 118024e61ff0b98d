import type { Side, Variant } from '../workout/phase.ts';
import { anchorOf } from './anchors.ts';
import type { Anchor } from './anchors.ts';
import {
  CHANNELS, LEFT_LEG_CHANNELS, mirrorPose, otherSide, RIGHT_LEG_CHANNELS, writePose,
} from './channels.ts';
import { eliminateInPlace } from './eliminate.ts';
import type { Numbers } from './matrix.ts';
import type {
  Arm, Camera, Contact, Effort, Flight, Key, Leg, Movement, MovementCore, MovementOverride, PartialPose, Pose, Prop, Solve,
} from './movement.ts';

/** A movement made ready to play: one variant, one side, one effort. */
export interface Clip {
  readonly core: MovementCore;
  readonly camera: Camera;
  readonly side: Side;
  /** Length of the whole cycle, and of one repetition within it (half of it when sides alternate). */
  readonly cycleMs: number;
  readonly repMs: number;
  readonly flights: readonly Flight[];
  readonly arms: { readonly left: Arm['mode']; readonly right: Arm['mode'] };
  readonly legs: { readonly left: Leg['mode']; readonly right: Leg['mode'] };
  readonly anchors: { readonly left: Anchor; readonly right: Anchor };
  readonly isFlat: { readonly left: boolean; readonly right: boolean };
  readonly hands: { readonly left: 'fist' | 'open'; readonly right: 'fist' | 'open' };
  readonly dumbbells: { readonly left: boolean; readonly right: boolean };
  readonly planted: readonly Contact[];
  readonly solve: Solve | null;
  readonly props: readonly Prop[];
  readonly track: Track;
}

/** Key values of every channel; those that never change are in `rest` alone. */
export interface Track {
  readonly times: readonly number[];
  readonly rest: Numbers;
  readonly moving: readonly number[];
  /** Per moving channel: values, then slopes, one each a key. */
  readonly values: readonly Numbers[];
  readonly slopes: readonly Numbers[];
  readonly isFlowing: boolean;
}

export interface ClipOptions {
  readonly variant?: Variant;
  readonly side?: Side | null;
  readonly effort?: Effort | null;
}

export function makeClip(movement: Movement, options: ClipOptions = {}): Clip {
  const core = withVariant(movement, options.variant ?? 'regular');
  const side = options.side ?? 'right';
  const isMirrored = side === 'left';
  const pacing = options.effort ? core.paces?.[options.effort] : undefined;
  const cycleMs = pacing?.cycleMs ?? core.cycleMs;
  const base = isMirrored ? mirrorPose(core.base) : core.base;
  const swap = <Name extends string>(name: Name): Name => (isMirrored ? otherSide(name) : name);
  const held = (core.dumbbells ?? []).map((one) => swap(`${one}-`));
  return {
    core,
    camera: { azimuth: isMirrored ? -core.camera.azimuth : core.camera.azimuth, elevation: core.camera.elevation },
    side,
    cycleMs,
    repMs: core.alternates ? cycleMs / 2 : cycleMs,
    flights: (core.air ?? []).map((flight) => stretch(flight, pacing?.spring ?? 1)),
    arms: { left: base.leftArm.mode, right: base.rightArm.mode },
    legs: { left: base.leftLeg.mode, right: base.rightLeg.mode },
    anchors: { left: anchorOf(frameOf(base.leftArm)), right: anchorOf(frameOf(base.rightArm)) },
    isFlat: { left: isFlat(base.leftArm), right: isFlat(base.rightArm) },
    hands: { left: base.leftArm.hand ?? 'open', right: base.rightArm.hand ?? 'open' },
    dumbbells: { left: held.includes('left-'), right: held.includes('right-') },
    planted: (core.planted ?? []).map(swap),
    solve: core.solve ? { vars: core.solve.vars, zero: core.solve.zero.map(swap) } : null,
    props: (core.props ?? []).map((prop) => (isMirrored ? { ...prop, at: [-prop.at[0], prop.at[1]], yaw: -(prop.yaw ?? 0) } : prop)),
    track: makeTrack(core, isMirrored, pacing?.amount ?? 1),
  };
}

function stretch(flight: Flight, factor: number): Flight {
  const middle = (flight.from + flight.to) / 2;
  const half = ((flight.to - flight.from) / 2) * factor;
  return { from: middle - half, to: middle + half };
}

const frameOf = (arm: Arm): string => (arm.mode === 'hand' ? (arm.in ?? 'world') : 'world');
const isFlat = (arm: Arm): boolean => arm.mode === 'hand' && arm.flat !== undefined;

/** The movement with its easier or harder layer; a layer that is missing changes nothing. */
export function withVariant(movement: Movement, variant: Variant): MovementCore {
  const layer = variant === 'regular' ? undefined : movement[variant];
  if (!layer) return movement;
  const { base, poses, ...rest }: MovementOverride = layer;
  return {
    ...movement,
    ...rest,
    base: base ? overlay(movement.base, base) : movement.base,
    poses: { ...movement.poses, ...poses },
  };
}

/** A limb whose mode changes is replaced whole, else its values are laid over. */
export function overlay(pose: Pose, over: PartialPose): Pose {
  const result: { [part: string]: object } = { ...pose };
  for (const [part, change] of Object.entries(over)) {
    const old = pose[part as keyof Pose] as { mode?: string };
    const mode = (change as { mode?: string }).mode;
    result[part] = mode !== undefined && mode !== old.mode ? change : { ...old, ...change };
  }
  return result as unknown as Pose;
}

function poseOf(core: MovementCore, key: Key): Pose {
  const names = typeof key.pose === 'string' ? [key.pose] : (key.pose ?? []);
  let pose = core.base;
  for (const name of names) {
    const named = core.poses?.[name];
    if (!named) throw new RangeError(`No pose is called "${name}"`);
    pose = overlay(pose, named);
  }
  return key.set ? overlay(pose, key.set) : pose;
}

function makeTrack(core: MovementCore, isMirrored: boolean, amount: number): Track {
  const times: number[] = [];
  const rows: Numbers[] = [];
  const add = (at: number, pose: Pose): void => {
    const row = new Float64Array(CHANNELS);
    writePose(row, isMirrored ? mirrorPose(pose) : pose);
    times.push(at);
    rows.push(row);
  };
  const keys = core.keys.filter((key) => key.at < 1);
  for (const key of keys) {
    const pose = poseOf(core, key);
    assertSameModes(core.base, pose);
    add(core.alternates ? key.at / 2 : key.at, pose);
  }
  if (core.alternates) for (const key of keys) add(0.5 + key.at / 2, mirrorPose(poseOf(core, key)));
  return trackOf(times, rows, { isFlowing: core.curve === 'flow', amount, lifts: liftChannels(core.base) });
}

/** Height of the ball and lift of the heel, of feet that have a place: they grow from the floor, so that a smaller step still lands on it. */
function liftChannels(base: Pose): readonly number[] {
  const left = base.leftLeg.mode === 'foot' ? [LEFT_LEG_CHANNELS + 1, LEFT_LEG_CHANNELS + 4] : [];
  const right = base.rightLeg.mode === 'foot' ? [RIGHT_LEG_CHANNELS + 1, RIGHT_LEG_CHANNELS + 4] : [];
  return [...left, ...right];
}

/** A limb keeps one way of being told for the whole cycle: angles and targets cannot be mixed. */
function assertSameModes(base: Pose, pose: Pose): void {
  for (const limb of ['leftArm', 'rightArm', 'leftLeg', 'rightLeg'] as const) {
    if (base[limb].mode !== pose[limb].mode) throw new RangeError(`${limb} changes its mode within the move`);
  }
}

interface TrackOptions {
  readonly isFlowing: boolean;
  readonly amount: number;
  /** Channels that `amount` scales from their lowest value instead of their middle. */
  readonly lifts: readonly number[];
}

function trackOf(times: readonly number[], rows: readonly Numbers[], { isFlowing, amount, lifts }: TrackOptions): Track {
  const rest = rows[0]!.slice();
  const moving: number[] = [];
  const values: Numbers[] = [];
  const slopes: Numbers[] = [];
  for (let channel = 0; channel < CHANNELS; channel += 1) {
    const column = Float64Array.from(rows, (row) => row[channel]!);
    if (column.every((value) => value === column[0])) continue;
    const lowest = Math.min(...column);
    const centre = lifts.includes(channel) ? lowest : (lowest + Math.max(...column)) / 2;
    const scaled = column.map((value) => centre + (value - centre) * amount);
    moving.push(channel);
    values.push(scaled);
    slopes.push(isFlowing ? slopesOf(times, scaled, channel >= LEFT_LEG_CHANNELS) : new Float64Array(times.length));
  }
  return { times, rest, moving, values, slopes, isFlowing };
}

/** Feet must not swing past where they stand, so their slopes never overshoot; the rest is smooth to the second derivative. */
function slopesOf(times: readonly number[], values: Numbers, isFoot: boolean): Numbers {
  return isFoot ? monotoneSlopes(times, values) : smoothSlopes(times, values);
}

/** Fritsch and Carlson (1980), with the harmonic mean, over a closed cycle. */
function monotoneSlopes(times: readonly number[], values: Numbers): Numbers {
  const count = times.length;
  return values.map((value, i) => {
    const before = (value - values[(i + count - 1) % count]!) / gap(times, i + count - 1);
    const after = (values[(i + 1) % count]! - value) / gap(times, i);
    return before * after <= 0 ? 0 : (2 * before * after) / (before + after);
  });
}

/** Periodic cubic spline: the slopes solve a cyclic system, small enough for plain elimination. */
function smoothSlopes(times: readonly number[], values: Numbers): Numbers {
  const count = times.length;
  if (count < 3) return new Float64Array(count);
  const rows = times.map((_, i) => {
    const before = gap(times, i + count - 1);
    const after = gap(times, i);
    const row = new Float64Array(count + 1);
    row[(i + count - 1) % count]! += 1 / before;
    row[i]! += 2 * (1 / before + 1 / after);
    row[(i + 1) % count]! += 1 / after;
    const fallen = (values[i]! - values[(i + count - 1) % count]!) / (before * before);
    row[count] = 3 * (fallen + (values[(i + 1) % count]! - values[i]!) / (after * after));
    return row;
  });
  eliminateInPlace(rows);
  return Float64Array.from(rows, (row) => row[count]!);
}

/** Time from a key to the next, round the end of the cycle. */
function gap(times: readonly number[], from: number): number {
  const count = times.length;
  const i = from % count;
  return i === count - 1 ? times[0]! + 1 - times[i]! : times[i + 1]! - times[i]!;
}
