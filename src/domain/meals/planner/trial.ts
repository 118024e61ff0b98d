import { EMPTY, FRESH, put, samePairs, wasteOf, type Board } from './board.ts';
import { dayCost, leftoversCost, weekCost, WEIGHT } from './objective.ts';
import { VALUE_COUNT } from './recipe-survey.ts';

/** Asks what a week would cost with one thing or another in a cell, without putting it there: that is a fraction of the work. */
export interface Trial {
  /** Takes up the cell that is asked about; until something is put there it is empty. */
  take(cell: number): void;
  /** The cost of the week with that in the cell, but for the rounding of sums. @param source - A cell, or `FRESH`. */
  costWith(recipe: number, source: number): number;
}

/** Places in `known`: what the rest of the week costs, and pairs of the same on the cell's day. In an array numbers are made nowhere anew. */
const REST = 0;
const PAIRS = 1;

export function createTrial(board: Board): Trial {
  const { table, dayValues, dayCosts, weekValues, plantMeals, sums } = board;
  const { dayOf, servings, values, plants, weekTarget, dayTargets, surveys, cookingCost, timesFree, repeatCost } = table;
  const slots = table.request.household.slots.length;
  const day = new Float64Array(VALUE_COUNT);
  const week = new Float64Array(VALUE_COUNT);
  const known = new Float64Array(2);
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

  return {
    take(cell) {
      if (board.recipe[cell]! !== EMPTY) put(board, cell, EMPTY, FRESH);
      const dayIndex = dayOf[cell]!;
      let rest = sums.cooking + sums.repeats + sums.waste;
      for (let other = 0; other < dayCosts.length; other += 1) if (other !== dayIndex) rest += dayCosts[other]!;
      known[REST] = rest;
      known[PAIRS] = samePairs(board, dayIndex);
      taken[0] = cell;
    },

    costWith(recipe, source) {
      const cell = taken[0]!;
      const dayIndex = dayOf[cell]!;
      const [from, to] = [recipe * VALUE_COUNT, dayIndex * VALUE_COUNT];
      for (let at = 0; at < VALUE_COUNT; at += 1) {
        const value = values[from + at]!;
        day[at] = dayValues[to + at]! + value;
        week[at] = weekValues[at]! + value;
      }
      const isFresh = source === FRESH;
      let cost = known[REST]!
        + dayCost(day, 0, dayTargets[dayIndex]!) + WEIGHT.sameDay * (known[PAIRS]! + newPairs(recipe, dayIndex))
        + weekCost(week, sums.plants + newPlants(recipe), weekTarget)
        + leftoversCost(sums.leftovers + (isFresh ? 0 : 1), dayCosts.length)
        + newWaste(board, recipe, isFresh ? dayIndex : dayOf[source]!, servings[cell]!);
      if (!isFresh) return cost;
      cost += cookingCost[dayIndex * surveys.length + recipe]!;
      return board.timesCooked[recipe]! >= timesFree[recipe]! ? cost + repeatCost[recipe]! : cost;
    },
  };
}

function newWaste({ table, grams, wasted }: Board, recipe: number, dayIndex: number, servings: number): number {
  const { perishables: { start, food: foods, grams: amounts }, packGrams, windowDays, request } = table;
  let waste = 0;
  for (let at = start[recipe]!; at < start[recipe + 1]!; at += 1) {
    const food = foods[at]!;
    const place = food * request.days.length + Math.floor(dayIndex / windowDays[food]!);
    waste += wasteOf(grams[place]! + servings * amounts[at]!, packGrams[food]!) - wasted[place]!;
  }
  return waste;
}
