import type { Clip } from '../../src/domain/movement/clip.ts';
import type { FigureLook } from '../../src/domain/movement/look.ts';
import type { Rig } from '../../src/domain/movement/rig.ts';
import { BONES } from '../../src/domain/movement/skeleton.ts';
import { BUILDS } from './body.ts';
import type { Station } from './body.ts';
import { HIPS, LEFT_UPPER, RIGHT_FORE, TRUNK } from './draw-order.ts';
import { PATCHES } from './muscle-patches.ts';
import type { Patch } from './muscle-patches.ts';
import { Outlines } from './projection.ts';
import type { View } from './projection.ts';
import type { Overlay, Scene } from './renderer.ts';
import { traceHull } from './trace-hull.ts';

/** Vermilion in two tones: it stands out from bone cloth, from ink cloth and from every skin. */
const LIGHT = '#ff8052';
const SHADE = '#93290f';
const SHRINK = 0.22;
/** Never quite out between two repetitions. */
const REST = 0.55;
/** A patch fades in as it turns towards the eye. */
const EDGE = -0.08;
const FULL = 0.32;
/** Larger than life, to be seen from the sofa. */
const SIZE = 1.18;
/** Alphas are rounded, for an engine makes a string of each new one. */
const STEPS = 32;

interface Worn {
  readonly piece: number;
  readonly bone: number;
  readonly normal: readonly [number, number, number];
  readonly stations: readonly number[];
}

/** Lays the working muscles over the figure as patches of paper, brighter the harder they work. Loaded when first asked for. */
export class MuscleGlow implements Overlay {
  clip: Clip | null = null;
  look: FigureLook | null = null;
  worn: readonly Worn[] = [];
  outlines = new Outlines([]);
  alphas = new Float64Array(0);

  begin(rig: Rig, view: View, scene: Scene): void {
    if (scene.clip !== this.clip || scene.look !== this.look) this.wear(scene.clip, scene.look);
    this.outlines.project(rig, view);
    const strength = scene.glow * (REST + (1 - REST) * effortAt(scene.clip, scene.phase));
    for (let i = 0; i < this.worn.length; i += 1) {
      const { bone, normal } = this.worn[i]!;
      let facing = 0;
      for (let row = 0; row < 3; row += 1) {
        const t = bone * 9 + row * 3;
        facing += view.toward[row]! * (rig.turns[t]! * normal[0] + rig.turns[t + 1]! * normal[1] + rig.turns[t + 2]! * normal[2]);
      }
      const s = Math.min(1, Math.max(0, (facing - EDGE) / (FULL - EDGE)));
      this.alphas[i] = Math.round(strength * s * s * (3 - 2 * s) * STEPS) / STEPS;
    }
  }

  paint(context: CanvasRenderingContext2D, piece: number): void {
    for (let i = 0; i < this.worn.length; i += 1) {
      if (this.worn[i]!.piece !== piece || this.alphas[i] === 0) continue;
      context.globalAlpha = this.alphas[i]!;
      this.trace(context, this.worn[i]!, SHADE, 0);
      this.trace(context, this.worn[i]!, LIGHT, SHRINK);
      context.globalAlpha = 1;
    }
  }

  trace(context: CanvasRenderingContext2D, { stations }: Worn, colour: string, shrink: number): void {
    context.fillStyle = colour;
    context.beginPath();
    traceHull(context, this.outlines, stations, shrink);
    context.fill();
  }

  wear(clip: Clip, look: FigureLook): void {
    this.clip = clip;
    this.look = look;
    const stations: Station[] = [];
    const worn: Worn[] = [];
    const names = clip.core.muscles ?? [];
    for (const patch of PATCHES) {
      if (!patch.muscles.some((muscle) => names.includes(muscle))) continue;
      for (const side of ['left', 'right'] as const) {
        // The other arm only keeps the balance; the trunk and the hips work on both sides.
        const isArm = patch.piece >= LEFT_UPPER && patch.piece <= RIGHT_FORE;
        if (isArm && clip.core.working === 'arm' && side !== clip.side) continue;
        worn.push(dress(patch, side, BUILDS[look.build], stations));
      }
    }
    this.worn = worn;
    this.outlines = new Outlines(stations);
    this.alphas = new Float64Array(worn.length);
  }
}

function dress(patch: Patch, side: 'left' | 'right', build: (typeof BUILDS)[FigureLook['build']], stations: Station[]): Worn {
  const sign = side === 'left' ? 1 : -1;
  const isMiddle = patch.piece === TRUNK || patch.piece === HIPS;
  const bone = (BONES as readonly string[]).indexOf(isMiddle ? patch.bone : `${side}-${patch.bone}`);
  const wide = isMiddle ? build.trunk : build.limb;
  const first = stations.length;
  for (const [x, y, z, rx, ry, rz] of patch.spots) stations.push({ bone, at: [sign * x * wide, y, z * wide], radii: [rx * wide * SIZE, ry * SIZE, rz * wide * SIZE] });
  return {
    piece: patch.piece + (isMiddle || side === 'left' ? 0 : 1),
    bone,
    normal: [sign * patch.normal[0], patch.normal[1], patch.normal[2]],
    stations: stations.slice(first).map((_, i) => first + i),
  };
}

/** How hard the muscles work, 0 to 1: most at the far end of a repetition, and as a slow wave where there is none. */
export function effortAt({ core }: Clip, phase: number): number {
  const rep = core.alternates ? (phase * 2) % 1 : phase;
  if (!core.turn) return (1 - Math.cos(rep * 2 * Math.PI)) / 2;
  const { out, back } = core.turn;
  const share = rep < out ? rep / out : rep > back ? (1 - rep) / (1 - back) : 1;
  return share * share * (3 - 2 * share);
}
