import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Screen } from './harness.ts';
import { seedMeal, seedRows } from './seed-meals.ts';
import { phone, useStand } from './stand.ts';
import { focusCount } from './walk.ts';

/** Ten foods in five sections, from the Wednesday on which the injected clock stands. */
const WEEK = [seedMeal('2026-01-14', 'dinner', 'mushroom-omelette'), seedMeal('2026-01-16', 'breakfast', 'cottage-cheese-peach')];

async function openList(screen: Screen): Promise<void> {
  await seedRows(screen, WEEK);
  await screen.goTo('/shopping');
  await screen.see(/0\s*of 10/);
}

describe('the shopping list', () => {
  const stand = useStand();

  it('is ticked off by remote, and is the same after the page is opened again', async () => {
    await stand.withScreen({}, async (screen) => {
      await openList(screen);
      await screen.seeFocus(/^Brown mushrooms, 1 pack, 250 g$/);
      assert.equal(await focusCount(screen), 1);
      await screen.press('ok');
      await screen.see(/1\s*of 10/);
      await screen.see('3 left');
      await screen.press('down');
      await screen.seeFocus('Chives, 1 bunch');
      await screen.press('ok');
      await screen.see(/2\s*of 10/);
      await screen.press('ok');
      await screen.see(/1\s*of 10/);
      await screen.goTo('/shopping');
      await screen.see(/1\s*of 10/);
    });
  });

  it('is walked by remote: a line from near, what is at home, undo, other days, the order of the walk', async () => {
    await stand.withScreen({}, async (screen) => {
      await openList(screen);
      await screen.seeFocus(/^Brown mushrooms/);
      await screen.press('right');
      await screen.seeFocus('More about Brown mushrooms');
      await screen.press('ok');
      await screen.seeFocus('At home already');
      await screen.press('ok');
      await screen.see('Brown mushrooms: enough at home.');
      await screen.see('At home already: Brown mushrooms.');
      await screen.seeFocus('Undo');
      await screen.press('ok');
      await screen.see(/0\s*of 10/);
      await screen.seeFocus('Add a line');
      await screen.press('down');
      await screen.press('left');
      await screen.seeFocus('Days');
      await screen.press('ok');
      await screen.seeFocus('This week');
      await screen.press('right');
      await screen.press('ok');
      await screen.press('back');
      await screen.see('Nothing to buy');
      await screen.seeFocus('Days');
      await screen.press('ok');
      await screen.seeFocus('Next week');
      await screen.press('left');
      await screen.press('ok');
      await screen.press('back');
      await screen.see(/0\s*of 10/);
      await screen.seeFocus('Days');
      await screen.press('right');
      await screen.press('ok');
      await screen.seeFocus('What is at home');
      await screen.press('right');
      await screen.press('ok');
      await screen.seeFocus('Later: Fruit and vegetables');
      await screen.press('ok');
      await screen.seeFocus('Later: Fruit and vegetables');
      await screen.see('2 · Fruit and vegetables');
      await screen.press('ok');
      await screen.press('back');
      await screen.seeFocus('More');
      assert.match(await screen.visibleText(), /1\s+Dairy and eggs[^]*2\s+Fruit and vegetables/);
    });
  });

  it('is ticked off by touch, with own lines, on rows a thumb hits', async () => {
    await stand.withScreen({ size: phone }, async (screen) => {
      await openList(screen);
      await screen.choose('Brown mushrooms, 1 pack, 250 g', 'checkbox');
      await screen.see(/1\s*of 10/);
      await screen.choose('Add a line');
      await screen.seeFocus('What to buy');
      await screen.page.keyboard.type('2 bananas');
      await screen.choose('Keep');
      await screen.see('“2 bananas” is on the list.');
      await screen.choose('2 bananas', 'checkbox');
      await screen.see(/2\s*of 11/);
      const heights = await screen.page.evaluate(() => {
        const found: number[] = [];
        const look = (root: ParentNode): void => root.querySelectorAll('*').forEach((element) => {
          if (element.matches('[role=checkbox]')) found.push(element.getBoundingClientRect().height);
          if (element.shadowRoot) look(element.shadowRoot);
        });
        look(document);
        return found;
      });
      assert.equal(heights.length, 11);
      assert.ok(Math.min(...heights) >= 46, String(heights));
      assert.equal(await screen.page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), true);
    });
  });

  it('is one list in two tabs', async () => {
    await stand.withScreen({}, async (screen) => {
      await openList(screen);
      const second = await screen.openTab('/shopping');
      try {
        await second.seeFocus(/^Brown mushrooms/);
        await second.press('ok');
        await second.see(/1\s*of 10/);
        await screen.page.bringToFront();
        await screen.see(/1\s*of 10/);
        assert.deepEqual(second.problems, []);
      } finally {
        await second.close();
      }
    });
  });

  it('opens a line again with the rest when the plan grows, and says so', async () => {
    await stand.withScreen({}, async (screen) => {
      await openList(screen);
      await screen.seeFocus(/^Brown mushrooms, 1 pack, 250 g$/);
      await screen.press('ok');
      await screen.see(/1\s*of 10/);
      await seedRows(screen, [seedMeal('2026-01-17', 'dinner', 'mushroom-omelette')]);
      await screen.goTo('/shopping');
      await screen.seeFocus('Brown mushrooms, 1 pack, 250 g, the rest: the plan has grown');
      await screen.see(/0\s*of 10/);
    });
  });

  it('is put on one sheet of paper', async () => {
    await stand.withScreen({ size: phone }, async (screen) => {
      await openList(screen);
      await screen.page.evaluate(() => {
        window.print = () => {
          document.body.dataset['printed'] = document.querySelector('shopping-sheet')?.shadowRoot?.textContent ?? '';
        };
      });
      await screen.choose('More');
      await screen.choose('Print');
      await screen.page.waitForFunction(() => /Brown mushrooms\s+1 pack/.test(document.body.dataset['printed'] ?? ''), { timeout: 10_000 });
      assert.equal(await screen.page.evaluate(() => document.querySelector('shopping-sheet')), null);
    });
  });
});
