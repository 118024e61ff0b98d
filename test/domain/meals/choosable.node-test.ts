import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { choosable, isNamed, whyNotFor } from '../../../src/domain/meals/choosable.ts';
import { contentOf } from '../../../src/domain/meals/diets.ts';
import { DEFAULT_SLOTS } from '../../../src/domain/meals/plan.ts';
import { addSlot, removeSlot, renameSlot } from '../../../src/domain/meals/slots.ts';
import { among, food, line, recipe } from './kitchen.ts';

const foods = among([food({ id: 'kale' }), food({ id: 'cheese', origin: 'dairy', allergens: ['milk'] })]);
const all = [
  recipe([line('kale')], { id: 'kale', name: 'Kale' }), recipe([line('cheese')], { id: 'cheese', name: 'Cheese' }),
  recipe([line(null)], { id: 'letter', name: 'A letter' }), recipe([line('kale')], { id: 'crisps', name: 'Crisps', meals: ['snack'] }),
];
const ids = (household: Parameters<typeof choosable>[2], meal: 'dinner' | null = 'dinner', marks: Parameters<typeof choosable>[1] = []): readonly string[] => (
  choosable(all, marks, household, meal, (one) => contentOf(one, foods)).recipes.map(({ id }) => id)
);

describe('what can be chosen', () => {
  it('fits the meal, by name, with favourites and good ones first', () => {
    assert.deepEqual(ids({ diets: [], allergies: [] }), ['letter', 'cheese', 'kale']);
    const marks = [{ id: 'kale', rating: 5, isFavourite: false }, { id: 'cheese', rating: null, isFavourite: true }] as const;
    assert.deepEqual(ids({ diets: [], allergies: [] }, null, marks), ['cheese', 'kale', 'letter', 'crisps']);
  });

  it('is never against a diet or an allergy, nor unknown to them', () => {
    assert.deepEqual(ids({ diets: ['vegan'], allergies: [] }), ['kale']);
    assert.deepEqual(ids({ diets: [], allergies: ['milk'] }), ['kale']);
    assert.equal(choosable(all, [], { diets: ['vegan'], allergies: [] }, 'dinner', (one) => contentOf(one, foods)).leftOut, 2);
  });

  it('is refused with a reason, what harms first', () => {
    const why = (one: typeof all[number], household: Parameters<typeof whyNotFor>[1]) => whyNotFor(contentOf(one, foods), household);
    const [kale, cheese, letter] = all as [typeof all[number], typeof all[number], typeof all[number]];
    assert.deepEqual(why(cheese, { diets: ['vegan'], allergies: ['milk', 'eggs'] }), { kind: 'allergens', allergens: ['milk'] });
    assert.deepEqual(why(cheese, { diets: ['vegan', 'no-pork'], allergies: ['eggs'] }), { kind: 'diets', diets: ['vegan'] });
    assert.deepEqual(why(letter, { diets: [], allergies: ['eggs'] }), { kind: 'unknown' });
    assert.deepEqual([why(letter, { diets: [], allergies: [] }), why(kale, { diets: ['vegan'], allergies: ['milk'] })], [null, null]);
  });

  it('is found by words in any order', () => {
    assert.equal(isNamed(recipe([], { name: 'Red lentil soup' }), 'soup LEN'), true);
    assert.equal(isNamed(recipe([], { name: 'Red lentil soup' }), 'soup pea'), false);
  });
});

describe('a day’s slots', () => {
  it('grow to six, each after those of its kind', () => {
    const five = addSlot(DEFAULT_SLOTS, 'breakfast');
    assert.deepEqual(five.map(({ id }) => id), ['breakfast', 'breakfast-2', 'lunch', 'dinner', 'snack']);
    const six = addSlot(five, 'snack');
    assert.deepEqual(six.map(({ id }) => id).slice(-2), ['snack', 'snack-2']);
    assert.equal(addSlot(six, 'lunch'), six);
  });

  it('come back under the same id, so that their meals do too; one always stays', () => {
    const without = removeSlot(DEFAULT_SLOTS, 'lunch');
    assert.deepEqual(addSlot(without, 'lunch'), DEFAULT_SLOTS);
    assert.equal(removeSlot([DEFAULT_SLOTS[0]!], 'breakfast').length, 1);
  });

  it('carry the household’s own names', () => {
    assert.equal(renameSlot(DEFAULT_SLOTS, 'dinner', ' Supper ')[2]?.name, 'Supper');
  });
});
