import { DIRECTIONS, Outlines, SPARE, unitX, unitY } from './projection.ts';

const near = new Int32Array(2);
const LIGHT = DIRECTIONS * 2;

/** What a hull is traced onto: a canvas context or a Path2D. */
export interface Pen {
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  quadraticCurveTo(cx: number, cy: number, x: number, y: number): void;
  closePath(): void;
}

/**
 * Adds the outline of some stations' common hull to the path, in units. `shrink` draws each smaller by that share, moved to the light
 * until it touches the edge there: always inside, so the lit tone needs no clip.
 *
 * All that is handed on here is whole numbers, directions by their place in the table: see `UNITS`.
 */
export function traceHull(pen: Pen, outlines: Outlines, stations: readonly number[], shrink: number): void {
  const share = (shrink * 1024) | 0;
  let before = -1;
  let px = 0;
  let py = 0;
  for (let d = 0; d <= DIRECTIONS; d += 1) {
    const direction = d % DIRECTIONS;
    const station = outermost(outlines, stations, direction, share);
    const x = pointOf(outlines, station, direction * 2, share);
    const y = pointOf(outlines, station, direction * 2 + 1, share);
    if (before < 0) pen.moveTo(x, y);
    else if (station === before) arc(pen, px, py, (direction + DIRECTIONS - 1) % DIRECTIONS, x, y, direction);
    else bridge(pen, outlines, before, station, direction, share, px, py, x, y);
    before = station;
    px = x;
    py = y;
  }
  pen.closePath();
}

function outermost(outlines: Outlines, stations: readonly number[], d: number, share: number): number {
  let best = stations[0]!;
  let furthest = -1e9;
  for (let i = 0; i < stations.length; i += 1) {
    const far = pointOf(outlines, stations[i]!, d * 2, share) * unitX[d]! + pointOf(outlines, stations[i]!, d * 2 + 1, share) * unitY[d]!;
    if (far > furthest) {
      furthest = far;
      best = stations[i]!;
    }
  }
  return best;
}

function pointOf(outlines: Outlines, station: number, at: number, share: number): number {
  const base = station * Outlines.width;
  const value = outlines.points[base + at]!;
  return share === 0 ? value : value + (((outlines.points[base + LIGHT + (at & 1)]! - value) * share) >> 10);
}

/** A curve between two directions of one station: its control point is where their tangents meet. */
function arc(pen: Pen, ax: number, ay: number, u: number, bx: number, by: number, v: number): void {
  const ux = unitX[u]!;
  const uy = unitY[u]!;
  const vx = unitX[v]!;
  const vy = unitY[v]!;
  const turn = ux * vy - uy * vx;
  if (turn < 0.02) return pen.lineTo(bx, by);
  const ha = ax * ux + ay * uy;
  const hb = bx * vx + by * vy;
  pen.quadraticCurveTo(((ha * vy - hb * uy) / turn) | 0, ((hb * ux - ha * vx) / turn) | 0, bx, by);
}

/** Between two stations: along the first to the common tangent, straight across, and on. The direction is refined once. */
function bridge(
  pen: Pen, outlines: Outlines, from: number, to: number, d: number, share: number, px: number, py: number, x: number, y: number,
): void {
  const last = (d + DIRECTIONS - 1) % DIRECTIONS;
  const lead = ahead(outlines, from, to, last, share);
  const lag = -ahead(outlines, from, to, d, share);
  const part = lead + lag > 0 ? lead / (lead + lag) : 0.5;
  const ux = unitX[last]! * (1 - part) + unitX[d]! * part;
  const uy = unitY[last]! * (1 - part) + unitY[d]! * part;
  const size = Math.sqrt(ux * ux + uy * uy);
  unitX[SPARE] = ux / size;
  unitY[SPARE] = uy / size;
  touch(outlines, from, share);
  arc(pen, px, py, last, near[0]!, near[1]!, SPARE);
  touch(outlines, to, share);
  pen.lineTo(near[0]!, near[1]!);
  arc(pen, near[0]!, near[1]!, SPARE, x, y, d);
}

function ahead(outlines: Outlines, from: number, to: number, d: number, share: number): number {
  const x = pointOf(outlines, from, d * 2, share) - pointOf(outlines, to, d * 2, share);
  const y = pointOf(outlines, from, d * 2 + 1, share) - pointOf(outlines, to, d * 2 + 1, share);
  return (x * unitX[d]! + y * unitY[d]!) | 0;
}

/** Leaves the outermost point in the spare direction in `near`. */
function touch(outlines: Outlines, station: number, share: number): void {
  outlines.support(station, SPARE, SPARE, near, 0);
  const light = station * Outlines.width + LIGHT;
  near[0]! += ((outlines.points[light]! - near[0]!) * share) >> 10;
  near[1]! += ((outlines.points[light + 1]! - near[1]!) * share) >> 10;
}
