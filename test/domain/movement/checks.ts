import { otherSide } from '../../../src/domain/movement/channels.ts';
import { makeClip } from '../../../src/domain/movement/clip.ts';
import type { Clip } from '../../../src/domain/movement/clip.ts';
import { Mover } from '../../../src/domain/movement/mover.ts';
import type { Effort, Movement, SideName } from '../../../src/domain/movement/movement.ts';
import { makeRig } from '../../../src/domain/movement/rig.ts';
import type { Rig } from '../../../src/domain/movement/rig.ts';
import { jumpHeight } from '../../../src/domain/movement/sample.ts';
import { armOf, BONES, legOf, LENGTHS } from '../../../src/domain/movement/skeleton.ts';
import { heightOf, SURFACE } from '../../../src/domain/movement/surface.ts';
import type { Variant } from '../../../src/domain/workout/phase.ts';
import { outsideSupport } from './balance.ts';
import { collisions } from './collisions.ts';
import { checkJoints } from './joint-checks.ts';
import { jointOf, length, measure, pointOn, spot, sub } from './measures.ts';
import type { Vector } from './measures.ts';

/** Told by how much, so that only the worst moment of each problem is shown. */
export type Report = (problem: string, by: number) => void;

export const SAMPLES = 120;
const FLOOR_DEPTH = 0.015;
const CONTACT = 0.015;
const SLIP = 0.02;
const BALANCE = 0.03;
/** m/s: a hand in a fast arm swing; and in g: a landing. */
const FASTEST = 8;
const HARDEST_G = 13;

/** Everything that is wrong with a clip, one line a problem, with the moment where it is worst; empty when all is well. */
export function checkClip(movement: Movement, variant: Variant, side: SideName, effort: Effort | null = null): readonly string[] {
  const clip = makeClip(movement, { variant, side, effort });
  const mover = new Mover(clip);
  const rigs = Array.from({ length: SAMPLES }, () => makeRig());
  const problems = new Map<string, { readonly text: string; readonly by: number }>();
  let now = '';
  const report: Report = (problem, by) => {
    const key = problem.replace(/-?[\d.]+/g, '#');
    const known = problems.get(key);
    if (!known || known.by < by) problems.set(key, { text: `${now}${problem}`, by });
  };
  rigs.forEach((rig, i) => {
    now = `at ${(i / SAMPLES).toFixed(2)}: `;
    mover.poseAt(rig, i / SAMPLES);
    checkJoints(rig, mover, report);
    checkBones(rig, report);
    checkFloor(rig, clip, report);
    checkPlanted(rig, rigs[0]!, clip, report);
    for (const { pair, depth } of collisions(rig, clip)) report(`${pair} ${(depth * 100).toFixed(1)} cm deep`, depth);
    if (clip.core.checks?.balanced) checkBalance(rig, clip, report);
  });
  now = '';
  checkMotion(rigs, clip, report);
  checkFlights(clip, mover, report);
  checkForm(clip, mover, report);
  checkHands(clip, report);
  return [...problems.values()].map(({ text }) => text);
}

const PAIRS: readonly (readonly [number, number])[] = (['left', 'right'] as const).flatMap((side) => {
  const arm = armOf(side);
  const leg = legOf(side);
  return [[arm, LENGTHS.clavicle], [arm + 1, LENGTHS.upperArm], [arm + 2, LENGTHS.forearm], [leg, LENGTHS.thigh], [leg + 1, LENGTHS.shin]] as const;
});

function checkBones(rig: Rig, report: Report): void {
  for (const [bone, wanted] of PAIRS) {
    const error = Math.abs(length(sub(jointOf(rig, bone), jointOf(rig, bone + 1))) - wanted);
    if (error > 0.0005) report(`${BONES[bone]} is ${(error * 100).toFixed(1)} cm off its length: out of reach`, error);
  }
}

function checkFloor(rig: Rig, clip: Clip, report: Report): void {
  for (const point of SURFACE) {
    const depth = -heightOf(rig, point);
    if (depth > FLOOR_DEPTH) report(`${point.name} ${(depth * 100).toFixed(1)} cm below the floor`, depth);
  }
  for (const side of ['left', 'right'] as const) {
    if (!clip.dumbbells[side]) continue;
    for (const end of [-0.085, 0.085]) {
      const depth = 0.048 - pointOn(rig, armOf(side) + 3, [0, -LENGTHS.palm, end])[1];
      if (depth > FLOOR_DEPTH) report(`${side} dumbbell ${(depth * 100).toFixed(1)} cm below the floor`, depth);
    }
  }
}

function checkPlanted(rig: Rig, first: Rig, clip: Clip, report: Report): void {
  for (const contact of clip.planted) {
    const at = spot(rig, contact);
    const slip = length(sub(at, spot(first, contact)));
    if (slip > SLIP) report(`${contact} slips ${(slip * 100).toFixed(1)} cm`, slip);
    const names = contact.endsWith('foot') ? [contact, `${contact}-edge`] : [contact];
    const height = Math.min(...SURFACE.filter((point) => names.includes(point.name)).map((point) => heightOf(rig, point)));
    const lift = height - rest(contact, clip);
    if (Math.abs(lift) > CONTACT) report(`${contact} ${(lift * 100).toFixed(1)} cm off the floor`, Math.abs(lift));
  }
}

