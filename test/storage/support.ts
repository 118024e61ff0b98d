import { deleteDB } from 'idb';
import { openStorage, type OpenStorageOptions, type Storage } from '../../src/storage/open-storage.ts';
import type { StorageChange } from '../../src/storage/announce.ts';
import type { StorageProblem } from '../../src/domain/repositories.ts';
import type { Activity } from '../../src/domain/tracking/activity.ts';
import type { Session } from '../../src/domain/workout/session.ts';
import type { Segment } from '../../src/domain/workout/timeline.ts';

const names: string[] = [];
const open: { close(): void }[] = [];

/** A database nobody else uses. */
export function freshName(): string {
  const name = `test-${performance.now()}-${names.length}`;
  names.push(name);
  return name;
}

export function closeLater<Closable extends { close(): void }>(closable: Closable): Closable {
  open.push(closable);
  return closable;
}

export async function closeAll(): Promise<void> {
  for (const closable of open.splice(0)) closable.close();
  for (const name of names.splice(0)) await deleteDB(name);
}

export interface Opened extends Storage {
  readonly problems: StorageProblem[];
  readonly changes: StorageChange[];
  /** Runs what was put off, as if the time had come. */
  runLater(): void;
}

/** Storage with everything it tells kept in lists, and a `later` that waits for the test. */
export async function openForTest(options: Partial<OpenStorageOptions> = {}): Promise<Opened> {
  const problems: StorageProblem[] = [];
  const changes: StorageChange[] = [];
  const waiting: (() => void)[] = [];
  const storage = await openStorage({
    name: options.name ?? freshName(),
    now: () => 1_000,
    onProblem: (problem) => void problems.push(problem),
    onChange: (change) => void changes.push(change),
    later: (run) => void waiting.push(run),
    ...options,
  });
  closeLater(storage);
  return Object.defineProperties({} as Opened, {
    ...Object.getOwnPropertyDescriptors(storage),
    problems: { value: problems },
    changes: { value: changes },
    runLater: { value: () => waiting.splice(0).forEach((run) => run()) },
  });
}

/** Comes back once the condition holds; fails with the test's own time limit. */
export async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await condition())) await new Promise((next) => setTimeout(next));
}

export function segment(changes: Partial<Segment> = {}): Segment {
  return {
    phase: 'strength',
    stepIndex: 0,
    roundIndex: 0,
    roundCount: 1,
    exerciseId: 'bent-over-row',
    side: null,
    isAlternating: false,
    variant: 'regular',
    manner: null,
    dose: { kind: 'time', durationMs: 30_000 },
    durationMs: 30_000,
    waitsForOk: false,
    ...changes,
  };
}

export function session(changes: Partial<Session> = {}): Session {
  return {
    id: 'session-1',
    workoutId: 'back-and-cardio-15',
    workoutVersion: 1,
    times: 1,
    segments: [segment(), segment({ stepIndex: 1, phase: 'rest', exerciseId: null })],
    countsAs: ['strength'],
    participants: ['person-1'],
    startedAtMs: 1_700_000_000_000,
    zoneOffsetMinutes: 60,
    localDay: '2023-11-14',
    status: { kind: 'playing' },
    segmentIndex: 1,
    elapsedMs: 4_000,
    performed: [],
    edits: [],
    effort: null,
    epoch: 0,
    revision: 3,
    ...changes,
  };
}

export const ended: Session['status'] = { kind: 'ended', isCompleted: true };

/** A session in which every segment was done. */
export function played(changes: Partial<Session> = {}): Session {
  const begun = session({ status: ended, ...changes });
  return { ...begun, performed: begun.segments.map(performedWhole), ...(changes.performed && { performed: changes.performed }) };
}

function performedWhole({ durationMs: ms, phase, exerciseId, side, variant }: Segment, segmentIndex: number): Session['performed'][number] {
  return { segmentIndex, ms, phase, exerciseId, side, variant, isComplete: true };
}

export function activity(changes: Partial<Activity> = {}): Activity {
  return {
    id: 'activity-1',
    personId: 'person-1',
    localDay: '2023-11-14',
    kind: 'walk',
    durationMin: 30,
    intensity: 'moderate',
    groups: [],
    createdAtMs: 1_700_000_000_000,
    ...changes,
  };
}
