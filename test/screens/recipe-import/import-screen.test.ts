import { expect } from '@esm-bundle/chai';
import { createDrafting } from '../../../src/content/meals/draft-recipe.ts';
import type { OwnRecipe } from '../../../src/domain/meals/own-recipe.ts';
import { readRecipes } from '../../../src/domain/meals/import/read-recipes.ts';
import { fail, succeed } from '../../../src/domain/result.ts';
import { ImportScreen } from '../../../src/screens/recipe-import/import-screen.ts';
import { violationsIn } from '../../components/accessibility.ts';
import { food } from '../../domain/meals/kitchen.ts';

const names: Readonly<Record<string, readonly string[]>> = { carrot: ['carrot'], butter: ['butter'], 'peanut-butter': ['peanut butter'] };
const foods = { byId: new Map(Object.keys(names).map((id) => [id, food({ id })])), namesOf: (id: string) => names[id] ?? [id] };

/** The screen over recipes kept in a list. */
async function show(text: string, kept: OwnRecipe[] = [], pages: ReadonlyMap<string, string> = new Map()) {
  const draft = createDrafting(foods);
  let count = 0;
  const screen = new ImportScreen();
  screen.text = text;
  screen.actions = {
    foods,
    hasFiles: true,
    bookmarklet: 'javascript:void 0',
    bringPage: (address) => Promise.resolve(pages.has(address) ? succeed({ address, text: pages.get(address)! }) : fail('no-hub')),
    readFile: (file) => Promise.resolve(file.name),
    read: (written, address) => {
      const found = readRecipes(written, address);
      if (!found.ok) return found;
      return succeed({ drafts: found.value.recipes.map((recipe) => draft(recipe, `own:new${(count += 1)}`, 5)), skippedCount: found.value.skippedCount });
    },
    listOwn: () => Promise.resolve(kept),
    saveFile: (recipes) => `${recipes.length} saved`,
    save: (recipes) => {
      for (const recipe of recipes) kept = kept.filter(({ id }) => id !== recipe.id).concat(recipe);
      return Promise.resolve(succeed(undefined));
    },
  };
  document.body.append(screen);
  await settled(screen);
  return { screen, kept: () => kept };
}

async function settled(screen: ImportScreen): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await screen.updateComplete;
  }
}

function all(root: Element | ShadowRoot, selector: string): HTMLElement[] {
  const here = Array.from(root.querySelectorAll<HTMLElement>(selector));
  return Array.from(root.querySelectorAll('*')).reduce((found, { shadowRoot }) => (shadowRoot ? found.concat(all(shadowRoot, selector)) : found), here);
}

async function press(screen: ImportScreen, words: string): Promise<void> {
  const button = all(screen.shadowRoot!, 'button').find(({ textContent }) => textContent.replace(/\s+/g, ' ').trim() === words);
  if (!button) throw new Error(`There is no button "${words}".`);
  button.click();
  await settled(screen);
}

function seen(screen: ImportScreen): string {
  return all(screen.shadowRoot!, 'h1, p, button, li').map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim()).join('\n');
}

const buttered = 'Carrots\nIngredients\n250 g carrots\n1 tbsp vegan butter\nMethod\nBoil 10 minutes.';
const twin: OwnRecipe = {
  id: 'own:old', name: 'carrots', meals: ['dinner'], servings: 1, activeMin: 1, totalMin: 1, ingredients: [], steps: [], equipment: [], doesFreeze: false, keepsDays: 1, source: '', note: '',
  createdAtMs: 1,
};

