import type { LocalDay } from '../day.ts';
import type { Activity } from '../tracking/activity.ts';
import { MINUTE_MS, minutesOf } from '../units.ts';
import { creditOf } from '../workout/credit.ts';
import type { Phase } from '../workout/phase.ts';
import type { Session } from '../workout/session.ts';

/** The words of the sheet, in the person's language; the numbers are the same in each. */
export interface CsvWords {
  readonly headings: Readonly<Record<CsvColumn, string>>;
  readonly session: string;
  readonly byHand: string;
  personName(personId: string): string;
  workoutName(workoutId: string): string;
  activityName(activity: Activity): string;
  effortWord(effort: NonNullable<Session['effort']>): string;
  intensityWord(intensity: Activity['intensity']): string;
  groupWord(group: Activity['groups'][number]): string;
}

export const CSV_COLUMNS = [
  'day', 'time', 'person', 'what', 'source', 'minutes', 'warmUp', 'strength', 'moderate', 'hard', 'easy', 'rest', 'stretch', 'coolDown',
  'credited', 'sets', 'effort', 'groups',
] as const;

export type CsvColumn = (typeof CSV_COLUMNS)[number];

type Cell = string | number;
type Line = Readonly<Partial<Record<CsvColumn, Cell>>>;

/** Each phase counts in one column, so that the columns add up to the minutes. Getting ready is no exercise. */
const COLUMN_OF_PHASE: Readonly<Record<Exclude<Phase, 'get-ready'>, CsvColumn>> = {
  'warm-up': 'warmUp',
  strength: 'strength',
  moderate: 'moderate',
  hard: 'hard',
  easy: 'easy',
  rest: 'rest',
  'switch-sides': 'rest',
  stretch: 'stretch',
  'cool-down': 'coolDown',
};

/** Spreadsheets on Windows read UTF-8 only when the file says so. */
const BYTE_ORDER_MARK = '\uFEFF';

interface Dated {
  readonly day: LocalDay;
  readonly atMs: number;
  readonly line: Line;
}

/**
 * One line for each person of each session and for each activity, oldest first.
 * Source: RFC 4180 (comma, CRLF, quotes doubled).
 */
export function csvOf(sessions: readonly Session[], activities: readonly Activity[], words: CsvWords): string {
  const dated: Dated[] = [];
  for (const session of sessions) {
    for (const personId of session.participants) {
      dated.push({ day: session.localDay, atMs: session.startedAtMs, line: sessionLine(session, personId, words) });
    }
  }
  for (const activity of activities) {
    dated.push({ day: activity.localDay, atMs: activity.createdAtMs, line: activityLine(activity, words) });
  }
  dated.sort((one, other) => (one.day === other.day ? one.atMs - other.atMs : one.day < other.day ? -1 : 1));
  const lines = [words.headings as Line, ...dated.map(({ line }) => line)];
  return BYTE_ORDER_MARK + lines.map((line) => `${CSV_COLUMNS.map((column) => cellText(line[column] ?? '')).join(',')}\r\n`).join('');
}

function sessionLine(session: Session, personId: string, words: CsvWords): Line {
  const byPhase: Partial<Record<CsvColumn, number>> = {};
  let allMs = 0;
  for (const { phase, ms } of session.performed) {
    if (phase === 'get-ready') continue;
    const column = COLUMN_OF_PHASE[phase];
    byPhase[column] = (byPhase[column] ?? 0) + ms;
    allMs += ms;
  }
  const minutes: Partial<Record<CsvColumn, number>> = {};
  for (const column of new Set(Object.values(COLUMN_OF_PHASE))) minutes[column] = roundedMin(minutesOf(byPhase[column] ?? 0));
  const credit = creditOf(session);
  return {
    day: session.localDay,
    time: timeOfDay(session.startedAtMs, session.zoneOffsetMinutes),
    person: words.personName(personId),
    what: words.workoutName(session.workoutId),
    source: words.session,
    minutes: roundedMin(minutesOf(allMs)),
    ...minutes,
    credited: roundedMin(credit.creditedMin),
    sets: credit.setCount,
    effort: session.effort === null ? '' : words.effortWord(session.effort),
  };
}

/** Strength by hand earns no cardio, as in the week; light minutes earn none either. */
function activityLine(activity: Activity, words: CsvWords): Line {
  const { durationMin, intensity } = activity;
  const column = columnOf(activity);
  return {
    day: activity.localDay,
    person: words.personName(activity.personId),
    what: words.activityName(activity),
    source: words.byHand,
    minutes: durationMin,
    ...(column !== null && { [column]: durationMin }),
    credited: column === 'hard' ? 2 * durationMin : column === 'moderate' ? durationMin : 0,
    effort: words.intensityWord(intensity),
    groups: activity.groups.map((group) => words.groupWord(group)).join(' '),
  };
}

function columnOf({ kind, intensity }: Activity): CsvColumn | null {
  if (kind === 'strength') return 'strength';
  switch (intensity) {
    case 'light':
      return null;
    case 'moderate':
      return 'moderate';
    case 'vigorous':
      return 'hard';
  }
}

function timeOfDay(epochMs: number, zoneOffsetMinutes: number): string {
  return new Date(epochMs + zoneOffsetMinutes * MINUTE_MS).toISOString().slice(11, 16);
}

function roundedMin(minutes: number): number {
  return Math.round(minutes * 100) / 100;
}

function cellText(cell: Cell): string {
  if (typeof cell === 'number') return String(cell);
  // A spreadsheet would run a name that begins so as a formula. Source: OWASP, CSV injection.
  const safe = /^[=+\-@\t\r\n＝＋－＠]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.split('"').join('""')}"` : safe;
}
