import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { WebSocket } from 'ws';
import { readCertificate } from '../../src/hub/certificate.ts';
import { createHub } from '../../src/hub/hub.ts';

/** Made for this test, good for localhost; the key is no secret. */
function hasOpenssl(): boolean {
  try {
    execFileSync('openssl', ['version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

describe('a hub with a certificate', { skip: hasOpenssl() ? false : 'makes its certificates with openssl, which is not here' }, () => {
  let folder: string;
  const file = (name: string): string => path.join(folder, name);
  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'standtall-tls-'));
    for (const name of ['one', 'two']) {
      execFileSync('openssl', ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2', '-subj', '/CN=localhost',
        '-keyout', file(`${name}.key`), '-out', file(`${name}.crt`)], { stdio: 'ignore' });
    }
    writeFileSync(file('text.txt'), 'no certificate');
    writeFileSync(file('index.html'), '<head></head>the app');
  });
  after(() => rmSync(folder, { recursive: true }));

  const messageFor = (cert: string, key: string): string => {
    const read = readCertificate({ certFile: file(cert), keyFile: file(key) });
    return read.ok ? '' : read.message;
  };

  it('takes two files that belong together', () => {
    assert.equal(messageFor('one.crt', 'one.key'), '');
  });

  it('knows what a certificate vouches for on the way from elsewhere: no patterns, and not this machine’s name for itself', () => {
    execFileSync('openssl', ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2', '-subj', '/CN=other.example',
      '-addext', 'subjectAltName=DNS:localhost,DNS:*.example.org,DNS:Fit.example.org,IP:127.0.0.1,IP:192.168.1.20,DNS:tower.lan', '-keyout', file('san.key'), '-out', file('san.crt')], { stdio: 'ignore' });
    const hostsOf = (name: string): readonly string[] | false => {
      const read = readCertificate({ certFile: file(`${name}.crt`), keyFile: file(`${name}.key`) });
      return read.ok && read.certificate.hosts;
    };
    assert.deepEqual(hostsOf('san'), ['fit.example.org', '192.168.1.20', 'tower.lan']);
    assert.deepEqual(hostsOf('one'), []);
  });

  for (const [cert, key, wanted] of [
    ['none.crt', 'one.key', /^TLS_CERT is ".*none\.crt", which cannot be read: [^\n]+\.$/],
    ['one.crt', 'none.key', /^TLS_KEY is ".*none\.key", which cannot be read: [^\n]+\.$/],
    ['text.txt', 'one.key', /^TLS_CERT is ".*text\.txt", which holds no certificate in PEM[^\n]+\.$/],
    ['one.crt', 'text.txt', /^TLS_KEY is ".*text\.txt", which holds no key in PEM[^\n]+\.$/],
    ['one.crt', 'two.key', /^The key in ".*two\.key" is not the one of the certificate in ".*one\.crt"[^\n]+\.$/],
  ] as const) {
    it(`refuses ${cert} with ${key} in one sentence`, () => {
      assert.match(messageFor(cert, key), wanted);
    });
  }

  it('serves the app by https and links by wss, and stops with a line open', async () => {
    const read = readCertificate({ certFile: file('one.crt'), keyFile: file('one.key') });
    assert.ok(read.ok);
    const hub = createHub(folder, { certificate: read.certificate });
    hub.listen(0, '127.0.0.1');
    await once(hub, 'listening');
    const { port } = hub.address() as AddressInfo;
    const policy = await new Promise<string>((resolve, reject) => {
      request({ host: '127.0.0.1', port, path: '/', rejectUnauthorized: false, agent: false }, (response) => {
        response.resume();
        resolve(String(response.headers['content-security-policy']));
      }).on('error', reject).end();
    });
    assert.match(policy, new RegExp(`connect-src 'self' ws://127\\.0\\.0\\.1:${port} wss://127\\.0\\.0\\.1:${port};`));
    const socket = new WebSocket(`wss://127.0.0.1:${port}/link`, { origin: `https://127.0.0.1:${port}`, rejectUnauthorized: false });
    await once(socket, 'open');
    socket.send('{"t":"ping","n":1}');
    assert.equal(String((await once(socket, 'message') as [Buffer])[0]), '{"t":"pong","n":1}');
    await Promise.all([once(socket, 'close'), hub.stop()]);
  });
});
