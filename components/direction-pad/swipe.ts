export type SwipeDirection = 'up' | 'down' | 'left' | 'right';

/** So far a finger has to travel for the first step, and for each further one without being lifted; in CSS pixels. */
export const FIRST_STEP_PX = 24;
export const NEXT_STEP_PX = 56;

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A finger on its way: where the last step was counted from, and whether there was one. */
export interface Swipe {
  readonly from: Point;
  readonly hasStepped: boolean;
}

export function beginSwipe(from: Point): Swipe {
  return { from, hasStepped: false };
}

/** A finger moved: `step` is the direction when it came far enough for one more. */
export function moveSwipe(swipe: Swipe, to: Point): { readonly swipe: Swipe; readonly step: SwipeDirection | null } {
  const acrossPx = to.x - swipe.from.x;
  const alongPx = to.y - swipe.from.y;
  const farPx = Math.max(Math.abs(acrossPx), Math.abs(alongPx));
  if (farPx < (swipe.hasStepped ? NEXT_STEP_PX : FIRST_STEP_PX)) return { swipe, step: null };
  const isAcross = Math.abs(acrossPx) >= Math.abs(alongPx);
  const step = isAcross ? (acrossPx < 0 ? 'left' : 'right') : alongPx < 0 ? 'up' : 'down';
  return { swipe: { from: to, hasStepped: true }, step };
}
