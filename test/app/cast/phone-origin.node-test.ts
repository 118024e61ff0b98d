import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from '../../../src/app/cast/hub-address.ts';
import { phoneOrigin } from '../../../src/app/cast/phone-origin.ts';

const page = (address: string, given?: string): Page => ({
  location: new URL(address),
  document: { querySelector: () => (given === undefined ? null : { content: given }) as never },
});
const never = (): Promise<unknown> => Promise.reject(new Error('not to be asked'));

describe('the address a phone opens', () => {
  it('is this page’s own, where others can reach it', async () => {
    assert.equal(await phoneOrigin(page('http://192.168.1.20:8080/'), never), 'http://192.168.1.20:8080');
    assert.equal(await phoneOrigin(page('https://standtall.example.org/settings'), never), 'https://standtall.example.org');
  });

  it('is what the hub says of itself, where the page knows only the machine it runs on', async () => {
    const asked: string[] = [];
    const ask = (address: string): Promise<unknown> => Promise.resolve(asked.push(address) && { addresses: ['http://192.168.1.20:8080/', 'http://10.0.0.2:8080/'] });
    assert.equal(await phoneOrigin(page('http://localhost:8080/'), ask), 'http://192.168.1.20:8080');
    assert.equal(await phoneOrigin(page('http://127.0.0.1:8080/'), ask), 'http://192.168.1.20:8080');
    assert.deepEqual(asked, ['http://localhost:8080/addresses', 'http://127.0.0.1:8080/addresses']);
  });

  it('is the machine’s own when the hub knows no better, does not say, or says nonsense', async () => {
    for (const ask of [never, () => Promise.resolve({ addresses: [] }), () => Promise.resolve(null), () => Promise.resolve({ addresses: ['javascript:1'] })]) {
      assert.equal(await phoneOrigin(page('http://localhost:8080/'), ask), 'http://localhost:8080');
    }
  });

  it('of a page out of a package is its hub’s, if it was given one', async () => {
    assert.equal(await phoneOrigin(page('file:///app/index.html', 'wss://hub.example.org/link'), never), 'https://hub.example.org');
    assert.equal(await phoneOrigin(page('file:///app/index.html'), never), null);
  });
});
