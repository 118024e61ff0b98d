import { openDB } from 'idb';
import { expect } from '@esm-bundle/chai';
import { MIGRATIONS } from '../../src/storage/migrations.ts';
import { closeAll, closeLater, ended, freshName, openForTest, session, until, type Opened } from './support.ts';

/** Replaces a method until the test is over. */
function replace<Owner extends object, Name extends keyof Owner>(owner: Owner, name: Name, value: Owner[Name]): () => void {
  const before = owner[name];
  owner[name] = value;
  const restore = () => void (owner[name] = before);
  restores.push(restore);
  return restore;
}
const restores: (() => void)[] = [];

function fillDisk(): () => void {
  return replace(IDBObjectStore.prototype, 'put', () => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
}

describe('storage in trouble', () => {
  afterEach(async () => {
    for (const restore of restores.splice(0)) restore();
    await closeAll();
  });

  it('keeps a workout in memory on a full disk, and says so once', async () => {
    const storage = await openForTest();
    fillDisk();
    for (let revision = 1; revision <= 3; revision += 1) {
      expect(await storage.sessions.save(session({ revision }), 'relaxed')).to.deep.equal({ ok: false, problem: 'full' });
    }
    expect(storage.problems).to.deep.equal(['full']);
    expect(storage.isPersistent).to.equal(false);
    expect((await storage.sessions.findUnfinished())?.revision).to.equal(3);
    expect((await storage.sessions.listBetween('2023-11-14', '2023-11-14')).length).to.equal(1);
  });

  it('writes what was kept in memory with the next save that works', async () => {
    const name = freshName();
    const storage = await openForTest({ name });
    const makeRoom = fillDisk();
    await storage.sessions.save(session({ status: ended }), 'strict');
    await storage.settings.saveDevice({ textScale: 150 });
    makeRoom();
    await storage.people.save({ id: 'p', name: '', deletedAtMs: null });
    expect(storage.isPersistent).to.equal(true);
    storage.close();
    const after = await openForTest({ name });
    expect(await after.sessions.listBetween('2023-11-14', '2023-11-14')).to.deep.equal([session({ status: ended })]);
    expect((await after.settings.loadDevice()).textScale).to.equal(150);
  });

  it('tries again by itself when nothing more is saved', async () => {
    const storage = await openForTest();
    const makeRoom = fillDisk();
    await storage.sessions.save(session({ status: ended }), 'strict');
    storage.runLater();
    makeRoom();
    await until(() => {
      storage.runLater();
      return storage.isPersistent;
    });
    expect(storage.problems).to.deep.equal(['full']);
  });

  it('says it again when the disk fills a second time', async () => {
    const storage = await openForTest();
    fillDisk()();
    const makeRoom = fillDisk();
    await storage.sessions.save(session({ revision: 4 }), 'strict');
    makeRoom();
    await storage.sessions.save(session({ revision: 5 }), 'strict');
    fillDisk();
    await storage.sessions.save(session({ revision: 6 }), 'strict');
    expect(storage.problems).to.deep.equal(['full', 'full']);
  });

  it('does not let an older save overtake a newer one that waits in memory', async () => {
    const storage = await openForTest();
    fillDisk();
    await storage.sessions.save(session({ revision: 7 }), 'strict');
    expect(await storage.sessions.save(session({ revision: 6 }), 'strict')).to.deep.equal({ ok: false, problem: 'superseded' });
  });

  it('removes on a full disk too', async () => {
    const storage = await openForTest();
    await storage.sessions.save(session(), 'strict');
    fillDisk();
    await storage.sessions.remove('session-1');
    expect(await storage.sessions.findUnfinished()).to.equal(null);
  });

  it('goes on in memory where there is no database at all', async () => {
    replace(IDBFactory.prototype, 'open', () => {
      throw new DOMException('private window', 'SecurityError');
    });
    const storage = await openForTest();
    await storage.sessions.save(session(), 'strict');
    await storage.settings.savePerson('p', { units: 'us' });
    expect(storage.problems).to.deep.equal(['unavailable']);
    expect(storage.isPersistent).to.equal(false);
    expect(await storage.sessions.findUnfinished()).to.deep.equal(session());
    expect((await storage.settings.loadPerson('p')).units).to.equal('us');
    expect(await storage.sessions.hasAny()).to.equal(true);
  });

  it('does not wait for ever for an opening that is never answered', async () => {
    const { opening, runUntil, answer } = await openWithoutAnswer();
    runUntil(3_000);
    const storage = await opening;
    await storage.sessions.save(session(), 'strict');
    runUntil(60_000);
    expect(storage.problems).to.deep.equal(['unavailable']);
    await answer();
    await until(() => storage.isPersistent);
    expect(await storage.sessions.findUnfinished()).to.deep.equal(session());
  });

  it('says nothing of an opening that takes 6 s, and keeps what was done meanwhile', async () => {
    const { opening, runUntil, answer } = await openWithoutAnswer();
    runUntil(3_000);
    const storage = await opening;
    await storage.sessions.save(session(), 'strict');
    runUntil(6_000);
    await answer();
    await until(() => storage.isPersistent);
    runUntil(60_000);
    expect(storage.problems).to.deep.equal([]);
    expect(await storage.sessions.findUnfinished()).to.deep.equal(session());
  });

  it('opens again when the engine closes the database', async () => {
    let database: IDBDatabase | null = null;
    const { open } = IDBFactory.prototype;
    replace(IDBFactory.prototype, 'open', function (this: IDBFactory, name: string, version?: number) {
      const request = open.call(this, name, version);
      request.addEventListener('success', () => (database = request.result));
      return request;
    });
    const storage = await openForTest();
    const closed = database as IDBDatabase | null;
    closed?.close();
    closed?.dispatchEvent(new Event('close'));
    await storage.sessions.save(session(), 'strict');
    await until(() => storage.isPersistent);
    expect(storage.problems).to.deep.equal([]);
    expect(database).not.to.equal(closed);
    expect(await storage.sessions.findUnfinished()).to.deep.equal(session());
  });
});

/** Storage whose opening the engine answers only once the test lets it, with a clock of its own. */
async function openWithoutAnswer(): Promise<{
  readonly opening: Promise<Opened>; readonly runUntil: (ms: number) => void; readonly answer: () => Promise<void>;
}> {
  const name = freshName();
  const timers: { readonly run: () => void; readonly ms: number }[] = [];
  const holder = closeLater(await openDB(name, 1, { upgrade: (database) => void MIGRATIONS[0]?.(database, null as never) }));
  // Nobody answers the storage's opening while this one waits for the holder.
  const waiting = openDB(name, 2, { upgrade: (database, _from, _to, transaction) => void MIGRATIONS[1]?.(database, transaction as never) });
  const opening = openForTest({ name, migrations: [...MIGRATIONS, () => undefined], later: (run, ms) => void timers.push({ run, ms }) });
  return {
    opening,
    runUntil: (ms) => {
      for (const timer of timers.filter((each) => each.ms <= ms)) {
        timers.splice(timers.indexOf(timer), 1);
        timer.run();
      }
    },
    answer: async () => {
      holder.close();
      (await waiting).close();
    },
  };
}
