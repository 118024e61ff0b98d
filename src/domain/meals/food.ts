/** What is told of a food, per 100 g of its edible part. Mass in grams unless the name says otherwise. */
export type NutrientName =
  | 'energyKcal' | 'proteinGrams' | 'fatGrams' | 'saturatedGrams' | 'monounsaturatedGrams' | 'polyunsaturatedGrams'
  | 'carbohydrateGrams' | 'fiberGrams' | 'sugarsGrams' | 'addedSugarGrams' | 'sodiumMg' | 'potassiumMg' | 'calciumMg' | 'ironMg'
  | 'magnesiumMg' | 'vitaminCMg' | 'vitaminAMcg' | 'vitaminDMcg' | 'vitaminB12Mcg' | 'folateMcg' | 'omega3Grams';

export const NUTRIENT_NAMES: readonly NutrientName[] = [
  'energyKcal', 'proteinGrams', 'fatGrams', 'saturatedGrams', 'monounsaturatedGrams', 'polyunsaturatedGrams', 'carbohydrateGrams',
  'fiberGrams', 'sugarsGrams', 'addedSugarGrams', 'sodiumMg', 'potassiumMg', 'calciumMg', 'ironMg', 'magnesiumMg', 'vitaminCMg',
  'vitaminAMcg', 'vitaminDMcg', 'vitaminB12Mcg', 'folateMcg', 'omega3Grams',
];

/** Null is unknown, which is not 0. */
export type Nutrients = Readonly<Record<NutrientName, number | null>>;

/** The nine major allergens of the United States (FALCPA, FASTER Act) and gluten. Molluscs are counted with `shellfish`. */
export type Allergen =
  | 'milk' | 'eggs' | 'fish' | 'shellfish' | 'tree-nuts' | 'peanuts' | 'wheat' | 'soybeans' | 'sesame' | 'gluten';

export const ALLERGENS: readonly Allergen[] = [
  'milk', 'eggs', 'fish', 'shellfish', 'tree-nuts', 'peanuts', 'wheat', 'soybeans', 'sesame', 'gluten',
];

/** Where a food comes from; diets follow from it. */
export type Origin = 'plant' | 'dairy' | 'egg' | 'honey' | 'fish' | 'shellfish' | 'poultry' | 'meat' | 'pork';

/** The Dietary Guidelines' group a food counts in; `none` for seasonings, spreads and drinks. */
export type FoodGroup =
  | 'fruit' | 'juice' | 'veg' | 'greens' | 'legume' | 'whole-grain' | 'refined-grain' | 'dairy'
  | 'meat' | 'poultry' | 'egg' | 'fish' | 'nuts' | 'soy' | 'oil' | 'sweet' | 'none';

/** Where it stands in a shop; `none` is not bought. */
export type StoreSection =
  | 'produce' | 'fish-and-meat' | 'dairy-and-eggs' | 'bakery' | 'frozen' | 'grains' | 'beans' | 'cans' | 'nuts' | 'dried-fruit'
  | 'oils' | 'sauces' | 'spices' | 'baking' | 'drinks' | 'none';

/** 1 unprocessed, 2 culinary ingredient, 3 processed, 4 ultra-processed. Contested: shown as information, never as a verdict. */
export type Nova = 1 | 2 | 3 | 4;

/** Household measures in grams of the food as it is used: a cup of 237 ml, a tablespoon, a teaspoon, one piece, a can's content. */
export interface Measures {
  readonly cup?: number;
  readonly tbsp?: number;
  readonly tsp?: number;
  readonly piece?: number;
  readonly can?: number;
}

/** A whole food: facts only; its names are in the content's texts. */
export interface Food {
  readonly id: string;
  /** Of USDA's National Nutrient Database for Standard Reference, release 28. */
  readonly ndb: string;
  readonly section: StoreSection;
  readonly origin: Origin;
  readonly nova: Nova;
  readonly group: FoodGroup;
  /** Of one cup-equivalent (fruit, vegetables, dairy) or ounce-equivalent (grains, protein foods, legumes); null where none counts. */
  readonly gramsAnEquivalent: number | null;
  readonly per100g: Nutrients;
  readonly allergens: readonly Allergen[];
  readonly measures: Measures;
  /** What one piece is called where it is not the food itself: clove, slice, fillet. */
  readonly pieceName: string | null;
  /** Share that is eaten of what is bought, above 0 to 1. */
  readonly edibleShare: number;
  /** Days it keeps unopened where it is usually kept. */
  readonly shelfDays: number;
  /** Months of its season in the northern hemisphere, 1 to 12; empty when it has none. */
  readonly months: readonly number[];
  /** 1 cheap to 3 dear. */
  readonly cost: 1 | 2 | 3;
}

/** The same months half a year on for the southern hemisphere. */
export function monthsIn({ months }: Food, hemisphere: 'northern' | 'southern'): readonly number[] {
  return hemisphere === 'northern' ? months : months.map((month) => ((month + 5) % 12) + 1);
}

/**
 * Lean: at most 10 g of fat and 4.5 g of saturated fat in 100 g.
 * Source: U.S. Food and Drug Administration, 21 CFR 101.62(e), without its cholesterol limit.
 */
export function isLean({ per100g }: Food): boolean {
  const { fatGrams, saturatedGrams } = per100g;
  return fatGrams !== null && saturatedGrams !== null && fatGrams <= 10 && saturatedGrams <= 4.5;
}
