import { gramsOf } from './amounts.ts';
import { type Food, isLean, NUTRIENT_NAMES, type NutrientName } from './food.ts';
import type { Recipe } from './recipe.ts';

/** A sum; with `isWhole` false something in it is unknown, so that it is "at least". */
export interface Amount {
  readonly value: number;
  readonly isWhole: boolean;
  /** What is unknown is at most so much more; absent where nothing tells. */
  readonly unknownMost?: number;
}

/** Cup-equivalents of fruit, vegetables and dairy, ounce-equivalents of grains and protein foods. */
export interface FoodGroups {
  readonly fruitCups: number;
  readonly wholeFruitCups: number;
  readonly vegetableCups: number;
  readonly greensAndBeansCups: number;
  readonly wholeGrainOunces: number;
  readonly refinedGrainOunces: number;
  readonly dairyCups: number;
  readonly proteinOunces: number;
  readonly seafoodAndPlantOunces: number;
  /** Lean meat, poultry and eggs beside what is seafood or plant; what the whole-food score looks at. */
  readonly leanOunces: number;
}

/** What is eaten: of a serving, a day, a week. */
export interface Nutrition {
  readonly nutrients: Readonly<Record<NutrientName, Amount>>;
  readonly groups: FoodGroups;
  /** Energy by NOVA group, kilocalories. */
  readonly novaKcal: Readonly<Record<1 | 2 | 3 | 4, number>>;
}

/** A quarter cup of cooked beans is one ounce-equivalent of protein foods and a quarter cup of vegetables. */
const BEAN_OUNCES_A_CUP = 4;

const NO_GROUPS: FoodGroups = {
  fruitCups: 0, wholeFruitCups: 0, vegetableCups: 0, greensAndBeansCups: 0, wholeGrainOunces: 0, refinedGrainOunces: 0, dairyCups: 0,
  proteinOunces: 0, seafoodAndPlantOunces: 0, leanOunces: 0,
};

export const NOTHING: Nutrition = {
  nutrients: everyNutrient(() => ({ value: 0, isWhole: true })),
  groups: NO_GROUPS,
  novaKcal: { 1: 0, 2: 0, 3: 0, 4: 0 },
};

/** Of some grams of a food, edible part. */
export function nutritionOfFood(food: Food, grams: number): Nutrition {
  const share = grams / 100;
  const nutrients = everyNutrient((name) => {
    const value = food.per100g[name];
    if (value !== null) return { value: value * share, isWhole: true };
    const unknownMost = grams === 0 ? 0 : mostOf(food, name) * share;
    return unknownMost < NOTHING_BELOW_GRAMS ? { value: 0, isWhole: true } : { value: 0, isWhole: false, unknownMost };
  });
  return { nutrients, groups: groupsOf(food, grams), novaKcal: { ...NOTHING.novaKcal, [food.nova]: nutrients.energyKcal.value } };
}

/** So little, unknown, changes no sum anybody reads. Source: 21 CFR 101.9(c), by which less than half a gram of fat or fibre in a serving is none. */
const NOTHING_BELOW_GRAMS = 0.5;

/** The most there can be of what the database does not tell, per 100 g, by what it tells; a drop of vinegar leaves no week's fats unknown. */
function mostOf({ per100g, origin }: Food, name: NutrientName): number {
  const { fatGrams, carbohydrateGrams, sugarsGrams } = per100g;
  switch (name) {
    case 'saturatedGrams':
    case 'monounsaturatedGrams':
    case 'polyunsaturatedGrams':
      return fatGrams ?? Infinity;
    case 'sugarsGrams':
      return carbohydrateGrams ?? Infinity;
    case 'fiberGrams':
      return origin === 'plant' ? (carbohydrateGrams ?? Infinity) - (sugarsGrams ?? 0) : 0;
    default:
      return Infinity;
  }
}

/** How much more than its value a sum can be. */
export function unknownMostOf({ isWhole, unknownMost = Infinity }: Amount): number {
  return isWhole ? 0 : unknownMost;
}

