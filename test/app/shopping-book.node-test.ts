import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { KeptShoppingBook } from '../../src/app/meals/shopping-book.ts';
import { DEFAULT_HOUSEHOLD_SETTINGS, type HouseholdSettings } from '../../src/domain/meals/household.ts';
import type { PlannedMeal } from '../../src/domain/meals/plan.ts';
import type { ItemRepository } from '../../src/domain/meals/repositories.ts';
import type { FoodLine, ShoppingLine } from '../../src/domain/meals/shopping/shopping-list.ts';
import type { OwnLine, PantryItem, ShoppingRow } from '../../src/domain/meals/shopping-line.ts';
import type { SaveResult } from '../../src/domain/repositories.ts';
import { fail, succeed } from '../../src/domain/result.ts';
import { line, recipe } from '../domain/meals/kitchen.ts';
import { foods, meal, TODAY } from '../domain/meals/shopping/pantry-of.ts';

const FRIDAY = '2026-01-16';
const stew = recipe([line('cod', 300), line('olive-oil', 20)], { id: 'stew', name: 'Stew', servings: 2 });

/** Kept in memory; a test may hold its answers back, or let it refuse. */
class Items<Item extends { readonly id: string }> implements ItemRepository<Item> {
  kept: readonly Item[] = [];
  isFull = false;
  gate: Promise<void> = Promise.resolve();

  list(): Promise<readonly Item[]> {
    return Promise.resolve(this.kept);
  }

  async save(...items: readonly Item[]): Promise<SaveResult> {
    await this.gate;
    if (this.isFull) return fail('full');
    const ids = items.map(({ id }) => id);
    this.kept = [...this.kept.filter(({ id }) => !ids.includes(id)), ...items];
    return succeed(undefined);
  }

  async remove(...ids: readonly string[]): Promise<SaveResult> {
    await this.gate;
    this.kept = this.kept.filter(({ id }) => !ids.includes(id));
    return succeed(undefined);
  }
}

async function openBook(meals: readonly PlannedMeal[] = [meal(FRIDAY, 'stew')]) {
  const shopping = new Items<ShoppingRow>();
  const pantry = new Items<PantryItem>();
  const asked: (readonly [string, string])[] = [];
  const plan = { meals, household: DEFAULT_HOUSEHOLD_SETTINGS };
  let ids = 0;
  const parts = {
    kept: {
      shopping,
      pantry,
      meals: {
        listBetween: (firstDay: string, lastDay: string) => {
          asked.push([firstDay, lastDay]);
          return Promise.resolve(plan.meals.filter(({ localDay }) => localDay >= firstDay && localDay <= lastDay));
        },
        change: () => Promise.resolve(succeed(undefined)),
      },
      household: {
        load: () => Promise.resolve(plan.household),
        save: (change: Partial<HouseholdSettings>) => {
          plan.household = { ...plan.household, ...change };
          return Promise.resolve(succeed(undefined));
        },
      },
    },
    foods,
    findRecipe: (id: string) => Promise.resolve(id === 'stew' ? stew : null),
    createId: () => String((ids += 1)),
    nowMs: () => 1,
    today: () => TODAY,
    weekStart: () => 'monday' as const,
    units: () => 'metric' as const,
    peopleCount: () => 2,
  };
  const book = new KeptShoppingBook(parts);
  await book.read();
  const lines = (): readonly ShoppingLine[] => book.store.state.list!.sections.flatMap((section): readonly ShoppingLine[] => section.lines);
  const food = (id: string): FoodLine | undefined => lines().find((one): one is FoodLine => one.kind === 'food' && one.food.id === id);
  const own = (): readonly OwnLine[] => lines().flatMap((one) => (one.kind === 'own' ? [one.own] : []));
  return { book, shopping, pantry, plan, asked, lines, food, own, again: () => new KeptShoppingBook(parts) };
}

