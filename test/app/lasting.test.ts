import { expect } from '@esm-bundle/chai';
import { askToLast, askToLastOnce, isLasting } from '../../src/app/lasting.ts';
import { forgetNotes } from '../../src/app/data/forget-notes.ts';

/** A browser that keeps what is here, or not; counts how often it was asked to. */
function browserThat(has: { readonly persisted: boolean } | null): () => number {
  let asked = 0;
  const storage = has && { persisted: () => Promise.resolve(has.persisted), persist: () => Promise.resolve((asked += 1) > 0) };
  Object.defineProperty(navigator, 'storage', { value: storage ?? undefined, configurable: true });
  return () => asked;
}

describe('asking the browser to keep what is here', () => {
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'storage');
    forgetNotes();
  });

  it('is done after the first session and never again by itself, not even where it said no', async () => {
    const asked = browserThat({ persisted: false });
    await askToLastOnce();
    await askToLastOnce();
    expect(asked()).to.equal(1);
  });

  it('is done again by somebody who makes a backup, and after everything was deleted', async () => {
    const asked = browserThat({ persisted: false });
    await askToLastOnce();
    await askToLast();
    expect(asked()).to.equal(2);
    forgetNotes();
    await askToLastOnce();
    expect(asked()).to.equal(3);
  });

  it('is not done where it keeps it already', async () => {
    const asked = browserThat({ persisted: true });
    await askToLastOnce();
    await askToLast();
    expect(asked()).to.equal(0);
    expect(await isLasting()).to.equal(true);
  });

  it('is no trouble over plain http, which knows no such promise', async () => {
    browserThat(null);
    await askToLastOnce();
    await askToLast();
    expect(await isLasting()).to.equal(false);
  });
});
