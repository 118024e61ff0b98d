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
