import type { Units } from '../../units.ts';
import { gramsIn } from '../amounts.ts';
import type { Food } from '../food.ts';
import { soldAs, type Container, type PackSize } from './packs.ts';

/** What to put into the basket. `grams`: all of it, as bought. */
export type Purchase =
  | { readonly kind: 'pieces'; readonly count: number; readonly container: Container | null; readonly grams: number }
  | { readonly kind: 'packs'; readonly count: number; readonly container: Container; readonly size: PackSize; readonly grams: number }
  /** `lb` in quarters. */
  | { readonly kind: 'mass'; readonly amount: number; readonly unit: 'g' | 'lb'; readonly grams: number };

/** Source: international avoirdupois ounce and pound (1959), exact; the US fluid ounce, exact to its digits. */
const GRAMS_AN_OUNCE = 28.349523125;
const ML_A_FLUID_OUNCE = 29.5735295625;
const GRAMS_A_POUND = 453.59237;

/** So much less than needed is a rounding of the arithmetic, not of the shop; as a share. */
const SLACK = 1e-9;

/** Coarser steps for more: 350 g, 1.2 kg, 2.5 kg. Each border is a step of both sides. Grams. */
const MASS_STEPS: readonly (readonly [upTo: number, step: number])[] = [[500, 50], [2_000, 100], [Infinity, 250]];
/** Meat and fish are cut to measure. Grams. */
const CUT_STEP = 50;

/** Share that is eaten of what is bought: nuts and seeds come without their shells. */
export function boughtShareOf({ section, edibleShare }: Food): number {
  return section === 'nuts' ? 1 : edibleShare;
}

/**
 * The least that covers a need in the units a shop sells; one unit where nothing is weighed (salt to taste).
 *
 * @param grams - As bought, not below 0.
 */
export function purchaseOf(food: Food, grams: number, units: Units): Purchase {
  const sold = soldAs(food);
  switch (sold.kind) {
    case 'pieces': {
      const { piece } = food.measures;
      if (piece === undefined) return massOf(food, grams, units);
      const each = piece / boughtShareOf(food);
      const count = sold.step * countOf(grams, each * sold.step);
      return { kind: 'pieces', count, container: sold.container, grams: count * each };
    }
    case 'natural': {
      const count = countOf(grams, sold.grams);
      return { kind: 'pieces', count, container: sold.container, grams: count * sold.grams };
    }
    case 'packs': {
      const size = units === 'us' ? sold.us : sold.metric;
      const each = contentOf(food, sold.container, size);
      if (each === null) return massOf(food, grams, units);
      const count = countOf(grams, each);
      return { kind: 'packs', count, container: sold.container, size, grams: count * each };
    }
    case 'mass':
      return massOf(food, grams, units);
  }
}

/** Grams of food in a pack; null when its volume cannot be weighed. A can's label weighs the liquid too, which nobody eats. */
function contentOf(food: Food, container: Container, { amount, unit }: PackSize): number | null {
  if (container === 'can' && food.measures.can !== undefined) return food.measures.can;
  switch (unit) {
    case 'g':
      return amount;
    case 'oz':
      return amount * GRAMS_AN_OUNCE;
    case 'ml':
      return gramsIn(food, amount, 'ml');
    case 'fl oz':
      return gramsIn(food, amount * ML_A_FLUID_OUNCE, 'ml');
  }
}

function massOf({ section }: Food, grams: number, units: Units): Purchase {
  if (units === 'us') {
    const quarters = countOf(grams, GRAMS_A_POUND / 4);
    return { kind: 'mass', amount: quarters / 4, unit: 'lb', grams: (quarters * GRAMS_A_POUND) / 4 };
  }
  const [, step] = MASS_STEPS.find(([upTo]) => grams <= upTo * (1 + SLACK)) ?? [0, CUT_STEP];
  const chosen = section === 'fish-and-meat' ? CUT_STEP : step;
  const amount = chosen * countOf(grams, chosen);
  return { kind: 'mass', amount, unit: 'g', grams: amount };
}

/** Whole ones, at least one. */
function countOf(grams: number, each: number): number {
  return Math.max(1, Math.ceil((grams / each) * (1 - SLACK)));
}
