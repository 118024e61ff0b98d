/** What the chart is drawn with; colours come from the style sheet, sizes from the viewer's text size. */
export interface Palette {
  readonly text: string;
  readonly text2: string;
  readonly rule: string;
  readonly card: string;
  readonly moderate: string;
  readonly hard: string;
  /** Between the stripes of the hatch. */
  readonly hardGap: string;
  readonly strength: string;
  readonly interval: string;
  readonly band: string;
  readonly family: string;
  /** Pixels of the measure everything is drawn by: a rem on a TV, less on a phone, where bars are closer. */
  readonly unit: number;
  /** Pixels of a label's type. */
  readonly label: number;
}

export function readPalette(element: HTMLElement): Palette {
  const style = getComputedStyle(element);
  const named = (name: string): string => style.getPropertyValue(`--chart-${name}`).trim();
  return {
    text: named('text'),
    text2: named('text2'),
    rule: named('rule'),
    card: named('card'),
    moderate: named('moderate'),
    hard: named('hard'),
    hardGap: named('hard-gap'),
    strength: named('strength'),
    interval: named('interval'),
    band: named('band'),
    family: style.fontFamily,
    unit: (parseFloat(named('unit')) || 1) * (parseFloat(getComputedStyle(document.documentElement).fontSize) || 16),
    label: parseFloat(style.fontSize) || 32,
  };
}

/** Slanted stripes: hard is told apart without its colour. A canvas pattern cannot be turned on old engines, so the tile carries the slant. */
export function hatchOf(context: CanvasRenderingContext2D, { hard, hardGap, unit }: Palette): CanvasPattern | string {
  const tile = document.createElement('canvas');
  const size = Math.max(4, Math.round(unit * 0.95));
  tile.width = size;
  tile.height = size;
  const pen = tile.getContext('2d');
  if (!pen) return hard;
  pen.fillStyle = hard;
  pen.fillRect(0, 0, size, size);
  pen.strokeStyle = hardGap;
  pen.lineWidth = size * 0.28;
  // Three times the same line, so that the stripe goes on over the tile's edges.
  for (const shift of [-size, 0, size]) {
    pen.beginPath();
    pen.moveTo(shift - size * 0.1, size * 1.1);
    pen.lineTo(shift + size * 1.1, -size * 0.1);
    pen.stroke();
  }
  return context.createPattern(tile, 'repeat') ?? hard;
}
