import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { keptAsText, plannedFrom, templatesWithText } from '../../../src/domain/meals/forget-recipe.ts';
import { mealIdOf, type PlannedDish, type PlannedMeal } from '../../../src/domain/meals/plan.ts';

function meal(localDay: string, dish: PlannedDish): PlannedMeal {
  return { id: mealIdOf(localDay, 'dinner'), localDay, slotId: 'dinner', dish, servings: 3, isLocked: true, cookedAtMs: null };
}

const meals = [
  meal('2026-03-01', { kind: 'recipe', recipeId: 'own:1' }),
  meal('2026-03-02', { kind: 'leftovers', recipeId: 'own:1', cookedOn: '2026-03-01' }),
  meal('2026-03-03', { kind: 'recipe', recipeId: 'own:2' }),
  meal('2026-03-04', { kind: 'out' }),
];

describe('a recipe that is taken away', () => {
  it('is counted where it and its leftovers are still to be eaten', () => {
    assert.deepEqual(plannedFrom(meals, 'own:1', '2026-03-02').map(({ localDay }) => localDay), ['2026-03-02']);
    assert.equal(plannedFrom(meals, 'own:1', '2026-03-01').length, 2);
  });

  it('leaves its name in its meals, and all else of them as it was', () => {
    const kept = keptAsText(meals, 'own:1', 'Soup');
    assert.deepEqual(kept.map(({ localDay, dish }) => [localDay, dish]), [['2026-03-01', { kind: 'text', text: 'Soup' }], ['2026-03-02', { kind: 'text', text: 'Soup' }]]);
    assert.deepEqual({ ...kept[0], dish: meals[0]?.dish }, meals[0]);
  });

  it('leaves its name in the weeks kept for later', () => {
    const template = { id: 't', name: 'Usual', meals: [{ dayIndex: 0, slotId: 'dinner', dish: { kind: 'recipe' as const, recipeId: 'own:1' }, servings: 2 }, { dayIndex: 1, slotId: 'dinner', dish: { kind: 'out' as const }, servings: 2 }] };
    assert.deepEqual(templatesWithText([template], 'own:1', 'Soup')[0]?.meals.map(({ dish }) => dish), [{ kind: 'text', text: 'Soup' }, { kind: 'out' }]);
    assert.deepEqual(templatesWithText([template], 'own:9', 'Soup'), []);
  });
});
