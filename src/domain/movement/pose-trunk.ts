import { NECK_BEND, ROOT, SPINE } from './channels.ts';
import { multiply, place, turnXzy, turnYxz } from './matrix.ts';
import type { Numbers } from './matrix.ts';
import type { Rig } from './rig.ts';
import { CHEST, HEAD, LEFT_LEG, LENGTHS, LUMBAR, NECK, PELVIS, RIGHT_LEG } from './skeleton.ts';

const local = new Float64Array(9);
/** Of a bend of the spine, how much the lower joint takes. */
const LOWER_SHARE = 0.45;

/** Pelvis, spine, neck, head and the points of the hips. */
export function poseTrunk(rig: Rig, channels: Numbers): void {
  const { points, turns } = rig;
  points[0] = channels[ROOT]!;
  points[1] = channels[ROOT + 1]!;
  points[2] = channels[ROOT + 2]!;
  turnYxz(turns, 0, channels[ROOT + 3]!, channels[ROOT + 4]!, channels[ROOT + 5]!);
  bend(rig, LUMBAR, PELVIS, LENGTHS.lumbar, channels, SPINE, LOWER_SHARE);
  bend(rig, CHEST, LUMBAR, LENGTHS.chest, channels, SPINE, 1 - LOWER_SHARE);
  const glide = channels[NECK_BEND + 3]!;
  bend(rig, NECK, CHEST, LENGTHS.neck, channels, NECK_BEND, 0.5, glide);
  bend(rig, HEAD, NECK, LENGTHS.head, channels, NECK_BEND, 0.5, -glide);
  place(points, LEFT_LEG * 3, points, 0, turns, 0, LENGTHS.hipWidth, 0, 0);
  place(points, RIGHT_LEG * 3, points, 0, turns, 0, -LENGTHS.hipWidth, 0, 0);
}

function bend(rig: Rig, bone: number, parent: number, up: number, channels: Numbers, at: number, share: number, lean = 0): void {
  place(rig.points, bone * 3, rig.points, parent * 3, rig.turns, parent * 9, 0, up, 0);
  turnXzy(local, 0, channels[at]! * share + lean, -channels[at + 1]! * share, channels[at + 2]! * share);
  multiply(rig.turns, bone * 9, rig.turns, parent * 9, local, 0);
}
