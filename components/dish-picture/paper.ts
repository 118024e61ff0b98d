import type { Layer } from './shapes.ts';

/** One path to be drawn; a line where `width` is not 0. */
export interface Paint {
  readonly d: string;
  readonly colour: string;
  readonly width: number;
}

/** Where a shape lies on the dish. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly angle: number;
  readonly scale: number;
}

type Step = readonly [command: string, numbers: readonly number[]];

const parsed = new Map<string, readonly Step[]>();

function stepsOf(path: string): readonly Step[] {
  let steps = parsed.get(path);
  if (!steps) {
    steps = (path.match(/[MLCQOZ][^MLCQOZ]*/g) ?? []).map((part): Step => [part.charAt(0), (part.match(/-?[\d.]+/g) ?? []).map(Number)]);
    parsed.set(path, steps);
  }
  return steps;
}

/**
 * Collects cut-paper shapes as few paths: neighbours of one colour become one. Whole numbers alone are written, which is quicker to do and
 * shorter: the zoom has to make a unit several of them.
 */
export class Paper {
  readonly #paints: { d: string; colour: string; width: number }[] = [];
  readonly #middleX: number;
  readonly #middleY: number;
  readonly #zoom: number;
  readonly #tilt: number;
  readonly #cos: number;
  readonly #sin: number;

  /** @param zoom - Of all that is drawn. @param tilt - Of the whole, in degrees. */
  constructor(middleX: number, middleY: number, zoom: number, tilt: number) {
    this.#middleX = middleX;
    this.#middleY = middleY;
    this.#zoom = zoom;
    this.#tilt = tilt;
    this.#cos = Math.cos((tilt * Math.PI) / 180);
    this.#sin = Math.sin((tilt * Math.PI) / 180);
  }

  get paints(): readonly Paint[] {
    return this.#paints;
  }

  /** Draws a path at a place; `lift` moves it towards the light. */
  draw(path: string, colour: string, spot: Spot = { x: 0, y: 0, angle: 0, scale: 1 }, lift = 0, width = 0): void {
    const d = this.#placed(path, spot, lift);
    if (d === '') return;
    const stroke = Math.round(width * spot.scale * this.#zoom);
    const last = this.#paints[this.#paints.length - 1];
    if (last && last.colour === colour && last.width === stroke) last.d += d;
    else this.#paints.push({ d, colour, width: stroke });
  }

  /** The layers of one shape at many spots, layer by layer: for pieces that lie beside each other. */
  strew(layers: readonly Layer[], tones: readonly string[], spots: readonly Spot[], shadow: string): void {
    const base = layers.find(([, , , width]) => width === undefined) ?? layers[0];
    if (!base) return;
    for (const spot of spots) this.draw(base[1], shadow, spot, -2.6, base[3]);
    for (const [tone, path, lift, width] of layers) for (const spot of spots) this.draw(path, tones[tone] ?? tones[0]!, spot, lift, width);
  }

  #placed(path: string, { x, y, angle, scale }: Spot, lift: number): string {
    const turn = ((angle + this.#tilt) * Math.PI) / 180;
    const size = scale * this.#zoom;
    const [cos, sin] = [Math.cos(turn) * size, Math.sin(turn) * size];
    const [shiftedX, shiftedY] = [x - lift * 0.7 * scale, y - lift * scale];
    const atX = this.#middleX + (shiftedX * this.#cos - shiftedY * this.#sin) * this.#zoom;
    const atY = this.#middleY + (shiftedX * this.#sin + shiftedY * this.#cos) * this.#zoom;
    let d = '';
    for (const [command, numbers] of stepsOf(path)) {
      if (command === 'O') {
        d += ellipse(numbers, atX, atY, cos, sin, size, angle + this.#tilt);
        continue;
      }
      d += command;
      for (let i = 0; i < numbers.length; i += 2) {
        const [px, py] = [numbers[i]!, numbers[i + 1]!];
        d += (i > 0 ? ' ' : '') + Math.round(atX + px * cos - py * sin) + ' ' + Math.round(atY + px * sin + py * cos);
      }
    }
    return d;
  }
}

function ellipse(numbers: readonly number[], atX: number, atY: number, cos: number, sin: number, size: number, angle: number): string {
  const [x = 0, y = 0, rx = 0, ry = 0] = numbers;
  const [middleX, middleY] = [atX + x * cos - y * sin, atY + x * sin + y * cos];
  // A circle has no turn; its two halves start at the left.
  const isCircle = rx === ry;
  const [dx, dy] = isCircle ? [Math.round(rx * size), 0] : [Math.round(rx * cos), Math.round(rx * sin)];
  const arc = 'a' + Math.round(rx * size) + ' ' + Math.round(ry * size) + ' ' + (isCircle ? 0 : Math.round(angle)) + ' 1 1 ';
  return 'M' + (Math.round(middleX) - dx) + ' ' + (Math.round(middleY) - dy) + arc + 2 * dx + ' ' + 2 * dy + arc + -2 * dx + ' ' + -2 * dy + 'Z';
}

/** A box with round corners about the middle, by half its sides. */
export function roundedBox(w: number, h: number, r: number): string {
  return `M${-w} ${r - h}Q${-w} ${-h} ${r - w} ${-h}L${w - r} ${-h}Q${w} ${-h} ${w} ${r - h}L${w} ${h - r}Q${w} ${h} ${w - r} ${h}L${r - w} ${h}Q${-w} ${h} ${-w} ${h - r}Z`;
}
