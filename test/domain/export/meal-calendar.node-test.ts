import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { addDays, daysBetween } from '../../../src/domain/day.ts';
import { mealCalendarOf, type MealCalendarOptions } from '../../../src/domain/export/meal-calendar.ts';
import type { PlannedMeal } from '../../../src/domain/meals/plan.ts';
import { meal, planAround } from '../meals/plans.ts';

const words: MealCalendarOptions['words'] = { name: 'Meals', title: ({ slotId }) => slotId, about: ({ servings }) => `for ${servings}` };

function made(meals: readonly PlannedMeal[], change: Partial<MealCalendarOptions> = {}): string {
  return mealCalendarOf({ meals, madeAtMs: Date.UTC(2026, 0, 7, 20), words, ...change });
}

/** Read by a parser that was not written here. */
function eventsIn(text: string): readonly ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
}

/** What a calendar holds once a file was taken in: of one UID there is one event, the one taken in last. */
function takenIn(calendar: ReadonlyMap<string, string>, file: string): ReadonlyMap<string, string> {
  return new Map([...calendar, ...eventsIn(file).map((event) => [event.uid, event.component.toString()] as const)]);
}

const usualZone = process.env['TZ'];

/** Behind and ahead of UTC as far as zones go, halves and quarters of hours, and clocks that are set at midnight itself. */
const ZONES = [
  'UTC', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Pacific/Apia', 'America/Los_Angeles', 'America/St_Johns', 'America/Havana', 'America/Sao_Paulo', 'America/Asuncion',
  'Europe/London', 'Europe/Berlin', 'Africa/Cairo', 'Asia/Beirut', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'Pacific/Chatham',
];

describe('mealCalendarOf', () => {
  after(() => {
    if (usualZone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = usualZone;
  });

  it('puts each meal on its own whole day, made and read in any time zone, on days the clocks are set too', () => {
    const anyDay = fc.integer({ min: 0, max: 4_000 }).map((days) => addDays('2020-01-01', days));
    const localDay = (date: Date): string => [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
    fc.assert(fc.property(anyDay, fc.constantFrom(...ZONES), fc.constantFrom(...ZONES), (day, maker, reader) => {
      process.env['TZ'] = maker;
      const file = made([meal(day, 'dinner', 'stew')]);
      process.env['TZ'] = reader;
      const [event] = eventsIn(file);
      assert.ok(event);
      assert.deepEqual([event.startDate.isDate, event.endDate.isDate], [true, true]);
      assert.equal(localDay(event.startDate.toJSDate()), day);
      assert.equal(localDay(event.endDate.toJSDate()), addDays(day, 1));
      assert.equal(event.duration.toSeconds(), 86_400);
    }), { numRuns: 1_000 });
  });

  it('has an event for each meal, none of which makes anybody busy', () => {
    fc.assert(fc.property(planAround('2026-10-19'), (plan) => {
      const events = eventsIn(made(plan));
      assert.deepEqual(events.map((event) => [event.startDate.toString(), event.summary, event.description]), plan.map((one) => [one.localDay, one.slotId, `for ${one.servings}`]));
      assert.equal(new Set(events.map(({ uid }) => uid)).size, plan.length);
      assert.ok(events.every((event) => event.component.getFirstPropertyValue('transp') === 'TRANSPARENT'));
    }));
  });

  it('changes nothing when it is taken in twice, and of a meal that was changed only what it is', () => {
    const before = [meal('2026-10-24', 'dinner', 'stew'), meal('2026-10-25', 'dinner', 'salad')];
    const file = made(before);
    const calendar = takenIn(new Map(), file);
    assert.deepEqual(takenIn(calendar, file), calendar);

    const later = made([before[0]!, meal('2026-10-25', 'dinner', { kind: 'out' }), meal('2026-10-26', 'lunch', 'stew')], { madeAtMs: Date.UTC(2026, 9, 23) });
    assert.deepEqual([...takenIn(calendar, later).keys()], [...calendar.keys(), 'meal-2026-10-26-lunch@standtall']);
  });

  it('keeps any words whole, in lines of at most 75 octets', () => {
    const kept = (text: string): string => text.replace(/\r\n|\r/g, '\n').replace(/[\u0000-\u0008\u000B-\u001F\u007F]/g, '');
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.array(fc.constantFrom('\\', ';', ',', '\n', '\r\n', '\\n', ':', '"', 'ä', '漢', '👩‍👩‍👧', 'END:VEVENT', ' ')).map((parts) => parts.join('')),
    );
    fc.assert(fc.property(text, text, (title, about) => {
      const file = made([meal('2026-10-24', 'dinner', 'stew')], { words: { name: title, title: () => `x${title}x`, about: () => `x${about}x` } });
      for (const line of file.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line);
      const [event, other] = eventsIn(file);
      assert.deepEqual([event?.summary, event?.description, other], [`x${kept(title)}x`, `x${kept(about)}x`, undefined]);
    }));
  });

  it('ends a year and a month where they end', () => {
    for (const day of ['2026-12-31', '2028-02-28', '2027-02-28']) {
      const [event] = eventsIn(made([meal(day, 'dinner', 'stew')]));
      assert.equal(daysBetween(event!.startDate.toString(), event!.endDate.toString()), 1);
    }
  });
});
