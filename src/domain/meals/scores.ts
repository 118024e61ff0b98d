import { unknownMostOf, type Nutrition } from './nutrition.ts';

/** One part of a score; null where what it needs is unknown or was not eaten at all. */
export interface ScorePart {
  readonly id: string;
  readonly points: number | null;
  readonly most: number;
}

export interface Score {
  readonly points: number;
  readonly parts: readonly ScorePart[];
  /** False when unknown parts were left out and the others weighed more instead. */
  readonly isWhole: boolean;
}

/** Linear between `zeroAt` and `fullAt`, whichever is larger; beyond them 0 or all points. */
function linear(value: number, zeroAt: number, fullAt: number, most: number): number {
  return Math.min(1, Math.max(0, (value - zeroAt) / (fullAt - zeroAt))) * most;
}

const KCAL_A_GRAM = { fat: 9, sugar: 4 } as const;

/** What is unknown may move a part by so much; the middle of what it can be is then taken. Our own choice. */
const NEAR_POINTS = 1;

/** Null where what is unknown could change too much. */
function pointsBetween(one: number, other: number): number | null {
  return Math.abs(one - other) <= NEAR_POINTS ? (one + other) / 2 : null;
}

/** For the ratio of unsaturated to saturated fat. */
function fatPoints({ nutrients }: Nutrition): number | null {
  const { monounsaturatedGrams: mono, polyunsaturatedGrams: poly, saturatedGrams: saturated } = nutrients;
  // The three of one food are unknown together, and are no more than its fat.
  const unknown = Math.max(...[mono, poly, saturated].map(unknownMostOf));
  const soft = mono.value + poly.value;
  if (!Number.isFinite(unknown) || soft + saturated.value + unknown === 0) return null;
  const points = (softGrams: number, hardGrams: number): number => (hardGrams > 0 ? linear(softGrams / hardGrams, 1.2, 2.5, 10) : 10);
  return pointsBetween(points(soft, saturated.value + unknown), points(soft + unknown, saturated.value));
}

/** For the share of energy that is saturated fat. */
function saturatedPoints({ nutrients: { energyKcal, saturatedGrams } }: Nutrition): number | null {
  const unknown = unknownMostOf(saturatedGrams);
  if (!Number.isFinite(unknown)) return null;
  const points = (grams: number): number => linear((grams * KCAL_A_GRAM.fat) / energyKcal.value, 0.16, 0.08, 10);
  return pointsBetween(points(saturatedGrams.value), points(saturatedGrams.value + unknown));
}

/**
 * The Healthy Eating Index 2020 of what was eaten, 0 to 100; meant for a week.
 *
 * @returns Null when nothing with energy was eaten.
 * Source: Shams-White et al. 2023, doi 10.1016/j.jand.2023.05.015, for people of 2 years and older.
 */
export function healthyEatingIndex(eaten: Nutrition): Score | null {
  const kcal = eaten.nutrients.energyKcal.value;
  if (kcal <= 0) return null;
  const per1000 = (value: number): number => (value / kcal) * 1_000;
  const energyShare = (grams: number, kcalAGram: number): number => (grams * kcalAGram) / kcal;
  const { groups, nutrients } = eaten;
  const enough = (id: string, value: number, fullAt: number, most: number): ScorePart => ({ id, points: linear(per1000(value), 0, fullAt, most), most });
  const known = (id: string, isKnown: boolean, points: number): ScorePart => ({ id, points: isKnown ? points : null, most: 10 });
  return total([
    enough('fruit', groups.fruitCups, 0.8, 5),
    enough('whole-fruit', groups.wholeFruitCups, 0.4, 5),
    enough('vegetables', groups.vegetableCups, 1.1, 5),
    enough('greens-and-beans', groups.greensAndBeansCups, 0.2, 5),
    enough('whole-grains', groups.wholeGrainOunces, 1.5, 10),
    enough('dairy', groups.dairyCups, 1.3, 10),
    enough('protein', groups.proteinOunces, 2.5, 5),
    enough('seafood-and-plant', groups.seafoodAndPlantOunces, 0.8, 5),
    { id: 'fats', points: fatPoints(eaten), most: 10 },
    { id: 'refined-grains', points: linear(per1000(groups.refinedGrainOunces), 4.3, 1.8, 10), most: 10 },
    known('sodium', nutrients.sodiumMg.isWhole, linear(per1000(nutrients.sodiumMg.value) / 1_000, 2, 1.1, 10)),
    known('added-sugar', nutrients.addedSugarGrams.isWhole, linear(energyShare(nutrients.addedSugarGrams.value, KCAL_A_GRAM.sugar), 0.26, 0.065, 10)),
    { id: 'saturated-fat', points: saturatedPoints(eaten), most: 10 },
  ]);
}

/**
 * How whole the food is, 0 to 100, of a meal, a day or a week. Our own measure, its parts always shown; docs/decisions: whole-food score.
 *
 * @returns Null when nothing with energy was eaten.
 */
export function wholeFoodScore(eaten: Nutrition): Score | null {
  const kcal = eaten.nutrients.energyKcal.value;
  if (kcal <= 0) return null;
  const per1000 = (value: number): number => (value / kcal) * 1_000;
  const { groups, novaKcal, nutrients } = eaten;
  // Oils, sugar and salt are what cooks use: they neither help nor harm this part.
  const judgedKcal = novaKcal[1] + novaKcal[3] + novaKcal[4];
  const grains = groups.wholeGrainOunces + groups.refinedGrainOunces;
  const sugarShare = (nutrients.addedSugarGrams.value * KCAL_A_GRAM.sugar) / kcal;
  const share = (id: string, of: number, all: number, zeroAt: number, fullAt: number, most: number): ScorePart => (
    { id, points: all > 0 ? linear(of / all, zeroAt, fullAt, most) : null, most }
  );
  return total([
    share('little-processed', novaKcal[1] + novaKcal[3] / 2, judgedKcal, 0.5, 0.95, 30),
    { id: 'fruit-and-vegetables', points: linear(per1000(groups.fruitCups + groups.vegetableCups), 0, 1.9, 20), most: 20 },
    { id: 'greens-and-beans', points: linear(per1000(groups.greensAndBeansCups), 0, 0.2, 5), most: 5 },
    share('whole-grains', groups.wholeGrainOunces, grains, 0, 1, 10),
    share('lean-seafood-plant', groups.leanOunces + groups.seafoodAndPlantOunces, groups.proteinOunces, 0.25, 0.75, 10),
    { id: 'fats', points: fatPoints(eaten), most: 10 },
    { id: 'added-sugar', points: nutrients.addedSugarGrams.isWhole ? linear(sugarShare, 0.1, 0.05, 10) : null, most: 10 },
    { id: 'sodium', points: nutrients.sodiumMg.isWhole ? linear(per1000(nutrients.sodiumMg.value) / 1_000, 2, 1.1, 5) : null, most: 5 },
  ]);
}

/** Unknown parts are left out, and the others weigh as much more. */
function total(parts: readonly ScorePart[]): Score {
  const known = parts.filter(({ points }) => points !== null);
  const most = known.reduce((sum, part) => sum + part.most, 0);
  const points = known.reduce((sum, part) => sum + (part.points ?? 0), 0);
  return { points: most > 0 ? (points / most) * 100 : 0, parts, isWhole: known.length === parts.length };
}
