import { DIRECTIONS, Outlines, unitX, unitY } from './projection.ts';

const near = new Float64Array(2);
const LAST = DIRECTIONS * 2;

/** What a hull is traced onto: a canvas context or a Path2D. */
export interface Pen {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  quadraticCurveTo(cx: number, cy: number, x: number, y: number): void;
  closePath(): void;
}

/**
 * Adds the outline of some stations' common hull to the path. `shrink` draws each smaller by that share, moved to the light until it
 * touches the edge there: always inside, so the lit tone needs no clip.
 */
export function traceHull(pen: Pen, outlines: Outlines, stations: readonly number[], shrink: number): void {
  let before = -1;
  let first = -1;
  let px = 0;
  let py = 0;
  for (let d = 0; d <= DIRECTIONS; d += 1) {
    const direction = d % DIRECTIONS;
    const station = outermost(outlines, stations, direction, shrink);
    const x = pointOf(outlines, station, direction * 2, shrink);
    const y = pointOf(outlines, station, direction * 2 + 1, shrink);
    if (before < 0) {
      pen.moveTo(x, y);
      first = station;
    } else if (station === before) {
      const last = (direction + DIRECTIONS - 1) % DIRECTIONS;
      arc(pen, px, py, unitX[last]!, unitY[last]!, x, y, unitX[direction]!, unitY[direction]!);
    } else {
      bridge(pen, outlines, before, station, direction, shrink, px, py, x, y);
    }
    before = station;
    px = x;
    py = y;
  }
  if (first >= 0) pen.closePath();
}

function outermost(outlines: Outlines, stations: readonly number[], d: number, shrink: number): number {
  let best = stations[0]!;
  if (stations.length === 1) return best;
  let furthest = -Infinity;
  for (let i = 0; i < stations.length; i += 1) {
    const far = pointOf(outlines, stations[i]!, d * 2, shrink) * unitX[d]! + pointOf(outlines, stations[i]!, d * 2 + 1, shrink) * unitY[d]!;
    if (far > furthest + 1e-9) {
      furthest = far;
      best = stations[i]!;
    }
  }
  return best;
}

function pointOf(outlines: Outlines, station: number, at: number, shrink: number): number {
  const base = station * Outlines.width;
  const value = outlines.points[base + at]!;
  return shrink === 0 ? value : value + (outlines.points[base + LAST + (at & 1)]! - value) * shrink;
}

/** A curve between two directions of one station: its control point is where their tangents meet. */
function arc(pen: Pen, ax: number, ay: number, ux: number, uy: number, bx: number, by: number, vx: number, vy: number): void {
  const turn = ux * vy - uy * vx;
  if (turn < 0.02) return pen.lineTo(bx, by);
  const ha = ax * ux + ay * uy;
  const hb = bx * vx + by * vy;
  pen.quadraticCurveTo((ha * vy - hb * uy) / turn, (hb * ux - ha * vx) / turn, bx, by);
}

/** Between two stations: along the first to the common tangent, straight across, and on. The direction is refined once. */
function bridge(
  pen: Pen, outlines: Outlines, from: number, to: number, d: number, shrink: number, px: number, py: number, x: number, y: number,
): void {
  const last = (d + DIRECTIONS - 1) % DIRECTIONS;
  const lead = ahead(outlines, from, to, last, shrink);
  const lag = -ahead(outlines, from, to, d, shrink);
  const share = lead + lag > 1e-12 ? lead / (lead + lag) : 0.5;
  let ux = unitX[last]! * (1 - share) + unitX[d]! * share;
  let uy = unitY[last]! * (1 - share) + unitY[d]! * share;
  const size = Math.hypot(ux, uy);
  ux /= size;
  uy /= size;
  touch(outlines, from, ux, uy, shrink);
  arc(pen, px, py, unitX[last]!, unitY[last]!, near[0]!, near[1]!, ux, uy);
  touch(outlines, to, ux, uy, shrink);
  pen.lineTo(near[0]!, near[1]!);
  arc(pen, near[0]!, near[1]!, ux, uy, x, y, unitX[d]!, unitY[d]!);
}

function ahead(outlines: Outlines, from: number, to: number, d: number, shrink: number): number {
  const x = pointOf(outlines, from, d * 2, shrink) - pointOf(outlines, to, d * 2, shrink);
  const y = pointOf(outlines, from, d * 2 + 1, shrink) - pointOf(outlines, to, d * 2 + 1, shrink);
  return x * unitX[d]! + y * unitY[d]!;
}

function touch(outlines: Outlines, station: number, ux: number, uy: number, shrink: number): void {
  outlines.support(station, ux, uy, near, 0);
  const light = station * Outlines.width + LAST;
  near[0]! += (outlines.points[light]! - near[0]!) * shrink;
  near[1]! += (outlines.points[light + 1]! - near[1]!) * shrink;
}
