/** A rectangle on the screen, in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export type Direction = 'up' | 'down' | 'left' | 'right';

/** How much dearer a pixel sideways is than a pixel in the direction pressed: tried on grids, rows of unequal length and forms. */
const sidewaysWeight = 2;

/** The share of its length by which the focused element, drawn larger than the others, may reach over its diagonal neighbours. */
const overlapAllowed = 0.15;

/** Breaks ties between things equally far away in favour of the better centred one. */
const centreWeight = 0.05;

/**
 * The candidate a viewer means by pressing an arrow, or null when nothing lies that way (nothing wraps).
 * The choice depends only on where things are, not on the order of the list, except between equal boxes.
 */
export function nearest<T extends { readonly box: Box }>(from: Box, candidates: readonly T[], direction: Direction): T | null {
  const start = turned(from, direction);
  let best: T | null = null;
  let bestScore = Infinity;
  for (const candidate of candidates) {
    const box = turned(candidate.box, direction);
    if (!liesAhead(start, box)) continue;
    const score = scoreOf(start, box);
    if (score < bestScore) {
      best = candidate;
      bestScore = score;
    }
  }
  return best;
}

/** The candidate closest to a place, whatever the direction; for a focus whose element is gone. */
export function closest<T extends { readonly box: Box }>(from: Box, candidates: readonly T[]): T | null {
  let best: T | null = null;
  let bestDistance = Infinity;
  for (const candidate of candidates) {
    const distance = distanceBetween(from, candidate.box);
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** Turns the plane so that every direction becomes "right": one rule then serves all four. */
function turned(box: Box, direction: Direction): Box {
  switch (direction) {
    case 'right':
      return box;
    case 'left':
      return { left: -box.right, right: -box.left, top: box.top, bottom: box.bottom };
    case 'down':
      return { left: box.top, right: box.bottom, top: box.left, bottom: box.right };
    case 'up':
      return { left: -box.bottom, right: -box.top, top: box.left, bottom: box.right };
  }
}

/**
 * Both edges must lie further on, so that a step there and a step back never stay on the spot. What stands beside instead of in line
 * must also begin where this ends: else a neighbour a few pixels lower (the focused one is lifted) would count as below.
 */
function liesAhead(from: Box, to: Box): boolean {
  if (to.left <= from.left || to.right <= from.right) return false;
  return sidewaysGap(from, to) === 0 || to.left >= from.right - overlapAllowed * (from.right - from.left);
}

function sidewaysGap(from: Box, to: Box): number {
  return Math.max(0, to.top - from.bottom, from.top - to.bottom);
}

function scoreOf(from: Box, to: Box): number {
  const ahead = Math.max(0, to.left - from.right);
  const offCentre = Math.abs(to.top + to.bottom - from.top - from.bottom) / 2;
  return ahead + sidewaysWeight * sidewaysGap(from, to) + centreWeight * offCentre;
}

function distanceBetween(a: Box, b: Box): number {
  const x = (a.left + a.right - b.left - b.right) / 2;
  const y = (a.top + a.bottom - b.top - b.bottom) / 2;
  return Math.hypot(x, y);
}