/** Of one serving, from the foods alone. A line that cannot be weighed makes every sum "at least". */
export function nutritionOf(recipe: Pick<Recipe, 'servings' | 'ingredients'>, foodOf: (id: string) => Food | undefined): Nutrition {
  let whole = NOTHING;
  for (const ingredient of recipe.ingredients) {
    if (ingredient.isOptional) continue;
    const food = ingredient.foodId === null ? undefined : foodOf(ingredient.foodId);
    const grams = gramsOf(ingredient, food);
    if (food && grams !== null) whole = add(whole, nutritionOfFood(food, grams));
    else if (!food || ingredient.amount !== null) whole = atLeast(whole);
  }
  return times(whole, 1 / recipe.servings);
}

export function add(one: Nutrition, other: Nutrition): Nutrition {
  return {
    nutrients: everyNutrient((name) => {
      const [a, b] = [one.nutrients[name], other.nutrients[name]];
      const value = a.value + b.value;
      return a.isWhole && b.isWhole ? { value, isWhole: true } : { value, isWhole: false, unknownMost: unknownMostOf(a) + unknownMostOf(b) };
    }),
    groups: mapGroups((name) => one.groups[name] + other.groups[name]),
    novaKcal: { 1: one.novaKcal[1] + other.novaKcal[1], 2: one.novaKcal[2] + other.novaKcal[2], 3: one.novaKcal[3] + other.novaKcal[3], 4: one.novaKcal[4] + other.novaKcal[4] },
  };
}

/** So many servings of it. */
export function times({ nutrients, groups, novaKcal }: Nutrition, factor: number): Nutrition {
  return {
    nutrients: everyNutrient((name) => {
      const { value, isWhole } = nutrients[name];
      return isWhole ? { value: value * factor, isWhole } : { value: value * factor, isWhole, unknownMost: unknownMostOf(nutrients[name]) * factor };
    }),
    groups: mapGroups((name) => groups[name] * factor),
    novaKcal: { 1: novaKcal[1] * factor, 2: novaKcal[2] * factor, 3: novaKcal[3] * factor, 4: novaKcal[4] * factor },
  };
}

function atLeast(nutrition: Nutrition): Nutrition {
  return { ...nutrition, nutrients: everyNutrient((name) => ({ value: nutrition.nutrients[name].value, isWhole: false, unknownMost: Infinity })) };
}

/** Cup- and ounce-equivalents in some grams of a food. */
export function groupsOf(food: Food, grams: number): FoodGroups {
  if (food.gramsAnEquivalent === null) return NO_GROUPS;
  const equivalents = grams / food.gramsAnEquivalent;
  switch (food.group) {
    case 'fruit':
      return { ...NO_GROUPS, fruitCups: equivalents, wholeFruitCups: equivalents };
    case 'juice':
      return { ...NO_GROUPS, fruitCups: equivalents };
    case 'veg':
      return { ...NO_GROUPS, vegetableCups: equivalents };
    case 'greens':
      return { ...NO_GROUPS, vegetableCups: equivalents, greensAndBeansCups: equivalents };
    case 'legume': {
      const cups = equivalents / BEAN_OUNCES_A_CUP;
      return { ...NO_GROUPS, vegetableCups: cups, greensAndBeansCups: cups, proteinOunces: equivalents, seafoodAndPlantOunces: equivalents };
    }
    case 'whole-grain':
      return { ...NO_GROUPS, wholeGrainOunces: equivalents };
    case 'refined-grain':
      return { ...NO_GROUPS, refinedGrainOunces: equivalents };
    case 'dairy':
      return { ...NO_GROUPS, dairyCups: equivalents };
    case 'fish':
    case 'nuts':
    case 'soy':
      return { ...NO_GROUPS, proteinOunces: equivalents, seafoodAndPlantOunces: equivalents };
    case 'meat':
    case 'poultry':
    case 'egg':
      return { ...NO_GROUPS, proteinOunces: equivalents, leanOunces: isLean(food) ? equivalents : 0 };
    case 'oil':
    case 'sweet':
    case 'none':
      return NO_GROUPS;
  }
}

function everyNutrient(of: (name: NutrientName) => Amount): Readonly<Record<NutrientName, Amount>> {
  const all: Partial<Record<NutrientName, Amount>> = {};
  for (const name of NUTRIENT_NAMES) all[name] = of(name);
  return all as Record<NutrientName, Amount>;
}

function mapGroups(of: (name: keyof FoodGroups) => number): FoodGroups {
  const all: Partial<Record<keyof FoodGroups, number>> = {};
  for (const name of Object.keys(NO_GROUPS) as (keyof FoodGroups)[]) all[name] = of(name);
  return all as FoodGroups;
}
