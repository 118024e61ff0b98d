import { expect } from '@esm-bundle/chai';
import { openDatabase, type Database } from '../../src/storage/database.ts';
import { closeAll, closeLater, ended, freshName, openForTest, session } from './support.ts';

const day = ['2023-11-14', '2023-11-14'] as const;

describe('a row nobody can read', () => {
  let name: string;
  let raw: Database;

  beforeEach(async () => {
    const ignore = () => undefined;
    name = freshName();
    raw = closeLater(await openDatabase({ name, onBlocked: ignore, onBlocking: ignore, onTerminated: ignore }));
  });
  afterEach(closeAll);

  it('is set aside as it is, told once, and the others are read', async () => {
    const storage = await openForTest({ name });
    await storage.sessions.save(session({ id: 'good' }), 'strict');
    const bad = { ...(await raw.get('sessions', 'good')), id: 'bad', elapsedMs: 'four', note: 'kept' };
    await raw.put('sessions', bad);
    for (let times = 0; times < 2; times += 1) {
      expect((await storage.sessions.listBetween(...day)).map(({ id }) => id)).to.deep.equal(['good']);
    }
    expect(storage.problems).to.deep.equal(['damaged-row']);
    expect(await raw.count('sessions', 'bad')).to.equal(0);
    expect((await raw.get('quarantine', 'sessions/bad')).row).to.deep.equal(bad);
  });

  it('costs an unfinished session nothing but itself', async () => {
    await raw.put('sessions', { id: 'bad', localDay: 5, unfinishedSinceMs: 1 });
    const storage = await openForTest({ name });
    expect(await storage.sessions.findUnfinished()).to.equal(null);
    expect(storage.problems).to.deep.equal(['damaged-row']);
  });

  it('leaves the minutes of a session whose segments are damaged, and does not offer to go on with it', async () => {
    const performed = [
      { segmentIndex: 0, ms: 30_000, phase: 'strength', exerciseId: 'bent-over-row', side: null, variant: 'regular', isComplete: true },
    ] as const;
    const writer = await openForTest({ name });
    await writer.sessions.save(session({ performed }), 'strict');
    writer.close();
    const { id } = (await raw.getAll('timelines'))[0];
    await raw.put('timelines', { id, segments: 'torn' });
    const storage = await openForTest({ name });
    expect(await storage.sessions.findUnfinished()).to.equal(null);
    const [kept] = await storage.sessions.listBetween(...day);
    expect(kept?.performed).to.deep.equal(performed);
    expect(kept?.status).to.deep.equal({ kind: 'ended', isCompleted: false });
    expect(storage.problems).to.deep.equal(['damaged-row']);
    expect((await raw.get('quarantine', `timelines/${id}`)).row.segments).to.equal('torn');
  });

  it('costs a setting only itself', async () => {
    const writer = await openForTest({ name });
    await writer.settings.saveDevice({ textScale: 125, soundVolume: 3 });
    await raw.put('settings', { ...(await raw.get('settings', 'device/this/textScale')), value: 124 });
    const storage = await openForTest({ name });
    const settings = await storage.settings.loadDevice();
    expect(settings.textScale).to.equal(100);
    expect(settings.soundVolume).to.equal(3);
    expect(storage.problems).to.deep.equal(['damaged-row']);
  });

  it('costs the list of people only itself', async () => {
    await raw.put('people', { id: 'a', name: 7, deletedAtMs: null });
    await raw.put('people', { id: 'b', name: '', deletedAtMs: null });
    const storage = await openForTest({ name });
    expect((await storage.people.list()).map(({ id }) => id)).to.deep.equal(['b']);
  });

  it('stays where it is when even moving it fails, and is still not shown', async () => {
    await raw.put('sessions', { id: 'bad', localDay: day[0] });
    const storage = await openForTest({ name });
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
    const listed = await storage.sessions.listBetween(...day);
    IDBObjectStore.prototype.put = put;
    expect(listed).to.deep.equal([]);
    expect(await raw.count('sessions', 'bad')).to.equal(1);
  });

  it('leaves a row the engine itself cannot read, and answers the others', async () => {
    const storage = await openForTest({ name });
    await storage.sessions.save(session({ status: ended }), 'strict');
    await raw.put('sessions', { id: 'zz', localDay: day[0] });
    const all = IDBIndex.prototype.getAll;
    const { get } = IDBObjectStore.prototype;
    const fail = () => {
      throw new DOMException('torn page', 'UnknownError');
    };
    IDBIndex.prototype.getAll = fail;
    IDBObjectStore.prototype.get = function (id) {
      return id === 'zz' ? fail() : get.call(this, id);
    };
    const listed = await storage.sessions.listBetween(...day);
    IDBIndex.prototype.getAll = all;
    IDBObjectStore.prototype.get = get;
    expect(listed.map(({ id }) => id)).to.deep.equal(['session-1']);
    expect(storage.problems).to.deep.equal(['damaged-row']);
  });
});
