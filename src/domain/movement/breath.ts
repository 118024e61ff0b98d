import type { Rig } from './rig.ts';
import { CHEST, HEAD, LEFT_ARM, NECK, RIGHT_ARM } from './skeleton.ts';

/** A quiet breath: about 14 a minute. */
const BREATH_MS = 4300;
/** How far the shoulders rise, in metres: small, but a figure that stands quite still looks dead. */
const RISE = 0.0055;

/** Lifts shoulders, neck and head with the breath, along the chest. Hands follow by the same little bit. */
export function breathe(rig: Rig, elapsedMs: number): void {
  if (elapsedMs <= 0) return;
  const rise = (RISE * (1 - Math.cos((elapsedMs / BREATH_MS) * 2 * Math.PI))) / 2;
  const t = CHEST * 9;
  const x = rig.turns[t + 1]! * rise;
  const y = rig.turns[t + 4]! * rise;
  const z = rig.turns[t + 7]! * rise;
  lift(rig, NECK, x, y, z);
  lift(rig, HEAD, x, y, z);
  for (let bone = 0; bone < 2; bone += 1) {
    lift(rig, LEFT_ARM + bone, x, y, z);
    lift(rig, RIGHT_ARM + bone, x, y, z);
  }
}

function lift(rig: Rig, bone: number, x: number, y: number, z: number): void {
  rig.points[bone * 3]! += x;
  rig.points[bone * 3 + 1]! += y;
  rig.points[bone * 3 + 2]! += z;
}
