import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Screen } from './harness.ts';
import { seedMeal, seedRows } from './seed-meals.ts';
import { phone, television, useStand } from './stand.ts';

async function planToday(screen: Screen): Promise<void> {
  const today = await screen.page.evaluate(() => {
    const now = new Date();
    return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
  });
  await seedRows(screen, [
    seedMeal(today, 'breakfast', 'overnight-oats-berries', { cookedAtMs: 1 }),
    seedMeal(today, 'lunch', 'lentil-bolognese', { dish: { kind: 'leftovers', recipeId: 'lentil-bolognese', cookedOn: today } }),
    seedMeal(today, 'dinner', 'salmon-broccoli-quinoa'),
    seedMeal(today, 'snack', '', { dish: { kind: 'text', text: 'Apples from the garden' } }),
  ]);
}

describe('the day’s meals on Today', () => {
  const stand = useStand();

  it('stand beside the training by remote, and each leads to what it is', () => stand.withScreen({ size: television }, async (screen) => {
    await planToday(screen);
    await screen.goTo('/settings');
    await screen.goTo('/');
    await screen.see(/Breakfast[\s\S]*Overnight oats with berries[\s\S]*Lunch · leftovers[\s\S]*Dinner[\s\S]*Apples from the garden/);
    await screen.seeFocus(/^Start/);
    for (let presses = 0; presses < 3 && !/Breakfast|Lunch|Dinner|Snack/.test(await screen.focusedName()); presses += 1) await screen.press('down');
    await screen.press('left', 3);
    assert.match(await screen.focusedName(), /Breakfast.*Overnight oats/s);
    assert.match(await screen.focusedName(), /cooked/);
  }));

  it('lead to their recipe for those who eat it, now and of what is left; from the week, too', () => stand.withScreen({ size: television }, async (screen) => {
    await seedRows(screen, [
      seedMeal('2026-01-14', 'dinner', 'lentil-bolognese', { servings: 5 }),
      seedMeal('2026-01-15', 'lunch', 'lentil-bolognese', { servings: 2, dish: { kind: 'leftovers', recipeId: 'lentil-bolognese', cookedOn: '2026-01-14' } }),
      // In a place that is switched off, where nobody eats.
      seedMeal('2026-01-15', 'lunch-2', 'lentil-bolognese', { servings: 3, dish: { kind: 'leftovers', recipeId: 'lentil-bolognese', cookedOn: '2026-01-14' } }),
    ]);
    await screen.goTo('/settings');
    await screen.goTo('/');
    await screen.see('Lentil bolognese');
    for (let presses = 0; presses < 3 && !(await screen.focusedName()).includes('Lentil bolognese'); presses += 1) await screen.press('down');
    await screen.press('ok');
    await screen.see(/for 7/);
    await screen.goTo('/meals');
    await screen.choose('Wednesday, dinner: Lentil bolognese');
    await screen.choose('Open recipe', 'link');
    await screen.see(/for 7/);
  }));

  it('are the next day’s in the morning, on a television left on overnight', () => stand.withScreen({ size: television }, async (screen) => {
    await planToday(screen);
    await seedRows(screen, [seedMeal('2026-01-15', 'breakfast', 'apple-cinnamon-porridge')]);
    await screen.goTo('/settings');
    await screen.goTo('/');
    await screen.see('Overnight oats with berries');
    await screen.sleepDevice(22 * 3_600_000, 22 * 3_600_000);
    await screen.page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await screen.see(/Thursday[\s\S]*Apple and cinnamon porridge/);
    assert.doesNotMatch(await screen.visibleText(), /Overnight oats/);
  }));

  it('come in the night where none were planned for the day before, and at once when another window plans some', () => stand.withScreen({ size: television }, async (screen) => {
    await seedRows(screen, [seedMeal('2026-01-15', 'breakfast', 'apple-cinnamon-porridge')]);
    await screen.goTo('/settings');
    await screen.goTo('/');
    await screen.seeFocus(/^Start/);
    assert.doesNotMatch(await screen.visibleText(), /porridge/);
    await screen.sleepDevice(22 * 3_600_000, 22 * 3_600_000);
    await screen.page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await screen.see(/Thursday[\s\S]*Apple and cinnamon porridge/);
    const window = await screen.openTab('/meals');
    await window.choose('Thursday, dinner: nothing planned');
    await window.choose('Eating out');
    await window.see('Thursday, dinner: planned.');
    await screen.page.bringToFront();
    await screen.see(/porridge[\s\S]*Dinner[\s\S]*Eating out/);
  }));

  it('are there by touch, and nothing of food is loaded where none is planned', () => stand.withScreen({ size: phone }, async (screen) => {
    const asked: string[] = [];
    screen.page.on('request', (request) => asked.push(request.url()));
    await screen.goTo('/');
    await screen.seeFocus(/^Start/);
    assert.ok(!asked.some((url) => /foods|recipes/.test(url)), asked.join(' '));
    await planToday(screen);
    await screen.goTo('/');
    await screen.see('This week');
    // A thumb moves the page: the meals stand below the week.
    await screen.page.evaluate(() => window.scrollTo(0, 500));
    await screen.see(/Overnight oats/);
  }));
});
