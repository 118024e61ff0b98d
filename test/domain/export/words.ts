import { CSV_COLUMNS, type CsvColumn, type CsvWords } from '../../../src/domain/export/csv.ts';
import type { CalendarWords } from '../../../src/domain/export/calendar.ts';
import type { Activity } from '../../../src/domain/tracking/activity.ts';
import type { Intention } from '../../../src/domain/tracking/intention.ts';
import { advance, type Session } from '../../../src/domain/workout/session.ts';
import { backAndCardio, segmentsOf, start, tick } from '../workout/factory.ts';

export const csvWords: CsvWords = {
  headings: CSV_COLUMNS.reduce((all, column) => ({ ...all, [column]: column }), {} as Record<CsvColumn, string>),
  session: 'player',
  byHand: 'by hand',
  personName: (id) => id,
  workoutName: (id) => id,
  activityName: ({ kind }) => kind,
  effortWord: (effort) => effort,
  intensityWord: (intensity) => intensity,
  groupWord: (group) => group,
};

export const calendarWords: CalendarWords = {
  name: 'Standtall',
  intention: (workoutId) => workoutId ?? 'Train',
  session: ({ workoutId }) => workoutId,
  sessionAbout: ({ id }) => id,
};

const done = { ...advance(start(segmentsOf(backAndCardio)), tick(10_000_000)), workoutId: 'back-and-cardio-15' };

/** The starting workout, done whole. */
export function doneSession(changes: Partial<Session> = {}): Session {
  return { ...done, ...changes };
}

export function activity(changes: Partial<Activity> = {}): Activity {
  return {
    id: 'an-activity', personId: 'a-person', localDay: '2026-01-06', kind: 'walk', durationMin: 30, intensity: 'moderate', groups: [], createdAtMs: 5,
    ...changes,
  };
}

export function intention(changes: Partial<Intention> = {}): Intention {
  return { id: 'an-intention', personId: 'a-person', weekday: 1, minuteOfDay: 18 * 60 + 5, workoutId: null, ...changes };
}
