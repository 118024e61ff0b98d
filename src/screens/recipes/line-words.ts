import { msg, str } from '@lit/localize';
import { foodInLine, isCountable, singularOf } from '../../content/meals/food-wording.ts';
import type { Foods } from '../../content/meals/read-foods.ts';
import type { Food } from '../../domain/meals/food.ts';
import { inFractions, scaled, scaleWritten, shownAmount, type ShownAmount } from '../../domain/meals/line-amount.ts';
import type { Ingredient } from '../../domain/meals/recipe.ts';
import type { Units } from '../../domain/units.ts';

/** A line of a recipe as it is read: "400 g", "carrots", "chopped". */
export interface LineWords {
  /** Empty: to taste, or a line that tells its own. */
  readonly amount: string;
  readonly name: string;
  readonly note: string;
  /** A written line whose number could not be changed with the servings. */
  readonly isAsWritten: boolean;
}

export function lineWords(ingredient: Ingredient, factor: number, foods: Foods, units: Units): LineWords {
  const food = ingredient.foodId === null ? undefined : foods.byId.get(ingredient.foodId);
  if (!food) {
    const text = scaleWritten(ingredient.text, factor);
    return { amount: '', name: text ?? ingredient.text, note: '', isAsWritten: text === null };
  }
  const [firstName = food.id] = foods.namesOf(food.id);
  const note = noteOf(ingredient);
  const { amount } = scaled(ingredient, factor);
  if (amount === null) return { amount: '', name: foodInLine(firstName, false), note: note === '' ? msg('to taste') : note, isAsWritten: false };
  const shown = shownAmount(amount, ingredient.unit, food, units);
  return { amount: amountWords(shown, food), name: nameWords(firstName, shown, food, amount), note, isAsWritten: false };
}

/** The whole line in one: "400 g carrots, chopped". */
export function lineText(words: LineWords): string {
  const line = words.amount === '' ? words.name : `${words.amount} ${words.name}`;
  return words.note === '' ? line : `${line}, ${words.note}`;
}

function noteOf({ text, isOptional }: Ingredient): string {
  const optional = isOptional ? msg('optional') : '';
  return [text, optional].filter((part) => part !== '').join(', ');
}

function amountWords({ value, unit }: ShownAmount, food: Food): string {
  const figure = figureWords(value, unit);
  const isOne = value <= 1;
  switch (unit) {
    case 'g':
    case 'kg':
    case 'ml':
    case 'l':
    case 'oz':
    case 'lb':
    case 'tbsp':
    case 'tsp':
      return `${figure} ${unit}`;
    case 'cup':
      return isOne ? msg(str`${figure} cup`) : msg(str`${figure} cups`);
    case 'can':
      return isOne ? msg(str`${figure} can`) : msg(str`${figure} cans`);
    case 'pack':
      return isOne ? msg(str`${figure} pack`) : msg(str`${figure} packs`);
    case 'pinch':
      return msg('a pinch of');
    case 'piece':
      return food.pieceName === null ? figure : `${figure} ${foodInLine(food.pieceName, !isOne)}`;
  }
}

function figureWords(value: number, unit: ShownAmount['unit']): string {
  const isMetric = unit === 'g' || unit === 'kg' || unit === 'ml' || unit === 'l';
  return (isMetric ? null : inFractions(value)) ?? String(value);
}

function nameWords(name: string, { value, unit }: ShownAmount, food: Food, amount: number): string {
  if (unit === 'piece' && food.pieceName === null) return value <= 1 ? singularOf(foodInLine(name, false)) : foodInLine(name, true);
  const piece = food.pieceName === null ? food.measures.piece : undefined;
  const isWeight = unit === 'g' || unit === 'kg' || unit === 'oz' || unit === 'lb';
  const isSeveral = isWeight && piece !== undefined && amount > piece && isCountable(name);
  return foodInLine(name, isSeveral);
}
