import type { PhaseFamily } from '../phase-style.ts';

/** Units of the drawing; 16 of them are one rem at the skyline's own width of 35 rem. */
export const WIDTH = 560;
export const HEIGHT = 104;

const PITCH_MAX = 33;
const SHAPE_MAX = 22;
const SHAPE_GAP = 6;

/** Effort as height above the floor. */
const BAR_HEIGHT: Record<PhaseFamily, number> = { rest: 12, warm: 22, strength: 34, moderate: 48, hard: 74 };

/** How far a drawing on the 32 grid ends above the grid's bottom, as a share of its size; the gap is measured from the drawing. */
const FOOT: Record<PhaseFamily, number> = { rest: 1 / 32, warm: 8 / 32, strength: 2 / 32, moderate: 1 / 32, hard: 3 / 32 };

export interface SkylineBar {
  readonly family: PhaseFamily;
  readonly x: number;
  readonly top: number;
  readonly width: number;
  readonly shapeSize: number;
  readonly shapeTop: number;
}

/** Where each bar and its shape go: few steps stand at the left with the usual pitch, many share the width. */
export function skylineBars(families: readonly PhaseFamily[]): readonly SkylineBar[] {
  // The last bar has no gap after it, hence the share of a pitch that is given back.
  const pitch = Math.min(PITCH_MAX, WIDTH / (families.length - 0.27));
  const width = pitch * 0.73;
  const shapeSize = Math.min(SHAPE_MAX, pitch * 0.8);
  return families.map((family, index) => {
    const top = HEIGHT - BAR_HEIGHT[family];
    return { family, x: index * pitch, top, width, shapeSize, shapeTop: top - SHAPE_GAP - shapeSize * (1 - FOOT[family]) };
  });
}
