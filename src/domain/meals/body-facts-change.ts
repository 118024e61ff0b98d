import { lengthFromShown, massFromShown, shownLength, shownMass, type Units } from '../units.ts';
import type { BodyFacts } from './body-facts.ts';
import { noDeficitNotes, personNeeds } from './needs.ts';

export type BodyNumber = 'birthYear' | 'heightCm' | 'massKg';

/** What may be chosen in place of what was worked out. */
export type ChosenNumber = 'energyKcal' | 'proteinGrams';

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

/** Energy in fifties and protein in fives: nobody's day is known better. The least energy is a person's own floor. */
const CHOSEN = {
  energyKcal: { max: 6_000, step: 50, heldStep: 200 },
  proteinGrams: { min: 20, max: 300, step: 5, heldStep: 20 },
} as const;

/** What can be chosen, kilocalories or grams a day. The least energy is never below the floor: whoever may have no deficit can choose none. */
export function chosenRange(body: BodyFacts, number: ChosenNumber, year: number): { readonly min: number; readonly max: number } {
  if (number === 'proteinGrams') return CHOSEN.proteinGrams;
  const { max, step } = CHOSEN.energyKcal;
  const min = Math.ceil(personNeeds(body, year, 'everyday').floorKcal / step) * step;
  return { min, max: Math.max(min, max) };
}

/** From now on chosen, beginning with what was worked out; or worked out again. */
export function withChosen(body: BodyFacts, number: ChosenNumber, how: 'chosen' | 'worked-out', year: number): BodyFacts {
  if (how === 'worked-out') return { ...body, [number]: null };
  if (body[number] !== null) return body;
  const { step } = CHOSEN[number];
  const { min, max } = chosenRange(body, number, year);
  const workedOut = Math.round(personNeeds(body, year, 'everyday')[number] / step) * step;
  return { ...body, [number]: Math.min(max, Math.max(min, workedOut)) };
}

/** One step up or down, a larger one while the key is held; never past an end, also from a number that is past one by now. */
export function steppedChosen(body: BodyFacts, number: ChosenNumber, { by, isHeld }: BodyStep, year: number): BodyFacts {
  const { step, heldStep } = CHOSEN[number];
  const { min, max } = chosenRange(body, number, year);
  const before = body[number] ?? min;
  const snapped = by > 0 ? Math.floor(before / step) : Math.ceil(before / step);
  return { ...body, [number]: Math.min(max, Math.max(min, snapped * step + by * (isHeld ? heldStep : step))) };
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
