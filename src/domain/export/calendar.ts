import { addDays, daysBetween, weekStartOf, type LocalDay } from '../day.ts';
import type { Intention, Weekday } from '../tracking/intention.ts';
import { SECOND_MS } from '../units.ts';
import { minutesPerformed } from '../workout/position.ts';
import type { Session } from '../workout/session.ts';

/** The words of the calendar, in the person's language. */
export interface CalendarWords {
  readonly name: string;
  /** What is meant; without a workout, whatever Today offers. */
  intention(workoutId: string | null): string;
  session(session: Session): string;
  sessionAbout(session: Session): string;
}

export interface CalendarOptions {
  readonly intentions: readonly Intention[];
  readonly sessions: readonly Session[];
  /** When the calendar is made, ms since 1970 UTC. */
  readonly madeAtMs: number;
  /** The person's day: what is meant begins on it. */
  readonly today: LocalDay;
  /** How long what is meant takes, in minutes. */
  readonly minutesOf: (workoutId: string | null) => number;
  readonly words: CalendarWords;
}

const WEEKDAYS: Readonly<Record<Weekday, string>> = { 0: 'SU', 1: 'MO', 2: 'TU', 3: 'WE', 4: 'TH', 5: 'FR', 6: 'SA' };

/** Longest line, in octets of UTF-8, without its end. Source: RFC 5545, section 3.1. */
const LINE_OCTETS = 75;

/** What a person means to do and what they did, as a calendar file. Source: RFC 5545. */
export function calendarOf(options: CalendarOptions): string {
  const { intentions, sessions, words } = options;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Standtall//Standtall//EN',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escaped(words.name)}`,
    ...intentions.reduce<string[]>((all, one) => all.concat(intentionLines(one, options)), []),
    ...sessions.reduce<string[]>((all, one) => all.concat(sessionLines(one, options)), []),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function intentionLines(intention: Intention, { madeAtMs, today, minutesOf, words }: CalendarOptions): readonly string[] {
  const { id, weekday, minuteOfDay, workoutId } = intention;
  const weekdayToday = daysBetween(weekStartOf(today, 'sunday'), today);
  const first = addDays(today, (weekday - weekdayToday + 7) % 7);
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(`intention-${id}@standtall`)}`,
    `DTSTAMP:${utc(madeAtMs)}`,
    // A floating time: seven in the evening is seven in the evening, wherever the person is and whatever the clocks do.
    `DTSTART:${compactDay(first)}T${twoDigits(Math.floor(minuteOfDay / 60))}${twoDigits(minuteOfDay % 60)}00`,
    `DURATION:PT${minutesOf(workoutId)}M`,
    `RRULE:FREQ=WEEKLY;BYDAY=${WEEKDAYS[weekday]}`,
    `SUMMARY:${escaped(words.intention(workoutId))}`,
    'END:VEVENT',
  ];
}

/** A session happened at a moment, so its times are in UTC; it takes nobody's time any more. */
function sessionLines(session: Session, { madeAtMs, words }: CalendarOptions): readonly string[] {
  if (session.status.kind !== 'ended' || minutesPerformed(session) === 0) return [];
  const playedMs = session.performed.reduce((sumMs, { ms }) => sumMs + ms, 0);
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(`session-${session.id}@standtall`)}`,
    `DTSTAMP:${utc(madeAtMs)}`,
    `DTSTART:${utc(session.startedAtMs)}`,
    `DTEND:${utc(session.startedAtMs + playedMs)}`,
    `SUMMARY:${escaped(words.session(session))}`,
    `DESCRIPTION:${escaped(words.sessionAbout(session))}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function utc(epochMs: number): string {
  const iso = new Date(Math.floor(epochMs / SECOND_MS) * SECOND_MS).toISOString();
  return `${compactDay(iso.slice(0, 10))}T${iso.slice(11, 19).split(':').join('')}Z`;
}

function compactDay(day: LocalDay): string {
  return day.split('-').join('');
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

/** Source: RFC 5545, section 3.3.11. Other control characters are allowed nowhere, and say nothing. */
function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, (mark) => `\\${mark}`)
    .replace(/\r\n|\r|\n/g, '\\n')
     
    .replace(/[\u0000-\u0008\u000B-\u001F\u007F]/g, '');
}

/** Breaks a line between characters, never within one: a break inside a letter's octets is damage to many readers. */
function folded(line: string): string {
  let text = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > LINE_OCTETS) {
      text += '\r\n ';
      octets = 1;
    }
    text += character;
    octets += size;
  }
  return text;
}

function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
