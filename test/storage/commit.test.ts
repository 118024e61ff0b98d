import { expect } from '@esm-bundle/chai';
import { commit } from '../../src/storage/commit.ts';
import { openDatabase, type Database } from '../../src/storage/database.ts';
import type { Change } from '../../src/storage/rows.ts';
import { closeAll, closeLater, freshName } from './support.ts';

const put = (id: string, more: object = {}): Change => ({ kind: 'put', store: 'people', row: { id, updatedAtMs: 0, ...more } });

/** As engines before Chromium 76 are, whose transactions can still be aborted when everything is written. */
function withoutCommit(transaction: IDBTransaction): void {
  Object.defineProperty(transaction, 'commit', { value: undefined });
}

describe('commit', () => {
  let database: Database;

  beforeEach(async () => {
    const ignore = () => undefined;
    database = closeLater(
      await openDatabase({ name: freshName(), onBlocked: ignore, onBlocking: ignore, onTerminated: ignore }),
    );
  });
  afterEach(closeAll);

  it('writes nothing when one of the changes cannot be written', async () => {
    const uncopiable = put('b', { name: () => 'functions cannot be stored' });
    const result = await commit(database, [put('a'), uncopiable, put('c')], 'strict');
    expect(result.ok).to.equal(false);
    expect(await database.count('people')).to.equal(0);
  });

  it('writes nothing when what is stored is newer', async () => {
    await commit(database, [put('a', { name: 'newer' })], 'strict');
    const beaten: Change = { kind: 'put', store: 'people', row: { id: 'a', updatedAtMs: 0 }, isBeatenBy: () => true };
    expect(await commit(database, [put('b'), beaten], 'strict')).to.deep.equal({ ok: false, problem: 'superseded' });
    expect(await database.get('people', 'b')).to.equal(undefined);
    expect((await database.get('people', 'a')).name).to.equal('newer');
  });

  it('never writes a second time what is named after its content', async () => {
    const once = (value: number): Change => ({ kind: 'put-once', store: 'timelines', row: { id: 't', updatedAtMs: value } });
    await commit(database, [once(1)], 'relaxed');
    await commit(database, [once(2)], 'relaxed');
    expect(await database.get('timelines', 't')).to.deep.equal({ id: 't', updatedAtMs: 1 });
  });

  it('says that the disk is full when the engine finds out only at the end', async () => {
    const { transaction } = IDBDatabase.prototype;
    IDBDatabase.prototype.transaction = function (...parts) {
      const made = transaction.apply(this, parts);
      withoutCommit(made);
      Object.defineProperty(made, 'error', { value: new DOMException('no room', 'QuotaExceededError') });
      queueMicrotask(() => made.abort());
      return made;
    };
    const result = await commit(database, [put('a')], 'strict');
    IDBDatabase.prototype.transaction = transaction;
    expect(result).to.deep.equal({ ok: false, problem: 'full' });
  });

  it('does not take a change for written before the whole transaction is', async () => {
    const { put: write } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function (row) {
      withoutCommit(this.transaction);
      const request = write.call(this, row);
      request.addEventListener('success', () => this.transaction.abort());
      return request;
    };
    const result = await commit(database, [put('a')], 'strict');
    IDBObjectStore.prototype.put = write;
    expect(result.ok).to.equal(false);
    expect(await database.count('people')).to.equal(0);
  });

  it('has given all of it to the engine when it returns, for a page may be left in the same moment', async () => {
    const { commit: end } = IDBTransaction.prototype;
    let ended = 0;
    IDBTransaction.prototype.commit = function () {
      ended += 1;
      end.call(this);
    };
    const result = commit(database, [put('a'), put('b')], 'strict');
    expect(ended).to.equal(1);
    IDBTransaction.prototype.commit = end;
    expect(await result).to.deep.equal({ ok: true, value: undefined });
    expect(await database.count('people')).to.equal(2);
  });

  it('asks the engine for the durability it was asked for', async () => {
    const asked: unknown[] = [];
    const { transaction } = IDBDatabase.prototype;
    IDBDatabase.prototype.transaction = function (...parts) {
      const made = transaction.apply(this, parts);
      asked.push(made.durability);
      return made;
    };
    await commit(database, [put('a')], 'strict');
    await commit(database, [put('a')], 'relaxed');
    IDBDatabase.prototype.transaction = transaction;
    expect(asked).to.deep.equal(['strict', 'relaxed']);
  });
});
