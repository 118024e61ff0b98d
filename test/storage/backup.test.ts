import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { backupText } from '../../src/storage/backup-file.ts';
import type { RestoreOutcome } from '../../src/domain/backup.ts';
import { setLogIdOf } from '../../src/domain/tracking/set-log.ts';
import { anyBackup } from './backup-rows.ts';
import { activity, closeAll, ended, freshName, openForTest, played, session, type Opened } from './support.ts';

const ANN = '01kex0000000000000000000aa';

async function textOf(storage: Opened): Promise<string> {
  const made = await storage.backup.make();
  if (!made.ok) throw new Error(made.problem);
  return made.value.join('');
}

/** What is kept, without when the file was made. */
async function keptIn(storage: Opened): Promise<unknown> {
  const { madeAtMs: _madeAtMs, ...kept } = JSON.parse(await textOf(storage)) as Record<string, unknown>;
  for (const list of Object.values(kept)) if (Array.isArray(list)) (list as { id: string }[]).sort((one, other) => (one.id < other.id ? -1 : 1));
  return kept;
}

async function restore(storage: Opened, text: string): Promise<RestoreOutcome> {
  const read = storage.backup.read(text);
  if (!read.ok) throw new Error(read.problem);
  const restored = await read.value.restore();
  if (!restored.ok) throw new Error(restored.problem);
  return restored.value;
}

async function earlier(version: number): Promise<string> {
  return (await fetch(new URL(`./backups/version-${version}.json`, import.meta.url))).text();
}

describe('a backup', () => {
  afterEach(closeAll);

  it('made by version 1 brings everything to a new device, and the empty first person there goes', async () => {
    const storage = await openForTest();
    await storage.people.save({ id: 'first', name: '', deletedAtMs: null });
    expect((await restore(storage, await earlier(1))).changedCount).to.be.above(8);
    expect((await storage.people.list()).map(({ name }) => name)).to.deep.equal(['Ann', '']);
    expect((await storage.sessions.listBetween('2026-01-01', '2026-01-31')).map(({ segments }) => segments.length)).to.deep.equal([20, 20]);
    expect((await storage.settings.loadPerson(ANN)).units).to.equal('us');
    expect((await storage.activities.listBetween(ANN, '2026-01-12', '2026-01-12')).map(({ kind }) => kind)).to.deep.equal(['walk']);
    expect((await storage.setLogs.listBetween(ANN, '2026-01-01', '2026-01-31')).map(({ massKg }) => massKg)).to.deep.equal([5]);
    expect((await storage.intentions.list(ANN)).length).to.equal(1);
    expect((await storage.measurements.list(ANN)).map(({ value }) => value)).to.deep.equal([70]);
    const sums = await storage.daySums.listBetween(ANN, '2026-01-01', '2026-01-31');
    expect(sums.map(({ day, moderateMin, vigorousMin }) => [day, moderateMin, vigorousMin])).to.deep.equal([
      ['2026-01-12', 30, 0], ['2026-01-13', 5, 5], ['2026-01-14', 1, 1],
    ]);
  });

  it('made by version 2 brings the meals, the recipes and all that belongs to them', async () => {
    const { food, backup, ...storage } = await openForTest();
    await restore({ food, backup, ...storage } as Opened, await earlier(2));
    expect((await food.meals.listBetween('2026-01-01', '2026-01-31')).map(({ id }) => id)).to.deep.equal(['2026-01-14/dinner', '2026-01-15/lunch']);
    expect((await food.recipes.list()).map(({ name }) => name)).to.deep.equal(['Pea soup']);
    expect((await food.recipeMarks.list()).map(({ rating }) => rating)).to.deep.equal([5]);
    expect((await food.weekTemplates.list()).map(({ name }) => name)).to.deep.equal(['Winter']);
    expect((await food.shopping.list()).map(({ kind }) => kind).sort()).to.deep.equal(['checked', 'own']);
    expect((await food.pantry.list()).map(({ id }) => id)).to.deep.equal(['salt']);
    expect((await food.household.load()).allergies).to.deep.equal(['peanuts']);
  });

  for (const version of [1, 2]) it(`of version ${version} taken in twice changes nothing the second time, not even a date`, async () => {
    const storage = await openForTest();
    const text = await earlier(version);
    await restore(storage, text);
    const kept = await keptIn(storage);
    storage.changes.length = 0;
    expect(await restore(storage, text)).to.deep.equal({ changedCount: 0 });
    expect(await keptIn(storage)).to.deep.equal(kept);
    expect(storage.changes).to.deep.equal([]);
  });

  it('brings a person back to what they kept, whatever had been kept', async () => {
    await fc.assert(fc.asyncProperty(anyBackup, async (file) => {
      const text = backupText(file).join('');
      const here = await openForTest();
      await restore(here, text);
      const there = await openForTest();
      await restore(there, await textOf(here));
      expect(await keptIn(there)).to.deep.equal(await keptIn(here));
      expect((await restore(here, text)).changedCount).to.equal(0);
    }), { numRuns: 12 });
  });

  it('and another one lead to the same, in any order and any number of times', async () => {
    await fc.assert(fc.asyncProperty(anyBackup, anyBackup, async (one, other) => {
      const texts = [one, other].map((file) => backupText(file).join(''));
      const forward = await openForTest();
      const backward = await openForTest();
      for (const text of texts) await restore(forward, text);
      for (const text of [...texts].reverse().concat(texts)) await restore(backward, text);
      expect(await keptIn(backward)).to.deep.equal(await keptIn(forward));
    }), { numRuns: 12 });
  });

  it('does not bring back what was deleted later, nor undo what was done later', async () => {
    let now = 1_000;
    const storage = await openForTest({ now: () => now });
    await storage.sessions.save(played({ id: 'a', status: ended }), 'strict');
    await storage.activities.save(activity());
    await storage.settings.savePerson('person-1', { units: 'us' });
    const text = await textOf(storage);
    now = 2_000;
    await storage.sessions.remove('a');
    await storage.activities.save(activity({ durationMin: 55 }));
    await storage.settings.savePerson('person-1', { units: 'metric' });
    expect((await restore(storage, text)).changedCount).to.equal(0);
    expect(await storage.sessions.listBetween('2000-01-01', '2100-01-01')).to.deep.equal([]);
    expect((await storage.activities.listBetween('person-1', '2023-11-14', '2023-11-14'))[0]?.durationMin).to.equal(55);
    expect((await storage.settings.loadPerson('person-1')).units).to.equal('metric');
  });

  it('brings a session that was interrupted, to go on with', async () => {
    const before = await openForTest();
    await before.sessions.save(session(), 'strict');
    const after = await openForTest();
    await restore(after, await textOf(before));
    expect((await after.sessions.findUnfinished())?.id).to.equal('session-1');
  });

  it('leaves a first person who has trained, or has a name, where they are', async () => {
    for (const [name, participants] of [['', ['first']], ['Bo', ['someone-else']]] as const) {
      const storage = await openForTest();
      await storage.people.save({ id: 'first', name, deletedAtMs: null });
      await storage.sessions.save(played({ participants }), 'strict');
      await restore(storage, await earlier(1));
      expect((await storage.people.list()).map(({ id }) => id)).to.include('first');
    }
  });

  it('that is refused changes nothing', async () => {
    const storage = await openForTest();
    await storage.activities.save(activity());
    const kept = await keptIn(storage);
    const text = await earlier(1);
    for (const bad of ['', text.slice(0, 3_000), text.replace('"reps":12', '"reps":"12"'), text.replace('"version": 1', '"version": 3')]) {
      expect(storage.backup.read(bad).ok).to.equal(false);
    }
    expect(await keptIn(storage)).to.deep.equal(kept);
  });

  it('holds nothing of the device, and no row that it would be refused for', async () => {
    const storage = await openForTest();
    await storage.settings.saveDevice({ textScale: 150 });
    await storage.setLogs.saveAll([{ ...set(), reps: Number.NaN }]);
    await storage.activities.save(activity({ localDay: '2023-99-99' }));
    const text = await textOf(storage);
    expect(text).not.to.contain('textScale');
    expect(storage.backup.read(text).ok).to.equal(true);
  });

  it('cannot be made or restored while the database is away: half of it would look like a whole', async () => {
    const storage = await openForTest({ name: freshName(), migrations: [() => { throw new Error('no'); }] });
    expect(await storage.backup.make()).to.deep.equal({ ok: false, problem: 'unavailable' });
    const read = storage.backup.read(await earlier(1));
    expect(read.ok && (await read.value.restore())).to.deep.equal({ ok: false, problem: 'unavailable' });
    expect(await storage.people.list()).to.deep.equal([]);
  });
});

