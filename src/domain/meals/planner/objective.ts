import type { DayNeeds } from '../needs.ts';
import { VALUE } from './recipe-survey.ts';

/**
 * What a plan is judged by: the less the better, 0 is a plan without any fault. Each number is how much a fault of its own size counts against
 * the others; they are our own choice (docs/decisions/planner.md). Days are looked at for one person: everybody eats one serving of each meal.
 */
export const WEIGHT = {
  energy: 6, protein: 4, fiber: 4, sodium: 4, saturated: 3, addedSugar: 3,
  vegetables: 12, fruit: 12, wholeGrains: 8, refinedGrains: 4, dairy: 5, proteinFoods: 4, seafood: 6, plants: 6,
  /** For each time too many. */
  sameDinner: 12, sameLunch: 5, sameLight: 2, sameDay: 4, recently: 1,
  leftovers: 0.2, tooManyLeftovers: 1,
  /** Of a package that goes to waste. */
  waste: 0.25,
  outOfSeason: 0.6, cost: 0.2, favourite: -0.4, star: -0.2,
  /** For an hour of work. */
  effort: 0.5,
  sugaryMeal: 1, unknown: 0.3,
} as const;

/** Energy this near its target is on it. */
export const ENERGY_BAND = 0.05;

/** A fault beyond a tenth counts three times. */
export const STEEP = { from: 0.1, times: 3 } as const;

/** Different plants in a week. Source: McDonald et al. 2018 (American Gut), doi 10.1128/mSystems.00031-18. */
export const PLANTS_A_WEEK = 30;

/** Of 28 meals; more is a week of reheating. */
export const LEFTOVERS_A_DAY = 5 / 7;

export function leftoversCost(count: number, days: number): number {
  const tooMany = count - LEFTOVERS_A_DAY * days;
  return WEIGHT.leftovers * count + (tooMany > 0 ? WEIGHT.tooManyLeftovers * tooMany : 0);
}

const KCAL_A_GRAM = { fat: 9, sugar: 4 } as const;

/** Convex and made of straight pieces, so that it can be checked against a linear program. */
export function fault(relative: number): number {
  if (relative <= 0) return 0;
  return relative <= STEEP.from ? relative : relative + (STEEP.times - 1) * (relative - STEEP.from);
}

/** What one person should get of the meals a day's plan knows of. */
export interface DayTarget {
  readonly energyKcal: number;
  readonly proteinGrams: number;
  readonly fiberGrams: number;
  readonly mostSodiumMg: number;
  /** Of energy, for fat and sugar; 10 % of it. */
  readonly tenthKcal: number;
}

export function dayTargetOf(needs: DayNeeds, share: number): DayTarget {
  const each = share / needs.people;
  return {
    energyKcal: needs.energyKcal * each,
    proteinGrams: needs.proteinGrams * each,
    fiberGrams: needs.fiberGrams * each,
    mostSodiumMg: needs.mostSodiumMg * each,
    tenthKcal: (needs.energyKcal * each) / 10,
  };
}

/** @param at - Where the day's values begin. */
export function dayCost(values: Float64Array, at: number, target: DayTarget): number {
  if (target.energyKcal <= 0) return 0;
  const energy = values[at + VALUE.energyKcal]!;
  const off = energy / target.energyKcal - 1;
  return WEIGHT.energy * fault(Math.abs(off) - ENERGY_BAND)
    + WEIGHT.protein * fault(1 - values[at + VALUE.proteinGrams]! / target.proteinGrams)
    + WEIGHT.fiber * fault(1 - values[at + VALUE.fiberGrams]! / target.fiberGrams)
    + WEIGHT.sodium * fault(values[at + VALUE.sodiumMg]! / target.mostSodiumMg - 1)
    + WEIGHT.saturated * fault((values[at + VALUE.saturatedGrams]! * KCAL_A_GRAM.fat - energy / 10) / target.tenthKcal)
    + WEIGHT.addedSugar * fault((values[at + VALUE.addedSugarGrams]! * KCAL_A_GRAM.sugar - energy / 10) / target.tenthKcal);
}

/** Food groups that are looked at over all days. Null: nothing that may be eaten here has any, so nobody is asked for it. */
export interface WeekTarget {
  readonly groups: readonly { readonly value: number; readonly target: number; readonly weight: number }[];
  readonly wholeGrainOunces: number;
  readonly plants: number;
}

/**
 * @param shares - By day, what part of its food the plan knows of.
 * @param most - By `VALUE`, the most that any recipe which may be planned has in a serving.
 */
export function weekTargetOf(needs: readonly DayNeeds[], shares: readonly number[], most: Float64Array): WeekTarget {
  const sum = (name: keyof DayNeeds): number => needs.reduce((all, day, at) => all + (day[name] * shares[at]!) / day.people, 0);
  const groups = [
    { value: VALUE.vegetableCups, target: sum('vegetableCups'), weight: WEIGHT.vegetables },
    { value: VALUE.fruitCups, target: sum('fruitCups'), weight: WEIGHT.fruit },
    { value: VALUE.wholeGrainOunces, target: sum('wholeGrainOunces'), weight: WEIGHT.wholeGrains },
    { value: VALUE.dairyCups, target: sum('dairyCups'), weight: WEIGHT.dairy },
    { value: VALUE.proteinOunces, target: sum('proteinOunces'), weight: WEIGHT.proteinFoods },
    { value: VALUE.seafoodOunces, target: sum('seafoodOunces'), weight: WEIGHT.seafood },
  ];
  const known = shares.reduce((all, share) => all + share, 0);
  return {
    groups: groups.filter(({ value, target }) => target > 0 && most[value]! > 0),
    wholeGrainOunces: sum('wholeGrainOunces'),
    plants: (PLANTS_A_WEEK / 7) * known,
  };
}

export function weekCost(values: Float64Array, plantCount: number, { groups, wholeGrainOunces, plants }: WeekTarget): number {
  let cost = 0;
  for (let at = 0; at < groups.length; at += 1) {
    const group = groups[at]!;
    cost += group.weight * fault(1 - values[group.value]! / group.target);
  }
  // At least half of the grains are whole.
  if (wholeGrainOunces > 0) cost += WEIGHT.refinedGrains * fault((values[VALUE.refinedGrainOunces]! - values[VALUE.wholeGrainOunces]!) / wholeGrainOunces);
  if (plants > 0) cost += WEIGHT.plants * fault(1 - plantCount / plants);
  return cost;
}

