import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addDays } from '../../../../src/domain/day.ts';
import { DEFAULT_SECTION_ORDER } from '../../../../src/domain/meals/household.ts';
import type { PlannedMeal } from '../../../../src/domain/meals/plan.ts';
import { atHomeEnough, checkedIdOf, checkRow, isStillCounted, rowsToOpen } from '../../../../src/domain/meals/shopping/basket.ts';
import { nextWeek, thisWeek, tidyDays, usualDays } from '../../../../src/domain/meals/shopping/days.ts';
import { foodNamedIn, movedSection, walkOf } from '../../../../src/domain/meals/shopping/sections.ts';
import { shoppingListOf, supplyOf, type ListParts } from '../../../../src/domain/meals/shopping/shopping-list.ts';
import { stockLeft } from '../../../../src/domain/meals/shopping/stock.ts';
import type { ShoppingRow } from '../../../../src/domain/meals/shopping-line.ts';
import { line, recipe } from '../kitchen.ts';
import { foodLines, foods, lineOf, meal, partsOf, recipes, SUNDAY, TODAY } from './pantry-of.ts';

const FRIDAY = '2026-01-16';
const MONDAY = '2026-01-19';
const stew = recipe([line('cod', 300), line(null, null, { text: 'samphire' })], { id: 'stew', name: 'Stew', servings: 2 });
const all = [stew];

/** Puts a food's line into the basket, as one touch does. */
function check(parts: ListParts, key = 'cod'): readonly ShoppingRow[] {
  const list = shoppingListOf(parts);
  const found = [...foodLines(list), ...list.recipes.flatMap(({ lines }) => lines)].find((each) => each.key === key)!;
  const row = checkRow(found, parts.rows, parts.days, supplyOf(parts));
  return [...parts.rows.filter(({ id }) => id !== row.id), row];
}

