import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { filesGiven, holdPrints, pagesHeld, withFiles } from './files.ts';
import type { Screen } from './harness.ts';
import { phone, television, useStand } from './stand.ts';
import { goByBar } from './walk.ts';

/** Presses a way until something called so has the focus. */
async function pressTo(screen: Screen, button: 'up' | 'down' | 'left' | 'right', wanted: RegExp, most = 30): Promise<void> {
  for (let presses = 0; !wanted.test(await screen.focusedName()); presses += 1) {
    if (presses === most) throw new Error(`${String(wanted)} was not reached; the focus is on ${await screen.focusedName()}`);
    await screen.press(button);
  }
}

async function openRecipes(screen: Screen): Promise<void> {
  await goByBar(screen, 'Meals');
  if (screen.isTouch) return screen.choose('Recipes', 'link');
  await screen.see('Plan my week');
  await pressTo(screen, 'up', /^(Today|Workouts|Meals|Progress|Settings)$/);
  await pressTo(screen, 'left', /^Today$/);
  await pressTo(screen, 'right', /^Meals$/);
  await screen.press('down');
  await pressTo(screen, 'right', /^Recipes$/);
  await screen.press('ok');
  await screen.see('Apple and cinnamon porridge');
}

async function search(screen: Screen, words: string): Promise<void> {
  const field = await screen.page.waitForSelector('aria/Search recipes');
  await field?.click({ count: 3 });
  await field?.type(words);
}

async function write(screen: Screen, label: string, words: string): Promise<void> {
  const field = await screen.page.waitForSelector(`aria/${label}[role="textbox"]`, { timeout: 10_000 });
  await field?.click({ count: 3 });
  await field?.type(words);
}

describe('recipes by remote', () => {
  const { withScreen } = useStand();

  it('are filtered, opened, scaled, liked, rated and put into the week', async () => {
    await withScreen({ size: television }, async (screen) => {
      await openRecipes(screen);
      await pressTo(screen, 'down', /Apple and cinnamon porridge/);
      await pressTo(screen, 'up', /^(Filters|Breakfast|Lunch)$/);
      await pressTo(screen, 'left', /^Filters$/);
      await screen.press('ok');
      await screen.see('Which recipes?');
      await pressTo(screen, 'up', /^(Vegan|Vegetarian|With fish, without meat|Without pork)$/);
      await pressTo(screen, 'left', /^Vegan$/);
      await screen.press('ok');
      await pressTo(screen, 'down', /recipes$/);
      const text = await screen.visibleText();
      const count = Number(/(\d+) recipes/.exec(text)?.[1]);
      assert.ok(count > 5 && count < 100, `${count} vegan recipes`);
      await screen.press('ok');
      await screen.see('Filters: 1');
      await pressTo(screen, 'down', /min/);
      await screen.press('ok');
      await screen.see('Ingredients');

      await pressTo(screen, 'down', /^Servings$/);
      const before = await screen.visibleText();
      const from = Number(/for (\d+)/.exec(before)?.[1]);
      await screen.press('right');
      await screen.see(`for ${from + 1}`);
      await screen.press('left');
      await screen.see(`for ${from}`);
      assert.equal((await screen.visibleText()).replace(/\s+/g, ' '), before.replace(/\s+/g, ' '));

      await pressTo(screen, 'up', /^(Cook|Add to the week|Favourite|Rate)/);
      await pressTo(screen, 'right', /^Favourite$/);
      await screen.press('ok');
      await pressTo(screen, 'right', /^Rate$/);
      await screen.press('ok');
      await screen.seeFocus(/^3 of 5$/);
      await pressTo(screen, 'right', /^4 of 5$/);
      await screen.press('ok');
      await screen.seeFocus(/^4 of 5$/);

      await pressTo(screen, 'left', /^Add to the week$/);
      await screen.press('ok');
      await screen.see('When?');
      await screen.press('ok');
      await screen.see(/Planned: Today/);
      await screen.seeFocus(/^Undo$/);
      await screen.press('ok');
      await screen.seeFocus(/^Add to the week$/);

      await screen.press('back');
      await screen.see('Filters: 1');
      assert.match(await screen.focusedName(), /min/, 'back on the card that was opened');
      await screen.see('4');
    });
  });

  it('that are not there are said in one sentence, with a way out', async () => {
    await withScreen({ size: television }, async (screen) => {
      await openRecipes(screen);
      await search(screen, 'zzzz');
      await screen.see('Nothing here is called or made of “zzzz”.');
      await pressTo(screen, 'down', /^Show all recipes$/);
      await screen.press('ok');
      await screen.see('Apple and cinnamon porridge');
      await screen.goTo('/recipes/own:never');
      await screen.see('This recipe is gone');
    });
  });
});

