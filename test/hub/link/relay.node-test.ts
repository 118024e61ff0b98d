import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { HUB_PROTOCOL } from '../../../src/sync/hub-frames.ts';
import { freshIdentity, freshRoom, openStand, ownerOf } from './stand.ts';
import type { Stand } from './stand.ts';

describe('the relay between devices', () => {
  let stand: Stand;
  let room: string;
  beforeEach(async () => {
    stand = await openStand();
    room = freshRoom();
  });
  afterEach(() => stand.close());

  it('tells who is there already, and the others who came and went', async () => {
    const tv = await stand.enter(room, 'tv');
    const phone = await stand.ask(room);
    const device = phone.id;
    assert.deepEqual((await phone.hear('joined')).others, [{ device: tv.id, role: 'tv' }]);
    assert.deepEqual(await tv.hear('peer'), { t: 'peer', device, role: 'remote', isHere: true });
    phone.socket.close();
    assert.deepEqual(await tv.hear('peer'), { t: 'peer', device, role: 'remote', isHere: false });
  });

  it('hands a message to the one it is for, word for word, and names the sender', async () => {
    const tv = await stand.enter(room, 'tv');
    const phone = await stand.enter(room);
    const other = await stand.enter(room);
    const body = 'sealed "\\ é 🏋\u2028';
    phone.send(body, tv.id);
    assert.deepEqual((await tv.rest()).filter(({ t }) => t === 'from'), [{ t: 'from', device: phone.id, body }]);
    assert.deepEqual((await other.rest()).filter(({ t }) => t === 'from'), []);
    assert.deepEqual((await phone.rest()).filter(({ t }) => t === 'from'), []);
  });

  it('hands a message to all others, in the order they were sent', async () => {
    const tv = await stand.enter(room, 'tv');
    const phone = await stand.enter(room);
    const other = await stand.enter(room);
    for (let n = 0; n < 50; n += 1) phone.send(`${n}`);
    await phone.rest();
    for (const device of [tv, other]) {
      const bodies = (await device.rest()).flatMap((frame) => (frame.t === 'from' ? [frame.body] : []));
      assert.deepEqual(bodies, Array.from({ length: 50 }, (_, n) => `${n}`));
    }
  });

  it('lets nothing out of a room', async () => {
    const tv = await stand.enter(room, 'tv');
    const stranger = await stand.enter(freshRoom());
    stranger.send('hello');
    stranger.send('hello', tv.id);
    await stranger.rest();
    assert.deepEqual(await tv.rest(), []);
  });

  it('takes the newer line of a device that comes in twice, and tells the older one why it ends', async () => {
    const tv = await stand.enter(room, 'tv');
    const before = await stand.enter(room);
    const after = await stand.enter(room, 'remote', before.id);
    assert.deepEqual(await before.next().then((frame) => (frame.t === 'peer' ? before.next() : frame)), { t: 'refused', why: 'replaced' });
    await before.closed;
    tv.send('for you', before.id);
    assert.equal((await after.hear('from')).body, 'for you');
    assert.deepEqual((await tv.rest()).filter((frame) => frame.t === 'peer' && !frame.isHere), [], 'it never went');
  });

  it('lets a device change its room', async () => {
    const tv = await stand.enter(room, 'tv');
    const phone = await stand.enter(room);
    await tv.hear('peer');
    await phone.ask(freshRoom(), 'remote', freshIdentity());
    await phone.hear('joined');
    assert.equal((await tv.hear('peer')).isHere, false);
  });

  it('relays nothing for who has not joined, and gives no code', async () => {
    const device = await stand.connect();
    device.send('hello');
    assert.equal((await device.hear('refused')).why, 'not-joined');
    device.say({ t: 'code' });
    assert.equal((await device.hear('refused')).why, 'not-joined');
  });

  it('ends the line of an app of another version, and says so', async () => {
    for (const frame of [
      // As pages of version 1, which a browser may have kept, still say them.
      { t: 'join', v: 1, room, device: ownerOf(room).id, role: 'tv' },
      { t: 'find', v: 1, code: 'BCDFGHJK' },
      { t: 'join', v: HUB_PROTOCOL + 1, room, device: ownerOf(room).id, role: 'tv' },
      { t: 'find', v: HUB_PROTOCOL + 1, code: 'BCDFGHJK' },
    ] as const) {
      const device = await stand.connect();
      device.say(frame);
      assert.equal((await device.hear('refused')).why, 'other-version');
      await device.closed;
    }
  });

  it('answers a ping with its number', async () => {
    const device = await stand.connect();
    device.say({ t: 'ping', n: 7 });
    assert.deepEqual(await device.next(), { t: 'pong', n: 7 });
  });

  it('knows nothing after a restart, and the same devices find each other again by joining', async () => {
    const { port } = stand;
    const tv = await stand.enter(room, 'tv');
    const phone = await stand.enter(room);
    await stand.close();
    await Promise.all([tv.closed, phone.closed]);
    stand = await openStand({ port });
    const tvAgain = await stand.enter(room, 'tv', tv.id);
    const phoneAgain = await stand.enter(room, 'remote', phone.id);
    phoneAgain.send('on we go', tv.id);
    await tvAgain.hear('peer');
    assert.equal((await tvAgain.hear('from')).body, 'on we go');
  });

  it('tells every device that it closes before it does', async () => {
    const tv = await stand.enter(room, 'tv');
    const stopped = stand.hub.stop();
    assert.equal((await tv.hear('refused')).why, 'closing');
    assert.equal((await tv.closed).code, 1012);
    await stopped;
  });

  it('keeps no room, no line and no waiting byte of devices that left', async () => {
    const devices = await Promise.all([stand.enter(room, 'tv'), stand.enter(room), stand.enter(freshRoom())]);
    assert.match(await stand.get('/metrics'), /^standtall_hub_sockets 3$/m);
    assert.match(await stand.get('/metrics'), /^standtall_hub_rooms 2$/m);
    for (const { socket } of devices) socket.close();
    await Promise.all(devices.map(({ closed }) => closed));
    const metrics = await stand.seeMetrics(/^standtall_hub_sockets 0$/m);
    assert.match(metrics, /^standtall_hub_rooms 0$/m);
    assert.match(metrics, /^standtall_hub_waiting_bytes 0$/m);
  });
});
