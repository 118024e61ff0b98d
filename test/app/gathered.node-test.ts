import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { gathered } from '../../src/app/gathered.ts';

function rig() {
  const asked: (readonly string[])[] = [];
  const find = gathered((ids) => {
    asked.push(ids);
    return Promise.resolve(ids.filter((id) => id !== 'gone').map((id) => ({ id })));
  });
  return { find, asked };
}

describe('gathered', () => {
  it('asks once for all that is wanted in one turn, and gives each its own', async () => {
    const { find, asked } = rig();
    assert.deepEqual(await Promise.all(['a', 'b', 'gone', 'a'].map(find)), [{ id: 'a' }, { id: 'b' }, null, { id: 'a' }]);
    assert.deepEqual(asked, [['a', 'b', 'gone']]);
  });

  it('asks anew in another turn', async () => {
    const { find, asked } = rig();
    await find('a');
    await find('a');
    assert.deepEqual(asked, [['a'], ['a']]);
  });

  it('fails for all that were asked for together, and not for the next', async () => {
    let isBroken = true;
    const find = gathered((ids) => (isBroken ? Promise.reject(new Error('no disk')) : Promise.resolve(ids.map((id) => ({ id })))));
    const both = await Promise.allSettled([find('a'), find('b')]);
    assert.deepEqual(both.map(({ status }) => status), ['rejected', 'rejected']);
    isBroken = false;
    assert.deepEqual(await find('a'), { id: 'a' });
  });
});
