import { expect } from '@esm-bundle/chai';
import { setViewport } from '@web/test-runner-commands';
import { addDays } from '../../../src/domain/day.ts';
import type { Dish } from '../../../src/domain/meals/dish.ts';
import { dayNeeds } from '../../../src/domain/meals/needs.ts';
import { NOTHING } from '../../../src/domain/meals/nutrition.ts';
import { changed, inverseOf, isNothing } from '../../../src/domain/meals/plan-change.ts';
import type { Miss } from '../../../src/domain/meals/planner/missed-targets.ts';
import type { PlannedMeal, WeekTemplate } from '../../../src/domain/meals/plan.ts';
import { startRemote } from '../../../src/remote/remote.ts';
import { MealsScreen } from '../../../src/screens/meals/meals-screen.ts';
import { createMealWeekStore, rulesOf, type MealWeek } from '../../../src/store/meal-week-store.ts';
import { violationsIn } from '../../components/accessibility.ts';
import { recipe } from '../../domain/meals/kitchen.ts';
import { leftovers, meal } from '../../domain/meals/plans.ts';

const MON = '2026-11-16';
const TUE = '2026-11-17';
const THU = '2026-11-19';
const BEAN_STEW: Dish = {
  seed: 7, vessel: 'bowl', cookware: 'tray', glaze: 'bone', layout: 'apart', base: null, sauce: null, bed: null, spread: null, pieces: [], garnish: null,
};
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const RECIPES = [recipe([], { id: 'stew', name: 'Bean stew', keepsDays: 3 }), recipe([], { id: 'pie', name: 'Fish pie', keepsDays: 0 })];

/** A week in memory. */
function weekOf(plan: readonly PlannedMeal[]): MealWeek {
  const store = createMealWeekStore(THU, MON);
  let takeBack: (() => void) | null = null;
  const load = (meals: readonly PlannedMeal[], firstDay = store.state.firstDay): void => store.send({
    kind: 'load', read: { ...store.state, firstDay, people: 2, plan: meals, recipes: new Map(RECIPES.map((one) => [one.id, one])) },
  });
  load(plan);
  return {
    store,
    show: (day) => Promise.resolve(load(store.state.plan, day)),
    read: () => Promise.resolve(),
    change: (kind, cell, operation) => {
      const before = store.state.plan;
      const made = operation(before, rulesOf(store.state));
      if (!made.ok) {
        store.send({ kind: 'note', note: made.problem });
        return Promise.resolve(false);
      }
      if (isNothing(made.value)) return Promise.resolve(true);
      load(changed(before, made.value));
      takeBack = () => load(changed(store.state.plan, inverseOf(made.value, before)));
      store.send({ kind: 'change', change: { kind, cell, change: made.value, lostLeftovers: 0 } });
      return Promise.resolve(true);
    },
    improve: () => Promise.resolve(false),
    tell: (note) => store.send({ kind: 'note', note }),
    clearNote: () => store.send({ kind: 'note', note: null }),
    undo: () => {
      takeBack?.();
      return Promise.resolve(store.send({ kind: 'change', change: null }));
    },
    listTemplates: () => Promise.resolve<readonly WeekTemplate[]>([{ id: 't', name: 'Plain', meals: [] }]),
    saveTemplate: () => Promise.resolve(),
    removeTemplate: () => Promise.resolve(),
    changeSlots: (slots) => Promise.resolve(store.send({ kind: 'load', read: { ...store.state, household: { ...store.state.household, slots } } })),
  };
}

async function show(plan: readonly PlannedMeal[] = []): Promise<{ screen: MealsScreen; week: MealWeek }> {
  const screen = new MealsScreen();
  const week = weekOf(plan);
  screen.mealWeek = week;
  screen.names = {
    short: (day) => screen.names.long(day).slice(0, 3), long: (day) => WEEKDAYS[(new Date(day).getUTCDay() + 6) % 7]!, date: (day) => day.slice(8), dayMonth: (day) => day.slice(5),
  };
  screen.food = {
    dishOf: () => null, servingOf: () => NOTHING, plantsIn: (all) => all.length, needsOn: (day) => dayNeeds([{ id: 'p', body: null }], day, new Map()),
    choices: () => Promise.resolve({ recipes: RECIPES, leftOut: 2 }), nowMs: () => 5,
  };
  document.body.append(screen);
  await settled(screen);
  return { screen, week };
}

