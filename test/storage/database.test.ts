import { openDB } from 'idb';
import { expect } from '@esm-bundle/chai';
import { openDatabase, type OpenDatabaseOptions } from '../../src/storage/database.ts';
import { MIGRATIONS, type Migration } from '../../src/storage/migrations.ts';
import { UpgradeError } from '../../src/storage/problems.ts';
import { STORE_NAMES } from '../../src/storage/rows.ts';
import { closeAll, closeLater, freshName, openForTest, session, until } from './support.ts';

const ignore = () => undefined;
const open = async (options: Partial<OpenDatabaseOptions>) =>
  closeLater(await openDatabase({ onBlocked: ignore, onBlocking: ignore, onTerminated: ignore, ...options }));

/** A step of a later version that rewrites a row, as real ones will. */
const addNickname: Migration = async (_database, transaction) => {
  const people = transaction.objectStore('people');
  for (const row of await people.getAll()) await people.put?.({ ...row, nickname: row.name.slice(0, 1) });
};

const createThenFail: Migration = async (database, transaction) => {
  database.createObjectStore('half-done');
  await transaction.objectStore('people').getAll();
  throw new Error('a step that fails');
};

describe('openDatabase', () => {
  afterEach(closeAll);

  it('makes every table', async () => {
    const database = await open({ name: freshName() });
    expect(database.version).to.equal(MIGRATIONS.length);
    expect(Array.from(database.objectStoreNames)).to.deep.equal([...STORE_NAMES].sort());
  });

  it('upgrades an older version and keeps its rows', async () => {
    const name = freshName();
    const older = await open({ name });
    await older.put('people', { id: 'p', name: 'Ada' });
    older.close();
    const newer = await open({ name, migrations: [...MIGRATIONS, addNickname] });
    expect(newer.version).to.equal(MIGRATIONS.length + 1);
    expect(await newer.get('people', 'p')).to.deep.equal({ id: 'p', name: 'Ada', nickname: 'A' });
  });

  it('leaves the older version whole when a step of the upgrade fails', async () => {
    const name = freshName();
    const older = await open({ name });
    await older.put('people', { id: 'p', name: 'Ada' });
    older.close();
    const failure = await open({ name, migrations: [...MIGRATIONS, addNickname, createThenFail] }).catch((error: unknown) => error);
    expect(failure).to.be.instanceOf(UpgradeError);
    const after = await open({ name });
    expect(after.version).to.equal(MIGRATIONS.length);
    expect(Array.from(after.objectStoreNames)).not.to.include('half-done');
    expect(await after.get('people', 'p')).to.deep.equal({ id: 'p', name: 'Ada' });
  });
});

describe('several tabs', () => {
  afterEach(closeAll);

  it('lets a newer page upgrade, says so, and keeps what comes after in memory', async () => {
    const name = freshName();
    const older = await openForTest({ name });
    const newer = await openForTest({ name, migrations: [...MIGRATIONS, addNickname] });
    expect(older.problems).to.deep.equal(['outdated']);
    expect(newer.problems).to.deep.equal([]);
    expect(newer.isPersistent).to.equal(true);
    expect(older.isPersistent).to.equal(false);
    expect((await older.sessions.save(session(), 'strict')).ok).to.equal(false);
    expect((await older.sessions.findUnfinished())?.id).to.equal('session-1');
  });

  it('keeps the database while a workout plays, and lets go after it', async () => {
    const name = freshName();
    let isPlaying = true;
    const older = await openForTest({ name, mayLetGo: () => !isPlaying });
    const newer = await openForTest({ name, migrations: [...MIGRATIONS, addNickname] });
    expect(newer.problems).to.deep.equal(['blocked']);
    expect((await older.sessions.save(session(), 'strict')).ok).to.equal(true);
    isPlaying = false;
    await older.sessions.save(session({ revision: 4 }), 'strict');
    await until(() => newer.isPersistent);
    expect((await newer.sessions.findUnfinished())?.revision).to.equal(4);
  });

  it('goes on in memory while an older tab blocks, and writes it all once that tab lets go', async () => {
    const name = freshName();
    const stubborn = closeLater(await openDB(name, 1, { upgrade: (database) => void MIGRATIONS[0]?.(database, null as never) }));
    const storage = await openForTest({ name, migrations: [...MIGRATIONS, addNickname] });
    expect(storage.problems).to.deep.equal(['blocked']);
    expect(await storage.sessions.save(session(), 'strict')).to.deep.equal({ ok: false, problem: 'unavailable' });
    expect(await storage.sessions.findUnfinished()).to.deep.equal(session());
    stubborn.close();
    await until(() => storage.isPersistent);
    storage.close();
    const after = await openForTest({ name, migrations: [...MIGRATIONS, addNickname] });
    expect(await after.sessions.findUnfinished()).to.deep.equal(session());
  });

  it('trains as the same person while the database is held by an older tab', async () => {
    const name = freshName();
    const before = await openForTest({ name });
    await before.people.save({ id: 'p', name: 'Ada', deletedAtMs: null });
    await before.people.list();
    before.close();
    const stubborn = closeLater(await openDB(name));
    const storage = await openForTest({ name, migrations: [...MIGRATIONS, addNickname] });
    expect((await storage.people.list()).map(({ id }) => id)).to.deep.equal(['p']);
    await storage.settings.savePerson('p', { units: 'us' });
    stubborn.close();
    await until(() => storage.isPersistent);
    expect((await storage.people.list())[0]?.name).to.equal('Ada');
    expect((await storage.settings.loadPerson('p')).units).to.equal('us');
  });

  it('does not touch a database a newer page has upgraded', async () => {
    const name = freshName();
    (await open({ name, migrations: [...MIGRATIONS, addNickname] })).close();
    const storage = await openForTest({ name });
    expect(storage.problems).to.deep.equal(['outdated']);
    await storage.sessions.save(session(), 'strict');
    expect((await storage.sessions.findUnfinished())?.id).to.equal('session-1');
  });

  it('hears what another tab has written', async () => {
    const name = freshName();
    const one = await openForTest({ name });
    const other = await openForTest({ name });
    await one.sessions.save(session(), 'relaxed');
    expect(one.changes).to.deep.equal([{ stores: ['timelines', 'sessions', 'day-sums'], from: 'here' }]);
    await until(() => other.changes.length > 0);
    expect(other.changes).to.deep.equal([{ stores: ['timelines', 'sessions', 'day-sums'], from: 'elsewhere' }]);
    expect((await other.sessions.findUnfinished())?.id).to.equal('session-1');
  });
});
