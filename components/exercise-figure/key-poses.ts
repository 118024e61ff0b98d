import type { Clip } from '../../src/domain/movement/clip.ts';
import { Mover } from '../../src/domain/movement/mover.ts';
import { makeRig } from '../../src/domain/movement/rig.ts';
import type { Rig } from '../../src/domain/movement/rig.ts';
import { CHEST, HEAD, LEFT_ARM, LEFT_LEG, PELVIS, RIGHT_ARM, RIGHT_LEG } from '../../src/domain/movement/skeleton.ts';
import { FigurePlayer } from './figure-player.ts';
import type { Moment } from './figure-player.ts';
import type { View } from './projection.ts';

/** Moments looked at for the two poses that differ most. */
const SAMPLES = 24;
/** What is seen to move, by the share of its way that counts: hands and feet first, the head and the hips when nothing else does. */
const MOVERS: readonly (readonly [number, number])[] = [
  [LEFT_ARM + 3, 1], [RIGHT_ARM + 3, 1], [LEFT_LEG + 2, 1], [RIGHT_LEG + 2, 1],
  [LEFT_LEG + 1, 0.8], [RIGHT_LEG + 1, 0.8], [LEFT_ARM + 2, 0.7], [RIGHT_ARM + 2, 0.7], [HEAD, 0.8], [PELVIS, 0.9], [CHEST, 0.7],
];
/** Shorter ways need no arrow; metres on screen. */
const SHORTEST_ARROW = 0.14;
const ARROWS = 2;
const STEPS = 12;
/** Two arrows do not run side by side. */
const APART = 0.16;
/** A picture twice as wide as high has room for the way between. */
const ROOM_FOR_THREE = 1.7;

/** The two moments of the cycle that tell the move: its two ends, or the poses farthest from each other; one for what is held. */
export function keyPhases(clip: Clip): readonly number[] {
  if (clip.track.moving.length === 0) return [0];
  const { turn, kind, alternates } = clip.core;
  if (kind === 'reps' && turn) return [0, (turn.out + turn.back) / 2 / (alternates ? 2 : 1)];
  const mover = new Mover(clip);
  const rigs = Array.from({ length: SAMPLES }, (_, i) => {
    const rig = makeRig();
    mover.poseAt(rig, i / SAMPLES);
    return rig;
  });
  let best = [0, 0];
  let farthest = -1;
  for (let a = 0; a < SAMPLES; a += 1) {
    for (let b = a + 1; b < SAMPLES; b += 1) {
      const difference = differenceOf(rigs[a]!, rigs[b]!);
      if (difference <= farthest + 1e-6) continue;
      farthest = difference;
      best = [a / SAMPLES, b / SAMPLES];
    }
  }
  return farthest < SHORTEST_ARROW / 2 ? [0] : best;
}

function differenceOf(a: Rig, b: Rig): number {
  let sum = 0;
  for (const [bone, weight] of MOVERS) {
    const p = bone * 3;
    sum += weight * Math.hypot(a.points[p]! - b.points[p]!, a.points[p + 1]! - b.points[p + 1]!, a.points[p + 2]! - b.points[p + 2]!);
  }
  return sum;
}

/**
 * Draws the key poses of what the player plays, with arrows from each to the next: on two canvases, which the element shows in turn, or
 * side by side in lines. Answers whether there are two.
 */
export function drawKeyPoses(player: FigurePlayer, moment: Moment, other: HTMLCanvasElement | null, isResting: boolean): boolean {
  const clip = player.clip!;
  // While it rests before a move there is no way to show.
  const phases = isResting ? [0] : keyPhases(clip);
  moment.breathMs = 0;
  if (moment.manner === 'lines') drawSideBySide(player, moment, phases);
  else {
    drawOne(player, moment, phases, 0);
    const context = other?.getContext('2d');
    if (context && phases.length > 1) {
      const second = new FigurePlayer(context);
      second.play(clip);
      drawOne(second, moment, phases, 1);
    }
  }
  return phases.length > 1;
}

