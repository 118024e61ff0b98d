import type { Clip } from '../../src/domain/movement/clip.ts';
import { Mover } from '../../src/domain/movement/mover.ts';
import { makeRig } from '../../src/domain/movement/rig.ts';
import type { Body } from './body.ts';
import { Outlines, View } from './projection.ts';
import { propCorners } from './props.ts';

/** What the picture must hold, in metres on screen around the projected origin of the floor. */
export interface Framing {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

const SAMPLES = 32;
/** Room for hands with dumbbells, which reach past the hand's own outline. */
const GRIP = 0.05;
const STANDING_TOP = 1.76;

/** The box around everything a clip draws over its whole cycle: the picture never clips and never shifts while it moves. */
export function frame(clip: Clip, body: Body, azimuth: number, elevation: number): Framing {
  const view = new View();
  view.look(azimuth, elevation);
  const mover = new Mover(clip);
  const rig = makeRig();
  const outlines = new Outlines(body.stations);
  const box = { left: Infinity, right: -Infinity, bottom: 0, top: STANDING_TOP };
  for (let i = 0; i < SAMPLES; i += 1) {
    mover.poseAt(rig, i / SAMPLES);
    outlines.project(rig, view);
    for (let at = 0; at < outlines.points.length; at += 2) grow(box, outlines.points[at]!, outlines.points[at + 1]!, 0);
    for (const hand of [8, 12]) grow(box, view.x(rig.points, hand * 3), view.y(rig.points, hand * 3), GRIP);
  }
  for (const corner of propCorners(clip.props)) grow(box, view.x(corner, 0), view.y(corner, 0), 0);
  return box;
}

type Box = { -readonly [edge in keyof Framing]: number };

function grow(box: Box, x: number, y: number, margin: number): void {
  box.left = Math.min(box.left, x - margin);
  box.right = Math.max(box.right, x + margin);
  box.bottom = Math.min(box.bottom, y - margin);
  box.top = Math.max(box.top, y + margin);
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
