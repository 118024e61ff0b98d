import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { planOfDays, type PlanOfDays } from '../../../src/app/meals/plan-of-days.ts';
import { calendarWords } from '../../../src/app/meals/take-along.ts';
import { DEFAULT_HOUSEHOLD_SETTINGS, type HouseholdSettings } from '../../../src/domain/meals/household.ts';
import type { PlannedMeal } from '../../../src/domain/meals/plan.ts';
import { shippedFoods } from '../../content/shipped-foods.ts';
import { line, recipe } from '../../domain/meals/kitchen.ts';
import { leftovers, meal } from '../../domain/meals/plans.ts';

const STEW = recipe([line('carrot', 400, { text: 'chopped' }), line(null, null, { text: '2 pinches of magic' })], { id: 'stew', name: 'Stew', servings: 2, totalMin: 75, keepsDays: 3 });
const SPAN = { firstDay: '2026-01-12', lastDay: '2026-01-13' };

function planOf(meals: readonly PlannedMeal[], household: Partial<HouseholdSettings> = {}): Promise<PlanOfDays> {
  const kept = {
    meals: { listBetween: (first: string, last: string) => Promise.resolve(meals.filter(({ localDay }) => localDay >= first && localDay <= last)), change: () => assert.fail() },
    household: { load: () => Promise.resolve({ ...DEFAULT_HOUSEHOLD_SETTINGS, ...household }), save: () => assert.fail() },
  };
  return planOfDays({ kept, findRecipe: (id) => Promise.resolve(id === 'stew' ? STEW : null) }, SPAN);
}

describe('planOfDays', () => {
  it('has the meals of its days and slots, in the order they are eaten', async () => {
    const { meals } = await planOf([
      meal('2026-01-11', 'dinner', 'stew'), meal('2026-01-12', 'dinner', 'stew'), meal('2026-01-12', 'snack', 'stew'), meal('2026-01-12', 'lunch', 'stew'),
      meal('2026-01-13', 'breakfast', 'stew'), meal('2026-01-13', 'brunch', 'stew'), meal('2026-01-14', 'lunch', 'stew'),
    ]);
    assert.deepEqual(meals.map(({ id }) => id), ['2026-01-12/lunch', '2026-01-12/dinner', '2026-01-12/snack', '2026-01-13/breakfast']);
  });

  it('cooks for leftovers that are eaten after its days too', async () => {
    const plan = await planOf([meal('2026-01-13', 'dinner', 'stew'), leftovers('2026-01-15', 'lunch', 'stew', '2026-01-13')]);
    assert.equal(plan.cookServings(plan.meals[0]!), 4);
  });
});

describe('the words of a meal in a calendar', () => {
  async function wordsOf(meals: readonly PlannedMeal[], household: Partial<HouseholdSettings> = {}): Promise<readonly (readonly [string, string])[]> {
    const plan = await planOf(meals, household);
    const words = calendarWords(plan, { foods: shippedFoods() }, 'metric');
    return plan.meals.map((one) => [words.title(one), words.about(one)]);
  }

  it('say what is cooked, for how many, and what goes in for as many', async () => {
    assert.deepEqual(await wordsOf([meal('2026-01-12', 'dinner', 'stew'), leftovers('2026-01-13', 'lunch', 'stew', '2026-01-12')]), [
      ['Dinner: Stew', '1 h 15 min, for 2, cook for 4\n\nIngredients\n- 800 g carrots, chopped\n- 4 pinches of magic'],
      ['Lunch: Stew, leftovers', 'Leftovers from Monday, for 2'],
    ]);
  });

  it('tell of free text, of eating out and of a recipe that is gone', async () => {
    assert.deepEqual(await wordsOf([
      meal('2026-01-12', 'lunch', { kind: 'text', text: 'Cake at Lena’s' }), meal('2026-01-12', 'dinner', { kind: 'out' }), meal('2026-01-13', 'dinner', 'gone', { servings: 1 }),
    ], { slots: [{ id: 'lunch', meal: 'lunch', name: 'Noon' }, { id: 'dinner', meal: 'dinner', name: '' }] }), [
      ['Noon: Cake at Lena’s', 'For 2'], ['Dinner: Eating out', 'For 2'], ['Dinner: A recipe that is gone', 'For 1'],
    ]);
  });
});
