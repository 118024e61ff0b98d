import type { LocalDay } from '../../day.ts';
import { gramsOf } from '../amounts.ts';
import type { Food } from '../food.ts';
import type { Ingredient, Unit } from '../recipe.ts';
import { boughtFor } from './bought-as.ts';
import type { Cooking } from './cooking.ts';

/** A measure that cannot be weighed, for the servings cooked. */
export interface Unweighed {
  readonly amount: number;
  readonly unit: Unit;
}

/** What one recipe takes of a food. */
export interface Use {
  readonly recipeId: string;
  readonly recipeName: string;
  /** As bought. */
  readonly grams: number;
}

export interface FoodNeed {
  readonly food: Food;
  /** As bought, not rounded; 0 when it is only wanted to taste. */
  readonly grams: number;
  readonly unweighed: readonly Unweighed[];
  /** All of it may be left out. */
  readonly isOptional: boolean;
  readonly uses: readonly Use[];
}

/** A recipe's line that no food was found for. */
export interface TextNeed {
  readonly recipeId: string;
  readonly recipeName: string;
  readonly text: string;
  /** Servings cooked in all, and those the line is written for. */
  readonly servings: number;
  readonly recipeServings: number;
  readonly isOptional: boolean;
}

export interface Needs {
  /** A food once, by id. */
  readonly foods: readonly FoodNeed[];
  readonly texts: readonly TextNeed[];
}

type FoodOf = (id: string) => Food | undefined;

/** Not bought: it comes from the tap. */
const NOT_BOUGHT = 'none';

/** What these cookings take, summed up over all of them: one need a food, whatever measures the recipes use. */
export function needsOf(cookings: readonly Cooking[], foodOf: FoodOf): Needs {
  const foods = new Map<string, FoodTally>();
  const texts = new Map<string, TextNeed>();
  for (const cooking of cookings) {
    for (const [id, taken] of takenBy(cooking, foodOf)) {
      const tally = foods.get(id) ?? new FoodTally(taken.food);
      tally.add(cooking, taken);
      foods.set(id, tally);
    }
    for (const text of textsOf(cooking, foodOf)) {
      const key = textKeyOf(text.recipeId, text.text);
      const before = texts.get(key);
      texts.set(key, before ? { ...text, servings: before.servings + text.servings, isOptional: before.isOptional && text.isOptional } : text);
    }
  }
  return {
    foods: [...foods.values()].map((tally) => tally.need()).sort((one, other) => compare(one.food.id, other.food.id)),
    texts: [...texts.values()].sort((one, other) => compare(textKeyOf(one.recipeId, one.text), textKeyOf(other.recipeId, other.text))),
  };
}

/** Grams of one food these cookings take, by day. */
export function takenOnDays(cookings: readonly Cooking[], foodOf: FoodOf): ReadonlyMap<string, readonly DayTake[]> {
  const byFood = new Map<string, DayTake[]>();
  for (const cooking of cookings) {
    for (const [id, { grams }] of takenBy(cooking, foodOf)) {
      const takes = byFood.get(id) ?? [];
      takes.push({ day: cooking.localDay, grams });
      byFood.set(id, takes);
    }
  }
  return byFood;
}

export interface DayTake {
  readonly day: LocalDay;
  readonly grams: number;
}

/** By which a line without a food is known. */
export function textKeyOf(recipeId: string, text: string): string {
  return `text/${recipeId}/${text}`;
}

interface Taken {
  readonly food: Food;
  readonly grams: number;
  readonly unweighed: readonly Unweighed[];
  readonly isOptional: boolean;
}

/** A list is made anew with every touch, and its cookings stay. */
const known = new WeakMap<Cooking, { readonly foodOf: FoodOf; readonly taken: ReadonlyMap<string, Taken> }>();

function takenBy(cooking: Cooking, foodOf: FoodOf): ReadonlyMap<string, Taken> {
  const before = known.get(cooking);
  if (before?.foodOf === foodOf) return before.taken;
  const taken = countTaken(cooking, foodOf);
  known.set(cooking, { foodOf, taken });
  return taken;
}

