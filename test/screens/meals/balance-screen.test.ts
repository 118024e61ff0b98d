import { expect } from '@esm-bundle/chai';
import { dayNeeds } from '../../../src/domain/meals/needs.ts';
import { DEFAULT_SLOTS, mealIdOf, type PlannedDish, type PlannedMeal } from '../../../src/domain/meals/plan.ts';
import { weekBalance, type WeekBalance } from '../../../src/domain/meals/week-nutrition.ts';
import { MealBalanceScreen } from '../../../src/screens/meals/balance-screen.ts';
import { violationsIn } from '../../components/accessibility.ts';
import { among, food, line, per100g, recipe } from '../../domain/meals/kitchen.ts';

const MONDAY = '2026-11-23';
const lentils = food({ id: 'lentils', group: 'legume', gramsAnEquivalent: 50, per100g: per100g({ energyKcal: 100, proteinGrams: 9, fiberGrams: 8 }) });
const stew = recipe([line('lentils', 500)], { id: 'stew' });

function meal(slotId: string, dish: PlannedDish): PlannedMeal {
  return { id: mealIdOf(MONDAY, slotId), localDay: MONDAY, slotId, dish, servings: 2, isLocked: false, cookedAtMs: null };
}

const dinner = meal('dinner', { kind: 'recipe', recipeId: 'stew' });

function week(meals: readonly PlannedMeal[], change: Partial<Parameters<typeof weekBalance>[0]> = {}): WeekBalance {
  return weekBalance({
    firstDay: MONDAY, meals, slots: DEFAULT_SLOTS, recipeOf: (id) => (id === 'stew' ? stew : undefined), foodOf: among([lentils]),
    needsOn: (day) => dayNeeds([{ id: 'me', body: null }], day, new Map()), ...change,
  });
}

async function open(now: WeekBalance, change: Partial<MealBalanceScreen> = {}): Promise<MealBalanceScreen> {
  const screen = Object.assign(new MealBalanceScreen(), { weeks: { this: now, next: week([]) } }, change);
  document.body.append(screen);
  await screen.updateComplete;
  return screen;
}

async function press(screen: MealBalanceScreen, key: string): Promise<void> {
  screen.renderRoot.querySelector<HTMLElement>(`[data-focus-key="${key}"]`)!.click();
  await screen.updateComplete;
}

const textOf = (screen: MealBalanceScreen): string => screen.renderRoot.textContent!.replace(/\s+/g, ' ');

describe('meal-balance-screen', () => {
  afterEach(() => document.querySelectorAll('meal-balance-screen').forEach((screen) => screen.remove()));

  it('begins with a sentence, and says "at least" while meals are open', async () => {
    const screen = await open(week([dinner]));
    expect(screen.renderRoot.querySelector('h1')!.textContent).to.contain('Plenty of beans and greens');
    expect(textOf(screen)).to.contain('Fibre at least 40 of 28 g a day');
    expect(screen.renderRoot.querySelector('table')).to.equal(null);
    expect(await violationsIn(screen)).to.deep.equal([]);
  });

  it('tells energy and fish only where they are asked for and eaten', async () => {
    expect(textOf(await open(week([dinner])))).to.not.match(/kcal|Fish\b/);
    expect(textOf(await open(week([dinner]), { showsEnergy: true, eatsFish: true }))).to.match(/Fish.*kcal/);
  });

  it('advises nothing that somebody here may not eat', async () => {
    const advice = /nuts|eggs|yogurt|tofu|oats|wholemeal|slice more/;
    const meals = ['lentils', 'seeds'].map((id) => week([dinner], id === 'lentils' ? {} : { recipeOf: () => recipe([line('lentils', 850)], { id: 'stew' }) }));
    expect(textOf(await open(meals[0]!))).to.match(/Room for beans, eggs, yogurt or tofu\..*/);
    expect(textOf(await open(meals[1]!))).to.contain('a handful of nuts does it');
    const mayEat = (id: string): boolean => !/walnut|almond|peanut|egg|yogurt|tofu|oats|bread/.test(id);
    for (const now of meals) {
      const text = textOf(await open(now, { mayEat }));
      expect(text).to.match(/Room for brown rice or quinoa\./);
      expect(text.replace(/slices’ worth/, '')).to.not.match(advice);
    }
  });

  it('hides what a body needs on a screen others see, until it is asked for', async () => {
    const screen = await open(week([dinner]), { isPrivate: true, showsEnergy: true });
    const need = /Protein[^A-Z]*of \d+ g|of about [\d,]+ kcal/;
    expect(textOf(screen)).to.not.match(need);
    expect(textOf(screen)).to.match(/What you need is hidden here/);
    await press(screen, 'own');
    expect(textOf(screen)).to.match(need);
    await press(screen, 'own');
    expect(textOf(screen)).to.not.match(need);
    expect(await violationsIn(screen)).to.deep.equal([]);
  });

  it('opens the parts of a score, and closes them again', async () => {
    const screen = await open(week([dinner]));
    await press(screen, 'healthy-eating');
    expect(screen.renderRoot.querySelectorAll('dt').length).to.equal(13);
    expect(await violationsIn(screen)).to.deep.equal([]);
    await press(screen, 'healthy-eating');
    expect(screen.renderRoot.querySelectorAll('dt').length).to.equal(0);
  });

  it('has a table by day: seven columns, at most six rows a page', async () => {
    const screen = await open(week([dinner]), { showsEnergy: true });
    await press(screen, 'days');
    for (const page of ['plenty', 'easy']) {
      await press(screen, page);
      expect(screen.renderRoot.querySelectorAll('thead th').length).to.equal(7);
      expect(screen.renderRoot.querySelectorAll('tbody tr').length).to.be.within(1, 6);
    }
    expect(await violationsIn(screen)).to.deep.equal([]);
  });

  it('has one sentence and the way to the meals for a week without any', async () => {
    const screen = await open(week([dinner]));
    await press(screen, 'next');
    expect(textOf(screen)).to.contain('Next week is still open');
    expect(screen.renderRoot.querySelector('.actions a')!.getAttribute('href')).to.equal('/meals');
  });
});
