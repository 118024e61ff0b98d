import { gramsIn, ML_OF } from '../amounts.ts';
import type { Food } from '../food.ts';
import type { Ingredient, Unit } from '../recipe.ts';
import { isPreparation, singular } from './food-words.ts';
import type { IngredientLine } from './ingredient-line.ts';
import { GRAMS_OF, ML_OF_UNIT, type LineUnit } from './line-units.ts';

type Counted = Pick<Ingredient, 'amount' | 'unit'>;

/** Kitchen estimates, to be seen and changed by whoever wrote the line; no source says how large a bunch is. */
const HANDFUL_GRAMS = 30;
const BUNCH_GRAMS = { herb: 30, leaves: 250 } as const;
const PIECES_A_BUNCH = 8;
const SMALL_PIECE_GRAMS = 100;
const INCH_GRAMS = 12;
const CLOVES_A_HEAD = 10;
/** Source: the wrapper of a United States stick of butter, 4 oz. */
const STICK_TBSP = 8;

/**
 * A dry food takes up water: a cup of rice is three of cooked rice, and so it is by weight, within a quarter. Source: energy of the raw and
 * the cooked food in SR28 (rice 365 and 130 kcal, lentils 352 and 116, white beans 333 and 139, pasta 371 and 158).
 */
const SWELLS = { grains: 3, beans: 2.5 } as const;
/** What is eaten of a can of beans, and how much is in one that says nothing. Source: label and drained weight of a 15 oz can, SR28 16043. */
const CAN = { drainedShare: 0.6, grams: 425 } as const;

/** A can somebody names by weight is the food's own can within these; nobody weighs 400 against 425 g. */
const LIKE_ITS_CAN = { least: 0.75, most: 1.8 } as const;

const SPOONS: readonly LineUnit[] = ['cup', 'tbsp', 'tsp'];
/** Names of pieces that are the whole food when it has no pieces of its own name: a head of cabbage, an ear of corn. */
const WHOLE: readonly LineUnit[] = ['head', 'bulb', 'piece', 'count', 'stalk', 'stick', 'fillet', 'leaf', 'sprig', 'slice', 'clove', 'steak', 'square', 'sachet'];

/**
 * The line of a recipe that a written line is once its food is known. Without a food it stays as it was written.
 *
 * A measure the food does not know is kept: the recipe's nutrition is then "at least".
 */
export function ingredientFrom(line: IngredientLine, food: Food | null): Ingredient {
  const { isOptional } = line;
  if (food === null) return { foodId: null, text: line.text, amount: null, unit: 'g', isOptional };
  return { foodId: food.id, text: besideFood(line), isOptional, ...counted(line, food) };
}

function counted(line: IngredientLine, food: Food): Counted {
  const swells = swellsOf(line, food);
  if (swells === 1) return countedAsIs(line, food);
  const found = countedAsIs(line, food);
  if (line.unit !== 'can') return { ...found, amount: found.amount === null ? null : tidy(found.amount / swells) };
  const grams = found.unit === 'g' ? found.amount : line.amount === null ? null : line.amount * CAN.grams;
  return { amount: grams === null ? null : tidy((grams * CAN.drainedShare) / swells), unit: 'g' };
}

/** Whether a line measures a dry food as it is once cooked: "2 cups cooked rice", "1 can of lentils". "1 cup quinoa, cooked" is measured before. */
export function isMeasuredCooked(line: Pick<IngredientLine, 'name' | 'unit'>, food: Food): boolean {
  return swellsOf(line, food) !== 1;
}

function swellsOf({ name, unit }: Pick<IngredientLine, 'name' | 'unit'>, { section, measures }: Food): number {
  if (section !== 'grains' && section !== 'beans') return 1;
  const isCanned = section === 'beans' && unit === 'can' && measures.can === undefined;
  return isCanned || /\b(?:cooked|boiled|steamed)\b/i.test(name) ? SWELLS[section] : 1;
}

function countedAsIs(line: IngredientLine, food: Food): Counted {
  const { amount, unit, also } = line;
  if (amount === null) return { amount: null, unit: 'g' };
  const grams = GRAMS_OF[unit];
  if (grams !== undefined) return { amount: tidy(amount * grams), unit: 'g' };
  const byVolume = volume(amount, unit);
  if (byVolume) return known(byVolume, food, also ? inGrams(also.amount, also.unit) : null);
  return pieces(line, amount, food);
}