describe('own recipes by touch', () => {
  const { withScreen } = useStand();

  it('are found by a slip of the finger and by what is in them', async () => {
    await withScreen({ size: phone }, async (screen) => {
      await openRecipes(screen);
      await screen.see('Apple and cinnamon porridge');
      await search(screen, 'bolognase');
      await screen.see('Lentil bolognese');
      await search(screen, 'garbanzos');
      await screen.see('Bulgur salad with chickpeas');
    });
  });

  it('are written, changed, copied, deleted, and brought back', async () => {
    await withScreen({ size: phone }, async (screen) => {
      await openRecipes(screen);
      await screen.choose('Write one', 'link');
      await screen.see('New recipe');
      await screen.choose('Save');
      await screen.see('It needs a name to be found by.');
      await write(screen, 'Name', 'Green pot');
      await write(screen, 'Ingredient 1', '2 cups chopped kale');
      await screen.page.keyboard.press('Enter');
      await screen.page.keyboard.type('1 cup almond flour');
      await screen.see('Which food is it?');
      await screen.choose('None: keep the text');
      await screen.see('Kept as text: its allergens are unknown.');
      await write(screen, 'Step 1', 'Chop the kale and cook it.');
      await screen.choose('Save');
      await screen.see('Green pot');
      await screen.see('kale');
      await screen.page.waitForFunction(() => document.title === 'Green pot · Standtall');

      await screen.choose('Edit', 'link');
      await screen.see('Edit recipe');
      await write(screen, 'Ingredient 2', '2 carrots');
      await screen.choose('Save');
      await screen.page.waitForFunction(() => document.title === 'Green pot · Standtall');
      await screen.see('carrots');

      await screen.choose('Copy', 'link');
      await screen.see('A copy of your own');
      await screen.choose('Save');
      await screen.page.waitForFunction(() => document.title === 'Green pot, our way · Standtall');

      await screen.choose('Add to the week');
      await screen.see('When?');
      await screen.choose('Dinner free');
      await screen.see(/Planned: Today/);
      await screen.choose('Delete');
      await screen.see('It is planned once; that meal stays in the week as text.');
      await screen.choose('Delete it');
      await screen.see('Green pot, our way was deleted.');
      await search(screen, 'green pot');
      await screen.see('Green pot');
      assert.doesNotMatch((await screen.visibleText()).replace('Green pot, our way was deleted.', ''), /our way/);
      await screen.choose('Undo');
      await screen.see('Green pot, our way');
    });
  });

  it('half written are there again after the page was killed', async () => {
    await withScreen({ size: phone }, async (screen) => {
      await screen.goTo('/recipes/new');
      await screen.see('New recipe');
      await write(screen, 'Name', 'Half a stew');
      await write(screen, 'Ingredient 1', '3 onions');
      await screen.goTo('/recipes/new');
      await screen.see('Here is what you had begun.');
      const name = await screen.page.waitForSelector('aria/Name[role="textbox"]');
      assert.equal(await name?.evaluate((field) => (field as HTMLInputElement).value), 'Half a stew');
      await screen.press('back');
      await screen.see('Leave what you wrote?');
      await screen.choose('Throw it away');
      await screen.see('Apple and cinnamon porridge');
      await screen.goTo('/recipes/new');
      await screen.see('New recipe');
      assert.doesNotMatch(await screen.visibleText(), /what you had begun/);
    });
  });
});

describe('recipes without a network', () => {
  const { withScreen } = useStand();

  it('are read and written all the same after one visit', async () => {
    await withScreen({ size: phone }, async (screen) => {
      await screen.page.waitForFunction(async () => (await navigator.serviceWorker.getRegistration())?.active?.state === 'activated', { timeout: 60_000, polling: 200 });
      await screen.page.setOfflineMode(true);
      await screen.goTo('/recipes/new');
      await screen.see('New recipe');
      await write(screen, 'Name', 'Cellar soup');
      await write(screen, 'Ingredient 1', '4 potatoes');
      await screen.choose('Save');
      await screen.page.waitForFunction(() => document.title === 'Cellar soup · Standtall');
      await screen.goTo('/recipes');
      await search(screen, 'cellar');
      await screen.see('Cellar soup');
      await screen.page.setOfflineMode(false);
    });
  });
});

describe('a recipe on paper and as a file', () => {
  const { withScreen } = useStand();

  it('is printed for as many as eat, on one page', async () => {
    await withScreen({ prepare: withFiles }, async (screen) => {
      await screen.goTo('/recipes/turkey-chili');
      await screen.seeFocus('Cook');
      await holdPrints(screen);
      await screen.choose('Less: Servings');
      await pressTo(screen, 'down', /^(Copy and change|Take it with you|Print)$/, 40);
      await pressTo(screen, 'right', /^Print$/);
      await screen.press('ok');
      for (const format of ['A4', 'Letter'] as const) assert.deepEqual(await pagesHeld(screen, format), { count: 1, isWide: false });
      const text = await screen.page.evaluate(() => document.querySelector('recipe-paper')?.shadowRoot?.textContent?.replace(/\s+/g, ' ') ?? '');
      assert.match(text, /Turkey and bean chili/);
      assert.match(text, /Ingredientsfor 5/);
    });
  });

  it('goes out as a file from a phone, and not from a TV', async () => {
    await withScreen({ size: phone, prepare: withFiles }, async (screen) => {
      await screen.goTo('/recipes/turkey-chili');
      await screen.choose('Take it with you');
      await screen.see('turkey-and-bean-chili.json is in this browser’s downloads.');
      const [file] = await filesGiven(screen);
      assert.equal(file?.type, 'application/ld+json');
      assert.equal((JSON.parse(file?.text ?? '') as { '@type': string })['@type'], 'Recipe');
    });
    await withScreen({ size: television }, async (screen) => {
      await screen.goTo('/recipes/turkey-chili');
      await screen.seeFocus('Cook');
      await pressTo(screen, 'down', /^Copy and change$/, 40);
      assert.doesNotMatch(await screen.visibleText(), /Take it with you|Print/);
    });
  });
});
