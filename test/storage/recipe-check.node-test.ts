import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isOwnRecipe, plainOwnRecipe } from '../../src/storage/recipe-check.ts';

const soup = {
  id: 'own:1', name: 'Soup', meals: ['lunch', 'dinner'], servings: 2, activeMin: 0, totalMin: 30,
  ingredients: [{ foodId: 'lentil', text: '', amount: 200, unit: 'g', isOptional: false }, { foodId: null, text: 'some salt', amount: null, unit: 'tsp', isOptional: true }],
  steps: [{ text: 'Boil.', ingredients: [0, 1], timerMin: 20 }, { text: '', ingredients: [], timerMin: null }],
  equipment: ['pot'], doesFreeze: true, keepsDays: 0, source: '', note: '', createdAtMs: -5,
};
const [line, salt] = soup.ingredients;
const [step] = soup.steps;
const bad: readonly (readonly [keyof typeof soup, readonly unknown[]])[] = [
  ['id', ['', 1, undefined]],
  ['name', ['', null, 'x'.repeat(10_001)]],
  ['meals', [[], ['brunch'], 'dinner', [undefined]]],
  ['servings', [0, -1, NaN, Infinity, '2']],
  ['activeMin', [-1, NaN, Infinity, null]],
  ['totalMin', [-1, NaN, Infinity, undefined]],
  ['equipment', [[''], [1], {}, Array.from({ length: 201 }, () => 'pot'), new Array(1)]],
  ['doesFreeze', [1, undefined]],
  ['keepsDays', [-1, 0.5, null]],
  ['source', [null, 'x'.repeat(10_001)]],
  ['note', [undefined]],
  ['createdAtMs', [NaN, Infinity, '0']],
  ['ingredients', [
    null, [null], ['salt'], [{ ...line, foodId: '' }], [{ ...line, foodId: undefined }], [{ ...line, text: null }], [{ ...line, amount: -1 }], [{ ...line, amount: Infinity }],
    [{ ...line, unit: 'pinch' }], [{ ...line, isOptional: null }], [line], new Array(2), Array.from({ length: 201 }, () => line),
  ]],
  ['steps', [
    null, [null], [{ ...step, text: null }], [{ ...step, ingredients: [2] }], [{ ...step, ingredients: [-1] }], [{ ...step, ingredients: [0.5] }], [{ ...step, ingredients: null }],
    [{ ...step, timerMin: 0 }], [{ ...step, timerMin: undefined }], new Array(1), Array.from({ length: 201 }, () => step),
  ]],
];

describe('a recipe as it is kept', () => {
  it('is one with all its fields', () => {
    assert.ok(isOwnRecipe(soup));
    assert.ok(isOwnRecipe({ ...soup, ingredients: [], steps: [], equipment: [] }));
    for (const none of [null, undefined, 'soup', 1, []]) assert.ok(!isOwnRecipe(none));
  });

  it('is none with any field wrong or missing', () => {
    for (const [field, values] of bad) {
      for (const value of values) assert.ok(!isOwnRecipe({ ...soup, [field]: value }), `${field}: ${JSON.stringify(value)?.slice(0, 80)}`);
      const { [field]: _gone, ...rest } = soup;
      assert.ok(!isOwnRecipe(rest), `without ${field}`);
    }
  });

  it('comes without what nobody knows', () => {
    const row = {
      ...soup, updatedAtMs: 1, deletedAtMs: null, colour: 'green',
      ingredients: [{ ...line, brand: 'x' }, salt], steps: soup.steps.map((one) => ({ ...one, video: 'x' })),
    };
    assert.ok(isOwnRecipe(row));
    assert.deepEqual(plainOwnRecipe(row), soup);
  });
});
