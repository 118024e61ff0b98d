import { openDB } from 'idb';
import { expect } from '@esm-bundle/chai';
import { installCursorRequest } from '../../src/storage/idb-shim.ts';
import { closeAll, closeLater, freshName } from './support.ts';

const { IDBCursor, IDBObjectStore, IDBIndex } = globalThis;
const opens = [IDBObjectStore.prototype, IDBIndex.prototype].map((owner) => ({
  owner,
  openCursor: owner.openCursor,
  openKeyCursor: owner.openKeyCursor,
}));
const native = Object.getOwnPropertyDescriptor(IDBCursor.prototype, 'request') as PropertyDescriptor;

async function walk(): Promise<unknown[]> {
  const database = closeLater(
    await openDB(freshName(), 1, {
      upgrade: (fresh) => void fresh.createObjectStore('rows', { keyPath: 'id' }).createIndex('by-day', 'day'),
    }),
  );
  for (const id of [1, 2, 3]) await database.put('rows', { id, day: 'monday' });
  const ids: unknown[] = [];
  const { store } = database.transaction('rows');
  for await (const cursor of store) ids.push(cursor.value.id);
  for await (const cursor of store.index('by-day').iterate('monday')) ids.push(cursor.primaryKey);
  return ids;
}

describe('installCursorRequest', () => {
  afterEach(async () => {
    Object.defineProperty(IDBCursor.prototype, 'request', native);
    for (const { owner, ...methods } of opens) Object.assign(owner, methods);
    await closeAll();
  });

  it('lets a walk over a store see every row where cursors have no request', async () => {
    delete (IDBCursor.prototype as { request?: unknown }).request;
    installCursorRequest({ IDBCursor, IDBObjectStore, IDBIndex });
    expect(await walk()).to.deep.equal([1, 2, 3, 1, 2, 3]);
  });

  it('leaves engines alone that have it', () => {
    installCursorRequest({ IDBCursor, IDBObjectStore, IDBIndex });
    expect(Object.getOwnPropertyDescriptor(IDBCursor.prototype, 'request')).to.deep.equal(native);
    expect(IDBObjectStore.prototype.openCursor).to.equal(opens[0]?.openCursor);
  });

  it('is needed: without it the walk ends after the first row, silently', async () => {
    delete (IDBCursor.prototype as { request?: unknown }).request;
    expect(await walk()).to.deep.equal([1, 1]);
  });
});
