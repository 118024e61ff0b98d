export const SECOND_MS = 1_000;
export const MINUTE_MS = 60_000;

/** Not rounded. */
export function minutesOf(durationMs: number): number {
  return durationMs / MINUTE_MS;
}

export interface ClockParts {
  readonly minutes: number;
  /** 0 to 59. */
  readonly seconds: number;
}

/** A countdown's parts. Rounded up, so that it shows 0:01 until nothing is left and never starts a second short. */
export function clockParts(leftMs: number): ClockParts {
  const seconds = Math.max(0, Math.ceil(leftMs / SECOND_MS));
  return { minutes: Math.floor(seconds / 60), seconds: seconds % 60 };
}

/** Source: international avoirdupois pound (1959), exact. */
const KILOGRAMS_A_POUND = 0.45359237;

export function poundsOf(massKg: number): number {
  return massKg / KILOGRAMS_A_POUND;
}

export function kilogramsOf(massPounds: number): number {
  return massPounds * KILOGRAMS_A_POUND;
}

/** Source: international yard and pound agreement (1959), exact. */
const CENTIMETRES_AN_INCH = 2.54;

export function inchesOf(lengthCm: number): number {
  return lengthCm / CENTIMETRES_AN_INCH;
}

export function centimetresOf(lengthInches: number): number {
  return lengthInches * CENTIMETRES_AN_INCH;
}

export type Units = 'metric' | 'us';

/**
 * A mass as it is shown: pounds to a half, kilograms to a tenth. What was given in pounds is kept in kilograms unrounded, so that the very
 * same number comes back.
 */
export function shownMass(massKg: number, units: Units): number {
  return units === 'us' ? roundTo(poundsOf(massKg), 0.5) : roundTo(massKg, 0.1);
}

/** The mass behind a shown number. */
export function massFromShown(shown: number, units: Units): number {
  return units === 'us' ? kilogramsOf(shown) : shown;
}

/** A length as it is shown: inches to a half, centimetres to a half. */
export function shownLength(lengthCm: number, units: Units): number {
  return roundTo(units === 'us' ? inchesOf(lengthCm) : lengthCm, 0.5);
}

export function lengthFromShown(shown: number, units: Units): number {
  return units === 'us' ? centimetresOf(shown) : shown;
}

/** By whole numbers of steps: 0.1 * 3 is not 0.3. */
function roundTo(value: number, step: number): number {
  const perUnit = Math.round(1 / step);
  return Math.round(value * perUnit) / perUnit;
}