async function settled(screen: MealsScreen): Promise<void> {
  for (let turn = 0; turn < 8; turn += 1) await screen.updateComplete;
  await new Promise((resolve) => requestAnimationFrame(resolve));
}

function grid(screen: MealsScreen): ParentNode {
  return screen.renderRoot.querySelector('week-grid')!.shadowRoot!;
}

function cell(screen: MealsScreen, id: string): HTMLElement {
  return grid(screen).querySelector<HTMLElement>(`[data-cell="${id}"]`)!;
}

const text = (element: Node | null | undefined): string => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

function press(root: ParentNode | null | undefined, name: string): void {
  const found = [...(root?.querySelectorAll<HTMLElement>('button') ?? [])].find((one) => text(one).startsWith(name));
  if (!found) throw new Error(`no button ${name}`);
  found.click();
}

const sheet = (screen: MealsScreen, name: string): ShadowRoot | null => screen.renderRoot.querySelector(name)?.shadowRoot ?? null;
const planOf = (week: MealWeek): readonly string[] => week.store.state.plan.map(({ id, dish }) => `${id} ${dish.kind}`);

describe('meals-screen', () => {
  it('says how many meals ahead are not for everybody here, and of each what it holds', async () => {
    const [dish] = RECIPES;
    const { screen, week } = await show([meal(addDays(THU, -1), 'dinner', dish!.id), meal(THU, 'dinner', dish!.id), meal(addDays(THU, 1), 'dinner', { kind: 'out' })]);
    expect(text(screen.renderRoot.querySelector('.space'))).to.equal('');
    week.store.send({ kind: 'load', read: { ...week.store.state, notForAll: new Map([[dish!.id, { kind: 'allergens', allergens: ['peanuts', 'soybeans'] }]]) } });
    await settled(screen);
    expect(text(screen.renderRoot.querySelector('.space'))).to.equal('1 not for everybody here');
    const marked = [addDays(THU, -1), THU].map((day) => cell(screen, `${day}/dinner`));
    expect(marked.map((button) => button.querySelector('.not-for-all') !== null)).to.deep.equal([false, true]);
    expect(marked.map((button) => button.getAttribute('aria-label')!.includes('holds peanuts, soy'))).to.deep.equal([false, true]);
    cell(screen, `${THU}/dinner`).click();
    await settled(screen);
    expect(text(sheet(screen, 'meal-sheet')?.querySelector('.said'))).to.contain('holds peanuts, soy');
  });

  it('has the mark of such a meal beside the words of its place, not over them', async () => {
    await setViewport({ width: 1920, height: 1080 });
    const { screen, week } = await show([meal(THU, 'dinner', 'stew'), leftovers(addDays(THU, 1), 'lunch', 'stew', THU)]);
    screen.food = { ...screen.food, dishOf: () => BEAN_STEW };
    for (const [name, value] of [['display', 'sans-serif'], ['body-font', 'sans-serif'], ['grid-scale', '1']] as const) screen.style.setProperty(`--${name}`, value);
    week.store.send({ kind: 'load', read: { ...week.store.state, notForAll: new Map([['stew', { kind: 'allergens', allergens: ['peanuts'] }]]) } });
    await settled(screen);
    const place = cell(screen, `${addDays(THU, 1)}/lunch`);
    // As little height above one line as four meals a day leave above two on a television.
    place.style.height = '6rem';
    const mark = place.querySelector('.marks')!.getBoundingClientRect();
    expect(mark.width).to.be.greaterThan(0);
    for (const words of ['.again', '.name']) {
      const range = document.createRange();
      range.selectNodeContents(place.querySelector(words)!);
      const { left, right, top, bottom } = range.getBoundingClientRect();
      expect(right <= mark.left || left >= mark.right || bottom <= mark.top || top >= mark.bottom, words).to.equal(true);
    }
    await setViewport({ width: 800, height: 600 });
  });

  afterEach(() => document.querySelectorAll('meals-screen').forEach((screen) => screen.remove()));

  it('is accessible, and so are its sheets', async () => {
    const { screen } = await show([meal(MON, 'dinner', 'stew'), leftovers(TUE, 'lunch', 'stew', MON)]);
    expect(await violationsIn(screen)).to.deep.equal([]);
    cell(screen, `${MON}/dinner`).click();
    await settled(screen);
    expect(await violationsIn(screen)).to.deep.equal([]);
    screen.renderRoot.querySelector('meal-sheet')!.dispatchEvent(new CustomEvent('leave'));
    await settled(screen);
    cell(screen, `${THU}/snack`).click();
    await settled(screen);
    expect(await violationsIn(screen)).to.deep.equal([]);
  });

  it('shown again, is the week and nothing half done over it', async () => {
    const { screen } = await show([meal(MON, 'dinner', 'stew')]);
    cell(screen, `${MON}/dinner`).click();
    await settled(screen);
    press(sheet(screen, 'meal-sheet'), 'Move');
    await settled(screen);
    expect(grid(screen).querySelector('.carried')).to.not.equal(null);
    cell(screen, `${TUE}/lunch`).focus();
    screen.remove();
    document.body.append(screen);
    await settled(screen);
    expect(grid(screen).querySelector('.carried, .target')).to.equal(null);
    cell(screen, `${MON}/dinner`).click();
    await settled(screen);
    expect(sheet(screen, 'meal-sheet')).to.not.equal(null);
    screen.remove();
    document.body.append(screen);
    await settled(screen);
    expect(sheet(screen, 'meal-sheet')).to.equal(null);
    expect(text(grid(screen).querySelector('.day.shown h2'))).to.contain('Thursday');
  });

  it('names each place by its day and meal, and what stands there', async () => {
    const { screen } = await show([meal(MON, 'dinner', 'stew', { isLocked: true, cookedAtMs: 1 }), leftovers(TUE, 'lunch', 'stew', MON)]);
    expect(cell(screen, `${MON}/dinner`).getAttribute('aria-label')).to.equal('Monday, dinner: Bean stew, locked, cooked');
    expect(cell(screen, `${TUE}/lunch`).getAttribute('aria-label')).to.equal('Tuesday, lunch: leftovers: Bean stew');
    expect(cell(screen, `${THU}/snack`).getAttribute('aria-label')).to.equal('Thursday, snack: nothing planned');
    expect(grid(screen).querySelectorAll('.cell').length).to.equal(28);
  });

  it('tells below what the one in focus is, and for how many it is cooked', async () => {
    const { screen } = await show([meal(MON, 'dinner', 'stew'), leftovers(TUE, 'lunch', 'stew', MON)]);
    cell(screen, `${MON}/dinner`).focus();
    await settled(screen);
    const panel = text(screen.renderRoot.querySelector('day-panel')?.shadowRoot?.querySelector('.meal'));
    expect(panel).to.equal('Bean stew 20 min · for 2, cook for 4 OKcook, swap or move it');
    cell(screen, `${THU}/snack`).focus();
    await settled(screen);
    expect(text(screen.renderRoot.querySelector('day-panel')?.shadowRoot?.querySelector('.meal'))).to.equal('Thursday, snack OKchoose what you eat');
  });

  it('fills a place with a recipe for as many as live here, and says what is left out', async () => {
    const { screen, week } = await show();
    cell(screen, `${THU}/dinner`).click();
    await settled(screen);
    expect(text(sheet(screen, 'dish-sheet')?.querySelector('.said'))).to.contain('2 recipes are left out for your diets and allergies');
    press(sheet(screen, 'dish-sheet'), 'Fish pie');
    await settled(screen);
    expect(week.store.state.plan).to.deep.equal([meal(THU, 'dinner', 'pie', { servings: 2 })]);
    press(screen.renderRoot, 'Undo');
    await settled(screen);
    expect(week.store.state.plan).to.deep.equal([]);
  });

  it('asks after cooking who eats the rest, and plans it', async () => {
    const { screen, week } = await show([meal(MON, 'dinner', 'stew')]);
    cell(screen, `${MON}/dinner`).click();
    await settled(screen);
    press(sheet(screen, 'meal-sheet'), 'Cooked');
    await settled(screen);
    expect(week.store.state.plan[0]?.cookedAtMs).to.equal(5);
    press(sheet(screen, 'meal-sheet'), 'Tuesday, lunch');
    await settled(screen);
    expect(planOf(week)).to.deep.equal([`${MON}/dinner recipe`, `${TUE}/lunch leftovers`]);
    press(sheet(screen, 'meal-sheet'), 'Done');
    await settled(screen);
    expect(sheet(screen, 'meal-sheet')).to.equal(null);
  });

  it('is drawn with the mouse to another place, and the click that ends it opens nothing', async () => {
    const { screen, week } = await show([meal(MON, 'dinner', 'stew'), meal(THU, 'lunch', 'pie')]);
    const [from, to] = [cell(screen, `${MON}/dinner`), cell(screen, `${THU}/lunch`)];
    const at = (type: string, element: HTMLElement, target: EventTarget): void => {
      const { left, top, width, height } = element.getBoundingClientRect();
      const where = { clientX: left + width / 2, clientY: top + height / 2, pointerId: 1, isPrimary: true, button: 0, pointerType: 'mouse', bubbles: true, composed: true };
      target.dispatchEvent(new PointerEvent(type, where));
    };
    at('pointerdown', from, from);
    at('pointermove', to, window);
    await settled(screen);
    expect(to.classList.contains('target')).to.equal(true);
    expect(text(to)).to.contain('Bean stew');
    at('pointerup', to, window);
    to.click();
    await settled(screen);
    expect(planOf(week)).to.deep.equal([`${MON}/dinner recipe`, `${THU}/lunch recipe`]);
    expect(cell(screen, `${THU}/lunch`).getAttribute('aria-label')).to.contain('Bean stew');
    expect(screen.renderRoot.querySelector('meal-sheet')).to.equal(null);
  });

  it('keeps a meal that is carried within the week until it is let go, over the edge into the next', async () => {
    const { screen, week } = await show([meal(addDays(MON, 6), 'dinner', 'pie')]);
    const stop = startRemote({ platform: { name: 'browser', buttonFor: ({ key }: KeyboardEvent) => ({ ArrowRight: 'right', ArrowLeft: 'left', Enter: 'ok', Escape: 'back' } as const)[key] ?? null } as never, root: screen, onBack: () => undefined });
    const key = (name: string): void => void (screen.renderRoot as ShadowRoot).activeElement?.shadowRoot?.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, composed: true, cancelable: true }));
    cell(screen, `${addDays(MON, 6)}/dinner`).click();
    await settled(screen);
    press(sheet(screen, 'meal-sheet'), 'Move');
    await settled(screen);
    key('ArrowRight');
    await settled(screen);
    expect(week.store.state.firstDay).to.equal(addDays(MON, 7));
    expect(cell(screen, `${addDays(MON, 7)}/dinner`).classList.contains('target')).to.equal(true);
    key('Escape');
    await settled(screen);
    expect(planOf(week)).to.deep.equal([`${addDays(MON, 6)}/dinner recipe`]);
    if (typeof stop === 'function') (stop as () => void)();
  });

  it('says why leftovers cannot stand there, and leaves them where they are', async () => {
    const { screen, week } = await show([meal(MON, 'dinner', 'stew'), leftovers(TUE, 'lunch', 'stew', MON)]);
    cell(screen, `${TUE}/lunch`).click();
    await settled(screen);
    press(sheet(screen, 'meal-sheet'), 'Move');
    await settled(screen);
    cell(screen, `${addDays(MON, 5)}/lunch`).click();
    await settled(screen);
    expect(text(screen.renderRoot.querySelector('[role=status]'))).to.equal('These leftovers keep until Thursday. Choose a place up to then.');
    expect(planOf(week)).to.deep.equal([`${MON}/dinner recipe`, `${TUE}/lunch leftovers`]);
  });

  describe('tells what a week misses in a place of its own', () => {
    async function open(misses: Promise<readonly Miss[] | null>): Promise<MealsScreen> {
      const { screen } = await show([meal(MON, 'dinner', 'stew')]);
      screen.planner = { getReady: () => Promise.resolve(), plan: () => Promise.resolve(null), anotherIdea: () => Promise.resolve(null), misses: () => misses };
      screen.renderRoot.querySelector<HTMLElement>('[data-focus-key="more"]')!.click();
      await settled(screen);
      return screen;
    }
    const LOW: Miss = { code: 'fruit-low', days: [], value: 8, target: 14, cause: { kind: 'other-targets' } };

    it('so that no choice moves when the answer comes late', async () => {
      let answer = (_found: readonly Miss[]): void => {};
      const screen = await open(new Promise((resolve) => (answer = resolve)));
      // Where layout puts them: the sheet is still coming in.
      const places = (): readonly number[] => [...sheet(screen, 'week-sheet')!.querySelectorAll<HTMLElement>('.sheet, .button')].map((one) => one.offsetTop);
      const before = places();
      answer([LOW, { ...LOW, code: 'dairy-low' }]);
      await settled(screen);
      expect(places()).to.deep.equal(before);
      press(sheet(screen, 'week-sheet'), 'What it misses');
      await settled(screen);
      expect(text(sheet(screen, 'week-sheet'))).to.contain('Dairy is 8 of 14 cups this week');
    });

    for (const [answer, words] of [[[], 'Nothing: every target is reached.'], [null, 'That cannot be told yet']] as const) {
      it(`with "${words}" for ${answer === null ? 'no answer' : 'nothing missed'}`, async () => {
        const screen = await open(Promise.resolve(answer));
        press(sheet(screen, 'week-sheet'), 'What it misses');
        await settled(screen);
        expect(text(sheet(screen, 'week-sheet'))).to.contain(words);
        press(sheet(screen, 'week-sheet'), 'Back');
        await settled(screen);
        expect(text(sheet(screen, 'week-sheet'))).to.contain('Take it along');
      });
    }
  });

  it('rings the focused place of today also while nothing is planned there', async () => {
    const { screen } = await show();
    for (const [name, value] of [['card', 'red'], ['card-raised', 'red'], ['ring-gap', 'black'], ['mari', 'yellow'], ['float-shadow', '0 0 9px black']] as const) screen.style.setProperty(`--${name}`, value);
    const place = cell(screen, `${THU}/lunch`);
    expect(getComputedStyle(place).boxShadow).to.contain('inset');
    place.focus();
    expect(getComputedStyle(place).boxShadow).to.not.contain('inset');
  });

  it('closes the sheet before a week that is kept is written, so that a second OK keeps no second one', async () => {
    const { screen, week } = await show([meal(MON, 'dinner', 'stew')]);
    const names: string[] = [];
    week.saveTemplate = (name) => {
      names.push(name);
      return new Promise(() => undefined);
    };
    screen.renderRoot.querySelector<HTMLElement>('[data-focus-key="more"]')!.click();
    await settled(screen);
    press(sheet(screen, 'week-sheet'), 'Keep this week');
    await settled(screen);
    const form = sheet(screen, 'week-sheet')!.querySelector('form')!;
    form.querySelector('input')!.value = 'Plain';
    form.requestSubmit();
    await settled(screen);
    expect(names).to.deep.equal(['Plain']);
    expect(screen.renderRoot.querySelectorAll('week-sheet').length).to.equal(0);
  });

  it('shows as many meals a day as the household has', async () => {
    const { screen } = await show();
    screen.renderRoot.querySelector<HTMLElement>('[data-focus-key="more"]')!.click();
    await settled(screen);
    press(sheet(screen, 'week-sheet'), 'Meals of a day');
    await settled(screen);
    press(sheet(screen, 'week-sheet')?.querySelector('h3 + .choices'), 'Snack');
    await settled(screen);
    expect(grid(screen).querySelectorAll('.cell').length).to.equal(35);
  });
});
