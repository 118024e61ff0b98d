import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createWriting, type RecipeDraft } from '../../src/content/meals/recipe-writing.ts';
import { contentOf } from '../../src/domain/meals/diets.ts';
import { shippedFoods, shippedRecipes } from './shipped-foods.ts';

const foods = shippedFoods();
const writing = createWriting(foods);
const made = { id: 'own:1', createdAtMs: 5 };

function written(...lines: readonly string[]): RecipeDraft {
  return writing.writeLine({ ...writing.blank(), name: 'Stew' }, 0, lines.join('\n'));
}

describe('a recipe while it is written', () => {
  it('takes a line for the food it names, and asks where another may be meant', () => {
    const [kale, flour] = written('2 cups chopped kale', '1 cup almond flour').lines;
    assert.equal(kale?.ingredient?.foodId, 'kale');
    assert.equal(kale.asks, false);
    assert.equal(flour?.ingredient?.foodId, null);
    assert.ok(flour.asks && flour.choices.includes('almond'));
  });

  it('keeps a line as text when no food is chosen; its allergens are then unknown', () => {
    const draft = written('2 carrots', '1 cup almond flour');
    const saved = writing.recipeOf(writing.chooseFood(draft, draft.lines[1]?.key ?? -1, null), made);
    assert.ok(saved.ok);
    assert.deepEqual(saved.value.ingredients[1], { foodId: null, text: '1 cup almond flour', amount: null, unit: 'g', isOptional: false });
    assert.deepEqual(contentOf(saved.value, foods.byId.get.bind(foods.byId)), { kind: 'unknown' });
  });

  it('takes the food that was chosen, with the amount that was written', () => {
    const draft = written('50 g almond flour');
    const saved = writing.recipeOf(writing.chooseFood(draft, 0, 'almond'), made);
    assert.ok(saved.ok);
    assert.deepEqual(saved.value.ingredients[0], { foodId: 'almond', text: '', amount: 50, unit: 'g', isOptional: false });
  });

  it('makes several lines of what is pasted at once', () => {
    assert.deepEqual(written('2 eggs', '', '1 onion', '100 g spinach').lines.map(({ text }) => text), ['2 eggs', '1 onion', '100 g spinach']);
  });

  it('wants a name, a meal and something to eat, in this order', () => {
    const blank = writing.blank();
    const problem = (draft: RecipeDraft): string => {
      const saved = writing.recipeOf(draft, made);
      return saved.ok ? 'saved' : saved.problem;
    };
    assert.equal(problem(blank), 'no-name');
    assert.equal(problem({ ...blank, name: 'Stew', meals: [] }), 'no-meal');
    assert.equal(problem({ ...blank, name: 'Stew' }), 'no-ingredients');
    assert.equal(problem(written('2 eggs')), 'saved');
  });

  it('finds out which ingredients a step is about', () => {
    const draft = written('2 eggs', '1 onion', '100 g spinach');
    const saved = writing.recipeOf(writing.writeStep(draft, 1, { text: 'Fry the onion, then add the spinach.', timerMin: 5 }), made);
    assert.ok(saved.ok);
    assert.deepEqual(saved.value.steps, [{ text: 'Fry the onion, then add the spinach.', ingredients: [1, 2], timerMin: 5 }]);
  });

  it('leaves out lines and steps with nothing in them, and hands at work never outlast the whole', () => {
    const saved = writing.recipeOf(writing.addStep(writing.addLine({ ...written('2 eggs'), activeMin: 40, totalMin: 20 })), made);
    assert.ok(saved.ok);
    assert.deepEqual([saved.value.ingredients.length, saved.value.steps.length, saved.value.activeMin], [1, 0, 20]);
  });

  it('of a shipped one is that one again, line by line, when nothing is changed', () => {
    for (const recipe of shippedRecipes()) {
      const saved = writing.recipeOf(writing.draftOf(recipe, ({ foodId }) => foods.namesOf(foodId ?? '')[0] ?? ''), made);
      assert.ok(saved.ok, recipe.id);
      assert.deepEqual(saved.value, { ...recipe, ...made, note: '', source: '' });
    }
  });

  it('drops what steps used of a line that is taken away', () => {
    const [recipe] = shippedRecipes();
    assert.ok(recipe);
    const draft = writing.draftOf(recipe, () => 'salt');
    const saved = writing.recipeOf(writing.removeLine(draft, 0), made);
    assert.ok(saved.ok);
    for (const { ingredients } of saved.value.steps) for (const at of ingredients) assert.ok(at < saved.value.ingredients.length);
    assert.equal(saved.value.ingredients.length, recipe.ingredients.length - 1);
  });

  it('is plain data that comes back from text as it was', () => {
    const draft = written('2 eggs', '1 cup almond flour');
    assert.deepEqual(JSON.parse(JSON.stringify(draft)), draft);
  });
});
