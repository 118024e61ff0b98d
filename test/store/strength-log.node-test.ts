import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addDays } from '../../src/domain/day.ts';
import { DEFAULT_DEVICE_SETTINGS, DEFAULT_PERSON_SETTINGS } from '../../src/domain/settings.ts';
import { withMass, withReps, type SetDraft } from '../../src/domain/tracking/set-draft.ts';
import type { Session } from '../../src/domain/workout/session.ts';
import { SettingsStore } from '../../src/store/settings-store.ts';
import { StrengthLog } from '../../src/store/strength-log.ts';
import { backAndCardio, play, segmentsOf, start, tick } from '../domain/workout/factory.ts';
import { FakeSetLogs } from './fake-set-logs.ts';

const DUMBBELLS = new Set(['reverse-grip-row', 'renegade-row', 'straight-arm-press-back', 'single-arm-row']);
const MONDAY = '2026-01-05';

function setUp() {
  const settings = new SettingsStore({ device: DEFAULT_DEVICE_SETTINGS, person: DEFAULT_PERSON_SETTINGS });
  const repository = new FakeSetLogs();
  const log = new StrengthLog({
    repository, settings, personId: 'a-person', today: () => addDays(MONDAY, 30),
    usesDumbbells: (id) => Promise.resolve(DUMBBELLS.has(id)),
  });
  return { settings, repository, log };
}

function sessionOn(at: number, participants = ['a-person']): Session {
  const startedAtMs = Date.parse(`${addDays(MONDAY, at)}T18:00:00Z`);
  return play(start(segmentsOf(backAndCardio), { id: `s${at}`, startedAtMs, participants }), [tick(2_000_000)]);
}

const row = { exerciseId: 'reverse-grip-row', setIndex: 0 };
const massOf = (draft: SetDraft, exerciseId: string): number | null | undefined => draft.find((one) => one.exerciseId === exerciseId)?.massKg;

/** Two steps up from no weight is a light pair and one more: 2.5 kg. */
async function lift(log: StrengthLog, at: number, more: number): Promise<SetDraft> {
  const session = sessionOn(at);
  let draft = withReps(await log.draftFor(session), row, more);
  if (massOf(draft, row.exerciseId) === null) draft = withMass(withMass(draft, row, 1, 'metric'), row, 1, 'metric');
  await log.save(session, draft);
  return draft;
}

describe('the strength log', () => {
  it('remembers the weight of last time, and says what was done', async () => {
    const { log } = setUp();
    await lift(log, 0, 1);
    assert.equal(massOf(await log.draftFor(sessionOn(3)), row.exerciseId), 2.5);
    assert.deepEqual((await log.lastTimes([row.exerciseId])).get(row.exerciseId), { localDay: MONDAY, reps: 13, massKg: 2.5 });
  });

  it('after two good sessions proposes the next weight, and the yes is there the next time', async () => {
    const { log, settings } = setUp();
    await lift(log, 0, 1);
    const draft = await lift(log, 3, 2);
    const proposals = await log.proposalsFor(draft);
    assert.deepEqual(proposals, [{ exerciseId: row.exerciseId, proposal: { kind: 'heavier', fromKg: 2.5, toKg: 3 } }]);
    log.accept(proposals[0]!);
    assert.deepEqual(settings.state.person.movePlans, { 'reverse-grip-row': { variant: null, reps: null, massKg: 3 } });
    assert.equal(massOf(await log.draftFor(sessionOn(6)), row.exerciseId), 3);
    assert.deepEqual(await log.proposalsFor(draft), []);
  });

  it('lets what was really lifted take the place of what was planned', async () => {
    const { log, settings } = setUp();
    await lift(log, 0, 1);
    const [first] = await log.proposalsFor(await lift(log, 3, 1));
    log.accept(first!);
    const session = sessionOn(6);
    await log.save(session, withMass(await log.draftFor(session), row, -1, 'metric'));
    assert.deepEqual(settings.state.person.movePlans, {});
    assert.equal(massOf(await log.draftFor(sessionOn(9)), row.exerciseId), 2.5);
  });

  it('answered again for the same session keeps one answer', async () => {
    const { log, repository } = setUp();
    await lift(log, 0, 1);
    await lift(log, 0, -2);
    assert.equal(repository.kept.size, 5);
    assert.equal((await log.record(row.exerciseId)).sessions.length, 1);
  });

  it('asks nothing of those who took no part', async () => {
    const { log } = setUp();
    assert.deepEqual(await log.draftFor(sessionOn(0, ['somebody-else'])), []);
    assert.deepEqual(await log.draftFor(sessionOn(0, [])), []);
  });

  it('tells of all moves, and of those first that have a next step', async () => {
    const { log } = setUp();
    await lift(log, 0, 1);
    log.change('jumping-jacks', { variant: 'easier' });
    const records = await log.records();
    assert.equal(records.length, 6);
    assert.deepEqual(records[0]?.exerciseId, 'jumping-jacks');
    assert.equal(records.find(({ exerciseId }) => exerciseId === row.exerciseId)?.best?.reps, 13);
  });
});
