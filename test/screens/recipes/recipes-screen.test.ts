import { expect } from '@esm-bundle/chai';
import type { Dish } from '../../../src/domain/meals/dish.ts';
import { factsOf } from '../../../src/domain/meals/recipe-facts.ts';
import { ANY_RECIPE, type ListedRecipe } from '../../../src/domain/meals/recipe-filter.ts';
import type { Recipe } from '../../../src/domain/meals/recipe.ts';
import { RecipesScreen } from '../../../src/screens/recipes/recipes-screen.ts';
import { violationsIn } from '../../components/accessibility.ts';
import { among, food, line, recipe } from '../../domain/meals/kitchen.ts';

const pantry = among([food({ id: 'carrot' }), food({ id: 'milk', origin: 'dairy', allergens: ['milk'] })]);
const PLATE: Dish = {
  seed: 7, vessel: 'plate', cookware: 'tray', glaze: 'bone', layout: 'apart', base: null, sauce: null, bed: null, spread: null,
  pieces: [{ motif: 'salmon', foodId: 'salmon' }], garnish: null,
};

function listed(name: string, change: Partial<Recipe> = {}, foodId = 'carrot'): ListedRecipe {
  const made = recipe([line(foodId)], { id: name, name, ...change });
  return { recipe: made, mark: null, facts: factsOf(made, pantry, 'northern') };
}

const stews = Array.from({ length: 40 }, (_, at) => listed(`Stew ${String(at).padStart(2, '0')}`, { totalMin: 60 - at }));
const soups = Array.from({ length: 10 }, (_, at) => listed(`Soup ${at}`, { meals: ['lunch'], totalMin: 20 }, at % 2 === 0 ? 'milk' : 'carrot'));
const all = [...stews, ...soups];
const byPlainName = (text: string): readonly string[] => all.filter(({ recipe: { name } }) => name.toLowerCase().includes(text)).map(({ recipe: { id } }) => id);

async function show(change: Partial<RecipesScreen> = {}): Promise<RecipesScreen> {
  const screen = Object.assign(new RecipesScreen(), { all, find: byPlainName, dishOf: () => PLATE, ...change });
  document.body.append(screen);
  await screen.updateComplete;
  return screen;
}

const cardsOf = ({ renderRoot }: RecipesScreen): HTMLElementTagNameMap['recipe-card'][] => [...renderRoot.querySelectorAll('recipe-card')].filter(({ hidden }) => !hidden);
const namesOf = (screen: RecipesScreen): readonly string[] => cardsOf(screen).map(({ name }) => name);
const countSaid = ({ renderRoot }: RecipesScreen): string => renderRoot.querySelector('[role="status"]')?.textContent.trim() ?? '';
const isDrawn = (screen: RecipesScreen): readonly boolean[] => cardsOf(screen).map(({ dish }) => dish !== null);

async function type(screen: RecipesScreen, text: string): Promise<void> {
  const input = screen.renderRoot.querySelector('input')!;
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  await screen.updateComplete;
}

