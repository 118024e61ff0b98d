import { html, nothing, type TemplateResult } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';
import type { Dish } from '../../src/domain/meals/dish.ts';
import { drawDish, VIEW_BOXES } from './draw-dish.ts';
import { inTurn } from './in-turn.ts';

/** Of the drawing, in its own units. */
const [, , DRAWN_WIDTH = 1, DRAWN_HEIGHT = 1] = VIEW_BOXES.whole.split(' ').map(Number);
/** Two of its points for each of a television's, three for a phone's. */
const SMALL = 216;

/**
 * A dish among many: a picture on a canvas, which costs the page's style and layout one box, where a drawing has forty. Empty in the
 * first frame, there in those after. Silent, because the dish's name stands beside it. For one that is large or prints: `dish-picture`.
 *
 * @param dish - Null: an empty place, for a dish that comes later.
 * @param width - In the canvas's own points.
 */
export function dishCanvas(dish: Dish | null, width: number = SMALL): TemplateResult {
  return html`<canvas class="plate" width=${width} height=${Math.round(width * DRAWN_HEIGHT / DRAWN_WIDTH)} aria-hidden="true" ${painted(dish)}></canvas>`;
}

class PaintedDirective extends Directive {
  #dish: Dish | null = null;
  #frame: ImageBitmapRenderingContext | null = null;

  render(_dish: Dish | null) {
    return nothing;
  }

  override update({ element }: ElementPart, [dish]: [Dish | null]) {
    if (dish === this.#dish) return nothing;
    const canvas = element as HTMLCanvasElement;
    // Another dish's picture beside this one's name would be wrong, however short. Hidden, not emptied: that would be handed over as well.
    if (this.#dish) canvas.style.setProperty('visibility', 'hidden');
    this.#dish = dish;
    if (dish) inTurn(() => {
      if (this.#dish === dish) void this.#paint(canvas, dish);
    });
    return nothing;
  }

  async #paint(canvas: HTMLCanvasElement, dish: Dish): Promise<void> {
    // One that takes a finished picture keeps it when it is out of sight; one that is painted on is handed over anew each time it comes back.
    this.#frame ??= canvas.getContext('bitmaprenderer');
    const picture = await pictureOf(dish, canvas.width, canvas.height);
    if (this.#dish !== dish || !picture) return;
    this.#frame?.transferFromImageBitmap(picture);
    canvas.style.removeProperty('visibility');
  }
}

const painted = directive(PaintedDirective);

/** All are painted on one sheet, in the page's own memory. */
const sheet = document.createElement('canvas');

/** Null where the memory for it is wanting. */
async function pictureOf(dish: Dish, width: number, height: number): Promise<ImageBitmap | null> {
  const paper = sheet.getContext('2d', { willReadFrequently: true });
  if (!paper) return null;
  // Clears it as well.
  Object.assign(sheet, { width, height });
  paint(paper, dish, width / DRAWN_WIDTH);
  return createImageBitmap(sheet).catch(() => null);
}

function paint(paper: CanvasRenderingContext2D, dish: Dish, scale: number): void {
  paper.setTransform(scale, 0, 0, scale, 0, 0);
  paper.lineCap = 'round';
  paper.lineJoin = 'round';
  for (const { d, colour, width } of drawDish(dish, 'whole')) {
    const path = new Path2D(d);
    if (width > 0) {
      paper.strokeStyle = colour;
      paper.lineWidth = width;
      paper.stroke(path);
    } else {
      paper.fillStyle = colour;
      paper.fill(path);
    }
  }
  paper.setTransform(1, 0, 0, 1, 0, 0);
}
