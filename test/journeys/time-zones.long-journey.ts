import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addDays } from '../../src/domain/day.ts';
import { filesGiven, withFiles } from './files.ts';
import { seedMeal, seedRows } from './seed-meals.ts';
import { laptop, useStand } from './stand.ts';

const HOUR_MS = 3_600_000;

/** Half an hour after midnight and before it, where the day elsewhere is another; and both ends of the days on which clocks are changed. */
const MOMENTS: readonly (readonly [zone: string, day: string, midnightMs: number, hours: number])[] = [
  ['Pacific/Auckland', '2026-01-15', Date.UTC(2026, 0, 14, 11), 24],
  ['America/Los_Angeles', '2026-01-14', Date.UTC(2026, 0, 14, 8), 24],
  ['Europe/Berlin', '2026-10-25', Date.UTC(2026, 9, 24, 22), 25],
  ['Europe/Berlin', '2027-03-28', Date.UTC(2027, 2, 27, 23), 23],
];

describe('the day of a meal', () => {
  const stand = useStand();

  for (const [zone, day, midnightMs, hours] of MOMENTS) {
    for (const startMs of [midnightMs + HOUR_MS / 2, midnightMs + (hours - 0.5) * HOUR_MS]) {
      it(`${day} in ${zone}, at ${new Date(startMs).toISOString()}, is the same on Today, in the week, on the list and in the calendar`, () => stand.withScreen({
        size: laptop, startMs, prepare: async (page) => {
          await page.emulateTimezone(zone);
          await withFiles(page);
        },
      }, async (screen) => {
        await seedRows(screen, [seedMeal(addDays(day, -1), 'dinner', 'cod-tomato-olives'), seedMeal(day, 'dinner', 'lentil-bolognese'), seedMeal(addDays(day, 1), 'dinner', 'salmon-broccoli-quinoa')]);
        await screen.goTo('/');
        assert.doesNotMatch(await screen.see(/Lentil bolognese/), /Cod in tomato|Baked salmon/);

        await screen.goTo('/meals');
        const weekday = new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' }).format(Date.parse(day));
        await screen.seeFocus(`${weekday}, breakfast: nothing planned`);
        await screen.choose(`${weekday}, dinner: Lentil bolognese`);
        await screen.press('back');
        await screen.choose('More for this week');
        await screen.choose('Take it along');
        await screen.choose('Save a calendar file');
        await screen.page.waitForFunction(() => (window as unknown as { given: readonly unknown[] }).given.length > 0);
        const [file] = await filesGiven(screen);
        assert.match(file?.text ?? '', new RegExp(`DTSTART;VALUE=DATE:${day.replace(/-/g, '')}[^]*?SUMMARY:Dinner: Lentil bolognese`));

        await screen.goTo('/shopping');
        const shown = new Intl.DateTimeFormat('en', { month: 'short', day: 'numeric', timeZone: 'UTC' }).format(Date.parse(day));
        await screen.see(new RegExp(`${shown}(?: to|\\b)`));
      }));
    }
  }
});
