import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { FoundRecipe } from '../../../../src/domain/meals/import/found-recipe.ts';
import { readRecipes } from '../../../../src/domain/meals/import/read-recipes.ts';
import { jsonLdOf } from '../../../../src/domain/meals/import/write-json-ld.ts';
import type { OwnRecipe } from '../../../../src/domain/meals/own-recipe.ts';
import { MEALS, type Ingredient, type RecipeStep } from '../../../../src/domain/meals/recipe.ts';
import { pageWith } from './pages.ts';

const nameOf = (foodId: string): string => `the ${foodId}`;

/** Anything a person may type: tags, entities and quotes too, but nothing unseen. */
const words = fc.oneof(
  fc.string({ maxLength: 60, unit: 'grapheme' }),
  fc.constantFrom('<b>bold</b>', '&amp;amp; &frac12;', '</script><script>', 'two\nlines', '  spaces  ', '1. First', 'Ingredients:', '"quoted"'),
).map((text) => text.replace(/[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u2060-\u2069\u202a-\u202e\ufeff\ufff9-\ufffd]|[\ud800-\udfff]/gu, ''));
const someWords = words.filter((text) => text !== '');
const amount = fc.double({ min: 0, max: 5_000, noNaN: true }).map((value) => value + 0);

const ingredient: fc.Arbitrary<Ingredient> = fc.record({
  foodId: fc.option(fc.constantFrom('carrot', 'oat', 'egg')), text: words, amount: fc.option(amount), unit: fc.constantFrom('g', 'ml', 'cup', 'tbsp', 'tsp', 'piece', 'can'),
  isOptional: fc.boolean(),
}, { noNullPrototype: true });

const stepFor = (count: number): fc.Arbitrary<RecipeStep> => fc.record({
  text: words, ingredients: count === 0 ? fc.constant([]) : fc.uniqueArray(fc.nat(count - 1), { maxLength: 5 }), timerMin: fc.option(fc.double({ min: 0.25, max: 600, noNaN: true })),
}, { noNullPrototype: true });

const recipe: fc.Arbitrary<OwnRecipe> = fc.array(ingredient, { minLength: 1, maxLength: 12 }).chain((ingredients) => fc.record({
  id: fc.constant('own:1'), name: someWords, meals: fc.shuffledSubarray([...MEALS], { minLength: 1 }), servings: fc.double({ min: 0.5, max: 20, noNaN: true }), activeMin: amount, totalMin: amount,
  ingredients: fc.constant(ingredients), steps: fc.array(stepFor(ingredients.length), { maxLength: 8 }), equipment: fc.array(someWords, { maxLength: 3 }), doesFreeze: fc.boolean(),
  keepsDays: fc.nat(30), source: words, note: words, createdAtMs: fc.constant(0),
}, { noNullPrototype: true }));

/** What comes back, as the recipe it was. */
function recipeFrom(found: FoundRecipe): Omit<OwnRecipe, 'id' | 'createdAtMs'> {
  return {
    name: found.name, meals: found.meals, servings: found.servings!, activeMin: found.activeMin!, totalMin: found.totalMin!, equipment: found.equipment, doesFreeze: found.doesFreeze,
    keepsDays: found.keepsDays!, source: found.source, note: found.note, ingredients: found.lines.map(({ known }) => known!),
    steps: found.steps.map(({ text, uses, timerMin }) => ({ text, ingredients: uses!, timerMin })),
  };
}

const withoutOwn = ({ id: _id, createdAtMs: _made, ...rest }: OwnRecipe): Omit<OwnRecipe, 'id' | 'createdAtMs'> => rest;

describe('a recipe as a file', () => {
  it('comes back the same, one or several', () => {
    fc.assert(fc.property(fc.array(recipe, { minLength: 1, maxLength: 3 }), (recipes) => {
      const read = readRecipes(jsonLdOf(recipes, nameOf));
      assert.ok(read.ok);
      assert.equal(read.value.skippedCount, 0);
      assert.deepEqual(read.value.recipes.map(recipeFrom), recipes.map(withoutOwn));
    }));
  });

  const carrots: OwnRecipe = {
    id: 'own:1', name: 'Carrots', meals: ['dinner', 'lunch'], servings: 2, activeMin: 10, totalMin: 30, equipment: ['a pot'], doesFreeze: true, keepsDays: 3,
    ingredients: [{ foodId: 'carrot', text: 'chopped', amount: 250, unit: 'g', isOptional: false }, { foodId: 'egg', text: '', amount: 2, unit: 'piece', isOptional: true }],
    steps: [{ text: 'Boil.', ingredients: [0, 1], timerMin: 12 }], source: 'https://kitchen.example/carrots', note: 'Sweet.', createdAtMs: 0,
  };
  const file = (): Record<string, unknown> => JSON.parse(jsonLdOf([carrots], nameOf)) as Record<string, unknown>;

  it('says in the words of schema.org what other programs look for', () => {
    const { 'standtall:recipe': _own, ...standard } = file();
    assert.deepEqual(standard, {
      '@context': 'https://schema.org', '@type': 'Recipe', name: 'Carrots', description: 'Sweet.', isBasedOn: 'https://kitchen.example/carrots', recipeYield: '2 servings',
      prepTime: 'PT10M', totalTime: 'PT30M', recipeCategory: ['Dinner', 'Lunch'], recipeIngredient: ['250 g the carrot, chopped', '2 the egg (optional)'],
      recipeInstructions: [{ '@type': 'HowToStep', text: 'Boil.', timeRequired: 'PT12M' }], tool: ['a pot'],
    });
  });

  it('is read by its plain words once somebody changed a line, and nothing more is known of it', () => {
    const changed = { ...file(), recipeIngredient: ['250 g peanuts', '2 the egg (optional)'] };
    const read = readRecipes(JSON.stringify(changed));
    assert.ok(read.ok);
    assert.deepEqual(read.value.recipes[0]?.lines, [{ text: '250 g peanuts', known: null }, { text: '2 the egg (optional)', known: null }]);
  });

  it('is not believed inside a page: what is known of a line is then what it says', () => {
    const read = readRecipes(pageWith(JSON.stringify(file()).replace(/<\//g, '<\\/')));
    assert.ok(read.ok);
    assert.deepEqual(read.value.recipes[0]?.lines.map(({ known }) => known), [null, null]);
  });

  it('is read by its plain words when what is known makes no sense', () => {
    const own = file()['standtall:recipe'] as Record<string, unknown>;
    for (const broken of [{ servings: 0 }, { activeMin: -1 }, { keepsDays: 1.5 }, { version: 2 }, { steps: [{ uses: [9], timerMin: 12 }] }, { ingredients: [] }, { note: 7 }]) {
      const read = readRecipes(JSON.stringify({ ...file(), 'standtall:recipe': { ...own, ...broken } }));
      assert.equal(read.ok && read.value.recipes[0]?.lines[0]?.known, null, JSON.stringify(broken));
    }
  });
});
