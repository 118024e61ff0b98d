import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { ACTIVITY_KINDS, type Activity } from '../../src/domain/tracking/activity.ts';
import type { Intention } from '../../src/domain/tracking/intention.ts';
import { measurementIdOf, type Measurement } from '../../src/domain/tracking/measurement.ts';
import { MUSCLE_GROUPS } from '../../src/domain/tracking/muscle-group.ts';
import { setLogIdOf, type SetLog } from '../../src/domain/tracking/set-log.ts';
import { openDatabase, type Database } from '../../src/storage/database.ts';
import type { StoreName } from '../../src/storage/rows.ts';
import { activity, closeAll, closeLater, freshName, openForTest } from './support.ts';

const ignore = () => undefined;
const openRaw = async (name: string): Promise<Database> =>
  closeLater(await openDatabase({ name, onBlocked: ignore, onBlocking: ignore, onTerminated: ignore }));

const text = fc.string({ minLength: 1 });
const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const anyActivity: fc.Arbitrary<Activity> = fc.record({
  id: fc.uuid(),
  personId: text,
  localDay: day,
  kind: fc.constantFrom(...ACTIVITY_KINDS),
  durationMin: fc.integer({ min: 1, max: 1_440 }),
  intensity: fc.constantFrom('light', 'moderate', 'vigorous'),
  groups: fc.subarray([...MUSCLE_GROUPS]),
  createdAtMs: fc.nat(Number.MAX_SAFE_INTEGER),
});

const anySet: fc.Arbitrary<SetLog> = fc
  .record({
    personId: text,
    sessionId: text,
    localDay: day,
    exerciseId: text,
    variant: fc.constantFrom('regular', 'easier', 'harder'),
    setIndex: fc.nat(20),
    reps: fc.nat(100),
    targetReps: fc.nat(100),
    massKg: fc.option(fc.double({ min: 0, max: 80, noNaN: true }).map(Math.abs), { nil: null }),
  })
  .map((set) => ({ ...set, id: setLogIdOf(set) }));

const anyIntention: fc.Arbitrary<Intention> = fc.record({
  id: fc.uuid(),
  personId: text,
  weekday: fc.constantFrom(0, 1, 2, 3, 4, 5, 6),
  minuteOfDay: fc.nat(1_439),
  workoutId: fc.option(text, { nil: null }),
});

const anyMeasurement: fc.Arbitrary<Measurement> = fc
  .record({
    personId: text,
    localDay: day,
    kind: fc.constantFrom('weight', 'waist', 'resting-pulse', 'mood'),
    value: fc.double({ min: 0, max: 300, noNaN: true }).map(Math.abs),
  })
  .map((measurement) => ({ ...measurement, id: measurementIdOf(measurement) }));

function set(change: Partial<Omit<SetLog, 'id'>> = {}): SetLog {
  const made = {
    personId: 'p', sessionId: 's', localDay: '2026-03-02', exerciseId: 'row', variant: 'regular' as const, setIndex: 0, reps: 12,
    targetReps: 12, massKg: 5, ...change,
  };
  return { ...made, id: setLogIdOf(made) };
}

function intention(change: Partial<Intention> = {}): Intention {
  return { id: 'i', personId: 'p', weekday: 1, minuteOfDay: 1_110, workoutId: null, ...change };
}

function weight(change: Partial<Omit<Measurement, 'id'>> = {}): Measurement {
  const made = { personId: 'p', localDay: '2026-03-02', kind: 'weight' as const, value: 70, ...change };
  return { ...made, id: measurementIdOf(made) };
}

