import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { startedTimer } from '../../src/domain/meals/kitchen-timer.ts';
import type { PlannedMeal } from '../../src/domain/meals/plan.ts';
import { makeProfile, openScreen, type Screen } from './harness.ts';
import { startWallMs } from './page-clock.ts';
import { seedMeal, seedRows, type SeedRow } from './seed-meals.ts';
import { phone, television, useStand } from './stand.ts';

const MINUTE_MS = 60_000;
const SALMON = '/recipes/salmon-broccoli-quinoa/cook?servings=2';

async function openDish(screen: Screen): Promise<void> {
  await screen.goTo(SALMON);
  await screen.see(/Get this out/);
}

/** Turns the steps to the end and says it is cooked, with two servings left. */
async function finishDinner(screen: Screen): Promise<void> {
  while (!/Enjoy your meal/.test(await screen.visibleText())) await screen.press('track-next');
  while (!/2 servings left/.test(await screen.visibleText())) await screen.choose('More: Servings left');
  await screen.choose('Cooked');
  await screen.see(/What is left is planned for/);
}

/** Seven, all of another dish. */
function manyTimers(nowMs: number): readonly SeedRow[] {
  const dish = { name: 'Lentil bolognese', servings: 6, day: '2026-01-14', slotId: null };
  return [1, 2, 3, 4, 5, 6, 7].map((at) => ({
    store: 'kitchen-timers',
    row: startedTimer({ id: `timer-${at}`, name: `Timer ${at}`, recipeId: 'lentil-bolognese', stepIndex: 1, durationMs: (10 + at) * MINUTE_MS, dish }, nowMs),
  }));
}

/** The plan on disk. */
async function mealsKept(screen: Screen): Promise<readonly string[]> {
  const meals = await screen.page.evaluate(() => new Promise<readonly PlannedMeal[]>((resolve, reject) => {
    const opening = indexedDB.open('standtall');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const reading = opening.result.transaction('meals').objectStore('meals').getAll();
      reading.onsuccess = () => {
        opening.result.close();
        resolve(reading.result as PlannedMeal[]);
      };
    };
  }));
  return meals.map(({ id, cookedAtMs }) => (cookedAtMs === null ? id : `${id} cooked`)).sort();
}

