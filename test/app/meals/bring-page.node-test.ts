import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import { bringPage } from '../../../src/app/meals/bring-page.ts';

describe('bringPage', () => {
  beforeEach(() => {
    Object.defineProperty(globalThis, 'window', { value: globalThis, configurable: true });
  });
  afterEach(() => mock.restoreAll());

  const answering = (status: number, body: string) => mock.method(globalThis, 'fetch', async () => new Response(body, { status }));

  it('asks the hub, and gives what it brought', async () => {
    const asked = answering(200, '{"address":"https://kitchen.example/a","text":"<h1>A</h1>"}');
    assert.deepEqual(await bringPage('https://kitchen.example/'), { ok: true, value: { address: 'https://kitchen.example/a', text: '<h1>A</h1>' } });
    const [where, how] = asked.mock.calls[0]!.arguments as [string, RequestInit];
    assert.equal(where, '/import');
    assert.deepEqual([how.method, how.body], ['POST', '{"address":"https://kitchen.example/"}']);
  });

  for (const problem of ['private', 'too-slow', 'busy']) {
    it(`gives the hub's problem: ${problem}`, async () => {
      answering(200, JSON.stringify({ problem }));
      assert.deepEqual(await bringPage('https://kitchen.example/'), { ok: false, problem });
    });
  }

  for (const [what, status, body] of [['a plain file server', 405, 'Not allowed'], ['the app itself', 200, '<!doctype html>'], ['something else', 200, '{"problem":"constructor"}'], ['nothing', 200, 'null']] as const) {
    it(`knows that there is no hub when ${what} answers`, async () => {
      answering(status, body);
      assert.deepEqual(await bringPage('https://kitchen.example/'), { ok: false, problem: 'no-hub' });
    });
  }

  it('knows it too when nobody answers', async () => {
    mock.method(globalThis, 'fetch', async () => { throw new TypeError('Failed to fetch'); });
    assert.deepEqual(await bringPage('https://kitchen.example/'), { ok: false, problem: 'no-hub' });
  });
});
