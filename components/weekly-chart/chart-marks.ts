import type { Chart, Plugin } from 'chart.js';
import { bandsOf, isLabelled, labelStep, marksOf, type MarkBox } from './chart-layout.ts';
import type { Palette } from './palette.ts';

/** What is drawn around the bars. */
export interface Marks {
  readonly palette: Palette;
  readonly labels: readonly string[];
  /** Whole strength days, a number a bar. */
  readonly strengthDays: readonly number[];
  /** Whole interval days, a number a bar. */
  readonly intervalDays: readonly number[];
  readonly totals: readonly number[];
  readonly goalMin: number;
  /** Minutes at the upper end of the scale. */
  readonly top: number;
  /** Minutes that have a line and a number. */
  readonly ticks: readonly number[];
  readonly selected: number | null;
}

/** In units of the palette. */
const MARK = 1.1875;
const MARKS_ABOVE = 1.375;
const LABEL_ABOVE = 1;

/** From the numbers of the scale to its lines. */
const TICK_GAP = 0.75;

/** Pixels around the bars: for the number over the highest, for marks of days and labels below, for the numbers of the scale. */
export function roomAround({ ctx, width }: Chart, marks: Marks): { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number } {
  const { palette: { unit, label, family }, labels, ticks } = marks;
  ctx.save();
  ctx.font = fontOf(700, label, family);
  const left = ticks.reduce((widest, tick) => Math.max(widest, ctx.measureText(String(tick)).width), 0) + TICK_GAP * unit;
  ctx.restore();
  const pitch = (width - left) / Math.max(1, labels.length);
  const bottom = (MARKS_ABOVE + LABEL_ABOVE) * unit + bands(marks, pitch).height + label * 1.2;
  return { top: label * 1.6, right: 0, bottom, left };
}

/** The scale, the band of the bar that is read, the goal's line over the bars, marks of days and few large labels. */
export function marksPlugin(marks: () => Marks): Plugin<'bar'> {
  return {
    id: 'marks',
    beforeDatasetsDraw: (chart) => {
      drawScale(chart, marks());
      drawBand(chart, marks());
    },
    afterDatasetsDraw: (chart) => {
      drawGoal(chart, marks());
      drawDays(chart, marks());
      drawLabels(chart, marks());
      drawTotal(chart, marks());
    },
  };
}

/** Quiet lines with their minutes; the goal's number is the strong one. */
function drawScale({ ctx, chartArea: { left, right }, scales }: Chart, { palette: { rule, text, label, family, unit }, goalMin, ticks }: Marks): void {
  ctx.save();
  ctx.strokeStyle = rule;
  ctx.lineWidth = Math.max(1, 0.125 * unit);
  ctx.fillStyle = text;
  ctx.textAlign = 'right';
  ctx.textBaseline = 'middle';
  for (const tick of ticks) {
    const y = scales['y']!.getPixelForValue(tick);
    ctx.beginPath();
    ctx.moveTo(left, y);
    ctx.lineTo(right, y);
    ctx.stroke();
    ctx.font = fontOf(tick === goalMin ? 700 : 500, label, family);
    ctx.fillText(String(tick), left - TICK_GAP * unit, y);
  }
  ctx.restore();
}

function drawBand(chart: Chart, { selected, palette, labels, totals }: Marks): void {
  if (selected === null) return;
  const { ctx, chartArea: { bottom } } = chart;
  const pitch = pitchOf(chart.scales, labels.length);
  ctx.save();
  ctx.fillStyle = palette.band;
  const total = totals[selected] ?? 0;
  // No higher than the bar: its number stands above. Without a bar the band alone says where one is.
  const top = total < 1 ? chart.chartArea.top : chart.scales['y']!.getPixelForValue(total);
  ctx.fillRect(centreOf(chart.scales, selected) - pitch / 2, top, pitch, bottom - top);
  ctx.restore();
}

function drawGoal({ ctx, chartArea: { left, right }, scales }: Chart, { goalMin, palette: { card, text, unit } }: Marks): void {
  const y = scales['y']!.getPixelForValue(goalMin);
  ctx.save();
  ctx.lineCap = 'round';
  // A dark bed under the dots: they lie on bars of any colour.
  for (const [colour, width, dots, opacity] of [[card, 0.625, [], 0.55], [text, 0.3125, [0.25, 0.75], 1]] as const) {
    ctx.strokeStyle = colour;
    ctx.globalAlpha = opacity;
    ctx.lineWidth = Math.max(2, width * unit);
    ctx.setLineDash(dots.map((dot) => dot * unit));
    ctx.beginPath();
    ctx.moveTo(left, y);
    ctx.lineTo(right, y);
    ctx.stroke();
  }
  ctx.restore();
}

