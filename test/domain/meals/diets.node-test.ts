import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { contentOf, isSafeFor } from '../../../src/domain/meals/diets.ts';
import { ALLERGENS, type Allergen, type Origin } from '../../../src/domain/meals/food.ts';
import { monthsIn } from '../../../src/domain/meals/food.ts';
import { among, food, line, recipe } from './kitchen.ts';

const pantry = among([
  food({ id: 'lentil' }),
  food({ id: 'egg', origin: 'egg', allergens: ['eggs'] }),
  food({ id: 'salmon', origin: 'fish', allergens: ['fish'] }),
  food({ id: 'ham', origin: 'pork' }),
  food({ id: 'honey', origin: 'honey' }),
  food({ id: 'gelatin', origin: 'meat' }),
  food({ id: 'pesto', origin: 'dairy', allergens: ['milk', 'tree-nuts'] }),
]);
const dietsOf = (...ids: readonly string[]): readonly string[] => {
  const content = contentOf(recipe(ids.map((id) => line(id))), pantry);
  return content.kind === 'known' ? content.diets : ['unknown'];
};

describe('diets', () => {
  it('follow from the foods', () => {
    assert.deepEqual(dietsOf('lentil'), ['vegan', 'vegetarian', 'pescetarian', 'no-pork']);
    assert.deepEqual(dietsOf('lentil', 'egg'), ['vegetarian', 'pescetarian', 'no-pork']);
    assert.deepEqual(dietsOf('lentil', 'salmon'), ['pescetarian', 'no-pork']);
    assert.deepEqual(dietsOf('ham'), []);
  });

  it('see honey, gelatine and the milk in a sauce', () => {
    assert.deepEqual(dietsOf('honey'), ['vegetarian', 'pescetarian', 'no-pork']);
    assert.deepEqual(dietsOf('gelatin'), ['no-pork']);
    assert.deepEqual(dietsOf('pesto'), ['vegetarian', 'pescetarian', 'no-pork']);
  });

  it('are unknown with one line that is no food', () => {
    assert.deepEqual(contentOf(recipe([line('lentil'), line(null)]), pantry), { kind: 'unknown' });
    assert.deepEqual(contentOf(recipe([line('lentil'), line('not-there')]), pantry), { kind: 'unknown' });
  });
});

describe('allergies', () => {
  it('see an optional line and a pinch', () => {
    const content = contentOf(recipe([line('lentil'), line('egg', null, { isOptional: true })]), pantry);
    assert.equal(isSafeFor(content, ['eggs']), false);
    assert.equal(isSafeFor(content, ['milk']), true);
  });

  it('never meet an unknown recipe, which is for those without any', () => {
    assert.equal(isSafeFor({ kind: 'unknown' }, ['sesame']), false);
    assert.equal(isSafeFor({ kind: 'unknown' }, []), true);
  });

  it('are kept whatever is cooked', () => {
    const allergens = fc.subarray([...ALLERGENS]);
    const origin = fc.constantFrom<Origin[]>('plant', 'dairy', 'fish');
    fc.assert(fc.property(fc.array(fc.tuple(allergens, origin), { minLength: 1, maxLength: 6 }), allergens, (made, allergies) => {
      const foods = made.map(([has, from], at) => food({ id: String(at), origin: from, allergens: has }));
      const content = contentOf(recipe(foods.map(({ id }) => line(id))), among(foods));
      const meets = foods.some((one) => one.allergens.some((allergen: Allergen) => allergies.includes(allergen)));
      assert.equal(isSafeFor(content, allergies), !meets);
    }));
  });
});

describe('seasons', () => {
  it('are half a year apart on the two halves of the earth', () => {
    const tomato = food({ months: [6, 7, 8, 9] });
    assert.deepEqual(monthsIn(tomato, 'northern'), [6, 7, 8, 9]);
    assert.deepEqual(monthsIn(tomato, 'southern'), [12, 1, 2, 3]);
  });
});
