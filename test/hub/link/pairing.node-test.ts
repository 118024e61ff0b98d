import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { CODE_LIFE_MS, HUB_PROTOCOL } from '../../../src/sync/hub-frames.ts';
import { freshIdentity, freshRoom, openStand, ownerOf } from './stand.ts';
import type { Device, Stand } from './stand.ts';

describe('pairing by a code', () => {
  let stand: Stand;
  let room: string;
  let tv: Device;
  beforeEach(async () => {
    stand = await openStand({ isBehindProxy: true });
    room = freshRoom();
    tv = await stand.enter(room, 'tv');
  });
  afterEach(() => stand.close());

  const find = (device: Device, code: string): void => device.say({ t: 'find', v: HUB_PROTOCOL, code });
  const phoneOf = (address: string): Promise<Device> => stand.connect({ headers: { 'x-forwarded-for': address } });

  async function codeOf(device: Device): Promise<string> {
    device.say({ t: 'code' });
    const { code, lifeMs } = await device.hear('code');
    assert.equal(lifeMs, CODE_LIFE_MS);
    return code;
  }

  it('leads a phone into the room, once', async () => {
    const code = await codeOf(tv);
    const phone = await stand.connect();
    find(phone, code);
    const { room: found, ticket } = await phone.hear('found');
    assert.equal(found, room);
    await (await stand.ask(room, 'remote', { ticket })).hear('joined');
    find(phone, code);
    assert.equal((await phone.hear('refused')).why, 'expired');
  });

  it('tells a code that is over from a wrong one, and from too many tries with the time to wait', async () => {
    const code = await codeOf(tv);
    stand.clock.nowMs += CODE_LIFE_MS;
    const phone = await stand.connect();
    find(phone, code);
    assert.deepEqual(await phone.next(), { t: 'refused', why: 'expired' });
    for (let n = 0; n < 4; n += 1) {
      find(phone, 'ZZZZZZZZ');
      assert.deepEqual(await phone.next(), { t: 'refused', why: 'wrong' });
    }
    find(phone, 'ZZZZZZZZ');
    assert.deepEqual(await phone.next(), { t: 'refused', why: 'too-many-tries', retryInMs: 60_000 });
    stand.clock.nowMs += 60_000;
    find(phone, await codeOf(tv));
    assert.equal((await phone.hear('found')).room, room);
  });

  it('counts tries by address and not by line, and leaves the QR\'s way in open', async () => {
    const code = await codeOf(tv);
    for (let n = 0; n < 5; n += 1) {
      const guesser = await phoneOf('198.51.100.1');
      find(guesser, 'ZZZZZZZZ');
      assert.equal((await guesser.hear('refused')).why, 'wrong');
    }
    const late = await phoneOf('198.51.100.1');
    find(late, code);
    assert.equal((await late.hear('refused')).why, 'too-many-tries');
    await late.ask(room, 'remote', freshIdentity());
    await late.hear('joined');
    const other = await phoneOf('198.51.100.2');
    find(other, code);
    assert.equal((await other.hear('found')).room, room);
  });

  it('lets in the phone at the TV\'s own address, and every phone by the QR, while others use up the tries of all', async () => {
    const own = await phoneOf('203.0.113.7');
    await own.ask(room, 'tv', ownerOf(room));
    await own.hear('joined');
    const code = await codeOf(own);
    for (let n = 0; n < 12; n += 1) {
      const guesser = await phoneOf(`198.51.100.${n}`);
      for (let m = 0; m < 5; m += 1) find(guesser, 'ZZZZZZZZ');
      await guesser.rest();
    }
    const away = await phoneOf('192.0.2.1');
    find(away, code);
    assert.equal((await away.hear('refused')).why, 'too-many-tries');
    await away.ask(room, 'remote', freshIdentity());
    await away.hear('joined');
    const atHome = await phoneOf('203.0.113.7');
    find(atHome, code);
    assert.equal((await atHome.hear('found')).room, room);
  });

  it('gives codes to TVs only, and not without end', async () => {
    const phone = await stand.enter(room);
    phone.say({ t: 'code' });
    assert.equal((await phone.hear('refused')).why, 'bad-frame');
    await tv.rest();
    for (let n = 0; n < 10; n += 1) await codeOf(tv);
    tv.say({ t: 'code' });
    assert.deepEqual(await tv.next(), { t: 'refused', why: 'too-fast', retryInMs: 30_000 });
  });

  it('keeps a code good while its TV is away for a moment', async () => {
    const code = await codeOf(tv);
    tv.socket.terminate();
    await stand.seeMetrics(/^standtall_hub_rooms 0$/m);
    const phone = await stand.connect();
    find(phone, code);
    assert.equal((await phone.hear('found')).room, room);
  });
});
