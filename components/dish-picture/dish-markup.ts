import type { Dish } from '../../src/domain/meals/dish.ts';
import { drawDish, drawVessel, type View } from './draw-dish.ts';
import { TABLE_TONES } from './palette.ts';
import type { Paint } from './paper.ts';

/** A week or two of dishes at some 10 kB each; the one drawn longest ago goes first. */
const MOST_KEPT = 160;
const kept = new Map<string, string>();

function keyOf(dish: Dish, view: View): string {
  return `${view}${JSON.stringify(dish)}`;
}

export function isDrawn(dish: Dish, view: View): boolean {
  return kept.has(keyOf(dish, view));
}

/** The dish as the inside of an `<svg>`: made of numbers and our own colours alone. Drawn once for dishes that are alike. */
export function markupOf(dish: Dish, view: View): string {
  const key = keyOf(dish, view);
  let markup = kept.get(key);
  if (markup === undefined) {
    const table = view === 'close' ? `<path d="M-9999-9999H19999V19999H-9999Z" fill="${TABLE_TONES[dish.glaze]}"/>` : '';
    markup = table + drawDish(dish, view).map(pathOf).join('');
    const oldest = kept.keys().next();
    if (kept.size >= MOST_KEPT && !oldest.done) kept.delete(oldest.value);
    kept.set(key, markup);
  }
  return markup;
}

/** What stands there until the dish has been drawn. */
export function vesselMarkup(dish: Dish): string {
  return drawVessel(dish).map(pathOf).join('');
}

function pathOf({ d, colour, width }: Paint): string {
  return width > 0
    ? `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`
    : `<path d="${d}" fill="${colour}"/>`;
}
