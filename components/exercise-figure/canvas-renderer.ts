import type { FigureLook } from '../../src/domain/movement/look.ts';
import type { Rig } from '../../src/domain/movement/rig.ts';
import { HEAD, LEFT_ARM, LEFT_LEG, RIGHT_ARM, RIGHT_LEG } from '../../src/domain/movement/skeleton.ts';
import { HAIRLINE, makeBody } from './body.ts';
import type { Body } from './body.ts';
import {
  DrawOrder, HEAD_ITEM, HIPS, LEFT_SHIN, LEFT_THIGH, LEFT_UPPER, RIGHT_UPPER, TRUNK,
} from './draw-order.ts';
import { drawDumbbellHead, drawHandle } from './dumbbell.ts';
import { fit } from './framing.ts';
import { FAR_STEPS, paletteOf } from './palette.ts';
import type { Material, Palette } from './palette.ts';
import { Outlines, View } from './projection.ts';
import { drawFloor, drawSolids } from './paint-props.ts';
import type { Renderer, Scene } from './renderer.ts';
import { traceHull } from './trace-hull.ts';

type Side = 'left' | 'right';
const SIDES: readonly Side[] = ['left', 'right'];
const NAMES = {
  left: nameParts('left'),
  right: nameParts('right'),
};

/** How much of its radius a part's shade covers: slim parts show more of it. */
const SHADE = { skin: 0.2, shirt: 0.085, sleeve: 0.17, shorts: 0.15, shoe: 0.18, face: 0.1, hair: 0.16, other: 0.15 };

/** Only a limb that points well towards the eye comes out of its cloth; otherwise the hem lies over the skin. */
const SLEEVE_TURNED = 0.14;
const SHORTS_TURNED = 0.19;

function nameParts(side: Side): { readonly [part: string]: string } {
  const parts = ['sleeve', 'upper-skin', 'forearm', 'band', 'fist', 'fist-thumb', 'open', 'open-thumb', 'shorts', 'thigh-skin', 'shin', 'sock', 'shoe', 'sole', 'ear'];
  const names: { [part: string]: string } = {};
  for (const part of parts) names[part] = `${side}-${part}`;
  return names;
}

/** The figure as cut paper on a 2D canvas: flat hulls in two tones, no outline, the limbs farther away darker. */
export class CanvasRenderer implements Renderer {
  readonly #context: CanvasRenderingContext2D;
  readonly #view = new View();
  readonly #order = new DrawOrder();
  readonly #fit = { scale: 1, x: 0, y: 0 };
  readonly #far = { left: { arm: 0, leg: 0 }, right: { arm: 0, leg: 0 } };
  #width = 0;
  #height = 0;
  #look: FigureLook | null = null;
  #body!: Body;
  #outlines!: Outlines;
  #palette!: Palette;
  /** Share of the height where the floor line lies. */
  floorAt = 0.9;

  constructor(context: CanvasRenderingContext2D) {
    this.#context = context;
  }

  resize(width: number, height: number): void {
    this.#width = width;
    this.#height = height;
  }

