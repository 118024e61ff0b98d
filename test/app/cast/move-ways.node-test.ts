import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { MoveWays } from '../../../src/app/cast/move-ways.ts';
import { start, step, stepsOf } from '../../domain/workout/factory.ts';

const session = start(stepsOf([step('strength', 20, { exerciseId: 'row' }), step('hard', 20, { exerciseId: 'jog' }), step('rest', 20)]));

describe('the ways of a move', () => {
  it('are those its figure can show, known once it has arrived, and asked for once', async () => {
    const asked: (readonly string[])[] = [];
    let known = 0;
    const ways = new MoveWays({
      load: (ids) => {
        asked.push(ids);
        return Promise.resolve(new Map([['row', { easier: {}, harder: {} }], ['jog', { easier: {} }]]));
      },
      onKnown: () => void (known += 1),
    });
    assert.deepEqual(ways.of('row'), []);
    await ways.learn(session);
    assert.deepEqual([ways.of('row'), ways.of('jog'), known], [['easier', 'regular', 'harder'], ['easier', 'regular'], 1]);
    await ways.learn(session);
    assert.deepEqual(asked, [['row', 'jog']]);
  });
});
