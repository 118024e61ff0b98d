import type { Units } from '../units.ts';
import { gramsIn, ML_OF } from './amounts.ts';
import type { Food } from './food.ts';
import { GRAMS_OF } from './import/line-units.ts';
import type { Unit } from './recipe.ts';

/** What an amount is told in; `pack` is a can of something that comes in none. */
export type ShownUnit = 'g' | 'kg' | 'oz' | 'lb' | 'ml' | 'l' | 'cup' | 'tbsp' | 'tsp' | 'pinch' | 'piece' | 'can' | 'pack';

/** As a cook reads it: a number there is a spoon, a scale or a half for. Never 0. */
export interface ShownAmount {
  readonly value: number;
  readonly unit: ShownUnit;
}

const EIGHTHS = [1 / 8, 1 / 4, 1 / 2, 3 / 4];
const QUARTERS = [1 / 4, 1 / 2, 3 / 4];
const CUPS = [1 / 4, 1 / 3, 1 / 2, 2 / 3, 3 / 4];
const HALF_CUP_TBSP = 8;

/** An amount of a line as it is shown; only what is shown is rounded, what is kept never is. */
export function shownAmount(amount: number, unit: Unit, food: Food | undefined, units: Units): ShownAmount {
  switch (unit) {
    case 'g':
      return weight(amount, units);
    case 'ml':
      return units === 'us' ? spoons(amount) : metric(amount, 'ml', 'l');
    case 'cup':
      return units === 'us' ? spoons(amount * ML_OF.cup) : cupInMetric(amount, food);
    case 'tbsp':
      return spoons(amount * ML_OF.tbsp, units);
    case 'tsp':
      return spoons(amount * ML_OF.tsp, units);
    case 'piece':
      return { value: pieces(amount), unit: 'piece' };
    case 'can':
      return { value: pieces(amount), unit: food && food.measures.can === undefined ? 'pack' : 'can' };
  }
}

function weight(grams: number, units: Units): ShownAmount {
  const ounces = grams / (GRAMS_OF.oz ?? 1);
  if (units === 'metric') return metric(grams, 'g', 'kg');
  // A kitchen scale knows no tenth of an ounce; so little is a matter of grams everywhere.
  if (ounces < 0.2) return metric(grams, 'g', 'kg');
  return ounces < 16 ? { value: parted(ounces, QUARTERS), unit: 'oz' } : { value: parted(ounces / 16, QUARTERS), unit: 'lb' };
}

function metric(amount: number, small: 'g' | 'ml', large: 'kg' | 'l'): ShownAmount {
  if (amount >= 1_000) return { value: Math.round(amount / 50) / 20, unit: large };
  if (amount >= 1 && Number.isInteger(amount)) return { value: amount, unit: small };
  const step = amount < 1 ? 0.1 : amount < 10 ? 0.5 : amount < 50 ? 1 : amount < 250 ? 5 : 10;
  const value = Math.max(0.1, Number((Math.round(amount / step) * step).toFixed(1)));
  return value >= 1_000 ? { value: 1, unit: large } : { value, unit: small };
}

function cupInMetric(cups: number, food: Food | undefined): ShownAmount {
  const grams = food ? gramsIn(food, cups, 'cup') : null;
  const isPoured = food !== undefined && grams !== null && grams / (cups * ML_OF.cup) > 0.85 && (food.group === 'dairy' || food.group === 'oil' || food.section === 'drinks' || food.section === 'sauces');
  return grams === null || isPoured ? metric(roundedTo(cups * ML_OF.cup, 5), 'ml', 'l') : metric(roundedTo(grams, 5), 'g', 'kg');
}

/** Millilitres in the largest spoon or cup that tells them well. */
function spoons(ml: number, units: Units = 'us'): ShownAmount {
  const [tsp, tbsp] = [ml / ML_OF.tsp, ml / ML_OF.tbsp];
  if (tsp < 3 / 32) return { value: 1, unit: 'pinch' };
  // Three quarters of a tablespoon is 2¼ teaspoons.
  if (tbsp < 0.98) return { value: parted(tsp, EIGHTHS), unit: 'tsp' };
  if (units === 'metric' || tbsp < HALF_CUP_TBSP / 2) return { value: parted(tbsp, tbsp < 4 ? QUARTERS : [1 / 2]), unit: 'tbsp' };
  return { value: parted(ml / ML_OF.cup, CUPS), unit: 'cup' };
}

/** Eggs, onions and cans come in halves; a quarter of one is the least. */
function pieces(amount: number): number {
  if (amount >= 10) return Math.round(amount);
  return amount < 0.75 ? parted(amount, QUARTERS) : parted(amount, [1 / 2]);
}

/** The nearest number made of wholes and one of these parts; at least the smallest part. */
function parted(value: number, parts: readonly number[]): number {
  const whole = Math.floor(value + 1e-9);
  const near = [0, ...parts, 1].reduce((best, part) => (Math.abs(value - whole - part) < Math.abs(value - whole - best) ? part : best), 0);
  return Math.max(whole + near, parts[0] ?? 1);
}

function roundedTo(value: number, step: number): number {
  return value < step * 2 ? value : Math.round(value / step) * step;
}

const SIGNS: readonly (readonly [number, string])[] = [[1 / 8, '⅛'], [1 / 4, '¼'], [1 / 3, '⅓'], [1 / 2, '½'], [2 / 3, '⅔'], [3 / 4, '¾']];

/** "1½"; null where it is no whole number with one of the parts cooks know. */
export function inFractions(value: number): string | null {
  const whole = Math.floor(value + 1e-9);
  const rest = value - whole;
  if (Math.abs(rest) < 1e-6) return String(whole);
  const sign = SIGNS.find(([part]) => Math.abs(part - rest) < 1e-6)?.[1];
  return sign === undefined ? null : `${whole === 0 ? '' : String(whole)}${sign}`;
}

/** The same line for another number of servings. Nothing is rounded: back again gives what it was. */
export function scaled<Line extends { readonly amount: number | null }>(line: Line, factor: number): Line {
  return line.amount === null ? line : { ...line, amount: line.amount * factor };
}

const WRITTEN = /^(\d+ \d+\/\d+|\d+\/\d+|\d*\.\d+|\d+ ?[¼½¾⅓⅔⅛]|[¼½¾⅓⅔⅛]|\d+)(?:(\s*(?:-|–|to)\s*)(\d+\/\d+|\d*\.\d+|\d+ ?[¼½¾⅓⅔⅛]|[¼½¾⅓⅔⅛]|\d+))?(?=[\s a-z(]|$)/i;

/** A written line for another number of servings, by the number it begins with; null when it begins with none. */
export function scaleWritten(text: string, factor: number): string | null {
  if (factor === 1) return text;
  const found = WRITTEN.exec(text);
  if (!found) return null;
  const [all, first = '', between, second] = found;
  const one = figure(numberIn(first) * factor);
  return `${one}${between === undefined || second === undefined ? '' : `${between}${figure(numberIn(second) * factor)}`}${text.slice(all.length)}`;
}

function figure(value: number): string {
  const near = value < 10 ? parted(value, [1 / 8, 1 / 4, 1 / 3, 1 / 2, 2 / 3, 3 / 4]) : Math.round(value);
  return inFractions(near) ?? String(near);
}

function numberIn(text: string): number {
  const spaced = SIGNS.reduce((rest, [part, sign]) => rest.replace(sign, ` ${part}`), text).trim();
  return spaced.split(/\s+/).reduce((sum, part) => {
    const [above, below] = part.split('/');
    return sum + Number(above) / (below === undefined ? 1 : Number(below));
  }, 0);
}
