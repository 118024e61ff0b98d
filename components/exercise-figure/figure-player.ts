import { breathe } from '../../src/domain/movement/breath.ts';
import { blendRigs } from '../../src/domain/movement/blend.ts';
import type { Clip } from '../../src/domain/movement/clip.ts';
import type { FigureLook } from '../../src/domain/movement/look.ts';
import type { Mover } from '../../src/domain/movement/mover.ts';
import { copyRig, makeRig } from '../../src/domain/movement/rig.ts';
import { makeBody } from './body.ts';
import { CanvasRenderer } from './canvas-renderer.ts';
import { frame, mixFramings } from './framing.ts';
import type { Framing } from './framing.ts';
import type { Scene } from './renderer.ts';

const BLEND_MS = 400;

/** What the element says of the picture it wants; one object, written anew for each frame. */
export interface Moment {
  phase: number;
  /** Runs on while the figure stands still, so that it breathes. */
  breathMs: number;
  left: number;
  width: number;
  height: number;
  look: FigureLook;
  orbit: number;
  floorAt: number;
  glow: number;
  manner: Scene['manner'];
  isBlended: boolean;
}

/** Plays clips one after the other on one canvas: from one to the next body and camera glide. Plain fields, as in `Mover`. */
export class FigurePlayer {
  readonly renderer: CanvasRenderer;
  readonly rig = makeRig();
  readonly shown = makeRig();
  readonly from = makeRig();
  readonly framing: Framing = { left: -1, right: 1, bottom: 0, top: 1.8 };
  readonly fromFraming: Framing = { left: -1, right: 1, bottom: 0, top: 1.8 };
  mover: Mover | null = null;
  scene: Scene | null = null;
  aimed: Framing | null = null;
  aimedLook: FigureLook | null = null;
  aimedOrbit = 0;
  fromAzimuth = 0;
  fromElevation = 0;
  blendFromMs = -Infinity;
  mustBlend = false;

  constructor(context: CanvasRenderingContext2D) {
    this.renderer = new CanvasRenderer(context);
  }

  get clip(): Clip | null {
    return this.mover?.clip ?? null;
  }

  play(mover: Mover): void {
    this.mover = mover;
    this.aimed = null;
    this.mustBlend = this.scene !== null;
  }

  isBlending(nowMs: number): boolean {
    return this.mustBlend || nowMs - this.blendFromMs < BLEND_MS;
  }

  draw(nowMs: number, moment: Moment): void {
    const { mover } = this;
    if (!mover) return;
    const aimed = this.aim(mover.clip, moment);
    mover.poseAt(this.rig, moment.phase);
    breathe(this.rig, moment.breathMs);
    if (this.mustBlend) this.beginBlend(nowMs);
    const share = moment.isBlended ? Math.min(1, (nowMs - this.blendFromMs) / BLEND_MS) : 1;
    this.show(mover.clip, moment, aimed, share < 1 ? share * share * (3 - 2 * share) : 1);
  }

  show(clip: Clip, moment: Moment, aimed: Framing, share: number): void {
    const scene = (this.scene ??= { clip, look: moment.look, framing: this.framing, azimuth: 0, elevation: 0, phase: 0, glow: 0, manner: 'paper' });
    const azimuth = clip.camera.azimuth + moment.orbit;
    if (share < 1) {
      blendRigs(this.shown, this.from, this.rig, share);
      mixFramings(this.framing, this.fromFraming, aimed, share);
      scene.azimuth = this.fromAzimuth + shortest(azimuth - this.fromAzimuth) * share;
      scene.elevation = this.fromElevation + (clip.camera.elevation - this.fromElevation) * share;
    } else {
      copyRig(this.shown, this.rig);
      mixFramings(this.framing, aimed, aimed, 1);
      scene.azimuth = azimuth;
      scene.elevation = clip.camera.elevation;
    }
    scene.clip = clip;
    scene.look = moment.look;
    scene.phase = moment.phase;
    scene.glow = moment.glow;
    scene.manner = moment.manner;
    this.renderer.resize(moment.left, moment.width, moment.height, moment.floorAt);
    this.renderer.draw(this.shown, scene);
  }

  beginBlend(nowMs: number): void {
    copyRig(this.from, this.shown);
    mixFramings(this.fromFraming, this.framing, this.framing, 1);
    this.fromAzimuth = this.scene!.azimuth;
    this.fromElevation = this.scene!.elevation;
    this.blendFromMs = nowMs;
    this.mustBlend = false;
  }

  aim(clip: Clip, moment: Moment): Framing {
    if (this.aimed && this.aimedLook === moment.look && this.aimedOrbit === moment.orbit) return this.aimed;
    this.aimedLook = moment.look;
    this.aimedOrbit = moment.orbit;
    this.aimed = frame(clip, makeBody(moment.look), clip.camera.azimuth + moment.orbit, clip.camera.elevation, moment.manner === 'lines' ? 0 : undefined);
    return this.aimed;
  }
}

function shortest(degrees: number): number {
  return ((((degrees + 180) % 360) + 360) % 360) - 180;
}
