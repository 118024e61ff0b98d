import { addDays, daysBetween, weekStartOf, type LocalDay } from '../day.ts';
import type { Intention, Weekday } from '../tracking/intention.ts';
import { minutesPerformed } from '../workout/position.ts';
import type { Session } from '../workout/session.ts';
import { calendarFile, compactDay, escaped, utc } from './icalendar.ts';

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

/** What a person means to do and what they did, as a calendar file. Source: RFC 5545. */
export function calendarOf(options: CalendarOptions): string {
  const { intentions, sessions, words } = options;
  return calendarFile(words.name, [
    ...intentions.map((one) => intentionLines(one, options)),
    ...sessions.filter(isDone).map((one) => sessionLines(one, options)),
  ]);
}

function intentionLines(intention: Intention, { madeAtMs, today, minutesOf, words }: CalendarOptions): readonly string[] {
  const { id, weekday, minuteOfDay, workoutId } = intention;
  const weekdayToday = daysBetween(weekStartOf(today, 'sunday'), today);
  const first = addDays(today, (weekday - weekdayToday + 7) % 7);
  return [
    `UID:${escaped(`intention-${id}@standtall`)}`,
    `DTSTAMP:${utc(madeAtMs)}`,
    // A floating time: seven in the evening is seven in the evening, wherever the person is and whatever the clocks do.
    `DTSTART:${compactDay(first)}T${twoDigits(Math.floor(minuteOfDay / 60))}${twoDigits(minuteOfDay % 60)}00`,
    `DURATION:PT${minutesOf(workoutId)}M`,
    `RRULE:FREQ=WEEKLY;BYDAY=${WEEKDAYS[weekday]}`,
    `SUMMARY:${escaped(words.intention(workoutId))}`,
  ];
}

function isDone(session: Session): boolean {
  return session.status.kind === 'ended' && minutesPerformed(session) > 0;
}

/** A session happened at a moment, so its times are in UTC; it takes nobody's time any more. */
function sessionLines(session: Session, { madeAtMs, words }: CalendarOptions): readonly string[] {
  const playedMs = session.performed.reduce((sumMs, { ms }) => sumMs + ms, 0);
  return [
    `UID:${escaped(`session-${session.id}@standtall`)}`,
    `DTSTAMP:${utc(madeAtMs)}`,
    `DTSTART:${utc(session.startedAtMs)}`,
    `DTEND:${utc(session.startedAtMs + playedMs)}`,
    `SUMMARY:${escaped(words.session(session))}`,
    `DESCRIPTION:${escaped(words.sessionAbout(session))}`,
    'TRANSP:TRANSPARENT',
  ];
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
