import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Kitchen } from '../../../src/app/meals/kitchen.ts';
import { recipeActions } from '../../../src/app/meals/recipe-deeds.ts';
import type { ScreenParts } from '../../../src/app/screens.ts';
import { DEFAULT_HOUSEHOLD_SETTINGS, type HouseholdSettings } from '../../../src/domain/meals/household.ts';
import { mealIdOf, type PlannedMeal } from '../../../src/domain/meals/plan.ts';
import { fail, succeed } from '../../../src/domain/result.ts';
import { line, recipe } from '../../domain/meals/kitchen.ts';

const TODAY = '2026-01-14';
const stew = recipe([line('carrot')], { id: 'stew', servings: 6 });

function rig({ meals = [], household = {}, people = 1, isOvertaken = false }: { isOvertaken?: boolean; meals?: readonly PlannedMeal[]; household?: Partial<HouseholdSettings>; people?: number } = {}) {
  const kept = new Map(meals.map((meal) => [meal.id, meal]));
  const kitchen = {
    kept: {
      household: { load: () => Promise.resolve({ ...DEFAULT_HOUSEHOLD_SETTINGS, ...household }) },
      meals: {
        listBetween: (first: string, last: string) => Promise.resolve([...kept.values()].filter(({ localDay }) => localDay >= first && localDay <= last)),
        change: (saved: readonly PlannedMeal[], removedIds: readonly string[]) => {
          if (isOvertaken) return Promise.resolve(fail('superseded'));
          for (const id of removedIds) kept.delete(id);
          for (const meal of saved) kept.set(meal.id, meal);
          return Promise.resolve(succeed(undefined));
        },
      },
    },
    allRecipes: () => Promise.resolve([stew]),
  } as unknown as Kitchen;
  const parts = { weekStore: { state: { today: TODAY } }, peopleStore: { state: { all: Array.from({ length: people }, (_, at) => ({ id: String(at) })) } } } as unknown as ScreenParts;
  const { slots } = DEFAULT_HOUSEHOLD_SETTINGS;
  return { actions: recipeActions(parts, kitchen, stew, slots), dinner: () => kept.get(mealIdOf(TODAY, 'dinner')) };
}

const place = { localDay: TODAY, slotId: 'dinner', taken: '' };
const planned: PlannedMeal = { id: mealIdOf(TODAY, 'dinner'), localDay: TODAY, slotId: 'dinner', dish: { kind: 'recipe', recipeId: 'soup' }, servings: 5, isLocked: false, cookedAtMs: null };

describe('a recipe that is put into the week', () => {
  it('is for as many as usually eat, not for as many as it was written for', async () => {
    for (const [wanted, given] of [[1, {}], [3, { people: 3 }], [4, { household: { eaters: 4 } }]] as const) {
      const { actions, dinner } = rig(given);
      assert.equal((await actions.plan(place, null))?.servings, wanted);
      assert.equal(dinner()?.servings, wanted);
    }
  });

  it('is for those who were to eat there before it, and gives their meal back', async () => {
    const { actions, dinner } = rig({ meals: [planned] });
    const { servings, undo } = (await actions.plan(place, null))!;
    assert.deepEqual([servings, dinner()?.servings], [5, 5]);
    await undo();
    assert.deepEqual(dinner(), planned);
  });

  it('is not said to be there when another window was quicker', async () => {
    const { actions, dinner } = rig({ isOvertaken: true });
    assert.equal(await actions.plan(place, null), null);
    assert.equal(dinner(), undefined);
  });

  it('is for as many as somebody chose', async () => {
    const { actions, dinner } = rig({ meals: [planned] });
    assert.equal((await actions.plan(place, 2))?.servings, 2);
    assert.equal(dinner()?.servings, 2);
  });
});
