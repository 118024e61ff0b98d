import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createDrafting, ingredientOf, type DraftRecipe } from '../../src/content/meals/draft-recipe.ts';
import { readRecipes as readShipped } from '../../src/content/meals/read-recipes.ts';
import { readRecipes } from '../../src/domain/meals/import/read-recipes.ts';
import { jsonLdOf } from '../../src/domain/meals/import/write-json-ld.ts';
import { contentOf } from '../../src/domain/meals/diets.ts';
import { nutritionOf } from '../../src/domain/meals/nutrition.ts';
import { jsonLdPage, soup } from '../domain/meals/import/pages.ts';
import { contentFile } from './shipped.ts';
import { shippedFoods } from './shipped-foods.ts';

const foods = shippedFoods();
const nameOf = (id: string): string => foods.namesOf(id)[0] ?? id;
const draft = createDrafting(foods);

function draftsOf(text: string): readonly DraftRecipe[] {
  const found = readRecipes(text);
  assert.ok(found.ok);
  return found.value.recipes.map((recipe, at) => draft(recipe, `own:${at}`, 7));
}

describe('a recipe brought in', () => {
  it('has a food for each line that says one, and the steps know which they use', () => {
    const [{ recipe, unsaid }] = draftsOf(jsonLdPage(soup)) as [DraftRecipe];
    assert.deepEqual(recipe.ingredients.slice(0, 2).map(({ amount, unit }) => [amount, unit]), [[200, 'g'], [1, 'piece']]);
    assert.ok(recipe.ingredients.every(({ foodId }) => foodId !== null));
    assert.deepEqual(recipe.steps.map(({ ingredients }) => ingredients), [[1], [0, 2]]);
    assert.deepEqual([recipe.id, recipe.createdAtMs, recipe.servings, recipe.totalMin], ['own:0', 7, 4, 35]);
    assert.deepEqual(unsaid, []);
  });

  it('keeps a line as it was written when no food is sure, and its allergens are then unknown', () => {
    const [{ recipe, lines }] = draftsOf(jsonLdPage({ ...soup, recipeIngredient: ['1 onion', '2 scoops moon dust', '1 cup vegan butter'] })) as [DraftRecipe];
    assert.deepEqual(recipe.ingredients.slice(1).map(({ foodId, text }) => [foodId, text]), [[null, '2 scoops moon dust'], [null, '1 cup vegan butter']]);
    assert.ok(lines[2]!.choices.length > 0);
    assert.equal(contentOf(recipe, (id) => foods.byId.get(id)).kind, 'unknown');
  });

  it('takes what is measured in cans for the canned food', () => {
    const written = ['1 14-oz can tomatoes', '1 (28 ounce) can whole peeled tomatoes, with juice', '1 can tuna', '2 x 400g tins chickpeas', '1 can (14 oz) coconut milk'];
    const [{ recipe }] = draftsOf(jsonLdPage({ ...soup, recipeIngredient: written })) as [DraftRecipe];
    assert.deepEqual(recipe.ingredients.map(({ foodId }) => foodId), ['tomato-canned', 'tomato-canned', 'tuna-canned', 'chickpea-canned', 'coconut-milk']);
  });

  it('asks about a dry food that is measured cooked, and reckons how much of it dry that is', () => {
    // Energy of what is eaten, by SR28: cooked white rice 130 kcal in 100 g and 158 g a cup, cooked lentils 116, of which a 15 oz can has 255 g drained.
    for (const [written, foodId, kcal] of [['2 cups cooked rice', 'rice-white', 411], ['300 g cooked lentils', 'lentil', 348], ['1 (15 oz) can lentils, drained', 'lentil', 296], ['1 can lentils', 'lentil', 296]] as const) {
      const [{ lines }] = draftsOf(jsonLdPage({ ...soup, recipeIngredient: [written] })) as [DraftRecipe];
      assert.equal(lines[0]!.ingredient.foodId, null, written);
      assert.ok(lines[0]!.choices.includes(foodId), written);
      const chosen = ingredientOf(written, foodId, foods)!;
      const found = nutritionOf({ servings: 1, ingredients: [chosen] }, (id) => foods.byId.get(id)).nutrients.energyKcal;
      assert.ok(found.isWhole && Math.abs(found.value / kcal - 1) < 0.25, `${written}: ${found.value}`);
    }
    assert.deepEqual(ingredientOf('1 cup quinoa, cooked', 'quinoa', foods), { ...ingredientOf('1 cup quinoa', 'quinoa', foods), text: 'cooked' });
  });

  it('says what it was not told, and takes the common for it', () => {
    const [{ recipe, unsaid }] = draftsOf('Ingredients\n1 egg') as [DraftRecipe];
    assert.deepEqual(unsaid, ['name', 'servings', 'time', 'steps']);
    assert.deepEqual([recipe.servings, recipe.activeMin, recipe.totalMin, recipe.meals], [4, 30, 30, ['dinner']]);
  });

  it('believes no file that says of a line what the line does not say', () => {
    const own = { ...soup, ingredients: [], id: 'x', meals: ['dinner'], servings: 1, activeMin: 1, totalMin: 1, equipment: [], doesFreeze: false, keepsDays: 1, name: 'Trap', steps: [] } as const;
    const text = jsonLdOf([{ ...own, ingredients: [{ foodId: 'carrot', text: '', amount: 30, unit: 'g', isOptional: false }] }], () => 'peanuts');
    const [{ recipe }] = draftsOf(text) as [DraftRecipe];
    assert.notEqual(recipe.ingredients[0]?.foodId, 'carrot');
  });
});

describe('the shipped recipes as files', () => {
  it('come back the same, every one, by themselves and all together', () => {
    const shipped = readShipped(contentFile('recipes.json'), contentFile('texts/en/recipes.json'));
    assert.ok(shipped.ok);
    assert.ok(shipped.value.length > 0);
    const back = draftsOf(jsonLdOf(shipped.value, nameOf));
    const pick = ({ name, meals, servings, activeMin, totalMin, ingredients, steps, equipment, doesFreeze, keepsDays }: (typeof shipped.value)[number]) => (
      { name, meals, servings, activeMin, totalMin, ingredients, steps: steps.map((step) => ({ text: step.text, timerMin: step.timerMin, ingredients: step.ingredients })), equipment, doesFreeze, keepsDays });
    assert.deepEqual(back.map(({ recipe }) => pick(recipe)), shipped.value.map(pick));
    for (const one of shipped.value) {
      const [alone] = draftsOf(jsonLdOf([one], nameOf)) as [DraftRecipe];
      assert.deepEqual(pick(alone.recipe), pick(one));
    }
  });
});
