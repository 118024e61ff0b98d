import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addDays } from '../../../../src/domain/day.ts';
import { gramsOf } from '../../../../src/domain/meals/amounts.ts';
import { DEFAULT_HOUSEHOLD_SETTINGS } from '../../../../src/domain/meals/household.ts';
import type { PlannedMeal } from '../../../../src/domain/meals/plan.ts';
import { cookingsOf } from '../../../../src/domain/meals/shopping/cooking.ts';
import { line, recipe } from '../kitchen.ts';
import { foodLines, foodOf, lineOf, listOf, meal, recipes, SUNDAY, TODAY } from './pantry-of.ts';

const FRIDAY = '2026-01-16';
const MONDAY = '2026-01-19';

const stew = recipe([line('carrot', 4, { unit: 'piece' }), line('cod', 300)], { id: 'stew', name: 'Stew', servings: 2 });
const salad = recipe([line('carrot', 1, { unit: 'cup' }), line('olive-oil', 2, { unit: 'tbsp' })], { id: 'salad', name: 'Salad', servings: 1 });
const both = [stew, salad];

/** Any week of the recipes that ship: days from yesterday to next Monday, servings from a half to six. */
const anyMeals: fc.Arbitrary<readonly PlannedMeal[]> = fc.uniqueArray(
  fc.record({
    recipeId: fc.constantFrom(...recipes.map(({ id }) => id)),
    offset: fc.integer({ min: -1, max: 5 }),
    slotId: fc.constantFrom('breakfast', 'lunch', 'dinner'),
    servings: fc.constantFrom(0.5, 1, 2, 3, 6),
    isCooked: fc.boolean(),
    isLeftover: fc.boolean(),
  }),
  { maxLength: 15, selector: ({ offset, slotId }) => `${offset}/${slotId}` },
).map((all) => all.map(({ recipeId, offset, slotId, servings, isCooked, isLeftover }) => {
  const localDay = addDays(TODAY, offset);
  const dish = isLeftover ? { kind: 'leftovers' as const, recipeId, cookedOn: addDays(localDay, -1) } : { kind: 'recipe' as const, recipeId };
  return meal(localDay, dish, { slotId, servings, cookedAtMs: isCooked && !isLeftover ? 1 : null });
}));

