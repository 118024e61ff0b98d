import type { Clip } from '../../src/domain/movement/clip.ts';
import { Mover } from '../../src/domain/movement/mover.ts';
import { makeRig } from '../../src/domain/movement/rig.ts';
import type { Rig } from '../../src/domain/movement/rig.ts';
import { BONES, CHEST, HEAD, LEFT_ARM, LEFT_LEG, PELVIS, RIGHT_ARM, RIGHT_LEG } from '../../src/domain/movement/skeleton.ts';
import { FigurePlayer } from './figure-player.ts';
import type { Moment } from './figure-player.ts';
import { LINE_ART } from './line-art.ts';
import { UNITS } from './projection.ts';
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
/** A hold that moves less than this is one pose; metres. */
const SAME = 0.12;
const ARROWS = 2;
const HEAD_LENGTH = 0.075;
/** The way between is drawn too where three fit beside each other: a third may be so much narrower than the move is wide. */
const TIGHT = 1.1;

/** The two moments of the cycle that tell the move: its two ends, or the poses farthest from each other; one for what is held. */
export function keyPhases(clip: Clip): readonly number[] {
  if (clip.track.moving.length === 0) return [0];
  const { turn, kind, alternates } = clip.core;
  const mover = new Mover(clip);
  if (kind === 'reps' && turn) return [0, (turn.out + turn.back) / 2 / (alternates ? 2 : 1)];
  const rigs = Array.from({ length: SAMPLES }, (_, i) => {
    const rig = makeRig();
    mover.poseAt(rig, i / SAMPLES);
    return rig;
  });
  let best: readonly [number, number] = [0, 0];
  let farthest = -1;
  for (let a = 0; a < SAMPLES; a += 1) {
    for (let b = a + 1; b < SAMPLES; b += 1) {
      const difference = sum(waysBetween(rigs[a]!, rigs[b]!));
      if (difference <= farthest + 1e-6) continue;
      farthest = difference;
      best = [a, b];
    }
  }
  const isOne = kind === 'hold' && Math.max(...waysBetween(rigs[best[0]]!, rigs[best[1]]!)) < SAME;
  return isOne ? [0] : best.map((sample) => sample / SAMPLES);
}

function waysBetween(a: Rig, b: Rig): readonly number[] {
  return MOVERS.map(([bone, weight]) => {
    const p = bone * 3;
    return weight * Math.hypot(a.points[p]! - b.points[p]!, a.points[p + 1]! - b.points[p + 1]!, a.points[p + 2]! - b.points[p + 2]!);
  });
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
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
  player.renderer.linePalette = LINE_ART;
  if (moment.manner === 'lines') drawSideBySide(player, moment, phases);
  else {
    drawOne(player, moment, phases, 0);
    const context = other?.getContext('2d');
    if (context && phases.length > 1) {
      const second = new FigurePlayer(context);
      second.play(new Mover(clip));
      drawOne(second, moment, phases, 1);
    }
  }
  return phases.length > 1;
}

function drawSideBySide(player: FigurePlayer, moment: Moment, ends: readonly number[]): void {
  const { width, height } = moment;
  const { left, right, bottom, top } = player.aim(player.clip!, moment);
  const hasRoom = ends.length > 1 && (right - left) / (top - bottom) < (width / 3 / height) * TIGHT;
  const phases = hasRoom ? [ends[0]!, (ends[0]! + ends[1]!) / 2, ends[1]!] : ends;
  // The floor is where the picture is filled best: a mat needs room below it, a standing person none.
  const scale = Math.min(((width / phases.length) * 0.97) / (right - left), (height * 0.94) / (top - bottom));
  moment.floorAt = 1 + ((bottom - 0.02) * scale) / height;
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

/** An arrow for what moves farthest on screen, and one for another limb. */
function drawArrows(player: FigurePlayer, from: number, to: number, isLined: boolean): void {
  const { context, view } = player.renderer;
  context.scale(UNITS, UNITS);
  const mover = new Mover(player.clip!);
  const [start, middle, end] = [from, (from + to) / 2, to].map((phase) => {
    const rig = makeRig();
    mover.poseAt(rig, phase);
    return rig;
  }) as [Rig, Rig, Rig];
  const ranked = MOVERS.map(([bone, weight]) => ({ bone, way: weight * screenWay(view, start, end, bone) })).sort((a, b) => b.way - a.way);
  const limbs: string[] = [];
  for (const { bone, way } of ranked) {
    if (limbs.length >= ARROWS || way < SHORTEST_ARROW) break;
    const limb = BONES[bone]!.replace(/-(arm|upper-arm|forearm|hand)$/, '-arm').replace(/-(thigh|shin|foot|toes)$/, '-leg');
    if (limbs.includes(limb)) continue;
    limbs.push(limb);
    drawArrow(player.renderer, [start, middle, end].map(({ points }) => [view.x(points, bone * 3), view.y(points, bone * 3)] as const), isLined);
  }
}

function screenWay(view: View, a: Rig, b: Rig, bone: number): number {
  return Math.hypot(view.x(a.points, bone * 3) - view.x(b.points, bone * 3), view.y(a.points, bone * 3) - view.y(b.points, bone * 3));
}

type Spot = readonly [number, number];

/** A smooth bow through three spots: marigold with an ink edge, as all that says "this way"; in print black with a white edge. */
function drawArrow({ context }: FigurePlayer['renderer'], spots: readonly Spot[], isLined: boolean): void {
  const [start, middle, end] = spots as readonly [Spot, Spot, Spot];
  const bend = [0, 1].map((axis) => 2 * middle[axis]! - (start[axis]! + end[axis]!) / 2) as unknown as Spot;
  const way = Math.atan2(end[1] - bend[1], end[0] - bend[0]);
  context.lineCap = 'round';
  context.lineJoin = 'round';
  for (const [colour, extra] of isLined ? [['#ffffff', 0.02], ['#000000', 0]] as const : [['#14241d', 0.02], ['#f6b73c', 0]] as const) {
    context.strokeStyle = colour;
    context.lineWidth = (isLined ? 0.014 : 0.024) + extra;
    context.beginPath();
    context.moveTo(start[0], start[1]);
    context.quadraticCurveTo(bend[0], bend[1], end[0], end[1]);
    for (const turn of [-0.6, 0.6]) {
      context.moveTo(end[0] - HEAD_LENGTH * Math.cos(way + turn), end[1] - HEAD_LENGTH * Math.sin(way + turn));
      context.lineTo(end[0], end[1]);
    }
    context.stroke();
  }
}
