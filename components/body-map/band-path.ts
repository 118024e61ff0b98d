import { WIDTH } from './regions.ts';
import type { Spot } from './regions.ts';

/** Directions a shape is sampled in: round enough for a picture of a hand's size. */
const DIRECTIONS = 40;

/** The path of a band stretched round the spots, as SVG reads it. */
export function bandPath(spots: readonly Spot[]): string {
  let path = '';
  for (let i = 0; i < DIRECTIONS; i += 1) {
    const x = Math.cos((i / DIRECTIONS) * 2 * Math.PI);
    const y = Math.sin((i / DIRECTIONS) * 2 * Math.PI);
    const outermost = spots.reduce((best, spot) => (reach(spot, x, y) > reach(best, x, y) ? spot : best));
    path += `${i === 0 ? 'M' : 'L'}${(outermost[0] + outermost[2] * x).toFixed(1)} ${(outermost[1] + outermost[2] * y).toFixed(1)}`;
  }
  return `${path}Z`;
}

function reach([x, y, radius]: Spot, directionX: number, directionY: number): number {
  return x * directionX + y * directionY + radius;
}

/** The same on the other side of the body. */
export function mirrored(spots: readonly Spot[]): readonly Spot[] {
  return spots.map(([x, y, radius]) => [WIDTH - x, y, radius]);
}
