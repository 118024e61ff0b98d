import { lengthFromShown, massFromShown, shownLength, shownMass, type Units } from '../units.ts';
import type { BodyFacts } from './body-facts.ts';
import { noDeficitNotes } from './needs.ts';

export type BodyNumber = 'birthYear' | 'heightCm' | 'massKg';

/** In the numbers as shown. */
interface Scale {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** While the key is held. */
  readonly heldStep: number;
}

const YEARS = { youngest: 5, oldest: 110, step: 1, heldStep: 5 } as const;

/** Whole units: a day's energy does not turn on less. */
const SCALES: Readonly<Record<Units, Readonly<Record<Exclude<BodyNumber, 'birthYear'>, Scale>>>> = {
  metric: { heightCm: { min: 90, max: 230, step: 1, heldStep: 5 }, massKg: { min: 20, max: 300, step: 1, heldStep: 5 } },
  us: { heightCm: { min: 36, max: 90, step: 0.5, heldStep: 2 }, massKg: { min: 45, max: 660, step: 1, heldStep: 5 } },
};

/** Where entering begins: somewhere in the middle of grown-ups, from where nobody has far to go. */
export function firstBodyFacts(year: number): BodyFacts {
  return {
    sex: 'unsaid', birthYear: year - 40, heightCm: 170, massKg: 70, activity: 'some', goal: 'keep', isPregnantOrNursing: false, energyKcal: null,
    proteinGrams: null,
  };
}

/** As shown: years as they are, the others in the person's units. */
export function shownBodyNumber(body: BodyFacts, number: BodyNumber, units: Units): number {
  switch (number) {
    case 'birthYear':
      return body.birthYear;
    case 'heightCm':
      return shownLength(body.heightCm, units);
    case 'massKg':
      return shownMass(body.massKg, units);
  }
}

export interface BodyStep {
  readonly by: 1 | -1;
  readonly isHeld: boolean;
}

/** One step up or down, a larger one while the key is held; never past an end. A number between two steps goes to the next. */
export function steppedBody(body: BodyFacts, number: BodyNumber, step: BodyStep, { units, year }: { readonly units: Units; readonly year: number }): BodyFacts {
  const scale = scaleOf(number, units, year);
  const before = shownBodyNumber(body, number, units);
  const stepSize = step.isHeld ? scale.heldStep : scale.step;
  const snapped = step.by > 0 ? Math.floor(before / scale.step) : Math.ceil(before / scale.step);
  const shown = Math.min(scale.max, Math.max(scale.min, snapped * scale.step + step.by * stepSize));
  return withBodyChange(body, { [number]: fromShown(number, shown, units) }, year);
}

/** The ends, as shown. */
export function bodyRange(number: BodyNumber, units: Units, year: number): { readonly min: number; readonly max: number } {
  return scaleOf(number, units, year);
}

/** What goes with it goes along: no wish to lose where none is planned, no pregnancy where none can be. */
export function withBodyChange(body: BodyFacts, change: Partial<BodyFacts>, year: number): BodyFacts {
  const changed = { ...body, ...change };
  const possible = changed.sex === 'male' ? { ...changed, isPregnantOrNursing: false } : changed;
  return possible.goal === 'lose' && noDeficitNotes(possible, year).length > 0 ? { ...possible, goal: 'keep' } : possible;
}

function scaleOf(number: BodyNumber, units: Units, year: number): Scale {
  if (number !== 'birthYear') return SCALES[units][number];
  return { min: year - YEARS.oldest, max: year - YEARS.youngest, step: YEARS.step, heldStep: YEARS.heldStep };
}

function fromShown(number: BodyNumber, shown: number, units: Units): number {
  switch (number) {
    case 'birthYear':
      return shown;
    case 'heightCm':
      return lengthFromShown(shown, units);
    case 'massKg':
      return massFromShown(shown, units);
  }
}