describe('everything', () => {
  afterEach(closeAll);

  it('erased is gone, also for the other tabs, which hear of it; one new person is left', async () => {
    const name = freshName();
    const storage = await openForTest({ name });
    const other = await openForTest({ name });
    await restore(storage, await earlier(1));
    await storage.settings.saveDevice({ textScale: 150 });
    expect((await storage.backup.eraseEverything()).ok).to.equal(true);
    const [person, ...others] = await other.people.list();
    expect([person?.name, others]).to.deep.equal(['', []]);
    expect(await other.sessions.hasAny()).to.equal(false);
    expect((await other.settings.loadDevice()).textScale).to.equal(100);
    expect(await other.daySums.listBetween(ANN, '2026-01-01', '2026-01-31')).to.deep.equal([]);
    const kept = (await keptIn(storage)) as Record<string, unknown[]>;
    expect(Object.keys(kept).map((key) => (Array.isArray(kept[key]) ? kept[key].length : 1))).to.deep.equal([1, 1, 1, ...Array<number>(13).fill(0)]);
  });

  it('can be restored afterwards', async () => {
    const storage = await openForTest();
    await restore(storage, await earlier(1));
    const kept = (await keptIn(storage)) as { people: { id: string }[] };
    const text = await textOf(storage);
    await storage.backup.eraseEverything();
    await restore(storage, text);
    const again = (await keptIn(storage)) as { people: { id: string; deletedAtMs: number | null }[] };
    const known = new Set(kept.people.map(({ id }) => id));
    expect({ ...again, people: again.people.filter(({ id }) => known.has(id)) }).to.deep.equal(kept);
    expect(again.people.filter(({ id, deletedAtMs }) => !known.has(id) && deletedAtMs === null)).to.deep.equal([]);
  });

  it('is kept when it cannot be erased', async () => {
    const storage = await openForTest({ migrations: [() => { throw new Error('no'); }] });
    await storage.activities.save(activity());
    expect(await storage.backup.eraseEverything()).to.deep.equal({ ok: false, problem: 'unavailable' });
    expect((await storage.activities.listBetween('person-1', '2023-11-14', '2023-11-14')).length).to.equal(1);
  });

  it('leaves no trace of a session another page saved meanwhile', async () => {
    const storage = await openForTest();
    await storage.sessions.save(session(), 'strict');
    await storage.backup.dropSession('session-1');
    expect(await storage.sessions.hasAny()).to.equal(false);
  });
});

function set() {
  const one = {
    personId: 'person-1', sessionId: 'session-1', localDay: '2023-11-14', exerciseId: 'bent-over-row', variant: 'regular' as const,
    setIndex: 0, reps: 12, targetReps: 12, massKg: null,
  };
  return { ...one, id: setLogIdOf(one) };
}
