import fc from 'fast-check';
import type { BackupFile, BackupRows } from '../../src/storage/backup-file.ts';
import type { BackupRow } from '../../src/storage/backup-schema.ts';
import { timelineIdOf } from '../../src/storage/timeline-id.ts';
import { activity, ended, played } from './support.ts';

/** Few, so that files meet in them. */
const id = fc.constantFrom('a', 'b', 'c/d', 'é');
const personId = fc.constantFrom('person-1', 'person-2', 'a/b');
const updatedAtMs = fc.integer({ min: 0, max: 4 });
const localDay = fc.constantFrom('2023-11-14', '2023-11-15', '2024-02-29');

const tombstone = fc.record({ id, updatedAtMs, deletedAtMs: fc.integer({ min: 1, max: 4 }) });
const orGone = (row: fc.Arbitrary<object>): fc.Arbitrary<BackupRow> => fc.oneof(row, tombstone) as fc.Arbitrary<BackupRow>;
const living = { updatedAtMs, deletedAtMs: fc.constant(null) };

const { segments, ...progress } = played({ status: ended });
const timeline = { id: timelineIdOf(segments), segments, updatedAtMs: 1 };

const session = fc.oneof(
  fc.record({
    id, updatedAtMs, localDay, participants: fc.uniqueArray(personId, { minLength: 1 }), epoch: fc.integer({ min: 0, max: 2 }), revision: fc.integer({ min: 0, max: 3 }),
    status: fc.constantFrom({ kind: 'ended', isCompleted: true }, { kind: 'paused', reason: 'viewer' }),
  }).map((changes) => ({ ...progress, timelineId: timeline.id, deletedAtMs: null, ...changes })),
  fc.record({ id, updatedAtMs, deletedAtMs: fc.integer({ min: 1, max: 4 }), epoch: fc.integer({ min: 0, max: 2 }) }),
) as unknown as fc.Arbitrary<BackupRow>;

const person = fc.record({ id: personId, name: fc.constantFrom('', 'Ann', 'Bo'), updatedAtMs, deletedAtMs: fc.constantFrom(null, null, 3) });
const setting = fc.record({ ownerId: personId, value: fc.constantFrom('metric', 'us'), updatedAtMs })
  .map(({ ownerId, value, updatedAtMs: at }) => (
    { id: `person/${encodeURIComponent(ownerId)}/units`, scope: 'person', ownerId, name: 'units', value, updatedAtMs: at, deletedAtMs: null }
  ));

const rows: fc.Arbitrary<BackupRows> = fc.record({
  people: list(person),
  settings: list(setting as fc.Arbitrary<BackupRow>),
  timelines: fc.constant([timeline]),
  sessions: list(session),
  activities: list(orGone(fc.record({ ...living, id, personId, localDay, durationMin: fc.integer({ min: 1, max: 90 }) }).map((changes) => ({ ...activity(), ...changes })))),
  setLogs: list(orGone(fc.record({ ...living, id, personId, localDay, reps: fc.nat(20) }).map((changes) => (
    { sessionId: 'a', exerciseId: 'bent-over-row', variant: 'regular', setIndex: 0, targetReps: 12, massKg: null, ...changes }
  )))),
  intentions: list(orGone(fc.record({ ...living, id, personId, weekday: fc.constantFrom(0, 3), minuteOfDay: fc.nat(1_439), workoutId: fc.constant(null) }))),
  measurements: list(orGone(fc.record({ ...living, id, personId, localDay, kind: fc.constantFrom('weight', 'mood'), value: fc.nat(90) }))),
});

/** Of each id one, as in a file that was read. */
function list<One extends { readonly id: string }>(one: fc.Arbitrary<One>): fc.Arbitrary<readonly One[]> {
  return fc.uniqueArray(one, { selector: (row) => row.id, maxLength: 4 });
}

export const anyBackup: fc.Arbitrary<BackupFile> = fc.record({ madeAtMs: fc.nat(), rows }).map(asRead);

/** Objects as JSON makes them. */
function asRead(file: BackupFile): BackupFile {
  return JSON.parse(JSON.stringify(file)) as BackupFile;
}