/** Squares for strength days, below them triangles for interval days, as on Today. */
function drawDays({ ctx, chartArea: { bottom }, scales }: Chart, marks: Marks): void {
  const { palette: { strength, interval, unit }, strengthDays, intervalDays, labels } = marks;
  const pitch = pitchOf(scales, labels.length);
  const top = bottom + MARKS_ABOVE * unit;
  const place = (index: number, down: number) => ({ centre: centreOf(scales, index), top: top + down, pitch, size: MARK * unit });
  ctx.save();
  ctx.fillStyle = strength;
  strengthDays.forEach((days, index) => {
    for (const { x, y, size } of marksOf(days, place(index, 0))) ctx.fillRect(x, y, size, size);
  });
  ctx.fillStyle = interval;
  const { intervalsTop } = bands(marks, pitch);
  intervalDays.forEach((days, index) => {
    for (const box of marksOf(days, place(index, intervalsTop))) drawTriangle(ctx, box);
  });
  ctx.restore();
}

function drawTriangle(ctx: CanvasRenderingContext2D, { x, y, size }: MarkBox): void {
  ctx.beginPath();
  ctx.moveTo(x + size / 2, y);
  ctx.lineTo(x + size, y + size);
  ctx.lineTo(x, y + size);
  ctx.closePath();
  ctx.fill();
}

function bands({ palette: { unit }, strengthDays, intervalDays }: Marks, pitch: number): ReturnType<typeof bandsOf> {
  return bandsOf({ pitch, size: MARK * unit, mostStrength: Math.max(0, ...strengthDays), mostIntervals: Math.max(0, ...intervalDays) });
}

function drawLabels({ ctx, chartArea: { bottom }, scales, width }: Chart, marks: Marks): void {
  const { palette, labels, selected } = marks;
  const { unit, label, family, text, text2 } = palette;
  const pitch = pitchOf(scales, labels.length);
  const y = bottom + (MARKS_ABOVE + LABEL_ABOVE) * unit + bands(marks, pitch).height;
  ctx.save();
  ctx.textBaseline = 'top';
  ctx.textAlign = 'center';
  ctx.font = fontOf(700, label, family);
  const widest = Math.max(...labels.map((words) => ctx.measureText(words).width));
  const step = labelStep(widest, pitch);
  labels.forEach((words, index) => {
    if (!isLabelled(index, labels.length, step)) return;
    const isStrong = index === (selected ?? labels.length - 1);
    ctx.font = fontOf(isStrong ? 700 : 500, label, family);
    ctx.fillStyle = isStrong ? text : text2;
    const half = ctx.measureText(words).width / 2;
    ctx.fillText(words, Math.min(Math.max(centreOf(scales, index), half), width - half), y);
  });
  ctx.restore();
}

/** The number over the bar that is read; without one, over the last. */
function drawTotal({ ctx, chartArea: { left, right }, scales }: Chart, { palette, totals, selected }: Marks): void {
  const index = selected ?? totals.length - 1;
  const total = totals[index];
  // A week of rest is told by nothing, not by a naught.
  if (total === undefined || total < 1) return;
  const words = String(Math.floor(total));
  ctx.save();
  ctx.font = fontOf(700, palette.label * 1.15, palette.family);
  ctx.textAlign = 'center';
  ctx.textBaseline = 'bottom';
  ctx.fillStyle = palette.text;
  const half = ctx.measureText(words).width / 2;
  const x = Math.min(Math.max(centreOf(scales, index), left + half), right - half);
  const y = scales['y']!.getPixelForValue(total) - 0.375 * palette.unit;
  // Its own ground, for the dotted line may run right behind it.
  ctx.lineWidth = 0.75 * palette.unit;
  ctx.lineJoin = 'round';
  ctx.strokeStyle = palette.card;
  ctx.strokeText(words, x, y);
  ctx.fillText(words, x, y);
  ctx.restore();
}

function fontOf(weight: number, pixels: number, family: string): string {
  return `${weight} ${pixels}px ${family}`;
}

type Scales = Chart['scales'];

function pitchOf(scales: Scales, count: number): number {
  return scales['x']!.width / Math.max(1, count);
}

function centreOf(scales: Scales, index: number): number {
  return scales['x']!.getPixelForValue(index);
}
