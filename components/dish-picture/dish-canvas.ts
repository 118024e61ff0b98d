import { html, nothing, type TemplateResult } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';
import type { Dish } from '../../src/domain/meals/dish.ts';
import { drawDish } from './draw-dish.ts';
import { inTurn } from './in-turn.ts';

/** Two of its points for each of a television's, three for a phone's. */
const WIDTH = 216;
const HEIGHT = 222;
/** Of the drawing's own units. */
const SCALE = WIDTH / 2000;

/**
 * A small dish among many: painted once on a canvas, which costs the page's style and layout one box, where a drawing has forty. Empty in the
 * first frame, painted in those after. Silent, because the dish's name stands beside it. For one that is large or prints: `dish-picture`.
 */
export function dishCanvas(dish: Dish): TemplateResult {
  return html`<canvas class="plate" width=${WIDTH} height=${HEIGHT} aria-hidden="true" ${painted(dish)}></canvas>`;
}

class PaintedDirective extends Directive {
  #dish: Dish | null = null;

  render(_dish: Dish) {
    return nothing;
  }

  override update({ element }: ElementPart, [dish]: [Dish]) {
    if (dish === this.#dish) return nothing;
    // Kept in the page's own memory: a layer of the graphics each would make the first frame with them wait.
    const paper = (element as HTMLCanvasElement).getContext('2d', { willReadFrequently: true });
    // Another dish's picture beside this one's name would be wrong, however short.
    if (this.#dish) paper?.clearRect(0, 0, WIDTH, HEIGHT);
    this.#dish = dish;
    inTurn(() => {
      if (paper && this.#dish === dish) paint(paper, dish);
    });
    return nothing;
  }
}

const painted = directive(PaintedDirective);

function paint(paper: CanvasRenderingContext2D, dish: Dish): void {
  paper.setTransform(SCALE, 0, 0, SCALE, 0, 0);
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
