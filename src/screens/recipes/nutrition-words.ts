import { msg, str } from '@lit/localize';
import type { NutrientName } from '../../domain/meals/food.ts';
import { inFractions } from '../../domain/meals/line-amount.ts';
import type { Amount, Nutrition } from '../../domain/meals/nutrition.ts';
import type { PlainAmount, PlainId } from '../../domain/meals/plain-nutrition.ts';
import { listed } from './recipe-words.ts';

export function plainWord(id: PlainId): string {
  switch (id) {
    case 'produce':
      return msg('Vegetables and fruit');
    case 'protein':
      return msg('Protein');
    case 'fibre':
      return msg('Fibre');
    case 'salt':
      return msg('Salt');
    case 'added-sugar':
      return msg('Added sugar');
  }
}

/** "32 g", "2.5 cups", "none" */
export function plainAmount({ id, value, isWhole }: PlainAmount): string {
  const isCups = id === 'produce';
  const rounded = isCups ? Math.round(value * 4) / 4 : value < 10 ? Math.round(value * 10) / 10 : Math.round(value);
  if (rounded === 0) return isWhole ? msg('none') : msg('unknown');
  const figure = (isCups ? inFractions(rounded) : null) ?? rounded.toLocaleString();
  const words = isCups ? (rounded <= 1 ? msg(str`${figure} cup`) : msg(str`${figure} cups`)) : msg(str`${figure} g`);
  return isWhole ? words : msg(str`at least ${words}`);
}

/** "Rich in protein and fibre. No added sugar." Nothing is said against a dish. */
export function plainSentence(amounts: readonly PlainAmount[]): string {
  const of = (id: PlainId): PlainAmount | undefined => amounts.find((one) => one.id === id);
  const good = (['produce', 'protein', 'fibre'] as const).filter((id) => of(id)?.isHigh);
  const sugar = of('added-sugar');
  const salt = of('salt');
  const rich = good.length === 0 ? '' : msg(str`Rich in ${listed(good.map((id) => plainWord(id).toLowerCase()))}.`);
  const without = sugar?.isWhole && sugar.value < 0.05 ? msg('No added sugar.') : '';
  const mild = salt?.isWhole && !salt.isHigh ? msg('Little salt.') : '';
  return [rich, without, mild].filter((sentence) => sentence !== '').join(' ');
}

export function scorePartWord(id: string): string {
  switch (id) {
    case 'little-processed':
      return msg('Little processed');
    case 'fruit-and-vegetables':
      return msg('Fruit and vegetables');
    case 'greens-and-beans':
      return msg('Greens and beans');
    case 'whole-grains':
      return msg('Whole grains among grains');
    case 'lean-seafood-plant':
      return msg('Lean, from the sea or from plants');
    case 'fats':
      return msg('Good fats');
    case 'added-sugar':
      return msg('Little added sugar');
    default:
      return msg('Little salt');
  }
}

export interface NumberRow {
  readonly name: string;
  readonly amount: string;
}

/** Every number there is, of one serving; energy is the last, for it is the least worth looking at, and only where it is asked for. */
export function numberRows({ nutrients }: Nutrition, showsEnergy: boolean): readonly NumberRow[] {
  const row = (name: string, nutrient: NutrientName, unit: 'g' | 'mg' | 'µg' | 'kcal'): NumberRow => ({ name, amount: numberWords(nutrients[nutrient], unit) });
  return [
    row(msg('Protein'), 'proteinGrams', 'g'),
    row(msg('Carbohydrate'), 'carbohydrateGrams', 'g'),
    row(msg('Fibre'), 'fiberGrams', 'g'),
    row(msg('Sugars'), 'sugarsGrams', 'g'),
    row(msg('Added sugar'), 'addedSugarGrams', 'g'),
    row(msg('Fat'), 'fatGrams', 'g'),
    row(msg('Saturated fat'), 'saturatedGrams', 'g'),
    row(msg('Sodium'), 'sodiumMg', 'mg'),
    row(msg('Potassium'), 'potassiumMg', 'mg'),
    row(msg('Calcium'), 'calciumMg', 'mg'),
    row(msg('Iron'), 'ironMg', 'mg'),
    row(msg('Magnesium'), 'magnesiumMg', 'mg'),
    row(msg('Vitamin A'), 'vitaminAMcg', 'µg'),
    row(msg('Vitamin C'), 'vitaminCMg', 'mg'),
    row(msg('Vitamin D'), 'vitaminDMcg', 'µg'),
    row(msg('Vitamin B12'), 'vitaminB12Mcg', 'µg'),
    row(msg('Folate'), 'folateMcg', 'µg'),
    ...(showsEnergy ? [row(msg('Energy'), 'energyKcal', 'kcal')] : []),
  ];
}

function numberWords({ value, isWhole }: Amount, unit: string): string {
  const rounded = value < 10 ? Math.round(value * 10) / 10 : Math.round(value);
  const words = `${rounded.toLocaleString()} ${unit}`;
  if (isWhole) return words;
  return rounded === 0 ? msg('unknown') : msg(str`at least ${words}`);
}
