import type { FigureLook } from '../../src/domain/movement/look.ts';
import type { Rig } from '../../src/domain/movement/rig.ts';
import { HEAD, LEFT_ARM, LEFT_LEG, RIGHT_ARM, RIGHT_LEG } from '../../src/domain/movement/skeleton.ts';
import { HAIRLINE, makeBody } from './body.ts';
import type { Body, Hulls } from './body.ts';
import {
  DrawOrder, HEAD_ITEM, HIPS, LEFT_SHIN, LEFT_THIGH, LEFT_UPPER, RIGHT_UPPER, TRUNK,
} from './draw-order.ts';
import { drawDumbbellHead, drawHandle } from './dumbbell.ts';
import { fit } from './framing.ts';
import { FAR_STEPS, paletteOf } from './palette.ts';
import type { Material, Palette } from './palette.ts';
import { Outlines, UNITS, View } from './projection.ts';
import { drawFloor, drawSolids } from './paint-props.ts';
import type { Overlay, Renderer, Scene } from './renderer.ts';
import { traceHull } from './trace-hull.ts';

type Side = 'left' | 'right';
const SIDES: readonly Side[] = ['left', 'right'];

/** How much of its radius a part's shade covers: slim parts show more of it. */
const SHADE = { skin: 0.2, shirt: 0.085, sleeve: 0.17, shorts: 0.15, shoe: 0.18, face: 0.1, hair: 0.16, other: 0.15 };

/** Only a limb that points well towards the eye comes out of its cloth; otherwise the hem lies over the skin. */
const SLEEVE_TURNED = 0.14;
const SHORTS_TURNED = 0.19;

/** Of a head that looks so much at the eye, hair hangs behind neck and shoulders. */
const TAIL_HIDDEN = 0.6;

/** Width of a line of the print, in metres. */
const LINE = 0.011;

/**
 * The figure as cut paper on a 2D canvas: flat hulls in two tones, no outline, the limbs farther away darker. In lines the shade is what
 * is drawn black and a little larger, the light what is filled white over it. Plain fields, as in `Mover`.
 */
export class CanvasRenderer implements Renderer {
  readonly context: CanvasRenderingContext2D;
  readonly view = new View();
  readonly order = new DrawOrder();
  readonly fit = { scale: 1, x: 0, y: 0 };
  readonly far = { left: { arm: 0, leg: 0 }, right: { arm: 0, leg: 0 } };
  left = 0;
  width = 0;
  height = 0;
  floorAt = 0.9;
  look: FigureLook | null = null;
  body!: Body;
  outlines!: Outlines;
  palette!: Palette;
  lineWidth = 0;
  /** Comes with what draws in lines. */
  linePalette: Palette | null = null;
  /** Shown over the pieces while the scene glows. */
  overlay: Overlay | null = null;

  constructor(context: CanvasRenderingContext2D) {
    this.context = context;
  }

  resize(left: number, width: number, height: number, floorAt: number): void {
    this.left = left;
    this.width = width;
    this.height = height;
    this.floorAt = floorAt;
  }

  draw(rig: Rig, scene: Scene): void {
    const { context, view, left } = this;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(left, 0, this.width, this.height);
    if (this.width < 1 || this.height < 1) return;
    this.wear(scene.look);
    this.lineWidth = scene.manner === 'lines' ? LINE : 0;
    const palette = (this.lineWidth > 0 && this.linePalette) || paletteOf(scene.look);
    this.palette = palette;
    view.look(scene.azimuth, scene.elevation);
    const { scale, x, y } = fit(scene.framing, this.width, this.height, this.floorAt, this.fit);
    context.setTransform(scale / UNITS, 0, 0, -scale / UNITS, x + left, y);
    context.lineWidth = this.lineWidth * 2 * UNITS;
    context.lineJoin = 'round';
    context.strokeStyle = '#000000';
    this.outlines.project(rig, view);
    this.order.sort(rig, view);
    this.measureFar(rig);
    if (scene.glow > 0) this.overlay?.begin(rig, view, scene);
    drawFloor(context, view, rig, scene.clip, palette, this.lineWidth);
    drawSolids(context, view, rig, scene.clip, palette, false, this.lineWidth);
    this.drawPieces(rig, scene);
    drawSolids(context, view, rig, scene.clip, palette, true, this.lineWidth);
  }

  wear(look: FigureLook): void {
    if (look === this.look) return;
    this.look = look;
    this.body = makeBody(look);
    this.outlines = new Outlines(this.body.stations);
  }

  /** A limb is far when its root lies clearly behind the body's middle, as seen. */
  measureFar({ points }: Rig): void {
    const hip = this.view.depth(points, LEFT_LEG * 3) - this.view.depth(points, RIGHT_LEG * 3);
    const shoulder = this.view.depth(points, LEFT_ARM * 3 + 3) - this.view.depth(points, RIGHT_ARM * 3 + 3);
    this.far.left.leg = farStep(-hip / 0.184);
    this.far.right.leg = farStep(hip / 0.184);
    this.far.left.arm = farStep(-shoulder / 0.34);
    this.far.right.arm = farStep(shoulder / 0.34);
  }

