import type { Prop } from '../../src/domain/movement/movement.ts';

/** A box of a prop: centre, half sizes and yaw; metres and degrees. */
export interface Block {
  readonly at: readonly [number, number, number];
  readonly half: readonly [number, number, number];
  readonly yaw: number;
  readonly material: 'mat' | 'wood' | 'wall';
}

const MAT = { width: 0.31, length: 0.95, thickness: 0.004 };
const HIGHEST = 1.5;
export const SEAT_HEIGHT = 0.45;

/** The boxes a prop is built of, in its own order from back to front is for the painter. */
export function blocksOf(prop: Prop): readonly Block[] {
  const yaw = prop.yaw ?? 0;
  const [x, z] = prop.at;
  const local = (dx: number, y: number, dz: number, half: readonly [number, number, number], material: Block['material']): Block => {
    const turn = (yaw * Math.PI) / 180;
    return { at: [x + dx * Math.cos(turn) + dz * Math.sin(turn), y, z - dx * Math.sin(turn) + dz * Math.cos(turn)], half, yaw, material };
  };
  switch (prop.kind) {
    case 'mat':
      return [local(0, -MAT.thickness, 0, [MAT.width, MAT.thickness, MAT.length], 'mat')];
    case 'wall':
      return [local(0, 1.1, -0.04, [0.75, 1.1, 0.04], 'wall')];
    case 'chair':
      return [
        local(-0.18, 0.2, -0.38, [0.018, 0.2, 0.018], 'wood'),
        local(0.18, 0.2, -0.38, [0.018, 0.2, 0.018], 'wood'),
        local(-0.18, 0.2, -0.03, [0.018, 0.2, 0.018], 'wood'),
        local(0.18, 0.2, -0.03, [0.018, 0.2, 0.018], 'wood'),
        local(0, 0.78, -0.41, [0.21, 0.09, 0.014], 'wood'),
        local(-0.18, 0.58, -0.41, [0.016, 0.2, 0.014], 'wood'),
        local(0.18, 0.58, -0.41, [0.016, 0.2, 0.014], 'wood'),
        local(0, SEAT_HEIGHT - 0.02, -0.2, [0.21, 0.02, 0.21], 'wood'),
      ];
  }
}

/** All corners of all props, for framing; a wall only as high as who stands before it, for it may go on beyond the picture. */
export function propCorners(props: readonly Prop[]): readonly Float64Array[] {
  return props.reduce<Float64Array[]>((all, prop) => blocksOf(prop).reduce((corners, block) => corners.concat(cornersOf(block).filter((corner) => corner[1]! < HIGHEST)), all), []);
}

export function cornersOf({ at, half, yaw }: Block): Float64Array[] {
  const turn = (yaw * Math.PI) / 180;
  const corners: Float64Array[] = [];
  for (let i = 0; i < 8; i += 1) {
    const x = (i & 1 ? 1 : -1) * half[0];
    const y = (i & 2 ? 1 : -1) * half[1];
    const z = (i & 4 ? 1 : -1) * half[2];
    corners.push(Float64Array.of(at[0] + x * Math.cos(turn) + z * Math.sin(turn), at[1] + y, at[2] - x * Math.sin(turn) + z * Math.cos(turn)));
  }
  return corners;
}
