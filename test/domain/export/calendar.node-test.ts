import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { calendarOf, type CalendarOptions } from '../../../src/domain/export/calendar.ts';
import { calendarWords, doneSession, intention } from './words.ts';

function made(changes: Partial<CalendarOptions> = {}): string {
  return calendarOf({
    intentions: [], sessions: [], madeAtMs: Date.UTC(2026, 0, 7, 20, 0, 0, 500), today: '2026-01-07', minutesOf: () => 15, words: calendarWords, ...changes,
  });
}

/** Read by a parser that was not written here. */
function eventsIn(text: string): readonly ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  assert.equal(calendar.getFirstPropertyValue('version'), '2.0');
  return calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
}

describe('calendarOf', () => {
  it('repeats what is meant each week at the person’s own time, from this week on', () => {
    const [event] = eventsIn(made({ intentions: [intention()] }));
    assert.ok(event);
    assert.equal(event.startDate.toString(), '2026-01-12T18:05:00');
    assert.equal(event.startDate.zone.tzid, 'floating');
    assert.equal(event.duration.toSeconds(), 15 * 60);
    assert.equal(event.isRecurring(), true);
    const dates = event.iterator();
    assert.deepEqual([0, 1, 2].map(() => dates.next().toString()), ['2026-01-12T18:05:00', '2026-01-19T18:05:00', '2026-01-26T18:05:00']);
  });

  it('begins on the day it is made when that is the weekday', () => {
    assert.match(made({ intentions: [intention({ weekday: 3, minuteOfDay: 0 })] }), /DTSTART:20260107T000000\r\n/);
  });

  it('begins each weekday within the coming seven days', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 3_000 }), fc.integer({ min: 0, max: 1_439 }), (weekday, days, minuteOfDay) => {
      const today = new Date(Date.UTC(2020, 0, 1) + days * 86_400_000).toISOString().slice(0, 10);
      const [event] = eventsIn(made({ today, intentions: [intention({ weekday: weekday as 0, minuteOfDay })] }));
      const start = event!.startDate;
      assert.equal(start.dayOfWeek() - 1, weekday);
      assert.equal(start.hour * 60 + start.minute, minuteOfDay);
      const ahead = (Date.UTC(start.year, start.month - 1, start.day) - Date.parse(today)) / 86_400_000;
      assert.ok(ahead >= 0 && ahead < 7);
    }));
  });

  it('puts a session at the moment it happened, as long as its clock ran', () => {
    const [event] = eventsIn(made({ sessions: [doneSession()] }));
    assert.ok(event);
    assert.equal(event.uid, 'session-a-session@standtall');
    assert.equal(event.startDate.toString(), '2026-01-07T18:00:00Z');
    assert.equal(event.endDate.toString(), '2026-01-07T18:15:20Z');
    assert.equal(event.component.getFirstPropertyValue('transp'), 'TRANSPARENT');
    assert.equal(String(event.component.getFirstPropertyValue('dtstamp')), '2026-01-07T20:00:00Z');
  });

  it('leaves out a session that still runs, or of which nothing was done', () => {
    assert.deepEqual(eventsIn(made({ sessions: [doneSession({ status: { kind: 'playing' } }), doneSession({ performed: [] })] })), []);
  });

  it('names an event the same each time it is made', () => {
    const uids = (text: string): readonly string[] => eventsIn(text).map(({ uid }) => uid);
    const all = { sessions: [doneSession()], intentions: [intention()] };
    assert.deepEqual(uids(made({ ...all, madeAtMs: 0, today: '2030-05-05' })), uids(made(all)));
  });

  it('keeps any words whole, in lines of at most 75 octets', () => {
    // Line ends of every make become one; other control characters are not allowed in a calendar.
     
    const kept = (text: string): string => text.replace(/\r\n|\r/g, '\n').replace(/[\u0000-\u0009\u000B-\u001F\u007F]/g, '');
    const words = fc.string({ unit: 'grapheme', maxLength: 200 });
    const risky = fc.array(fc.constantFrom('\\', ';', ',', '\n', '\r\n', '\\n', ':', '"', 'ä', '漢', '👩‍👩‍👧', 'BEGIN:VEVENT', ' ')).map((parts) => parts.join(''));
    fc.assert(fc.property(fc.oneof(words, risky), (text) => {
      const calendar = made({ sessions: [doneSession()], words: { ...calendarWords, session: () => `x${text}x` } });
      for (const line of calendar.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line);
      const events = eventsIn(calendar);
      assert.equal(events.length, 1);
      assert.equal(events[0]!.summary, `x${kept(text)}x`);
    }));
  });

  it('breaks no line elsewhere than with CRLF', () => {
    const calendar = made({ sessions: [doneSession()], intentions: [intention()] });
    assert.equal(calendar.split('\n').length, calendar.split('\r\n').length);
    assert.ok(calendar.endsWith('END:VCALENDAR\r\n'));
  });
});
