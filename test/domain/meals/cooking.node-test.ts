import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { cookingOf, mainIngredientOf, MOST_SERVINGS, servingsAsked } from '../../../src/domain/meals/cooking.ts';
import type { Ingredient, Recipe } from '../../../src/domain/meals/recipe.ts';

const line = (foodId: string, amount: number | null): Ingredient => ({ foodId, text: '', amount, unit: 'g', isOptional: false });

const recipe: Recipe = {
  id: 'soup', name: 'Soup', meals: ['lunch'], servings: 4, activeMin: 10, totalMin: 30, equipment: ['pot'], doesFreeze: true, keepsDays: 3,
  ingredients: [line('lentil', 200), line('carrot', 300), line('salt', null)],
  steps: [{ text: 'Cut.', ingredients: [1], timerMin: null }, { text: 'Simmer.', ingredients: [0, 2, 1], timerMin: 20 }],
};

describe('what is cooked', () => {
  it('has each line scaled to the servings, in its steps as in the whole', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 16 }), (servings) => {
      const { ingredients, steps } = cookingOf(recipe, servings);
      assert.deepEqual(ingredients.map(({ amount }) => amount), [50 * servings, 75 * servings, null]);
      assert.deepEqual(steps[1]?.ingredients, [ingredients[0], ingredients[2], ingredients[1]]);
    }));
  });

  it('scales a line that is text alone by the number it begins with, and leaves one without', () => {
    const text = (words: string): Ingredient => ({ foodId: null, text: words, amount: null, unit: 'piece', isOptional: false });
    const odd = { ...recipe, ingredients: [text('2 handfuls of herbs'), text('some love'), line('salt', 4)] };
    assert.deepEqual(cookingOf(odd, 8).ingredients.map((one) => one.text), ['4 handfuls of herbs', 'some love', '']);
  });

  it('waits no longer for more servings', () => {
    assert.equal(cookingOf(recipe, 16).steps[1]?.timerMin, 20);
  });

  it('is called by what there is most of in a step, and by nothing where the step names nothing', () => {
    const { steps } = cookingOf(recipe, 4);
    const grams = ({ amount }: Ingredient): number | null => amount;
    assert.equal(mainIngredientOf(steps[1]!, grams)?.foodId, 'carrot');
    assert.equal(mainIngredientOf({ ...steps[1]!, ingredients: [] }, grams), null);
    assert.equal(mainIngredientOf({ ...steps[1]!, ingredients: [line('salt', null)] }, grams)?.foodId, 'salt');
  });
});

describe('servings an address asks for', () => {
  it('are as many as a plan has them cooked, and never none', () => {
    assert.deepEqual(['36', '2.5', '0', '-3', '1e9'].map((asked) => servingsAsked(asked, 4)), [36, 2.5, 1, 1, MOST_SERVINGS]);
    assert.deepEqual([null, '', ' ', 'many', 'Infinity'].map((asked) => servingsAsked(asked, 18)), [18, 18, 18, 18, 18]);
  });
});
