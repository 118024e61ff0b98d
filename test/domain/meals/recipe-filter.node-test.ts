import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { RecipeMark } from '../../../src/domain/meals/own-recipe.ts';
import { costOf, factsOf, seasonOf } from '../../../src/domain/meals/recipe-facts.ts';
import { ANY_RECIPE, countOf, inOrder, keptFilter, passes, type ListedRecipe, type RecipeFilter } from '../../../src/domain/meals/recipe-filter.ts';
import type { Recipe } from '../../../src/domain/meals/recipe.ts';
import { among, food, line, recipe } from './kitchen.ts';

const pantry = among([
  food({ id: 'tomato', months: [6, 7, 8], group: 'veg' }),
  food({ id: 'leek', months: [8, 9, 10], group: 'veg' }),
  food({ id: 'milk', origin: 'dairy', allergens: ['milk'] }),
  food({ id: 'salmon', origin: 'fish', allergens: ['fish'], cost: 3 }),
  food({ id: 'steak', origin: 'meat', cost: 2 }),
]);

function listed(made: Recipe, mark: Partial<RecipeMark> | null = null): ListedRecipe {
  return { recipe: made, mark: mark && { id: made.id, rating: null, isFavourite: false, ...mark }, facts: factsOf(made, pantry, 'northern') };
}

const shows = (one: ListedRecipe, change: Partial<RecipeFilter>): boolean => passes(one, { ...ANY_RECIPE, ...change }, 7);

describe('the filter of recipes', () => {
  it('asks for a meal, a time, a mark', () => {
    const soup = listed(recipe([line('tomato')], { meals: ['lunch'], totalMin: 25, doesFreeze: true }), { rating: 4, isFavourite: true });
    assert.ok(shows(soup, {}));
    assert.ok(shows(soup, { meal: 'lunch', mostMin: 25, onlyFavourites: true, leastRating: 4, onlyFreezing: true }));
    for (const change of [{ meal: 'dinner' }, { mostMin: 20 }, { leastRating: 5 }, { onlyOwn: true }] as const) assert.equal(shows(soup, change), false);
    assert.equal(shows(listed(recipe([line('tomato')])), { onlyFavourites: true }), false);
  });

  it('hides what has an allergen, and what nobody knows', () => {
    assert.equal(shows(listed(recipe([line('milk')])), { without: ['milk'] }), false);
    assert.equal(shows(listed(recipe([line(null)])), { without: ['milk'] }), false);
    assert.ok(shows(listed(recipe([line('milk')])), { without: ['fish'] }));
    assert.equal(shows(listed(recipe([line(null)])), { diets: ['vegan'] }), false);
    assert.ok(shows(listed(recipe([line('tomato')])), { diets: ['vegan'] }));
  });

  it('asks for the season of all that has one', () => {
    assert.ok(shows(listed(recipe([line('tomato'), line('milk')])), { onlyInSeason: true }));
    assert.equal(shows(listed(recipe([line('tomato'), line('leek')])), { onlyInSeason: true }), false);
    assert.equal(shows(listed(recipe([line('milk')])), { onlyInSeason: true }), false);
  });

  it('counts what is asked for', () => {
    assert.equal(countOf(ANY_RECIPE), 0);
    assert.equal(countOf({ ...ANY_RECIPE, order: 'quick' }), 0);
    assert.equal(countOf({ ...ANY_RECIPE, meal: 'lunch', without: ['milk', 'fish'], onlyOwn: true }), 4);
  });

  it('orders by what is wanted, then by name', () => {
    const made = [['b', 30], ['a', 30], ['c', 10]] as const;
    const all = made.map(([name, totalMin]) => listed(recipe([line('tomato')], { id: name, name, totalMin }), name === 'b' ? { rating: 5 } : null));
    const names = (order: RecipeFilter['order']): string => inOrder(all, order, (one, other) => (one < other ? -1 : 1)).map(({ recipe: { name } }) => name).join('');
    assert.deepEqual([names('name'), names('quick'), names('rating')], ['abc', 'cab', 'bac']);
  });
});

describe('what is computed of a recipe', () => {
  it('is dear with a notable share of a dear food', () => {
    assert.equal(costOf(recipe([line('tomato', 400)]), pantry), 1);
    assert.equal(costOf(recipe([line('tomato', 400), line('salmon', 150)]), pantry), 3);
    assert.equal(costOf(recipe([line('steak', 400), line('tomato', 200)]), pantry), 2);
    assert.equal(costOf(recipe([line(null)]), pantry), null);
  });

  it('has the months all its vegetables share, half a year on in the south', () => {
    assert.deepEqual(seasonOf(recipe([line('tomato'), line('leek')]), pantry, 'northern'), [8]);
    assert.deepEqual(seasonOf(recipe([line('tomato')]), pantry, 'southern'), [1, 2, 12]);
  });
});

describe('a filter that was left', () => {
  const usual: RecipeFilter = { ...ANY_RECIPE, diets: ['vegetarian'] };

  it('has an allergy that was set since, and keeps what else was asked', () => {
    const left = { ...ANY_RECIPE, mostMin: 30 };
    const now: RecipeFilter = { ...usual, without: ['peanuts'] };
    assert.deepEqual(keptFilter(left, usual, now), { ...left, diets: ['vegetarian'], without: ['peanuts'] });
  });

  it('stays as somebody made it while the household is the same', () => {
    assert.deepEqual(keptFilter(ANY_RECIPE, usual, { ...usual }), ANY_RECIPE);
  });
});