describe('the shopping list', () => {
  it('has one line a food, whatever measures its recipes use', () => {
    const list = listOf([meal(TODAY, 'stew'), meal(FRIDAY, 'salad')], both);
    const carrots = foodLines(list).filter(({ food }) => food.id === 'carrot');
    assert.equal(carrots.length, 1);
    // Four pieces of 61 g and two cups of 128 g, of which 89 % of what is bought are eaten.
    assert.ok(Math.abs(carrots[0]!.grams - (4 * 61 + 2 * 128) / 0.89) < 1e-6);
    assert.deepEqual(carrots[0]!.purchase.kind === 'pieces' && carrots[0]!.purchase.count, 9);
  });

  it('buys for those who eat, not for those the recipe is written for', () => {
    const count = (servings: number): number => lineOf(listOf([meal(TODAY, 'stew', { servings })], both), 'cod')!.grams;
    assert.equal(count(6), 900);
    assert.equal(count(1), 150);
  });

  it('buys leftovers on the day they are cooked, once, and for no other list', () => {
    const monday = meal(MONDAY, { kind: 'leftovers', recipeId: 'stew', cookedOn: FRIDAY });
    const meals = [meal(FRIDAY, 'stew'), monday];
    assert.equal(lineOf(listOf(meals, both), 'cod')!.grams, 600);
    const nextWeek = { days: { firstDay: MONDAY, lastDay: addDays(MONDAY, 6) } };
    assert.deepEqual(listOf(meals, both, nextWeek).sections, []);
  });

  it('buys nothing for leftovers of what is cooked already or was in the past, and all for those whose meal was moved away', () => {
    const friday = meal(FRIDAY, { kind: 'leftovers', recipeId: 'stew', cookedOn: TODAY });
    assert.deepEqual(listOf([meal(TODAY, 'stew', { cookedAtMs: 1 }), friday], both).sections, []);
    assert.deepEqual(listOf([meal(FRIDAY, { kind: 'leftovers', recipeId: 'stew', cookedOn: '2026-01-13' })], both).sections, []);
    assert.equal(lineOf(listOf([friday], both), 'cod')!.grams, 300);
  });

  it('leaves out what is over, cooked, eaten out or only a text', () => {
    const list = listOf([
      meal('2026-01-13', 'stew'), meal(TODAY, 'stew', { cookedAtMs: 1 }), meal(FRIDAY, { kind: 'out' }), meal('2026-01-17', { kind: 'text', text: 'Soup' }),
      meal(MONDAY, 'stew'),
    ], both);
    assert.deepEqual(list.sections, []);
    assert.equal(list.count, 0);
  });

  it('says which recipes are gone', () => {
    assert.deepEqual(cookingsOf([meal(TODAY, 'gone'), meal(FRIDAY, 'gone')], () => null), { all: [], missingRecipeIds: ['gone'] });
  });

  it('buys no water, and lemons for their juice and zest, from the same lemons', () => {
    const lemonade = recipe(
      [line('water', 500, { unit: 'ml' }), line('lemon-juice', 90, {}), line('lemon-zest', 6, {}), line('egg-yolk', 1, { unit: 'piece' }), line('egg-white', 2, { unit: 'piece' })],
      { id: 'lemonade', servings: 1 },
    );
    const list = listOf([meal(TODAY, 'lemonade', { servings: 1 })], [lemonade]);
    assert.deepEqual(foodLines(list).map(({ food }) => food.id).sort(), ['egg', 'lemon']);
    const lemons = lineOf(list, 'lemon')!.purchase;
    assert.equal(lemons.kind === 'pieces' && lemons.count, 2);
  });

  it('offers what may be left out, and does not count it', () => {
    const fancy = recipe([line('cod', 100), line('caper', 10, { isOptional: true })], { id: 'fancy', servings: 2 });
    const list = listOf([meal(TODAY, 'fancy')], [fancy]);
    assert.equal(lineOf(list, 'caper')!.isOptional, true);
    assert.equal(list.count, 1);
    const needed = recipe([line('caper', 5)], { id: 'needed', servings: 2 });
    assert.equal(lineOf(listOf([meal(TODAY, 'fancy'), meal(FRIDAY, 'needed')], [fancy, needed]), 'caper')!.isOptional, false);
  });

  it('keeps a line without a food as text under its recipe, with the servings it is for', () => {
    const odd = recipe([line(null, null, { text: 'a handful of samphire' }), line('no-such-food', 1)], { id: 'odd', name: 'Odd', servings: 2 });
    const { recipes: groups, count } = listOf([meal(TODAY, 'odd', { servings: 4 }), meal(FRIDAY, 'odd', { servings: 2 })], [odd]);
    assert.deepEqual(groups.map(({ recipeName, lines }) => [recipeName, lines.map(({ need }) => [need.text, need.servings, need.recipeServings])]), [
      ['Odd', [['a handful of samphire', 6, 2], ['no-such-food', 6, 2]]],
    ]);
    assert.equal(count, 2);
  });

  it('brings what is only wanted to taste, and tells of measures nobody can weigh', () => {
    const soup = recipe([line('salt', null), line('soba', 1, { unit: 'cup' })], { id: 'soup', servings: 1 });
    const list = listOf([meal(TODAY, 'soup', { servings: 3 })], [soup]);
    assert.deepEqual(lineOf(list, 'salt')!.purchase, { kind: 'packs', count: 1, container: 'pack', size: { amount: 500, unit: 'g' }, grams: 500 });
    assert.deepEqual(lineOf(list, 'soba')!.unweighed, [{ amount: 3, unit: 'cup' }]);
  });

  it('takes off what is at home: all of what is always there, else what was counted, less what is cooked since', () => {
    const meals = [meal(FRIDAY, 'stew')];
    assert.equal(lineOf(listOf(meals, both, { pantry: [{ id: 'cod', grams: null }] }), 'cod'), undefined);
    assert.equal(lineOf(listOf(meals, both, { pantry: [{ id: 'cod', grams: 300 }] }), 'cod'), undefined);
    assert.equal(lineOf(listOf(meals, both, { pantry: [{ id: 'cod', grams: 100 }] }), 'cod')!.grams, 200);
    const eaten = [meal('2026-01-13', 'stew'), ...meals];
    assert.equal(lineOf(listOf(eaten, both, { pantry: [{ id: 'cod', grams: 400, countedOn: '2026-01-12' }] }), 'cod')!.grams, 200);
    assert.deepEqual(listOf(meals, both, { pantry: [{ id: 'cod', grams: null }] }).atHome.map(({ id }) => id), ['cod']);
  });

  it('goes along the walls first, then as the household walks; a food stands where this household finds it', () => {
    const meals = [meal(TODAY, 'stew'), meal(FRIDAY, 'salad')];
    const walk = (change: Partial<typeof DEFAULT_HOUSEHOLD_SETTINGS>): readonly string[] => (
      listOf(meals, both, { household: { ...DEFAULT_HOUSEHOLD_SETTINGS, ...change } }).sections.map(({ section }) => section)
    );
    assert.deepEqual(walk({}), ['produce', 'fish-and-meat', 'oils']);
    assert.deepEqual(walk({ sectionOrder: ['oils', 'fish-and-meat'] }), ['oils', 'fish-and-meat', 'produce']);
    assert.deepEqual(walk({ sectionOfFood: { cod: 'frozen' } }), ['produce', 'oils', 'frozen']);
  });

  it('marks what is in season where the household lives', () => {
    const kale = recipe([line('kale', 100)], { id: 'kale', servings: 2 });
    const isMarked = (hemisphere: 'northern' | 'southern'): boolean => (
      lineOf(listOf([meal(TODAY, 'kale')], [kale], { household: { ...DEFAULT_HOUSEHOLD_SETTINGS, hemisphere } }), 'kale')!.isInSeason
    );
    assert.equal(isMarked('northern'), true);
    assert.equal(isMarked('southern'), false);
  });
});