function drawSideBySide(player: FigurePlayer, moment: Moment, ends: readonly number[]): void {
  const { width, height } = moment;
  const isWide = ends.length > 1 && width / height > ROOM_FOR_THREE;
  const phases = isWide ? [ends[0]!, (ends[0]! + ends[1]!) / 2, ends[1]!] : ends;
  phases.forEach((_, i) => {
    moment.left = (i * width) / phases.length;
    moment.width = width / phases.length;
    drawOne(player, moment, phases, i);
  });
}

function drawOne(player: FigurePlayer, moment: Moment, phases: readonly number[], at: number): void {
  moment.phase = phases[at]!;
  player.draw(0, moment);
  const isLined = moment.manner === 'lines';
  const next = phases[at + 1] ?? (isLined ? undefined : phases[0]);
  if (next === undefined || phases.length < 2) return;
  drawArrows(player, phases[at]!, next, isLined);
}

/** Arrows along the real way of what moves farthest on screen. */
function drawArrows(player: FigurePlayer, from: number, to: number, isLined: boolean): void {
  const { context, view } = player.renderer;
  const mover = new Mover(player.clip!);
  const steps = Array.from({ length: STEPS + 1 }, (_, i) => {
    const rig = makeRig();
    mover.poseAt(rig, from + ((to - from) * i) / STEPS);
    return rig;
  });
  const drawn: number[] = [];
  const ranked = MOVERS.map(([bone, weight]) => ({ bone, way: weight * screenWay(view, steps[0]!, steps[STEPS]!, bone) })).sort((a, b) => b.way - a.way);
  for (const { bone, way } of ranked) {
    if (drawn.length >= ARROWS || way < SHORTEST_ARROW) break;
    if (drawn.some((known) => isBeside(view, steps, known, bone))) continue;
    drawn.push(bone);
    drawArrow(context, view, steps, bone, isLined);
  }
}

function isBeside(view: View, steps: readonly Rig[], a: number, b: number): boolean {
  return [0, STEPS].every((i) => {
    const { points } = steps[i]!;
    return Math.hypot(view.x(points, a * 3) - view.x(points, b * 3), view.y(points, a * 3) - view.y(points, b * 3)) < APART;
  });
}

function screenWay(view: View, a: Rig, b: Rig, bone: number): number {
  return Math.hypot(view.x(a.points, bone * 3) - view.x(b.points, bone * 3), view.y(a.points, bone * 3) - view.y(b.points, bone * 3));
}

/** Marigold with an ink edge, as everything that says "this way"; black with a white edge in print. */
function drawArrow(context: CanvasRenderingContext2D, view: View, steps: readonly Rig[], bone: number, isLined: boolean): void {
  context.lineCap = 'round';
  context.lineJoin = 'round';
  for (const [colour, extra] of isLined ? [['#ffffff', 0.02], ['#000000', 0]] as const : [['#14241d', 0.02], ['#f6b73c', 0]] as const) {
    context.strokeStyle = colour;
    context.lineWidth = (isLined ? 0.012 : 0.024) + extra;
    context.beginPath();
    steps.forEach(({ points }, i) => {
      const x = view.x(points, bone * 3);
      const y = view.y(points, bone * 3);
      if (i === 0) context.moveTo(x, y);
      else context.lineTo(x, y);
    });
    addHead(context, view, steps, bone);
    context.stroke();
  }
}

const HEAD_LENGTH = 0.075;

function addHead(context: CanvasRenderingContext2D, view: View, steps: readonly Rig[], bone: number): void {
  const tip = steps[STEPS]!.points;
  const before = steps[STEPS - 3]!.points;
  const x = view.x(tip, bone * 3);
  const y = view.y(tip, bone * 3);
  const way = Math.atan2(y - view.y(before, bone * 3), x - view.x(before, bone * 3));
  context.moveTo(x - HEAD_LENGTH * Math.cos(way - 0.6), y - HEAD_LENGTH * Math.sin(way - 0.6));
  context.lineTo(x, y);
  context.lineTo(x - HEAD_LENGTH * Math.cos(way + 0.6), y - HEAD_LENGTH * Math.sin(way + 0.6));
}
