import { expect } from '@esm-bundle/chai';
import { DEFAULT_HOUSEHOLD_SETTINGS } from '../../src/domain/meals/household.ts';
import type { OwnRecipe } from '../../src/domain/meals/own-recipe.ts';
import { mealIdOf, type PlannedMeal } from '../../src/domain/meals/plan.ts';
import { openDatabase } from '../../src/storage/database.ts';
import { MIGRATIONS } from '../../src/storage/migrations.ts';
import { closeAll, freshName, openForTest, activity } from './support.ts';

const dinner = (localDay: string, changes: Partial<PlannedMeal> = {}): PlannedMeal => ({
  id: mealIdOf(localDay, 'dinner'), localDay, slotId: 'dinner', dish: { kind: 'recipe', recipeId: 'chicken-traybake' }, servings: 2, isLocked: false,
  cookedAtMs: null, ...changes,
});

const soup: OwnRecipe = {
  id: 'own:1', name: 'Soup', meals: ['lunch'], servings: 4, activeMin: 10, totalMin: 30, equipment: [], doesFreeze: false, keepsDays: 3, source: '', note: '',
  createdAtMs: 1, ingredients: [{ foodId: 'salt', text: '', amount: null, unit: 'g', isOptional: false }], steps: [{ text: 'Boil.', ingredients: [0], timerMin: null }],
};

describe('what is kept of food', () => {
  afterEach(closeAll);

  it('a day’s meals are found between its days and nowhere else, ordered by day', async () => {
    const { food } = await openForTest();
    await food.meals.change(['2026-03-03', '2026-03-01', '2026-02-28', '2026-03-04'].map((day) => dinner(day)), []);
    expect((await food.meals.listBetween('2026-03-01', '2026-03-03')).map(({ localDay }) => localDay)).to.deep.equal(['2026-03-01', '2026-03-03']);
  });

  it('a moved meal is gone where it was in the same step; what is put back in its place stays', async () => {
    const { food } = await openForTest();
    const [first, second] = [dinner('2026-03-01'), dinner('2026-03-02')];
    await food.meals.change([first], []);
    await food.meals.change([second], [first.id, second.id]);
    expect(await food.meals.listBetween('2026-01-01', '2026-12-31')).to.deep.equal([second]);
    await food.meals.change([first], [second.id]);
    expect(await food.meals.listBetween('2026-01-01', '2026-12-31')).to.deep.equal([first]);
  });

  it('an own recipe is found by itself, and comes back after it was removed when it is saved again', async () => {
    const { food } = await openForTest();
    await food.recipes.save(soup, { ...soup, id: 'own:2' });
    expect(await food.recipes.find('own:1')).to.deep.equal(soup);
    expect(await food.recipes.findAll(['own:1', 'own:gone'])).to.deep.equal([soup]);
    await food.recipes.remove('own:1');
    expect(await food.recipes.find('own:1')).to.equal(null);
    expect((await food.recipes.list()).map(({ id }) => id)).to.deep.equal(['own:2']);
    await food.recipes.save(soup);
    expect(await food.recipes.find('own:1')).to.deep.equal(soup);
  });

  it('the household’s settings are kept one by one, and what nobody chose is as it was meant', async () => {
    const name = freshName();
    const { food } = await openForTest({ name });
    expect(await food.household.load()).to.deep.equal(DEFAULT_HOUSEHOLD_SETTINGS);
    await food.household.save({ allergies: ['peanuts'] });
    await food.household.save({ eaters: 3 });
    expect(await (await openForTest({ name })).food.household.load()).to.deep.equal({ ...DEFAULT_HOUSEHOLD_SETTINGS, allergies: ['peanuts'], eaters: 3 });
  });

  it('a list’s lines and what is at home keep their days, and do without them', async () => {
    const name = freshName();
    const { food } = await openForTest({ name });
    const own = { id: 'own/1', kind: 'own' as const, text: 'Soap', section: 'none' as const, isChecked: false, createdAtMs: 1 };
    const checked = { id: 'food/cod/0', kind: 'checked' as const, foodId: 'cod', grams: 300, firstDay: '2026-03-01', lastDay: '2026-03-07' };
    const rows = [checked, own, { ...own, id: 'own/2', isChecked: true, checkedOn: '2026-03-01' }];
    const pantry = [{ id: 'oats', grams: 400, countedOn: '2026-03-01' }, { id: 'salt', grams: null }];
    await food.shopping.save(...rows);
    await food.pantry.save(...pantry);
    const again = (await openForTest({ name })).food;
    expect(await again.shopping.list()).to.deep.equal(rows);
    expect(await again.pantry.list()).to.deep.equal(pantry);
  });

  it('a row nobody can read is set aside, and the others are there', async () => {
    const name = freshName();
    const storage = await openForTest({ name });
    await storage.food.meals.change([dinner('2026-03-01')], []);
    const database = await openDatabase({ name, onBlocked: () => undefined, onBlocking: () => undefined, onTerminated: () => undefined });
    await database.put('meals', { ...dinner('2026-03-02'), servings: 0 });
    await database.put('meals', { ...dinner('2026-03-03'), slotId: 'lunch' });
    expect((await storage.food.meals.listBetween('2026-03-01', '2026-03-07')).map(({ localDay }) => localDay)).to.deep.equal(['2026-03-01']);
    expect(await database.count('quarantine')).to.equal(2);
    database.close();
  });

  it('an upgrade from the version before loses nothing and brings the new tables', async () => {
    const name = freshName();
    const ignore = (): void => undefined;
    const older = await openDatabase({ name, migrations: MIGRATIONS.slice(0, 2), onBlocked: ignore, onBlocking: ignore, onTerminated: ignore });
    await older.put('activities', { ...activity({ id: 'a' }), updatedAtMs: 1, deletedAtMs: null });
    older.close();
    const storage = await openForTest({ name });
    const { personId, localDay } = activity();
    expect((await storage.activities.listBetween(personId, localDay, localDay)).map(({ id }) => id)).to.deep.equal(['a']);
    await storage.food.pantry.save({ id: 'salt', grams: null });
    expect(await storage.food.pantry.list()).to.deep.equal([{ id: 'salt', grams: null }]);
    expect(storage.problems).to.deep.equal([]);
  });
});
