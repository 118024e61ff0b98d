import type { LocalDay } from '../domain/day.ts';
import type { MarkDays, Row } from './rows.ts';

/** Stands where a day's sum was, or will be: that day is counted before anybody sees it. */
export interface DayMark extends Row {
  readonly isStale: true;
  /** Differs with each write of the row: a sum worked out before a later change never takes its mark away. */
  readonly stamp: string;
}

const DAY = /^\d{4}-\d\d-\d\d$/;

/**
 * Marks the days of everybody whom a session or an activity belongs to, as it was and as it will be: it may move to
 * another day, lose a participant, or go.
 *
 * @param createStamp - Never twice the same, in other tabs neither.
 */
export function markDaysWith(createStamp: () => string, now: () => number): MarkDays {
  return (before, after) => {
    const ids = new Set([...daySumIdsOf(before), ...daySumIdsOf(after)]);
    return Array.from(ids, (id): DayMark => ({ id, isStale: true, stamp: createStamp(), updatedAtMs: now() }));
  };
}

/** Sorts one person's days. */
export function daySumIdOf(personId: string, day: LocalDay): string {
  // Restored ids may hold anything, a slash too.
  return `${encodeURIComponent(personId)}/${day}`;
}

/** The day a row of `day-sums` is about. */
export function dayOfDaySumId(id: string): LocalDay | null {
  const day = id.slice(id.lastIndexOf('/') + 1);
  return isDay(day) ? day : null;
}

/** A damaged row may name the 99th month. */
function isDay(value: unknown): value is LocalDay {
  return typeof value === 'string' && DAY.test(value) && !Number.isNaN(Date.parse(`${value}T00:00:00.000Z`));
}

/** A tombstone has no day, and a damaged row may have no people: such rows are in no sum. */
function daySumIdsOf(row: unknown): readonly string[] {
  if (typeof row !== 'object' || row === null) return [];
  const { localDay, participants, personId } = row as { localDay?: unknown; participants?: unknown; personId?: unknown };
  if (!isDay(localDay)) return [];
  const people: readonly unknown[] = Array.isArray(participants) ? participants : [personId];
  return people.filter((id): id is string => typeof id === 'string').map((id) => daySumIdOf(id, localDay));
}
