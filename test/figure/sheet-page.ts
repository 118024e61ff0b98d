import { makeBody } from '../../components/exercise-figure/body.ts';
import { CanvasRenderer } from '../../components/exercise-figure/canvas-renderer.ts';
import { frame } from '../../components/exercise-figure/framing.ts';
import { MuscleGlow } from '../../components/exercise-figure/muscle-glow.ts';
import { makeClip } from '../../src/domain/movement/clip.ts';
import { DEFAULT_LOOK } from '../../src/domain/movement/look.ts';
import type { FigureLook } from '../../src/domain/movement/look.ts';
import { Mover } from '../../src/domain/movement/mover.ts';
import type { Effort, Movement } from '../../src/domain/movement/movement.ts';
import { makeRig } from '../../src/domain/movement/rig.ts';
import type { Side, Variant } from '../../src/domain/workout/phase.ts';

export interface SheetRow {
  readonly movement: Movement;
  readonly variant: Variant;
  readonly side: Side;
  readonly effort?: Effort | null;
  readonly look?: Partial<FigureLook>;
  /** Degrees the camera is turned from the move's own. */
  readonly orbit?: number;
  readonly glow?: number;
  readonly manner?: 'paper' | 'lines';
}

export interface SheetOptions {
  readonly phases: number;
  readonly cell: number;
}

const STAGES = [['#16385c', '#2b5f94'], ['#771f10', '#ae3a20'], ['#573b0a', '#9c6b13'], ['#173d36', '#2f6c5e'], ['#3a4114', '#6d7628']] as const;

/** Draws rows of phases on the stages' colours, so that a move can be judged as it will be seen. */
export function drawSheet(canvas: HTMLCanvasElement, rows: readonly SheetRow[], { phases, cell }: SheetOptions): void {
  canvas.width = phases * cell;
  canvas.height = rows.length * cell;
  const sheet = canvas.getContext('2d')!;
  const scratch = document.createElement('canvas');
  scratch.width = scratch.height = cell;
  const renderer = new CanvasRenderer(scratch.getContext('2d')!);
  renderer.overlay = new MuscleGlow();
  renderer.resize(0, cell, cell, 0.9);
  const rig = makeRig();
  rows.forEach((row, r) => {
    const look = { ...DEFAULT_LOOK, ...row.look };
    const clip = makeClip(row.movement, { variant: row.variant, side: row.side, effort: row.effort ?? null });
    const azimuth = clip.camera.azimuth + (row.orbit ?? 0);
    const { elevation } = clip.camera;
    const framing = frame(clip, makeBody(look), azimuth, elevation);
    const mover = new Mover(clip);
    for (let i = 0; i < phases; i += 1) {
      paintStage(sheet, i * cell, r * cell, cell, row.manner === 'lines' ? null : STAGES[row.movement.kind === 'cycle' ? 1 : 0]!);
      mover.poseAt(rig, i / phases);
      renderer.draw(rig, { clip, look, framing, azimuth, elevation, phase: i / phases, glow: row.glow ?? 0, manner: row.manner ?? 'paper' });
      sheet.drawImage(scratch, i * cell, r * cell);
    }
  });
}

/** The field, the giant shape and the floor band of the screens; without colours, paper. */
function paintStage(sheet: CanvasRenderingContext2D, x: number, y: number, cell: number, colours: readonly [string, string] | null): void {
  sheet.fillStyle = colours ? colours[0] : '#ffffff';
  sheet.fillRect(x, y, cell, cell);
  if (!colours) return;
  sheet.fillStyle = colours[1];
  sheet.fillRect(x + cell * 0.12, y + cell * 0.1, cell * 0.76, cell * 0.74);
  sheet.fillStyle = 'rgba(0, 0, 0, 0.22)';
  sheet.fillRect(x, y + cell * 0.84, cell, cell * 0.16);
}
