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

const dish = fc.constantFrom(
  { kind: 'recipe', recipeId: 'a' }, { kind: 'leftovers', recipeId: 'a', cookedOn: '2023-11-13' }, { kind: 'text', text: 'Soup at Bo’s' }, { kind: 'out' },
);
const recipe = {
  name: 'Soup', meals: ['lunch'], activeMin: 10, totalMin: 30, equipment: ['pot'], doesFreeze: true, keepsDays: 3, source: '', note: '', createdAtMs: 1,
  ingredients: [{ foodId: null, text: 'a handful of what grows', amount: null, unit: 'piece', isOptional: false }],
  steps: [{ text: 'Boil it.', ingredients: [0], timerMin: 20 }],
};

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
  mealPlan: list(orGone(fc.record({ updatedAtMs, localDay, servings: fc.integer({ min: 1, max: 4 }), isLocked: fc.boolean(), dish }).map((changes) => (
    { ...changes, id: `${changes.localDay}/dinner`, slotId: 'dinner', cookedAtMs: null, deletedAtMs: null }
  )))),
  recipes: list(orGone(fc.record({ ...living, id, servings: fc.integer({ min: 1, max: 9 }) }).map((changes) => ({ ...recipe, ...changes })))),
  recipeMarks: list(orGone(fc.record({ ...living, id, rating: fc.constantFrom(null, 4 as const), isFavourite: fc.boolean() }))),
  weekTemplates: list(orGone(fc.record({ ...living, id, name: fc.constantFrom('Summer', 'Quick') }).map((changes) => (
    { ...changes, meals: [{ dayIndex: 6, slotId: 'lunch', dish: { kind: 'leftovers', recipeId: 'a', cookedDayIndex: 5 }, servings: 2 }] }
  )))),
  shopping: list(orGone(fc.oneof(
    fc.record({ ...living, id, isChecked: fc.boolean() }).map((changes) => ({ kind: 'own', text: 'Candles', section: 'none', createdAtMs: 1, ...changes })),
    fc.record({ ...living, id, grams: fc.nat(900) }).map((changes) => ({ kind: 'checked', foodId: 'kale', firstDay: '2023-11-14', lastDay: '2023-11-20', ...changes })),
  ))),
  pantry: list(orGone(fc.record({ ...living, id, grams: fc.constantFrom(null, 250) }))),
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
