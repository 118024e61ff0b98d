import assert from 'node:assert/strict';
import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { afterEach, describe, it } from 'node:test';
import { WebSocket } from 'ws';
import { addressOf } from '../../../src/hub/link/callers.ts';
import { mayLink } from '../../../src/hub/link/origin.ts';
import type { OriginRules } from '../../../src/hub/link/origin.ts';
import { HUB_PROTOCOL } from '../../../src/sync/hub-frames.ts';
import { freshRoom, openStand } from './stand.ts';
import type { Stand } from './stand.ts';

const nobody: OriginRules = { names: [], allowed: [], isPackagedAllowed: false };

describe('mayLink', () => {
  const cases: readonly (readonly [what: string, host: string | undefined, origin: string | undefined, rules: Partial<OriginRules>, may: boolean])[] = [
    ['the hub\'s own page', '192.168.1.20:8080', 'http://192.168.1.20:8080', {}, true],
    ['its page by another name of the home', 'tower.local:8080', 'http://tower.local:8080', {}, true],
    ['its page behind a proxy that speaks https', 'tv.example.org', 'https://tv.example.org', { names: ['tv.example.org'] }, true],
    ['a page of another site', '192.168.1.20:8080', 'https://evil.example', {}, false],
    ['a page of another port', '192.168.1.20:8080', 'http://192.168.1.20:9090', {}, false],
    ['a site whose name was made to lead here', 'evil.example:8080', 'http://evil.example:8080', {}, false],
    ['a script that says nothing, by a foreign name', 'evil.example:8080', undefined, {}, false],
    ['a program that is no browser', 'localhost:8080', undefined, {}, true],
    ['an app from elsewhere', 'hub.example.org', 'https://app.example.org', { allowed: ['https://app.example.org'] }, true],
    ['a neighbour of that app', 'hub.example.org', 'https://app.example.org.evil.example', { allowed: ['https://app.example.org'] }, false],
    ['an app out of a package, where that is not wanted', 'localhost', 'file://', {}, false],
    ['a page in a sandbox, where packages are not wanted', 'localhost', 'null', {}, false],
    ['an app out of a package, where it is', 'hub.example.org', 'file://', { isPackagedAllowed: true }, true],
    ['nobody at all', undefined, undefined, {}, false],
    ['something that is no origin', 'localhost', 'localhost', {}, false],
  ];
  for (const [what, host, origin, rules, may] of cases) {
    it(`${may ? 'takes' : 'turns away'} ${what}`, () => {
      const headers = { ...(host === undefined ? {} : { host }), ...(origin === undefined ? {} : { origin }) };
      assert.equal(mayLink(headers, { ...nobody, ...rules }), may);
    });
  }
});

describe('addressOf', () => {
  const from = (remoteAddress: string, forwarded?: string): IncomingMessage =>
    ({ socket: { remoteAddress }, headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded } }) as unknown as IncomingMessage;

  it('takes IPv4 as it is, also inside IPv6', () => {
    assert.equal(addressOf(from('::ffff:192.168.1.5'), false), '192.168.1.5');
  });

  it('takes one home for one, however many IPv6 addresses it has', () => {
    assert.equal(addressOf(from('2001:db8:0:12::1'), false), addressOf(from('2001:0db8:0000:0012:ffff:1:2:3'), false));
    assert.notEqual(addressOf(from('2001:db8:0:12::1'), false), addressOf(from('2001:db8:0:13::1'), false));
    assert.equal(addressOf(from('fe80::1%eth0'), false), addressOf(from('fe80::2%wlan0'), false));
  });

  it('believes what a proxy wrote last, and only where one stands in front', () => {
    assert.equal(addressOf(from('127.0.0.1', '6.6.6.6, 198.51.100.3'), true), '198.51.100.3');
    assert.equal(addressOf(from('198.51.100.3', '6.6.6.6'), false), '198.51.100.3');
    assert.equal(addressOf(from('127.0.0.1'), true), '127.0.0.1');
  });
});

