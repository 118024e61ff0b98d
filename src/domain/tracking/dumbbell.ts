import { massFromShown, shownMass, type Units } from '../units.ts';

/**
 * The dumbbells there are, in each system's own numbers. Kilograms: halves up to 5, whole ones up to 50, and those of sets that go by 2.5.
 * Pounds: whole ones up to 10, then 12 and steps of 2.5.
 */
const DUMBBELLS: Readonly<Record<Units, readonly number[]>> = {
  metric: ladder([steps(0.5, 5, 0.5), steps(6, 50, 1), [7.5, 12.5, 17.5, 22.5]]),
  us: ladder([steps(1, 10, 1), [2.5, 7.5, 12], steps(12.5, 110, 2.5)]),
};

/** Where somebody who has not said a weight yet begins: a light pair. */
const FIRST_DUMBBELL: Readonly<Record<Units, number>> = { metric: 2, us: 5 };

/** An increase below this share is none; source: ACSM 2009, 2 to 10 %. */
const LEAST_INCREASE = 0.02;

/**
 * The next dumbbell that exists, heavier (1) or lighter (-1); null is "no weight".
 *
 * @param massKg - Any mass, also one between two dumbbells.
 * @returns The same mass at the heaviest end.
 */
export function neighbourDumbbell(massKg: number | null, by: 1 | -1, units: Units): number | null {
  if (massKg === null) return by > 0 ? massFromShown(FIRST_DUMBBELL[units], units) : null;
  const shown = shownMass(massKg, units);
  const all = DUMBBELLS[units];
  if (by < 0) {
    const lighter = all.filter((dumbbell) => dumbbell < shown);
    const next = lighter[lighter.length - 1];
    return next === undefined ? null : massFromShown(next, units);
  }
  const next = all.find((dumbbell) => dumbbell > shown);
  return next === undefined ? massKg : massFromShown(next, units);
}

/** The lightest dumbbell that is a real increase: 2 to 10 % where there is one, else the next there is. Null when there is none. */
export function heavierDumbbell(massKg: number | null, units: Units): number | null {
  if (massKg === null) return neighbourDumbbell(null, 1, units);
  const shown = shownMass(massKg, units);
  const next = DUMBBELLS[units].find((dumbbell) => dumbbell > shown && dumbbell >= shown * (1 + LEAST_INCREASE));
  return next === undefined ? null : massFromShown(next, units);
}

function steps(from: number, to: number, by: number): readonly number[] {
  return Array.from({ length: Math.round((to - from) / by) + 1 }, (_, at) => from + at * by);
}

function ladder(parts: readonly (readonly number[])[]): readonly number[] {
  const all = new Set<number>();
  for (const part of parts) for (const mass of part) all.add(mass);
  return [...all].sort((one, other) => one - other);
}
