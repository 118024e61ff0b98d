import assert from 'node:assert/strict';
import type { LookupAddress } from 'node:dns';
import { createServer, request as httpRequest } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, beforeEach, describe, it } from 'node:test';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { LARGEST_PAGE } from '../../../src/domain/meals/import/found-recipe.ts';
import { createFetchPage, type FetchPage, type Outside } from '../../../src/hub/import/fetch-page.ts';
import { isPublicAddress } from '../../../src/hub/import/public-address.ts';

const OPEN = '93.184.215.14';

async function problemOf(fetchPage: FetchPage, address: string): Promise<string> {
  const page = await fetchPage(address);
  return page.ok ? 'a page' : page.problem;
}

describe('the hub as it is', () => {
  /** Names are answered here; nothing else is replaced, and nothing is ever connected to. */
  const fetchPage = createFetchPage({
    resolve: async (name) => {
      const known: Record<string, readonly LookupAddress[]> = {
        localhost: [{ address: '127.0.0.1', family: 4 }],
        'tv.home.example': [{ address: '192.168.1.20', family: 4 }],
        'half.example': [{ address: OPEN, family: 4 }, { address: '10.0.0.1', family: 4 }],
        'mapped.example': [{ address: '::ffff:10.0.0.1', family: 6 }],
      };
      const found = known[name];
      if (!found) throw new Error(`asked for ${name}`);
      return found;
    },
    request: () => assert.fail('a connection was begun'),
  });

  const refused: readonly string[] = [
    'https://127.0.0.1/', 'https://localhost/', 'https://LOCALHOST/', 'https://[::1]/', 'https://2130706433/', 'https://0177.0.0.1/', 'https://0x7f000001/', 'https://0x7f.1/',
    'https://127.1/', 'https://0/', 'https://[::ffff:127.0.0.1]/', 'https://[::ffff:7f00:1]/', 'https://[64:ff9b::7f00:1]/', 'https://[fe80::1]/', 'https://[fd00::1]/',
    'https://169.254.169.254/latest/meta-data/', 'https://192.168.1.1/', 'https://10.0.0.1/', 'https://tv.home.example/', 'https://half.example/', 'https://mapped.example/',
    'https://127。0。0。1/', 'https://①②⑦.0.0.1/', 'https://kitchen.example:8443/', 'https://kitchen.example:22/',
  ];
  for (const address of refused) it(`connects to no ${address}`, async () => assert.equal(await problemOf(fetchPage, address), 'private'));

  it('refuses by its own resolver what this machine itself is called', async () => {
    const own = createFetchPage({ request: () => assert.fail('a connection was begun') });
    assert.equal(await problemOf(own, 'https://localhost/'), 'private');
  });

  const others: readonly (readonly [string, string])[] = [
    ['http://kitchen.example/', 'not-https'], ['ftp://kitchen.example/', 'bad-address'], ['file:///etc/passwd', 'bad-address'], ['data:text/html,x', 'bad-address'], ['', 'bad-address'],
    ['kitchen', 'bad-address'], ['https://', 'bad-address'], ['https://me@kitchen.example/', 'bad-address'], ['https://me:secret@kitchen.example/', 'bad-address'],
    [`https://kitchen.example/${'a'.repeat(2_000)}`, 'bad-address'], ['https://unknown.example/', 'unreachable'],
  ];
  for (const [address, problem] of others) it(`answers ${problem} to ${JSON.stringify(address.slice(0, 50))}`, async () => assert.equal(await problemOf(fetchPage, address), problem));
});

