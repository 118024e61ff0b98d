import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import ICAL from 'ical.js';
import { filesGiven, holdPrints, pagesHeld, withFiles } from './files.ts';
import { openScreen, startHub, type Screen } from './harness.ts';
import { plainWeek } from './plain-week.ts';
import { seedMeal, seedRows } from './seed-meals.ts';
import { goByBar } from './walk.ts';

const PHONE = { width: 390, height: 844, deviceScaleFactor: 2, isMobile: true, hasTouch: true } as const;
/** The journeys' clock begins on a Wednesday, 14 January 2026. */
const MONDAY = '2026-01-12';
const SALMON = 'Baked salmon with broccoli and quinoa';
const TOFU = 'Tofu and vegetable stir-fry';

async function openWeek(origin: string, { size, isEmpty = false, hasFiles = false }: { readonly size?: typeof PHONE; readonly isEmpty?: boolean; readonly hasFiles?: boolean } = {}): Promise<Screen> {
  const screen = await openScreen({ origin, path: '/', ...(size && { size }), ...(hasFiles && { prepare: withFiles }) });
  await screen.see('Start');
  if (!isEmpty) await seedRows(screen, plainWeek(MONDAY));
  await screen.goTo('/meals');
  await screen.see('This week');
  return screen;
}

describe('the week’s meals', () => {
  it('are filled, moved, changed about, locked, copied and taken back by remote', async () => {
    const hub = await startHub();
    const screen = await openWeek(hub.origin, { isEmpty: true });
    try {
      await screen.seeFocus('Wednesday, breakfast: nothing planned');
      await screen.press('ok');
      await screen.see('Recipes for breakfast');
      await screen.seeFocus(/^Apple and cinnamon porridge/);
      await screen.press('ok');
      await screen.seeFocus('Wednesday, breakfast: Apple and cinnamon porridge');
      await screen.see('Wednesday, breakfast: planned.');

      await screen.press('down');
      await screen.press('ok');
      await screen.see('Recipes for lunch');
      await screen.press('up', 2);
      // What is left of breakfast is offered first.
      await screen.see('cooked on Wednesday');
      await screen.choose('Eating out');
      await screen.seeFocus('Wednesday, lunch: Eating out');

      // Moved to a free place.
      await screen.press('ok');
      await screen.seeFocus('Move');
      await screen.press('ok');
      await screen.press('right');
      await screen.see('puts it there: Thursday, lunch');
      await screen.press('ok');
      await screen.seeFocus('Thursday, lunch: Eating out');

      // Changed about with what stands there.
      await screen.press('ok');
      await screen.seeFocus('Move');
      await screen.press('ok');
      await screen.press('up');
      await screen.press('left');
      await screen.see('changes places with Apple and cinnamon porridge');
      await screen.press('ok');
      await screen.seeFocus('Wednesday, breakfast: Eating out');
      assert.match(await screen.visibleText(), /Apple and cinnamon/);

      // Back puts down what is carried.
      await screen.press('ok');
      await screen.seeFocus('Move');
      await screen.press('ok');
      await screen.press('right', 2);
      await screen.press('back');
      await screen.seeFocus('Wednesday, breakfast: Eating out');

      // Copied over the edge, into the next week.
      await screen.press('ok');
      await screen.seeFocus('Move');
      await screen.press('right');
      await screen.seeFocus('Copy to…');
      await screen.press('ok');
      await screen.press('right', 5);
      await screen.see(/19 Jan|Jan 19/);
      await screen.press('ok');
      await screen.seeFocus('Monday, breakfast: Eating out');

      await screen.press('ok');
      await screen.choose('Lock');
      await screen.seeFocus('Monday, breakfast: Eating out, locked');
      await screen.choose('Undo');
      await screen.see('19');
      await screen.choose('Week before');
      await screen.see('This week');
      assert.deepEqual(screen.problems, []);
    } finally {
      await screen.close();
      await hub.stop();
    }
  });

  it('are served to more people, removed and brought back; another window sees it', async () => {
    const hub = await startHub();
    const screen = await openWeek(hub.origin);
    try {
      await screen.seeFocus(/^Wednesday, breakfast/);
      await screen.press('down', 2);
      await screen.seeFocus(`Wednesday, dinner: ${SALMON}`);
      await screen.press('right', 2);
      await screen.press('ok');
      await screen.see('People eating');
      await screen.press('up');
      await screen.press('right');
      await screen.press('back');
      await screen.see('for 3');
      await screen.press('ok');
      await screen.choose('Remove');
      await screen.seeFocus('Friday, dinner: nothing planned');
      const tab = await screen.openTab('/meals');
      await tab.see('This week');
      assert.doesNotMatch(await tab.visibleText(), /Lentil bolognese/);
      await screen.page.bringToFront();
      await screen.choose('Undo');
      await screen.see('Lentil bolognese');
      await tab.page.bringToFront();
      await tab.see('Lentil bolognese');
      await tab.close();
      assert.deepEqual(screen.problems, []);
    } finally {
      await screen.close();
      await hub.stop();
    }
  });

  it('are kept as a week and used again, and a week is cleared and comes back', async () => {
    const hub = await startHub();
    const screen = await openWeek(hub.origin);
    try {
      await screen.choose('More for this week');
      await screen.choose('Keep this week');
      await screen.page.keyboard.type('Plain');
      await screen.press('ok');
      await screen.see('The week is kept');
      await screen.choose('Week after');
      await screen.see(/19 Jan|Jan 19/);
      await screen.choose('More for this week');
      await screen.choose('Plain');
      await screen.choose('Use it here');
      await screen.see('27 meals were planned.');
      await screen.choose('More for this week');
      await screen.choose('Plain');
      await screen.choose('Delete it');
      await screen.see('The week you kept was deleted.');
      await screen.choose('Undo');
      await screen.choose('More for this week');
      await screen.see('Plain');
      await screen.choose('Meals of a day');
      await screen.choose('Snack');
      await screen.choose('Switch it off');
      await screen.press('back', 2);
      await screen.see('The meals of a day were changed.');
      await screen.see(/^(?![^]*Snack)/);
      await screen.choose('Undo');
      await screen.see('Snack');
      await screen.choose('More for this week');
      await screen.choose('Clear the week');
      await screen.see('27 meals were taken off the week.');
      await screen.choose('Undo');
      await screen.see('Lentil bolognese');
      assert.deepEqual(screen.problems, []);
    } finally {
      await screen.close();
      await hub.stop();
    }
  });

  it('are taken along for the days somebody chose, as a calendar', async () => {
    const hub = await startHub();
    const screen = await openWeek(hub.origin, { hasFiles: true });
    try {
      await screen.choose('More for this week');
      await screen.seeFocus('Last week again');
      await screen.press('down');
      await screen.seeFocus('Take it along');
      await screen.press('ok');
      await screen.seeFocus('Save a calendar file');
      await screen.press('up');
      await screen.seeFocus('Last day');
      await screen.press('left', 5);
      await screen.press('ok');
      await screen.seeFocus('Save a calendar file');
      await screen.press('ok');
      await screen.see('standtall-meals-2026-01-12.ics is in this browser’s downloads.');
      const [file] = await filesGiven(screen);
      assert.equal(file?.type, 'text/calendar');
      const events = new ICAL.Component(ICAL.parse(file?.text ?? '') as unknown[]).getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
      assert.deepEqual(events.map((event) => event.startDate.toString()), [...Array<string>(4).fill('2026-01-12'), ...Array<string>(4).fill('2026-01-13')]);
      assert.match(events[2]!.summary, /^Dinner: Turkey and/);
      assert.match(events[2]!.description, /^45 min, for 2\n\nIngredients\n- /);
      await screen.press('back');
      await screen.seeFocus(/./);
      assert.deepEqual(screen.problems, []);
    } finally {
      await screen.close();
      await hub.stop();
    }
  });

  it('are put on one sheet of paper that lies on its side, of either size', async () => {
    const hub = await startHub();
    const screen = await openWeek(hub.origin, { size: PHONE, hasFiles: true });
    try {
      await seedRows(screen, [seedMeal('2026-01-14', 'lunch', '', { dish: { kind: 'leftovers', recipeId: 'turkey-chili', cookedOn: MONDAY } })]);
      await holdPrints(screen);
      await screen.choose('More for this week');
      await screen.choose('Take it along');
      await screen.choose('Print');
      for (const format of ['A4', 'Letter'] as const) assert.deepEqual(await pagesHeld(screen, format), { count: 1, isWide: true });
      const text = await screen.page.evaluate(() => document.querySelector('week-paper')?.shadowRoot?.textContent?.replace(/\s+/g, ' ') ?? '');
      assert.match(text, /Jan 12 – Jan 18/);
      assert.match(text, /Turkey and bean chili45 min · for 2, cook for 4/);
      assert.match(text, /Turkey and bean chiliLeftovers from Monday · for 2/);
      assert.deepEqual(screen.problems, []);
    } finally {
      await screen.close();
      await hub.stop();
    }
  });

  it('are not taken from a TV, which says where they can be', async () => {
    const hub = await startHub();
    const screen = await openWeek(hub.origin);
    try {
      await screen.choose('More for this week');
      await screen.choose('Take it along');
      await screen.see('This screen has no place for files and no paper.');
      await screen.seeFocus('Back to the week');
      await screen.press('ok');
      await screen.see('This week');
      assert.doesNotMatch(await screen.visibleText(), /no place for files/);
    } finally {
      await screen.close();
      await hub.stop();
    }
  });

  it('are moved and filled by touch, without the network too', async () => {
    const hub = await startHub();
    const screen = await openWeek(hub.origin, { size: PHONE });
    try {
      await screen.page.setOfflineMode(true);
      await screen.choose(`Wednesday, dinner: ${SALMON}`);
      await screen.choose('Move');
      await screen.see('Tap the place it should go to.');
      await screen.choose('Thursday');
      await screen.choose(`Thursday, dinner: ${TOFU}`);
      await screen.see('Changed places: Thursday, dinner.');
      await screen.choose('Undo');
      await screen.see(/Tofu/);
      assert.doesNotMatch(await screen.visibleText(), /Undo/);

      await screen.choose('Saturday');
      await screen.choose('Saturday, snack: nothing planned');
      await screen.choose('Something else…');
      await screen.page.keyboard.type('Cake at Lena’s');
      await screen.choose('Save');
      await screen.see('Cake at Lena’s');
      assert.deepEqual(screen.problems.filter((problem) => !problem.includes('ERR_INTERNET_DISCONNECTED')), []);
    } finally {
      await screen.close();
      await hub.stop();
    }
  });

  it('stand one press from the bar, and Back leads home', async () => {
    const hub = await startHub();
    const screen = await openScreen({ origin: hub.origin });
    try {
      await screen.see('Start');
      await goByBar(screen, 'Meals');
      await screen.see('This week');
      await screen.seeFocus(/^Wednesday, breakfast/);
      await screen.press('back');
      await screen.see('Start');
    } finally {
      await screen.close();
      await hub.stop();
    }
  });
});
