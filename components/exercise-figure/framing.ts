import type { Clip } from '../../src/domain/movement/clip.ts';
import { Mover } from '../../src/domain/movement/mover.ts';
import { makeRig } from '../../src/domain/movement/rig.ts';
import type { Body } from './body.ts';
import { Outlines, View } from './projection.ts';
import { propCorners } from './props.ts';

/** What the picture must hold, in metres on screen around the projected origin of the floor. */
export interface Framing {
  left: number;
  right: number;
  bottom: number;
  top: number;
}

/** So few are enough because what happens between two of them stays within the margin; a change of move must not cost a frame. */
const SAMPLES = 16;
const MARGIN = 0.02;
/** Room for hands with dumbbells, which reach past the hand's own outline. */
const GRIP = 0.05;
/** A standing person's: whoever sits or kneels is drawn no larger than those who stand. */
const STANDING_TOP = 1.76;
/** Who stays below this lies on the floor and has the room to be drawn a little larger. */
const LYING_BELOW = 1;
const LYING_TOP = 1.35;

const view = new View();
const rig = makeRig();
const box = new Float64Array(4);

/** The box around everything a clip draws over its whole cycle: the picture never clips and never shifts while it moves. */
export function frame(clip: Clip, body: Body, azimuth: number, elevation: number, lowestTop?: number): Framing {
  view.look(azimuth, elevation);
  const mover = new Mover(clip);
  const outlines = new Outlines(body.stations);
  box[0] = box[2] = Infinity;
  box[1] = box[3] = -Infinity;
  // A clip that stands still is the same at every moment.
  const samples = clip.track.moving.length === 0 && clip.flights.length === 0 ? 1 : SAMPLES;
  for (let i = 0; i < samples; i += 1) {
    mover.poseAt(rig, i / samples);
    outlines.widen(box, rig, view);
    for (let hand = 8; hand <= 12; hand += 4) grow(view.x(rig.points, hand * 3), view.y(rig.points, hand * 3), GRIP);
  }
  lowestTop ??= box[3] < LYING_BELOW ? LYING_TOP : STANDING_TOP;
  for (const corner of propCorners(clip.props)) grow(view.x(corner, 0), view.y(corner, 0), 0);
  return {
    left: box[0] - MARGIN,
    right: box[1] + MARGIN,
    bottom: Math.min(0, box[2] - MARGIN),
    top: Math.max(lowestTop, box[3] + MARGIN),
  };
}

function grow(x: number, y: number, margin: number): void {
  box[0] = Math.min(box[0]!, x - margin);
  box[1] = Math.max(box[1]!, x + margin);
  box[2] = Math.min(box[2]!, y - margin);
  box[3] = Math.max(box[3]!, y + margin);
}

/** Writes the framing a share of the way from one to another. */
export function mixFramings(out: Framing, from: Framing, to: Framing, share: number): void {
  out.left = from.left + (to.left - from.left) * share;
  out.right = from.right + (to.right - from.right) * share;
  out.bottom = from.bottom + (to.bottom - from.bottom) * share;
  out.top = from.top + (to.top - from.top) * share;
}

/** Scale and origin that put the box into so many pixels with the floor line at a share of the height. */
export interface Fit {
  scale: number;
  x: number;
  y: number;
}

export function fit(framing: Framing, width: number, height: number, floorAt: number, out: Fit): Fit {
  const wide = (width * 0.97) / (framing.right - framing.left);
  const high = (height * floorAt * 0.98) / framing.top;
  const deep = (height * (1 - floorAt) * 0.96) / Math.max(0.02, -framing.bottom);
  out.scale = Math.min(wide, high, deep);
  out.x = width / 2 - ((framing.left + framing.right) / 2) * out.scale;
  out.y = height * floorAt;
  return out;
}