describe('what a person keeps', () => {
  afterEach(closeAll);

  it('comes back from disk as it was saved, whatever is in it', async () => {
    const { activities, setLogs, intentions, measurements, problems } = await openForTest();
    await fc.assert(
      fc.asyncProperty(anyActivity, anySet, anyIntention, anyMeasurement, async (one, done, meant, measured) => {
        await activities.save(one);
        await setLogs.saveAll([done]);
        await intentions.save(meant);
        await measurements.save(measured);
        const read = [
          ...(await activities.listBetween(one.personId, one.localDay, one.localDay)),
          ...(await setLogs.listOfExercise(done.personId, done.exerciseId, done.localDay)),
          ...(await setLogs.listBetween(done.personId, done.localDay, done.localDay)),
          ...(await intentions.list(meant.personId)),
          ...(await measurements.list(measured.personId)),
        ];
        for (const item of [one, done, done, meant, measured]) expect(read).to.deep.include(item);
      }),
      { numRuns: 40 },
    );
    expect(problems).to.deep.equal([]);
  }).timeout(60_000);

  it('is still there after closing and opening again', async () => {
    const name = freshName();
    const first = await openForTest({ name });
    await first.activities.save(activity());
    await first.setLogs.saveAll([set()]);
    await first.intentions.save(intention());
    await first.measurements.save(weight());
    first.close();
    const second = await openForTest({ name });
    expect(await second.activities.listBetween('person-1', '2023-11-14', '2023-11-14')).to.deep.equal([activity()]);
    expect(await second.setLogs.listBetween('p', '2026-03-02', '2026-03-02')).to.deep.equal([set()]);
    expect(await second.intentions.list('p')).to.deep.equal([intention()]);
    expect(await second.measurements.list('p')).to.deep.equal([weight()]);
  });

  it('is gone once removed, leaves nothing of the person, and comes back when it is saved again', async () => {
    const name = freshName();
    const { activities, intentions, measurements } = await openForTest({ name });
    const lists = async () => [
      ...(await activities.listBetween('person-1', '2023-11-14', '2023-11-14')), ...(await intentions.list('p')), ...(await measurements.list('p')),
    ];
    const saveAll = async () => {
      await activities.save(activity());
      await intentions.save(intention());
      await measurements.save(weight());
    };
    await saveAll();
    await activities.remove('activity-1');
    await intentions.remove('i');
    await measurements.remove(weight().id);
    expect(await lists()).to.deep.equal([]);
    const raw = await openRaw(name);
    expect(await raw.get('activities', 'activity-1')).to.deep.equal({ id: 'activity-1', updatedAtMs: 1_000, deletedAtMs: 1_000 });
    await saveAll();
    expect((await lists()).length).to.equal(3);
  });

  it('is listed for one person only, even when ids begin the same or hold a slash', async () => {
    const { setLogs, measurements } = await openForTest();
    await setLogs.saveAll([set(), set({ personId: 'p/row' }), set({ exerciseId: 'row/2' }), set({ exerciseId: 'rower' })]);
    await measurements.save(weight());
    await measurements.save(weight({ personId: 'p/weight' }));
    expect(await setLogs.listOfExercise('p', 'row', '2000-01-01')).to.deep.equal([set()]);
    expect(await measurements.list('p')).to.deep.equal([weight()]);
  });

  it('is kept in memory on a full disk, and read from there', async () => {
    const storage = await openForTest();
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
    try {
      expect(await storage.activities.save(activity())).to.deep.equal({ ok: false, problem: 'full' });
      await storage.setLogs.saveAll([set(), set({ localDay: '2026-03-01' })]);
      await storage.intentions.save(intention());
      await storage.intentions.remove('i');
      expect(await storage.activities.listBetween('person-1', '2023-11-14', '2023-11-14')).to.deep.equal([activity()]);
      expect(await storage.setLogs.listOfExercise('p', 'row', '2026-03-02')).to.deep.equal([set()]);
      expect(await storage.intentions.list('p')).to.deep.equal([]);
    } finally {
      IDBObjectStore.prototype.put = put;
    }
  });
});

describe('activities', () => {
  afterEach(closeAll);

  it('of the days asked for come oldest first, in the order they were written down', async () => {
    const { activities } = await openForTest();
    const days = ['2026-03-01', '2026-03-02', '2026-03-08', '2026-03-09'];
    for (const localDay of days) await activities.save(activity({ id: localDay, localDay }));
    await activities.save(activity({ id: 'a', localDay: '2026-03-08', createdAtMs: 2 }));
    await activities.save(activity({ id: 'b', localDay: '2026-03-08', createdAtMs: 1 }));
    const listed = await activities.listBetween('person-1', '2026-03-02', '2026-03-08');
    expect(listed.map(({ id }) => id)).to.deep.equal(['2026-03-02', 'b', 'a', '2026-03-08']);
    expect(await activities.listBetween('person-1', '2026-03-08', '2026-03-02')).to.deep.equal([]);
  });
});