describe('the door of the hub', () => {
  let stand: Stand;
  afterEach(() => stand.close());

  it('turns a foreign page away before there is a line', async () => {
    stand = await openStand();
    assert.equal(await stand.turnedAway({ origin: 'https://evil.example' }), 403);
    assert.match(await stand.get('/metrics'), /^standtall_hub_turned_away_total\{why="foreign"\} 1$/m);
  });

  it('opens at /link, by a name below it, and nowhere else', async () => {
    stand = await openStand();
    const { port } = stand;
    for (const address of ['/', '/health', '/linked', '/link/', '/link/a/b', '/link/../health', '/%6cink', '/import']) {
      const status = await new Promise<string>((resolve, reject) => {
        const socket = connect(port, '127.0.0.1', () => socket.write(
          `GET ${address} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n`,
        ));
        socket.once('data', (data) => {
          resolve(data.toString().split('\r\n', 1)[0] ?? '');
          socket.destroy();
        });
        socket.on('error', reject);
      });
      assert.match(status, / 404 /, address);
    }
    for (const path of ['/link', '/link/z3k9-12']) {
      assert.equal((await fetch(`http://127.0.0.1:${port}${path}`)).status, 426);
      const socket = new WebSocket(`ws://127.0.0.1:${port}${path}`, { origin: `http://127.0.0.1:${port}` });
      await once(socket, 'open');
      socket.terminate();
    }
  });

  it('holds an address to its number of lines, and lets the next in when one is gone', async () => {
    stand = await openStand({ limits: { socketsPerAddress: 3 } });
    const devices = [await stand.connect(), await stand.connect(), await stand.connect()];
    assert.equal(await stand.turnedAway(), 429);
    devices[0]?.socket.close();
    await stand.seeMetrics(/^standtall_hub_sockets 2$/m);
    await stand.connect();
    const elsewhere = await stand.connect({ localAddress: '127.0.0.2' });
    assert.ok(elsewhere, 'another address is none the worse');
  });

  it('holds an address to its pace of new lines', async () => {
    stand = await openStand({ limits: { connectionsPerAddress: { most: 2, perSecond: 1 } } });
    await stand.connect();
    await stand.connect();
    assert.equal(await stand.turnedAway(), 429);
    stand.clock.nowMs += 1_000;
    await stand.connect();
  });

  it('is full at some time, for everybody', async () => {
    stand = await openStand({ limits: { sockets: 1 } });
    await stand.connect();
    assert.equal(await stand.turnedAway({ localAddress: '127.0.0.3' }), 503);
  });

  it('takes no compression, whoever offers it', async () => {
    stand = await openStand();
    const device = await stand.connect({ perMessageDeflate: true });
    assert.equal(device.socket.extensions, '');
  });
});

describe('what the hub tells of itself', () => {
  it('is numbers and facts without a room, a device, a code, a body or an address', async () => {
    const events: string[] = [];
    const stand = await openStand({ log: (event, facts) => events.push(JSON.stringify({ event, ...facts })) });
    const [room, body] = [freshRoom(), 'sealedsealedsealed'];
    const tv = await stand.enter(room, 'tv');
    tv.say({ t: 'code' });
    const { code } = await tv.hear('code');
    const phone = await stand.enter(room);
    phone.send(body);
    phone.say({ t: 'find', v: HUB_PROTOCOL, code: 'ZZZZZZZZ' });
    phone.sayRaw(`{"secret":"${body}"}`);
    await phone.rest();
    const metrics = await stand.get('/metrics');
    await stand.turnedAway({ origin: 'https://evil.example' });
    await stand.close();
    const said = `${metrics}\n${events.join('\n')}`;
    for (const secret of [room, tv.id, phone.id, code, 'ZZZZZZZZ', body, '127.0.0.1', 'evil.example']) assert.ok(!said.includes(secret), secret);
    for (const event of ['code-refused', 'bad-frame', 'turned-away', 'line-ended']) assert.match(said, new RegExp(event));
    assert.match(metrics, /^# TYPE standtall_hub_frames_relayed_total counter\nstandtall_hub_frames_relayed_total 1$/m);
    for (const line of metrics.trimEnd().split('\n')) assert.match(line, /^(# (HELP|TYPE) standtall_hub_\w+ .+|standtall_hub_\w+(\{why="[\w-]+"\})? \d+)$/);
  });
});