describe('the basket', () => {
  it('keeps a line that was checked, and counts it', () => {
    const parts = partsOf([meal(FRIDAY, 'stew')], all);
    const list = shoppingListOf({ ...parts, rows: check(parts) });
    assert.equal(lineOf(list, 'cod')!.isChecked, true);
    assert.equal(list.inBasket, 1);
    assert.equal(list.count, 2);
  });

  it('opens the line again with the rest when the plan grows past what was bought', () => {
    const before = partsOf([meal(FRIDAY, 'stew')], all);
    const rows = check(before);
    const grown = partsOf([meal(FRIDAY, 'stew', { servings: 5 })], all, { rows });
    const cod = lineOf(shoppingListOf(grown), 'cod')!;
    assert.deepEqual([cod.isChecked, cod.isRest, cod.grams], [false, true, 450]);
    const whole = lineOf(shoppingListOf({ ...grown, rows: check(grown) }), 'cod')!;
    assert.deepEqual([whole.isChecked, whole.grams], [true, 750]);
  });

  it('stays closed when the plan grows within what was bought, or shrinks', () => {
    const parts = partsOf([meal(FRIDAY, 'stew', { servings: 1.9 })], all);
    const rows = check(parts);
    for (const servings of [0.5, 1.9, 2]) assert.equal(lineOf(shoppingListOf(partsOf([meal(FRIDAY, 'stew', { servings })], all, { rows })), 'cod')!.isChecked, true);
  });

  it('begins fresh in a new week, and this week’s list knows nothing of next week’s basket', () => {
    const meals = [meal(FRIDAY, 'stew'), meal(MONDAY, 'stew')];
    const rows = check(partsOf(meals, all));
    const next = partsOf(meals, all, { days: nextWeek(TODAY, 'monday'), rows });
    assert.equal(lineOf(shoppingListOf(next), 'cod')!.isChecked, false);
    const both = check(next);
    assert.equal(both.length, 2);
    assert.equal(lineOf(shoppingListOf(partsOf(meals, all, { rows: both })), 'cod')!.isChecked, true);
  });

  it('counts as the days pass: what Monday to today used is not there for the rest of the week', () => {
    const meals = [meal(TODAY, 'stew'), meal(FRIDAY, 'stew')];
    const rows = check(partsOf(meals, all));
    const thursday = '2026-01-15';
    const later = { rows, today: thursday, days: { firstDay: thursday, lastDay: SUNDAY } };
    assert.equal(lineOf(shoppingListOf(partsOf(meals, all, later)), 'cod')!.isChecked, true);
    const more = [...meals, meal('2026-01-17', 'stew')];
    const cod = lineOf(shoppingListOf(partsOf(more, all, later)), 'cod')!;
    assert.deepEqual([cod.isRest, cod.grams], [true, 300]);
  });

  it('takes nothing off for a breakfast that was cooked before the shopping', () => {
    const parts = partsOf([meal(TODAY, 'stew', { slotId: 'breakfast', cookedAtMs: 1 }), meal(FRIDAY, 'stew')], all);
    assert.equal(lineOf(shoppingListOf({ ...parts, rows: check(parts) }), 'cod')!.isChecked, true);
    const supply = supplyOf(parts);
    const home = atHomeEnough(lineOf(shoppingListOf(parts), 'cod')!, TODAY, supply);
    assert.equal(lineOf(shoppingListOf({ ...parts, pantry: [home] }), 'cod'), undefined);
  });

  it('keeps a recipe’s own words checked too, until more is cooked of it', () => {
    const key = 'text/stew/samphire';
    const parts = partsOf([meal(FRIDAY, 'stew')], all);
    const rows = check(parts, key);
    const isChecked = (servings: number): boolean => shoppingListOf(partsOf([meal(FRIDAY, 'stew', { servings })], all, { rows })).recipes[0]!.lines[0]!.isChecked;
    assert.equal(isChecked(2), true);
    assert.equal(isChecked(3), false);
  });

  it('has one row a food and week, and after four weeks the first is written anew', () => {
    assert.equal(checkedIdOf('cod', TODAY), checkedIdOf('cod', SUNDAY));
    assert.notEqual(checkedIdOf('cod', SUNDAY), checkedIdOf('cod', MONDAY));
    assert.equal(checkedIdOf('cod', TODAY), checkedIdOf('cod', addDays(TODAY, 28)));
    const old = check(partsOf([meal(FRIDAY, 'stew')], all));
    const days = { firstDay: addDays(TODAY, 28), lastDay: addDays(SUNDAY, 28) };
    const rows = check(partsOf([meal(addDays(FRIDAY, 28), 'stew')], all, { rows: old, days, today: days.firstDay }));
    assert.deepEqual(rows.map((row) => row.kind === 'checked' && [row.grams, row.firstDay]), [[300, days.firstDay]]);
  });

  it('is empty again line by line', () => {
    const rows = check(partsOf([meal(FRIDAY, 'stew')], all));
    assert.deepEqual(rowsToOpen('cod', rows, { firstDay: TODAY, lastDay: SUNDAY }), rows);
    assert.deepEqual(rowsToOpen('cod', rows, nextWeek(TODAY, 'monday')), []);
  });

  it('closes any line with one touch, whatever was bought, cooked or counted before', () => {
    const anyMeal = fc.record({
      recipeId: fc.constantFrom(...recipes.map(({ id }) => id)), offset: fc.integer({ min: -9, max: 4 }), servings: fc.constantFrom(1, 2, 5), isCooked: fc.boolean(),
    });
    const anyMeals = fc.uniqueArray(anyMeal, { minLength: 1, maxLength: 12, selector: ({ offset }) => offset });
    fc.assert(fc.property(anyMeals, anyMeals, fc.integer({ min: 0, max: 4 }), (first, second, daysLater) => {
      const planned = (some: typeof first): readonly PlannedMeal[] => some.map(({ recipeId, offset, servings, isCooked }) => (
        meal(addDays(TODAY, offset), recipeId, { servings, cookedAtMs: isCooked ? 1 : null })
      ));
      // Some lines are bought on Wednesday; then the plan changes, days pass, and everything is bought.
      let rows = foodLines(shoppingListOf(partsOf(planned(first), recipes))).slice(0, 5)
        .reduce<readonly ShoppingRow[]>((some, { key }) => check(partsOf(planned(first), recipes, { rows: some }), key), []);
      const today = addDays(TODAY, daysLater);
      const days = thisWeek(today, 'monday');
      const parts = (): ListParts => partsOf(planned(second), recipes, { rows, today, days });
      for (const { key, isChecked } of foodLines(shoppingListOf(parts()))) if (!isChecked) rows = check(parts(), key);
      const open = foodLines(shoppingListOf(parts())).filter(({ isChecked }) => !isChecked);
      assert.deepEqual(open.map(({ key, grams }) => [key, grams]), []);
    }), { numRuns: 150 });
  });
});