/** Of one cooking: the parts of a piece come from the same piece, a lemon's juice and its zest. */
function countTaken({ recipe, servings }: Cooking, foodOf: FoodOf): ReadonlyMap<string, Taken> {
  const factor = servings / recipe.servings;
  const wholes = new Map<string, number>();
  const parts = new Map<string, Map<string, number>>();
  const taken = new Map<string, Taken>();
  for (const ingredient of recipe.ingredients) {
    const eaten = foodIn(ingredient, foodOf);
    if (!eaten || eaten.section === NOT_BOUGHT) continue;
    const weighed = gramsOf(ingredient, eaten);
    const { food, grams, part } = boughtFor(eaten, (weighed ?? 0) * factor, foodOf);
    const ofPart = parts.get(food.id) ?? new Map<string, number>();
    parts.set(food.id, ofPart);
    if (part === null) wholes.set(food.id, (wholes.get(food.id) ?? 0) + grams);
    else ofPart.set(part, (ofPart.get(part) ?? 0) + grams);
    const before = taken.get(food.id);
    const { amount, unit } = ingredient;
    const unweighed = weighed === null && amount !== null ? [{ amount: amount * factor, unit }] : [];
    taken.set(food.id, {
      food,
      grams: (wholes.get(food.id) ?? 0) + Math.max(0, ...ofPart.values()),
      unweighed: [...(before?.unweighed ?? []), ...unweighed],
      isOptional: (before?.isOptional ?? true) && ingredient.isOptional,
    });
  }
  return taken;
}

function* textsOf({ recipe, servings }: Cooking, foodOf: FoodOf): Iterable<TextNeed> {
  for (const ingredient of recipe.ingredients) {
    const { text, foodId, isOptional } = ingredient;
    if (foodIn(ingredient, foodOf)) continue;
    const words = text || (foodId ?? '');
    if (words === '') continue;
    yield { recipeId: recipe.id, recipeName: recipe.name, text: words, servings, recipeServings: recipe.servings, isOptional };
  }
}

function foodIn({ foodId }: Ingredient, foodOf: FoodOf): Food | undefined {
  return foodId === null ? undefined : foodOf(foodId);
}

/** Numbers are added smallest first: the order in which recipes come can then change nothing, not the last digit either. */
class FoodTally {
  readonly #food: Food;
  readonly #grams: number[] = [];
  readonly #unweighed = new Map<Unit, number[]>();
  readonly #uses = new Map<string, { readonly recipeName: string; readonly grams: number[] }>();
  #isOptional = true;

  constructor(food: Food) {
    this.#food = food;
  }

  add({ recipe }: Cooking, { grams, unweighed, isOptional }: Taken): void {
    this.#grams.push(grams);
    for (const { amount, unit } of unweighed) this.#unweighed.set(unit, [...(this.#unweighed.get(unit) ?? []), amount]);
    const use = this.#uses.get(recipe.id) ?? { recipeName: recipe.name, grams: [] };
    use.grams.push(grams);
    this.#uses.set(recipe.id, use);
    this.#isOptional &&= isOptional;
  }

  need(): FoodNeed {
    return {
      food: this.#food,
      grams: sumOf(this.#grams),
      unweighed: [...this.#unweighed].map(([unit, amounts]) => ({ unit, amount: sumOf(amounts) })).sort((one, other) => compare(one.unit, other.unit)),
      isOptional: this.#isOptional,
      uses: [...this.#uses]
        .map(([recipeId, { recipeName, grams }]) => ({ recipeId, recipeName, grams: sumOf(grams) }))
        .sort((one, other) => other.grams - one.grams || compare(one.recipeId, other.recipeId)),
    };
  }
}

function sumOf(numbers: readonly number[]): number {
  return [...numbers].sort((one, other) => one - other).reduce((sum, each) => sum + each, 0);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
