import { msg } from '@lit/localize';
import { foodInLine, isCountable } from '../../content/meals/food-wording.ts';
import type { Foods } from '../../content/meals/read-foods.ts';
import { inFractions, shownAmount, type ShownUnit } from '../../domain/meals/line-amount.ts';
import type { Ingredient } from '../../domain/meals/recipe.ts';
import type { Units } from '../../domain/units.ts';
import type { LineWords } from '../../screens/cook/cook-screen.ts';

/** How a line of a recipe is written for people: "1 1/2 tbsp", "olive oil". */
export function lineWordsWith(foods: Foods, units: Units): (ingredient: Ingredient) => LineWords {
  return ({ foodId, text, amount, unit }) => {
    if (foodId === null) return { amount: '', name: text };
    const called = foods.namesOf(foodId)[0] ?? foodId;
    const food = foods.byId.get(foodId);
    const besides = text === '' ? '' : `, ${text}`;
    if (amount === null) return { amount: '', name: foodInLine(called, false) + besides };
    const shown = shownAmount(amount, unit, food, units);
    const number = inFractions(shown.value) ?? String(shown.value);
    const piece = shown.unit === 'piece' ? food?.pieceName ?? null : null;
    const name = foodInLine(called, piece === null && (shown.unit === 'piece' ? shown.value > 1 : food?.measures.piece !== undefined && isCountable(called)));
    if (piece !== null) return { amount: number, name: `${foodInLine(piece, shown.value > 1)} ${name}${besides}` };
    const measure = unitWord(shown.unit, shown.value);
    return { amount: measure === '' ? number : `${number} ${measure}`, name: name + besides };
  };
}

function unitWord(unit: ShownUnit, value: number): string {
  switch (unit) {
    case 'piece':
      return '';
    case 'cup':
      return value > 1 ? msg('cups') : msg('cup');
    case 'can':
      return value > 1 ? msg('cans') : msg('can');
    case 'pack':
      return value > 1 ? msg('packs') : msg('pack');
    case 'pinch':
      return value > 1 ? msg('pinches') : msg('pinch');
    default:
      return unit;
  }
}
