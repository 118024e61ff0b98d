import { daysBetween, type LocalDay } from '../domain/day.ts';
import type { ActivityRepository, DaySumRepository, SessionRepository } from '../domain/repositories.ts';
import type { DaySum } from '../domain/tracking/day-sum.ts';
import { hasAnythingIn, sumDay } from '../domain/tracking/sum-day.ts';
import type { Session } from '../domain/workout/session.ts';
import { dayOfDaySumId, daySumIdOf } from './day-marks.ts';
import type { Keeper } from './keeper.ts';
import { idOf, type Change } from './rows.ts';
import { isDaySum } from './tracking-schemas.ts';

/** Sessions of so many days are held at once while days are counted again; ten years of them would not fit a TV. */
const LONGEST_RUN_DAYS = 31;

export interface DaySumParts {
  readonly keeper: Keeper;
  readonly sessions: SessionRepository;
  readonly activities: ActivityRepository;
  readonly now: () => number;
  /** Never twice the same. */
  readonly createStamp: () => string;
}

/** A day whose row is a mark, or damaged: all it holds can be counted again. */
interface StaleDay {
  readonly day: LocalDay;
  /** Of the row it was read from; another one means that the day has changed since. */
  readonly stamp: unknown;
}

/**
 * Sums as rows, one for each person and day. Whatever changes a day puts a mark over its row in the same commit;
 * whoever asks next has it counted again. So a sum is right after a crash at any moment, and a second of a workout
 * costs one small row more.
 */
export class StoredDaySums implements DaySumRepository {
  readonly #parts: DaySumParts;

  constructor(parts: DaySumParts) {
    this.#parts = parts;
  }

  async listBetween(personId: string, firstDay: LocalDay, lastDay: LocalDay): Promise<readonly DaySum[]> {
    if (firstDay > lastDay) return [];
    const range = { firstId: daySumIdOf(personId, firstDay), lastId: daySumIdOf(personId, lastDay) };
    const sums: DaySum[] = [];
    const stale: StaleDay[] = [];
    for (const row of await this.#parts.keeper.list('day-sums', { kind: 'id-range', ...range })) {
      const day = dayOfDaySumId(idOf(row) ?? '');
      if (day === null) continue;
      const sum = readSum(row, personId, day);
      if (sum) sums.push(sum);
      else stale.push({ day, stamp: stampOf(row) });
    }
    for (const run of runsOf(stale)) sums.push(...(await this.#count(personId, run)));
    return sums.filter(hasAnythingIn).sort((one, other) => (one.day < other.day ? -1 : 1));
  }

  /** The marks were read before what is counted here: a change from now on has another stamp, and the sum is not kept. */
  async #count(personId: string, run: readonly StaleDay[]): Promise<readonly DaySum[]> {
    const { keeper, sessions, activities } = this.#parts;
    const { missedReads } = keeper;
    const days: readonly [LocalDay, LocalDay] = [run[0]?.day ?? '', run[run.length - 1]?.day ?? ''];
    const [played, logged] = await Promise.all([sessions.listBetween(...days), activities.listBetween(personId, ...days)]);
    const byDay = groupByDay(played);
    const counted = run.map(({ day, stamp }) => ({ stamp, sum: sumDay(personId, day, byDay.get(day) ?? [], logged) }));
    // What the disk did not give now it may give the next time.
    if (keeper.missedReads === missedReads && played.every(hasSegments)) {
      void keeper.writeDerived(counted.map(({ sum, stamp }) => this.#changeFor(sum, stamp)));
    }
    return counted.map(({ sum }) => sum);
  }

  #changeFor(sum: DaySum, stamp: unknown): Change {
    const { now, createStamp } = this.#parts;
    return {
      kind: 'put-over',
      store: 'day-sums',
      row: { ...sum, id: daySumIdOf(sum.personId, sum.day), isStale: false, stamp: createStamp(), updatedAtMs: now() } as DaySumRow,
      isStill: (stored) => stampOf(stored) === stamp,
    };
  }
}

type DaySumRow = DaySum & { readonly id: string; readonly isStale: false; readonly stamp: string; readonly updatedAtMs: number };

/** Null for a mark, and for a row nobody can read. */
function readSum(row: unknown, personId: string, day: LocalDay): DaySum | null {
  if ((row as { isStale?: unknown }).isStale !== false || !isDaySum(row) || row.personId !== personId || row.day !== day) return null;
  // Without what only the row needs: sums are compared with recounts, and ten years of stamps are a megabyte.
  return {
    personId,
    day,
    moderateMin: row.moderateMin,
    vigorousMin: row.vigorousMin,
    hardMin: row.hardMin,
    strengthMin: row.strengthMin,
    setCount: row.setCount,
    setsByExercise: row.setsByExercise,
    loggedGroups: row.loggedGroups,
    isPosture: row.isPosture,
    sessionCount: row.sessionCount,
    activityCount: row.activityCount,
    performedMin: row.performedMin,
  };
}

function stampOf(row: unknown): unknown {
  return typeof row === 'object' && row !== null ? (row as { stamp?: unknown }).stamp : undefined;
}

/** Without its segments a session that was played earns nothing; perhaps they can be read another time. */
function hasSegments({ segments, performed }: Session): boolean {
  return segments.length > 0 || performed.length === 0;
}

/** Days next to each other are read at once. */
function runsOf(stale: readonly StaleDay[]): readonly (readonly StaleDay[])[] {
  const runs: StaleDay[][] = [];
  for (const each of [...stale].sort((one, other) => (one.day < other.day ? -1 : 1))) {
    const run = runs[runs.length - 1];
    const before = run?.[run.length - 1];
    const isNext = run && before && run.length < LONGEST_RUN_DAYS && daysBetween(before.day, each.day) <= 1;
    if (isNext) run.push(each);
    else runs.push([each]);
  }
  return runs;
}

function groupByDay(sessions: readonly Session[]): ReadonlyMap<LocalDay, readonly Session[]> {
  const byDay = new Map<LocalDay, Session[]>();
  for (const session of sessions) byDay.set(session.localDay, (byDay.get(session.localDay) ?? []).concat(session));
  return byDay;
}
