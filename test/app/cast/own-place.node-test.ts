import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { keepOwnPlace } from '../../../src/app/cast/own-place.ts';
import { HUB_PROTOCOL } from '../../../src/sync/hub-frames.ts';
import { Household, joinByQr, openTv } from '../../link/support.ts';

/** A phone is with its TV; then somebody who knows the room comes in by the TV's id. */
async function replaced(isElsewhere: boolean) {
  const home = new Household();
  const tv = await openTv(home);
  keepOwnPlace({ room: tv, clock: home.clock, place: { isTakenElsewhere: () => Promise.resolve(isElsewhere) } });
  const phone = await joinByQr(home, tv);
  const socket = home.hub.openSocket('somebody');
  socket.onopen = () => socket.send(JSON.stringify({ t: 'join', v: HUB_PROTOCOL, room: home.room, device: home.tvKeys.id, role: 'tv' }));
  await home.clock.pass(200);
  assert.equal(tv.ended, 'replaced');
  await home.clock.pass(15_000);
  return { tv, phone };
}

describe('a TV whose place was taken', () => {
  it('takes it back from a stranger, and its phone is with it again', async () => {
    const { tv, phone } = await replaced(false);
    assert.deepEqual([tv.ended, phone.state], [null, 'together']);
  });

  it('leaves it to another window of its own', async () => {
    const { tv } = await replaced(true);
    assert.equal(tv.ended, 'replaced');
  });
});