describe('what is left of a stock', () => {
  it('is never below nothing, and never more than came', () => {
    const amounts = fc.array(fc.record({ day: fc.constantFrom('2026-01-01', '2026-01-02', '2026-01-03', '2026-01-04'), grams: fc.double({ min: 0, max: 1_000, noNaN: true }) }));
    fc.assert(fc.property(amounts, amounts, (stocks, takes) => {
      const { grams } = stockLeft(stocks, takes);
      assert.ok(grams >= 0 && grams <= stocks.reduce((sum, each) => sum + each.grams, 0) + 1e-9);
    }));
  });

  it('does not lend: what came later was not there before', () => {
    assert.equal(stockLeft([{ day: '2026-01-03', grams: 500 }], [{ day: '2026-01-01', grams: 400 }]).grams, 500);
    assert.equal(stockLeft([{ day: '2026-01-01', grams: 500 }], [{ day: '2026-01-03', grams: 400 }]).grams, 100);
  });

  it('is asked for again when it was counted long ago', () => {
    assert.equal(isStillCounted({ id: 'cod', grams: 5, countedOn: addDays(TODAY, -35) }, TODAY), true);
    assert.equal(isStillCounted({ id: 'cod', grams: 5, countedOn: addDays(TODAY, -36) }, TODAY), false);
    assert.equal(isStillCounted({ id: 'salt', grams: null }, TODAY), true);
  });
});

describe('the days shopped for', () => {
  const cooking = (localDay: string): { recipe: typeof stew; localDay: string; servings: number; isCooked: boolean } => ({ recipe: stew, localDay, servings: 2, isCooked: false });

  it('are the rest of this week, unless only the next one has something to cook', () => {
    const rest = { firstDay: TODAY, lastDay: SUNDAY };
    assert.deepEqual(usualDays([cooking(FRIDAY), cooking(MONDAY)], TODAY, 'monday'), rest);
    assert.deepEqual(usualDays([cooking('2026-01-13'), { ...cooking(FRIDAY), isCooked: true }, cooking(MONDAY)], TODAY, 'monday'), { firstDay: MONDAY, lastDay: addDays(MONDAY, 6) });
    assert.deepEqual(usualDays([], TODAY, 'monday'), rest);
    assert.deepEqual(thisWeek(TODAY, 'sunday').lastDay, '2026-01-17');
  });

  it('are never over, and never the wrong way round', () => {
    assert.deepEqual(tidyDays({ firstDay: '2026-01-01', lastDay: '2026-01-20' }, TODAY), { firstDay: TODAY, lastDay: '2026-01-20' });
    assert.deepEqual(tidyDays({ firstDay: '2026-01-20', lastDay: '2026-01-19' }, TODAY), { firstDay: '2026-01-20', lastDay: '2026-01-20' });
  });
});

describe('the walk through the shop', () => {
  it('has every section once, whatever was kept', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...DEFAULT_SECTION_ORDER)), (order) => {
      const walk = walkOf(order);
      assert.equal(new Set(walk).size, walk.length);
      assert.equal(walk.length, DEFAULT_SECTION_ORDER.length + 1);
      assert.equal(walk[walk.length - 1], 'none');
    }));
  });

  it('moves a section by a step, and back again', () => {
    fc.assert(fc.property(fc.shuffledSubarray([...DEFAULT_SECTION_ORDER], { minLength: 15 }), fc.integer({ min: 1, max: 14 }), (order, at) => {
      const section = order[at]!;
      const moved = movedSection(order, section, -1);
      assert.equal(moved.indexOf(section), at - 1);
      assert.deepEqual(movedSection(moved, section, 1), order);
    }));
    assert.deepEqual(movedSection(DEFAULT_SECTION_ORDER, 'produce', -1), DEFAULT_SECTION_ORDER);
  });

  it('knows where a written line belongs by the longest food’s name in it', () => {
    const named = [...foods.byId.values()].map((food) => ({ food, names: foods.namesOf(food.id) }));
    const find = (text: string): string | undefined => foodNamedIn(text, named)?.id;
    assert.equal(find('2 bananas'), 'banana');
    assert.equal(find('Peanut butter, crunchy'), 'peanut-butter');
    assert.equal(find('BLUEBERRIES'), 'blueberry');
    assert.equal(find('tomatoes for Sunday'), 'tomato');
    assert.equal(find('dried apricots'), 'dried-apricot');
    assert.equal(find('Kitchen paper'), undefined);
    assert.equal(find(''), undefined);
    assert.equal(find('pineapples'), 'pineapple');
  });
});
