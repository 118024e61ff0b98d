import { msg, str } from '@lit/localize';
import { handfulsOf } from '../../domain/meals/day-food.ts';
import { saltGramsOf, type DayBalance } from '../../domain/meals/week-nutrition.ts';

export type BalancePage = 'plenty' | 'easy';

/** One row of the table: a number for each day. */
export interface BalanceRow {
  readonly name: string;
  /** Empty where nothing is known of a day. */
  readonly cells: readonly BalanceCell[];
}

export interface BalanceCell {
  readonly value: string;
  readonly isAtLeast: boolean;
}

type NumberOf = (day: DayBalance) => readonly [value: number, isWhole: boolean, digits: number];

/** At most six rows a page: more cannot be read from afar. */
export function balanceRows(page: BalancePage, days: readonly DayBalance[], showsEnergy: boolean): readonly BalanceRow[] {
  return rowsOf(page, showsEnergy).map(([name, numberOf]) => ({ name, cells: days.map((day) => cellOf(day, numberOf)) }));
}

function rowsOf(page: BalancePage, showsEnergy: boolean): readonly (readonly [string, NumberOf])[] {
  const food = (of: (day: DayBalance) => number): NumberOf => (day) => [of(day), day.eaten.nutrients.energyKcal.isWhole, 0];
  const grams = (name: 'proteinGrams' | 'fiberGrams' | 'addedSugarGrams' | 'saturatedGrams'): NumberOf => ({ eaten }) => [
    eaten.nutrients[name].value, eaten.nutrients[name].isWhole, 0,
  ];
  if (page === 'plenty') {
    return [
      [msg('Veg & fruit, handfuls'), food(({ eaten }) => handfulsOf(eaten))],
      [msg('Whole grains, slices'), food(({ eaten }) => eaten.groups.wholeGrainOunces)],
      [msg('Protein, g'), grams('proteinGrams')],
      [msg('Fibre, g'), grams('fiberGrams')],
    ];
  }
  return [
    [msg('Salt, g'), ({ eaten: { nutrients } }) => [saltGramsOf(nutrients.sodiumMg.value), nutrients.sodiumMg.isWhole, 1]],
    [msg('Added sugar, g'), grams('addedSugarGrams')],
    [msg('Saturated fat, g'), grams('saturatedGrams')],
    ...(showsEnergy ? [[msg('Energy, kcal'), food(({ eaten }) => Math.round(eaten.nutrients.energyKcal.value / 10) * 10)] as const] : []),
  ];
}

function cellOf(day: DayBalance, numberOf: NumberOf): BalanceCell {
  if (day.knownMeals === 0) return { value: '', isAtLeast: false };
  const [value, isWhole, digits] = numberOf(day);
  return { value: value.toFixed(digits), isAtLeast: !isWhole || day.unknownMeals + day.openMeals > 0 };
}

/** As it is read aloud. */
export function cellWords({ value, isAtLeast }: BalanceCell): string {
  if (value === '') return msg('not known');
  return isAtLeast ? msg(str`at least ${value}`) : value;
}
