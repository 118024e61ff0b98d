import { expect } from '@esm-bundle/chai';
import { DEFAULT_HOUSEHOLD_SETTINGS } from '../../../src/domain/meals/household.ts';
import { mealIdOf } from '../../../src/domain/meals/plan.ts';
import { cookingsOf } from '../../../src/domain/meals/shopping/cooking.ts';
import { shoppingListOf, type ShoppingLine } from '../../../src/domain/meals/shopping/shopping-list.ts';
import type { PantryItem, ShoppingRow } from '../../../src/domain/meals/shopping-line.ts';
import { ShoppingScreen } from '../../../src/screens/shopping/shopping-screen.ts';
import { ShoppingSheet } from '../../../src/screens/shopping/shopping-sheet.ts';
import { shoppingText } from '../../../src/screens/shopping/shopping-text.ts';
import { createShoppingStore, type ShoppingBook } from '../../../src/store/shopping-store.ts';
import { violationsIn } from '../../components/accessibility.ts';
import { food, line, recipe } from '../../domain/meals/kitchen.ts';

const TODAY = '2026-01-14';
const days = { firstDay: TODAY, lastDay: '2026-01-18' };
const FOODS = [
  food({ id: 'kale', months: [1, 2] }), food({ id: 'carrot', measures: { piece: 60 } }), food({ id: 'cod', section: 'fish-and-meat' }),
  food({ id: 'oats', section: 'grains' }), food({ id: 'cumin', section: 'spices', measures: { tsp: 2 } }),
];
const NAMES: Readonly<Record<string, string>> = { kale: 'Kale', carrot: 'Carrot', cod: 'Cod', oats: 'Rolled oats', cumin: 'Cumin' };
const stew = recipe(
  [line('kale', 300), line('carrot', 170), line('cod', 300), line('oats', 80), line('cumin', 2, { isOptional: true }), line(null, null, { text: 'samphire' })],
  { id: 'stew', name: 'Stew', servings: 2 },
);

const own = (text: string, isChecked = false): ShoppingRow => ({ id: `own/${text}`, kind: 'own', text, section: 'none', isChecked, createdAtMs: 1 });

/** The list of one stew, and what is asked of the book. */
async function show({ servings = 2, rows = [] as readonly ShoppingRow[], pantry = [] as readonly PantryItem[], change = {} as Partial<ShoppingScreen> } = {}) {
  const store = createShoppingStore(TODAY);
  const meals = servings === 0 ? [] : [{
    id: mealIdOf(TODAY, 'dinner'), localDay: TODAY, slotId: 'dinner', dish: { kind: 'recipe' as const, recipeId: 'stew' }, servings, isLocked: false, cookedAtMs: null,
  }];
  const list = shoppingListOf({
    cookings: cookingsOf(meals, () => stew).all, rows, pantry, household: DEFAULT_HOUSEHOLD_SETTINGS, days, today: TODAY, units: 'metric',
    foodOf: (id) => FOODS.find((one) => one.id === id), nameOf: (id) => NAMES[id] ?? id,
  });
  const nextWeek = { firstDay: '2026-01-19', lastDay: '2026-01-25' };
  store.send({ kind: 'show', state: { list, thisWeek: days, nextWeek, people: [2, 2], walk: ['produce', 'fish-and-meat', 'grains'] } });
  const asked: string[] = [];
  const ask = (name: string) => (...what: readonly (string | number | ShoppingLine | object | null)[]): Promise<void> => {
    const words = what.map((each) => (each === null || typeof each !== 'object' ? each : 'key' in each ? (each as ShoppingLine).key : JSON.stringify(each)));
    asked.push([name, ...words].join(' '));
    return Promise.resolve();
  };
  const book: ShoppingBook = {
    store, toggle: ask('toggle'), add: ask('add'), rewrite: ask('rewrite'), remove: ask('remove'), clearBought: ask('clear'), haveEnough: ask('enough'),
    haveAlways: ask('always'), haveNoMore: ask('no more'), place: ask('place'), moveSection: ask('move'), chooseDays: ask('days'), undo: ask('undo'),
  };
  const screen = new ShoppingScreen();
  Object.assign(screen, { book, nameOf: (id: string) => NAMES[id] ?? id, daysWords: () => ['14 Jan', '18 Jan'], daysToChoose: () => [TODAY, '2026-01-15'], ...change });
  document.body.append(screen);
  await screen.updateComplete;
  const button = (name: string, within: ShadowRoot | HTMLElement | DocumentFragment = screen.renderRoot): HTMLElement => {
    const found = [...within.querySelectorAll<HTMLElement>('button, a')].find((each) => (each.getAttribute('aria-label') ?? each.textContent ?? '').trim().startsWith(name));
    if (!found) throw new Error(`no ${name}`);
    return found;
  };
  const opened = async (tag: string): Promise<HTMLElement & { updateComplete: Promise<unknown> }> => {
    for (let frames = 0; frames < 200 && !screen.renderRoot.querySelector(tag); frames += 1) await new Promise(requestAnimationFrame);
    const sheet = screen.renderRoot.querySelector<HTMLElement & { updateComplete: Promise<unknown> }>(tag)!;
    await sheet.updateComplete;
    return sheet;
  };
  /** Opens a sheet by a button and gives it. */
  const sheet = (name: string, tag: string): ReturnType<typeof opened> => {
    button(name).click();
    return opened(tag);
  };
  return { screen, list, store, asked, button, opened, sheet, text: (): string => (screen.renderRoot as ShadowRoot).querySelector('main')!.textContent!.replace(/\s+/g, ' ') };
}

