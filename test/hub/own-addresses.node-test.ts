import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { sendAddresses } from '../../src/hub/own-addresses.ts';

interface Asked {
  readonly from?: string;
  readonly host?: string;
  readonly forwarded?: string;
  readonly certified?: readonly string[] | null;
}

function ask({ from = '127.0.0.1', host = 'localhost:8080', forwarded, certified = null }: Asked): { status: number; body: string } {
  const answer = { status: 0, body: '' };
  const headers = { host, ...(forwarded !== undefined && { 'x-forwarded-for': forwarded }) };
  const request = { method: 'GET', headers, socket: { remoteAddress: from, localPort: 8080 } };
  sendAddresses(request as unknown as IncomingMessage, {
    writeHead: (status: number) => void (answer.status = status),
    end: (body = '') => void (answer.body = String(body)),
  } as unknown as ServerResponse, certified);
  return answer;
}

describe('the hub’s own addresses', () => {
  it('are told to a page on this machine, with port and scheme', () => {
    for (const certified of [null, []]) {
      const { status, body } = ask({ certified });
      assert.equal(status, 200);
      const { addresses } = JSON.parse(body) as { addresses: readonly string[] };
      for (const address of addresses) assert.match(address, certified ? /^https:\/\/[\d.]+:8080\/$/ : /^http:\/\/[\d.]+:8080\/$/);
    }
    assert.equal(ask({ certified: ['fit.example.org'] }).body, '{"addresses":["https://fit.example.org:8080/"]}');
    for (const host of ['127.0.0.1:8080', '[::1]:8080', 'LOCALHOST']) assert.equal(ask({ host }).status, 200, host);
    for (const from of ['::1', '::ffff:127.0.0.1']) assert.equal(ask({ from }).status, 200, from);
  });

  it('are told to nobody else: another machine, a proxy, a site whose name was made to lead here', () => {
    assert.equal(ask({ from: '192.168.1.30' }).status, 404);
    assert.equal(ask({ forwarded: '203.0.113.9' }).status, 404);
    for (const host of ['evil.example:8080', 'localhost.evil.example', '127.0.0.1.evil.example', '']) assert.equal(ask({ host }).status, 404, host);
  });
});
