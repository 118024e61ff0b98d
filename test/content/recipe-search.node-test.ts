import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createRecipeSearch } from '../../src/content/meals/recipe-search.ts';
import { shippedFoods, shippedRecipes } from './shipped-foods.ts';

const recipes = shippedRecipes();
const search = createRecipeSearch(recipes, shippedFoods());
while (search.grow(40));
const namesOf = (text: string): readonly string[] => search.find(text).map((id) => recipes.find((recipe) => recipe.id === id)?.name ?? '');

describe('the search among recipes', () => {
  it('finds by a part of the name', () => {
    assert.ok(namesOf('bologn').includes('Lentil bolognese'));
    assert.deepEqual(namesOf('lentil bolognese')[0], 'Lentil bolognese');
  });

  it('finds by what is in it, under any of its names, in singular and plural', () => {
    const withChickpeas = recipes.filter(({ ingredients }) => ingredients.some(({ foodId }) => foodId === 'chickpea-canned')).length;
    assert.ok(search.find('garbanzo').length >= withChickpeas);
    assert.ok(search.find('carrots').length > 0);
    assert.deepEqual([...search.find('carrot')].sort(), [...search.find('carrots')].sort());
  });

  it('forgives a slip of the finger', () => {
    assert.ok(namesOf('bolognase').includes('Lentil bolognese'));
    assert.ok(search.find('brocoli').length > 0);
  });

  it('wants every word met', () => {
    const both = new Set(search.find('salmon rice'));
    for (const id of both) assert.ok(search.find('salmon').includes(id));
    assert.deepEqual(search.find('salmon zzzz'), []);
  });

  it('finds nothing for nothing, and takes any text', () => {
    for (const text of ['', '   ', '"', '\\', '(((', '💥']) assert.deepEqual(search.find(text), []);
  });
});