  draw(rig: Rig, scene: Scene): void {
    const context = this.#context;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, this.#width, this.#height);
    if (this.#width < 1 || this.#height < 1) return;
    this.#wear(scene.look);
    this.#view.look(scene.azimuth, scene.elevation);
    const { scale, x, y } = fit(scene.framing, this.#width, this.#height, this.floorAt, this.#fit);
    context.setTransform(scale, 0, 0, -scale, x, y);
    this.#outlines.project(rig, this.#view);
    this.#order.sort(rig, this.#view);
    this.#measureFar(rig);
    drawFloor(context, this.#view, rig, scene.clip, this.#palette);
    drawSolids(context, this.#view, rig, scene.clip, this.#palette, false);
    this.#drawPieces(rig, scene);
    drawSolids(context, this.#view, rig, scene.clip, this.#palette, true);
  }

  #wear(look: FigureLook): void {
    if (look === this.#look) return;
    this.#look = look;
    this.#body = makeBody(look);
    this.#outlines = new Outlines(this.#body.stations);
    this.#palette = paletteOf(look);
  }

  /** A limb is far when its root lies clearly behind the body's middle, as seen. */
  #measureFar({ points }: Rig): void {
    const hip = this.#view.depth(points, LEFT_LEG * 3) - this.#view.depth(points, RIGHT_LEG * 3);
    const shoulder = this.#view.depth(points, LEFT_ARM * 3 + 3) - this.#view.depth(points, RIGHT_ARM * 3 + 3);
    this.#far.left.leg = farStep(-hip / 0.184);
    this.#far.right.leg = farStep(hip / 0.184);
    this.#far.left.arm = farStep(-shoulder / 0.34);
    this.#far.right.arm = farStep(shoulder / 0.34);
  }

  #drawPieces(rig: Rig, scene: Scene): void {
    const { order } = this.#order;
    for (let i = 0; i < order.length; i += 1) {
      const item = order[i]!;
      const isSecond = this.#isAfterPartner(i);
      if (item === TRUNK) this.#drawTrunk();
      else if (item === HIPS) this.#fill('pelvis', 'shorts', SHADE.shorts, 0);
      else if (item === HEAD_ITEM) this.#drawHead(rig);
      else if (item >= LEFT_THIGH) this.#drawLegPiece(item, isSecond);
      else this.#drawArmPiece(item, isSecond, rig, scene);
    }
  }

  /** Whether the other half of this limb is on the canvas already. */
  #isAfterPartner(position: number): boolean {
    const { order } = this.#order;
    const item = order[position]!;
    for (let i = 0; i < position; i += 1) if (isSameLimb(order[i]!, item)) return true;
    return false;
  }

  #drawTrunk(): void {
    this.#fill('shirt', 'shirt', SHADE.shirt, 0);
    this.#paint('neck', this.#palette.skin[0]!.shade, 0);
    if (this.#look!.hair === 'scarf') this.#fill('wrap', 'hair', SHADE.hair, 0);
  }

  #drawArmPiece(item: number, isSecond: boolean, rig: Rig, scene: Scene): void {
    const side = SIDES[(item - LEFT_UPPER) % 2]!;
    const far = this.#far[side].arm;
    const isUpper = item <= RIGHT_UPPER;
    const other = NAMES[side][isUpper ? 'forearm' : 'upper-skin']!;
    if (!isSecond) this.#paint(other, this.#palette.skin[far]!.shade, 0);
    const joined = isSecond ? other : null;
    if (isUpper) this.#drawUpperArm(side, far, joined);
    else this.#drawForearm(side, far, joined, rig, scene);
  }

  /**
   * Second of a limb: its shade starts a hull away from the joint, and the first one's light is laid over the joint again, so that light
   * runs through it without a seam, while a folded limb still casts its edge on the other half.
   */
  #drawSkin(part: string, far: number, partner: string | null, isLower: boolean): void {
    const tone = this.#palette.skin[far]!;
    const hulls = this.#body.parts[part]!;
    const from = partner && isLower ? 1 : 0;
    const to = partner && !isLower ? hulls.length - 1 : hulls.length;
    this.#context.fillStyle = tone.shade;
    this.#traceAll(hulls, from, to, 0);
    this.#context.fillStyle = tone.light;
    if (partner) {
      const others = this.#body.parts[partner]!;
      this.#traceAll(others, isLower ? others.length - 1 : 0, isLower ? others.length : 1, SHADE.skin);
    }
    this.#traceAll(hulls, 0, hulls.length, SHADE.skin);
  }

