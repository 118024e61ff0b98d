import { breathe } from '../../src/domain/movement/breath.ts';
import { blendRigs } from '../../src/domain/movement/blend.ts';
import type { Clip } from '../../src/domain/movement/clip.ts';
import type { FigureLook } from '../../src/domain/movement/look.ts';
import { Mover } from '../../src/domain/movement/mover.ts';
import { copyRig, makeRig } from '../../src/domain/movement/rig.ts';
import { makeBody } from './body.ts';
import { CanvasRenderer } from './canvas-renderer.ts';
import { frame } from './framing.ts';
import type { Framing } from './framing.ts';

const BLEND_MS = 420;

export interface Moment {
  readonly phase: number;
  /** Runs on while the figure stands still, so that it breathes. */
  readonly breathMs: number;
  readonly width: number;
  readonly height: number;
  readonly look: FigureLook;
  readonly orbit: number;
  readonly floorAt: number;
  readonly glow: number;
  readonly isBlended: boolean;
}

/** Plays clips one after the other on one canvas: from one to the next body and camera glide. */
export class FigurePlayer {
  readonly #renderer: CanvasRenderer;
  readonly #rig = makeRig();
  readonly #shown = makeRig();
  readonly #from = makeRig();
  #mover: Mover | null = null;
  #framing: Framing | null = null;
  #framedFor = '';
  #fromFraming: Framing | null = null;
  #fromAzimuth = 0;
  #fromElevation = 0;
  #azimuth = 0;
  #elevation = 0;
  #hasShown = false;
  #blendFromMs = -Infinity;
  #mustBlend = false;

  constructor(context: CanvasRenderingContext2D) {
    this.#renderer = new CanvasRenderer(context);
  }

  get clip(): Clip | null {
    return this.#mover?.clip ?? null;
  }

  play(clip: Clip): void {
    this.#mover = new Mover(clip);
    this.#fromFraming = this.#framing;
    this.#framedFor = '';
    this.#mustBlend = this.#hasShown;
  }

  isBlending(nowMs: number): boolean {
    return this.#mustBlend || nowMs - this.#blendFromMs < BLEND_MS;
  }

  draw(nowMs: number, moment: Moment): void {
    const mover = this.#mover;
    if (!mover) return;
    this.#aim(mover.clip, moment);
    mover.poseAt(this.#rig, moment.phase);
    breathe(this.#rig, moment.breathMs);
    if (this.#mustBlend) this.#beginBlend(nowMs);
    const share = moment.isBlended ? Math.min(1, (nowMs - this.#blendFromMs) / BLEND_MS) : 1;
    const eased = share * share * (3 - 2 * share);
    if (share < 1) blendRigs(this.#shown, this.#from, this.#rig, eased);
    else copyRig(this.#shown, this.#rig);
    const { camera } = mover.clip;
    const azimuth = camera.azimuth + moment.orbit;
    this.#azimuth = share < 1 ? this.#fromAzimuth + shortest(azimuth - this.#fromAzimuth) * eased : azimuth;
    this.#elevation = share < 1 ? this.#fromElevation + (camera.elevation - this.#fromElevation) * eased : camera.elevation;
    this.#renderer.floorAt = moment.floorAt;
    this.#renderer.resize(moment.width, moment.height);
    this.#renderer.draw(this.#shown, {
      clip: mover.clip,
      look: moment.look,
      framing: share < 1 && this.#fromFraming ? between(this.#fromFraming, this.#framing!, eased) : this.#framing!,
      azimuth: this.#azimuth,
      elevation: this.#elevation,
      glow: moment.glow,
      isMarked: true,
    });
    this.#hasShown = true;
  }

  #beginBlend(nowMs: number): void {
    copyRig(this.#from, this.#shown);
    this.#fromAzimuth = this.#azimuth;
    this.#fromElevation = this.#elevation;
    this.#blendFromMs = nowMs;
    this.#mustBlend = false;
  }

  #aim(clip: Clip, moment: Moment): void {
    const wanted = `${moment.look.build} ${moment.look.hair} ${moment.orbit}`;
    if (this.#framing && this.#framedFor === wanted) return;
    this.#framedFor = wanted;
    this.#framing = frame(clip, makeBody(moment.look), clip.camera.azimuth + moment.orbit, clip.camera.elevation);
  }
}

function between(a: Framing, b: Framing, share: number): Framing {
  const mix = (from: number, to: number): number => from + (to - from) * share;
  return { left: mix(a.left, b.left), right: mix(a.right, b.right), bottom: mix(a.bottom, b.bottom), top: mix(a.top, b.top) };
}

function shortest(degrees: number): number {
  return ((((degrees + 180) % 360) + 360) % 360) - 180;
}
