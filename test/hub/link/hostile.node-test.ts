import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect } from 'node:net';
import type { Socket } from 'node:net';
import { afterEach, beforeEach, describe, it } from 'node:test';
import fc from 'fast-check';
import { HUB_PROTOCOL, LOST_AFTER_MS, MAX_FRAME_BYTES } from '../../../src/sync/hub-frames.ts';
import { freshIdentity, freshRoom, openStand } from './stand.ts';
import type { Device, Stand } from './stand.ts';

describe('a line that means no good', () => {
  let stand: Stand;
  let room: string;
  let tv: Device;
  let phone: Device;
  beforeEach(async () => {
    stand = await openStand();
    room = freshRoom();
    tv = await stand.enter(room, 'tv');
    phone = await stand.enter(room);
    await tv.rest();
  });
  afterEach(() => stand.close());

  /** Two others of the room still reach each other, and heard of nobody but those who came and went. */
  async function nothingChanged(): Promise<void> {
    phone.send('still here', tv.id);
    assert.deepEqual((await phone.rest()).filter(({ t }) => t !== 'peer'), []);
    assert.deepEqual((await tv.rest()).filter(({ t }) => t !== 'peer'), [{ t: 'from', device: phone.id, body: 'still here' }]);
  }

  /** Bytes of our own making on a connection that was upgraded. */
  async function wire(): Promise<Socket> {
    const socket = connect(stand.port, '127.0.0.1');
    socket.on('error', () => undefined);
    socket.write([
      'GET /link HTTP/1.1', `Host: 127.0.0.1:${stand.port}`, `Origin: http://127.0.0.1:${stand.port}`, 'Connection: Upgrade', 'Upgrade: websocket',
      'Sec-WebSocket-Version: 13', 'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==', '', '',
    ].join('\r\n'));
    await once(socket, 'data');
    return socket;
  }

  /** However it came to an end: by a close, or by a reset of what was not read any more. */
  function gone(socket: Socket): Promise<void> {
    return new Promise((resolve) => void socket.once('close', () => resolve()));
  }

  /** A masked frame of a browser, its mask zero. */
  function frame(payload: string, { opcode = 1, isLast = true }: { readonly opcode?: number; readonly isLast?: boolean } = {}): Buffer {
    const body = Buffer.from(payload);
    return Buffer.concat([Buffer.from([(isLast ? 0x80 : 0) | opcode, 0x80 | body.length, 0, 0, 0, 0]), body]);
  }

  const join = (): string => JSON.stringify({ t: 'join', v: HUB_PROTOCOL, room, device: freshIdentity().id, role: 'remote' });

  const bad: Readonly<Record<string, string>> = {
    'no JSON': '{"t":',
    'nothing': '',
    'a number': '7',
    'null': 'null',
    'a list': '[{"t":"code"}]',
    'no kind': '{"room":"a"}',
    'a kind that is no word': '{"t":{"toString":"ping"}}',
    'a room too short': '{"t":"join","v":1,"room":"a","device":"b","role":"tv"}',
    'a role nobody has': `{"t":"join","v":1,"room":"${'a'.repeat(22)}","device":"${'b'.repeat(22)}","role":"hub"}`,
    'an empty body': '{"t":"send","to":"*","body":""}',
    'a body that is no text': '{"t":"send","to":"*","body":{"a":1}}',
    'a receiver that is no id': '{"t":"send","to":"__proto__","body":"x"}',
    'a code of other letters': '{"t":"find","v":1,"code":"AEIOUAEI"}',
    'a number too large': '{"t":"ping","n":1e999}',
    'deep nesting': `${'['.repeat(50_000)}${']'.repeat(50_000)}`,
  };
  for (const [what, text] of Object.entries(bad)) {
    it(`is refused for ${what}, and nobody else notices`, async () => {
      const device = await stand.connect();
      device.sayRaw(text);
      assert.deepEqual(await device.next(), { t: 'refused', why: 'bad-frame' });
      await nothingChanged();
    });
  }

  it('cannot slip keys in that change how objects behave', async () => {
    const device = await stand.enter(room);
    device.sayRaw(`{"t":"send","to":"${tv.id}","body":"x","__proto__":{"t":"join"},"constructor":{"prototype":{"isAdmin":true}},"device":"${phone.id}"}`);
    await device.rest();
    assert.deepEqual((await tv.rest()).filter(({ t }) => t === 'from'), [{ t: 'from', device: device.id, body: 'x' }], 'nor a sender of its choice');
    assert.equal(({} as { isAdmin?: boolean }).isAdmin, undefined);
    for (const name of ['__proto__', 'constructor', 'hasOwnProperty']) {
      device.sayRaw(JSON.stringify({ t: name }));
    }
    assert.deepEqual(await device.rest(), [], 'kinds nobody knows are ignored');
  });

  it('is ignored where it says what a newer app might say', async () => {
    phone.sayRaw('{"t":"dance","steps":[1,2,3]}');
    await nothingChanged();
    assert.match(await stand.get('/metrics'), /^standtall_hub_frames_unknown_total 1$/m);
  });

  it('is refused bytes instead of text', async () => {
    const device = await stand.connect();
    device.sayRaw(Buffer.from('{"t":"ping","n":1}'));
    assert.equal((await device.hear('refused')).why, 'bad-frame');
    await nothingChanged();
  });

  it('is ended for a frame too long, and told so where that can be', async () => {
    const device = await stand.enter(room);
    device.send('x'.repeat(MAX_FRAME_BYTES), tv.id);
    assert.equal((await device.hear('refused')).why, 'too-large');
    assert.equal((await device.closed).code, 1009);
    const other = await stand.enter(room);
    other.send('x'.repeat(3 * MAX_FRAME_BYTES), tv.id);
    assert.equal((await other.closed).code, 1009);
    await nothingChanged();
  });

  it('may send the longest frame there is', async () => {
    const envelope = JSON.stringify({ t: 'send', to: tv.id, body: '' }).length;
    phone.send('x'.repeat(MAX_FRAME_BYTES - envelope), tv.id);
    assert.equal((await tv.hear('from')).body.length, MAX_FRAME_BYTES - envelope);
  });

  it('may send in fragments, but not in a thousand', async () => {
    const good = await wire();
    good.write(Buffer.concat([frame('{"t":"ping"', { isLast: false }), frame(',"n":3}', { opcode: 0 })]));
    assert.match(String((await once(good, 'data'))[0]), /"pong","n":3/);
    const bad = await wire();
    bad.write(Buffer.concat([frame('{', { isLast: false }), ...Array.from({ length: 1_000 }, () => frame(' ', { opcode: 0, isLast: false }))]));
    bad.resume();
    await gone(bad);
    await nothingChanged();
    good.destroy();
  });

  it('is ended for bytes that are no frame at all', async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ minLength: 14, maxLength: 200 }), async (bytes) => {
      const socket = await wire();
      // An unmasked frame: browsers never send one.
      socket.write(Buffer.concat([Buffer.from([0x81, 0x05]), bytes]));
      socket.resume();
      await gone(socket);
    }), { numRuns: 15 });
    await nothingChanged();
  });

  it('changes nothing by whatever text it says', async () => {
    const device = await stand.connect();
    const words = fc.constantFrom('t', 'v', 'room', 'device', 'role', 'to', 'body', 'code', 'n', 'find', 'ping', '*', '__proto__', room);
    const value = fc.letrec((tie) => ({
      any: fc.oneof({ maxDepth: 3 }, words, fc.integer(), fc.constant(null), fc.dictionary(words, tie('any'))),
    })).any;
    for (const said of fc.sample(value, { numRuns: 60, seed: 6 })) device.sayRaw(JSON.stringify(said));
    await device.rest();
    await nothingChanged();
  });

  it('is told once a second that it is too fast, loses what was too much, and ends when it does not stop', async () => {
    const device = await stand.enter(room);
    await tv.rest();
    for (let n = 0; n < 250; n += 1) device.send(`${n}`, tv.id);
    const { why, retryInMs } = await device.hear('refused');
    assert.equal(why, 'too-fast');
    assert.ok((retryInMs ?? 0) > 0 && (retryInMs ?? 0) < 1_000);
    assert.ok((await tv.rest()).filter(({ t }) => t === 'from').length <= 200);
    stand.clock.nowMs += 10_000;
    device.send('slower', tv.id);
    assert.deepEqual((await tv.rest()).filter(({ t }) => t === 'from').map((told) => (told as { body: string }).body), ['slower']);
    for (let n = 0; n < 600; n += 1) device.send(`${n}`, tv.id);
    assert.equal((await device.closed).code, 1008);
    stand.clock.nowMs += 10_000;
    await tv.rest();
    await nothingChanged();
  });

  it('may not pour in bytes faster than the line may, counted for each who gets them', async () => {
    const device = await stand.enter(room);
    const body = 'x'.repeat(MAX_FRAME_BYTES - 100);
    for (let n = 0; n < 9; n += 1) device.send(body);
    assert.equal((await device.hear('refused')).why, 'too-fast');
    assert.equal((await tv.rest()).filter(({ t }) => t === 'from').length, 8, 'two others, sixteen frames');
  });

  it('that says garbage again and again is ended', async () => {
    const device = await stand.connect();
    for (let n = 0; n < 110; n += 1) device.sayRaw('{');
    assert.equal((await device.closed).reason, 'bad-frame');
    await nothingChanged();
  });

  it('that does not read is let go, and memory is free again', async () => {
    const reader = await stand.enter(room);
    reader.socket.pause();
    const body = 'x'.repeat(MAX_FRAME_BYTES - 100);
    let isThere = true;
    for (let n = 0; n < 100 && isThere; n += 1) {
      stand.clock.nowMs += 500;
      reader.say({ t: 'ping', n });
      phone.send(body, reader.id);
      isThere = (await phone.rest()).every((told) => told.t !== 'peer' || told.isHere);
      stand.sweep();
    }
    assert.match(await stand.seeMetrics(/^standtall_hub_sockets 2$/m), /^standtall_hub_ended_total\{why="slow-reader"\} 1$/m);
    assert.match(await stand.get('/metrics'), /^standtall_hub_waiting_bytes 0$/m);
  });

  it('that went without a word is asked once, and let go after six seconds; who answers stays', async () => {
    const gone = await wire();
    gone.write(frame(join()));
    await once(gone, 'data');
    gone.pause();
    let asked = 0;
    tv.socket.on('ping', () => { asked += 1; });
    for (let second = 0; second <= LOST_AFTER_MS / 1_000; second += 1) {
      stand.clock.nowMs += 1_000;
      stand.sweep();
      await phone.rest();
    }
    await stand.seeMetrics(/^standtall_hub_ended_total\{why="silent"\} 1$/m);
    assert.equal(asked, 1);
    await nothingChanged();
  });
});