describe('the shopping list that is kept', () => {
  it('reads the days around it and no others', async () => {
    const { asked } = await openBook();
    assert.deepEqual(asked, [['2025-12-10', '2026-02-25']]);
  });

  it('buys nothing for a meal of a day that is switched off, and counts what was cooked of it', async () => {
    const { book, plan, food } = await openBook();
    assert.equal(food('cod')?.grams, 300);
    plan.household = { ...plan.household, slots: plan.household.slots.filter(({ id }) => id !== 'dinner') };
    await book.read();
    assert.equal(food('cod'), undefined);
    plan.meals = plan.meals.map((one) => ({ ...one, cookedAtMs: 1 }));
    await book.haveAlways('olive-oil');
    await book.read();
    assert.equal(food('cod'), undefined);
  });

  it('is for as many as eat, meal by meal; without a meal for those of a new one', async () => {
    const { book, plan } = await openBook();
    const [first] = plan.meals;
    plan.meals = plan.meals.map((one) => ({ ...one, servings: 3 }));
    await book.read();
    assert.deepEqual(book.store.state.people, [3, 3]);
    plan.meals = [...plan.meals, { ...first!, id: `${first!.localDay}/lunch`, slotId: 'lunch', servings: 5 }];
    await book.read();
    assert.deepEqual(book.store.state.people, [3, 5]);
    plan.meals = [];
    await book.read();
    assert.deepEqual(book.store.state.people, [2, 2]);
  });

  it('answers a touch before the disk does', async () => {
    const { book, shopping, food } = await openBook();
    let open: () => void = () => undefined;
    shopping.gate = new Promise((resolve) => (open = resolve));
    const toggling = book.toggle(food('cod')!);
    assert.equal(food('cod')!.isChecked, true);
    assert.deepEqual(shopping.kept, []);
    open();
    await toggling;
    assert.equal(shopping.kept.length, 1);
  });

  it('keeps two quick touches, though another page’s change is read between them', async () => {
    const { book, shopping, food } = await openBook();
    let open: () => void = () => undefined;
    shopping.gate = new Promise((resolve) => (open = resolve));
    const both = [book.toggle(food('cod')!), book.toggle(food('olive-oil')!)];
    await book.read();
    assert.deepEqual([food('cod')!.isChecked, food('olive-oil')!.isChecked], [true, true]);
    open();
    await Promise.all(both);
    assert.deepEqual([food('cod')!.isChecked, food('olive-oil')!.isChecked], [true, true]);
    assert.equal(shopping.kept.length, 2);
  });

  it('opens a line again with a second touch, and shows what is true when a touch could not be kept', async () => {
    const { book, shopping, food } = await openBook();
    await book.toggle(food('cod')!);
    await book.toggle(food('cod')!);
    assert.deepEqual([food('cod')!.isChecked, shopping.kept.length], [false, 0]);
    shopping.isFull = true;
    await book.toggle(food('cod')!);
    assert.equal(food('cod')!.isChecked, false);
  });

  it('sees what another page wrote', async () => {
    const { book, food, again } = await openBook();
    const other = again();
    await other.read();
    await book.toggle(food('cod')!);
    assert.equal(other.store.state.list!.inBasket, 0);
    await other.read();
    assert.equal(other.store.state.list!.inBasket, 1);
  });

  it('puts an own line where such food stands, and every change of it can be taken back', async () => {
    const { book, own, plan } = await openBook();
    await book.add('4 bananas');
    assert.deepEqual(own().map(({ text, section }) => [text, section]), [['4 bananas', 'produce']]);
    await book.rewrite(own()[0]!.id, 'Kitchen paper');
    assert.deepEqual(own().map(({ text, section }) => [text, section]), [['Kitchen paper', 'none']]);
    await book.undo();
    assert.equal(own()[0]!.text, '4 bananas');
    await book.remove(own()[0]!.id);
    assert.deepEqual(own(), []);
    await book.undo();
    assert.equal(own()[0]!.text, '4 bananas');
    plan.household = { ...plan.household, sectionOfFood: { banana: 'frozen' } };
    await book.read();
    await book.add('bananas');
    assert.equal(own().find(({ text }) => text === 'bananas')!.section, 'frozen');
    await book.undo();
    assert.equal(own().length, 1);
    assert.equal(book.store.state.change, null);
  });

  it('begins a new week without the own lines that were bought in the one before', async () => {
    const { book, shopping, own } = await openBook();
    const bought = { kind: 'own' as const, section: 'none' as const, isChecked: true, createdAtMs: 1 };
    shopping.kept = [
      { ...bought, id: 'old', text: 'Old', checkedOn: '2026-01-11' }, { ...bought, id: 'new', text: 'New', checkedOn: '2026-01-12' },
      { ...bought, id: 'open', text: 'Open', isChecked: false },
    ];
    await book.read();
    assert.deepEqual(own().map(({ id }) => id), ['new', 'open']);
    assert.deepEqual(shopping.kept.map(({ id }) => id), ['new', 'open']);
    await book.clearBought();
    assert.deepEqual(own().map(({ id }) => id), ['open']);
    await book.undo();
    assert.deepEqual(own().map(({ id }) => id), ['new', 'open']);
  });

  it('moves a line to what is at home, and back', async () => {
    const { book, pantry, food } = await openBook();
    await book.haveEnough('cod');
    assert.equal(food('cod'), undefined);
    assert.deepEqual(book.store.state.pantry.map(({ name, grams }) => [name, grams]), [['Cod', 300]]);
    await book.undo();
    assert.equal(food('cod')!.grams, 300);
    await book.haveAlways('olive-oil');
    assert.deepEqual(pantry.kept, [{ id: 'olive-oil', grams: null }]);
    await book.haveNoMore('olive-oil');
    assert.ok(food('olive-oil'));
    await book.undo();
    assert.equal(food('olive-oil'), undefined);
  });

  it('asks again for what was counted long ago', async () => {
    const { book, pantry, food } = await openBook();
    pantry.kept = [{ id: 'cod', grams: 5_000, countedOn: '2025-12-09' }];
    await book.read();
    assert.equal(food('cod')!.grams, 300);
  });

  it('remembers where a food is found, and the order of the walk', async () => {
    const { book, plan, food } = await openBook();
    await book.place(food('cod')!, 'frozen');
    assert.equal(food('cod')!.section, 'frozen');
    assert.deepEqual(plan.household.sectionOfFood, { cod: 'frozen' });
    await book.undo();
    assert.equal(food('cod')!.section, 'fish-and-meat');
    await book.moveSection('fish-and-meat', -1);
    assert.deepEqual(plan.household.sectionOrder.slice(0, 2), ['fish-and-meat', 'produce']);
  });

  it('shops for other days, reads as far as they go, and tells of recipes that are gone', async () => {
    const { book, asked, food } = await openBook([meal('2026-02-20', 'stew'), meal(FRIDAY, 'gone')]);
    assert.equal(food('cod'), undefined);
    assert.equal(book.store.state.missingCount, 1);
    await book.chooseDays({ firstDay: '2026-02-16', lastDay: '2026-02-22' });
    assert.equal(food('cod')!.grams, 300);
    assert.deepEqual(asked[asked.length - 1], ['2025-12-10', '2026-03-25']);
  });
});
