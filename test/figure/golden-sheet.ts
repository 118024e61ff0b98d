import { makeBody } from '../../components/exercise-figure/body.ts';
import { CanvasRenderer } from '../../components/exercise-figure/canvas-renderer.ts';
import { frame } from '../../components/exercise-figure/framing.ts';
import { makeClip } from '../../src/domain/movement/clip.ts';
import { DEFAULT_LOOK } from '../../src/domain/movement/look.ts';
import type { FigureLook } from '../../src/domain/movement/look.ts';
import { Mover } from '../../src/domain/movement/mover.ts';
import type { Movement, Variant } from '../../src/domain/movement/movement.ts';
import { makeRig } from '../../src/domain/movement/rig.ts';

const CELL = 112;
const PHASES = 4;
/** Its red is between that of every skin and that of the shorts: only the red is kept. */
const GROUND = '#485a50';
/** Few greys keep the kept pictures small. */
const GREY_STEP = 16;

/** A small picture in grey, kept to be compared with. */
export interface GreySheet {
  readonly width: number;
  readonly height: number;
  readonly grey: Uint8Array;
}

interface Cell {
  readonly movement: Movement;
  readonly variant: Variant;
  readonly phase: number;
  readonly look: FigureLook;
  readonly orbit: number;
}

/** Four moments of a move, and a row more for each variant it has. */
export function drawMove(movement: Movement): GreySheet {
  const variants = (['regular', 'easier', 'harder'] as const).filter((name) => name === 'regular' || movement[name]);
  // Not at the very start: there and half-way many moves look alike.
  return drawCells(variants.map((variant) => phases().map((phase) => ({ movement, variant, phase, look: DEFAULT_LOOK, orbit: 0 }))));
}

/** Every hair from four sides; builds, skins and tones go round with them. */
export function drawLooks(movement: Movement): GreySheet {
  const hairs: readonly FigureLook['hair'][] = ['bun', 'short', 'pony', 'curly', 'bald', 'scarf'];
  const builds: readonly FigureLook['build'][] = ['light', 'medium', 'broad'];
  return drawCells(hairs.map((hair, i) => {
    const look = { build: builds[i % 3], skin: i + 1, hair, hairTone: (i % 5) + 1 } as FigureLook;
    return [0, 60, 120, 180].map((orbit) => ({ movement, variant: 'regular', phase: 0, look, orbit } as const));
  }));
}

const phases = (): readonly number[] => Array.from({ length: PHASES }, (_, i) => (i + 0.25) / PHASES);

function drawCells(rows: readonly (readonly Cell[])[]): GreySheet {
  const sheet = document.createElement('canvas');
  sheet.width = PHASES * CELL;
  sheet.height = rows.length * CELL;
  const context = sheet.getContext('2d', { willReadFrequently: true })!;
  context.fillStyle = GROUND;
  context.fillRect(0, 0, sheet.width, sheet.height);
  const scratch = document.createElement('canvas');
  scratch.width = scratch.height = CELL;
  const renderer = new CanvasRenderer(scratch.getContext('2d')!);
  renderer.resize(0, CELL, CELL, 0.9);
  rows.forEach((row, y) => row.forEach((cell, x) => {
    drawCell(renderer, cell);
    context.drawImage(scratch, x * CELL, y * CELL);
  }));
  const { data } = context.getImageData(0, 0, sheet.width, sheet.height);
  return { width: sheet.width, height: sheet.height, grey: toGrey(data) };
}

const rig = makeRig();

function drawCell(renderer: CanvasRenderer, { movement, variant, phase, look, orbit }: Cell): void {
  const clip = makeClip(movement, { variant });
  const azimuth = clip.camera.azimuth + orbit;
  const { elevation } = clip.camera;
  new Mover(clip).poseAt(rig, phase);
  renderer.draw(rig, { clip, look, framing: frame(clip, makeBody(look), azimuth, elevation, 0), azimuth, elevation, phase, glow: 0, manner: 'paper' });
}

function toGrey(data: Uint8ClampedArray): Uint8Array {
  const grey = new Uint8Array(data.length / 4);
  for (let i = 0; i < grey.length; i += 1) {
    grey[i] = Math.min(255, Math.round(data[i * 4]! / GREY_STEP) * GREY_STEP);
  }
  return grey;
}
