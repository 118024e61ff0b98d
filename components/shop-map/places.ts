/** A section on the walk. */
export interface MapStop {
  readonly number: number;
  /** Along the walls; else among the shelves. */
  readonly isAtTheEdge: boolean;
  /** Where there is something to get next. */
  readonly isNow: boolean;
}

export interface Place {
  /** "3", or "5–9" where the shelves hold more sections than fit there. */
  readonly label: string;
  readonly isNow: boolean;
  readonly x: number;
  readonly y: number;
}

/** The walk's three sides in the drawing's units: up the left wall, along the back, down the right wall. */
const SIDES = [{ x: 74, y: 104, dx: 0, dy: -64 }, { x: 98, y: 26, dx: 172, dy: 0 }, { x: 294, y: 40, dx: 0, dy: 60 }] as const;
const WALK_LENGTH = SIDES.reduce((sum, { dx, dy }) => sum + Math.abs(dx + dy), 0);
const SHELVES_MIDDLE = 183;
const SHELVES_WIDTH = 130;
const MOST_ON_SHELVES = 3;

/** Those along the walls spread over the walk, the others over the shelves; the drawing is 350 by 148. */
export function placesOf(stops: readonly MapStop[]): readonly Place[] {
  const edge = stops.filter(({ isAtTheEdge }) => isAtTheEdge);
  return [
    ...edge.map(({ number, isNow }, at) => ({ label: String(number), isNow, ...onWalk(edge.length === 1 ? 0.1 : 0.08 + (0.84 * at) / (edge.length - 1)) })),
    ...onShelves(stops.filter(({ isAtTheEdge }) => !isAtTheEdge)),
  ];
}

function onShelves(stops: readonly MapStop[]): readonly Place[] {
  const numbers = stops.map(({ number }) => number);
  if (stops.length > MOST_ON_SHELVES) {
    return [{ label: `${Math.min(...numbers)}–${Math.max(...numbers)}`, isNow: stops.some(({ isNow }) => isNow), x: SHELVES_MIDDLE, y: 94 }];
  }
  return stops.map(({ number, isNow }, at) => ({
    label: String(number), isNow, x: SHELVES_MIDDLE + SHELVES_WIDTH * ((at + 0.5) / stops.length - 0.5), y: 94,
  }));
}

/** @param share - Of the walk, 0 to 1. */
function onWalk(share: number): { readonly x: number; readonly y: number } {
  let left = share * WALK_LENGTH;
  for (const { x, y, dx, dy } of SIDES) {
    const length = Math.abs(dx + dy);
    if (left <= length) return { x: x + (dx * left) / length, y: y + (dy * left) / length };
    left -= length;
  }
  const last = SIDES[2];
  return { x: last.x, y: last.y + last.dy };
}