describe('shopping-screen', () => {
  afterEach(() => document.querySelectorAll('shopping-screen, shopping-sheet').forEach((each) => each.remove()));

  it('is accessible, full, empty and with all in the basket', async () => {
    for (const state of [{ rows: [own('Soap')] }, { servings: 0 }, { servings: 0, rows: [own('Soap', true)] }]) {
      const { screen } = await show(state);
      expect(await violationsIn(screen)).to.deep.equal([]);
      screen.remove();
    }
  });

  it('says each line with what to buy, along the walls first, and counts what may be left out only when it is there', async () => {
    const { screen, text } = await show({ rows: [own('Soap', true)] });
    expect([...screen.renderRoot.querySelectorAll('.line')].map((each) => each.getAttribute('aria-label'))).to.deep.equal([
      'Carrot, 3', 'Kale, 2 bunches, in season', 'Cod, 300 g', 'Rolled oats, 1 bag, 500 g', 'Cumin, 1 jar, if you like', 'Soap', 'samphire',
    ]);
    expect(text()).to.contain('1 of 6');
    expect([...screen.renderRoot.querySelectorAll('h2 em')].map((each) => [each.textContent, each.className])).to.deep.equal([['1', 'now'], ['2', ''], ['3', ''], ['4', '']]);
    expect(text()).to.contain('14 Jan to 18 Jan · 2 people');
    expect(text()).to.contain('For Stew');
  });

  it('is no wider for a word of any length', async () => {
    const long = recipe([line(null, null, { text: `a pinch of ${'x'.repeat(5_000)}` })], { id: 'long', name: 'W'.repeat(5_000) });
    const plain = await show({ rows: [own('bin bags')] });
    const width = plain.screen.scrollWidth;
    plain.screen.remove();
    const { screen } = await show({ rows: [own('z'.repeat(5_000))] });
    const needs = shoppingListOf({
      cookings: cookingsOf([{ id: mealIdOf(TODAY, 'lunch'), localDay: TODAY, slotId: 'lunch', dish: { kind: 'recipe', recipeId: 'long' }, servings: 1, isLocked: false, cookedAtMs: null }], () => long).all,
      rows: [], pantry: [], household: DEFAULT_HOUSEHOLD_SETTINGS, days, today: TODAY, units: 'metric', foodOf: () => undefined, nameOf: (id) => id,
    });
    screen.book.store.send({ kind: 'show', state: { list: { ...screen.book.store.state.list!, recipes: needs.recipes } } });
    await screen.updateComplete;
    expect((screen.renderRoot as ShadowRoot).querySelector('main')!.textContent).to.contain('WWWW');
    expect(screen.scrollWidth).to.equal(width);
  });

  it('takes a line into the basket with one touch', async () => {
    const { asked, button } = await show();
    button('Cod').click();
    expect(asked).to.deep.equal(['toggle cod']);
  });

  it('says one sentence when there is nothing, and a kind one when all is in the basket', async () => {
    const { text, button } = await show({ servings: 0 });
    expect(text()).to.contain('Plan a week, or add a line of your own.');
    expect(button('Plan a week').getAttribute('href')).to.equal('/meals');
    expect((await show({ servings: 0, rows: [own('Soap', true)] })).text()).to.contain('All in the basket');
  });

  it('shows a line from near: what it is for, at home, and where it stands', async () => {
    const { asked, button, sheet, screen } = await show();
    const near = await sheet('More about Cod', 'line-sheet');
    expect(near.shadowRoot!.textContent).to.contain('300 g. You need 300 g, for: Stew.');
    button('At home already', near.shadowRoot!).click();
    await screen.updateComplete;
    const again = await sheet('More about Cod', 'line-sheet');
    button('Where is it', again.shadowRoot!).click();
    await again.updateComplete;
    expect(await violationsIn(again)).to.deep.equal([]);
    button('Grains and pasta', again.shadowRoot!).click();
    expect(asked).to.deep.equal(['enough cod', 'place cod grains']);
  });

  it('has no sheet open any more for whoever comes back', async () => {
    const { sheet, screen } = await show();
    await sheet('More about Cod', 'line-sheet');
    screen.leave();
    await screen.updateComplete;
    expect(screen.renderRoot.querySelector('line-sheet')).to.equal(null);
  });

  it('writes, changes and deletes own lines; an empty one is not kept', async () => {
    const { asked, button, opened, sheet, screen } = await show({ rows: [own('Soap')] });
    const write = await sheet('Add a line', 'write-sheet');
    const submit = (within: HTMLElement, text: string): void => {
      within.shadowRoot!.querySelector('input')!.value = text;
      button('Keep', within.shadowRoot!).click();
    };
    submit(write, '   ');
    expect(asked).to.deep.equal([]);
    submit(write, '  Kitchen   paper ');
    await screen.updateComplete;
    button('Change', (await sheet('More about Soap', 'line-sheet')).shadowRoot!).click();
    const change = await opened('write-sheet');
    expect(change.shadowRoot!.querySelector('input')!.value).to.equal('Soap');
    submit(change, 'Olive soap');
    await screen.updateComplete;
    button('Delete', (await sheet('More about Soap', 'line-sheet')).shadowRoot!).click();
    expect(asked).to.deep.equal(['add Kitchen paper', 'rewrite own/Soap Olive soap', 'remove own/Soap']);
  });

  it('chooses other days; the last day never lies before the first', async () => {
    const { asked, button, sheet } = await show();
    const choose = await sheet('Days', 'days-sheet');
    expect(await violationsIn(choose)).to.deep.equal([]);
    button('Next week', choose.shadowRoot!).click();
    button('Both weeks', choose.shadowRoot!).click();
    expect(asked).to.deep.equal(['days {"firstDay":"2026-01-19","lastDay":"2026-01-25"}', 'days {"firstDay":"2026-01-14","lastDay":"2026-01-25"}']);
  });

  it('begins what is at home with its first food, and offers what of the list may be in the cupboard', async () => {
    const { asked, button, opened, sheet, store } = await show();
    store.send({ kind: 'show', state: { pantry: [{ food: FOODS[3]!, name: 'Rolled oats', grams: 400 }] } });
    button('What is at home', (await sheet('More', 'more-sheet')).shadowRoot!).click();
    const home = await opened('pantry-sheet');
    expect(home.shadowRoot!.textContent!.replace(/\s+/g, ' ')).to.contain('Rolled oats400 g left by the plan');
    expect(home.shadowRoot!.activeElement?.getAttribute('aria-label')).to.equal('Used up: Rolled oats');
    for (const each of home.shadowRoot!.querySelectorAll<HTMLElement>('.rows button')) each.click();
    expect(asked).to.deep.equal(['no more oats', 'always cumin']);
    expect(await violationsIn(home)).to.deep.equal([]);
  });

  it('offers paper and text only where there are such things, and shows the text where it cannot be sent', async () => {
    const onTv = await show();
    expect((await onTv.sheet('More', 'more-sheet')).shadowRoot!.textContent).not.to.contain('Print');
    onTv.screen.remove();
    const sent: string[] = [];
    const share = (title: string, text: string): Promise<'shown'> => Promise.resolve(sent.push(title, text)).then(() => 'shown' as const);
    const { opened, sheet, button } = await show({ change: { canPrint: true, share } });
    button('Send as text', (await sheet('More', 'more-sheet')).shadowRoot!).click();
    const shown = await opened('text-sheet');
    expect(sent[0]).to.equal('Shopping');
    expect(sent[1]).to.contain('Fish and meat\n☐ Cod, 300 g');
    expect(shown.shadowRoot!.querySelector('textarea')!.value).to.equal(sent[1]);
  });

  it('sends what is not in the basket yet, or all when everything is', async () => {
    const name = (id: string): string => NAMES[id] ?? id;
    const { list } = await show({ servings: 0, rows: [own('Soap', true), own('Tea')] });
    expect(shoppingText(list, 'Shopping', name)).to.equal('Shopping\n\nOther things\n☐ Tea');
    const all = await show({ servings: 0, rows: [own('Soap', true)] });
    expect(shoppingText(all.list, 'Shopping', name)).to.equal('Shopping\n\nOther things\n☐ Soap');
  });

  it('is one sheet of paper, with a box before each line, ticked where it is in the basket', async () => {
    const { list } = await show({ rows: [own('Soap', true)] });
    const paper = new ShoppingSheet();
    paper.list = list;
    paper.when = '14 Jan to 18 Jan';
    paper.nameOf = (id) => NAMES[id] ?? id;
    document.body.append(paper);
    await paper.updateComplete;
    const lines = [...paper.renderRoot.querySelectorAll('.line')].map((each) => each.textContent!.replace(/\s+/g, ' ').trim());
    expect(lines).to.deep.equal(['Carrot 3', 'Kale in season 2 bunches', 'Cod 300 g', 'Rolled oats 1 bag 500 g', 'Cumin if you like 1 jar', '✓ Soap', 'samphire']);
    expect(await violationsIn(paper)).to.deep.equal([]);
  });

  it('is put on paper in the person’s text size, however many lines there are', async () => {
    for (const count of [1, 60, 90, 140]) {
      const { list } = await show({ rows: Array.from({ length: count }, (_, at) => own(`Thing ${at}`)) });
      const paper = Object.assign(new ShoppingSheet(), { list });
      document.body.append(paper);
      await paper.updateComplete;
      const size = (): number => parseFloat(getComputedStyle(paper.renderRoot.querySelector('.line')!).fontSize);
      document.documentElement.style.setProperty('--text-scale', '1');
      const usual = size();
      document.documentElement.style.setProperty('--text-scale', '1.5');
      try {
        expect(size() / usual, `${count}`).to.be.closeTo(1.5, 0.01);
      } finally {
        document.documentElement.style.removeProperty('--text-scale');
      }
    }
  });
});
