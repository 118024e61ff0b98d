import type { Amount, Nutrition } from './nutrition.ts';

/** Sodium is 39.34 % of salt by weight. Source: molar masses of Na 22.990 and NaCl 58.443 g/mol. */
const SALT_OF_SODIUM = 58.443 / 22.99;

/**
 * A day's amounts that shares are told of. Source: daily values of 21 CFR 101.9(c) (fibre 28 g, protein 50 g, sodium 2,300 mg) and of added
 * sugar 50 g; vegetables 2.5 and fruit 2 cup-equivalents of the 2,000 kcal pattern, Dietary Guidelines for Americans 2020-2025.
 */
const A_DAY = { produceCups: 4.5, proteinGrams: 50, fiberGrams: 28, saltGrams: (2.3 * 58.443) / 22.99, addedSugarGrams: 50 } as const;

/** "High" is a fifth of the daily value or more. Source: 21 CFR 101.54(b). */
const HIGH_SHARE = 0.2;

export type PlainId = 'produce' | 'protein' | 'fibre' | 'salt' | 'added-sugar';

export interface PlainAmount {
  readonly id: PlainId;
  /** Cups of vegetables and fruit, else grams. */
  readonly value: number;
  /** False: at least so much. */
  readonly isWhole: boolean;
  /** Of a day's amount; for salt and added sugar of the most a day. */
  readonly shareOfDay: number;
  readonly isHigh: boolean;
}

/** What a serving is in a few words: food first, no energy. */
export function plainNutrition({ nutrients, groups }: Nutrition): readonly PlainAmount[] {
  const told = (id: PlainId, { value, isWhole }: Amount, aDay: number): PlainAmount => ({ id, value, isWhole, shareOfDay: value / aDay, isHigh: value / aDay >= HIGH_SHARE });
  const cups = { value: groups.fruitCups + groups.vegetableCups, isWhole: nutrients.energyKcal.isWhole };
  const sodium = nutrients.sodiumMg;
  return [
    told('produce', cups, A_DAY.produceCups),
    told('protein', nutrients.proteinGrams, A_DAY.proteinGrams),
    told('fibre', nutrients.fiberGrams, A_DAY.fiberGrams),
    told('salt', { value: (sodium.value / 1_000) * SALT_OF_SODIUM, isWhole: sodium.isWhole }, A_DAY.saltGrams),
    told('added-sugar', nutrients.addedSugarGrams, A_DAY.addedSugarGrams),
  ];
}
