import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Browser, ElementHandle } from 'puppeteer-core';
import type { OwnRecipe } from '../../src/domain/meals/own-recipe.ts';
import { fail, succeed } from '../../src/domain/result.ts';
import { createHub } from '../../src/hub/hub.ts';
import { shippedRecipes } from '../content/shipped-foods.ts';
import { jsonLdPage, pages, soup } from '../domain/meals/import/pages.ts';
import { filesGiven, withFiles } from './files.ts';
import { makeProfile, openBrowser, openScreen } from './harness.ts';
import type { Screen, ScreenOptions } from './harness.ts';
import { focusCount } from './walk.ts';

const phone = { width: 390, height: 844, deviceScaleFactor: 2, isMobile: true, hasTouch: true };

describe('a recipe from elsewhere', () => {
  let hub: Server;
  let profile: string;
  let browser: Browser;
  let origin: string;
  before(async () => {
    // The one site there is.
    hub = createHub(fileURLToPath(new URL('../../dist/app', import.meta.url)), {
      fetchPage: async (address) => (address === 'https://kitchen.example/soup' ? succeed({ address, text: jsonLdPage(soup) }) : fail('not-found')),
    });
    await new Promise<void>((resolve) => hub.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(hub.address() as AddressInfo).port}`;
    profile = await makeProfile();
    browser = await openBrowser({ profile });
  });
  after(async () => {
    await browser.close();
    hub.close();
    hub.closeAllConnections();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  const open = (options: Partial<ScreenOptions>): Promise<Screen> => openScreen({ origin, browser, ...options });

  async function paste(screen: Screen, text: string): Promise<void> {
    const field = (await screen.page.locator('aria/From text[role="textbox"]').waitHandle()) as ElementHandle as ElementHandle<HTMLTextAreaElement>;
    await field.tap();
    await field.evaluate((element) => (element.value = ''));
    // As a keyboard's "paste" does.
    await screen.page.keyboard.sendCharacter(text);
    await screen.choose('Read this text');
  }

  it('is pasted on a phone, looked at line by line, and kept, its allergens unknown while a line has no food', async () => {
    const screen = await open({ path: '/recipes/import', size: phone, prepare: withFiles });
    try {
      await screen.see('Bring a recipe');
      await paste(screen, 'Dinner was nice yesterday.');
      await screen.see('No recipe was found in it');
      await paste(screen, (pages['pasted'] ?? '').replace('- 1 onion', '- 1 onion\n- 2 scoops moon dust\n- 1 cup vegan butter'));
      await screen.see('Is it this one?');
      await screen.see('6 servings');
      await screen.see('Lines without a food: 2.');
      await screen.choose('1 cup vegan butter Which food is it?');
      await screen.choose('Butter');
      await screen.see('Lines without a food: 1.');
      await screen.choose('Keep this recipe');
      await screen.see('It is among your recipes now.');
      await screen.see('Allergens are unknown where a line has no food.');
      assert.deepEqual(await keptRecipes(screen), [['Bean chilli', 'https://kitchen.example/chilli', ['black-bean-canned', 'onion', null, 'butter', 'avocado', 'salt']]]);

      await screen.choose('Bring another');
      await paste(screen, pages['pasted'] ?? '');
      await screen.see('“Bean chilli” is among your recipes already.');
      await screen.choose('Keep both');
      await screen.see('Bean chilli 2');
      assert.equal((await keptRecipes(screen)).length, 2);
      assert.deepEqual(screen.problems, []);
    } finally {
      await screen.close();
    }
  });

  it('comes by its address to a TV, by remote alone', async () => {
    const screen = await open({ path: '/recipes/import' });
    try {
      await screen.see('Bring a recipe');
      await screen.seeFocus('From a page');
      await screen.page.keyboard.type('kitchen.example/none');
      await screen.press('ok');
      await screen.see('The site has no page at this address');
      for (let count = 0; count < 'none'.length; count += 1) await screen.page.keyboard.press('Backspace');
      await screen.page.keyboard.type('soup');
      await screen.press('right');
      await screen.seeFocus('Get the page');
      await screen.press('ok');
      await screen.see('Is it this one?');
      await screen.seeFocus('Keep this recipe');
      assert.equal(await focusCount(screen), 1);
      await screen.press('back');
      await screen.see('Bring a recipe');
      await screen.seeFocus('Get the page');
      await screen.press('ok');
      await screen.seeFocus('Keep this recipe');
      // What the page says is put right, by the same few buttons.
      await screen.press('down');
      await screen.seeFocus('Servings');
      await screen.press('right', 2);
      await screen.press('ok');
      await screen.seeFocus('At work');
      await screen.press('down');
      await screen.seeFocus('In all');
      await screen.press('left');
      await screen.see('6 servings · 30 min');
      await screen.press('ok');
      await screen.seeFocus('Keep this recipe');
      await screen.press('ok');
      await screen.see('It is among your recipes now.');
      await screen.seeFocus('Open it');
      assert.deepEqual(await keptRows(screen).then(([row]) => [row?.servings, row?.activeMin, row?.totalMin]), [6, 10, 30]);
      assert.deepEqual((await keptRecipes(screen)).map(([name, source]) => [name, source]), [['Lentil soup', 'https://kitchen.example/soup']]);
      assert.deepEqual(screen.problems, []);
    } finally {
      await screen.close();
    }
  });

  it('comes back the same from the file it was taken away in', async () => {
    const chili = shippedRecipes().find(({ id }) => id === 'turkey-chili');
    assert.ok(chili);
    const screen = await open({ path: '/recipes/turkey-chili', size: phone, prepare: withFiles });
    try {
      await screen.choose('Take it with you');
      await screen.see('turkey-and-bean-chili.json');
      const [file] = await filesGiven(screen);
      await screen.goTo('/recipes/import');
      await screen.see('Bring a recipe');
      await paste(screen, file?.text ?? '');
      await screen.see('Each line has its food');
      await screen.choose('Keep this recipe');
      await screen.see('It is among your recipes now.');
      const [{ id: _id, createdAtMs: _made, updatedAtMs: _updated, deletedAtMs: _deleted, source, note, ...row }] = (await keptRows(screen)) as [KeptRow];
      const { id: _shippedId, ...shipped } = chili;
      assert.deepEqual({ ...row, source, note }, { ...shipped, source: '', note: '' });
      assert.deepEqual(screen.problems, []);
    } finally {
      await screen.close();
    }
  });

  it('is shared by another app, which hides the address in a text, and sent by the bookmark', async () => {
    const shared = new URLSearchParams({ title: 'Soup', text: 'Look: https://kitchen.example/soup' });
    const screen = await open({ path: `/recipes/import?${shared.toString()}`, size: phone, prepare: withFiles });
    try {
      await screen.choose('Get the page');
      await screen.see('Is it this one?');
      assert.equal(new URL(screen.page.url()).search, '');
      await screen.page.goto('about:blank');
      await screen.goTo(`/recipes/import#page=${encodeURIComponent(jsonLdPage(soup))}`);
      await screen.see('Is it this one?');
      assert.equal(new URL(screen.page.url()).hash, '');
      assert.deepEqual(screen.problems, []);
    } finally {
      await screen.close();
    }
  });
});

type Kept = readonly [name: string, source: string, foodIds: readonly (string | null)[]];

/** Of each recipe in the database. */
async function keptRecipes(screen: Screen): Promise<Kept[]> {
  return (await keptRows(screen)).map(({ name, source, ingredients }) => [name, source, ingredients.map(({ foodId }) => foodId)]);
}

type KeptRow = OwnRecipe & { readonly updatedAtMs: number; readonly deletedAtMs: number | null };

function keptRows(screen: Screen): Promise<KeptRow[]> {
  return screen.page.evaluate(() => new Promise<KeptRow[]>((resolve, reject) => {
    const opening = indexedDB.open('standtall');
    opening.onerror = () => reject(opening.error ?? new Error('no database'));
    opening.onsuccess = () => {
      const asking = opening.result.transaction('recipes').objectStore('recipes').getAll();
      asking.onsuccess = () => {
        opening.result.close();
        resolve(asking.result as KeptRow[]);
      };
    };
  }));
}
