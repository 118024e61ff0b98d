import { EMPTY, FRESH, put, samePairs, wasteOf, type Board } from './board.ts';
import { dayCost, leftoversCost, weekCost, WEIGHT } from './objective.ts';
import { VALUE_COUNT } from './recipe-survey.ts';

/** Asks what a week would cost with one thing or another in a cell, without putting it there: that is a fraction of the work. */
export interface Trial {
  /** Takes up the cell that is asked about; until something is put there it is empty. */
  take(cell: number): void;
  /**
   * The cost of the week with that in the cell, but for the rounding of sums. What costs more than `most` for one reason alone is looked at no
   * further: then it is Infinity.
   *
   * @param source - A cell, or `FRESH`.
   */
  costWith(recipe: number, source: number, most?: number): number;
}

/** Places in `known`: what the rest of the week costs, pairs of the same on the cell's day, and what one leftover meal more and none more cost. */
const REST = 0;
const PAIRS = 1;
const ONE_MORE_LEFT = 2;
const NONE_MORE_LEFT = 3;

export function createTrial(board: Board): Trial {
  const { table, dayValues, dayCosts, weekValues, plantMeals, timesCooked, grams, wasted, sums } = board;
  const { dayOf, servings, values, plants, weekTarget, dayTargets, surveys, cookingCost, timesFree, repeatCost, perishables, packGrams, windowDays, request } = table;
  const days = request.days.length;
  const slots = request.household.slots.length;
  const sum = new Float64Array(VALUE_COUNT);
  // In an array numbers are made nowhere anew.
  const known = new Float64Array(4);
  const taken = new Int32Array(1);

  const newPlants = (recipe: number): number => {
    let count = 0;
    for (let at = plants.start[recipe]!; at < plants.start[recipe + 1]!; at += 1) if (plantMeals[plants.food[at]!]! === 0) count += 1;
    return count;
  };

  /** How much more of its day is the same. */
  const newPairs = (recipe: number, dayIndex: number): number => {
    let count = 0;
    for (let other = dayIndex * slots; other < (dayIndex + 1) * slots; other += 1) if (board.recipe[other]! === recipe) count += 1;
    return count;
  };

  const newWaste = (recipe: number, dayIndex: number, times: number): number => {
    let waste = 0;
    for (let at = perishables.start[recipe]!; at < perishables.start[recipe + 1]!; at += 1) {
      const food = perishables.food[at]!;
      const place = food * days + Math.floor(dayIndex / windowDays[food]!);
      waste += wasteOf(grams[place]! + times * perishables.grams[at]!, packGrams[food]!) - wasted[place]!;
    }
    return waste;
  };

  /** It may also use up what was going to waste: so much less, and no more. */
  const mostUsedUp = (recipe: number): number => WEIGHT.waste * (perishables.start[recipe + 1]! - perishables.start[recipe]!);

  const withRecipe = (all: Float64Array, at: number, recipe: number): void => {
    for (let value = 0, from = recipe * VALUE_COUNT; value < VALUE_COUNT; value += 1) sum[value] = all[at + value]! + values[from + value]!;
  };

  return {
    take(cell) {
      if (board.recipe[cell]! !== EMPTY) put(board, cell, EMPTY, FRESH);
      const dayIndex = dayOf[cell]!;
      let rest = sums.cooking + sums.repeats + sums.waste;
      for (let other = 0; other < dayCosts.length; other += 1) if (other !== dayIndex) rest += dayCosts[other]!;
      known[REST] = rest;
      known[PAIRS] = samePairs(board, dayIndex);
      known[NONE_MORE_LEFT] = leftoversCost(sums.leftovers, days);
      known[ONE_MORE_LEFT] = leftoversCost(sums.leftovers + 1, days);
      taken[0] = cell;
    },

    costWith(recipe, source, most = Infinity) {
      const cell = taken[0]!;
      const dayIndex = dayOf[cell]!;
      const isFresh = source === FRESH;
      let cost = known[REST]! + known[isFresh ? NONE_MORE_LEFT : ONE_MORE_LEFT]! + WEIGHT.sameDay * (known[PAIRS]! + newPairs(recipe, dayIndex));
      if (isFresh) {
        cost += cookingCost[dayIndex * surveys.length + recipe]!;
        if (timesCooked[recipe]! >= timesFree[recipe]!) cost += repeatCost[recipe]!;
      }
      const enough = most + mostUsedUp(recipe);
      if (cost > enough) return Infinity;
      withRecipe(weekValues, 0, recipe);
      cost += weekCost(sum, sums.plants + newPlants(recipe), weekTarget);
      if (cost > enough) return Infinity;
      withRecipe(dayValues, dayIndex * VALUE_COUNT, recipe);
      cost += dayCost(sum, 0, dayTargets[dayIndex]!);
      if (cost > enough) return Infinity;
      return cost + newWaste(recipe, isFresh ? dayIndex : dayOf[source]!, servings[cell]!);
    },
  };
}