describe('any shopping list', () => {
  it('covers what its meals need, food by food, and has no food twice', () => {
    fc.assert(fc.property(anyMeals, fc.constantFrom('metric', 'us'), (meals, units) => {
      const list = listOf(meals, recipes, { units });
      const lines = foodLines(list);
      assert.equal(new Set(lines.map(({ food }) => food.id)).size, lines.length);
      for (const { food, grams, purchase, uses } of lines) {
        assert.ok(purchase.grams >= grams * (1 - 1e-8));
        assert.ok(Math.abs(uses.reduce((sum, use) => sum + use.grams, 0) - grams) <= 1e-6 * Math.max(1, grams), food.id);
      }
      // Counted again from the meals themselves, for foods that are bought as they are.
      const eaten = new Map<string, number>();
      for (const { dish, localDay, servings, cookedAtMs } of meals) {
        if (dish.kind !== 'recipe' && dish.kind !== 'leftovers') continue;
        const day = dish.kind === 'recipe' ? localDay : dish.cookedOn;
        const isDone = dish.kind === 'recipe'
          ? cookedAtMs !== null
          : meals.some((one) => one.dish.kind === 'recipe' && one.dish.recipeId === dish.recipeId && one.localDay === day && one.cookedAtMs !== null);
        if (isDone || day < TODAY || day > SUNDAY) continue;
        const made = recipes.find(({ id }) => id === dish.recipeId)!;
        for (const each of made.ingredients) {
          const grams = (gramsOf(each, foodOf(each.foodId!)) ?? 0) * servings / made.servings;
          eaten.set(each.foodId!, (eaten.get(each.foodId!) ?? 0) + grams);
        }
      }
      for (const [id, grams] of eaten) {
        const food = foodOf(id)!;
        if (food.section === 'none' || /-(?:juice|zest|white|yolk)/.test(id)) continue;
        const share = food.section === 'nuts' ? 1 : food.edibleShare;
        assert.ok(lineOf(list, id)!.purchase.grams >= grams / share * (1 - 1e-8), id);
      }
    }), { numRuns: 200 });
  });

  it('is the same in whatever order its meals come', () => {
    fc.assert(fc.property(anyMeals.chain((meals) => fc.tuple(fc.constant(meals), fc.shuffledSubarray([...meals], { minLength: meals.length }))), ([meals, shuffled]) => {
      assert.deepEqual(listOf(shuffled, recipes), listOf(meals, recipes));
    }), { numRuns: 100 });
  });

  it('grows, or stays, when more people eat', () => {
    fc.assert(fc.property(anyMeals, fc.constantFrom(1, 1.5, 2, 7), (meals, factor) => {
      const more = listOf(meals.map((each) => ({ ...each, servings: each.servings * factor })), recipes);
      for (const { food, purchase } of foodLines(listOf(meals, recipes))) assert.ok(lineOf(more, food.id)!.purchase.grams >= purchase.grams - 1e-6, food.id);
    }), { numRuns: 100 });
  });
});