  drawPieces(rig: Rig, scene: Scene): void {
    const { order } = this.order;
    if (this.isTailHidden(this.facing(rig.turns, HEAD, 2))) this.fill(this.body.middle.tail, 'hair', SHADE.hair, 0);
    for (let i = 0; i < order.length; i += 1) {
      const item = order[i]!;
      const isSecond = this.isAfterPartner(i);
      if (item === TRUNK) this.drawTrunk();
      else if (item === HIPS) this.fill(this.body.middle.pelvis, 'shorts', SHADE.shorts, 0);
      else if (item === HEAD_ITEM) this.drawHead(rig);
      else if (item >= LEFT_THIGH) this.drawLegPiece(item, isSecond, scene);
      else this.drawArmPiece(item, isSecond, rig, scene);
      if (scene.glow > 0) this.overlay?.paint(this.context, item);
    }
  }

  /** Whether the other half of this limb is on the canvas already. */
  isAfterPartner(position: number): boolean {
    const { order } = this.order;
    const item = order[position]!;
    for (let i = 0; i < position; i += 1) if (isSameLimb(order[i]!, item)) return true;
    return false;
  }

  drawTrunk(): void {
    this.fill(this.body.middle.shirt, 'shirt', SHADE.shirt, 0);
    this.paint(this.body.middle.neck, this.palette.skin[0]!.shade, 0);
    if (this.lineWidth > 0) this.paint(this.body.middle.neck, this.palette.skin[0]!.light, SHADE.skin);
    if (this.look!.hair === 'scarf') this.fill(this.body.middle.wrap, 'hair', SHADE.hair, 0);
  }

  drawArmPiece(item: number, isSecond: boolean, rig: Rig, scene: Scene): void {
    const side = SIDES[(item - LEFT_UPPER) % 2]!;
    const far = this.far[side].arm;
    const isUpper = item <= RIGHT_UPPER;
    const other = isUpper ? this.body[side].forearm : this.body[side].upperSkin;
    if (!isSecond) this.paint(other, this.palette.skin[far]!.shade, 0);
    const joined = isSecond ? other : null;
    if (isUpper) this.drawUpperArm(side, far, joined);
    else this.drawForearm(side, far, joined, rig, scene);
  }

  /**
   * Second of a limb: its shade starts a hull away from the joint, and the first one's light is laid over the joint again, so that light
   * runs through it without a seam, while a folded limb still casts its edge on the other half.
   */
  drawSkin(hulls: Hulls, far: number, partner: Hulls | null, isLower: boolean): void {
    const tone = this.palette.skin[far]!;
    const from = partner && isLower ? 1 : 0;
    const to = partner && !isLower ? hulls.length - 1 : hulls.length;
    this.context.fillStyle = tone.shade;
    this.traceAll(hulls, from, to, 0);
    this.context.fillStyle = tone.light;
    if (partner) {
      this.traceAll(partner, isLower ? partner.length - 1 : 0, isLower ? partner.length : 1, SHADE.skin);
    }
    this.traceAll(hulls, 0, hulls.length, SHADE.skin);
  }

  drawUpperArm(side: Side, far: number, partner: Hulls | null): void {
    const { sleeve, shoulder, upperSkin } = this.body[side];
    const isClothInFront = this.depthOf(sleeve) > this.depthOf(upperSkin) - SLEEVE_TURNED;
    if (isClothInFront) this.drawSkin(upperSkin, far, partner, false);
    this.fill(sleeve, 'shirt', SHADE.sleeve, far);
    // No edge over the joint: the sleeve runs into the shirt, however high the arm is.
    if (this.lineWidth === 0) this.paint(shoulder, this.palette.shirt[far]!.light, 0);
    if (!isClothInFront) this.drawSkin(upperSkin, far, partner, false);
  }

  depthOf(hulls: Hulls): number {
    const middle = hulls[hulls.length >> 1]!;
    return this.outlines.depth[middle[0]!]!;
  }

  drawForearm(side: Side, far: number, partner: Hulls | null, rig: Rig, scene: Scene): void {
    const names = this.body[side];
    const holds = scene.clip.dumbbells[side];
    const bone = (side === 'left' ? LEFT_ARM : RIGHT_ARM) + 3;
    const isFist = holds || scene.clip.hands[side] === 'fist';
    const nearEnd = this.facing(rig.turns, bone, 2) >= 0 ? 1 : -1;
    if (holds) {
      drawDumbbellHead(this.context, this.view, rig, bone, -nearEnd, this.palette, far);
      drawHandle(this.context, this.view, rig, bone, this.palette, far);
    }
    const hand = isFist ? names.fist : names.open;
    this.paint(hand, this.palette.skin[far]!.shade, 0);
    this.drawSkin(names.forearm, far, partner, true);
    this.paint(hand, this.palette.skin[far]!.light, SHADE.skin);
    this.fill(isFist ? names.fistThumb : names.openThumb, 'skin', SHADE.skin, far);
    if (scene.clip.core.working === 'arm' && scene.clip.side === side) this.fill(names.band, 'band', SHADE.other, far);
    if (holds) drawDumbbellHead(this.context, this.view, rig, bone, nearEnd, this.palette, far);
  }