async function framesUntil(isThere: () => boolean): Promise<void> {
  for (let frame = 0; frame < 300 && !isThere(); frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
  expect(isThere()).to.equal(true);
}

async function frames(count: number): Promise<void> {
  for (let frame = 0; frame < count; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
}

/** Until the rows after the first have answered as well. */
const wholeAnswer = (): Promise<void> => frames(6);

/** @returns What lets the keys come to rest, in place of the clock. */
function holdRests(): () => void {
  let rest = (): void => undefined;
  window.setTimeout = ((run: () => void, ms?: number) => {
    if (ms === undefined || ms < 100) return usualTimeout(run, ms);
    rest = run;
    return 1;
  }) as typeof window.setTimeout;
  return () => rest();
}

const usualTimeout = window.setTimeout.bind(window);

describe('recipes-screen', () => {
  afterEach(() => {
    window.setTimeout = usualTimeout;
  });

  afterEach(() => document.querySelectorAll('recipes-screen').forEach((screen) => screen.remove()));

  it('has the first rows in their order at once, and further ones in the frames after', async () => {
    const screen = await show();
    expect(namesOf(screen).slice(0, 3)).to.deep.equal(['Soup 0', 'Soup 1', 'Soup 2']);
    const { length } = namesOf(screen);
    await framesUntil(() => namesOf(screen).length > length);
    expect(namesOf(screen).slice(0, 12)).to.deep.equal([...soups.map(({ recipe: { name } }) => name), 'Stew 00', 'Stew 01']);
  });

  it('answers a key with names and their number in the same turn, best first as the search says', async () => {
    const screen = await show({ find: () => ['Stew 07', 'Soup 3', 'gone', 'Stew 01'] });
    await type(screen, 'anything');
    expect(namesOf(screen)).to.deep.equal(['Stew 07', 'Soup 3', 'Stew 01']);
    expect(countSaid(screen)).to.equal('3 recipes');
  });

  it('answers with its first row in the same turn, and with the second a frame later, until when that keeps names and pictures that belong together', async () => {
    holdRests();
    const screen = await show();
    await framesUntil(() => namesOf(screen).length >= 8 && isDrawn(screen).every(Boolean));
    await type(screen, 'stew 1');
    expect(namesOf(screen).slice(0, 8)).to.deep.equal(['Stew 10', 'Stew 11', 'Stew 12', 'Stew 13', 'Soup 4', 'Soup 5', 'Soup 6', 'Soup 7']);
    expect(isDrawn(screen).slice(0, 8)).to.deep.equal([false, false, false, false, true, true, true, true]);
    await wholeAnswer();
    expect(namesOf(screen)).to.deep.equal(Array.from({ length: 8 }, (_, at) => `Stew 1${at}`));
    expect(isDrawn(screen).some(Boolean)).to.equal(false);
  });

  it('takes away at once what is no longer found, and shows no place before its recipe is there', async () => {
    const screen = await show();
    await type(screen, 'soup 3');
    expect(namesOf(screen)).to.deep.equal(['Soup 3']);
    await wholeAnswer();
    await type(screen, 'stew 2');
    expect(namesOf(screen)).to.deep.equal(['Stew 20', 'Stew 21', 'Stew 22', 'Stew 23']);
    await wholeAnswer();
    expect(namesOf(screen)).to.deep.equal(Array.from({ length: 8 }, (_, at) => `Stew 2${at}`));
  });

  it('has what the newest key asks for, however quickly it follows, and nothing of the ones before', async () => {
    const screen = await show();
    await framesUntil(() => namesOf(screen).length >= 12);
    for (const text of ['s', 'st', 'ste', 'stew 1', 'stew 12']) await type(screen, text);
    expect(namesOf(screen)).to.deep.equal(['Stew 12']);
    await framesUntil(() => isDrawn(screen)[0] === true);
    expect(namesOf(screen)).to.deep.equal(['Stew 12']);
    await type(screen, '');
    expect(namesOf(screen)[0]).to.equal('Soup 0');
  });

  it('draws no picture while somebody types, leaves those whose recipe stays, and draws the others once the keys rest', async () => {
    const keysRest = holdRests();
    const screen = await show();
    await framesUntil(() => isDrawn(screen).every(Boolean));
    await type(screen, 'soup');
    expect(isDrawn(screen).slice(0, 8)).to.deep.equal(Array(8).fill(true));
    await type(screen, 'stew');
    await wholeAnswer();
    expect(isDrawn(screen).some(Boolean)).to.equal(false);
    await type(screen, 'soup');
    await wholeAnswer();
    expect(isDrawn(screen).some(Boolean), 'nor one that comes back').to.equal(false);
    keysRest();
    await framesUntil(() => isDrawn(screen).slice(0, 8).every(Boolean));
  });

  it('leaves off drawing with the next key', async () => {
    const keysRest = holdRests();
    const screen = await show();
    await framesUntil(() => isDrawn(screen).every(Boolean));
    await type(screen, 'stew');
    await wholeAnswer();
    keysRest();
    await framesUntil(() => isDrawn(screen)[0] === true);
    await type(screen, 'soup');
    await frames(12);
    expect(isDrawn(screen).slice(0, 4).some(Boolean)).to.equal(false);
  });

  it('uses its cards again for the next answer', async () => {
    const screen = await show();
    const first = cardsOf(screen).slice(0, 8);
    await type(screen, 'stew');
    expect(cardsOf(screen).slice(0, 8)).to.deep.equal(first);
  });

  it('looks at names as long as the index grows, and asks it once it is whole', async () => {
    const screen = await show({ find: () => null });
    await type(screen, 'Soup 4');
    expect(namesOf(screen)).to.deep.equal(['Soup 4']);
    screen.find = () => ['Soup 4', 'Stew 30'];
    screen.findTurn += 1;
    await screen.updateComplete;
    expect(namesOf(screen)).to.deep.equal(['Soup 4', 'Stew 30']);
  });

  it('searches within what is filtered: a meal, an allergy and an order together', async () => {
    const screen = await show();
    screen.asked = { text: '', filter: { ...ANY_RECIPE, meal: 'lunch', without: ['milk'] }, shown: 8 };
    await screen.updateComplete;
    expect(namesOf(screen)).to.deep.equal(['Soup 1', 'Soup 3', 'Soup 5', 'Soup 7', 'Soup 9']);
    await type(screen, '7');
    expect(namesOf(screen)).to.deep.equal(['Soup 7']);
    screen.asked = { text: '', filter: { ...ANY_RECIPE, meal: 'dinner', order: 'quick' }, shown: 8 };
    await screen.updateComplete;
    expect(namesOf(screen).slice(0, 2)).to.deep.equal(['Stew 39', 'Stew 38']);
  });

  it('says what it did not find, and shows all again on a press', async () => {
    const screen = await show();
    await type(screen, 'moon dust');
    expect(screen.renderRoot.querySelector('.nothing p')?.textContent).to.contain('“moon dust”');
    screen.renderRoot.querySelector<HTMLElement>('.nothing button')!.click();
    await screen.updateComplete;
    expect(countSaid(screen)).to.equal('50 recipes');
  });

  it('no longer says that nothing is found as soon as a key finds something', async () => {
    const screen = await show();
    await type(screen, 'moon dust');
    await type(screen, 'stew');
    expect(screen.renderRoot.querySelectorAll('.nothing').length).to.equal(0);
    expect(namesOf(screen)[0]).to.equal('Stew 00');
  });

  it('shows what is asked for in the frame of a key once the answer is whole', async () => {
    const screen = await show();
    await type(screen, 'stew');
    screen.renderRoot.querySelector<HTMLElement>('[data-focus-key="filters"]')!.click();
    await wholeAnswer();
    expect(screen.renderRoot.querySelectorAll('recipe-filter-sheet').length).to.equal(1);
  });

  it('says that filters are why, and shows what is found without them', async () => {
    const screen = await show();
    screen.asked = { text: 'stew 3', filter: { ...ANY_RECIPE, meal: 'lunch', order: 'quick' }, shown: 8 };
    await screen.updateComplete;
    expect(screen.renderRoot.querySelector('.nothing p')?.textContent).to.equal('10 recipes are called or made of “stew 3”, but the filters that are on leave them out.');
    screen.renderRoot.querySelector<HTMLElement>('.nothing button')!.click();
    await screen.updateComplete;
    expect([countSaid(screen), screen.asked.text, screen.asked.filter.order]).to.deep.equal(['10 recipes', 'stew 3', 'quick']);
  });

  it('has no barriers', async () => {
    expect(await violationsIn(await show())).to.deep.equal([]);
  });
});
