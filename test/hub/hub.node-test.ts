import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import type { IncomingHttpHeaders, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { createHub } from '../../src/hub/hub.ts';

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

describe('the hub', () => {
  let folder: string;
  let hub: Server;

  before(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'standtall-hub-'));
    mkdirSync(path.join(folder, 'app/assets'), { recursive: true });
    writeFileSync(path.join(folder, 'secret.txt'), 'outside');
    const files = {
      'index.html': '<meta name="style-nonce" content="__NONCE__">',
      'sw.js': 'self',
      'manifest.webmanifest': '{}',
      '.built-from': 'hidden',
      'assets/main-AAAAAAAA.js': 'export const one = 1;',
      'assets/gone-CCCCCCCC.js': 'export const two = 2;',
      'assets/main-AAAAAAAA.js.gz': gzipSync('export const one = 1;'),
    };
    for (const [name, content] of Object.entries(files)) writeFileSync(path.join(folder, 'app', name), content);
    hub = createHub(path.join(folder, 'app'));
    await new Promise<void>((resolve) => hub.listen(0, '127.0.0.1', resolve));
  });

  after(() => {
    hub.close();
    hub.closeAllConnections();
    rmSync(folder, { recursive: true });
  });

  /** The path is sent as it is written, which fetch() would tidy up. */
  function ask(address: string, { method = 'GET', headers = {} }: { method?: string; headers?: Record<string, string> } = {}): Promise<Answer> {
    const { port } = hub.address() as AddressInfo;
    return new Promise((resolve, reject) => {
      request({ host: '127.0.0.1', port, path: address, method, headers, agent: false }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }));
      }).on('error', reject).end();
    });
  }

  const navigation = { accept: 'text/html,application/xhtml+xml', 'sec-fetch-mode': 'navigate' };

  it('says that it is well', async () => {
    const { status, headers, body } = await ask('/health');
    assert.equal(status, 200);
    assert.match(headers['content-type'] ?? '', /^application\/json/);
    assert.equal((JSON.parse(body.toString()) as { status: string }).status, 'ok');
  });

  it('lets pages from elsewhere hear whether it is there, and nothing else', async () => {
    assert.equal((await ask('/health')).headers['cross-origin-resource-policy'], 'cross-origin');
    assert.equal((await ask('/metrics')).headers['cross-origin-resource-policy'], 'same-origin');
  });

  it('gives each page answer a style nonce of its own, the same in header and page', async () => {
    const nonces = new Set<string>();
    for (const address of ['/', '/index.html', '/workouts/back-and-cardio-15']) {
      const { status, headers, body } = await ask(address, { headers: navigation });
      const inPage = /content="([^"]+)"/.exec(body.toString())?.[1] ?? '';
      assert.equal(status, 200, address);
      assert.match(String(headers['content-security-policy']), new RegExp(`style-src 'self' 'nonce-${inPage.replace(/[+/=]/g, '\\$&')}'`));
      assert.equal(headers['cache-control'], 'no-cache');
      nonces.add(inPage);
    }
    assert.equal(nonces.size, 3);
  });

  it('lets nothing inline or foreign run, and stays reachable over plain http', async () => {
    const { headers } = await ask('/');
    const policy = String(headers['content-security-policy']);
    assert.match(policy, /default-src 'self'/);
    assert.match(policy, /script-src 'self'(;|$)/);
    assert.match(policy, /object-src 'none'/);
    assert.match(policy, /worker-src 'self' blob:/);
    assert.doesNotMatch(policy, /unsafe|upgrade-insecure/);
    assert.equal(headers['strict-transport-security'], undefined);
  });

  it('lets the page open sockets to the host it came from, by name, and to no other', async () => {
    const socketsFor = async (host: string): Promise<string> => /connect-src ([^;]*)/.exec(String((await ask('/', { headers: { host } })).headers['content-security-policy']))?.[1] ?? '';
    assert.equal(await socketsFor('192.168.1.20:8080'), "'self' ws://192.168.1.20:8080 wss://192.168.1.20:8080");
    assert.equal(await socketsFor('[fd00::5]:8080'), "'self' ws://[fd00::5]:8080 wss://[fd00::5]:8080");
    for (const host of ['a b', "a;script-src *", 'a/b', '*', 'a,b']) assert.equal(await socketsFor(host), "'self'", host);
  });

  it('names another hub in the page where the settings do, and lets the page reach that one', async (t) => {
    mkdirSync(path.join(folder, 'other'));
    writeFileSync(path.join(folder, 'other/index.html'), '<head>\n</head>');
    const told = createHub(path.join(folder, 'other'), { hubUrl: 'wss://hub.example.org/link' });
    t.after(() => told.stop());
    await new Promise<void>((resolve) => told.listen(0, '127.0.0.1', resolve));
    const response = await fetch(`http://127.0.0.1:${(told.address() as AddressInfo).port}/`);
    assert.match(await response.text(), /<meta name="hub-url" content="wss:\/\/hub\.example\.org\/link">\s*<\/head>/);
    assert.match(response.headers.get('content-security-policy') ?? '', /connect-src 'self' wss:\/\/hub\.example\.org https:\/\/hub\.example\.org;/);
  });

  it('names a Cast receiver in the page where the settings do, and then lets Google\'s script in and nothing else', async (t) => {
    mkdirSync(path.join(folder, 'cast'));
    writeFileSync(path.join(folder, 'cast/index.html'), '<head>\n</head>');
    const told = createHub(path.join(folder, 'cast'), { castAppId: '0A1B2C3D' });
    t.after(() => told.stop());
    await new Promise<void>((resolve) => told.listen(0, '127.0.0.1', resolve));
    const response = await fetch(`http://127.0.0.1:${(told.address() as AddressInfo).port}/`);
    assert.match(await response.text(), /<meta name="cast-app-id" content="0A1B2C3D">\s*<\/head>/);
    const policy = response.headers.get('content-security-policy') ?? '';
    assert.match(policy, /script-src 'self' https:\/\/www\.gstatic\.com;/);
    assert.match(policy, /connect-src 'self' [^;]* ws:\/\/localhost:8008;/);
    assert.equal(policy.split('gstatic').length, 2);
  });

  it('lets Google\'s script in where the build wrote a Cast receiver, and nowhere else', async (t) => {
    mkdirSync(path.join(folder, 'built'));
    writeFileSync(path.join(folder, 'built/index.html'), '<head><meta name="cast-app-id" content="0A1B2C3D"></head>');
    const built = createHub(path.join(folder, 'built'));
    t.after(() => built.stop());
    await new Promise<void>((resolve) => built.listen(0, '127.0.0.1', resolve));
    const response = await fetch(`http://127.0.0.1:${(built.address() as AddressInfo).port}/`);
    assert.match(response.headers.get('content-security-policy') ?? '', /script-src 'self' https:\/\/www\.gstatic\.com;/);
    const { headers, body } = await ask('/');
    assert.doesNotMatch(`${String(headers['content-security-policy'])} ${body.toString()}`, /gstatic|8008|cast-app-id/);
  });

  it('sends safe headers with every answer, errors too', async () => {
    for (const address of ['/', '/health', '/sw.js', '/assets/main-AAAAAAAA.js', '/assets/none.js']) {
      const { headers } = await ask(address);
      assert.equal(headers['x-content-type-options'], 'nosniff', address);
      assert.ok(headers['content-security-policy'], address);
      assert.ok(headers['referrer-policy'], address);
      assert.ok(headers['permissions-policy'], address);
      assert.equal(headers['x-powered-by'], undefined);
    }
  });

  it('lets hashed files be kept for ever, and asks again for the others', async () => {
    assert.match((await ask('/assets/main-AAAAAAAA.js')).headers['cache-control'] ?? '', /max-age=31536000.*immutable/);
    assert.equal((await ask('/sw.js')).headers['cache-control'], 'no-cache');
    assert.equal((await ask('/manifest.webmanifest')).headers['cache-control'], 'no-cache');
  });

  it('sends the compressed form to whoever can read it', async () => {
    const packed = await ask('/assets/main-AAAAAAAA.js', { headers: { 'accept-encoding': 'gzip' } });
    assert.equal(packed.headers['content-encoding'], 'gzip');
    assert.match(packed.headers['content-type'] ?? '', /javascript/);
    assert.match(packed.headers.vary ?? '', /accept-encoding/i);
    const plain = await ask('/assets/main-AAAAAAAA.js');
    assert.equal(plain.headers['content-encoding'], undefined);
    assert.equal(plain.body.toString(), 'export const one = 1;');
    assert.equal((await ask('/assets/main-AAAAAAAA.js.gz')).status, 404);
  });

  it('gives a part of a file to a player that asks for one, and the whole to whoever asks in a way it does not know', async () => {
    const whole = 'export const one = 1;';
    const asked = async (range: string): Promise<string> => {
      const { status, headers, body } = await ask('/assets/main-AAAAAAAA.js', { headers: { range } });
      assert.equal(Number(headers['content-length']), body.length, range);
      return `${status} ${body.toString()}`;
    };
    assert.equal(await asked('bytes=0-5'), '206 export');
    assert.equal(await asked('bytes=7-'), '206 const one = 1;');
    assert.equal(await asked('bytes=7-99'), '206 const one = 1;');
    for (const range of ['bytes=5-2', 'bytes=-3', 'bytes=0-1,3-4', 'bytes=x', 'lines=0-1', 'bytes=-', 'bytes=1e3-2']) {
      assert.equal(await asked(range), `200 ${whole}`, range);
    }
    assert.equal((await ask('/assets/main-AAAAAAAA.js', { headers: { range: 'bytes=99-' } })).status, 416);
  });

  it('lives on when a file is gone that was there at the start', async () => {
    rmSync(path.join(folder, 'app/assets/gone-CCCCCCCC.js'));
    await assert.rejects(ask('/assets/gone-CCCCCCCC.js'));
    assert.equal((await ask('/health')).status, 200);
  });

  it('answers a missing file with 404 and not with the app', async () => {
    for (const address of ['/assets/gone-BBBBBBBB.js', '/assets/', '/assets', '/favicon.ico', '/robots.txt', '/gone.js']) {
      assert.equal((await ask(address, { headers: { accept: '*/*', 'sec-fetch-mode': 'no-cors' } })).status, 404, address);
    }
    assert.equal((await ask('/assets/gone.js', { headers: navigation })).status, 404);
  });

  it('answers what a script asks of an unknown address with 404', async () => {
    assert.equal((await ask('/nowhere', { headers: { accept: '*/*', 'sec-fetch-mode': 'cors' } })).status, 404);
    assert.equal((await ask('/nowhere', { headers: { accept: 'application/json' } })).status, 404);
  });

  it('keeps what is hidden or outside to itself', async () => {
    const addresses = [
      '/.built-from', '/%2ebuilt-from', '/../secret.txt', '/..%2fsecret.txt', '/%2e%2e/secret.txt', '/assets/../../secret.txt',
      '/assets/..%2f..%2fsecret.txt', '/..\\secret.txt', '/%5c..%5csecret.txt', '//secret.txt', '/assets/%00', '/%', '/%c0%ae%c0%ae/secret.txt',
    ];
    for (const address of addresses) {
      for (const headers of [{}, navigation]) {
        const { status, body } = await ask(address, { headers });
        assert.ok(status === 404 || status === 400, `${address}: ${status}`);
        assert.doesNotMatch(body.toString(), /outside|hidden/);
      }
    }
  });

  it('reads and nothing else', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE']) {
      const { status, headers } = await ask('/', { method });
      assert.equal(status, 405, method);
      assert.equal(headers.allow, 'GET, HEAD');
    }
  });

  it('answers HEAD without a body', async () => {
    for (const address of ['/', '/health', '/assets/main-AAAAAAAA.js', '/assets/none.js']) {
      const { headers, body } = await ask(address, { method: 'HEAD' });
      assert.equal(body.length, 0);
      assert.ok(Number(headers['content-length']) > 0, address);
    }
  });
});
