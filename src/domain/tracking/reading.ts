import { lengthFromShown, massFromShown, shownLength, shownMass, type Units } from '../units.ts';
import type { Measurement, MeasurementKind } from './measurement.ts';

export const MEASUREMENT_KINDS: readonly MeasurementKind[] = ['weight', 'waist', 'resting-pulse', 'mood'];

/** In the numbers as shown. */
interface Scale {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** While the key is held. */
  readonly heldStep: number;
  /** Where the first reading begins. */
  readonly start: number;
}

const SCALES: Readonly<Record<Units, Readonly<Record<MeasurementKind, Scale>>>> = {
  metric: {
    weight: { min: 20, max: 350, step: 0.1, heldStep: 1, start: 70 },
    waist: { min: 40, max: 250, step: 0.5, heldStep: 2, start: 85 },
    'resting-pulse': { min: 25, max: 220, step: 1, heldStep: 2, start: 65 },
    mood: { min: 1, max: 5, step: 1, heldStep: 1, start: 3 },
  },
  us: {
    weight: { min: 45, max: 770, step: 0.5, heldStep: 2, start: 155 },
    waist: { min: 16, max: 98, step: 0.5, heldStep: 1, start: 33 },
    'resting-pulse': { min: 25, max: 220, step: 1, heldStep: 2, start: 65 },
    mood: { min: 1, max: 5, step: 1, heldStep: 1, start: 3 },
  },
};

/** A change below this share of the value is none: scales and tapes differ by as much from one morning to the next. */
const SAME_SHARE = 0.01;
/** So many readings make an average, before and now. */
const AVERAGED = 3;

export function shownReading(kind: MeasurementKind, value: number, units: Units): number {
  if (kind === 'weight') return shownMass(value, units);
  return kind === 'waist' ? shownLength(value, units) : Math.round(value);
}

export function readingFromShown(kind: MeasurementKind, shown: number, units: Units): number {
  if (kind === 'weight') return massFromShown(shown, units);
  return kind === 'waist' ? lengthFromShown(shown, units) : shown;
}

/** Where a new reading begins: at the last one, else in the middle of what is usual. */
export function firstReading(kind: MeasurementKind, units: Units): number {
  return readingFromShown(kind, SCALES[units][kind].start, units);
}

export interface ReadingStep {
  readonly by: 1 | -1;
  readonly isHeld: boolean;
}

/** One step up or down, a larger one while the key is held; never past an end. */
export function steppedReading(kind: MeasurementKind, value: number, { by, isHeld }: ReadingStep, units: Units): number {
  const { min, max, step, heldStep } = SCALES[units][kind];
  const steps = Math.round((isHeld ? heldStep : step) / step);
  const perUnit = Math.round(1 / step);
  const shown = (Math.round(shownReading(kind, value, units) * perUnit) + by * steps) / perUnit;
  return readingFromShown(kind, Math.min(max, Math.max(min, shown)), units);
}

/** What was typed, with a point or a comma; null when it is no such reading. */
export function typedReading(kind: MeasurementKind, text: string, units: Units): number | null {
  const trimmed = text.trim().replace(',', '.');
  if (!/^\d{1,3}(\.\d+)?$/.test(trimmed)) return null;
  const shown = Number(trimmed);
  const { min, max } = SCALES[units][kind];
  return shown >= min && shown <= max ? readingFromShown(kind, shown, units) : null;
}

export interface ReadingRange {
  readonly min: number;
  readonly max: number;
}

export function readingRange(kind: MeasurementKind, units: Units): ReadingRange {
  return SCALES[units][kind];
}

/** How the last readings compare with those before; says nothing of what is better. */
export type Trend = 'level' | 'higher' | 'lower';

/** @param readings - Of one kind, oldest first. @returns Null while there are too few to tell. */
export function trendOf(readings: readonly Measurement[]): Trend | null {
  const now = readings.slice(-AVERAGED);
  const before = readings.slice(0, -AVERAGED).slice(-AVERAGED);
  if (before.length === 0) return null;
  const change = averageOf(now) / averageOf(before) - 1;
  if (Math.abs(change) < SAME_SHARE) return 'level';
  return change > 0 ? 'higher' : 'lower';
}

function averageOf(readings: readonly Measurement[]): number {
  return readings.reduce((sum, { value }) => sum + value, 0) / readings.length;
}
