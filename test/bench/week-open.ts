import { catalog } from '../../src/content/catalog.ts';
import { addDays, dayAt } from '../../src/domain/day.ts';
import { startSession, type Session } from '../../src/domain/workout/session.ts';
import { unroll } from '../../src/domain/workout/timeline.ts';
import { openStorage } from '../../src/storage/open-storage.ts';

/** Runs in the page whose main thread is slowed down; the bench calls both by name. */
const NAME = 'standtall-bench';
const DAY_MS = 86_400_000;
const LAST_MS = Date.UTC(2026, 0, 11, 12);

const options = { name: NAME, onProblem: (problem: string) => { throw new Error(problem); } };

/** Fills the database with ten years of finished workouts, `perWeek` of them each week. */
export async function fillTenYears(perWeek: number): Promise<number> {
  const workout = await catalog.loadWorkout('back-and-cardio-15');
  if (!workout.ok) throw new Error(`The workout could not be read: ${JSON.stringify(workout.problem)}`);
  const segments = unroll(workout.value, { times: 1, repsWaitForOk: false });
  const storage = await openStorage(options);
  const count = 520 * perWeek;
  for (let index = 0; index < count; index += 1) {
    const startedAtMs = LAST_MS - (index * 7 * DAY_MS) / perWeek;
    const started = startSession(segments, {
      id: storage.createId(),
      workoutId: workout.value.id,
      workoutVersion: workout.value.version,
      times: 1,
      countsAs: workout.value.countsAs,
      participants: ['person'],
      startedAtMs,
      zoneOffsetMinutes: 0,
    });
    await storage.sessions.save(finish(started), 'relaxed');
  }
  storage.close();
  return count;
}

/** Opens the database and reads the last week, as Today does. */
export async function openWeek(): Promise<{ readonly ms: number; readonly count: number }> {
  const lastDay = dayAt(LAST_MS, 0);
  const beforeMs = performance.now();
  const storage = await openStorage(options);
  const sessions = await storage.sessions.listBetween(addDays(lastDay, -6), lastDay);
  const ms = performance.now() - beforeMs;
  storage.close();
  return { ms, count: sessions.length };
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
