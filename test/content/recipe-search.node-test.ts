import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createRecipeSearch } from '../../src/content/meals/recipe-search.ts';
import { shippedFoods, shippedRecipes } from './shipped-foods.ts';

const recipes = shippedRecipes();
const foods = shippedFoods();
const search = createRecipeSearch(recipes, foods);
while (search.grow(40));
const nameOf = (wanted: string): string => recipes.find(({ id }) => id === wanted)?.name ?? '';
const plainOf = (text: string): string => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase();
/** Of its name, and of all names of what is in it. */
const wordsIn = (wanted: string): readonly string[] => {
  const { name = '', ingredients = [] } = recipes.find(({ id }) => id === wanted) ?? {};
  return [name, ...ingredients.flatMap(({ foodId, text }) => (foodId === null ? [text] : foods.namesOf(foodId)))].flatMap((text) => plainOf(text).split(/[^a-z0-9]+/));
};
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
    assert.deepEqual(search.find('brocoli'), search.find('broccoli'));
    assert.equal(namesOf('lentl bolognese')[0], 'Lentil bolognese');
    assert.equal(namesOf('lentil bolognse')[0], 'Lentil bolognese');
  });

  it('forgives a slip in a word that is not finished yet: wrong, missing, too many, swapped', () => {
    const withBroccoli = search.find('broccoli');
    assert.ok(withBroccoli.length > 0);
    for (const slip of ['broco', 'brpcc', 'brrocc', 'borcc']) assert.deepEqual(search.find(slip), withBroccoli, slip);
    assert.equal(namesOf('lentil bolonge')[0], 'Lentil bolognese');
    assert.ok(namesOf('chik')[0]?.startsWith('Chicken'));
  });

  it('forgives a slip in three letters too', () => {
    assert.equal(namesOf('lentil sop')[0], namesOf('lentil soup')[0]);
    assert.deepEqual(search.find('sop lentil'), search.find('soup lentil'));
    for (const slip of ['sop', 'sopu']) assert.ok(namesOf(slip).some((name) => name.includes('soup')), slip);
    assert.deepEqual(search.find('lentil xqz'), []);
  });

  it('has what is nearest to the slip before what else may be meant', () => {
    const named = (name: string) => ({ ...recipes[0]!, id: name, name, ingredients: [] });
    const few = createRecipeSearch(['Zandcokem', 'Zandbaken'].map(named), foods);
    few.grow(2);
    assert.deepEqual(few.find('zandbakem'), ['Zandbaken', 'Zandcokem']);
  });

  it('thinks of a slip only where nothing is written as it was typed', () => {
    const plain = namesOf('kale');
    assert.ok(plain.length > 0);
    for (const id of search.find('kale')) assert.ok(wordsIn(id).some((word) => word.startsWith('kale')), id);
  });

  it('finds for one letter or two all that has a word beginning so: names first, and those that begin with it before the others', () => {
    for (const start of ['s', 'Le', 'ö', 'sa', 'q']) {
      const plain = plainOf(start);
      const found = search.find(start);
      assert.deepEqual([...found].sort(), recipes.filter(({ id }) => wordsIn(id).some((word) => word.startsWith(plain))).map(({ id }) => id).sort());
      const ranks = found.map((id) => {
        const name = plainOf(nameOf(id));
        return name.startsWith(plain) ? 0 : name.split(/[^a-z0-9]+/).some((word) => word.startsWith(plain)) ? 1 : 2;
      });
      assert.deepEqual(ranks, [...ranks].sort());
    }
  });

  it('meets the words before the last one whole, while the last is a letter or two', () => {
    const both = search.find('lentil s');
    assert.ok(both.length > 0);
    for (const id of both) {
      assert.ok(search.find('lentil').includes(id));
      assert.ok(search.find('s').includes(id));
    }
    for (const id of search.find('lentil soup')) assert.ok(both.includes(id));
  });

  it('says the same again, also of what was taken in since', () => {
    const growing = createRecipeSearch(recipes, foods);
    growing.grow(10);
    const early = growing.find('salad').length;
    while (growing.grow(40));
    assert.ok(growing.find('salad').length > early);
    assert.deepEqual(growing.find('salad'), search.find('salad'));
    assert.deepEqual(search.find('salad'), search.find('salad'));
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
