import { expect } from '@esm-bundle/chai';
import { byStorageEvent } from '../../src/storage/announce.ts';
import type { StoreName } from '../../src/storage/rows.ts';
import { closeAll, closeLater, freshName } from './support.ts';

describe('byStorageEvent', () => {
  afterEach(closeAll);

  it('is heard by another tab with nothing but local storage', async () => {
    const name = freshName();
    const heard: (readonly StoreName[])[] = [];
    // A frame of the same origin is to local storage what another tab is.
    const frame = document.body.appendChild(document.createElement('iframe'));
    const ears = new Promise<void>((done) => {
      closeLater(byStorageEvent(name, (stores) => (heard.push(stores), done())));
    });
    const other = frame.contentWindow as Window;
    const value = await tellFrom(other, name);
    await ears;
    frame.remove();
    other.localStorage?.removeItem(`${name}-changed`);
    expect(heard).to.deep.equal([['sessions', 'timelines']]);
    expect(value).to.match(/^sessions,timelines /);
  });

  it('says something new each time, for the same tables too', () => {
    const name = freshName();
    const announcer = closeLater(byStorageEvent(name, () => undefined));
    announcer.tell(['people']);
    const first = localStorage.getItem(`${name}-changed`);
    announcer.tell(['people']);
    expect(localStorage.getItem(`${name}-changed`)).not.to.equal(first);
    localStorage.removeItem(`${name}-changed`);
  });
});

/** What `tell` writes, written by the other window. */
async function tellFrom(other: Window, name: string): Promise<string> {
  const announcer = byStorageEvent(`${name}-template`, () => undefined);
  announcer.tell(['sessions', 'timelines']);
  announcer.close();
  const value = localStorage.getItem(`${name}-template-changed`) ?? '';
  localStorage.removeItem(`${name}-template-changed`);
  other.localStorage.setItem(`${name}-changed`, value);
  return value;
}
