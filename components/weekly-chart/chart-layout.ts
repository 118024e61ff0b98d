/** Everything the chart decides about places, as plain numbers. Pixels are those of the canvas' box. */

/** The scale never ends right at the goal's line, nor below this: reaching it has to look like reaching it. */
const LEAST_TOP_MIN = 180;

export function topOf(totals: readonly number[], goalMin: number): number {
  return Math.max(LEAST_TOP_MIN, 1.2 * goalMin, ...totals);
}

/** Few and round: the goal always, its half while there is room, its doubles when bars reach so far. */
export function ticksOf(top: number, goalMin: number): readonly number[] {
  const ticks = top < 2 * goalMin ? [0, goalMin / 2, goalMin] : [0, goalMin];
  for (let tick = 2 * goalMin; tick <= top; tick *= 2) ticks.push(tick);
  return ticks;
}

/** So many bars lie from one label to the next; the last bar has the first label. */
export function labelStep(labelWidth: number, pitch: number): number {
  const steps = [1, 2, 4, 6, 8, 13, 26];
  return steps.find((step) => step * pitch >= labelWidth * 1.35) ?? 52;
}

export function isLabelled(index: number, count: number, step: number): boolean {
  return (count - 1 - index) % step === 0;
}

/** Where one mark of a day is drawn: a square for strength, a triangle for intervals. */
export interface MarkBox {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** So many are stacked, more are only told: the goal is two of each, and the bars want the room. */
const MOST_STACKED = 2;

/** Marks of days below a bar: side by side where the bars leave room, else one below the other. */
export function marksOf(
  days: number, { centre, top, pitch, size }: { readonly centre: number; readonly top: number; readonly pitch: number; readonly size: number },
): readonly MarkBox[] {
  const gap = size * 0.2;
  if (!isStacked(pitch, size)) {
    const own = Math.min(size, (pitch * 0.92) / Math.max(1, days) - gap);
    const left = centre - (days * own + (days - 1) * gap) / 2;
    return Array.from({ length: days }, (_, at) => ({ x: left + at * (own + gap), y: top + (size - own) / 2, size: own }));
  }
  const own = Math.min(size, pitch * 0.6);
  return Array.from({ length: Math.min(days, MOST_STACKED) }, (_, at) => ({ x: centre - own / 2, y: top + at * own * 1.2, size: own }));
}

/** The two bands of marks, strength above intervals, when no bar has more than so many days. The lower one takes no room while it is empty. */
export function bandsOf({ pitch, size, mostStrength, mostIntervals }: {
  readonly pitch: number; readonly size: number; readonly mostStrength: number; readonly mostIntervals: number;
}): { readonly intervalsTop: number; readonly height: number } {
  const strength = bandHeight(pitch, size, Math.max(1, mostStrength));
  if (mostIntervals === 0) return { intervalsTop: strength, height: strength };
  const intervalsTop = strength + size * 0.35;
  return { intervalsTop, height: intervalsTop + bandHeight(pitch, size, mostIntervals) };
}

function bandHeight(pitch: number, size: number, mostDays: number): number {
  if (!isStacked(pitch, size)) return size;
  return Math.min(mostDays, MOST_STACKED) * Math.min(size, pitch * 0.6) * 1.2;
}

function isStacked(pitch: number, size: number): boolean {
  return pitch < 4 * size;
}

/** The bar under a place across, or null when there is none. */
export function barAt(x: number, { left, right, count }: { readonly left: number; readonly right: number; readonly count: number }): number | null {
  if (count === 0 || x < left || x > right) return null;
  return Math.min(count - 1, Math.floor(((x - left) / (right - left)) * count));
}
