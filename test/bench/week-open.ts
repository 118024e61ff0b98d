import { catalog } from '../../src/content/catalog.ts';
import { addDays, dayAt } from '../../src/domain/day.ts';
import { sumDay } from '../../src/domain/tracking/sum-day.ts';
import { setLogIdOf } from '../../src/domain/tracking/set-log.ts';
import { daysToReadFor, summarizeWeek } from '../../src/domain/tracking/week.ts';
import { startSession, type Session } from '../../src/domain/workout/session.ts';
import { unroll } from '../../src/domain/workout/timeline.ts';
import { openDatabase, type Database } from '../../src/storage/database.ts';
import { openStorage, type Storage } from '../../src/storage/open-storage.ts';
import type { StoreName } from '../../src/storage/rows.ts';

/** Runs in the page whose main thread is slowed down; the bench calls these by name. */
const NAME = 'standtall-bench';
const DAY_MS = 86_400_000;
const LAST_MS = Date.UTC(2026, 0, 11, 12);
const LAST_DAY = dayAt(LAST_MS, 0);
const PERSON = 'person';
const ROWS_AT_ONCE = 2_000;

const options = { name: NAME, onProblem: (problem: string) => { throw new Error(problem); } };

/** Where ten years lie, and whose they are. */
export interface Place {
  readonly name: string;
  readonly personId: string;
}

const BENCH: Place = { name: NAME, personId: PERSON };
const ignore = (): undefined => undefined;

export interface Filled {
  readonly sessions: number;
  readonly sets: number;
}

export interface Timed {
  readonly ms: number;
  readonly count: number;
}

/**
 * Fills the database with ten years of finished workouts and the sets of them, evenly. The first of each goes through the app's own gate; the
 * others are copies of its row, which takes seconds and not minutes.
 */
export async function fillTenYears(sessionCount: number, setCount: number, { name, personId }: Place = BENCH): Promise<Filled> {
  const storage = await openStorage({ ...options, name });
  const first = await finishedSession(storage.createId(), personId);
  await storage.sessions.save(first, 'strict');
  const day = first.localDay;
  const set = { personId, sessionId: first.id, localDay: day, exerciseId: '', variant: 'regular', setIndex: 0, reps: 12, targetReps: 12, massKg: 6 } as const;
  await storage.setLogs.saveAll([{ ...set, id: setLogIdOf(set) }]);
  const database = await openDatabase({ name, onBlocked: ignore, onBlocking: ignore, onTerminated: ignore });
  const sessionRow = await database.get('sessions', first.id) as object;
  const setRow = await database.get('set-logs', setLogIdOf(set)) as object;
  const markRow = await database.get('day-sums', `${personId}/${day}`) as object;
  const startOf = (index: number, count: number): number => LAST_MS - (index * 3_650 * DAY_MS) / count;
  await fill(database, 'sessions', sessionCount, (index) => {
    const startedAtMs = startOf(index, sessionCount);
    return { ...sessionRow, id: index === 0 ? first.id : storage.createId(), startedAtMs, localDay: dayAt(startedAtMs, 0) };
  });
  const moves = first.segments.flatMap(({ exerciseId }) => exerciseId ?? []);
  await fill(database, 'set-logs', setCount, (index) => {
    const exerciseId = moves[index % moves.length] ?? '';
    const one = { ...set, exerciseId, localDay: dayAt(startOf(index, setCount), 0), setIndex: index };
    return { ...setRow, ...one, id: setLogIdOf(one) };
  });
  await fill(database, 'day-sums', 3_651, (index) => ({ ...markRow, id: `${personId}/${addDays(LAST_DAY, -index)}` }));
  database.close();
  storage.close();
  return { sessions: sessionCount, sets: setCount };
}

/** Every day for the first time, as after an upgrade or a restored backup. */
export function countTenYears({ name, personId }: Place = BENCH): Promise<Timed> {
  return timed(async (storage) => {
    const { length } = await storage.daySums.listBetween(personId, '2000-01-01', LAST_DAY);
    // Behind the last sum that is written back.
    await storage.setLogs.saveAll([]);
    return length;
  }, name);
}

/** Opens the database and reads the last week as Today does, right after a workout: today has to be counted. */
export async function openWeek(): Promise<Timed> {
  const before = await openStorage(options);
  const [last] = await before.sessions.listBetween(LAST_DAY, LAST_DAY);
  if (last) await before.sessions.save({ ...last, revision: last.revision + 1 }, 'strict');
  before.close();
  return timed(async ({ daySums, sessions, activities }) => {
    const firstDay = addDays(LAST_DAY, -6);
    const days = daysToReadFor(firstDay);
    const [sums, played, logged] = await Promise.all([
      daySums.listBetween(PERSON, days.firstDay, days.lastDay),
      sessions.listBetween(LAST_DAY, LAST_DAY),
      activities.listBetween(PERSON, LAST_DAY, LAST_DAY),
    ]);
    const closed = sums.filter(({ day }) => day < LAST_DAY);
    const week = summarizeWeek(closed.concat(sumDay(PERSON, LAST_DAY, played, logged)), firstDay, catalog.groupsOf);
    return week.days.reduce((count, { sessionCount }) => count + sessionCount, 0);
  });
}

/** The days of so many weeks, for a chart. */
export function openDays(weeks: number): Promise<Timed> {
  return timed(async ({ daySums }) => (await daySums.listBetween(PERSON, addDays(LAST_DAY, 1 - 7 * weeks), LAST_DAY)).length);
}

/** A year of one move's sets, for the next weight. */
export function openSets(): Promise<Timed> {
  return timed(async ({ setLogs }) => (await setLogs.listOfExercise(PERSON, 'renegade-row', addDays(LAST_DAY, -365))).length);
}

async function timed(read: (storage: Storage) => Promise<number>, name = NAME): Promise<Timed> {
  const beforeMs = performance.now();
  const storage = await openStorage({ ...options, name });
  const count = await read(storage);
  const ms = performance.now() - beforeMs;
  storage.close();
  return { ms, count };
}

async function fill(database: Database, store: StoreName, count: number, rowOf: (index: number) => object): Promise<void> {
  for (let from = 0; from < count; from += ROWS_AT_ONCE) {
    const transaction = database.transaction(store, 'readwrite', { durability: 'relaxed' });
    for (let index = from; index < Math.min(count, from + ROWS_AT_ONCE); index += 1) void transaction.store.put(rowOf(index));
    await transaction.done;
  }
}

async function finishedSession(id: string, personId: string): Promise<Session> {
  const workout = await catalog.loadWorkout('back-and-cardio-15');
  if (!workout.ok) throw new Error(`The workout could not be read: ${JSON.stringify(workout.problem)}`);
  const segments = unroll(workout.value, { times: 1, repsWaitForOk: false });
  return finish(startSession(segments, {
    id,
    workoutId: workout.value.id,
    workoutVersion: workout.value.version,
    times: 1,
    countsAs: workout.value.countsAs,
    participants: [personId],
    startedAtMs: LAST_MS,
    zoneOffsetMinutes: 0,
  }));
}

function finish(session: Session): Session {
  const performed = session.segments.map((segment, segmentIndex) => ({
    segmentIndex,
    ms: segment.durationMs,
    phase: segment.phase,
    exerciseId: segment.exerciseId,
    side: segment.side,
    variant: segment.variant,
    isComplete: true,
  }));
  const segmentIndex = session.segments.length - 1;
  return { ...session, performed, segmentIndex, status: { kind: 'ended', isCompleted: true }, effort: 'as-planned', revision: 950 };
}
