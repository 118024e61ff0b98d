import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { succeed } from '../../../src/domain/result.ts';
import { createHub } from '../../../src/hub/hub.ts';
import { createRateLimit, MOST_OF_ALL, MOST_OF_ONE } from '../../../src/hub/import/rate-limit.ts';
import { isFromThisSite } from '../../../src/hub/same-site.ts';

describe('POST /import', () => {
  let folder: string;
  let hub: Server;
  let fetched: string[] = [];

  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'standtall-import-'));
    writeFileSync(path.join(folder, 'index.html'), 'the app');
  });
  after(() => rmSync(folder, { recursive: true }));

  beforeEach(async (test) => {
    fetched = [];
    hub = createHub(folder, { fetchPage: async (address) => {
      fetched.push(address);
      return succeed({ address, text: '<h1>Soup</h1>' });
    } });
    await new Promise<void>((resolve) => hub.listen(0, '127.0.0.1', resolve));
    if ('after' in test) test.after(() => {
      hub.close();
      hub.closeAllConnections();
    });
  });

  const port = (): number => (hub.address() as AddressInfo).port;

  function ask(body: string, changed: Record<string, string | undefined> = {}, method = 'POST'): Promise<{ status: number; answer: unknown }> {
    const all: Record<string, string | undefined> = {
      host: `127.0.0.1:${port()}`, origin: `http://127.0.0.1:${port()}`, 'content-type': 'application/json', 'sec-fetch-site': 'same-origin', ...changed,
    };
    const headers = Object.fromEntries(Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined));
    return new Promise((resolve, reject) => {
      const asked = request({ host: '127.0.0.1', port: port(), path: '/import', method, headers, agent: false }, (response) => {
        let text = '';
        response.on('data', (part: Buffer) => { text += part.toString(); });
        response.on('end', () => resolve({ status: response.statusCode ?? 0, answer: /^\{/.test(text) ? JSON.parse(text) : text }));
      });
      asked.on('error', reject);
      asked.end(body);
    });
  }

  const soup = JSON.stringify({ address: 'https://kitchen.example/soup' });

  it('brings the page to the app', async () => {
    assert.deepEqual(await ask(soup), { status: 200, answer: { address: 'https://kitchen.example/soup', text: '<h1>Soup</h1>' } });
  });

  const foreign: readonly (readonly [string, Record<string, string | undefined>])[] = [
    ['another site', { origin: 'https://evil.example' }],
    ['no site at all', { origin: undefined }],
    ['a page that hides where it is from', { origin: 'null' }],
    ['another port of this machine', { origin: 'http://127.0.0.1:1' }],
    ['a site whose name was made to lead here', { host: 'evil.example', origin: 'http://evil.example' }],
    ['what the browser itself says is another site', { 'sec-fetch-site': 'cross-site' }],
    ['what the browser itself says is a neighbour', { 'sec-fetch-site': 'same-site' }],
    ['a form', { 'content-type': 'text/plain' }],
    ['a form of fields', { 'content-type': 'application/x-www-form-urlencoded' }],
  ];
  for (const [who, headers] of foreign) {
    it(`is not for ${who}`, async () => {
      assert.deepEqual(await ask(soup, headers), { status: 403, answer: { problem: 'foreign' } });
      assert.deepEqual(fetched, []);
    });
  }

  for (const body of ['', '{', 'null', '[]', '{"address":7}', `{"address":"${'a'.repeat(10_000)}"}`]) {
    it(`refuses a question that is none: ${body.slice(0, 20)}`, async () => {
      assert.deepEqual(await ask(body), { status: 400, answer: { problem: 'bad-address' } });
      assert.deepEqual(fetched, []);
    });
  }

  it('asks for no more than so many pages a minute', async () => {
    for (let count = 0; count < MOST_OF_ONE; count += 1) assert.equal((await ask(soup)).status, 200);
    assert.deepEqual(await ask(soup), { status: 429, answer: { problem: 'busy' } });
    assert.equal(fetched.length, MOST_OF_ONE);
  });

  it('is nothing to read', async () => {
    assert.notEqual((await ask('', { accept: 'application/json' }, 'GET')).status, 200);
    assert.equal((await ask(soup, {}, 'PUT')).status, 405);
    assert.deepEqual(fetched, []);
  });
});

describe('isFromThisSite', () => {
  const from = (host: string, origin = `http://${host}`, names: readonly string[] = []): boolean => isFromThisSite({ host, origin }, names);

  for (const host of ['localhost:8080', '192.168.1.20:8080', '[::1]:8080', '[fd00::1]', 'nas', 'tv:8080', 'tv.local:8080', 'hub.lan', 'hub.home.arpa']) {
    it(`knows ${host} as a name of the home`, () => assert.equal(from(host), true));
  }
  for (const host of ['evil.example', 'local.evil.example', 'notlocal', 'evil.example.']) {
    it(`judges ${host} by its dots`, () => assert.equal(from(host), !host.includes('.')));
  }
  it('knows a further name it was told, behind a proxy that speaks https', () => {
    assert.equal(from('fit.example.org', 'https://fit.example.org'), false);
    assert.equal(from('fit.example.org', 'https://fit.example.org', ['fit.example.org']), true);
    assert.equal(from('fit.example.org:443', 'https://fit.example.org', ['fit.example.org']), true);
    assert.equal(from('fit.example.org', 'https://other.example.org', ['fit.example.org']), false);
  });
});

describe('createRateLimit', () => {
  it('lets one device ask so often, all together so often, and again a minute later', () => {
    let now = 0;
    const mayAsk = createRateLimit(() => now);
    for (let count = 0; count < MOST_OF_ONE; count += 1) assert.equal(mayAsk('a'), true);
    assert.equal(mayAsk('a'), false);
    for (let count = MOST_OF_ONE; count < MOST_OF_ALL; count += 1) assert.equal(mayAsk(`b${count}`), true);
    assert.equal(mayAsk('c'), false);
    now = 59_999;
    assert.equal(mayAsk('a'), false);
    now = 60_000;
    assert.equal(mayAsk('a'), true);
  });
});