describe('a page of the open web', () => {
  let site: Server;
  let answer: (request: IncomingMessage, response: ServerResponse) => void;
  let asked: { host: string; path: string; headers: IncomingMessage['headers'] }[] = [];

  before(async () => {
    site = createServer((request, response) => {
      asked.push({ host: request.headers.host ?? '', path: request.url ?? '', headers: request.headers });
      answer(request, response);
    });
    await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  });
  after(() => {
    site.close();
    site.closeAllConnections();
  });
  beforeEach(() => { asked = []; });

  const page = (body: string | Buffer, headers: Record<string, string> = {}) => (_request: IncomingMessage, response: ServerResponse): void => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers });
    response.end(body);
  };

  /** The site of this test stands for the open web: every name leads there, and its address counts as public. */
  function outside(changed: Partial<Outside> = {}): FetchPage {
    return createFetchPage({
      resolve: async () => [{ address: OPEN, family: 4 }],
      isPublic: (address) => address === '127.0.0.1' || isPublicAddress(address),
      request: (options, onResponse) => {
        const { lookup: _pinned, agent: _agent, ...rest } = options;
        return httpRequest({ ...rest, protocol: 'http:', hostname: '127.0.0.1', port: (site.address() as AddressInfo).port, agent: false }, onResponse);
      },
      ...changed,
    });
  }

  it('is brought as text, and where it was', async () => {
    answer = page('<h1>Crème</h1>');
    assert.deepEqual(await outside()('https://kitchen.example/soup?a=1#top'), { ok: true, value: { address: 'https://kitchen.example/soup?a=1', text: '<h1>Crème</h1>' } });
    assert.equal(asked[0]?.host, 'kitchen.example');
    assert.equal(asked[0]?.path, '/soup?a=1');
  });

  it('is asked for honestly, and with nothing of the person who asks', async () => {
    answer = page('x');
    await outside()('https://kitchen.example/');
    const { headers } = asked[0]!;
    assert.match(headers['user-agent'] ?? '', /^Standtall/);
    for (const name of ['cookie', 'authorization', 'referer', 'origin', 'x-forwarded-for']) assert.equal(headers[name], undefined, name);
  });

  for (const [name, packed] of [['gzip', gzipSync('packed')], ['deflate', deflateSync('packed')], ['br', brotliCompressSync('packed')]] as const) {
    it(`is unpacked: ${name}`, async () => {
      answer = page(packed, { 'content-encoding': name });
      const brought = await outside()('https://kitchen.example/');
      assert.equal(brought.ok && brought.value.text, 'packed');
    });
  }

  it('is read in the letters it says it is written in', async () => {
    answer = page(Buffer.from('Cr\u00e8me', 'latin1'), { 'content-type': 'text/html; charset=ISO-8859-1' });
    const byHeader = await outside()('https://kitchen.example/');
    assert.equal(byHeader.ok && byHeader.value.text, 'Crème');
    answer = page(Buffer.from('<meta charset="windows-1252"> Cr\u00e8me', 'latin1'), { 'content-type': 'text/html' });
    const byPage = await outside()('https://kitchen.example/');
    assert.match(byPage.ok ? byPage.value.text : '', /Crème/);
    answer = page('Crème', { 'content-type': 'text/html; charset=nonsense' });
    const unknown = await outside()('https://kitchen.example/');
    assert.equal(unknown.ok && unknown.value.text, 'Crème');
  });

  it('is looked for where it went, five times and no more', async () => {
    answer = (request, response) => {
      const count = Number(/\d+/.exec(request.url ?? '')?.[0] ?? 0);
      if (count === 0) return page('there')(request, response);
      response.writeHead(302, { location: count === 1 ? 'https://other.example/0' : `/${count - 1}` }).end();
    };
    const brought = await outside()('https://kitchen.example/5');
    assert.deepEqual(brought, { ok: true, value: { address: 'https://other.example/0', text: 'there' } });
    assert.equal(await problemOf(outside(), 'https://kitchen.example/6'), 'too-many-redirects');
  });

  const leads: readonly (readonly [string, string])[] = [
    ['https://127.0.0.2/', 'private'], ['https://[::1]/', 'private'], ['https://0x7f000002/', 'private'], ['//10.0.0.1/', 'private'], ['https://inside.example/', 'private'],
    ['https://kitchen.example:8443/', 'private'], ['http://kitchen.example/', 'not-https'], ['file:///etc/passwd', 'bad-address'], ['https://me:secret@kitchen.example/', 'bad-address'],
  ];
  for (const [location, problem] of leads) {
    it(`is not followed to ${location}`, async () => {
      answer = (_request, response) => void response.writeHead(301, { location }).end();
      const resolve = async (name: string): Promise<LookupAddress[]> => [{ address: name === 'inside.example' ? '192.168.1.1' : OPEN, family: 4 }];
      assert.equal(await problemOf(outside({ resolve }), 'https://kitchen.example/'), problem);
      assert.equal(asked.length, 1);
    });
  }

  it('is connected to where its name was found to lead, whatever the name says a moment later', async () => {
    answer = page('x');
    let lookups = 0;
    const pinned: string[] = [];
    const fetchPage = outside({
      resolve: async () => [{ address: (lookups += 1) === 1 ? OPEN : '127.0.0.1', family: 4 }],
      request: (options, onResponse) => {
        options.lookup?.('kitchen.example', { all: true }, (_error, found) => pinned.push(...(found as LookupAddress[]).map(({ address }) => address)));
        options.lookup?.('kitchen.example', {}, (_error, found) => pinned.push(found as string));
        return httpRequest({ hostname: '127.0.0.1', port: (site.address() as AddressInfo).port, path: '/', agent: false }, onResponse);
      },
    });
    await fetchPage('https://kitchen.example/');
    assert.equal(lookups, 1);
    assert.deepEqual(pinned, [OPEN, OPEN]);
  });

  it('is not asked for when the connection leads inside after all', async () => {
    answer = page('x');
    assert.equal(await problemOf(outside({ isPublic: (address) => address === OPEN }), 'https://kitchen.example/'), 'private');
    assert.equal(asked.length, 0);
  });

  it('is not taken above its size, said or unsaid, packed or not', async () => {
    const large = Buffer.alloc(LARGEST_PAGE + 1, 'x');
    answer = page(large, { 'content-length': String(large.length) });
    assert.equal(await problemOf(outside(), 'https://kitchen.example/'), 'too-large');
    answer = (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      response.write(large);
      response.end();
    };
    assert.equal(await problemOf(outside(), 'https://kitchen.example/'), 'too-large');
    const bomb = gzipSync(Buffer.alloc(200 * 1024 * 1024, 'x'), { level: 9 });
    answer = page(bomb, { 'content-encoding': 'gzip' });
    assert.equal(await problemOf(outside(), 'https://kitchen.example/'), 'too-large');
    answer = page(Buffer.alloc(LARGEST_PAGE, 'x'));
    assert.equal(await problemOf(outside(), 'https://kitchen.example/'), 'a page');
  });

  it('is given up when it does not come in time', async () => {
    answer = () => undefined;
    assert.equal(await problemOf(outside({ longestMs: 50 }), 'https://kitchen.example/'), 'too-slow');
    answer = (_request, response) => void response.writeHead(200, { 'content-type': 'text/html' }).write('a part');
    assert.equal(await problemOf(outside({ longestMs: 50 }), 'https://kitchen.example/'), 'too-slow');
    assert.equal(await problemOf(outside({ longestMs: 50, resolve: () => new Promise(() => undefined) }), 'https://kitchen.example/'), 'too-slow');
  });

  for (const [status, problem] of [[404, 'not-found'], [410, 'not-found'], [401, 'page-refused'], [403, 'page-refused'], [429, 'page-refused'], [500, 'site-trouble'], [304, 'site-trouble'], [204, 'site-trouble']] as const) {
    it(`answers ${problem} when the site says ${status}`, async () => {
      answer = (_request, response) => void response.writeHead(status).end();
      assert.equal(await problemOf(outside(), 'https://kitchen.example/'), problem);
    });
  }

  for (const type of ['image/png', 'application/pdf', 'text/plain', 'application/octet-stream', '']) {
    it(`takes nothing of the type ${JSON.stringify(type)}`, async () => {
      answer = page('x', { 'content-type': type });
      assert.equal(await problemOf(outside(), 'https://kitchen.example/'), 'not-a-page');
    });
  }

  it('takes pages and JSON, and nothing packed in a way that was not offered', async () => {
    for (const type of ['TEXT/HTML', 'application/xhtml+xml', 'application/json', 'application/ld+json;charset=utf-8']) {
      answer = page('x', { 'content-type': type });
      assert.equal(await problemOf(outside(), 'https://kitchen.example/'), 'a page', type);
    }
    answer = page('x', { 'content-encoding': 'compress' });
    assert.equal(await problemOf(outside(), 'https://kitchen.example/'), 'not-a-page');
  });

  it('ends in one problem when it breaks off or is packed wrongly', async () => {
    answer = (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'content-length': '100' });
      response.write('a part', () => response.destroy());
    };
    assert.equal(await problemOf(outside(), 'https://kitchen.example/'), 'unreachable');
    answer = page('this is not gzip', { 'content-encoding': 'gzip' });
    assert.equal(await problemOf(outside(), 'https://kitchen.example/'), 'unreachable');
  });
});
