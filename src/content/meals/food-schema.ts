import * as v from 'valibot';
import type { Food } from '../../domain/meals/food.ts';

const text = v.pipe(v.string(), v.minLength(1));
const aboveZero = v.pipe(v.number(), v.finite(), v.minValue(0.001));
const notBelowZero = v.pipe(v.number(), v.finite(), v.minValue(0));
const month = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12));

/** The columns of `nutrients`, in their order; what else is told of a food stands in fields of its own. */
const COLUMNS = [
  'energyKcal', 'proteinGrams', 'fatGrams', 'saturatedGrams', 'monounsaturatedGrams', 'polyunsaturatedGrams', 'carbohydrateGrams',
  'fiberGrams', 'sugarsGrams', 'sodiumMg', 'potassiumMg', 'calciumMg', 'ironMg', 'magnesiumMg', 'vitaminCMg', 'vitaminAMcg', 'vitaminDMcg',
  'vitaminB12Mcg', 'folateMcg',
] as const;

/** A food as the generated file holds it: nutrients as a row under the file's own heading, defaults left out. */
const foodRow = v.object({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
  ndb: v.pipe(v.string(), v.regex(/^\d{5}$/)),
  section: v.picklist([
    'produce', 'fish-and-meat', 'dairy-and-eggs', 'bakery', 'frozen', 'grains', 'beans', 'cans', 'nuts', 'dried-fruit', 'oils', 'sauces',
    'spices', 'baking', 'drinks', 'none',
  ]),
  origin: v.picklist(['plant', 'dairy', 'egg', 'honey', 'fish', 'shellfish', 'poultry', 'meat', 'pork']),
  nova: v.picklist([1, 2, 3, 4]),
  group: v.picklist([
    'fruit', 'juice', 'veg', 'greens', 'legume', 'whole-grain', 'refined-grain', 'dairy', 'meat', 'poultry', 'egg', 'fish', 'nuts', 'soy',
    'oil', 'sweet', 'none',
  ]),
  gramsAnEquivalent: v.optional(v.nullable(aboveZero), null),
  nutrients: v.custom<readonly (number | null)[]>(isRowOfNutrients, 'a value for each nutrient'),
  addedSugarGrams: v.optional(v.nullable(notBelowZero), 0),
  omega3Grams: v.optional(v.nullable(notBelowZero), null),
  allergens: v.optional(
    v.array(v.picklist(['milk', 'eggs', 'fish', 'shellfish', 'tree-nuts', 'peanuts', 'wheat', 'soybeans', 'sesame', 'gluten'])),
    [],
  ),
  measures: v.object({
    cup: v.exactOptional(aboveZero),
    tbsp: v.exactOptional(aboveZero),
    tsp: v.exactOptional(aboveZero),
    piece: v.exactOptional(aboveZero),
    can: v.exactOptional(aboveZero),
  }),
  pieceName: v.optional(v.nullable(text), null),
  edibleShare: v.optional(v.pipe(aboveZero, v.maxValue(1)), 1),
  shelfDays: aboveZero,
  months: v.optional(v.array(month), []),
  cost: v.picklist([1, 2, 3]),
});

export const foodsFileSchema = v.object({
  source: text,
  nutrients: v.tuple(COLUMNS.map((name) => v.literal(name)) as unknown as [v.LiteralSchema<string, undefined>]),
  foods: v.array(foodRow),
});

/** Seven thousand values: one schema for each took longer than all else of the file. */
function isRowOfNutrients(value: unknown): boolean {
  return Array.isArray(value) && value.length === COLUMNS.length && value.every((one) => one === null || (typeof one === 'number' && one >= 0 && one < Infinity));
}

export const foodNamesSchema = v.record(v.string(), v.pipe(v.array(text), v.minLength(1)));

export function foodFrom({ nutrients, addedSugarGrams, omega3Grams, ...facts }: v.InferOutput<typeof foodRow>): Food {
  const per100g: Record<string, number | null> = { addedSugarGrams, omega3Grams };
  COLUMNS.forEach((name, at) => (per100g[name] = nutrients[at] ?? null));
  return { ...facts, per100g: per100g as Food['per100g'] };
}