describe('set logs', () => {
  afterEach(closeAll);

  it('of one move come oldest first, from the day asked for, and a second set after the first, not after the tenth', async () => {
    const { setLogs } = await openForTest();
    const tenth = Array.from({ length: 11 }, (_, setIndex) => set({ setIndex, localDay: '2026-03-04' }));
    await setLogs.saveAll([...tenth, set({ localDay: '2026-03-03', sessionId: 't' }), set({ localDay: '2026-03-01' })]);
    const listed = await setLogs.listOfExercise('p', 'row', '2026-03-02');
    expect(listed.map(({ setIndex }) => setIndex)).to.deep.equal([0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(listed[0]?.localDay).to.equal('2026-03-03');
  });

  it('answered again take the first answer’s place', async () => {
    const { setLogs } = await openForTest();
    await setLogs.saveAll([set()]);
    await setLogs.saveAll([set({ reps: 14 })]);
    expect((await setLogs.listBetween('p', '2026-03-02', '2026-03-02')).map(({ reps }) => reps)).to.deep.equal([14]);
  });

  it('of no set at all are saved without a word', async () => {
    const { setLogs, changes } = await openForTest();
    expect((await setLogs.saveAll([])).ok).to.equal(true);
    expect(changes.every(({ stores }) => stores.length === 0)).to.equal(true);
  });
});

describe('intentions and measurements', () => {
  afterEach(closeAll);

  it('come by weekday and time, and by day', async () => {
    const { intentions, measurements } = await openForTest();
    await intentions.save(intention({ id: 'late', weekday: 3, minuteOfDay: 1_200 }));
    await intentions.save(intention({ id: 'early', weekday: 3, minuteOfDay: 420 }));
    await intentions.save(intention({ id: 'sunday', weekday: 0 }));
    await measurements.save(weight({ localDay: '2026-03-09' }));
    await measurements.save(weight({ kind: 'mood', value: 4, localDay: '2026-03-03' }));
    await measurements.save(weight());
    await measurements.save(weight({ value: 69.5 }));
    expect((await intentions.list('p')).map(({ id }) => id)).to.deep.equal(['sunday', 'early', 'late']);
    expect((await measurements.list('p')).map(({ localDay, value }) => [localDay, value])).to.deep.equal([
      ['2026-03-02', 69.5], ['2026-03-03', 4], ['2026-03-09', 70],
    ]);
  });
});

describe('a damaged row of what a person keeps', () => {
  afterEach(closeAll);

  it('is set aside as it is, told once, and costs nothing but itself', async () => {
    const name = freshName();
    const storage = await openForTest({ name });
    await storage.activities.save(activity());
    await storage.setLogs.saveAll([set()]);
    await storage.intentions.save(intention());
    await storage.measurements.save(weight());
    const raw = await openRaw(name);
    const damaged: readonly [StoreName, object][] = [
      ['activities', { ...activity({ id: 'bad' }), durationMin: 0 }],
      ['activities', { ...activity({ id: 'worse' }), groups: ['wings'] }],
      ['set-logs', { ...set(), id: 'p/row/2026-03-02/s/bad', reps: 1.5 }],
      ['intentions', { ...intention({ id: 'bad' }), weekday: 7 }],
      ['measurements', { ...weight(), id: 'p/weight/bad', value: NaN }],
    ];
    for (const [store, row] of damaged) await raw.put(store, row);
    expect(await storage.activities.listBetween('person-1', '2023-11-14', '2023-11-14')).to.deep.equal([activity()]);
    expect(await storage.setLogs.listOfExercise('p', 'row', '2000-01-01')).to.deep.equal([set()]);
    expect(await storage.intentions.list('p')).to.deep.equal([intention()]);
    expect(await storage.measurements.list('p')).to.deep.equal([weight()]);
    expect(storage.problems).to.deep.equal(['damaged-row']);
    const aside = await raw.getAll('quarantine');
    expect(aside.map(({ row }) => row)).to.have.deep.members(damaged.map(([, row]) => row));
  });
});
