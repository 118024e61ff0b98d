import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { castMemory } from '../../../src/app/cast/cast-memory.ts';
import { forgetNotes } from '../../../src/app/data/forget-notes.ts';
import { draftKeeper } from '../../../src/app/meals/draft-keeper.ts';

/** A browser's notes, in memory. */
function notes(begun: Readonly<Record<string, string>> = {}): Storage {
  const kept = new Map(Object.entries(begun));
  return {
    get length() {
      return kept.size;
    },
    key: (at) => [...kept.keys()][at] ?? null,
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, value) => void kept.set(name, value),
    removeItem: (name) => void kept.delete(name),
    clear: () => kept.clear(),
  };
}

describe('notes beside the database', () => {
  it('go with everything else, a recipe half written and a session lent to a TV among them', () => {
    const storage = notes({ 'standtall-last-tv': 'tv', 'standtall-from-tv': 'tv session', 'standtall-asked-to-last': 'yes' });
    draftKeeper('new', storage).keep({ name: 'Grandmother’s soup', servings: 2, meals: [], lines: [], steps: [], nextKey: 1 } as never);
    castMemory(() => storage).write({ kind: 'cast', id: 'c', lent: { id: 'session', day: '2026-01-14' } });
    assert.equal(storage.length, 5);
    forgetNotes(() => storage);
    assert.equal(storage.length, 0);
  });

  it('of another page at this address stay', () => {
    const storage = notes({ theme: 'dark', 'standtall-last-tv': 'tv', 'other-standtall-thing': 'x' });
    forgetNotes(() => storage);
    assert.deepEqual([storage.getItem('theme'), storage.getItem('other-standtall-thing'), storage.length], ['dark', 'x', 2]);
  });

  it('that nobody may keep are no trouble', () => {
    forgetNotes(() => {
      throw new Error('switched off');
    });
  });
});