  drawLegPiece(item: number, isSecond: boolean, scene: Scene): void {
    const side = SIDES[(item - LEFT_THIGH) % 2]!;
    const far = this.far[side].leg;
    const isThigh = item < LEFT_SHIN;
    const names = this.body[side];
    const other = isThigh ? names.shin : names.thighSkin;
    if (!isSecond) this.paint(other, this.palette.skin[far]!.shade, 0);
    const joined = isSecond ? other : null;
    if (isThigh) {
      const isClothInFront = this.depthOf(names.shorts) > this.depthOf(names.thighSkin) - SHORTS_TURNED;
      if (isClothInFront) this.drawSkin(names.thighSkin, far, joined, false);
      this.fill(names.shorts, 'shorts', SHADE.shorts, far);
      if (!isClothInFront) this.drawSkin(names.thighSkin, far, joined, false);
      return;
    }
    this.drawSkin(names.shin, far, joined, true);
    if (scene.clip.core.working === 'leg' && scene.clip.side === side) this.fill(names.legBand, 'band', SHADE.other, far);
    this.fill(names.sock, 'sole', SHADE.other, far);
    this.fill(names.sole, 'sole', SHADE.other, far);
    this.fill(names.shoe, 'shoe', SHADE.shoe, far);
  }

  /** The hair is a solid cut off at the hairline: whichever half is nearer is drawn last. */
  drawHead({ turns }: Rig): void {
    const up = this.facing(turns, HEAD, 1);
    const ahead = this.facing(turns, HEAD, 2);
    const leftward = this.facing(turns, HEAD, 0);
    const isHairNear = up * HAIRLINE[1] + ahead * HAIRLINE[2] > 0;
    if (ahead > -0.2 && !this.isTailHidden(ahead)) this.fill(this.body.middle.tail, 'hair', SHADE.hair, 0);
    if (!isHairNear) this.fill(this.body.middle.cap, 'hair', SHADE.hair, 0);
    const isFrontal = Math.abs(leftward) < 0.25;
    this.drawEar(leftward < 0 ? 'left' : 'right');
    if (isFrontal) this.drawEar(leftward < 0 ? 'right' : 'left');
    const hasHair = this.look!.hair !== 'bald';
    this.fill(!isHairNear && hasHair ? this.body.middle.faceUnderHair : this.body.middle.face, 'skin', SHADE.face, 0);
    if (isHairNear && hasHair) {
      // From behind only the nape is seen of it, in the shadow of the hair.
      if (ahead < -0.3 && this.lineWidth === 0) this.paint(this.body.middle.face, this.palette.skin[0]!.shade, 0);
      this.fill(this.body.middle.cap, 'hair', SHADE.hair, 0);
    }
    if (!isFrontal) this.drawEar(leftward < 0 ? 'right' : 'left');
    if (ahead <= -0.2) this.fill(this.body.middle.tail, 'hair', SHADE.hair, 0);
  }

  /** A scarf lies round the neck from all sides. */
  isTailHidden(ahead: number): boolean {
    return ahead > TAIL_HIDDEN && this.look!.hair !== 'scarf';
  }

  /** How far an axis of a bone (0 left, 1 up, 2 ahead) points to the eye, -1 to 1. */
  facing(turns: Float64Array, bone: number, axis: number): number {
    const { toward } = this.view;
    const t = bone * 9 + axis;
    return toward[0]! * turns[t]! + toward[1]! * turns[t + 3]! + toward[2]! * turns[t + 6]!;
  }

  drawEar(side: Side): void {
    if (this.look!.hair !== 'scarf') this.fill(this.body[side].ear, 'skin', SHADE.other, 0);
  }

  fill(part: Hulls | undefined, material: Material, shade: number, far: number): void {
    const tone = this.palette[material][far]!;
    this.paint(part, tone.shade, 0);
    this.paint(part, tone.light, shade);
  }

  paint(hulls: Hulls | undefined, colour: string, shrink: number): void {
    if (!hulls) return;
    this.context.fillStyle = colour;
    this.traceAll(hulls, 0, hulls.length, shrink);
  }

  traceAll(hulls: Hulls, from: number, to: number, shrink: number): void {
    const { context } = this;
    const isLined = this.lineWidth > 0;
    context.beginPath();
    for (let i = from; i < to; i += 1) traceHull(context, this.outlines, hulls[i]!, isLined ? 0 : shrink);
    context.fill();
    if (!isLined || shrink !== 0) return;
    context.strokeStyle = context.fillStyle;
    context.stroke();
  }
}

/** Pieces of a limb are numbered two apart: upper and fore arm, thigh and shin. */
function isSameLimb(a: number, b: number): boolean {
  return Math.abs(a - b) === 2 && a >= LEFT_UPPER && b >= LEFT_UPPER && a >= LEFT_THIGH === b >= LEFT_THIGH;
}

function farStep(behind: number): number {
  const s = Math.min(1, Math.max(0, (behind - 0.2) / 0.5));
  return Math.round(s * FAR_STEPS);
}