/** Cups and spoons stay; other volumes are told in millilitres or teaspoons. */
function volume(amount: number, unit: LineUnit): { readonly amount: number; readonly unit: Unit; readonly ml: number } | null {
  const ml = ML_OF_UNIT[unit];
  if (ml === undefined) return null;
  if (SPOONS.includes(unit)) return { amount, unit: unit as 'cup' | 'tbsp' | 'tsp', ml: amount * ml };
  const isSmall = unit === 'pinch' || unit === 'dash' || unit === 'drop' || unit === 'splash' || unit === 'dessertspoon';
  return isSmall ? { amount: tidy((amount * ml) / ML_OF.tsp), unit: 'tsp', ml: amount * ml } : { amount: tidy(amount * ml), unit: 'ml', ml: amount * ml };
}

/** A volume of something nobody pours is told by weight: its cup-equivalent is a cup of it, cut up. */
function known({ amount, unit, ml }: { readonly amount: number; readonly unit: Unit; readonly ml: number }, food: Food, alsoGrams: number | null): Counted {
  if (gramsIn(food, amount, unit) !== null) return { amount, unit };
  if (alsoGrams !== null) return { amount: alsoGrams, unit: 'g' };
  const isCut = food.group === 'fruit' || food.group === 'veg' || food.group === 'greens';
  if (!isCut || food.gramsAnEquivalent === null) return { amount, unit };
  return { amount: tidy((ml / ML_OF.cup) * food.gramsAnEquivalent), unit: 'g' };
}

function pieces(line: IngredientLine, amount: number, food: Food): Counted {
  const { unit, also } = line;
  const packGrams = line.pack ? inGrams(line.pack.amount, line.pack.unit) : null;
  const own = unit === 'can' || unit === 'pack' ? food.measures.can : undefined;
  if (own !== undefined && (packGrams === null || (packGrams / own >= LIKE_ITS_CAN.least && packGrams / own <= LIKE_ITS_CAN.most))) return { amount, unit: 'can' };
  if (packGrams !== null) return { amount: tidy(amount * packGrams), unit: 'g' };
  if (line.pack && ML_OF_UNIT[line.pack.unit]) return { amount: tidy(amount * line.pack.amount * (ML_OF_UNIT[line.pack.unit] ?? 1)), unit: 'ml' };
  const alsoGrams = also ? inGrams(also.amount, also.unit) : null;
  if (unit === 'can' || unit === 'pack') return alsoGrams === null ? { amount, unit: 'can' } : { amount: alsoGrams, unit: 'g' };
  if (unit === 'handful') return { amount: tidy(amount * HANDFUL_GRAMS), unit: 'g' };
  if (unit === 'bunch') return { amount: tidy(amount * bunchGrams(food)), unit: 'g' };
  if (unit === 'inch') return { amount: tidy(amount * INCH_GRAMS), unit: 'g' };
  if (unit === 'stick' && food.id === 'butter') return { amount: amount * STICK_TBSP, unit: 'tbsp' };
  if ((unit === 'head' || unit === 'bulb') && food.pieceName === 'clove') return { amount: amount * CLOVES_A_HEAD, unit: 'piece' };
  if (food.measures.piece === undefined && alsoGrams !== null) return { amount: alsoGrams, unit: 'g' };
  if (WHOLE.includes(unit)) return { amount, unit: 'piece' };
  return { amount, unit: 'can' };
}

function bunchGrams({ group, pieceName, measures: { piece } }: Food): number {
  if (group === 'none' || pieceName === 'leaf' || pieceName === 'sprig') return BUNCH_GRAMS.herb;
  return piece !== undefined && piece < SMALL_PIECE_GRAMS ? piece * PIECES_A_BUNCH : BUNCH_GRAMS.leaves;
}

function inGrams(amount: number, unit: LineUnit): number | null {
  const grams = GRAMS_OF[unit];
  return grams === undefined ? null : tidy(amount * grams);
}

/** "chopped" of "2 cups chopped kale", and what stood behind the comma. */
function besideFood({ name, note }: IngredientLine): string {
  const done = name.split(/[\s,]+/).filter((word) => /(?:ed|en|ly|ten|rn)$/i.test(word) && isPreparation(singular(word.toLowerCase())));
  return [done.join(' ').toLowerCase(), note].filter((said) => said !== '').join(', ');
}

/** Three digits are all a kitchen can weigh. */
function tidy(value: number): number {
  return value >= 100 ? Math.round(value) : Number(value.toPrecision(3));
}
