import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { readFoods } from '../../src/content/meals/read-foods.ts';
import { readRecipes } from '../../src/content/meals/read-recipes.ts';
import { gramsOf } from '../../src/domain/meals/amounts.ts';
import { contentOf } from '../../src/domain/meals/diets.ts';
import type { NutrientName } from '../../src/domain/meals/food.ts';
import { nutritionOf } from '../../src/domain/meals/nutrition.ts';
import type { Recipe } from '../../src/domain/meals/recipe.ts';
import { wholeFoodScore } from '../../src/domain/meals/scores.ts';

const file = (name: string): unknown => JSON.parse(readFileSync(new URL(`../../assets/content/${name}`, import.meta.url), 'utf8'));
const foods = readFoods(file('foods.json'), file('texts/en/foods.json'));
const read = readRecipes(file('recipes.json'), file('texts/en/recipes.json'));
assert.ok(foods.ok && read.ok, read.ok ? '' : read.problem.detail);
const recipes = read.value;
const foodOf = foods.value.byId.get.bind(foods.value.byId);

function recipe(id: string): Recipe {
  const found = recipes.find((one) => one.id === id);
  assert.ok(found, id);
  return found;
}

describe('the recipes', () => {
  it('are at least a hundred, with enough for every meal', () => {
    assert.ok(recipes.length >= 100);
    for (const [meal, least] of [['breakfast', 20], ['lunch', 25], ['dinner', 30], ['snack', 15]] as const) {
      assert.ok(recipes.filter(({ meals }) => meals.includes(meal)).length >= least, meal);
    }
  });

  it('have a name and an id each of its own', () => {
    for (const values of [recipes.map(({ id }) => id), recipes.map(({ name }) => name)]) assert.equal(new Set(values).size, values.length);
  });

  it('can be weighed line by line', () => {
    for (const { id, ingredients } of recipes) {
      for (const one of ingredients) assert.ok(gramsOf(one, foodOf(one.foodId ?? '')) !== null, `${id}: ${one.amount} ${one.unit} ${one.foodId}`);
    }
  });

  it('use every ingredient in a step, and take no less time than their hands do', () => {
    for (const { id, ingredients, steps, activeMin, totalMin } of recipes) {
      const used = new Set(steps.flatMap((step) => step.ingredients));
      assert.equal(used.size, ingredients.length, id);
      assert.ok(totalMin >= activeMin && activeMin > 0, id);
      const waiting = steps.reduce((sum, { timerMin }) => Math.max(sum, timerMin ?? 0), 0);
      assert.ok(totalMin >= waiting, `${id} waits ${waiting} min`);
    }
  });

  it('say what is in them: allergens and diets are known of all', () => {
    for (const one of recipes) assert.equal(contentOf(one, foodOf).kind, 'known', one.id);
  });

  it('feed: a meal has 150 to 800 kcal, a snack 50 to 500', () => {
    for (const one of recipes) {
      const kcal = nutritionOf(one, foodOf).nutrients.energyKcal.value;
      const [least, most] = one.meals.every((meal) => meal === 'snack') ? [50, 500] : [150, 800];
      assert.ok(kcal >= least && kcal <= most, `${one.id}: ${Math.round(kcal)} kcal`);
    }
  });

  it('are whole food: 75 points in the middle, hardly any with added sugar', () => {
    const scores = recipes.map((one) => wholeFoodScore(nutritionOf(one, foodOf))?.points ?? 0).sort((a, b) => a - b);
    assert.ok((scores[Math.floor(scores.length / 2)] ?? 0) >= 75);
    const sweetened = recipes.filter((one) => nutritionOf(one, foodOf).nutrients.addedSugarGrams.value > 5).map(({ id }) => id);
    assert.ok(sweetened.length <= 5, sweetened.join(', '));
  });

  it('offer a choice to vegans and to people without milk, gluten or nuts', () => {
    const contents = recipes.map((one) => contentOf(one, foodOf));
    const count = (is: (content: Extract<(typeof contents)[number], { kind: 'known' }>) => boolean): number =>
      contents.filter((content) => content.kind === 'known' && is(content)).length;
    assert.ok(count(({ diets }) => diets.includes('vegan')) >= 20);
    for (const allergen of ['milk', 'gluten', 'tree-nuts', 'eggs', 'soybeans'] as const) {
      assert.ok(count(({ allergens }) => !allergens.includes(allergen)) >= 40, allergen);
    }
  });
});

describe('nutrition worked out by hand from Standard Reference 28', () => {
  // Grams times the database's value for 100 g, added up and shared by the servings.
  const cases: readonly [string, NutrientName, number][] = [
    // apple 182 × 52, peanut butter 24 × 598 (kcal)
    ['apple-peanut-butter', 'energyKcal', 1.82 * 52 + 0.24 * 598],
    // almonds 80 × 21.15, walnuts 60 × 15.23, pumpkin seeds 50 × 30.23, raisins 60 × 3.07, of 6
    ['trail-mix', 'proteinGrams', (0.8 * 21.15 + 0.6 * 15.23 + 0.5 * 30.23 + 0.6 * 3.07) / 6],
    // 3 carrots of 61 × 2.8, half a cucumber of 301 × 0.5, hummus 100 × 4, of 2
    ['carrot-hummus', 'fiberGrams', (1.83 * 2.8 + 1.505 * 0.5 + 4) / 2],
    // cantaloupe 400 × 16, lime juice 15 × 2, 5 mint leaves of 0.3 × 30, of 2 (mg)
    ['melon-mint', 'sodiumMg', (4 * 16 + 0.15 * 2 + 0.015 * 30) / 2],
    // orange 131 × 9.35, two squares of dark chocolate 20 × 23.99
    ['dark-chocolate-orange', 'sugarsGrams', 1.31 * 9.35 + 0.2 * 23.99],
    // only the chocolate's is added
    ['dark-chocolate-orange', 'addedSugarGrams', 0.2 * 23.99],
    // pear 178 × 0.022, gouda 25 × 17.614, walnuts 10 × 6.126
    ['pear-cheese', 'saturatedGrams', 1.78 * 0.022 + 0.25 * 17.614 + 0.1 * 6.126],
    // kale 200 × 150, olive oil 13.5 × 1, garlic powder half of 3.1 × 79, of 2 (mg)
    ['kale-chips', 'calciumMg', (2 * 150 + 0.135 * 1 + 0.0155 * 79) / 2],
    // edamame 240 × 2.11, lime juice 15 × 0.09, sesame 3 × 14.55, of 2 (mg)
    ['edamame-lime', 'ironMg', (2.4 * 2.11 + 0.15 * 0.09 + 0.03 * 14.55) / 2],
    // yogurt 200 × 155, raspberries 100 × 151, sunflower seeds 9 × 645 (mg)
    ['yogurt-berry-bowl', 'potassiumMg', 2 * 155 + 151 + 0.09 * 645],
  ];
  for (const [id, name, wanted] of cases) {
    it(`${id}: ${name}`, () => {
      const { value } = nutritionOf(recipe(id), foodOf).nutrients[name];
      assert.ok(Math.abs(value - wanted) < 0.02 * Math.max(1, wanted), `${value} is not ${wanted}`);
    });
  }
});

describe('a recipe file that is not one', () => {
  it('is a problem, never a throw', () => {
    for (const wrong of [null, 3, [], {}, { recipes: [{}] }]) assert.equal(readRecipes(wrong, {}).ok, false);
    assert.equal(readRecipes(file('recipes.json'), {}).ok, false);
  });
});
