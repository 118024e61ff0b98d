import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { draftKeeper } from '../../../src/app/meals/draft-keeper.ts';
import { createWriting } from '../../../src/content/meals/recipe-writing.ts';
import { shippedFoods } from '../../content/shipped-foods.ts';

function memory(): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> & { readonly rows: Map<string, string> } {
  const rows = new Map<string, string>();
  return { rows, getItem: (key) => rows.get(key) ?? null, setItem: (key, value) => void rows.set(key, value), removeItem: (key) => void rows.delete(key) };
}

const writing = createWriting(shippedFoods());
const draft = writing.writeLine({ ...writing.blank(), name: 'Stew' }, 0, '2 eggs');

describe('a draft', () => {
  it('is there again for the next page, and for its own recipe alone', () => {
    const storage = memory();
    draftKeeper('new', storage).keep(draft);
    assert.deepEqual(draftKeeper('new', storage).load(), draft);
    assert.equal(draftKeeper('edit own:1', storage).load(), null);
  });

  it('is gone when it was saved or thrown away', () => {
    const storage = memory();
    draftKeeper('new', storage).keep(draft);
    draftKeeper('new', storage).forget();
    assert.equal(draftKeeper('new', storage).load(), null);
    assert.equal(storage.rows.size, 0);
  });

  it('that cannot be read is none', () => {
    for (const kept of ['', 'no json', 'null', '5', '{"version":2,"draft":{}}', '{"version":1,"draft":{"name":"x"}}', '{"version":1,"draft":null}']) {
      const storage = memory();
      storage.rows.set('standtall-recipe-draft:new', kept);
      assert.equal(draftKeeper('new', storage).load(), null, kept);
    }
  });

  it('does without a storage, or with one that is full', () => {
    const full = { ...memory(), setItem: () => { throw new Error('full'); } };
    for (const storage of [null, full]) {
      const keeper = draftKeeper('new', storage);
      assert.doesNotThrow(() => keeper.keep(draft));
      assert.equal(keeper.load(), null);
      assert.doesNotThrow(() => keeper.forget());
    }
  });
});
