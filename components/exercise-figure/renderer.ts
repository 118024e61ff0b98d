import type { Clip } from '../../src/domain/movement/clip.ts';
import type { FigureLook } from '../../src/domain/movement/look.ts';
import type { Rig } from '../../src/domain/movement/rig.ts';
import type { Framing } from './framing.ts';

/** What a picture of the figure needs beside its pose. */
export interface Scene {
  readonly clip: Clip;
  readonly look: FigureLook;
  readonly framing: Framing;
  readonly azimuth: number;
  readonly elevation: number;
  /** 0 = no muscles shown, 1 = full glow. */
  readonly glow: number;
  /** Wears the band of the working side. */
  readonly isMarked: boolean;
}

/** Draws a posed figure. Canvas 2D today; anything that can draw hulls may follow. */
export interface Renderer {
  /** Size in device pixels; 0 draws nothing. */
  resize(width: number, height: number): void;
  draw(rig: Rig, scene: Scene): void;
}
