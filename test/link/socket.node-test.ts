import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import fc from 'fast-check';
import { isLinkPath } from '../../src/hub/link/link-desk.ts';
import { webSocketTo } from '../../src/link/socket.ts';

const { WebSocket } = globalThis;

describe('the browser’s own socket', () => {
  afterEach(() => {
    globalThis.WebSocket = WebSocket;
  });

  it('has a path of its own each time, at which the hub is: a browser that holds one back for another’s failure does not hold it', () => {
    const addresses: string[] = [];
    globalThis.WebSocket = class {
      constructor(address: string) {
        addresses.push(address);
      }
    } as unknown as typeof WebSocket;
    fc.assert(fc.property(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (chance) => {
      addresses.length = 0;
      const open = webSocketTo('ws://192.168.1.20:8080/link', () => chance);
      for (let count = 0; count < 50; count += 1) open();
      assert.equal(new Set(addresses).size, 50);
      for (const address of addresses) {
        assert.match(address, /^ws:\/\/192\.168\.1\.20:8080\/link\//);
        assert.ok(isLinkPath(new URL(address).pathname), address);
      }
    }));
  });
});