describe('<import-screen>', () => {
  afterEach(() => document.querySelector('import-screen')?.remove());

  it('has no barriers, before, at a problem, and when a recipe is looked at', async () => {
    const { screen } = await show('');
    expect(await violationsIn(screen)).to.deep.equal([]);
    await press(screen, 'Get the page');
    expect(await violationsIn(screen)).to.deep.equal([]);
    screen.remove();
    const { screen: other } = await show(buttered);
    await press(other, '1 tbsp vegan butter Which food is it?');
    expect(await violationsIn(other)).to.deep.equal([]);
  });

  it('saves nothing before it is told to, and keeps what was given until then', async () => {
    const { screen, kept } = await show(buttered);
    expect(seen(screen)).to.contain('Is it this one?');
    expect(kept()).to.deep.equal([]);
    await press(screen, 'Not this one');
    expect(all(screen.shadowRoot!, 'textarea').map((field) => (field as HTMLTextAreaElement).value)).to.deep.equal([buttered]);
    expect(kept()).to.deep.equal([]);
  });

  it('says that allergens are unknown until each line has its food', async () => {
    const { screen, kept } = await show(buttered);
    expect(seen(screen)).to.contain('Lines without a food: 1.');
    await press(screen, '1 tbsp vegan butter Which food is it?');
    await press(screen, 'butter');
    expect(seen(screen)).to.contain('Each line has its food');
    await press(screen, 'Keep this recipe');
    expect(kept().map(({ id, ingredients }) => [id, ingredients.map(({ foodId }) => foodId)])).to.deep.equal([['own:new1', ['carrot', 'butter']]]);
  });

  it('is put right before it is kept: for how many, and how long; what was set is no guess any more', async () => {
    const { screen, kept } = await show('Carrots\nIngredients\n250 g carrots');
    const step = async (name: string, by: 1 | -1): Promise<void> => {
      const stepper = all(screen.shadowRoot!, 'value-stepper').find((one) => (one as unknown as { name: string }).name === name);
      all(stepper!.shadowRoot!, '.end')[by === 1 ? 1 : 0]!.click();
      await settled(screen);
    };
    const name = all(screen.shadowRoot!, '.name-field')[0] as HTMLInputElement;
    name.value = 'Sweet carrots';
    expect(seen(screen)).to.contain('4 servings (a guess: it does not say) · 30 min (a guess: it does not say)');
    await step('Servings', -1);
    expect(seen(screen)).to.contain('3 servings · 30 min (a guess: it does not say)');
    await step('In all', -1);
    await step('In all', -1);
    expect(seen(screen)).to.contain('3 servings · 20 min');
    for (let times = 0; times < 3; times += 1) await step('At work', 1);
    await step('At work', -1);
    await press(screen, 'Keep this recipe');
    expect(kept().map((recipe) => [recipe.name, recipe.servings, recipe.activeMin, recipe.totalMin])).to.deep.equal([['Sweet carrots', 3, 30, 35]]);
  });

  it('wants a name', async () => {
    const { screen, kept } = await show('Ingredients\n2 carrots');
    await press(screen, 'Keep this recipe');
    expect(seen(screen)).to.contain('It needs a name to be found by.');
    expect(kept()).to.deep.equal([]);
  });

  it('updates the one that is here already, in its place', async () => {
    const { screen, kept } = await show(buttered, [twin]);
    expect(seen(screen)).to.contain('“carrots” is among your recipes already.');
    await press(screen, 'Update it');
    expect(kept().map(({ id, name, createdAtMs }) => [id, name, createdAtMs])).to.deep.equal([['own:old', 'Carrots', 1]]);
  });

  it('or keeps both, under two names', async () => {
    const { screen, kept } = await show(buttered, [twin]);
    await press(screen, 'Keep both');
    expect(kept().map(({ id, name }) => [id, name])).to.deep.equal([['own:old', 'carrots'], ['own:new1', 'Carrots 2']]);
  });

  it('takes several at once, and says which are here and which are left out', async () => {
    const recipe = (name: string, ...recipeIngredient: readonly string[]) => ({ '@type': 'Recipe', name, recipeIngredient });
    const { screen, kept } = await show(JSON.stringify([recipe('Carrots', '2 carrots'), recipe('Toast', '1 tbsp moon dust'), recipe('Nothing')]), [twin]);
    expect(seen(screen)).to.contain('2 recipes');
    expect(seen(screen)).to.contain('made of: 1.');
    expect(seen(screen)).to.contain('allergens are unknown: 1.');
    expect(seen(screen)).to.contain('Among your recipes already: 1.');
    await press(screen, 'Update those, add the rest');
    expect(kept().map(({ id, name }) => [id, name])).to.deep.equal([['own:old', 'Carrots'], ['own:new2', 'Toast']]);
  });

  it('says that pages cannot be fetched where there is no hub, and what to do', async () => {
    const { screen } = await show('');
    screen.address = 'https://kitchen.example/';
    await settled(screen);
    await press(screen, 'Get the page');
    expect(seen(screen)).to.contain('Pages cannot be fetched from here now.');
    expect(all(screen.shadowRoot!, '.address').map((field) => (field as HTMLInputElement).value)).to.deep.equal(['https://kitchen.example/']);
  });

  it('takes an address that was pasted as text for the page it leads to, and says there what came of it', async () => {
    const { screen } = await show(' https://kitchen.example/carrots\n', [], new Map([['https://kitchen.example/carrots', buttered]]));
    expect(seen(screen)).to.contain('Is it this one?');
    screen.remove();
    const { screen: other } = await show('https://kitchen.example/nobody');
    const [, text] = all(other.shadowRoot!, '.problem');
    expect(text!.textContent).to.not.equal('');
  });
});