describe('cooking', () => {
  const stand = useStand();

  it('goes step by step by remote, with only what a step needs, for as many as eat', () => stand.withScreen({ size: television }, async (screen) => {
    await openDish(screen);
    assert.match(await screen.visibleText(), /300 g\s*salmon/);
    await screen.press('ok');
    const first = await screen.see(/Step 1 of 4/);
    assert.match(first, /120 g\s*quinoa/);
    assert.doesNotMatch(first, /300 g\s*salmon/);
    await screen.press('right', 2);
    await screen.see(/Step 3 of 4[\s\S]*300 g\s*salmon/);
    await screen.press('left');
    await screen.see(/Step 2 of 4/);
  }));

  it('several timers ring by their names over other screens, and one more minute is one more minute', () => stand.withScreen({ size: television }, async (screen) => {
    await openDish(screen);
    await screen.press('ok');
    await screen.see(/Step 1 of 4/);
    await screen.choose('Start 15 min');
    await screen.see(/Quinoa, running/);
    await screen.press('track-next');
    await screen.choose('Start 8 min');
    await screen.see(/Broccoli, running/);
    await screen.press('back');
    await screen.goTo('/progress');
    await screen.advanceClock(8 * MINUTE_MS, 1_000);
    await screen.see(/Broccoli: time is up/);
    await screen.choose('1 more minute');
    await screen.advanceClock(50_000, 1_000);
    assert.doesNotMatch(await screen.visibleText(), /time is up/);
    await screen.advanceClock(10_000, 1_000);
    await screen.see(/Broccoli: time is up/);
    await screen.press('ok');
    await screen.advanceClock(6 * MINUTE_MS, 1_000);
    await screen.see(/Quinoa: time is up/);
  }));

  it('a page that is loaded again is at the same step, and its timer has gone on', () => stand.withScreen({ size: television }, async (screen) => {
    await openDish(screen);
    await screen.press('ok');
    await screen.press('right');
    await screen.see(/Step 2 of 4/);
    await screen.choose('Start 8 min');
    await screen.page.reload();
    await screen.see(/Step 2 of 4[\s\S]*Broccoli, running/);
    await screen.advanceClock(3 * MINUTE_MS, 1_000);
    await screen.see(/\b5:00/);
  }));

  it('what is left over is planned by touch', () => stand.withScreen({ size: phone }, async (screen) => {
    await screen.goTo('/recipes/lentil-bolognese/cook?servings=4&step=99');
    await screen.see(/Enjoy your meal/);
    await screen.see(/3 servings left/);
    await screen.choose('More: Servings left');
    await screen.see(/4 servings left/);
    await screen.choose('Less: Servings left');
    await screen.choose('Cooked');
    await screen.see(/What is left is planned for/);
  }));

  it('more than is planned to be eaten is offered for later, whoever eats now', () => stand.withScreen({ size: phone }, async (screen) => {
    await seedRows(screen, [
      seedMeal('2026-01-14', 'dinner', 'lentil-bolognese', { servings: 2 }),
      seedMeal('2026-01-15', 'lunch', 'lentil-bolognese', { servings: 1, dish: { kind: 'leftovers', recipeId: 'lentil-bolognese', cookedOn: '2026-01-14' } }),
    ]);
    await screen.goTo('/recipes/lentil-bolognese/cook?servings=6&step=99');
    await screen.see(/3 servings left/);
    await screen.goTo('/recipes/lentil-bolognese/cook?servings=3&step=99');
    await screen.see(/Nothing left/);
  }));

  it('cooked past midnight it is the meal it was begun for, also after a reload, and not the next day’s', () => stand.withScreen({ size: phone, startMs: Date.UTC(2026, 0, 14, 23, 50) }, async (screen) => {
    await seedRows(screen, ['2026-01-14', '2026-01-15'].map((day) => seedMeal(day, 'dinner', 'lentil-bolognese', { servings: 2 })));
    await screen.goTo('/recipes/lentil-bolognese/cook?servings=4');
    await screen.choose('Start cooking');
    const address = await screen.page.evaluate(() => location.pathname + location.search);
    await screen.sleepDevice(40 * MINUTE_MS, 40 * MINUTE_MS);
    await finishDinner(screen);
    assert.deepEqual(await mealsKept(screen), ['2026-01-14/dinner cooked', '2026-01-15/dinner', '2026-01-15/lunch', '2026-01-16/lunch']);
    await screen.close();

    const later = await stand.open({ size: phone, startMs: Date.UTC(2026, 0, 15, 0, 20) });
    await seedRows(later, ['2026-01-14', '2026-01-15'].map((day) => seedMeal(day, 'dinner', 'lentil-bolognese', { servings: 2 })));
    await later.goTo(address);
    try {
      await finishDinner(later);
      assert.deepEqual(await mealsKept(later), ['2026-01-14/dinner cooked', '2026-01-15/dinner', '2026-01-15/lunch', '2026-01-16/lunch']);
      assert.match(await later.visibleText(), /Planned for Wed[^.]*14[^.]*dinner/);
    } finally {
      await later.close();
    }
  }));

  it('cooked a day late it may be today’s instead, and yesterday’s meal stays uncooked', () => stand.withScreen({ size: television }, async (screen) => {
    await seedRows(screen, [seedMeal('2026-01-13', 'dinner', 'lentil-bolognese', { servings: 2 })]);
    await screen.goTo('/recipes/lentil-bolognese/cook?servings=2&step=99');
    await screen.see(/Planned for (?:yesterday|Tue)[^.]*dinner\./i);
    await screen.seeFocus('Cooked');
    await screen.press('up', 2);
    await screen.seeFocus('For today instead');
    await screen.press('ok');
    await screen.see('Cooked for today.');
    await screen.seeFocus('For the planned meal');
    await screen.press('down', 2);
    await screen.seeFocus('Cooked');
    await screen.press('ok');
    await screen.see('Well cooked.');
    const kept = await mealsKept(screen);
    assert.ok(kept.includes('2026-01-13/dinner'), kept.join());
    assert.equal(kept.filter((meal) => /^2026-01-14.* cooked$/.test(meal)).length, 1, kept.join());
  }));

  it('opened from a meal of the week it is cooked for that meal', () => stand.withScreen({ size: television }, async (screen) => {
    await seedRows(screen, ['2026-01-14', '2026-01-15'].map((day) => seedMeal(day, 'dinner', 'lentil-bolognese', { servings: 2 })));
    await screen.goTo('/meals');
    await screen.choose('Thursday, dinner: Lentil bolognese');
    await screen.choose('Cook', 'link');
    await screen.choose('Start cooking');
    await finishDinner(screen);
    assert.deepEqual(await mealsKept(screen), ['2026-01-14/dinner', '2026-01-15/dinner cooked', '2026-01-16/dinner', '2026-01-16/lunch']);
  }));

  it('a timer leads back to its dish as it was cooked, for as many', () => stand.withScreen({ size: television }, async (screen) => {
    await screen.goTo('/recipes/lentil-bolognese/cook?servings=6');
    await screen.see(/for 6/);
    await screen.press('ok');
    await screen.see(/Step 1/);
    const start = await screen.page.waitForSelector('>>> .timing .button');
    await start?.click();
    await screen.see(/, running/);
    // The page is another one by then.
    await openDish(screen);
    assert.match(await screen.visibleText(), /for 2/);
    const timer = await screen.page.waitForSelector('>>> .others .button');
    await timer?.click();
    await screen.see(/for 6[\s\S]*, running/);
  }));

  it('every one of many timers is reached by the remote', () => stand.withScreen({ size: television }, async (screen) => {
    await seedRows(screen, manyTimers(startWallMs));
    await openDish(screen);
    await screen.see(/Timer 1 11:00[\s\S]*3 more/);
    await screen.seeFocus('Start cooking');
    await screen.press('up');
    await screen.seeFocus(/^Timer/);
    await screen.press('up', 5);
    for (const name of [/^Timer 1/, /^Timer 2/, /^Timer 3/, /^Timer 4/, '3 more']) {
      await screen.seeFocus(name);
      await screen.press('down');
    }
    await screen.press('up', 6);
    await screen.press('down', 4);
    await screen.seeFocus('3 more');
    await screen.press('ok');
    await screen.seeFocus(/^Timer 1/);
    await screen.press('down', 6);
    await screen.seeFocus(/^Timer 7 Lentil bolognese, step 2/);
    await screen.press('ok');
    await screen.see(/Lentil bolognese · for 6[\s\S]*Step 2 of/);
  }));

  it('a timer that ended while the page was killed rings by its name when it is opened again', async () => {
    const profile = await makeProfile();
    try {
      const before = await openScreen({ origin: stand.origin, profile, path: SALMON });
      await before.see(/Get this out/);
      await before.press('ok');
      await before.press('right');
      await before.choose('Start 8 min');
      await before.see(/Broccoli, running/);
      await before.cutPower();
      const after = await openScreen({ origin: stand.origin, profile, startMs: startWallMs + 20 * MINUTE_MS });
      try {
        await after.see(/Broccoli: time is up/);
        await after.seeFocus('Stop');
      } finally {
        await after.close();
      }
    } finally {
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  });

  it('a recipe that is not there is said not to be there', () => stand.withScreen({ size: television }, async (screen) => {
    await screen.goTo('/recipes/no-such-dish/cook');
    await screen.see(/not|nothing/i);
    assert.match(await screen.focusedName(), /home|today/i);
  }));
});
