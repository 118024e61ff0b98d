import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { describe, it } from 'node:test';
import { WebSocket } from 'ws';

const program = fileURLToPath(new URL('../../src/hub/main.ts', import.meta.url));

/** As `npm start` does it: with a channel between the two, so that neither outlives the other. */
function start(port: string, settings: Readonly<Record<string, string>> = {}) {
  const child = spawn(process.execPath, [program], { env: { ...process.env, PORT: port, HOST: '127.0.0.1', ...settings }, stdio: ['pipe', 'pipe', 'pipe', 'ipc'] });
  if (!child.stdout || !child.stderr) throw new Error('The hub has no output.');
  const said = { out: '', error: '' };
  const { stdout } = child;
  stdout.on('data', (part: Buffer) => { said.out += part.toString(); });
  child.stderr.on('data', (part: Buffer) => { said.error += part.toString(); });
  return { child, stdout, said };
}

async function untilSaid({ stdout, said }: ReturnType<typeof start>, pattern: RegExp): Promise<RegExpExecArray> {
  for (;;) {
    const match = pattern.exec(said.out);
    if (match !== null) return match;
    await once(stdout, 'data');
  }
}

describe('the hub as a program', () => {
  it('ends with one sentence and exit code 1 when the port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const { child, said } = start(String(port));
    const [code] = await once(child, 'close') as [number];
    other.close();
    assert.equal(code, 1);
    assert.match(said.error, new RegExp(`^Port ${port} is taken[^\\n]*\\.\\n$`));
  });

  it('ends with one sentence and exit code 1 when PORT is no number', async () => {
    const { child, said } = start('eighty');
    const [code] = await once(child, 'close') as [number];
    assert.equal(code, 1);
    assert.match(said.error, /^PORT is "eighty"[^\n]*\.\n$/);
  });

  it('ends with one sentence and exit code 1 when its certificate is not there', async () => {
    const { child, said } = start('0', { TLS_CERT: '/nowhere/home.crt', TLS_KEY: '/nowhere/home.key' });
    const [code] = await once(child, 'close') as [number];
    assert.equal(code, 1);
    assert.match(said.error, /^TLS_CERT is "\/nowhere\/home\.crt", which cannot be read[^\n]*\.\n$/);
  });

  it('writes what happens as JSON lines where no terminal is, and nothing when told so', async () => {
    for (const log of ['', 'off']) {
      const hub = start('0', { LOG: log });
      await untilSaid(hub, /Ctrl-C/);
      hub.child.kill('SIGTERM');
      await once(hub.child, 'close');
      const events = hub.said.out.split('\n').filter((line) => line.startsWith('{')).map((line) => (JSON.parse(line) as { event: string }).event);
      assert.deepEqual(events, log === 'off' ? [] : ['started', 'stopping']);
    }
  });

  it('serves on when nobody reads its log any more', async () => {
    const hub = start('0');
    const [, address = ''] = await untilSaid(hub, /On this machine +(\S+)\n/);
    hub.stdout.destroy();
    const { port } = new URL(address);
    // Each is a line in the log; the second finds the reader gone.
    for (let time = 0; time < 3; time += 1) {
      const line = new WebSocket(`ws://127.0.0.1:${port}/link`);
      await once(line, 'open');
      line.close();
      await once(line, 'close');
    }
    const answer = await fetch(`http://127.0.0.1:${port}/health`);
    assert.equal(answer.status, 200);
    hub.child.kill('SIGTERM');
    const [code] = await once(hub.child, 'close') as [number];
    assert.equal(code, 0);
  });

  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    it(`stops cleanly on ${signal}, with a screen still connected and told`, async () => {
      const hub = start('0');
      const { child, said } = hub;
      const [, address = ''] = await untilSaid(hub, /On this machine +(\S+)\n/);
      const open = await fetch(`${address.replace('localhost', '127.0.0.1')}health`, { headers: { connection: 'keep-alive' } });
      assert.equal(open.status, 200);
      const { port } = new URL(address);
      const line = new WebSocket(`ws://127.0.0.1:${port}/link`);
      await once(line, 'open');
      const told = once(line, 'message');
      child.kill(signal);
      assert.match(String((await told as [Buffer])[0]), /"why":"closing"/);
      const [code] = await once(child, 'close') as [number];
      assert.equal(code, 0);
      assert.equal(said.error, '');
    });
  }
});
