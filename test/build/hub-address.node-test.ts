import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hubAddress } from '../../src/build/hub-address.mjs';
import { readSettings } from '../../src/hub/settings.ts';

describe('the hub\'s address in a built page', () => {
  it('is not there unless it is given', () => {
    assert.equal(hubAddress(undefined), null);
    assert.equal(hubAddress(''), null);
  });

  for (const given of ['https://hub.example.org', 'wss://hub.example.org/link', 'http://192.168.1.20:8080/']) {
    it(`is of ${given} what the running hub makes of it`, () => {
      const read = readSettings({ HUB_URL: given });
      assert.equal(hubAddress(given), read.ok ? read.settings.hubUrl : '');
    });
  }

  for (const given of ['hub.example.org', 'https://a.example/b', 'ftp://a.example', '"><script>']) {
    it(`cannot be ${given}`, () => {
      assert.throws(() => hubAddress(given), /HUB_URL is/);
      assert.equal(readSettings({ HUB_URL: given }).ok, false);
    });
  }
});