  #drawUpperArm(side: Side, far: number, partner: string | null): void {
    const names = NAMES[side];
    this.#drawInOrder(
      this.#depthOf(names['sleeve']!) > this.#depthOf(names['upper-skin']!) - SLEEVE_TURNED,
      () => this.#drawSkin(names['upper-skin']!, far, partner, false),
      () => this.#fill(names['sleeve']!, 'shirt', SHADE.sleeve, far),
    );
  }

  #drawInOrder(isClothInFront: boolean, skin: () => void, cloth: () => void): void {
    if (isClothInFront) {
      skin();
      cloth();
    } else {
      cloth();
      skin();
    }
  }

  #depthOf(part: string): number {
    const hulls = this.#body.parts[part]!;
    const middle = hulls[hulls.length >> 1]!;
    return this.#outlines.depth[middle[0]!]!;
  }

  #drawForearm(side: Side, far: number, partner: string | null, rig: Rig, scene: Scene): void {
    const names = NAMES[side];
    const holds = scene.clip.dumbbells[side];
    const bone = (side === 'left' ? LEFT_ARM : RIGHT_ARM) + 3;
    const isFist = holds || scene.clip.hands[side] === 'fist';
    const thumbward = this.#view.toward[0]! * rig.turns[bone * 9 + 2]! + this.#view.toward[1]! * rig.turns[bone * 9 + 5]! + this.#view.toward[2]! * rig.turns[bone * 9 + 8]!;
    const nearEnd = thumbward >= 0 ? 1 : -1;
    if (holds) {
      drawDumbbellHead(this.#context, this.#view, rig, bone, -nearEnd, this.#palette, far);
      drawHandle(this.#context, this.#view, rig, bone, this.#palette, far);
    }
    const hand = names[isFist ? 'fist' : 'open']!;
    this.#paint(hand, this.#palette.skin[far]!.shade, 0);
    this.#drawSkin(names['forearm']!, far, partner, true);
    this.#paint(hand, this.#palette.skin[far]!.light, SHADE.skin);
    this.#fill(names[isFist ? 'fist-thumb' : 'open-thumb']!, 'skin', SHADE.skin, far);
    if (scene.isMarked && scene.clip.core.working === 'arm' && scene.clip.side === side) this.#fill(names['band']!, 'band', SHADE.other, far);
    if (holds) drawDumbbellHead(this.#context, this.#view, rig, bone, nearEnd, this.#palette, far);
  }

  #drawLegPiece(item: number, isSecond: boolean): void {
    const side = SIDES[(item - LEFT_THIGH) % 2]!;
    const far = this.#far[side].leg;
    const isThigh = item < LEFT_SHIN;
    const names = NAMES[side];
    const other = names[isThigh ? 'shin' : 'thigh-skin']!;
    if (!isSecond) this.#paint(other, this.#palette.skin[far]!.shade, 0);
    const joined = isSecond ? other : null;
    if (isThigh) {
      this.#drawInOrder(
        this.#depthOf(names['shorts']!) > this.#depthOf(names['thigh-skin']!) - SHORTS_TURNED,
        () => this.#drawSkin(names['thigh-skin']!, far, joined, false),
        () => this.#fill(names['shorts']!, 'shorts', SHADE.shorts, far),
      );
      return;
    }
    this.#drawSkin(names['shin']!, far, joined, true);
    this.#fill(names['sock']!, 'sole', SHADE.other, far);
    this.#fill(names['sole']!, 'sole', SHADE.other, far);
    this.#fill(names['shoe']!, 'shoe', SHADE.shoe, far);
  }

  /** The hair is a solid cut off at the hairline: whichever half is nearer is drawn last. */
  #drawHead({ turns }: Rig): void {
    const t = HEAD * 9;
    const { toward } = this.#view;
    const up = toward[0]! * turns[t + 1]! + toward[1]! * turns[t + 4]! + toward[2]! * turns[t + 7]!;
    const ahead = toward[0]! * turns[t + 2]! + toward[1]! * turns[t + 5]! + toward[2]! * turns[t + 8]!;
    const leftward = toward[0]! * turns[t]! + toward[1]! * turns[t + 3]! + toward[2]! * turns[t + 6]!;
    const isHairNear = up * HAIRLINE[1] + ahead * HAIRLINE[2] > 0;
    const tail = ahead > -0.2 ? 'first' : 'last';
    if (tail === 'first') this.#fill('tail', 'hair', SHADE.hair, 0);
    if (!isHairNear) this.#fill('cap', 'hair', SHADE.hair, 0);
    const isFrontal = Math.abs(leftward) < 0.25;
    this.#drawEar(leftward < 0 ? 'left' : 'right');
    if (isFrontal) this.#drawEar(leftward < 0 ? 'right' : 'left');
    const hasHair = this.#look!.hair !== 'bald';
    this.#fill(!isHairNear && hasHair ? 'face-under-hair' : 'face', 'skin', SHADE.face, 0);
    if (isHairNear) this.#fill('cap', 'hair', SHADE.hair, 0);
    if (!isFrontal) this.#drawEar(leftward < 0 ? 'right' : 'left');
    if (tail === 'last') this.#fill('tail', 'hair', SHADE.hair, 0);
  }

  #drawEar(side: Side): void {
    if (this.#look!.hair !== 'scarf') this.#fill(NAMES[side]['ear']!, 'skin', SHADE.other, 0);
  }

  #fill(part: string, material: Material, shade: number, far: number): void {
    const tone = this.#palette[material][far]!;
    this.#paint(part, tone.shade, 0);
    this.#paint(part, tone.light, shade);
  }

  #paint(part: string, colour: string, shrink: number): void {
    const hulls = this.#body.parts[part];
    if (!hulls) return;
    this.#context.fillStyle = colour;
    this.#traceAll(hulls, 0, hulls.length, shrink);
  }

  #traceAll(hulls: readonly (readonly number[])[], from: number, to: number, shrink: number): void {
    this.#context.beginPath();
    for (let i = from; i < to; i += 1) traceHull(this.#context, this.#outlines, hulls[i]!, shrink);
    this.#context.fill();
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
