import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readFoods } from '../../../src/content/meals/read-foods.ts';
import { readRecipes } from '../../../src/content/meals/read-recipes.ts';
import { dishOf } from '../../../src/domain/meals/dish.ts';
import { motifOf } from '../../../src/domain/meals/dish-motifs.ts';
import type { FoodGroup } from '../../../src/domain/meals/food.ts';
import type { Recipe } from '../../../src/domain/meals/recipe.ts';
import { among, food, line, recipe } from './kitchen.ts';

const file = (name: string): unknown => JSON.parse(readFileSync(new URL(`../../../assets/content/${name}`, import.meta.url), 'utf8'));
const foods = readFoods(file('foods.json'), file('texts/en/foods.json'));
const read = readRecipes(file('recipes.json'), file('texts/en/recipes.json'));
assert.ok(foods.ok && read.ok);
const recipes = read.value;
const foodOf = foods.value.byId.get.bind(foods.value.byId);
const all = [...foods.value.byId.values()];

function shipped(id: string): Recipe {
  const found = recipes.find((one) => one.id === id);
  assert.ok(found, id);
  return found;
}

const dish = (id: string): ReturnType<typeof dishOf> => dishOf(shipped(id), foodOf);
const motifs = (id: string): readonly string[] => dish(id).pieces.map(({ motif }) => motif);

describe('the dish of a recipe', () => {
  it('shows at most four foods, and only those of the recipe', () => {
    for (const one of recipes) {
      const { pieces } = dishOf(one, foodOf);
      const own = one.ingredients.map(({ foodId }) => foodId);
      assert.ok(pieces.length >= 1 && pieces.length <= 4, `${one.id} has ${pieces.length}`);
      for (const { foodId } of pieces) assert.ok(own.includes(foodId), `${one.id}: ${foodId}`);
      assert.equal(new Set(pieces.map(({ motif }) => motif)).size, pieces.length, one.id);
    }
  });

  it('is the same each time, whatever other recipes were drawn', () => {
    const first = recipes.map((one) => dishOf(one, foodOf));
    const again = [...recipes].reverse().map((one) => dishOf(one, foodOf)).reverse();
    assert.deepEqual(again, first);
  });

  it('shows the food a recipe is named for', () => {
    assert.equal(motifs('salmon-broccoli-quinoa')[0], 'salmon');
    assert.ok(motifs('salmon-broccoli-quinoa').includes('broccoli'));
    assert.deepEqual([dish('mushroom-omelette').bed, motifs('mushroom-omelette')[0]], ['omelette', 'mushroom']);
    assert.deepEqual([dish('shakshuka').base, motifs('shakshuka')[0]], ['tomato', 'egg-fried']);
    assert.equal(dish('overnight-oats-berries').base, 'oats');
    assert.equal(dish('green-smoothie').vessel, 'glass');
    assert.equal(dish('green-smoothie').base, 'green');
    assert.equal(dish('pea-mint-soup').base, 'green');
    assert.deepEqual([dish('lentil-bolognese').base, dish('lentil-bolognese').sauce], ['pasta', 'tomato']);
    assert.equal(dish('avocado-toast-egg').bed, 'toast');
    assert.equal(dish('kale-chips').pieces[0]?.motif, 'kale-chip');
  });

  it('is no crowd of one glaze', () => {
    const glazes = new Map<string, number>();
    for (const one of recipes) glazes.set(dishOf(one, foodOf).glaze, (glazes.get(dishOf(one, foodOf).glaze) ?? 0) + 1);
    assert.equal(glazes.size, 6);
    for (const [glaze, count] of glazes) assert.ok(count <= recipes.length * 0.4, `${count} of ${glaze}`);
  });

  it('is an empty plate where no line is a food', () => {
    const empty = dishOf(recipe([line(null, null, { text: 'a handful of something' })]), foodOf);
    assert.deepEqual([empty.vessel, empty.pieces, empty.base, empty.bed, empty.garnish], ['plate', [], null, null, null]);
  });

  it('shows what is known beside lines that are not', () => {
    const { pieces } = dishOf(recipe([line(null, null, { text: 'secret sauce' }), line('salmon', 300)]), foodOf);
    assert.deepEqual(pieces.map(({ foodId }) => foodId), ['salmon']);
  });

  it('is made of any recipe without a throw', () => {
    const ids = all.map(({ id }) => id);
    const lines = fc.array(fc.record({ id: fc.constantFrom(...ids), amount: fc.option(fc.double({ min: 0, max: 5000, noNaN: true })), unit: fc.constantFrom('g', 'piece', 'cup', 'can', 'tbsp') }), { maxLength: 16 });
    const tools = fc.subarray(['oven', 'pan', 'pot', 'blender', 'food processor', 'muffin tin', 'dish']);
    fc.assert(fc.property(lines, tools, fc.integer({ min: 1, max: 12 }), fc.string(), (wanted, equipment, servings, id) => {
      const own = recipe(wanted.map((one) => line(one.id, one.amount, { unit: one.unit as 'g' })), { id, servings, equipment });
      const made = dishOf(own, foodOf);
      assert.ok(made.pieces.length <= 4);
      assert.ok(made.pieces.every(({ foodId }) => own.ingredients.some((one) => one.foodId === foodId)));
    }), { numRuns: 400 });
  });
});

describe('what is drawn of a food', () => {
  it('is known for each that is seen on a plate', () => {
    const seen: readonly FoodGroup[] = ['fruit', 'veg', 'greens', 'legume', 'meat', 'poultry', 'egg', 'fish', 'nuts', 'soy'];
    const unseen = ['garlic', 'ginger', 'bean-sprout', 'tomato-paste', 'tomato-sauce', 'pumpkin-canned', 'egg-white', 'egg-yolk'];
    for (const one of all) if (seen.includes(one.group) && !unseen.includes(one.id)) assert.notEqual(motifOf(one), null, one.id);
  });

  it('is nothing for oil, sugar and seasonings', () => {
    for (const id of ['olive-oil', 'sugar', 'salt', 'cumin', 'soy-sauce', 'water', 'milk-whole']) assert.equal(motifOf(foodOf(id)!), null, id);
  });

  it('falls back on the group for a food no list names', () => {
    assert.equal(motifOf(food({ id: 'new-root', group: 'veg' })), 'courgette');
    assert.equal(motifOf(food({ id: 'new-oil', group: 'oil' })), null);
    assert.equal(dishOf(recipe([line('new-root')]), among([food({ id: 'new-root', group: 'veg' })])).pieces.length, 1);
  });
});
