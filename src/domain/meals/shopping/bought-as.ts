import type { Food } from '../food.ts';
import { boughtShareOf } from './purchase.ts';

interface Part {
  readonly of: string;
  /** Grams of the part that one piece gives. Source: Standard Reference 28's household weights, rounded down. */
  readonly gramsAPiece: number;
}

/** Nobody buys lemon juice by the spoon: these come with a piece of something else. */
const PARTS: Readonly<Record<string, Part>> = {
  'lemon-juice': { of: 'lemon', gramsAPiece: 45 },
  'lemon-zest': { of: 'lemon', gramsAPiece: 6 },
  'lime-juice': { of: 'lime', gramsAPiece: 30 },
  'orange-juice-fresh': { of: 'orange', gramsAPiece: 80 },
  'orange-zest': { of: 'orange', gramsAPiece: 6 },
  'egg-white': { of: 'egg', gramsAPiece: 33 },
  'egg-yolk': { of: 'egg', gramsAPiece: 17 },
};

export interface Bought {
  readonly food: Food;
  /** As bought. */
  readonly grams: number;
  /** Null: the food itself; else the part of it that is used. Different parts come from the same pieces. */
  readonly part: string | null;
}

/**
 * What has to be bought for so much of a food as it is eaten.
 *
 * @param grams - As eaten.
 */
export function boughtFor(food: Food, grams: number, foodOf: (id: string) => Food | undefined): Bought {
  const part = Object.prototype.hasOwnProperty.call(PARTS, food.id) ? PARTS[food.id] : undefined;
  const whole = part && foodOf(part.of);
  const piece = whole?.measures.piece;
  if (!part || !whole || piece === undefined) return { food, grams: grams / boughtShareOf(food), part: null };
  return { food: whole, grams: ((grams / part.gramsAPiece) * piece) / boughtShareOf(whole), part: food.id };
}