/** A hand on a dumbbell that stands on the floor is as high as the dumbbell's head is thick. */
function rest(contact: string, clip: Clip): number {
  const side: SideName = contact.startsWith('right-') ? 'right' : 'left';
  return contact.endsWith('hand') && clip.dumbbells[side] ? 0.048 - 0.024 : 0;
}

function checkBalance(rig: Rig, clip: Clip, report: Report): void {
  const outside = outsideSupport(rig, clip);
  if (outside > BALANCE) report(`centre of mass ${(outside * 100).toFixed(1)} cm outside the support`, outside);
}

function checkMotion(rigs: readonly Rig[], clip: Clip, report: Report): void {
  const stepS = clip.cycleMs / 1000 / SAMPLES;
  const at = (i: number, bone: number): Vector => jointOf(rigs[(i + SAMPLES) % SAMPLES]!, bone);
  for (let bone = 0; bone < BONES.length; bone += 1) {
    for (let i = 0; i < SAMPLES; i += 1) {
      const before = sub(at(i, bone), at(i - 1, bone));
      const after = sub(at(i + 1, bone), at(i, bone));
      const speed = length(after) / stepS;
      const g = length(sub(after, before)) / stepS / stepS / 9.81;
      if (speed > FASTEST) report(`${BONES[bone]} at ${(i / SAMPLES).toFixed(2)} moves ${speed.toFixed(1)} m/s`, speed);
      if (g > HARDEST_G && !(isFoot(bone) && isNearFloorStrike(clip, i))) report(`${BONES[bone]} at ${(i / SAMPLES).toFixed(2)} is jerked with ${g.toFixed(0)} g`, g);
    }
  }
}

const isFoot = (bone: number): boolean => /foot|toes/.test(BONES[bone]!);

/** A ball of the foot that meets the floor stops at once, in life too; the ankle above it must not. */
function isNearFloorStrike(clip: Clip, sample: number): boolean {
  const rep = clip.core.alternates ? ((sample / SAMPLES) * 2) % 1 : sample / SAMPLES;
  const near = (2 / SAMPLES) * (clip.core.alternates ? 2 : 1);
  return clip.flights.some(({ from, to }) => [from, to].some((edge) => Math.abs(rep - edge - Math.round(rep - edge)) < near));
}

function checkFlights(clip: Clip, mover: Mover, report: Report): void {
  const rig = makeRig();
  for (const flight of clip.flights) {
    const hangS = ((flight.to - flight.from) * clip.repMs) / 1000;
    const middle = (flight.from + flight.to) / 2;
    mover.poseAt(rig, clip.core.alternates ? middle / 2 : middle);
    const lowest = Math.min(spot(rig, 'left-foot')[1], spot(rig, 'right-foot')[1]);
    const height = jumpHeight(hangS);
    if (lowest < height - 0.015) report(`in the air for ${hangS.toFixed(2)} s the feet should be ${(height * 100).toFixed(0)} cm up, not ${(lowest * 100).toFixed(0)}`, height - lowest);
  }
}

function checkForm(clip: Clip, mover: Mover, report: Report): void {
  const rig = makeRig();
  for (const { name, at, measure: what, min, max } of clip.core.checks?.form ?? []) {
    mover.poseAt(rig, clip.core.alternates ? at / 2 : at);
    const value = measure(rig, clip.side === 'left' ? what.split(' ').map(otherSide).join(' ') : what);
    if (min !== undefined && value < min) report(`"${name}": ${what} is ${value.toFixed(3)}, at least ${min}`, min - value);
    if (max !== undefined && value > max) report(`"${name}": ${what} is ${value.toFixed(3)}, at most ${max}`, value - max);
  }
}

function checkHands(clip: Clip, report: Report): void {
  for (const side of ['left', 'right'] as const) {
    if (clip.dumbbells[side] && clip.hands[side] !== 'fist') report(`the ${side} hand holds a dumbbell and must be a fist`, 1);
  }
}

/** Largest distance between the left side's pose and the right one's mirror image, in metres. */
export function mirrorError(movement: Movement, variant: Variant): number {
  const left = new Mover(makeClip(movement, { variant, side: 'left' }));
  const right = new Mover(makeClip(movement, { variant, side: 'right' }));
  const a = makeRig();
  const b = makeRig();
  let worst = 0;
  for (let i = 0; i < SAMPLES; i += 1) {
    left.poseAt(a, i / SAMPLES);
    right.poseAt(b, i / SAMPLES);
    BONES.forEach((name, bone) => {
      const [x, y, z] = jointOf(b, (BONES as readonly string[]).indexOf(otherSide(name)));
      worst = Math.max(worst, length(sub(jointOf(a, bone), [-x, y, z])));
    });
  }
  return worst;
}
