import type { Clip } from '../../src/domain/movement/clip.ts';
import type { FigureLook } from '../../src/domain/movement/look.ts';
import type { Rig } from '../../src/domain/movement/rig.ts';
import type { Framing } from './framing.ts';
import type { View } from './projection.ts';

/** What a picture of the figure needs beside its pose. Made once and written each frame. */
export interface Scene {
  clip: Clip;
  look: FigureLook;
  framing: Framing;
  azimuth: number;
  elevation: number;
  /** Moment of the cycle, 0 to 1. */
  phase: number;
  /** 0 = no muscles shown, 1 = full glow. */
  glow: number;
  /** `paper`: cut from coloured paper; `lines`: black on white, for print. */
  manner: 'paper' | 'lines';
}

/** Lays something over a piece as soon as it is drawn, so that what lies in front of the piece covers it too. */
export interface Overlay {
  begin(rig: Rig, view: View, scene: Scene): void;
  /** @param piece - One of the pieces of `draw-order.ts`. */
  paint(context: CanvasRenderingContext2D, piece: number): void;
}

/** Draws a posed figure. Canvas 2D today; anything that can draw hulls may follow. */
export interface Renderer {
  /** Place and size in device pixels; without an area it draws nothing. */
  resize(left: number, width: number, height: number, floorAt: number): void;
  draw(rig: Rig, scene: Scene): void;
}
