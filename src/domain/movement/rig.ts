import type { Numbers } from './matrix.ts';
import { BONES } from './skeleton.ts';

/** Where every bone is: its joint's point and its turn, in world axes. Made once, written each frame. */
export interface Rig {
  readonly points: Numbers;
  readonly turns: Numbers;
}

export function makeRig(): Rig {
  const turns = new Float64Array(BONES.length * 9);
  for (let i = 0; i < turns.length; i += 9) turns[i] = turns[i + 4] = turns[i + 8] = 1;
  return { points: new Float64Array(BONES.length * 3), turns };
}

export function copyRig(to: Rig, from: Rig): void {
  to.points.set(from.points);
  to.turns.set(from.turns);
}
