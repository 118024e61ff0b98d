import { msg, str } from '@lit/localize';
import { shownLength, shownMass, type Units } from '../domain/units.ts';

/** "4 kg", "10 lb" */
export function massWords(massKg: number, units: Units): string {
  const mass = written(shownMass(massKg, units));
  return units === 'us' ? msg(str`${mass} lb`) : msg(str`${mass} kg`);
}

/** "4 kg", or "No weight" */
export function dumbbellWords(massKg: number | null, units: Units): string {
  return massKg === null ? msg('No weight') : massWords(massKg, units);
}

/** "84 cm", "33.5 in" */
export function lengthWords(lengthCm: number, units: Units): string {
  const length = written(shownLength(lengthCm, units));
  return units === 'us' ? msg(str`${length} in`) : msg(str`${length} cm`);
}

/** "12 reps, 4 kg", "12 reps" */
export function setWords(reps: number, massKg: number | null, units: Units): string {
  return massKg === null ? msg(str`${reps} reps`) : msg(str`${reps} reps, ${massWords(massKg, units)}`);
}

function written(value: number): string {
  return new Intl.NumberFormat(undefined, { maximumFractionDigits: 1 }).format(value);
}
